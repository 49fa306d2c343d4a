using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>What is to be done around a programme's bodies by a day: call the next meeting, have the minutes adjusted, man the gatekeepers (BR-35, TUNA-13, TUNA-30).</summary>
public static class BodyObligations
{
    /// <summary>The next meeting that the cadence asks for and that nobody has called, while its span lasts. A span that is over is a deviation and no longer something to do.</summary>
    public static Obligation? OfCadence(Body body, IReadOnlyList<CadenceSpan> spans, DateOnly today) =>
        spans.LastOrDefault(s => s.First <= today && today <= s.Last) is { NextDue: { } due } span
            ? new(ObligationKind.Meeting, body.Id.ToString(), body.Label, due, new(Anchor.Cadence, span.First), [Answerable.Coordinator], Reminders.Usual, Reminders.StepByStep)
            : null;

    /// <summary>Minutes from the day of the meeting until all have adjusted them.</summary>
    public static Obligation? OfMinutes(Body body, BodyMeeting meeting, DateOnly today) =>
        MeetingKeeping.DueOn(meeting, body.Type, today) is { } due
            ? new(ObligationKind.Minutes, meeting.Id.ToString(), body.Label, due, new(Anchor.Meeting, meeting.On, Days: MeetingKeeping.AdjustWithinDays), [Answerable.Coordinator], Reminders.Within(MeetingKeeping.AdjustWithinDays), Reminders.StepByStep)
            : null;

    /// <summary>A risk that is to be gone through again; once it has been, the next review has a later day.</summary>
    /// <param name="met">The day of the meeting that said so.</param>
    public static Obligation? OfRisk(Programme programme, RiskReview review, DateOnly met) =>
        review is { Standing: not RiskStanding.Over, ReviewOn: { } due } && programme.Configuration.Risks.FirstOrDefault(r => r.Key == review.Risk) is { } risk
            ? new(ObligationKind.Risk, risk.Key, risk.Text, due, new(Anchor.Meeting, met, Days: due.DayNumber - met.DayNumber), [Answerable.Coordinator], Reminders.Usual, Reminders.StepByStep)
            : null;

    /// <summary>A local group that has not decided on a delegation which another has: due when the delegation was to begin, which it does not without it (TUNA-71).</summary>
    public static Obligation? OfDelegation(Body body, Delegation delegation) =>
        delegation is { Stage: DelegationStage.Waiting, From: { } from } && delegation.Waiting.Contains(body.Id)
            ? new(ObligationKind.Delegation, body.Id.ToString(), body.Label, from, new(Anchor.Delegation, from), [Answerable.Coordinator, Answerable.SteeringChair], Reminders.Usual, [new(Answerable.Office, new Deadlines().Escalation)])
            : null;

    /// <summary>
    /// A party, or a unit of it, that must sit among the gatekeepers does not: before they have been appointed it is due when their gate is, and after
    /// that at once, since they cannot decide.
    /// </summary>
    public static Obligation? OfGatekeepers(Programme programme, Body body, IReadOnlyList<Seat> seats, IReadOnlyList<GateClosing> closings, DateOnly? firstEnrolment, DateOnly today)
    {
        var units = Composition.Missing(body.Rules.RequiredUnits, seats, today);
        List<PartyId> missing = [.. Composition.Missing(body.Rules.RequiredParties, seats, today).Union(units.Select(u => u.Party))];
        if (missing.Count == 0)
        {
            return null;
        }

        var gate = programme.Configuration.Gates.FirstOrDefault(g => Gates.AppointmentOf(programme.Configuration, g.Key)?.Type is BodyType.Gatekeeper);
        if (gate is not null && closings.All(c => c.Gate != gate.Key) && Gates.DueOn(programme.Configuration, gate, firstEnrolment) is { } due)
        {
            var source = firstEnrolment is { } planned ? new DueSource(Anchor.FirstEnrolment, planned, Days: due.DayNumber - planned.DayNumber) : new(Anchor.ProgrammeStart, programme.Configuration.Period.Start, Days: due.DayNumber - programme.Configuration.Period.Start.DayNumber);
            return new(ObligationKind.Gatekeepers, body.Id.ToString(), body.Label, due, source, [Answerable.Coordinator], Reminders.Usual, Reminders.StepByStep) { Parties = missing };
        }

        var since = missing.Max(p => seats.Where(s => s.Party == p && s.Votes && s.To < today && (units.All(u => u.Party != p) || units.Any(u => u.Key == s.Unit))).Max(s => s.To)) is { } ended ? ended.AddDays(1) : programme.Configuration.Period.Start;
        return new(ObligationKind.Gatekeepers, body.Id.ToString(), body.Label, since, new(Anchor.Vacancy, since), [Answerable.Coordinator], [], Reminders.StepByStep) { Parties = missing };
    }
}
