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
public sealed record GoalConfiguration(string Id, string Text, string? Formula, decimal? Target, GoalUnit Unit, GoalRelation Relation, string? Numerator, string? Denominator, string? Responsible, IReadOnlyList<string> MeasureDates, IReadOnlyList<GoalConfiguration>? Parts = null)
{
    /// <summary>A goal cannot be adopted without a measurement plan: its own, or one for every part.</summary>
    public bool HasMeasurementPlan => Parts is { Count: > 0 } parts
        ? parts.All(p => p.HasMeasurementPlan)
        : Formula is not null && MeasureDates.Count > 0;
}
