using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation;

public sealed record DocumentationIsMissing : Refusal;
public sealed record IsNoSuchDestination : Refusal;
public sealed record EndIsAfterLastDay(DateOnly LastDay) : Refusal;
public sealed record DestinationNeedsReceiver : Refusal;
public sealed record DestinationDoesNotFit : Refusal;
public sealed record ContactIsNotLost(int Attempts, int Days) : Refusal;
public sealed record NothingToHandOver : Refusal;
public sealed record NothingIsSent : Refusal;
public sealed record AlreadySent : Refusal;
public sealed record OwnedByAnother : Refusal;
public sealed record ReceiverIsNotOne : Refusal;

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
        @case.IsEnrolled || (@case.Last<EnrolmentExpired>() is not null && @case.Last<Exited>() is null && @case.IsOpen) ? Placing.WhyNotLeft(@case) : new IsNotEnrolled();

    public static Refusal? WhyNotExited(Case @case, Exited exit, DateOnly today)
    {
        if (WhyNotNow(@case) is { } refusal)
        {
            return refusal;
        }

        if (exit.Day > @case.Enrolment!.LastDay)
        {
            return new EndIsAfterLastDay(@case.Enrolment.LastDay.Value);
        }

        var first = CoachNow(@case, today).From;
        var last = @case.Enrolment.LastDay is { } limit && limit < today ? limit : today;
        if (exit.Day < first || exit.Day > last)
        {
            return new DayIsOutside(first, last);
        }

        if (string.IsNullOrWhiteSpace(exit.WhatWasDone) || string.IsNullOrWhiteSpace(exit.Result) || string.IsNullOrWhiteSpace(exit.RemainingNeeds))
        {
            return new DocumentationIsMissing();
        }

        return exit.GoesTo is { } kind && !Precisely(exit.Destination).Contains(kind) ? new IsNoSuchDestination() : WhyNotTo(@case, exit, today);
    }

    /// <summary>What exactly a destination can be, beside the plain one; what counts for a goal is the goal's own (TIERP-35: occupation under LSS is no work).</summary>
    public static IReadOnlyList<OutcomeKind> Precisely(Destination destination) => destination switch
    {
        Destination.Work => [OutcomeKind.SubsidisedWork, OutcomeKind.SocialEnterprise],
        Destination.Studies => [OutcomeKind.IntroductoryStudies, OutcomeKind.TrialStudies, OutcomeKind.LabourMarketTraining],
        Destination.OtherSupport => [OutcomeKind.DailyActivity, OutcomeKind.Internship, OutcomeKind.WorkTraining, OutcomeKind.ShelteredWorkTraining, OutcomeKind.WorkTrial, OutcomeKind.SicknessCompensationInquiry],
        _ => [],
    };

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
        var contact = @case.LastContact;
        var attempts = @case.NotesInForce.Count(e => e.On >= contact && e.Fact is ContactLogged { Kind: ContactKind.Attempt });
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

        var open = @case.Handovers.FirstOrDefault(h => h.IsOpen);
        var owner = to.Destination is Destination.Redirect ? coordinator : open?.Owner ?? CoachNow(@case, today).Coach;
        var handover = open?.Id ?? HandoverId.New();
        if (open is null)
        {
            facts.Add(new HandoverOpened(handover, to.RemainingNeeds, owner));
        }
        else if (open.Owner != owner)
        {
            facts.Add(new ResponsibleNamed(owner));
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

    /// <summary>The last day has passed and nobody has written the final documentation: nothing is handed over before that (BR-08, TUNA-52).</summary>
    static bool LacksDocumentation(Case @case) => @case.Last<EnrolmentExpired>() is not null && @case.Last<Exited>() is null;

    public static Refusal? WhyNotSent(Case @case, HandoverId handover) => @case.Handovers.FirstOrDefault(h => h.Id == handover) switch
    {
        null or { IsOpen: false } => new NothingToHandOver(),
        _ when LacksDocumentation(@case) => new DocumentationIsMissing(),
        { State: HandoverState.Sent } => new AlreadySent(),
        _ => null,
    };

    /// <summary>The owner sends it, and a coordinator of the programme, to whom it goes up when it lies (GEN-12).</summary>
    public static Refusal? WhyNotSent(Case @case, UserId by, bool coordinates) => @case.Handovers.FirstOrDefault(h => h.IsOpen) switch
    {
        null => new NothingToHandOver(),
        { } open => WhyNotSent(@case, open.Id) ?? WhyNotOwned(open, by, coordinates),
    };

    static OwnedByAnother? WhyNotOwned(Handover handover, UserId by, bool coordinates) =>
        coordinates || handover.Owner == by ? null : new OwnedByAnother();

    /// <summary>Exactly one receiver: one of the parties, or somebody outside.</summary>
    public static Outcome<IReadOnlyList<Fact>> Send(Case @case, UserId by, bool coordinates, PartyId? party, string? outside, DateOnly today)
    {
        if (WhyNotSent(@case, by, coordinates) is { } refusal)
        {
            return refusal;
        }

        if ((party is null) == (outside is null))
        {
            return new ReceiverIsNotOne();
        }

        var handover = @case.Handovers.First(h => h.IsOpen).Id;
        var due = today.AddDays(@case.Programme.Configuration.Deadlines.Acknowledgement);
        return (Fact[])[party is { } receiver ? new HandoverSent(handover, receiver, due) : new HandoverSentOutside(handover, outside!, due)];
    }

    /// <summary>Somebody outside confirms to the owner, who notes it; a party answers for itself.</summary>
    public static Refusal? WhyNotConfirmed(Case @case, UserId by, bool coordinates) => @case.Handovers.FirstOrDefault(h => h is { State: HandoverState.Sent, ReceiverOutside: not null }) switch
    {
        null => new NothingIsSent(),
        { } sent => WhyNotOwned(sent, by, coordinates),
    };

    /// <summary>Confirmed on a day since it was sent.</summary>
    public static Refusal? WhyNotConfirmed(Case @case, UserId by, bool coordinates, DateOnly day, DateOnly today)
    {
        if (WhyNotConfirmed(@case, by, coordinates) is { } refusal)
        {
            return refusal;
        }

        var sent = @case.Handovers.First(h => h.State is HandoverState.Sent);
        return day < sent.Since || day > today ? new DayIsOutside(sent.Since, today) : null;
    }

    /// <summary>Only the party that it is sent to answers.</summary>
    public static Refusal? WhyNotAnswered(Case @case, PartyId? by) =>
        @case.Handovers.Any(h => h.State is HandoverState.Sent && h.Receiver is { } receiver && receiver == by) ? null : new NothingIsSent();

    /// <summary>Only what has been sent can be acknowledged or refused.</summary>
    public static Refusal? WhyNotAnswered(Case @case, HandoverId handover) =>
        @case.Handovers.Any(h => h.Id == handover && h.State is HandoverState.Sent) ? null : new NothingIsSent();

    /// <summary>A hand-over that goes straight to the party that referred.</summary>
    internal static IReadOnlyList<Fact> BackToReferrer(Case @case, string need, UserId owner, DateOnly today)
    {
        var back = HandoverId.New();
        return [new HandoverOpened(back, need, owner), new HandoverSent(back, @case.ReferringParty, today.AddDays(@case.Programme.Configuration.Deadlines.Acknowledgement))];
    }

    /// <summary>
    /// The participant says no. Whoever looked for a receiver stops, and the party that referred acknowledges by a day that the
    /// person is not handed over; a no to that too is the end (promise 1, 9-corrections 49).
    /// </summary>
    /// <param name="need">What the party that referred is told.</param>
    public static Outcome<IReadOnlyList<Fact>> Decline(Case @case, HandoverId handover, string? reason, string need, DateOnly today)
    {
        if (WhyNotDeclined(@case, handover) is { } refusal)
        {
            return refusal;
        }

        var declined = @case.Handovers.First(h => h.Id == handover);
        return declined.Receiver == @case.ReferringParty
            ? (Fact[])[new HandoverDeclined(handover, reason)]
            : (Fact[])[new HandoverDeclined(handover, reason), .. BackToReferrer(@case, need, declined.Owner, today)];
    }

    /// <summary>The participant may say no to an open hand-over, once it is documented what it is about.</summary>
    public static Refusal? WhyNotDeclined(Case @case, HandoverId handover) =>
        @case.Handovers.Any(h => h.Id == handover && h.IsOpen) && !LacksDocumentation(@case) ? null : new NothingToHandOver();
}
