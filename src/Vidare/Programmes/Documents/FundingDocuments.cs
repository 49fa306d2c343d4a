using Vidare.Access;
using Vidare.Association.Meetings;
using Vidare.Funding;
using Vidare.Reporting;
using Vidare.Ui;

namespace Vidare.Programmes.Documents;

/// <summary>Application (D1), decision (D2) and agreements (D4) as documents with their data.</summary>
static class FundingDocuments
{
    /// <summary>Whoever may not write it sees it from when there is something to see, as on its page.</summary>
    public static async Task<IReadOnlyList<(string, PrintedDocument)>> Application(ProgrammeDesk desk, OpenProgramme open)
    {
        if ((await ApplicationView.Load(desk, open)).Application is not { Current: { } version } application)
        {
            return [];
        }

        var (sheet, rules, day) = (version.Sheet, version.Configuration, version.Written);
        string Party(string? key) => SheetForm.Payer(rules, key, day);
        return ProgrammeDocuments.One("ansokan", open, "Ansökan " + (application.Number ?? "utan diarienummer"),
        [
            Block.Table("Ansökan", ["Uppgift", "Innehåll"],
            [
                ["Till", rules.Association.Name], ["Version", $"{Swedish.Whole(version.Number)}, {Swedish.Day(day)}"], ["Sökande", string.Join(", ", sheet.Applicants.Select(Party))],
                ["Period", Swedish.Day(rules.Period.Start) + (rules.Period.End is { } end ? " – " + Swedish.Day(end) : " och tills vidare")], ["Sökt belopp", sheet.Total is { } total ? FundingWords.Of(total) : "Inte angivet"],
            ]),
            .. Text("Intressenter", sheet.Stakeholders), .. Text("Bakgrund", sheet.Background), .. Text("Behov", sheet.Needs),
            Block.Heading(2, "Syfte"), .. rules.Purposes.Select(p => Block.Paragraph(p.Text)),
            Block.Heading(2, "Mål"),
            Block.Table("Mål med mätplan", ["Mål", "Formel", "Ska nå", "Ansvarig"], [.. rules.Goals.SelectMany(g => (g.Parts ?? []).Prepend(g)).Select(g => (IReadOnlyList<string>)[g.Text, g.Formula ?? "", g.Parts is { Count: > 0 } ? "alla delmål" : ProgrammeWords.Target(g), g.Responsible ?? ""])]),
            Block.Heading(2, "Målgrupp"), Block.Paragraph(rules.TargetGroup.Text),
            .. rules.Intake.Criteria.Select(c => Block.Paragraph(c.Text)),
            .. Text("Metod och arbetssätt", sheet.Method),
            Block.Heading(2, "Organisation"),
            Block.Table("Grupper", ["Grupp", "Slag", "Parter"], [.. rules.Bodies.Select(b => (IReadOnlyList<string>)[b.Label, Words.Of(b.Type), string.Join(", ", b.RequiredParties.Select(Party))])]),
            Block.Table("Bemanning", ["Roll", "Omfattning"], [.. rules.Staff.Select(p => (IReadOnlyList<string>)[rules.Label(p.Role), p.Posts is { } posts ? Swedish.Posts(posts) : "inte angivet"])]),
            Block.Heading(2, "Budget"),
            Block.Table("Budgetrader", ["Rad", "År", "Slag", "Finansiär", "Belopp", "Anmärkning"], [.. sheet.Lines.Select(l => (IReadOnlyList<string>)[l.Text, l.Year is { } year ? Swedish.Year(year) : "", FundingWords.Of(l.Kind), Party(l.Financier), l.Kind is LineKind.InKind ? l.Posts is { } put ? Swedish.Posts(put) : "inte angivet" : l.Worth is { } worth ? FundingWords.Of(worth) : "inte angivet", l.Decision ?? ""])]),
            .. AppliedSums.PerYear(AppliedSums.Counted(sheet)).Select(y => Block.Paragraph($"Summa {Swedish.Year(y.Year)}: {FundingWords.Of(y)}.")),
            .. Text("Uppföljning och utvärdering", sheet.FollowUp), .. Text("Efter projektet", sheet.Continuation), .. Text("Öppna frågor", sheet.OpenQuestions),
            Block.Heading(2, "Risker"), .. rules.Risks.Select(r => Block.Paragraph(r.Text)),
        ]);
    }

