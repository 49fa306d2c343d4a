using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record DocumentationIsMissing : Refusal;
public sealed record DestinationNeedsReceiver : Refusal;
public sealed record DestinationDoesNotFit : Refusal;
public sealed record ContactIsNotLost(int Attempts, int Days) : Refusal;
public sealed record NothingToHandOver : Refusal;
public sealed record NothingIsSent : Refusal;
public sealed record AlreadySent : Refusal;

/// <summary>
/// Leaving (utslussning, avslut) to something, and the hand-over that stays open until its receiver has acknowledged
/// (BR-08, TUNA-14, TUNA-52, 9-corrections 41 and 49).
/// </summary>
public static class Leaving
{
    /// <summary>Days without contact, and attempts, before a contact counts as lost (B.3.3).</summary>
    public const int LostAfterDays = 60, LostAfterAttempts = 3;

    /// <summary>Destinations whose receiver is one of the parties and acknowledges here.</summary>
    public static bool IsTakenByParty(Destination destination) =>
        destination is Destination.VocationalRehabilitation or Destination.JobSeeker or Destination.OtherSupport or Destination.BackToReferrer or Destination.NoContact;

    /// <summary>Destinations whose receiver is outside the parties: an employer, a school, a clinic.</summary>
    public static bool IsTakenOutside(Destination destination) =>
        destination is Destination.Work or Destination.Studies or Destination.Treatment;

    public static Refusal? WhyNotNow(Case @case) =>
        @case.IsEnrolled || (@case.Last<EnrolmentExpired>() is not null && @case.Last<Exited>() is null && @case.IsOpen) ? null : new IsNotEnrolled();

    public static Refusal? WhyNotExited(Case @case, Exited exit, DateOnly today)
    {
        if (WhyNotNow(@case) is { } refusal)
        {
            return refusal;
        }

        var first = CoachNow(@case, today).From;
        var last = @case.Enrolment!.LastDay is { } limit && limit < today ? limit : today;
        if (exit.Day < first || exit.Day > last)
        {
            return new DayIsOutside(first, last);
        }

        if (string.IsNullOrWhiteSpace(exit.WhatWasDone) || string.IsNullOrWhiteSpace(exit.Result) || string.IsNullOrWhiteSpace(exit.RemainingNeeds))
        {
            return new DocumentationIsMissing();
        }

        return WhyNotTo(@case, exit, today);
    }

    /// <summary>The coach of the day; the exit is not put before the day on which this one took over, so that the one who owns what remains is the last one of the enrolment.</summary>
    static CoachSpell CoachNow(Case @case, DateOnly today) => @case.Coaches.LastOrDefault(c => c.From <= today) ?? @case.Coaches[0];

    static Refusal? WhyNotTo(Case @case, Exited exit, DateOnly today)
    {
        if ((exit.Destination is Destination.NoContact) != (exit.Reason is ExitReason.LostContact)
            || (exit.Destination is Destination.Deceased) != (exit.Reason is ExitReason.Deceased)
            || (exit.Reason is ExitReason.CannotGoOn && exit.Destination is not Destination.Redirect))
        {
            return new DestinationDoesNotFit();
        }

        if (exit.Destination is Destination.NoContact && WhyNotLost(@case, today) is { } found)
        {
            return found;
        }

        return (IsTakenByParty(exit.Destination) && exit.Destination is not (Destination.NoContact or Destination.BackToReferrer) && exit.Receiver is null)
            || (IsTakenOutside(exit.Destination) && string.IsNullOrWhiteSpace(exit.ReceiverOutside))
            ? new DestinationNeedsReceiver()
            : null;
    }

    static ContactIsNotLost? WhyNotLost(Case @case, DateOnly today)
    {
        var contact = @case.Entries.Where(e => e.Fact is ContactLogged { Kind: not ContactKind.Attempt }).Select(e => e.On).DefaultIfEmpty(@case.Enrolment!.Start).Max();
        var attempts = @case.Entries.Count(e => e.On >= contact && e.Fact is ContactLogged { Kind: ContactKind.Attempt });
        var days = today.DayNumber - contact.DayNumber;
        return attempts < LostAfterAttempts || days < LostAfterDays ? new ContactIsNotLost(attempts, days) : null;
    }

    /// <summary>Ends the enrolment and opens the hand-over, or sends on the one that the last day opened.</summary>
    /// <param name="coordinator">Who finds the way for somebody who cannot go on: the gatekeepers' coordinator.</param>
    public static Outcome<IReadOnlyList<Fact>> Exit(Case @case, Exited exit, UserId coordinator, DateOnly today)
    {
        if (WhyNotExited(@case, exit, today) is { } refusal)
        {
            return refusal;
        }

        var to = exit.Destination is Destination.BackToReferrer or Destination.NoContact ? exit with { Receiver = @case.ReferringParty } : exit;
        List<Fact> facts = [to];
        if (to.Destination is Destination.Deceased)
        {
            facts.AddRange(@case.Handovers.Where(h => h.IsOpen).Select(h => new HandoverDeclined(h.Id, null)));
            return facts;
        }

        var handover = @case.Handovers.FirstOrDefault(h => h.IsOpen)?.Id ?? HandoverId.New();
        if (@case.Handovers.All(h => !h.IsOpen))
        {
            var owner = to.Destination is Destination.Redirect ? coordinator : CoachNow(@case, today).Coach;
            facts.Add(new HandoverOpened(handover, to.RemainingNeeds, owner));
        }
        else if (to.Destination is Destination.Redirect)
        {
            facts.Add(new ResponsibleNamed(coordinator));
        }

        var due = today.AddDays(@case.Programme.Configuration.Deadlines.Acknowledgement);
        if (to.Receiver is { } party)
        {
            facts.Add(new HandoverSent(handover, party, due));
        }
        else if (to.ReceiverOutside is { } outside)
        {
            facts.Add(new HandoverSentOutside(handover, outside, due));
        }

        return facts;
    }

    public static Refusal? WhyNotSent(Case @case, HandoverId handover) => @case.Handovers.FirstOrDefault(h => h.Id == handover) switch
    {
        null or { IsOpen: false } => new NothingToHandOver(),
        { State: HandoverState.Sent } => new AlreadySent(),
        _ => null,
    };

    /// <summary>Only what has been sent can be acknowledged or refused.</summary>
    public static Refusal? WhyNotAnswered(Case @case, HandoverId handover) =>
        @case.Handovers.Any(h => h.Id == handover && h.State is HandoverState.Sent) ? null : new NothingIsSent();

    /// <summary>The participant may say no to an open hand-over.</summary>
    public static Refusal? WhyNotDeclined(Case @case, HandoverId handover) =>
        @case.Handovers.Any(h => h.Id == handover && h.IsOpen) ? null : new NothingToHandOver();
}
