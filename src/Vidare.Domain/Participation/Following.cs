using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record DayIsOutside(DateOnly First, DateOnly Last) : Refusal;
public sealed record NoteIsUnknown : Refusal;
public sealed record NoteIsCorrected : Refusal;
public sealed record NobodyToWriteTo : Refusal;
public sealed record MessageNeedsConsent(PartyId From, PartyId To) : Refusal;

/// <summary>Mapping, contacts and messages while a coach follows a participant.</summary>
public static class Following
{
    public static Refusal? WhyNotMapped(Case @case) => @case.IsEnrolled ? null : new IsNotEnrolled();

    /// <summary>Contacts are logged from the start of the enrolment until the case is closed, never ahead of time.</summary>
    public static Refusal? WhyNotLogged(Case @case, DateOnly day, FactId? corrects, DateOnly today)
    {
        if (@case.Enrolment is not { } enrolled || !@case.IsOpen)
        {
            return new IsNotEnrolled();
        }

        if (day < enrolled.Start || day > today)
        {
            return new DayIsOutside(enrolled.Start, today);
        }

        if (corrects is not { } id)
        {
            return null;
        }

        return !@case.Entries.Any(e => e.Id == id && e.Fact is ContactLogged) ? new NoteIsUnknown()
            : @case.NotesInForce.Any(e => e.Id == id) ? null : new NoteIsCorrected();
    }

    /// <summary>After so many days a message that nobody has read is late: the house's default.</summary>
    public const int MessageDays = 7;

    /// <summary>Messages pass between the coach and the referrer (TUNA-50), from when there is a coach until the case is closed.</summary>
    public static Refusal? WhyNotSent(Case @case) =>
        @case.Step is CaseStep.Draft or CaseStep.Closed ? new CannotBeTakenUp() : @case.Coaches.Count == 0 ? new NobodyToWriteTo() : null;

    /// <summary>A message is for somebody who may read it: consent lets the one party tell the other of the plan.</summary>
    public static Refusal? WhyNotSent(Case @case, PartyId from, DateOnly today)
    {
        if (WhyNotSent(@case) is { } refusal)
        {
            return refusal;
        }

        var to = from == @case.ReferringParty ? @case.Programme.Controller : @case.ReferringParty;
        return Consents.Allow(@case, from, to, Category.Plan, today) ? null : new MessageNeedsConsent(from, to);
    }
}
