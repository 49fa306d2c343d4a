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
/// <param name="SelfHealing">How those who would have come back anyway are treated in the effect that is used (D-71).</param>
public sealed record SocioEconomicTable(string Source, int Persons, decimal ReductionPercent, decimal SelfHealingPercent, IReadOnlyList<SocioEconomicRow> Rows, int DeclaredCost, int DeclaredEffect, SelfHealing SelfHealing = SelfHealing.NotApplied)
{
    /// <summary>What the rows come to, in thousands of kronor.</summary>
    public int Cost => Rows.Sum(r => r.Thousands);

    /// <summary>Persons × cost × reduction with the treatment that is chosen: 300 × 283 × 10 % = 8 490 thousand kronor (M-30).</summary>
    public decimal Effect => EffectWith(SelfHealing);

    /// <summary>The effect with a treatment: 8 490, 7 980,6 or 3 396 thousand kronor (SHP-77).</summary>
    public decimal EffectWith(SelfHealing treatment) => Effective(Cost, treatment);

    /// <summary>The part of the effect that falls to one actor.</summary>
    public decimal EffectOf(SocioEconomicRow row) => Effective(row.Thousands, SelfHealing);

    decimal Effective(int thousands, SelfHealing treatment) => treatment switch
    {
        SelfHealing.NotApplied => (decimal)Persons * thousands * ReductionPercent / 100,
        SelfHealing.ShareOfPersons => (decimal)Persons * thousands * ReductionPercent / 100 * (100 - SelfHealingPercent) / 100,
        SelfHealing.FromReduction => (decimal)Persons * thousands * Math.Max(0, ReductionPercent - SelfHealingPercent) / 100,
        _ => throw new ArgumentOutOfRangeException(nameof(treatment)),
    };

    /// <summary>The row's share of the whole in per cent, to compare with what the source prints.</summary>
    public decimal ShareOf(SocioEconomicRow row) => Cost == 0 ? 0 : 100m * row.Thousands / Cost;
}

/// <summary>How those who would have come back anyway are treated (självläkning: ej tillämpad, andel av personerna, avdrag från minskningen; SHP-77, D-71).</summary>
public enum SelfHealing { NotApplied, ShareOfPersons, FromReduction }

/// <summary>What one actor pays for an average person in a year (rad i tabellen).</summary>
/// <param name="Percent">The share as the source prints it.</param>
/// <param name="Thousands">Thousands of kronor a year.</param>
public sealed record SocioEconomicRow(string Key, string Text, int Percent, int Thousands);
