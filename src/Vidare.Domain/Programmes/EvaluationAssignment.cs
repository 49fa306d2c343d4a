namespace Vidare.Programmes;

/// <summary>What may be in data that are released to an evaluator (uppgifter i en utlämning), coarse enough to tell of no one: months and not days, a span of years and not the year of birth.</summary>
public enum ReleasedField { Times, Plan, Outcome, GenderAndAge, Steps, FollowUp }

/// <summary>The coordinator's release of pseudonymised data to an evaluator (utlämning; TUNA-45): who began between two days, which data, and from when to when they may be read.</summary>
/// <param name="EndedOn">When it was taken back; nothing can be read from that day.</param>
public sealed record DataRelease(DataReleaseId Id, DateOnly BeganFrom, DateOnly BeganTo, IReadOnlyList<ReleasedField> Fields, DateOnly From, DateOnly To, string Why, UserId By, DateOnly On, DateOnly? EndedOn)
{
    public bool IsOpenOn(DateOnly day) => From <= day && day <= To && !(EndedOn <= day);

    public bool Covers(DateOnly? start) => BeganFrom <= start && start <= BeganTo;
}

/// <summary>
/// An assignment to evaluate an insats at the individual's level (utvärderingsuppdrag; TUNA-45). The evaluator works for the party that
/// is controller; the coordinator is the contact and the only one who releases data.
/// </summary>
/// <param name="PaidBy">The party that pays; null when the association does.</param>
/// <param name="Contact">The coordinator.</param>
public sealed record EvaluationAssignment(EvaluationAssignmentId Id, UserId Evaluator, string Purpose, PartyId? PaidBy, DateOnly From, DateOnly To, UserId Contact, DateOnly On, IReadOnlyList<DataRelease> Releases)
{
    /// <summary>What the association pays for comes to it as sums alone, so nobody whom it pays is given rows (9-corrections 32).</summary>
    public bool IsPaidByAssociation => PaidBy is null;

    public bool IsHeldOn(DateOnly day) => From <= day && day <= To;

    /// <summary>The releases that the evaluator may read on a day.</summary>
    public IReadOnlyList<DataRelease> OpenOn(DateOnly day) => IsPaidByAssociation || !IsHeldOn(day) ? [] : [.. Releases.Where(r => r.IsOpenOn(day))];
}

public sealed record EvaluatorWorksElsewhere : Refusal;
public sealed record IsNoEvaluator : Refusal;
public sealed record AssociationPaysEvaluator : Refusal;
public sealed record ReleaseIsOutsideAssignment(DateOnly From, DateOnly To) : Refusal;
public sealed record NothingIsReleased : Refusal;
public sealed record ReleaseIsOver : Refusal;

/// <summary>Who may be given an assignment, and what may be released to whom (TUNA-45, B.7.3-11).</summary>
public static class EvaluationAssignments
{
    /// <param name="employer">The party that employs the evaluator.</param>
    /// <param name="isEvaluator">Whether the person has that role in the insats today.</param>
    public static Refusal? WhyNotAssigned(PartyId? employer, bool isEvaluator, PartyId controller, DateOnly from, DateOnly to) =>
        !isEvaluator ? new IsNoEvaluator()
        : employer != controller ? new EvaluatorWorksElsewhere()
        : to < from ? new Association.DaysAreReversed()
        : null;

    public static Refusal? WhyNotReleased(EvaluationAssignment assignment, DataRelease release) =>
        assignment.IsPaidByAssociation ? new AssociationPaysEvaluator()
        : release.Fields.Count == 0 ? new NothingIsReleased()
        : release.To < release.From || release.BeganTo < release.BeganFrom ? new Association.DaysAreReversed()
        : release.From < assignment.From || release.To > assignment.To ? new ReleaseIsOutsideAssignment(assignment.From, assignment.To)
        : null;

    public static Refusal? WhyNotEnded(DataRelease release, DateOnly today) => release.EndedOn is not null || release.To < today ? new ReleaseIsOver() : null;
}
