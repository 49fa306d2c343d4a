using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>What a local group has decided about the steering: which joint group takes it over, and from which day (TUNA-28).</summary>
public sealed record DelegationDecision(BodyId By, BodyId To, DateOnly From, DateOnly DecidedOn);

/// <summary>How far a delegation has come: nobody has decided, some have, the decisions differ, all agree, it is in force.</summary>
public enum DelegationStage { None, Waiting, Differing, Agreed, InForce }

/// <summary>The delegation of a programme's steering on a day (delegering).</summary>
/// <param name="Waiting">Local groups that have not decided.</param>
public sealed record Delegation(DelegationStage Stage, BodyId? To, DateOnly? From, IReadOnlyList<BodyId> Waiting)
{
    public static readonly Delegation Nothing = new(DelegationStage.None, null, null, []);

    /// <summary>
    /// The decisions of all local groups whose programmes the joint group steers, in force from their common day once all have decided
    /// alike (J6-4, BR-11). A group's later decision takes the place of its earlier one while nothing is in force.
    /// </summary>
    /// <param name="deciders">The local groups that must decide.</param>
    public static Delegation Of(IReadOnlyList<DelegationDecision> decisions, IReadOnlyList<BodyId> deciders, DateOnly day)
    {
        var latest = decisions.Where(d => d.DecidedOn <= day && deciders.Contains(d.By)).GroupBy(d => d.By).Select(g => g.MaxBy(d => d.DecidedOn)!).ToList();
        if (latest.Count == 0)
        {
            return Nothing;
        }

        var waiting = deciders.Except(latest.Select(d => d.By)).ToList();
        var alike = latest.DistinctBy(d => (d.To, d.From)).Count() == 1;
        var stage = !alike ? DelegationStage.Differing : waiting.Count > 0 ? DelegationStage.Waiting : latest[0].From > day ? DelegationStage.Agreed : DelegationStage.InForce;
        return new(stage, alike ? latest[0].To : null, alike ? latest[0].From : null, waiting);
    }
}

/// <summary>A special steering group for the start-up (särskild styrgrupp): appointed by the owner from a day to a day; its mandate lapses with the last (TUNA-27).</summary>
public sealed record SpecialAppointment(BodyId Body, BodyId By, DateOnly From, DateOnly To, MeetingCadence Cadence)
{
    public bool IsInForceOn(DateOnly day) => From <= day && day <= To;
}

/// <summary>Who steers a programme on a day, and what has been decided about it (styrningens läge).</summary>
public sealed record SteeringState(Programme Programme, IReadOnlyList<BodyId> Steers, Delegation Delegation, IReadOnlyList<SpecialAppointment> Appointments);

public sealed record SteeringLiesElsewhere(string Label, DateOnly? From) : Refusal;
public sealed record IsDelegatedAlready(DateOnly From) : Refusal;
public sealed record BeginsBeforeDecision(DateOnly Decided) : Refusal;
public sealed record OnlyOwnersDelegate : Refusal;
public sealed record IsAppointedAlready(DateOnly To) : Refusal;
public sealed record EndsAfterProgramme(DateOnly End) : Refusal;
public sealed record MandateHasLapsed(DateOnly? To) : Refusal;

/// <summary>Who steers a programme on a day, and who may hand that on (TUNA-26, TUNA-27, TUNA-28).</summary>
public static class Steering
{
    /// <summary>
    /// The bodies that steer: from a delegation in force the one it names, and nobody else; until then the body that does so from the
    /// start, with the special group while it is appointed.
    /// </summary>
    public static IReadOnlyList<BodyId> On(BodyId? fromStart, IReadOnlyList<SpecialAppointment> appointments, Delegation delegation, DateOnly day)
    {
        if (delegation is { Stage: DelegationStage.InForce, To: { } delegated })
        {
            return [delegated];
        }

        var special = appointments.Where(a => a.IsInForceOn(day)).Select(a => a.Body);
        return fromStart is { } body ? [body, .. special] : [.. special];
    }

    public static Refusal? WhyNotDelegated(bool owns, Delegation now, DateOnly from, DateOnly meeting) =>
        !owns ? new OnlyOwnersDelegate()
        : now is { Stage: DelegationStage.InForce, From: { } since } ? new IsDelegatedAlready(since)
        : from < meeting ? new BeginsBeforeDecision(meeting)
        : null;

    public static Refusal? WhyNotAppointed(bool owns, IReadOnlyList<SpecialAppointment> appointments, DateOnly from, DateOnly to, ProgrammePeriod period, DateOnly meeting) =>
        !owns ? new OnlyOwnersDelegate()
        : to < from ? new DaysAreReversed()
        : from < meeting ? new BeginsBeforeDecision(meeting)
        : period.End < to ? new EndsAfterProgramme(period.End.Value)
        : appointments.FirstOrDefault(a => a.From <= to && from <= a.To) is { } overlapping ? new IsAppointedAlready(overlapping.To)
        : null;
}
