namespace Vidare.Programmes;

/// <summary>How the figure is to stand to the target (minst, högst, lika med, inte sämre än vid start).</summary>
public enum GoalRelation { AtLeast, AtMost, Equals, NoWorseThanStart }

/// <summary>What the target counts (procent, antal, inget tal).</summary>
public enum GoalUnit { Percent, Count, None }

/// <summary>A goal with its measurement plan (mål med mätplan).</summary>
/// <param name="Target">The target as the source has it, in <paramref name="Unit"/>; null when none is stated.</param>
/// <param name="Formula">Id of the measure, such as M-09.</param>
/// <param name="MeasureDates">Days, or words of <see cref="MeasureDate"/>.</param>
/// <param name="Parts">The parts of a composite goal; a part has no parts of its own.</param>
/// <param name="Period">The goal's own time as the source has it, such as 2016, where it is not the whole insats' (TIERP-13).</param>
/// <param name="Declared">What the source itself says came of it; it stands beside what is computed (GEN-11, D-52).</param>
/// <param name="Proposed">A proposal of the house: kept out of reports until those who steer have decided on it (9-corrections 31).</param>
public sealed record GoalConfiguration(string Id, string Text, string? Formula, decimal? Target, GoalUnit Unit, GoalRelation Relation, string? Numerator, string? Denominator, string? Responsible, IReadOnlyList<string> MeasureDates, IReadOnlyList<GoalConfiguration>? Parts = null, string? Period = null, string? Declared = null, bool Proposed = false)
{
    /// <summary>A goal cannot be adopted without a measurement plan: its own, or one for every part.</summary>
    public bool HasMeasurementPlan => Parts is { Count: > 0 } parts
        ? parts.All(p => p.HasMeasurementPlan)
        : Formula is not null && MeasureDates.Count > 0;
}
