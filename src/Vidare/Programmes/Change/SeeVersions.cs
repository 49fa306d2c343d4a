using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>The versions of a configuration with who, when, why, and what changed (F-97).</summary>
static class SeeVersions
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/versioner", Show).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Show(string name, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var versions = await desk.VersionsOf(open.Programme);
        return desk.Page<VersionsPage>(new VersionsModel(open.Configuration,
            [.. versions.Select((v, i) => new TimelineItem(DateOnly.FromDateTime(Moments.InStockholm(v.At)), "Version " + Swedish.Whole(v.Number), v.By ?? "Driftansvarig", v.Why, i + 1 < versions.Count ? Differences.Between(versions[i + 1].Configuration, v.Configuration) : null))]));
    }
}

public sealed record VersionsModel(ProgrammeConfiguration Programme, IReadOnlyList<TimelineItem> Versions);
