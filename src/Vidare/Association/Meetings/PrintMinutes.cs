using Vidare.Access;
using Vidare.Measurement;
using Vidare.Reporting;
using Vidare.Reporting.Printing;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>Minutes as a file (D23, GEN-14): the text that was adjusted, for those who may read the meeting; without the items that the reader is kept out of.</summary>
static class PrintMinutes
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/sammantraden/{id:guid}/protokoll/hamta/{ending}", async (MeetingId id, string ending, ProgrammeDesk desk, Measures measures, DocumentFiles files, CancellationToken cancel) =>
    {
        if (await desk.OpenMeeting(id) is not { } open)
        {
            return desk.NotThere();
        }

        var kept = open.Meeting.Items.Where(i => open.KeptOut.Contains(i.Id)).Select(i => i.Number).ToHashSet();
        var model = await AdjustMinutes.Model(desk, measures, open, new Form());
        if (await files.Of(Of(model.Document, kept), "protokoll-" + Swedish.Day(model.Document.Day), ending, cancel) is not { } answer)
        {
            return desk.NotThere();
        }

        await desk.NoteExport(open.Open, $"protokoll {id}.{ending}");
        return answer;
    }).For(ProgrammeOperation.ReadBody);

    static PrintedDocument Of(MinutesDocument minutes, HashSet<int> kept) => new(
        "Protokoll: " + minutes.Body,
        $"{minutes.Of}, {Swedish.Day(minutes.Day)}{(minutes.Place is { } place ? ", " + place : "")}",
        [
            Block.Table("Närvarande", ["Namn", "Plats", "För", "Närvaro"], [.. minutes.Present.Select(p => (IReadOnlyList<string>)[p.Name, p.Seat, p.For, p.Presence])]),
            .. minutes.Items.SelectMany(i => Item(i, kept.Contains(i.Number))),
            .. (minutes.Figures ?? []).SelectMany(f => (IEnumerable<Block>)[Block.Heading(2, $"Bilaga: siffrorna för {f.Programme} per den {Swedish.Day(f.On)}"), .. f.Volumes.Select(Block.Paragraph), Block.Table("Målen", MeasureWords.GoalHeads, f.Goals), .. (f.Declared ?? []).Select(Block.Paragraph)]),
            Block.Paragraph("Justeras av " + (minutes.Adjusters.Count > 0 ? string.Join(" och ", minutes.Adjusters) : "ingen utsedd än") + "."),
        ]);

    static IEnumerable<Block> Item(MinutesItem item, bool isKeptOut) => isKeptOut
        ? [Block.Heading(2, $"§ {Swedish.Whole(item.Number)} {item.Title}"), Block.Paragraph("Du är jävig i punkten. Den kan du läsa när protokollet är justerat.")]
        :
        [
            Block.Heading(2, $"§ {Swedish.Whole(item.Number)} {item.Title}"),
            .. new[] { item.Text }.Concat(item.Lines).Concat(item.KeptOut.Select(k => "Jäv, deltar inte i handläggningen: " + k)).Append(item.Said).Append(string.Join(" ", new[] { item.Outcome ?? "Inte behandlad", item.Votes }.OfType<string>())).OfType<string>().Select(Block.Paragraph),
        ];
}
