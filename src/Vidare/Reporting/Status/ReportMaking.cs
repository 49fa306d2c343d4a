using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Reporting.Status;

/// <summary>Makes the document of a report from what is written and what is computed (B.9 D17).</summary>
static class ReportMaking
{
    public static PrintedDocument Document(Programme programme, ReportFigures figures, ReportText text, DateOnly today)
    {
        var configuration = programme.Configuration;
        var period = figures.Period;
        return new(
            $"{ReportWords.Of(period.Kind)}: {configuration.Title}",
            $"{Swedish.Day(period.From)} till {Swedish.Day(period.To)}. Till {configuration.Reporting!.Recipient}.",
            [
                .. ReportSections.TemplateOf(configuration, period.Kind) is { } template ? template.SelectMany(s => Templated(programme, figures, text, s)) : InOrder(programme, figures, text),
                .. Answers(configuration, figures, text),
                Block.Paragraph($"Siffrorna är räknade {Swedish.Day(today)} och gäller per den {Swedish.Day(period.To)}."),
            ]);
    }

    static IReadOnlyList<Block> InOrder(Programme programme, ReportFigures figures, ReportText text)
    {
        var configuration = programme.Configuration;
        return
            [
                .. figures.Period.Kind is ReportKind.Final && configuration.Background is { } background ? [Block.Heading(2, "Bakgrund"), Block.Paragraph(background)] : Array.Empty<Block>(),
                Block.Heading(2, "Volymer"), .. Volumes(figures), .. Groups(figures),
                Block.Heading(2, "Mål och resultat"), .. Goals(programme, figures, text),
                Block.Heading(2, configuration.Purposes.Count == 5 ? "De fem syftena" : "Syften"), .. configuration.Purposes.SelectMany(p => Section(p.Text, text, "syfte-" + p.Key)),
                Block.Heading(2, "Samverkan mellan parterna"), .. ReportCooperation.Blocks(programme, figures),
                .. Synergies(figures),
                Block.Heading(2, "Ekonomi"), Money(figures), .. Written(text, ReportSections.Money),
                Block.Heading(2, "Jämställdhet"), .. Gender(figures), .. Written(text, ReportSections.Equality),
                Block.Heading(2, "Avvikelser"), .. Late(figures), .. Missed(figures), .. Written(text, ReportSections.Deviations),
                .. Punctual(figures),
                .. Section("Risker", text, ReportSections.Risks, 2),
                .. Section("Nästa period", text, ReportSections.Next, 2),
            ];
    }

    /// <summary>A section of the association's template: what the system knows, then what is written (B.9 D19).</summary>
    static IReadOnlyList<Block> Templated(Programme programme, ReportFigures figures, ReportText text, FinalSection section) =>
    [
        Block.Heading(2, section.Heading),
        .. section.Part switch
        {
            FinalPart.Name => [Block.Paragraph(programme.Configuration.Title)],
            FinalPart.Owners => [Block.Table("Insatsägare och samverkansparter", ["Part", "Kontaktperson", "Funktion"], [.. figures.Contacts.Select(c => (IReadOnlyList<string>)[programme.NameOf(c.Party, figures.Period.To), c.Contact?.Name ?? "Saknas", c.Contact?.Post ?? ""])])],
            FinalPart.Purpose => programme.Configuration.Purposes.Select(p => Block.Paragraph(p.Text)),
            FinalPart.Goals => Goals(programme, figures, text),
            FinalPart.Equality => [.. Gender(figures), .. Written(text, ReportSections.Equality)],
            FinalPart.Background => Written(text, ReportSections.Background),
            FinalPart.Time => [Block.Table("Insatstid", ["Vad", "Dag"], [.. Days(programme.Configuration)])],
            FinalPart.TargetGroup => [.. Written(text, ReportSections.TargetGroup), .. Groups(figures)],
            FinalPart.Method => [.. Written(text, ReportSections.Method), .. ReportCooperation.Blocks(programme, figures), .. Synergies(figures)],
            FinalPart.FollowUp => [.. Written(text, ReportSections.FollowUp), .. Volumes(figures), .. Punctual(figures), .. Late(figures), .. Missed(figures)],
            FinalPart.Implementation => ReportSections.Implementation.SelectMany(a => Section(a.Heading, text, a.Key)),
            FinalPart.Money => [Money(figures), .. Written(text, ReportSections.Money)],
            FinalPart.Lessons => Written(text, ReportSections.Lessons),
            FinalPart.Signatures => [Block.Paragraph("Underskrifterna står efter handlingen, var och en med roll, part, ort och dag.")],
            _ => throw new ArgumentOutOfRangeException(nameof(section)),
        },
    ];

    static IEnumerable<IReadOnlyList<string>> Days(ProgrammeConfiguration configuration) =>
    [
        ["Startdatum", Swedish.Day(configuration.Period.Start)],
        .. configuration.Intake.Stop is { } stop ? [["Sista dagen för nya deltagare", Swedish.Day(stop)]] : Array.Empty<IReadOnlyList<string>>(),
        ["Slutdatum", configuration.Period.End is { } end ? Swedish.Day(end) : "Tills vidare"],
    ];

