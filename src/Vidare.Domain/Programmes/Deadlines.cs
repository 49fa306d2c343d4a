namespace Vidare.Programmes;

/// <summary>
/// After how many days something is due. Every number of this kind stands here, with its source; a package may give its own.
/// </summary>
public sealed record Deadlines
{
    /// <summary>Mapping after enrolment (TUNA-48, CAL-16).</summary>
    public int Mapping { get; init; } = 30;

    /// <summary>Longest time without a logged contact: "tappad kontakt" (TUNA-49, CAL-16).</summary>
    public int Contact { get; init; } = 21;

    /// <summary>First plan after enrolment: three months as days (CAL-16's norm for the step after mapping; the house's default).</summary>
    public int Plan { get; init; } = 60;

    /// <summary>Longest time to a plan's review (B.3.6).</summary>
    public int PlanReview { get; init; } = 90;

    /// <summary>Answer to a hand-over or redirect (BR-08, CAL-15).</summary>
    public int Acknowledgement { get; init; } = 14;

    /// <summary>Answer to a request for more information (B.3.3).</summary>
    public int Information { get; init; } = 14;

    /// <summary>A submitted referral is taken up on a meeting, and an admitted person enrolled (the house's default).</summary>
    public int NextStep { get; init; } = 14;

    /// <summary>How often the queue is looked through (the house's default).</summary>
    public int Queue { get; init; } = 30;

    /// <summary>Overdue goes up a step after so many days (GEN-12).</summary>
    public int Escalation { get; init; } = 14;

    /// <summary>How long before the last day discharge is taken up (TUNA-11).</summary>
    public int DischargeFirst { get; init; } = 60;

    /// <summary>Longest time between visits to the workplace of somebody who is placed (TUNA-51).</summary>
    public int WorkplaceVisit { get; init; } = 14;

    /// <summary>Second reminder before the last day (TUNA-11).</summary>
    public int DischargeSecond { get; init; } = 30;
}
