namespace Vidare.Ui;

/// <summary>A day in an interval chart; without bounds there is nothing to show for it.</summary>
public sealed record IntervalPoint(DateOnly Day, decimal? Lower, decimal? Upper);