    static IEnumerable<Block> Punctual(ReportFigures figures) =>
        figures.Reports is { } reports ? [Block.Paragraph($"Rapporter i tid: {Swedish.Whole(reports.InTime)} av {Swedish.Whole(reports.Due)}.")] : [];

    /// <summary>How each synergy stood on the period's last day and what its metric said; what nobody knows is told as unknown (TUNA-34).</summary>
    static IEnumerable<Block> Synergies(ReportFigures figures) => figures.Synergies.Count == 0 ? [] :
    [
        Block.Heading(2, "Samordningsvinster"),
        Block.Table($"Läge {Swedish.Day(figures.Period.To)}", ["Samordningsvinst", "Läge", "Mått", "Siffra", "Anteckning"],
            [.. figures.Synergies.Select(s => (IReadOnlyList<string>)[s.Synergy.Text, s.Note is { } note ? RunningWords.Of(note.Standing) : "Okänt", RunningWords.Of(s.Synergy), RunningWords.Of(s.Figure), s.Note?.Text ?? ""])]),
    ];

    static IEnumerable<Block> Volumes(ReportFigures figures) => figures.Measured is not { } measured
        ? [Block.Paragraph("Volymerna kan inte räknas härifrån: den här delen av systemet når inte deltagarnas uppgifter.")]
        :
        [
            Block.Table($"Deltagare {Swedish.Day(measured.From)} till {Swedish.Day(measured.At)}", ["Mått", "Antal", "Så är det räknat"],
            [
                ["Inskrivna sista dagen", MeasureWords.Of(measured.Volumes.Enrolled), "M-01: inskrivningen har börjat och är inte slut den dagen"],
                ["Deltagare i perioden", MeasureWords.Of(measured.Volumes.Participants), "M-02: olika personer med en inskrivning som rör perioden"],
                ["Nya", MeasureWords.Of(measured.Volumes.New), "M-03: inskrivningen började i perioden"],
                ["Avslutade", MeasureWords.Of(measured.Volumes.Ended), "M-03: inskrivningen slutade i perioden"],
                ["Bemanning", measured.Staffing.Ratio is { } ratio ? Swedish.Percent(ratio) : "går inte att räkna", "M-27: tillsatta tjänstdagar delat med planerade"],
            ]),
        ];

    /// <summary>Who came from the groups that are followed; one that was not known by the period's last day has no row (TIERP-34).</summary>
    static IEnumerable<Block> Groups(ReportFigures figures)
    {
        var groups = figures.Programme.Configuration.TargetGroup.Categories;
        var halves = figures.Measured?.Inflow ?? [];
        return halves.Count == 0 ? [] :
        [
            Block.Table("Inskickade, efter grupper som följs", ["Grupp", .. halves.Select(h => RunningWords.Of(h.Half))],
            [
                .. groups.Select((g, i) => (Group: g, At: i)).Where(g => g.Group.IsKnownOn(figures.Period.To))
                    .Select(g => (IReadOnlyList<string>)[g.Group.Text, .. halves.Select(h => h.Of(g.Group, g.At) is { } told ? MeasureWords.Of(told) : "–")]),
                .. ((string[])["Ingen av grupperna", "Okänt"]).Select((name, i) => (IReadOnlyList<string>)[name, .. halves.Select(h => MeasureWords.Of(h.Row.Cells[groups.Count + i]))]),
                ["Alla", .. halves.Select(h => MeasureWords.Of(h.Row.Total))],
            ]),
        ];
    }

    static IEnumerable<Block> Gender(ReportFigures figures) => figures.Measured is not { } measured ? []
        : [Block.Table("Kön per steg", ["Steg", "Kvinnor", "Män", "Annat eller okänt", "Alla"], [.. Enum.GetValues<Stage>().Zip(measured.Stages).Select(r => (IReadOnlyList<string>)[MeasureWords.Of(r.First), .. r.Second.Cells.Select(MeasureWords.Of), MeasureWords.Of(r.Second.Total)])])];

