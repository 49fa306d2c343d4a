using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>All that is known of a programme's money (medel, utfall, prognoser och överskott).</summary>
public sealed record Funds(IReadOnlyList<Award> Awards, IReadOnlyList<Posting> Postings, IReadOnlyList<Forecast> Forecasts, IReadOnlyList<Surplus> Surpluses)
{
    public static Funds None { get; } = new([], [], [], []);
}

/// <summary>A row of the ledger: a budget line in a year, paid by a financier (M-24, B.9 D25).</summary>
/// <param name="Year">Null for a budget line of no stated year on which nothing has happened.</param>
/// <param name="Planned">What the source's budget says; null when it says nothing.</param>
/// <param name="Awards">The money for just this, whatever its state.</param>
/// <param name="Declared">What the party believes.</param>
/// <param name="Computed">The outturn so far, drawn out over the year's days; null while nothing is posted.</param>
public sealed record LedgerRow(BudgetLine Line, int? Year, string Financier, Money? Planned, IReadOnlyList<Award> Awards, IReadOnlyList<Posting> Postings, Forecast? Declared, Money? Computed)
{
    /// <summary>False for what is paid by another decision: shown, and not summed (BR-28, TUNA-60).</summary>
    public bool Counts => Line.ExcludedBecause is null;

    /// <summary>What is granted and may be counted; null while nothing is (BR-31).</summary>
    public Money? Granted => Awards.Any(a => a.State is AwardState.Granted) ? Awards.Select(a => a.Counted).Sum() : null;

    public Money Outturn => Postings.Select(p => p.Sum).Sum();

    public Money? Left => Granted is { } granted ? granted - Outturn : null;

    /// <summary>The forecast that sums use: the party's own, else the computed one.</summary>
    public Money? Expected => Declared?.Sum ?? Computed;
}

/// <summary>The ledger of a programme per line, year and financier. Every total is the sum of rows that can be shown (M-24).</summary>
public sealed record Ledger(ProgrammeConfiguration Programme, BudgetConfiguration Budget, Funds Funds, DateOnly AsOf, IReadOnlyList<LedgerRow> Rows)
{
    public LedgerRow? Find(string line, int year, string financier) =>
        Rows.FirstOrDefault(r => r.Line.Key == line && r.Year == year && r.Financier == financier);

    /// <summary>The years that have money or costs, the earliest first.</summary>
    public IReadOnlyList<int> Years => [.. Funds.Awards.Select(a => a.Year).Concat(Rows.Select(r => r.Year).OfType<int>()).Distinct().Order()];

    public LedgerTotal Total => Of(null, null);

    /// <summary>Those who have granted money or on whose money something is posted, who gives most first.</summary>
    public IReadOnlyList<LedgerTotal> Financiers =>
        [.. Total.Awards.Select(a => a.Financier).Concat(Total.Rows.Where(r => r.Postings.Count > 0).Select(r => r.Financier)).Distinct(StringComparer.Ordinal)
            .Select(f => Of(null, f)).OrderByDescending(t => t.Granted.Ore).ThenBy(t => t.Financier, StringComparer.Ordinal)];

    /// <summary>The rows that count, of a year, of a financier, or of all.</summary>
    public LedgerTotal Of(int? year, string? financier) => new(
        year,
        financier,
        [.. Funds.Awards.Where(a => (year is null || a.Year == year) && (financier is null || a.Financier == financier) && !IsExcluded(a.Line))],
        [.. Rows.Where(r => r.Counts && (year is null || r.Year == year) && (financier is null || r.Financier == financier))],
        [.. Funds.Surpluses.Where(s => financier is null || s.Financier == financier)]);

    bool IsExcluded(string? line) => Budget.Lines.FirstOrDefault(l => l.Key == line)?.ExcludedBecause is not null;

    /// <summary>How much of all that is granted a financier gives, as a fraction; null while nothing is granted (TUNA-59: RAR the whole).</summary>
    public decimal? ShareOf(LedgerTotal financier) => Total.Granted.Ore is 0 ? null : (decimal)financier.Granted.Ore / Total.Granted.Ore;
}

/// <summary>A total of the ledger with all that it is made of: sums are taken here and nowhere else.</summary>
public sealed record LedgerTotal(int? Year, string? Financier, IReadOnlyList<Award> Awards, IReadOnlyList<LedgerRow> Rows, IReadOnlyList<Surplus> Surpluses)
{
    /// <summary>Granted, with conditions met (beviljat; BR-31).</summary>
    public Money Granted => Awards.Select(a => a.Counted).Sum();

    /// <summary>Applied for, or granted on a condition that is not met: shown beside and not counted (BR-31).</summary>
    public Money Hoped => Awards.Select(a => a.Hoped).Sum();

    public Money Outturn => Rows.Select(r => r.Outturn).Sum();

    /// <summary>Moved here from the year before by decision.</summary>
    public Money CarriedIn => Surpluses.Where(s => s.State is SurplusState.Moved && (Year is null || s.Year + 1 == Year)).Select(s => s.Settled).Sum();

    /// <summary>Moved from here to the next year by decision.</summary>
    public Money CarriedOut => Surpluses.Where(s => s.State is SurplusState.Moved && IsHere(s)).Select(s => s.Settled).Sum();

    /// <summary>Paid back.</summary>
    public Money Returned => Surpluses.Where(s => s.State is SurplusState.Returned or SurplusState.Received && IsHere(s)).Select(s => s.Settled).Sum();

    /// <summary>What may be used: granted, and moved here (tillgängligt).</summary>
    public Money Available => Granted + CarriedIn;

    /// <summary>What is left of it (kvar): available − outturn − moved on − paid back.</summary>
    public Money Left => Available - Outturn - CarriedOut - Returned;

    /// <summary>Granted − outturn − approved carry-over (BR-32, M-25), with what was moved here; a positive one of a year that is over is a case.</summary>
    public Money Surplus => Available - Outturn - CarriedOut;

    /// <summary>How much of what is available is used, as a fraction; null while nothing is.</summary>
    public decimal? Used => Available.Ore is 0 ? null : (decimal)Outturn.Ore / Available.Ore;

    /// <summary>The sum of the rows' forecasts; rows without one are unknown and are counted in <see cref="WithoutForecast"/>.</summary>
    public Money Expected => Rows.Select(r => r.Expected ?? default).Sum();

    public int WithoutForecast => Rows.Count(r => r.Expected is null);

    bool IsHere(Surplus surplus) => Year is null || surplus.Year == Year;
}
