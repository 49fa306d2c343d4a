using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record EndsBeforeItBegins : Refusal;
public sealed record HasNoStairs : Refusal;
public sealed record HasNotLeft : Refusal;
public sealed record HasNoFollowUp : Refusal;
public sealed record IsFollowedUp : Refusal;
public sealed record OutcomeIsWanted : Refusal;

/// <summary>
/// What is seen of how it goes for somebody (utfall, trappsteg, uppföljning): during the stay, and once more some months after it.
/// What nobody has seen is unknown to the measures, which is not no (promise 2).
/// </summary>
public static class Observing
{
    /// <summary>A follow-up is made so many days before or after its day (VAST-51). One that is made later is a late one, and better than none.</summary>
    public const int WindowDays = 30;

    /// <summary>Wrongly referred and closed so soon, with no step done, is kept out of every measure (B.6.1).</summary>
    public const int WronglyReferredDays = 14;

    /// <summary>What is noted in work, studies and the like, without what was corrected or taken back.</summary>
    public static IEnumerable<Entry> OutcomesInForce(IReadOnlyList<Entry> entries)
    {
        var gone = entries.Select(e => e.Fact switch
        {
            OutcomeNoted { Corrects: { } corrected } => corrected,
            OutcomeTakenBack f => f.Outcome,
            _ => (FactId?)null,
        }).OfType<FactId>().ToHashSet();
        return entries.Where(e => e.Fact is OutcomeNoted && !gone.Contains(e.Id));
    }

    /// <summary>The day since which a noted outcome holds.</summary>
    public static DateOnly BeganOn(Entry outcome) => outcome.Fact is OutcomeNoted { Since: { } since } ? since : outcome.On;

    public static Refusal? WhyNotNoted(Case @case) => @case.Enrolment is null ? new IsNotEnrolled() : null;

    /// <summary>Something from a day on: at the latest today, and ended at the earliest on the day on which it began.</summary>
    public static Refusal? WhyNotNoted(Case @case, OutcomeNoted noted, DateOnly from, DateOnly today) =>
        WhyNotNoted(@case) is { } refusal ? refusal
        : noted.Corrects is { } id && WhyNotTakenBack(@case, id) is { } gone ? gone
        : from > today ? new DayIsOutside(@case.Person?.Born ?? DateOnly.MinValue, today)
        : noted.Until < from ? new EndsBeforeItBegins()
        : null;

    /// <summary>Only a note that still holds can be corrected or taken back; it is kept, and shown as corrected.</summary>
    public static Refusal? WhyNotTakenBack(Case @case, FactId outcome) =>
        OutcomesInForce(@case.Entries).Any(e => e.Id == outcome) ? null : @case.Entries.Any(e => e.Id == outcome && e.Fact is OutcomeNoted) ? new NoteIsCorrected() : new NoteIsUnknown();

    public static Refusal? WhyNotObserved(Case @case) =>
        @case.Programme.Configuration.Stairs.Count == 0 ? new HasNoStairs() : WhyNotNoted(@case);

    /// <summary>On which step of the programme's stairs, on a day of the stay or after it.</summary>
    /// <param name="step">From 1, the lowest.</param>
    public static Refusal? WhyNotObserved(Case @case, int step, DateOnly on, DateOnly today) =>
        WhyNotObserved(@case) is { } refusal ? refusal
        : step < 1 || step > @case.Programme.Configuration.Stairs.Count ? new HasNoStairs()
        : on < @case.Enrolment!.Start || on > today ? new DayIsOutside(@case.Enrolment.Start, today)
        : null;

    /// <summary>The day of the follow-up after the end (uppföljning), or null when there is none: nobody has left, the insats has none, or the person is kept out of the measures.</summary>
    public static DateOnly? FollowUpDay(Case @case) =>
        @case.Programme.Configuration.Enrolment.FollowUpMonths is { } months && @case.Last<Exited>() is { } exit && !IsOutside(@case, exit)
            ? exit.Day.PlusMonths(months)
            : null;

    /// <summary>The day of a follow-up that nobody has made yet, nor given up. History that was read in comes as it is, and nobody is asked to follow it up.</summary>
    public static DateOnly? FollowUpDue(Case @case) => @case.Last<FollowedUp>() is null && @case.LastEntry<Exited>()?.By != Actor.System ? FollowUpDay(@case) : null;

    /// <summary>Who could not be reached may be reached later; an answer and a no are the end of it.</summary>
    public static Refusal? WhyNotFollowedUp(Case @case, DateOnly today) =>
        @case.Last<Exited>() is null ? new HasNotLeft()
        : FollowUpDay(@case) is not { } day ? new HasNoFollowUp()
        : @case.Last<FollowedUp>() is { Result: not FollowUpResult.NotReached } ? new IsFollowedUp()
        : today < day.AddDays(-WindowDays) ? new DayIsOutside(day.AddDays(-WindowDays), day.AddDays(WindowDays))
        : null;

    /// <param name="now">What the person does now, when reached; null when the person was not.</param>
    public static Refusal? WhyNotFollowedUp(Case @case, FollowedUp followed, OutcomeNoted? now, DateOnly on, DateOnly today)
    {
        if (WhyNotFollowedUp(@case, today) is { } refusal)
        {
            return refusal;
        }

        var first = FollowUpDay(@case)!.Value.AddDays(-WindowDays);
        return on < first || on > today ? new DayIsOutside(first, today)
            : followed.Result is FollowUpResult.Reached && now is null ? new OutcomeIsWanted()
            : now?.Since > on ? new DayIsOutside(@case.Person?.Born ?? DateOnly.MinValue, on)
            : null;
    }

    /// <summary>Kept out of every measure, and shown as a number: deceased, or wrongly referred and closed at once (B.6.1).</summary>
    internal static bool IsOutside(Case @case, Exited exit) =>
        exit.Destination is Destination.Deceased
        || (exit is { Reason: ExitReason.CannotGoOn, Destination: Destination.Redirect or Destination.BackToReferrer }
            && exit.Day.DayNumber - @case.Enrolment!.Start.DayNumber <= WronglyReferredDays
            && @case.Last<Mapped>() is null && @case.Last<PlanAdopted>() is null);
}
