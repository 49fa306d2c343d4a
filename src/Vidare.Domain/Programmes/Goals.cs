namespace Vidare.Programmes;

/// <summary>How the figure is to stand to the target (minst, högst, lika med, inte sämre än vid start, mer än, lägre än vid start; 9-corrections 52).</summary>
public enum GoalRelation { AtLeast, AtMost, Equals, NoWorseThanStart, MoreThan, LessThanStart }

/// <summary>What the target counts (procent, antal, inget tal).</summary>
public enum GoalUnit { Percent, Count, None }

/// <summary>Over which time a goal is judged (tid som målet bedöms för): the programme's whole time, or each calendar year for itself (9-corrections 51).</summary>
public enum MeasureTime { Whole, CalendarYear }

/// <summary>What a goal's formula needs to know beside the cases (mätregel; B.6.2 and B.6.3).</summary>
/// <param name="Counts">Kinds of outcome that count; for M-12 a placement that must have been, for M-13 nothing.</param>
/// <param name="Tracks">Keys of the plan tracks that count (M-06); null counts them all.</param>
/// <param name="WindowMonths">Months from the start within which it must have happened (M-06, M-07, M-08).</param>
/// <param name="From">First day on which the outcome must last (M-14).</param>
/// <param name="To">Last day on which the outcome may begin (M-14).</param>
/// <param name="OlderThanDays">Open so many days counts as between the chairs (M-21).</param>
/// <param name="Approximate">The source says "ca": the verdict is strict and marked for judgement (9-corrections 20).</param>
public sealed record MeasureRule(
    IReadOnlyList<OutcomeKind>? Counts = null,
    IReadOnlyList<string>? Tracks = null,
    int? WindowMonths = null,
    DateOnly? From = null,
    DateOnly? To = null,
    int? OlderThanDays = null,
    MeasureTime Time = MeasureTime.Whole,
    bool Approximate = false);

/// <summary>A goal with its measurement plan (mål med mätplan).</summary>
/// <param name="Target">The target as the source has it, in <paramref name="Unit"/>; null when none is stated.</param>
/// <param name="Formula">Id of the measure, such as M-09.</param>
/// <param name="MeasureDates">Days, or words of <see cref="MeasureDate"/>.</param>
/// <param name="Measure">What the formula needs to know; null where it needs nothing.</param>
/// <param name="Parts">The parts of a composite goal; a part has no parts of its own.</param>
/// <param name="Period">The goal's own time as the source has it, such as 2016, where it is not the whole insats' (TIERP-13).</param>
/// <param name="Declared">What the source itself says came of it; it stands beside what is computed (GEN-11, D-52).</param>
/// <param name="Proposed">A proposal of the house: kept out of reports until those who steer have decided on it (9-corrections 31).</param>
/// <param name="Baseline">What it is compared with (SHP-04, M-23, 9-corrections 51).</param>
/// <param name="Unanswered">What is done about those who do not answer (bortfall; BR-23).</param>
public sealed record GoalConfiguration(string Id, string Text, string? Formula, decimal? Target, GoalUnit Unit, GoalRelation Relation, string? Numerator, string? Denominator, string? Responsible, IReadOnlyList<string> MeasureDates, MeasureRule? Measure = null, IReadOnlyList<GoalConfiguration>? Parts = null, string? Period = null, string? Declared = null, bool Proposed = false, GoalBaseline? Baseline = null, string? Unanswered = null)
{
    /// <summary>It is judged against its own first measurement and has no target.</summary>
    public bool IsAgainstStart => Relation is GoalRelation.NoWorseThanStart or GoalRelation.LessThanStart;

    /// <summary>
    /// A goal cannot be adopted without a measurement plan, its own or one for every part: measure, days and who answers for it. One
    /// that is to reach everybody also says who they all are and what is done about those who do not answer (BR-23).
    /// </summary>
    public bool HasMeasurementPlan => Parts is { Count: > 0 } parts
        ? parts.All(p => p.HasMeasurementPlan)
        : Formula is not null && MeasureDates.Count > 0 && !LacksBaseline && !string.IsNullOrWhiteSpace(Responsible) && (!IsForEverybody || (Denominator is not null && Unanswered is not null));

    /// <summary>It is met by nothing less than everybody: a hundred per cent.</summary>
    public bool IsForEverybody => Unit is GoalUnit.Percent && Target >= 100;

    /// <summary>It is a median in days that is compared with the one before (M-23).</summary>
    public bool IsAgainstBaseline => Formula is FasterThanBefore;

    /// <summary>"Faster than before" cannot be measured until somebody has said how it was before (M-23, SHP-04).</summary>
    public bool LacksBaseline => IsAgainstBaseline && Baseline?.Days is null;

    /// <summary>
    /// All that it lacks is how it was before, and it is said where that is to be had and of which time (SHP-04): it can be applied
    /// for, and it is adopted when the figure is known.
    /// </summary>
    public bool AwaitsBaseline => !HasMeasurementPlan && Known.HasMeasurementPlan;

    GoalConfiguration Known => this with { Baseline = IsAgainstBaseline && Baseline is { Days: null } awaited ? awaited with { Days = 1 } : Baseline, Parts = Parts is null ? null : [.. Parts.Select(p => p.Known)] };

    /// <summary>The measure that is nothing without what it is compared with.</summary>
    const string FasterThanBefore = "M-23";
}

/// <summary>How it was before, that a goal is compared with (jämförelse; SHP-04, M-23).</summary>
/// <param name="Source">From where the figure is or is to be had.</param>
/// <param name="Period">Of which time it is.</param>
/// <param name="Days">The median time in days; null until the figure is known.</param>
public sealed record GoalBaseline(string Source, string Period, int? Days = null);
