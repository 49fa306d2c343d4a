using Vidare.Access;
using Vidare.Exports;
using Vidare.Ui;

namespace Vidare.Measurement.Goals;

/// <summary>
/// The goals and figures as files, as they may be told outside: what is taken out can be passed on, so small numbers are hidden also
/// for those who may see them on the page (BR-43). Each taking out is journalled.
/// </summary>
static class DownloadGoals
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/mal/hamta/{file}", Send).For(ProgrammeOperation.SeeGoals);

    static async Task<IResult> Send(string name, string file, HttpContext context, ProgrammeDesk desk, Measures measures)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var day = new Form(context.Request.Query).Date("dag", "Per den", required: false) ?? desk.Today;
        if (await measures.Of(open.Programme, day) is not { } figures
            || ExportFile.Of(file, "mal", Tables(ToldFigures.Of(open.Programme, figures, await desk.MandatesIn(open.Programme), await desk.DeclaredIn(open.Programme), Audience.Anyone, await desk.LimitsOf(open.Programme)))) is not { } answer)
        {
            return desk.NotThere();
        }

        await desk.NoteExport(open, file);
        return answer;
    }

    static IReadOnlyDictionary<string, Func<ExportTable>> Tables(ToldFigures figures) => new Dictionary<string, Func<ExportTable>>(StringComparer.Ordinal)
    {
        ["malen"] = () => new("Mål", ["Id", "Mål", "Formel", "Ja", "Nej", "Okänt", "N", "Undre", "Övre", "Ska nå", "Bedömning", "Styrgruppens bedömning", "Skäl", "Preliminärt", "Per den"],
            [.. figures.Goals.SelectMany(g => g.Parts.Prepend(g)).Select(g => Row(g, figures.At))]),
        ["volymer"] = () => new("Volymer", ["Mått", "Antal", "Från", "Till"],
        [
            [Cell.Of("Inskrivna sista dagen"), Count(figures.Volumes.Enrolled), Cell.Of(figures.From), Cell.Of(figures.At)],
            [Cell.Of("Deltagare i perioden"), Count(figures.Volumes.Participants), Cell.Of(figures.From), Cell.Of(figures.At)],
            [Cell.Of("Nya i perioden"), Count(figures.Volumes.New), Cell.Of(figures.From), Cell.Of(figures.At)],
            [Cell.Of("Avslutade i perioden"), Count(figures.Volumes.Ended), Cell.Of(figures.From), Cell.Of(figures.At)],
        ]),
        ["kon"] = () => new("Kön per steg", ["Steg", "Kvinnor", "Män", "Annat eller okänt", "Alla"],
            [.. Enum.GetValues<Stage>().Zip(figures.Stages).Select(r => (IReadOnlyList<Cell>)[Cell.Of(MeasureWords.Of(r.First)), .. r.Second.Cells.Select(Count), Count(r.Second.Total)])]),
    };

    static IReadOnlyList<Cell> Row(ToldGoal goal, DateOnly at) =>
    [
        Cell.Of(goal.Goal.Id), Cell.Of(goal.Goal.Text), Cell.Of(goal.Goal.Formula), Cell.Of((decimal?)goal.Tally?.Yes), Cell.Of((decimal?)goal.Tally?.No), Cell.Of((decimal?)goal.Tally?.Unknown), Cell.Of((decimal?)goal.Tally?.N),
        Cell.Of(goal.Interval?.Lower), Cell.Of(goal.Interval?.Upper), Cell.Of(ProgrammeWords.Target(goal.Goal)), Cell.Of(Words.Of(goal.Verdict)), Cell.Of(goal.Declared is { Verdict: { } declared } ? Words.Of(declared) : null), Cell.Of(goal.Declared?.Reason), Cell.Of(goal.Preliminary ? "Ja" : "Nej"), Cell.Of(goal.NumbersOn ?? goal.Measured ?? at),
    ];

    /// <summary>The number, or in words why there is none.</summary>
    static Cell Count(Told told) => told is ToldCount known ? Cell.Of((decimal?)known.Count) : Cell.Of(MeasureWords.Of(told));
}
