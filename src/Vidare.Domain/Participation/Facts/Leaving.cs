using Vidare.Programmes;

namespace Vidare.Participation.Facts;

/// <summary>What somebody goes on to (B.2 OutcomeSpell, B.9 D15). <see cref="Unknown"/> is for history that does not say.</summary>
public enum Destination { Work, Studies, VocationalRehabilitation, JobSeeker, Treatment, OtherSupport, BackToReferrer, Redirect, NoContact, Deceased, Unknown }

/// <summary>Why somebody leaves (skäl). <see cref="NotStated"/> is for history that does not say.</summary>
public enum ExitReason { AsPlanned, CannotGoOn, OwnWish, LostContact, Moved, Deceased, NotStated }

/// <summary>The enrolment ends with final documentation (avslut, slutdokumentation).</summary>
/// <param name="Receiver">The party that takes over, or null when it is somebody outside or not yet found.</param>
/// <param name="GoesTo">What exactly, where the destination is not precise enough, or null.</param>
/// <param name="ReceiverOutside">The employer, school or other outside the parties, or null.</param>
public sealed record Exited(DateOnly Day, ExitReason Reason, Destination Destination, PartyId? Receiver, string? ReceiverOutside, string WhatWasDone, string Result, string RemainingNeeds, OutcomeKind? GoesTo = null) : Fact
{
    public override Category Category => Category.Outcome;
}

/// <summary>A hand-over (överlämning) or redirect is open: somebody named owns it until a receiver has acknowledged.</summary>
public sealed record HandoverOpened(HandoverId Handover, string Need, UserId Owner) : Fact
{
    public override Category Category => Category.Handover;
}

/// <summary>It is sent to a party, which answers by a day.</summary>
public sealed record HandoverSent(HandoverId Handover, PartyId Receiver, DateOnly Due) : Fact
{
    public override Category Category => Category.Handover;
}

/// <summary>It is sent to somebody outside the parties; the owner notes the confirmation.</summary>
public sealed record HandoverSentOutside(HandoverId Handover, string Receiver, DateOnly Due) : Fact
{
    public override Category Category => Category.Handover;
}

/// <summary>The receiver has taken over.</summary>
/// <param name="Contact">Who at the receiver, or how somebody outside confirmed.</param>
public sealed record HandoverAcknowledged(HandoverId Handover, string Contact) : Fact
{
    public override Category Category => Category.Handover;
}

/// <summary>The receiver says no; the owner finds the next one.</summary>
public sealed record HandoverRefused(HandoverId Handover, string Reason) : Fact
{
    public override Category Category => Category.Handover;
}

/// <summary>The participant does not want to be handed over.</summary>
public sealed record HandoverDeclined(HandoverId Handover, string? Reason) : Fact
{
    public override Category Category => Category.Handover;
}
