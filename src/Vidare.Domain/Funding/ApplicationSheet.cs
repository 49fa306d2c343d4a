namespace Vidare.Funding;

/// <summary>
/// What an application says beside the configuration of its insats (ansökans blad; B.9 D1): who applies, why, for how much, and what
/// happens afterwards. Target group, goals, organisation, phases, risks and gates stand in the configuration.
/// </summary>
public sealed record ApplicationSheet
{
    /// <summary>Keys of the parties that apply together (sökande).</summary>
    public IReadOnlyList<string> Applicants { get; init; } = [];

    /// <summary>Others whom it concerns (intressenter).</summary>
    public string? Stakeholders { get; init; }

    /// <summary>Bakgrund.</summary>
    public string? Background { get; init; }

    /// <summary>Behov.</summary>
    public string? Needs { get; init; }

    /// <summary>Metod och arbetssätt.</summary>
    public string? Method { get; init; }

    /// <summary>How it is followed and evaluated (uppföljning och utvärdering).</summary>
    public string? FollowUp { get; init; }

    /// <summary>What happens after the applied period (implementering, permanentning).</summary>
    public string? Continuation { get; init; }

    /// <summary>Öppna frågor.</summary>
    public string? OpenQuestions { get; init; }

    /// <summary>What is applied for in all, as the applicants state it (sökt belopp).</summary>
    public RoughMoney? Total { get; init; }

    /// <summary>Why the stated total and the lines do not agree, when they do not (anmärkning om summan; BR-30, GEN-11).</summary>
    public string? TotalNote { get; init; }

    /// <summary>The budget annex (budgetbilaga): without an amount on any line it is missing (TUNA-58).</summary>
    public IReadOnlyList<AppliedLine> Lines { get; init; } = [];

    /// <summary>Who answers for each post afterwards (efter projektet, tjänst för tjänst; TUNA-57, TUNA-61).</summary>
    public IReadOnlyList<ContinuedPost> Posts { get; init; } = [];
}

/// <summary>What a budget line is (slag av budgetrad).</summary>
public enum LineKind
{
    /// <summary>Money that is asked for or given (pengar).</summary>
    Money,

    /// <summary>Own work and premises: shown as posts, never summed with money (egen insats; BR-29).</summary>
    InKind,

    /// <summary>Paid for by an earlier decision: shown, not summed (tidigare beslut; TUNA-60, BR-28).</summary>
    EarlierDecision,
}

/// <summary>A line of the applied budget in a year (budgetrad).</summary>
/// <param name="Financier">Key of the party that pays, or null for the association.</param>
/// <param name="Posts">Whole posts (årsarbetare), for own work.</param>
/// <param name="Decision">The earlier decision by which it is paid.</param>
public sealed record AppliedLine(string Text, int? Year, LineKind Kind, RoughMoney? Worth, string? Financier = null, decimal? Posts = null, string? Decision = null);

/// <summary>A post or other cost after the applied period (tjänst efter projektet).</summary>
/// <param name="Party">Key of the party that answers for it, or null for the association, which needs a decision (TUNA-63).</param>
public sealed record ContinuedPost(string Text, string? Party, decimal? Posts, RoughMoney? Worth, string? Decision = null);

/// <summary>An amount for a year (belopp per år).</summary>
public sealed record YearMoney(int Year, Money Money, bool Approximate);
