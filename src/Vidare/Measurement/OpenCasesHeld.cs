using Microsoft.EntityFrameworkCore;
using Vidare.Storage;

namespace Vidare.Measurement;

/// <summary>The door to how many open cases somebody of the staff answers for: a number, and nothing of whom they are about.</summary>
public sealed class OpenCasesHeld(Database database)
{
    public static ValueTask<OpenCasesHeld?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<OpenCasesHeld?>(new(context.RequestServices.GetRequiredService<Database>()));

    /// <summary>Open cases of a programme with this coach or this responsible person; null where this node cannot reach them.</summary>
    public async Task<int?> By(UserId user, ProgrammeId programme)
    {
        if (!database.Options.HasParticipation)
        {
            return null;
        }

        await using var db = database.Participation();
        return await db.Standings.CountAsync(s => s.ProgrammeId == programme && s.ClosedOn == null && (s.ResponsibleUserId == user || s.CoachUserId == user));
    }
}
