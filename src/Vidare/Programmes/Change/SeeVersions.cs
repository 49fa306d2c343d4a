using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>The versions of a configuration with who, when, why, and what changed (F-97).</summary>
static class SeeVersions
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/versioner", Show).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Show(string name, ProgrammeDesk desk)
    {
        if (await desk.OpenInHand(name) is not { } hand)
        {
            return desk.NotThere();
        }

        var versions = await desk.VersionsOf(hand.Open.Programme);
        return desk.Page<VersionsPage>(new VersionsModel(hand.Governs, [.. DraftOf(hand), .. versions.Select((v, i) => Item(v, i + 1 < versions.Count ? versions[i + 1] : null))]));
    }

    /// <summary>The draft stands first: it would be the next.</summary>
    static IEnumerable<TimelineItem> DraftOf(ProgrammeInHand hand) => hand.Draft is not { } draft ? [] :
        [new(DateOnly.FromDateTime(Moments.InStockholm(draft.Saves[0].At)), "Utkast till version " + Swedish.Whole(hand.Version + 1), draft.Saves[0].By, draft.Why, Differences.Between(hand.Governs, draft.Configuration), new(Addresses.Programme(hand.Governs.Name, "utkast"), "Utkastet", false))];

    static TimelineItem Item(ProgrammeVersion version, ProgrammeVersion? before) => new(
        DateOnly.FromDateTime(Moments.InStockholm(version.At)), "Version " + Swedish.Whole(version.Number), version.By ?? "Driftansvarig", Text(version),
        before is null ? null : Differences.Between(before.Configuration, version.Configuration));

    static string Text(ProgrammeVersion version) => version.Decision is not { } decision ? version.Why
        : $"{version.Why.TrimEnd('.')}. Beslut: {decision.Body} {Swedish.Day(decision.On)}, {decision.Reference.TrimEnd('.')}. Utkastet skrevs av {version.DraftedBy ?? "Driftansvarig"}.";
}

public sealed record VersionsModel(ProgrammeConfiguration Programme, IReadOnlyList<TimelineItem> Versions);
