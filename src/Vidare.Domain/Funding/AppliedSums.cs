using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>The sums of an applied budget (budgetens summor). Own work and what an earlier decision pays stand outside them (BR-28, BR-29).</summary>
public static class AppliedSums
{
    public static IEnumerable<AppliedLine> Counted(ApplicationSheet sheet) => sheet.Lines.Where(l => l.Kind is LineKind.Money);

    /// <summary>The sum of the lines of money, in kronor; null when none of them has an amount.</summary>
    public static long? Computed(ApplicationSheet sheet) =>
        Counted(sheet).Any(l => l.Worth is not null) ? Counted(sheet).Sum(l => l.Worth?.Kronor ?? 0) : null;

    /// <summary>True when a line that counts is approximate: then the sum of them is (GEN-16). The total stands by itself.</summary>
    public static bool IsApproximate(ApplicationSheet sheet) => Counted(sheet).Any(l => l.Worth is { Approximate: true });

    /// <summary>What is asked of the association, year by year.</summary>
    public static IReadOnlyList<YearMoney> AskedPerYear(ApplicationSheet sheet) => PerYear(Counted(sheet).Where(l => l.Financier is null));

    public static IReadOnlyList<YearMoney> PerYear(IEnumerable<AppliedLine> lines) =>
    [
        .. lines.Where(l => l is { Year: not null, Worth: not null }).GroupBy(l => l.Year!.Value).OrderBy(g => g.Key)
            .Select(g => new YearMoney(g.Key, Money.Kronor(g.Sum(l => l.Worth!.Kronor)), g.Any(l => l.Worth!.Approximate))),
    ];

    /// <summary>Whether the stated total and the lines agree; “ca” agrees when the sum rounds to it. Null when there is nothing to compare.</summary>
    public static bool? Agrees(ApplicationSheet sheet) =>
        sheet.Total is { } total && Computed(sheet) is { } sum ? Precision.Agrees(total.Kronor, total.Approximate, sum, Counted(sheet).Any(l => l.Worth is null)) : null;
}
