using Vidare.Access;
using Vidare.Exports;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Evaluation;

/// <summary>The evaluator reads what the coordinator has released: codes, months and spans of years, and only those who said yes (TUNA-45).</summary>
static class ReadRelease
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/utlamningar/{id:guid}", async (string name, DataReleaseId id, CaseDesk desk) =>
            await desk.ReadRelease(name, id) is { } data ? desk.Page<ReleasePage>(new ReleaseModel(data, TableOf(data), (await desk.NamesOf([data.Assignment.Contact])).GetValueOrDefault(data.Assignment.Contact, ""))) : desk.NotThere()).For(ProgrammeOperation.ReadRelease);
        app.MapGet("/insatser/{name}/utlamningar/{id:guid}/hamta/{file}", async (string name, DataReleaseId id, string file, CaseDesk desk) =>
            await desk.ReadRelease(name, id) is { } data && ExportFile.Of(file, "underlag", new Dictionary<string, Func<ExportTable>>(StringComparer.Ordinal) { ["underlag"] = () => Export(TableOf(data)) }) is { } answer ? answer : desk.NotThere()).For(ProgrammeOperation.ReadRelease);
    }

    internal static string Address(string programme, DataReleaseId id) => Addresses.Programme(programme, "utlamningar/" + id);

    static ReleaseTable TableOf(ReleasedData data)
    {
        var columns = Columns(data.Programme.Configuration).Where(c => data.Release.Fields.Contains(c.Field)).ToList();
        return new(["Kod", .. columns.Select(c => c.Head)], [.. data.Courses.Select(c => (IReadOnlyList<string>)[c.Code, .. columns.Select(k => k.Of(c.Course))])]);
    }

    static IReadOnlyList<(ReleasedField Field, string Head, Func<Course, string> Of)> Columns(ProgrammeConfiguration programme) =>
    [
        (ReleasedField.Times, "Aktualiserad", c => Month(c.Referred)),
        (ReleasedField.Times, "Inskriven", c => Month(c.Start)),
        (ReleasedField.Times, "Slut", c => Month(c.End)),
        (ReleasedField.Plan, "Planer", c => string.Join("; ", c.Plans.Select(p => Month(p.On) + " " + (programme.PlanTracks.FirstOrDefault(t => t.Key == p.Track)?.Label ?? p.Track)))),
        (ReleasedField.Outcome, "Vidare till", c => c.GoesTo is { } to ? Words.Of(to) : ""),
        (ReleasedField.Outcome, "Utfall", c => string.Join("; ", c.Spells.Select(s => $"{Words.Of(s.Kind)} {Month(s.From)}–{Month(s.To)}{(s.Extent is { } extent ? $" {Swedish.Whole(extent)} %" : "")}"))),
        (ReleasedField.GenderAndAge, "Kön", c => Words.Of(c.Gender)),
        (ReleasedField.GenderAndAge, "Född", c => c.BornYear is { } year ? Years(year) : ""),
        (ReleasedField.Steps, "Trappsteg", c => string.Join("; ", c.Stairs.Select(s => $"{Month(s.On)} steg {Swedish.Whole(s.Step)}"))),
        (ReleasedField.FollowUp, "Uppföljning", c => string.Join("; ", c.FollowUps.Select(f => Month(f.On) + " " + Words.Of(f.Result).ToLowerInvariant()))),
    ];

    static string Month(DateOnly? day) => day is { } known ? Swedish.Day(known)[..7] : "";

    /// <summary>Five years together: 1985–1989.</summary>
    static string Years(int year) => $"{Swedish.Year(year / 5 * 5)}–{Swedish.Year((year / 5 * 5) + 4)}";

    static ExportTable Export(ReleaseTable table) => new("Underlag", table.Heads, [.. table.Rows.Select(r => (IReadOnlyList<Cell>)[.. r.Select(Cell.Of)])]);
}

/// <summary>Released data as they are shown and sent.</summary>
public sealed record ReleaseTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <param name="Contact">The coordinator's name.</param>
public sealed record ReleaseModel(ReleasedData Data, ReleaseTable Table, string Contact);
