using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>Makes the ledger of what is configured, granted and posted (bokföring).</summary>
public static class Bookkeeping
{
    /// <summary>The ledger as of a day: postings made later are not in it.</summary>
    public static Ledger Of(ProgrammeConfiguration programme, Funds funds, DateOnly asOf)
    {
        var budget = programme.Budget ?? new BudgetConfiguration(null, false, null, []);
        var known = funds with
        {
            Postings = [.. funds.Postings.Where(p => p.On <= asOf)],
            Forecasts = [.. funds.Forecasts.Where(f => f.On <= asOf)],
        };
        return new(programme, budget, known, asOf, [.. budget.Lines.SelectMany(line => RowsOf(programme, budget, line, known, asOf))]);
    }

    /// <summary>The line that money without a line is for: the only one that counts, if there is only one.</summary>
    static string? LineOf(Award award, BudgetConfiguration budget) =>
        award.Line ?? (budget.Lines.Where(l => l.ExcludedBecause is null).ToList() is [var only] ? only.Key : null);

    static IEnumerable<LedgerRow> RowsOf(ProgrammeConfiguration programme, BudgetConfiguration budget, BudgetLine line, Funds funds, DateOnly asOf)
    {
        var payer = programme.Association.Name;
        var awards = funds.Awards.Where(a => LineOf(a, budget) == line.Key).ToList();
        var postings = funds.Postings.Where(p => p.Line == line.Key).ToList();
        var forecasts = funds.Forecasts.Where(f => f.Line == line.Key).ToList();
        var keys = awards.Select(a => (a.Year, a.Financier))
            .Concat(postings.Select(p => (p.Year, p.Financier)))
            .Concat(forecasts.Select(f => (f.Year, f.Financier)))
            .Concat(line.Year is { } stated ? [(stated, payer)] : [])
            .Distinct().OrderBy(k => k.Item1).ThenBy(k => k.Item2, StringComparer.Ordinal).ToList();
        Money? planned = line.Kronor is { } kronor ? Money.Kronor(kronor) : null;
        if (keys.Count == 0)
        {
            yield return new(line, null, payer, planned, [], [], null, null);
        }

        foreach (var (year, financier) in keys)
        {
            List<Posting> posted = [.. postings.Where(p => p.Year == year && p.Financier == financier)];
            yield return new(
                line, year, financier,
                line.Year == year && financier == payer ? planned : null,
                [.. awards.Where(a => a.Year == year && a.Financier == financier)],
                posted,
                forecasts.LastOrDefault(f => f.Year == year && f.Financier == financier),
                Drawn(programme.Period, year, posted, asOf));
        }
    }

    /// <summary>
    /// The outturn drawn out over the year (M-24, linear): outturn × the programme's days in the year ÷ the days up to the last
    /// one that a posting covers, to the nearest krona: it is no more precise than that. Days of build-up count from the first that
    /// costs. Null while nothing is posted.
    /// </summary>
    public static Money? Drawn(ProgrammePeriod period, int year, IReadOnlyList<Posting> postings, DateOnly asOf)
    {
        var standing = postings.Where(p => p.Corrects is null && postings.All(c => c.Corrects != p.Id)).ToList();
        var first = Later(Earlier(period.Start, standing.Count > 0 ? standing.Min(p => p.From) : period.Start), new(year, 1, 1));
        var last = Earlier(period.End ?? DateOnly.MaxValue, new(year, 12, 31));
        if (standing.Count == 0 || last < first)
        {
            return null;
        }

        var outturn = postings.Select(p => p.Sum).Sum();
        var covered = Earlier(Earlier(standing.Max(p => p.To), last), asOf);
        if (covered < first)
        {
            return null;
        }

        var days = last.DayNumber - first.DayNumber + 1;
        return Money.Kronor((long)Math.Round(outturn.Ore / 100m * days / (covered.DayNumber - first.DayNumber + 1), MidpointRounding.AwayFromZero));
    }

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    internal static Money Sum(this IEnumerable<Money> money) => money.Aggregate(default(Money), (sum, one) => sum + one);
}
