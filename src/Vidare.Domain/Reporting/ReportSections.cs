using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>A part of a report that somebody writes (avsnitt).</summary>
/// <param name="Key">Its name in forms and in what is stored.</param>
/// <param name="Of">Id of the goal that it tells of, or null.</param>
public sealed record ReportSection(string Key, string Heading, string Prompt, bool Mandatory, string? Of = null);

/// <summary>The parts of the report (B.9 D17): each purpose and each goal has its own, with what went otherwise, risks and what comes next.</summary>
public static class ReportSections
{
    public const string Deviations = "avvikelser", Risks = "risker", Next = "nasta", Equality = "jamstalldhet", Money = "ekonomi";

    public static IReadOnlyList<ReportSection> Of(ProgrammeConfiguration programme) =>
    [
        .. programme.Purposes.Select(p => new ReportSection("syfte-" + p.Key, p.Text, "Vad är gjort för syftet under perioden, och vad har det lett till?", true)),
        .. programme.Goals.Select(g => new ReportSection("mal-" + g.Id, g.Text, "Vad säger siffrorna, och vad vet vi inte än?", true, g.Id)),
        new(Equality, "Jämställdhet", "Syns det skillnader mellan kvinnor och män, och vad gör ni åt dem?", false),
        new(Money, "Ekonomi", "Vad förklarar skillnaden mellan det beviljade och utfallet?", false),
        new(Deviations, "Avvikelser", "Vad blev inte som det var tänkt, och varför?", true),
        new(Risks, "Risker", "Vilka risker finns nu, och vem gör vad åt dem?", true),
        new(Next, "Nästa period", "Vad är viktigast till nästa rapport?", true),
    ];
}
