namespace Vidare.Programmes;

/// <summary>What it costs and who pays (budget).</summary>
/// <param name="Declared">The total as the source states it, in kronor.</param>
/// <param name="Approximate">True for "ca": the total is then only as precise as its digits (GEN-16).</param>
/// <param name="AnnexMissing">Says which annex with the lines is missing (TUNA-58).</param>
public sealed record BudgetConfiguration(long? Declared, bool Approximate, string? Financier, IReadOnlyList<BudgetLine> Lines, string? AnnexMissing = null);

/// <summary>A line of the budget in a year (budgetrad).</summary>
/// <param name="Kronor">Null when the source gives no amount.</param>
/// <param name="ExcludedBecause">Why the line is shown but not summed, such as an earlier decision (TUNA-60).</param>
public sealed record BudgetLine(string Key, string Text, int? Year, long? Kronor, string? ExcludedBecause = null);