    static IEnumerable<Block> Goals(Programme programme, ReportFigures figures, ReportText text)
    {
        var goals = (figures.Measured?.Goals ?? []).SelectMany(g => g.Parts.Prepend(g)).ToList();
        foreach (var period in (figures.Measured?.Goals ?? []).GroupBy(g => g.Goal.Period))
        {
            yield return Block.Table("Målen i siffror" + Set(period.Key), MeasureWords.GoalHeads, [.. period.SelectMany(g => g.Parts.Prepend(g)).Select(MeasureWords.GoalRow)]);
        }

        foreach (var goal in goals.Where(g => g.Declared is not null))
        {
            yield return Block.Paragraph($"Styrgruppens bedömning av ”{goal.Goal.Text}”: {Words.Of(goal.Declared!.Verdict!.Value).ToLowerInvariant()}. Enligt siffrorna: {Words.Of(goal.Verdict).ToLowerInvariant()}. {MeasureWords.Signed(goal.Declared, programme)}");
        }

        if (goals.Exists(g => g.Tally is null && g.Parts.Count == 0 && g.Verdict is not (Verdict.NotFollowedUp or Verdict.NotYetMeasurable)))
        {
            yield return Block.Paragraph($"Siffror som inte visas bygger på färre än {Swedish.Whole(figures.Measured!.Limits.Total)} personer, eller har ändrats för färre än {Swedish.Whole(figures.Measured.Limits.Cell)} sedan avstämningsdagen före.");
        }

        var bars = goals.Where(g => g is { IsCount: false, Interval: not null, Goal.IsAgainstBaseline: false }).Select(g => new Bar(g.Goal.Text, g.Interval!.Value.Lower, g.Interval!.Value.Upper, g.Target, MeasureWords.Of(g.Interval!.Value, isCount: false))).ToList();
        if (bars.Count > 0)
        {
            yield return Block.Chart("Från det som är känt till det som är möjligt", bars);
        }

        foreach (var missed in figures.Facts.Goals.SelectMany(g => g.Missed))
        {
            yield return Block.Paragraph($"Missad mätning: ”{missed.Text}” skulle ha mätts {Swedish.Day(missed.Due)}. Ansvarig: {missed.Responsible.ToLowerInvariant()}.");
        }

        foreach (var set in programme.Configuration.Goals.GroupBy(g => g.Period))
        {
            if (set.Key is { } period)
            {
                yield return Block.Heading(3, "Mål för " + period);
            }

            foreach (var block in set.SelectMany(g => Section(g.Text, text, "mal-" + g.Id, set.Key is null ? 3 : 4)))
            {
                yield return block;
            }
        }
    }

    /// <summary>Which goals a table is of, where they have a time of their own (TIERP-13).</summary>
    static string Set(string? period) => period is null ? "" : ", mål för " + period;

    static Block Money(ReportFigures figures)
    {
        var ledger = figures.Ledger;
        IReadOnlyList<string> Row(string what, Funding.LedgerTotal total, int? year) =>
            [what, total.Available.Ore == 0 ? "inget beviljat" : Swedish.Kronor(total.Available), Swedish.Kronor(figures.Spent(year)), total.Available.Ore == 0 ? "går inte att räkna" : Swedish.Kronor(total.Available - figures.Spent(year))];
        return Block.Table($"Beviljat och utfall till och med {Swedish.Day(figures.Period.To)}; under perioden {Swedish.Kronor(figures.SpentInPeriod)}", ["År", "Tillgängligt", "Utfall", "Kvar"],
            [.. ledger.Years.Select(y => Row(Swedish.Year(y), ledger.Of(y, null), y)), Row("Alla år", ledger.Total, null)]);
    }

    static IEnumerable<Block> Late(ReportFigures figures) => figures.Late.Count == 0 ? []
        : [Block.Table("Försenat i perioden", ["Vad", "Skulle vara klart", "Klart"], [.. figures.Late.Select(o => (IReadOnlyList<string>)[ReportingWords.Of(o.Kind) + ": " + o.What, Swedish.Day(o.Due), o.DoneOn is { } done ? Swedish.Day(done) : "inte klart"])])];

    /// <summary>What was to come back and was held too seldom, stretch by stretch (BR-35).</summary>
    static IEnumerable<Block> Missed(ReportFigures figures) => figures.MissedDuties.Count == 0 ? []
        : [Block.Table("Återkommande uppgifter som inte hölls", ["Vad", "Hur ofta", "När"], [.. figures.MissedDuties.Select(m => (IReadOnlyList<string>)[m.Duty.Activity.Text + (m.Duty.Party is { } party ? " " + figures.Programme.NameOf(party, figures.Period.To) : ""), ProgrammeWords.Of(m.Duty.Activity.Rhythm!), ReportingWords.Of(m.Span)])])];

    static IEnumerable<Block> Answers(ProgrammeConfiguration configuration, ReportFigures figures, ReportText text)
    {
        var sections = ReportSections.Of(configuration, figures.Period.Kind);
        var answered = Consistency.Of(sections, text.Texts, figures.Facts).Where(c => text.Answers.GetValueOrDefault(c.Key) is { Length: > 0 }).ToList();
        return answered.Count == 0 ? []
            : [Block.Heading(2, "Text och siffror"), .. answered.Select(c => Block.Paragraph($"”{c.Said}” i avsnittet ”{sections.Single(s => s.Key == c.Section).Heading}”. {c.Against} Svar: {text.Answers[c.Key]}"))];
    }

    static IEnumerable<Block> Section(string heading, ReportText text, string key, int level = 3) => [Block.Heading(level, heading), .. Written(text, key)];

    static IEnumerable<Block> Written(ReportText text, string key) => [Block.Paragraph(text.Texts.GetValueOrDefault(key) is { Length: > 0 } written ? written : "Inget skrivet.")];
}
