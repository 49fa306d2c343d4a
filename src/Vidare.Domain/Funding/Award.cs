namespace Vidare.Funding;

/// <summary>Where money that was applied for stands (sökt, beviljat, beviljat med villkor som återstår, avslag).</summary>
public enum AwardState { Sought, Granted, Conditional, Denied }

/// <summary>
/// Money from a financier for a year (medel): first applied for, then answered. It is counted when it is granted and its
/// conditions are met, never before (BR-31).
/// </summary>
/// <param name="Line">Key of the budget line that it is for, or null for the whole insats.</param>
/// <param name="Reply">The last day for the answer, when one was stated.</param>
public sealed record Award(AwardId Id, string Financier, string? Line, int Year, Money Sought, DateOnly? Reply, AwardAnswer? Answer = null, ConditionMet? Met = null)
{
    public AwardState State => Answer switch
    {
        null => AwardState.Sought,
        { Granted: null } => AwardState.Denied,
        { Condition: not null } when Met is null => AwardState.Conditional,
        _ => AwardState.Granted,
    };

    /// <summary>What may be counted as income.</summary>
    public Money Counted => State is AwardState.Granted ? Answer!.Granted!.Value : default;

    /// <summary>What is hoped for and not counted: applied for, or granted on a condition that is not met yet.</summary>
    public Money Hoped => State switch
    {
        AwardState.Sought => Sought,
        AwardState.Conditional => Answer!.Granted!.Value,
        _ => default,
    };
}

/// <summary>The financier's answer (besked).</summary>
/// <param name="Granted">Null for a denial.</param>
/// <param name="Reference">The decision, by date, body or number.</param>
public sealed record AwardAnswer(Money? Granted, DateOnly On, string Reference, string? Condition);

/// <summary>How one knows that the condition is met (uppfyllt villkor).</summary>
public sealed record ConditionMet(DateOnly On, string Note);

public sealed record AwardIsAnswered : Refusal;
public sealed record AwardIsNotConditional : Refusal;
public sealed record GrantExceedsSought(Money Sought) : Refusal;

/// <summary>The rules of money applied for (BR-31).</summary>
public static class Awards
{
    public static Refusal? WhyNotAnswered(Award award, Money? granted) =>
        award.Answer is not null ? new AwardIsAnswered()
        : granted > award.Sought ? new GrantExceedsSought(award.Sought)
        : null;

    public static Refusal? WhyNotMet(Award award) => award.State is AwardState.Conditional ? null : new AwardIsNotConditional();
}
