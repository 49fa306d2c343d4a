using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Association.Employers;

/// <summary>The employers of a programme, with who answers for each (TUNA-46).</summary>
static class SeeEmployers
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/arbetsgivare", Show).For(ProgrammeOperation.KeepEmployers);

    static async Task<IResult> Show(string name, ProgrammeDesk desk) =>
        await EmployerRoom.Open(desk, name) is { } open
            ? desk.Page<EmployerListPage>(new EmployerListModel(open.Configuration, await desk.EmployersOf(open.Programme), await desk.SupervisionOf(open.Programme)))
            : desk.NotThere();
}

public sealed record EmployerListModel(ProgrammeConfiguration Programme, IReadOnlyList<EmployerLine> Lines, Supervision? Supervision);
