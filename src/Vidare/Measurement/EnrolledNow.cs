using Microsoft.EntityFrameworkCore;
using Vidare.Storage;

namespace Vidare.Measurement;

/// <summary>The door to M-01, enrolled on a day: it reads the participants' zone and hands out a number as the viewer may be told it.</summary>
public sealed class EnrolledNow(Database database)
{
    public static ValueTask<EnrolledNow?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<EnrolledNow?>(new(context.RequestServices.GetRequiredService<Database>()));

    /// <summary>M-01 (B.10): start ≤ day, and no end or an end ≥ day; the enrolment's last day ends it where nobody has.</summary>
    public async Task<Told> In(ProgrammeId programme, DateOnly day, bool seesPersons, SuppressionLimits limits)
    {
        if (!database.Options.HasParticipation)
        {
            return new NotToldHere();
        }

        await using var db = database.Participation();
        var count = await db.Enrolments.CountAsync(e => e.ProgrammeId == programme && e.StartOn <= day && ((e.EndOn ?? e.LastDayOn) == null || (e.EndOn ?? e.LastDayOn) >= day));
        return Suppression.Total(count, seesPersons, limits);
    }
}