    public static async Task<IReadOnlyList<(string, PrintedDocument)>> Decision(ProgrammeDesk desk, OpenProgramme open)
    {
        if (await desk.ApplicationOf(open.Programme) is not { } application || await desk.DecisionOn(application) is not { } found)
        {
            return [];
        }

        var decision = found.Decided.Decision;
        return ProgrammeDocuments.One("beslut", open, $"Beslut om ansökan {application.Number}",
        [
            Block.Table("Beslut", ["Uppgift", "Innehåll"], [["Beslutat av", found.Body], ["Dag", Swedish.Day(found.Decided.DecidedOn)], ["Version av ansökan", Swedish.Whole(found.Decided.Version)], ["Utfall", FundingWords.Of(decision.Outcome)], ["Skäl", decision.Grounds]]),
            Block.Table("Belopp", ["År", "Belopp"], [.. decision.Amounts.Select(a => (IReadOnlyList<string>)[Swedish.Year(a.Year), FundingWords.Of(a)])]),
            .. DecisionForm.Printed(decision).Select(Block.Paragraph),
        ]);
    }

    public static async Task<IReadOnlyList<(string, PrintedDocument)>> Agreements(ProgrammeDesk desk, OpenProgramme open) =>
    [
        .. from agreement in await desk.AgreementsOf(open.Programme)
           let content = agreement.Content
           let names = open.Configuration.Parties.ToDictionary(p => p.Key, p => p.NameOn(agreement.WrittenOn))
           select ("overenskommelse-" + agreement.Id, new PrintedDocument("Överenskommelse: " + (open.Configuration.Agreements.FirstOrDefault(a => a.Key == agreement.Subject)?.Text ?? ProgrammeWords.Of(agreement.Kind)).TrimEnd('.'), open.Configuration.Title,
           [
               Block.Paragraph(content.Scope),
               Block.Table("Överenskommelsen", ["Uppgift", "Innehåll"],
               [
                   ["Läge", AgreementWords.Of(agreement.State)], ["Parter", string.Join(", ", content.Parties.Select(p => names.GetValueOrDefault(p, p)))], ["Gäller", Swedish.Day(content.From) + (content.To is { } to ? " – " + Swedish.Day(to) : " och tills vidare")],
                   ["Lokal", content.Premises ?? ""], ["Uppsägning", content.Notice ?? ""],
               ]),
               Block.Table("Tjänster", ["Tjänst", "Huvudman", "Omfattning", "Betalas av"], [.. content.Posts.Select(p => (IReadOnlyList<string>)[open.Configuration.Label(p.Role), p.Employer is { } employer ? names.GetValueOrDefault(employer, employer) : "inte angiven", AgreementWords.Size(p.Posts, p.Kronor), p.Financier is null ? "inte angivet" : p.Financier.Party is { } payer ? names.GetValueOrDefault(payer, payer) : open.Configuration.Association.Name])]),
               Block.Table("Vad parterna bidrar med", ["Part", "Omfattning", "Vad"], [.. content.Contributions.Select(c => (IReadOnlyList<string>)[names.GetValueOrDefault(c.Party, c.Party), AgreementWords.Size(c.Posts, c.Kronor), c.Text ?? ""])]),
               Block.Table("Underskrifter", ["Part", "Dag", "Ort"], [.. agreement.Signing.Signatures.Select(s => (IReadOnlyList<string>)[s.Party is { } party ? open.Programme.NameOf(party, s.On) : "", Swedish.Day(s.On), s.Place])]),
           ])),
    ];

    static IEnumerable<Block> Text(string heading, string? text) => text is null ? [] : [Block.Heading(2, heading), Block.Paragraph(text)];
}
