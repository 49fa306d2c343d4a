namespace Vidare.Programmes;

public sealed record DraftIsGone : Refusal;
public sealed record DraftIsOutOfDate(int BuildsOn, int Governs) : Refusal;
public sealed record DecisionIsAhead : Refusal;
public sealed record BoardIsNotedByOffice : Refusal;

/// <summary>The decision by which a version governs: who decided, on which day, and where it stands (beslut om version; GEN-10).</summary>
/// <param name="Body">What the body is called, such as Styrelsen.</param>
/// <param name="Reference">Where it is written, such as § 7 of the minutes.</param>
public sealed record VersionDecision(string Body, DateOnly On, string Reference);

/// <summary>
/// What of a change waits for a decision (utkast; GEN-10). An insats that is decided is changed in a draft, and what was decided governs
/// until a new decision; words and working notes govern at once.
/// </summary>
public static class Drafting
{
    /// <summary>An insats is decided from the board's grant, or, where nobody applied for it here, from the day on which it opens.</summary>
    /// <param name="wasPrepared">True when it once was in preparation: only the board's grant takes it from there.</param>
    public static bool IsDecided(ProgrammeStage now, bool wasPrepared) => now is ProgrammeStage.Open || (now is ProgrammeStage.Starting && wasPrepared);

    /// <summary>What governs from now on of what is wanted: of its words and working notes all, of the rest what was decided.</summary>
    public static ProgrammeConfiguration AtOnce(ProgrammeConfiguration governs, ProgrammeConfiguration wanted) => governs with
    {
        Title = wanted.Title,
        Subtitle = wanted.Subtitle,
        Terms = wanted.Terms,
        Links = wanted.Links,
        Stakeholders = wanted.Stakeholders,
        Questions = wanted.Questions,
        Waypoints = wanted.Waypoints,
        Activities = wanted.Activities,
        Sites = wanted.Sites,
        Evaluations = wanted.Evaluations,
        Risks = wanted.Risks,
        Synergies = wanted.Synergies,
        Hypotheses = wanted.Hypotheses,
        Lessons = wanted.Lessons,
    };

    /// <summary>Nobody notes a decision that has not been made.</summary>
    public static Refusal? WhyNotDecided(DateOnly on, DateOnly today) => on > today ? new DecisionIsAhead() : null;
}
