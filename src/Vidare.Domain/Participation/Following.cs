using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record DayIsOutside(DateOnly First, DateOnly Last) : Refusal;
public sealed record NoteIsUnknown : Refusal;

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

        return corrects is { } id && !@case.Entries.Any(e => e.Id == id && e.Fact is ContactLogged) ? new NoteIsUnknown() : null;
    }

    /// <summary>Messages pass between the coach and the referrer from the submission until the case is closed.</summary>
    public static Refusal? WhyNotSent(Case @case) =>
        @case.Step is CaseStep.Draft or CaseStep.Closed ? new CannotBeTakenUp() : null;
}
