using Vidare.Programmes;

namespace Vidare.Association;

public sealed record MeetingHasChanged : Refusal;
public sealed record MeetingIsCancelled : Refusal;
public sealed record MeetingIsAhead(DateOnly Day) : Refusal;
public sealed record MeetingIsHeld : Refusal;
public sealed record MeetingIsTaken(DateOnly Day) : Refusal;
public sealed record MinutesAreFrozen : Refusal;
public sealed record MinutesAreOpen : Refusal;
public sealed record MinutesAreAdjusted : Refusal;
public sealed record RollCallIsMissing : Refusal;
public sealed record ItemsAreOpen(IReadOnlyList<string> Titles) : Refusal;
public sealed record RisksAreNotReviewed(int Count) : Refusal;
public sealed record RiskHasNoOwner : Refusal;
public sealed record RiskIsReviewedInThePast(DateOnly Meeting) : Refusal;
public sealed record AdjusterIsMissing : Refusal;
public sealed record AdjusterWasAway : Refusal;
public sealed record AnnouncedBeforeAdjusted(DateOnly Adjusted) : Refusal;
public sealed record IsAnnouncedAlready : Refusal;
public sealed record ItemIsStanding : Refusal;
public sealed record ItemIsResolved : Refusal;

/// <summary>What may be done with a meeting of a body, and when (kallelse, närvaro, protokoll, justering).</summary>
public static class MeetingKeeping
{
    /// <summary>Minutes are adjusted within so many days of the meeting (kommunallagen 5 kap., through 19 § lagen 2003:1210).</summary>
    public const int AdjustWithinDays = 14;

    /// <summary>The adjustment of a board's minutes is announced within so many days (kommunallagen, through 19 § lagen 2003:1210).</summary>
    public const int AnnounceWithinDays = 2;

    /// <param name="others">Days on which the body has another meeting.</param>
    /// <param name="mandate">Until when the body may be called; null when there is no such day.</param>
    public static Refusal? WhyNotCalled(DateOnly day, IReadOnlyCollection<DateOnly> others, bool appointed, DateOnly? mandate) =>
        !appointed || mandate < day ? new MandateHasLapsed(mandate)
        : others.Contains(day) ? new MeetingIsTaken(day)
        : null;

    /// <summary>A meeting can be written on until its minutes are laid out.</summary>
    public static Refusal? WhyNotChanged(BodyMeeting meeting) =>
        meeting.CancelledWhy is not null ? new MeetingIsCancelled()
        : meeting.Minutes is not null ? new MinutesAreFrozen()
        : null;

    public static Refusal? WhyNotCancelled(BodyMeeting meeting) => WhyNotChanged(meeting) ?? (meeting.Attendance.Count > 0 ? new MeetingIsHeld() : null);

    /// <summary>What happened at a meeting can be noted from its day.</summary>
    public static Refusal? WhyNotHeld(BodyMeeting meeting, DateOnly today) => WhyNotChanged(meeting) ?? (today < meeting.On ? new MeetingIsAhead(meeting.On) : null);

    /// <summary>Who was there decides who may vote, so it is noted first.</summary>
    public static Refusal? WhyNotResolved(BodyMeeting meeting, DateOnly today) => WhyNotHeld(meeting, today) ?? (meeting.Attendance.Count == 0 ? new RollCallIsMissing() : null);

    /// <summary>Only those who took part adjust.</summary>
    public static Refusal? WhyNotAttended(IReadOnlyList<Attendance> attendance) => attendance.Any(a => a.Adjusts && !a.IsThere) ? new AdjusterWasAway() : null;

    /// <summary>Each risk leaves the meeting with somebody who answers for it and a later day on which it is looked at again, until it is over (TUNA-25).</summary>
    public static Refusal? WhyNotReviewed(BodyMeeting meeting, IReadOnlyList<RiskReview> reviews) =>
        reviews.Any(r => !r.IsHeld) ? new RiskHasNoOwner()
        : reviews.Any(r => r.ReviewOn <= meeting.On) ? new RiskIsReviewedInThePast(meeting.On)
        : null;

    public static Refusal? WhyNotRemoved(BodyMeeting meeting, AgendaItem item) =>
        WhyNotChanged(meeting) ?? (Agendas.IsStanding(item.Kind) ? new ItemIsStanding() : item.Resolution is not null ? new ItemIsResolved() : null);

    /// <param name="risks">The risks that the meeting was to go through.</param>
    public static Refusal? WhyNotLaidOut(BodyMeeting meeting, IReadOnlyCollection<(ProgrammeId Programme, string Risk)> risks, DateOnly today)
    {
        if (WhyNotResolved(meeting, today) is { } refusal)
        {
            return refusal;
        }

        var open = meeting.Items.Where(i => i.Resolution is null && (i.Kind is not AgendaKind.Risks || risks.Count > 0)).ToList();
        if (open.Find(i => i.Kind is AgendaKind.Risks) is not null && risks.Count(r => !meeting.Risks.Any(m => (m.Programme, m.Risk) == r)) is > 0 and var unseen)
        {
            return new RisksAreNotReviewed(unseen);
        }

        return open.Count > 0 ? new ItemsAreOpen([.. open.Select(i => i.Title)])
            : meeting.Adjusters.Count < 2 ? new AdjusterIsMissing()
            : null;
    }

    public static Refusal? WhyNotReopened(BodyMeeting meeting) =>
        meeting.CancelledWhy is not null ? new MeetingIsCancelled()
        : meeting.Minutes is null ? new MinutesAreOpen()
        : meeting.AdjustedOn is not null ? new MinutesAreAdjusted()
        : null;

    public static Refusal? WhyNotAnnounced(BodyMeeting meeting, DateOnly? on, DateOnly today) =>
        meeting.AnnouncedOn is not null ? new IsAnnouncedAlready()
        : meeting.AdjustedOn is not { } adjusted ? new MinutesAreOpen()
        : on < adjusted || on > today ? new AnnouncedBeforeAdjusted(adjusted)
        : null;

    /// <summary>By which day the next thing about the minutes is due, or null when nothing is: laid out and adjusted within fourteen days, a board's announced two days after.</summary>
    public static DateOnly? DueOn(BodyMeeting meeting, BodyType type, DateOnly today) => meeting.Step switch
    {
        MeetingStep.Called or MeetingStep.Held or MeetingStep.Adjusting => meeting.On <= today ? meeting.On.AddDays(AdjustWithinDays) : null,
        MeetingStep.Adjusted when type is BodyType.Board => meeting.AdjustedOn!.Value.AddDays(AnnounceWithinDays),
        _ => null,
    };
}
