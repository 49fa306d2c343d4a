namespace Vidare.Reporting;

/// <summary>A goal as the figures have it on the period's last day (målets siffror).</summary>
/// <param name="IsMet">Whether the verdict is that the goal is met.</param>
/// <param name="Verdict">The verdict in words.</param>
/// <param name="Missed">Measurements that were due and not made.</param>
public sealed record GoalFact(string Id, bool IsMet, string Verdict, IReadOnlyList<MissedMeasurement> Missed);

/// <summary>A measurement that was due and that nobody made, with the role that answered for it (missad mätning).</summary>
public sealed record MissedMeasurement(string Goal, string Text, DateOnly Due, string Responsible);

/// <summary>What the texts of a report are held against (siffror att jämföra med).</summary>
/// <param name="Late">What was due in the period and not done.</param>
public sealed record ReportFacts(IReadOnlyList<GoalFact> Goals, IReadOnlyList<string> Late);

/// <summary>Something that a text says and that the figures do not bear out (motsägelse i rapport; BR-36).</summary>
/// <param name="Section">Key of the section that says it.</param>
/// <param name="Said">The words.</param>
/// <param name="Against">What stands against them.</param>
public sealed record Concern(string Section, string Said, string Against)
{
    /// <summary>Its name in forms: the same words in the same section are one concern.</summary>
    public string Key => Section + "-" + Said.Replace(' ', '-');
}

/// <summary>Holds what is written against what is measured (samstämmighet; BR-36). It asks, and corrects nothing.</summary>
public static class Consistency
{
    /// <summary>Words that say that one follows up all the time.</summary>
    static readonly string[] FollowedUp = ["löpande uppföljning", "löpande följt upp", "följer löpande upp", "följts upp löpande", "följs upp löpande", "kontinuerlig uppföljning", "regelbunden uppföljning", "följs upp kontinuerligt", "skett löpande", "följts upp kontinuerligt"];

    /// <summary>Words that say that a goal is met.</summary>
    static readonly string[] Reached = ["målet är uppfyllt", "målet är uppnått", "målet är nått", "uppfyller målet", "nått målet", "når målet", "målet nås"];

    /// <summary>Words that say that nothing went otherwise.</summary>
    static readonly string[] Nothing = ["inga avvikelser", "inget avviker", "allt enligt plan", "enligt planen"];

    public static IReadOnlyList<Concern> Of(IReadOnlyList<ReportSection> sections, IReadOnlyDictionary<string, string> texts, ReportFacts facts) =>
        [.. sections.SelectMany(s => texts.GetValueOrDefault(s.Key) is { } text ? In(s, text, facts) : []).Distinct()];

    static IEnumerable<Concern> In(ReportSection section, string text, ReportFacts facts)
    {
        if (Says(text, FollowedUp) is { } followed && facts.Goals.SelectMany(g => g.Missed).ToList() is { Count: > 0 } missed)
        {
            yield return new(section.Key, followed, "Missad mätning: " + string.Join("; ", missed.Select(m => $"{m.Text.TrimEnd('.')}, skulle mätas {m.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}, ansvarig {m.Responsible.ToLowerInvariant()}")) + ".");
        }

        if (section.Of is { } id && Says(text, Reached) is { } reached && facts.Goals.FirstOrDefault(g => g.Id == id) is { IsMet: false } goal)
        {
            yield return new(section.Key, reached, "Enligt siffrorna: " + goal.Verdict.ToLowerInvariant() + ".");
        }

        if (section.Key == ReportSections.Deviations && Says(text, Nothing) is { } nothing && facts.Late.Count > 0)
        {
            yield return new(section.Key, nothing, "Försenat i perioden: " + string.Join("; ", facts.Late.Select(l => l.TrimEnd('.'))) + ".");
        }
    }

    static string? Says(string text, string[] words) => words.FirstOrDefault(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
