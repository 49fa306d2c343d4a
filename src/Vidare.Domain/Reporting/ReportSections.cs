using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>A part of a report that somebody writes (avsnitt).</summary>
/// <param name="Key">Its name in forms and in what is stored.</param>
/// <param name="Of">Id of the goal that it tells of, or null.</param>
/// <param name="Draft">What stands there before anybody has written: the insats' own words, which are edited freely (TIERP-71); null for nothing.</param>
public sealed record ReportSection(string Key, string Heading, string Prompt, bool Mandatory, string? Of = null, string? Draft = null);

/// <summary>The parts of the report (B.9 D17): each purpose and each goal has its own, with what went otherwise, risks and what comes next. A final report follows the association's template where the insats has one (B.9 D19).</summary>
public static class ReportSections
{
    public const string Deviations = "avvikelser", Risks = "risker", Next = "nasta", Equality = "jamstalldhet", Money = "ekonomi";

    public const string Background = "bakgrund", TargetGroup = "malgrupp", Method = "metod", FollowUp = "uppfoljning", Lessons = "lardomar";

    /// <summary>How it is carried on is told in three aspects, and none may be empty (TIERP-56).</summary>
    public static readonly IReadOnlyList<(string Key, string Heading)> Implementation =
        [("inforande-organisation", "Organisatoriskt"), ("inforande-finansiering", "Finansiellt"), ("inforande-innehall", "Innehållsmässigt")];

    /// <summary>The template that a report follows, or null for the house's own order.</summary>
    public static IReadOnlyList<FinalSection>? TemplateOf(ProgrammeConfiguration programme, ReportKind kind) =>
        kind is ReportKind.Final && programme.Reporting?.FinalSections is { Count: > 0 } template ? template : null;

    public static IReadOnlyList<ReportSection> Of(ProgrammeConfiguration programme, ReportKind kind) => TemplateOf(programme, kind) is { } template ? [.. template.SelectMany(s => Of(programme, s))] :
    [
        .. programme.Purposes.Select(p => new ReportSection("syfte-" + p.Key, p.Text, "Vad är gjort för syftet under perioden, och vad har det lett till?", true)),
        .. Goals(programme),
        new(Equality, "Jämställdhet", "Syns det skillnader mellan kvinnor och män, och vad gör ni åt dem?", false),
        new(Money, "Ekonomi", "Vad förklarar skillnaden mellan det beviljade och utfallet?", false),
        new(Deviations, "Avvikelser", "Vad blev inte som det var tänkt, och varför?", true),
        new(Risks, "Risker", "Vilka risker finns nu, och vem gör vad åt dem?", true),
        new(Next, "Nästa period", "Vad är viktigast till nästa rapport?", true),
    ];

    /// <summary>What is written of a section of the template; nothing where the system knows all of it.</summary>
    static IEnumerable<ReportSection> Of(ProgrammeConfiguration programme, FinalSection section) => section.Part switch
    {
        FinalPart.Name or FinalPart.Owners or FinalPart.Purpose or FinalPart.Time or FinalPart.Signatures => [],
        FinalPart.Goals => Goals(programme),
        FinalPart.Equality => [new(Equality, section.Heading, "Vad säger siffrorna om kvinnor och män, och varför är det så?", true)],
        FinalPart.Background => [new(Background, section.Heading, "Varför behövdes insatsen?", true, Draft: programme.Background)],
        FinalPart.TargetGroup => [new(TargetGroup, section.Heading, "För vilka var insatsen, och vad har ni lärt er om dem?", true, Draft: programme.TargetGroup.Text)],
        FinalPart.Method => [new(Method, section.Heading, "Hur har ni arbetat?", true)],
        FinalPart.FollowUp => [new(FollowUp, section.Heading, "Hur har ni följt upp och utvärderat målen?", true)],
        FinalPart.Implementation => Implementation.Select(a => new ReportSection(a.Key, section.Heading + ": " + a.Heading.ToLowerInvariant(), "Hur förs insatsen vidare?", true)),
        FinalPart.Money => [new(Money, section.Heading, "Vad förklarar skillnaden mellan det beviljade och utfallet?", true)],
        FinalPart.Lessons => [new(Lessons, section.Heading, "Vad har ni lärt er som andra har nytta av?", true, Draft: programme.Lessons.Count == 0 ? null : string.Join('\n', programme.Lessons.Select(l => l.Text)))],
        _ => throw new ArgumentOutOfRangeException(nameof(section)),
    };

    static IEnumerable<ReportSection> Goals(ProgrammeConfiguration programme) =>
        programme.Goals.Select(g => new ReportSection("mal-" + g.Id, g.Text, "Vad säger siffrorna, och vad vet vi inte än?", true, g.Id));
}
