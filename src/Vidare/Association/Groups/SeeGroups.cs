using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Association.Groups;

/// <summary>The groups of a programme with their sessions; who takes part does not stand here (TUNA-47).</summary>
static class SeeGroups
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/grupper", Show).For(ProgrammeOperation.KeepGroups);

    static async Task<IResult> Show(string name, ProgrammeDesk desk)
    {
        if (await GroupRoom.Open(desk, name) is not { } open)
        {
            return desk.NotThere();
        }

        var groups = await desk.GroupsOf(open.Programme);
        return desk.Page<GroupsPage>(new GroupsModel(open.Configuration, groups, await desk.NamesOf(groups.Select(g => g.Leader)), desk.Today, desk.May(ProgrammeOperation.NoteAttendance, open.Programme)));
    }
}

/// <param name="MayNote">Whether the viewer is a coach, who notes attendance of the own participants.</param>
public sealed record GroupsModel(ProgrammeConfiguration Programme, IReadOnlyList<GroupSeries> Groups, IReadOnlyDictionary<UserId, string> Names, DateOnly Today, bool MayNote);
