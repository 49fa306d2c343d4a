using Vidare.Access;
using Vidare.Programmes;
using Vidare.Programmes.Change;
using Vidare.Ui;

namespace Vidare.Funding.Beginning;

/// <summary>What an insats has changed against the concept that it came from (TUNA-03).</summary>
static class SeeOrigin
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/koncept", Show).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Show(string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && await desk.OriginOf(open.Programme) is { } origin
            ? desk.Page<OriginPage>(new OriginModel(open.Configuration, origin, Differences.Between(origin.Then, open.Configuration)))
            : desk.NotThere();
}

public sealed record OriginModel(ProgrammeConfiguration Programme, ConceptOrigin Origin, IReadOnlyList<Ui.Change> Changes);
