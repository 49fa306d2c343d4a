using Vidare.Access;
using Vidare.Exports;
using Vidare.Funding;
using Vidare.Funding.Accounts;
using Vidare.Reporting;
using Vidare.Ui;

namespace Vidare.Programmes.Documents;

/// <summary>A sort of document that an insats has.</summary>
/// <param name="Kind">Its number in the specification (B.9).</param>
/// <param name="Key">With which the key of each such document begins.</param>
/// <param name="Operation">What one must be allowed, to read it.</param>
/// <param name="Of">Those that there are, by key.</param>
public sealed record MadeDocument(string Kind, string Key, ProgrammeOperation Operation, Func<ProgrammeDesk, OpenProgramme, Task<IReadOnlyList<(string Key, PrintedDocument Document)>>> Of);

/// <summary>The documents that an insats can print beside its reports and minutes, in the order of the specification.</summary>
static class ProgrammeDocuments
{
    public static readonly IReadOnlyList<MadeDocument> All =
    [
        new("D1", "ansokan", ProgrammeOperation.ReadApplication, FundingDocuments.Application),
        new("D2", "beslut", ProgrammeOperation.ReadApplication, FundingDocuments.Decision),
        new("D4", "overenskommelse", ProgrammeOperation.ReadProgramme, FundingDocuments.Agreements),
        new("D20", "socioekonomi", ProgrammeOperation.ReadProgramme, SocioEconomics),
        new("D21", "kompetens", ProgrammeOperation.ReadProgramme, Competences),
        new("D25", "pengar", ProgrammeOperation.ReadMoney, Money),
        new("D26", "utvarderingar", ProgrammeOperation.ReadEvaluations, Evaluations),
        new("D27", "matningar", ProgrammeOperation.ReadReports, Surveys),
        new("D28", "aktivitetsplan", ProgrammeOperation.ReadProgramme, Activities),
    ];

    internal static IReadOnlyList<(string, PrintedDocument)> One(string key, OpenProgramme open, string title, IEnumerable<Block> blocks) => [(key, new(title, open.Configuration.Title, [.. blocks]))];

