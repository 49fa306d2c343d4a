namespace Vidare.Measurement;

public sealed record CellLimitIsOutside(int Min, int Max) : Refusal;
public sealed record TotalLimitIsOutside(int Min, int Max) : Refusal;

/// <summary>
/// From how many people on a number is told to those without access to persons (gränser för små antal; GEN-17). Each association may set
/// its own, inwards and outwards, and never weaker ones than the default: with weaker ones a small number can be worked out from a page
/// that tells more (`TellingTests` found one with six and three).
/// </summary>
/// <param name="Total">A programme's total, and a goal's numbers, are told from so many people on.</param>
/// <param name="Cell">A cell of a breakdown, and every number of what leaves the association, is told from so many on.</param>
public sealed record SuppressionLimits(int Total, int Cell)
{
    /// <summary>Ten and five (design, "Measures: Suppression", annex 4; 9-corrections 36).</summary>
    public static readonly SuppressionLimits Default = new(10, 5);

    /// <summary>Beyond these a small insats would be told nothing; the upper bounds are the house's.</summary>
    public const int CellMax = 20, TotalMax = 100;

    /// <summary>A total has room for two cells, so that a cell and what is left of the total are both large enough to tell.</summary>
    public static int TotalMin(int cell) => Math.Max(2 * cell, Default.Total);

    public static Refusal? WhyNotSet(SuppressionLimits limits) =>
        limits.Cell < Default.Cell || limits.Cell > CellMax ? new CellLimitIsOutside(Default.Cell, CellMax)
        : limits.Total < TotalMin(limits.Cell) || limits.Total > TotalMax ? new TotalLimitIsOutside(TotalMin(limits.Cell), TotalMax)
        : null;
}
