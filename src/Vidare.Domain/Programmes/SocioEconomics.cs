namespace Vidare.Programmes;

/// <summary>
/// What an average person in benefits costs society in a year, and what the source assumes that the insats changes (socioekonomi;
/// SHP-74…SHP-78, M-30). The figures are the source's; percentages are never used for money (D-70).
/// </summary>
/// <param name="Source">Where the table comes from; a table without a source is not used (SHP-78).</param>
/// <param name="Persons">How many pass in a year.</param>
/// <param name="ReductionPercent">By how much the time to work falls.</param>
/// <param name="SelfHealingPercent">How many would have come back anyway (självläkning); its use is a choice (D-71).</param>
/// <param name="DeclaredCost">The sum of the rows as the source has it, in thousands of kronor.</param>
/// <param name="DeclaredEffect">The yearly effect as the source has it, in thousands of kronor.</param>
public sealed record SocioEconomicTable(string Source, int Persons, decimal ReductionPercent, decimal SelfHealingPercent, IReadOnlyList<SocioEconomicRow> Rows, int DeclaredCost, int DeclaredEffect)
{
    /// <summary>What the rows come to, in thousands of kronor.</summary>
    public int Cost => Rows.Sum(r => r.Thousands);

    /// <summary>Persons × cost × reduction, without self-healing: 300 × 283 × 10 % = 8 490 thousand kronor (M-30).</summary>
    public decimal Effect => (decimal)Persons * Cost * ReductionPercent / 100;

    /// <summary>The part of the effect that falls to one actor.</summary>
    public decimal EffectOf(SocioEconomicRow row) => (decimal)Persons * row.Thousands * ReductionPercent / 100;

    /// <summary>The row's share of the whole in per cent, to compare with what the source prints.</summary>
    public decimal ShareOf(SocioEconomicRow row) => Cost == 0 ? 0 : 100m * row.Thousands / Cost;
}

/// <summary>What one actor pays for an average person in a year (rad i tabellen).</summary>
/// <param name="Percent">The share as the source prints it.</param>
/// <param name="Thousands">Thousands of kronor a year.</param>
public sealed record SocioEconomicRow(string Key, string Text, int Percent, int Thousands);