    static Task<IReadOnlyList<(string, PrintedDocument)>> SocioEconomics(ProgrammeDesk desk, OpenProgramme open) => Task.FromResult<IReadOnlyList<(string, PrintedDocument)>>(open.Configuration.SocioEconomics is not { } table ? [] : One("socioekonomi", open, "Socioekonomisk bilaga",
    [
        Block.Paragraph($"{Swedish.Whole(table.Persons)} personer om året. Tiden till arbete antas minska med {Swedish.Percent(table.ReductionPercent / 100)}. {Swedish.Percent(table.SelfHealingPercent / 100)} antas ha kommit tillbaka ändå; det är inte draget av här."),
        Block.Table("Vad en person i bidrag kostar om året", ["Vem", "Andel enligt källan", "Andel av raderna", "Tkr om året", "Minskning, tkr"],
            [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Text, Swedish.Percent(r.Percent / 100m), Swedish.Number(Math.Round(table.ShareOf(r), 2)) + " %", Swedish.Whole(r.Thousands), Swedish.Number(table.EffectOf(r))])]),
        Block.Table("Summor", ["Vad", "Enligt källan, tkr", "Beräknat, tkr"],
            [["Kostnad per person", Swedish.Whole(table.DeclaredCost), Swedish.Whole(table.Cost)], ["Minskade kostnader om året", Swedish.Whole(table.DeclaredEffect), Swedish.Number(table.Effect)]]),
        Block.Paragraph("Källa: " + table.Source),
    ]));

    static async Task<IReadOnlyList<(string, PrintedDocument)>> Competences(ProgrammeDesk desk, OpenProgramme open)
    {
        if (open.Configuration.Competences.Count == 0)
        {
            return [];
        }

        var model = await People.StaffingModel.Load(desk, open, new Form());
        return One("kompetens", open, "Kompetensinventering",
        [
            Block.Table("Vad personalen kan tillsammans", ["Ort", "Täckta", "Saknas"],
                [.. CompetenceCover.Of(open.Configuration, model.Staff).Select(c => (IReadOnlyList<string>)[c.Site?.Name ?? "Insatsen", $"{Swedish.Whole(c.Covered)} av {Swedish.Whole(open.Configuration.Competences.Count)}", string.Join(", ", c.Missing.Select(m => m.Text))])]),
            Block.Table("Var och en", ["Namn", "Har kompetensen", "Saknar"],
                [.. model.Staff.Select(s => (IReadOnlyList<string>)[model.Names.GetValueOrDefault(s.User, ""), s.Version == 0 ? "inget noterat än" : string.Join(", ", open.Configuration.Competences.Where(c => s.Competences.Contains(c.Key)).Select(c => c.Text)), s.Version == 0 ? "" : string.Join(", ", s.Missing(open.Configuration).Select(m => m.Text))])]),
        ]);
    }

    static async Task<IReadOnlyList<(string, PrintedDocument)>> Money(ProgrammeDesk desk, OpenProgramme open) => One("pengar", open, "Budget, utfall och överskott",
        DownloadMoney.Tables(await SeeMoney.Model(desk, open)).Values.Select(t => t()).Where(t => t.Rows.Count > 0).Select(t => Block.Table(t.Name, t.Columns, [.. t.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select((cell, at) => Said(t.Columns[at], cell))])])));

    static string Said(string column, Cell cell) => cell switch
    {
        NumberCell c when column == "År" => Swedish.Year((int)c.Number),
        TextCell c => c.Text,
        MoneyCell c => Swedish.Kronor(c.Money),
        NumberCell c => Swedish.Number(c.Number),
        DayCell c => Swedish.Day(c.Day),
        _ => "",
    };

    static async Task<IReadOnlyList<(string, PrintedDocument)>> Evaluations(ProgrammeDesk desk, OpenProgramme open)
    {
        var (register, decisions) = (await desk.EvaluationsOf(open.Programme), await desk.ReviewsOf(open.Programme));
        return One("utvarderingar", open, "Utvärderingar",
        [
            Block.Table("Register", ["Vad", "Slag", "Gäller", "Av", "Läge", "Resultat", "Finns"],
                [.. register.Select(e => (IReadOnlyList<string>)[e.Title, RunningWords.Of(e.Kind), e.Place ?? "", e.By, !e.IsOver ? "Pågår" : e.DoneOn is { } done ? "Klar " + Swedish.Day(done) : "Klar", e.Result ?? "", e.Reference ?? ""])]),
            Block.Table("Lokal genomlysning", ["Beslutad", "Beslut", "Omfattning", "Klar senast", "Skäl"],
                [.. decisions.Select(d => (IReadOnlyList<string>)[Swedish.Day(d.On), d.IsWanted ? "Lokal genomlysning" : "Ej aktuellt", d.Scope ?? "", d.DueOn is { } due ? Swedish.Day(due) : "", d.Reason ?? ""])]),
        ]);
    }

    static async Task<IReadOnlyList<(string, PrintedDocument)>> Surveys(ProgrammeDesk desk, OpenProgramme open)
    {
        var model = await Vidare.Reporting.Surveys.EnterCounts.Model(desk, open, new Form());
        return model.Days.Count == 0 ? [] : One("matningar", open, "Mätningar för hand",
            [Block.Table("Mättillfällen", ["Mål", "Mätdag", "Ansvarig", "Läge", "Resultat", "Källa"],
                [.. model.Days.Select(d => (IReadOnlyList<string>)[d.Goal.Text, Swedish.Day(d.Due), d.Goal.Responsible ?? "Inte angivet", ReportWords.Of(d.On(desk.Today)), d.Entered is { } counts ? model.Said(counts) : "", d.Entered?.Source ?? ""])])]);
    }

    static async Task<IReadOnlyList<(string, PrintedDocument)>> Activities(ProgrammeDesk desk, OpenProgramme open)
    {
        var activities = await desk.ActivitiesOf(open.Programme);
        var names = await desk.NamesOf(activities.Select(a => a.Owner));
        var tasks = open.Configuration.CoordinatorTasks.ToDictionary(t => t.Key, t => t.Text, StringComparer.Ordinal);
        return One("aktivitetsplan", open, "Tids- och aktivitetsplan",
        [
            Block.Table("Aktiviteter", ["Vad", "Uppdrag", "Slag", "Dag", "Ansvarig", "Läge", "Resultat"],
                [.. activities.OrderBy(a => a.DoneOn ?? a.Due).Select(a => (IReadOnlyList<string>)[a.What, a.Task is { } task ? tasks.GetValueOrDefault(task, "") : "", RunningWords.Of(a.Kind), Swedish.Day(a.DoneOn ?? a.Due), names.GetValueOrDefault(a.Owner, ""), RunningWords.Of(a.On(desk.Today)), a.DroppedBecause ?? a.Result ?? ""])]),
            Block.Table("Startkrav", ["Krav"], [.. open.Configuration.Gates.Where(g => g.Kind is GateKind.Start).Select(g => (IReadOnlyList<string>)[g.Text])]),
        ]);
    }
}
