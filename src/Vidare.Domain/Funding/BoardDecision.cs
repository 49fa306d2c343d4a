namespace Vidare.Funding;

/// <summary>What a board decides on an application (beviljad, delvis beviljad, avslagen, återremitterad; B.3.1).</summary>
public enum DecisionOutcome { Granted, GrantedInPart, Declined, Returned }

/// <summary>A board's decision on an application (styrelsens beslut; D2).</summary>
/// <param name="Amounts">What is granted for each year.</param>
/// <param name="Conditions">Villkor.</param>
/// <param name="Reporting">Rules for reporting (rapporteringsregler).</param>
/// <param name="Grounds">Why, in words (skäl).</param>
/// <param name="Missing">What the board wants before it decides, when it returns the application.</param>
public sealed record BoardDecision(DecisionOutcome Outcome, IReadOnlyList<YearMoney> Amounts, IReadOnlyList<string> Conditions, string? Reporting, DateOnly? From, DateOnly? To, string Grounds, IReadOnlyList<string> Missing)
{
    public bool Grants => Outcome is DecisionOutcome.Granted or DecisionOutcome.GrantedInPart;

    public Money Total => Amounts.Select(a => a.Money).Sum();
}

/// <summary>The board decided; it holds when its minutes are adjusted (beslutad). The version is the one that the decision is about (GEN-10).</summary>
/// <param name="Meeting">The meeting whose minutes have the decision.</param>
/// <param name="Item">The number of the item in them (paragraf).</param>
public sealed record ApplicationDecided(int Version, string ContentHash, BoardDecision Decision, Guid Meeting, int Item, DateOnly DecidedOn) : ApplicationEvent;

/// <summary>The office sent the decision letter to the applicants (beslutsbrev skickat).</summary>
public sealed record DecisionLetterSent : ApplicationEvent;

/// <summary>What was sought for a year and what the board answered; null is a denial.</summary>
public sealed record YearAnswer(int Year, Money Sought, Money? Granted);

public sealed record ApplicationIsNotReady : Refusal;
public sealed record GrantHasNoMoney : Refusal;
public sealed record GrantsMoreThanAsked(Money Granted, Money Asked) : Refusal;
public sealed record GrantIsInPart(Money Granted, Money Asked) : Refusal;
public sealed record GrantHasNoPeriod : Refusal;
public sealed record GrantHasNoReporting : Refusal;
public sealed record ReturnAsksNothing : Refusal;
public sealed record DecisionIsNotMade : Refusal;
public sealed record LetterIsSent : Refusal;
public sealed record DecisionAwaitsAdjustment : Refusal;

/// <summary>When a board may decide on an application, and how (beslut om medel).</summary>
public static class Deciding
{
    /// <summary>What is asked for is compared only where it is exact: of "ca 2 milj. kr" nobody can say whether all of it is granted.</summary>
    /// <param name="ready">The application as it is ready for the board, or null when it is not.</param>
    public static Refusal? WhyNotDecided(ReadyApplication? ready, BoardDecision decision)
    {
        if (ready is null)
        {
            return new ApplicationIsNotReady();
        }

        if (decision.Outcome is DecisionOutcome.Returned)
        {
            return decision.Missing.Count == 0 ? new ReturnAsksNothing() : null;
        }

        return decision.Grants ? WhyNotGranted(ready, decision) : null;
    }

    static Refusal? WhyNotGranted(ReadyApplication ready, BoardDecision decision)
    {
        var granted = decision.Total;
        if (granted.Ore <= 0)
        {
            return new GrantHasNoMoney();
        }

        if (Exact(ready) is { } asked)
        {
            if (granted.Ore > asked.Ore)
            {
                return new GrantsMoreThanAsked(granted, asked);
            }

            if (decision.Outcome is DecisionOutcome.Granted && granted.Ore < asked.Ore)
            {
                return new GrantIsInPart(granted, asked);
            }
        }

        return decision.From is null || decision.To is null ? new GrantHasNoPeriod()
            : decision.To < decision.From ? new Association.DaysAreReversed()
            : decision.Reporting is null ? new GrantHasNoReporting()
            : null;
    }

    /// <summary>The stated total when it is exact, else the sum of the years when every one is.</summary>
    static Money? Exact(ReadyApplication ready) =>
        ready.Total is { Approximate: false } total ? total.Money
        : ready.Asked.Count > 0 && ready.Asked.All(a => !a.Approximate) ? ready.Asked.Select(a => a.Money).Sum()
        : null;

    /// <summary>
    /// What the association's money becomes by a decision, for each year that was asked for or granted: null is a no. Conditions are the
    /// award's: it is not counted before they are met (BR-31).
    /// </summary>
    public static IReadOnlyList<YearAnswer> Answers(IReadOnlyList<YearMoney> asked, BoardDecision decision) =>
    [
        .. from year in asked.Select(a => a.Year).Concat(decision.Amounts.Select(a => a.Year)).Distinct().Order()
           let granted = decision.Grants ? decision.Amounts.FirstOrDefault(a => a.Year == year)?.Money : null
           select new YearAnswer(year, asked.FirstOrDefault(a => a.Year == year)?.Money ?? granted!.Value, granted),
    ];

    /// <summary>The conditions as the ledger keeps them, or null when there are none.</summary>
    public static string? ConditionOf(BoardDecision decision) => decision.Conditions.Count == 0 ? null : string.Join("; ", decision.Conditions.Select(c => c.TrimEnd('.')));

    public static Refusal? WhyNotSent(Application application) =>
        application.LastEntry<ApplicationDecided>() is not { } decided ? new DecisionIsNotMade()
        : application.LastEntry<DecisionLetterSent>() is { } sent && sent.Number > decided.Number ? new LetterIsSent()
        : null;
}
