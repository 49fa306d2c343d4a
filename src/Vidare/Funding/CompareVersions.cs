using Vidare.Access;
using Vidare.Programmes.Change;
using Vidare.Ui;

namespace Vidare.Funding;

/// <summary>What each version of an application changed against the one before it, in the sheet and in the insats (GEN-10).</summary>
static class CompareVersions
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/ansokan/jamfor", Show).For(ProgrammeOperation.ReadApplication);

    static async Task<IResult> Show(string name, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open || await desk.ApplicationOf(open.Programme) is not { } application)
        {
            return desk.NotThere();
        }

        var steps = application.Versions.Zip(application.Versions.Skip(1)).Select(pair => new VersionStep(pair.Second,
            [.. SheetForm.Between(pair.First.Sheet, pair.Second.Sheet, pair.Second.Configuration, pair.Second.Written), .. Differences.Between(pair.First.Configuration, pair.Second.Configuration)]));
        return desk.Page<CompareVersionsPage>(new CompareVersionsModel(application, [.. steps.Reverse()]));
    }
}

/// <summary>A version with what it changed against the one before it.</summary>
public sealed record VersionStep(ApplicationVersion Version, IReadOnlyList<Ui.Change> Changes);

public sealed record CompareVersionsModel(Application Application, IReadOnlyList<VersionStep> Steps);
