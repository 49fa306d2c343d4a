using System.Globalization;

namespace Vidare.Programmes;

/// <summary>The arithmetic of a package (summor): what the source declares against what its other values give (annex 1, X-01…X-10).</summary>
static partial class Sums
{
    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The places where something is computed, with each item's number as [].</summary>
    static readonly string[] Places =
    [
        "period.declaredMonths", "capacity", "capacity.coachPosts", "capacity.perSite", "need.declared", "cohorts", "budget.declared", "budget.lineSums[].kronor", "budget.yearSums[].kronor", "budget.unitPrices[].kronor",
        "phases[].to", "socioEconomics.rows[].percent", "socioEconomics.declaredCost", "socioEconomics.declaredEffect",
    ];

    /// <summary>Whether something is computed at a place.</summary>
    public static bool Computes(string place) => Places.Contains(string.Concat(place.Where(c => !char.IsAsciiDigit(c))));

    public static IEnumerable<Disagreement> That(ProgrammeConfiguration package) =>
        new[] { Months(package.Period), Scaling(package.Capacity), Coaches(package), PerSite(package), Need(package.Need), Cohorts(package), Budget(package.Budget) }
            .Concat(Matrix(package.Budget)).Concat(Evaluations(package)).Concat(SocioEconomics(package.SocioEconomics)).OfType<Disagreement>();

    /// <summary>2015-02-01 to 2016-07-31 is 18 months (X-01); an open end has no length.</summary>
    static Disagreement? Months(ProgrammePeriod period)
    {
        if (period is not { DeclaredMonths: { } declared, End: { } end } || end < period.Start || Ranges.Sane(period.Start) is null || Ranges.Sane(end) is null)
        {
            return null;
        }

        var whole = period.Start.WholeMonthsTo(end);
        return whole == declared
            ? null
            : new Disagreement("period.declaredMonths", declared.ToString(Swedish) + " månader",
                whole is { } months ? months.ToString(Swedish) + " månader" : (end.DayNumber - period.Start.DayNumber + 1).ToString(Swedish) + " dagar",
                ["period"]);
    }

    /// <summary>A third of 110 is 36,7, which is not 40–50 (X-04, D-28).</summary>
    static Disagreement? Scaling(CapacityConfiguration? capacity)
    {
        if (capacity?.ScaledFrom is not { Denominator: not 0 } scale)
        {
            return null;
        }

        var computed = Math.Round((decimal)scale.Of * scale.Numerator / scale.Denominator, 1, MidpointRounding.AwayFromZero);
        return computed >= capacity.From && computed <= capacity.To
            ? null
            : new Disagreement("capacity",
                capacity.From == capacity.To ? capacity.To.ToString(Swedish) : capacity.From.ToString(Swedish) + "–" + capacity.To.ToString(Swedish),
                computed.ToString("0.#", Swedish), ["capacity"]);
    }

    /// <summary>The coaches that the capacity counts with are those of the staff (TUNA-09: 2,0).</summary>
    static Disagreement? Coaches(ProgrammeConfiguration package)
    {
        var staff = package.Staff.Where(p => p.Role == Concept.Coach).ToList();
        if (package.Capacity?.CoachPosts is not { } declared || staff.Count == 0 || !staff.TrueForAll(p => p.Posts is { } posts && Ranges.IsPosts(posts)))
        {
            return null;
        }

        var computed = staff.Sum(p => p.Posts ?? 0);
        return declared == computed ? null : new Disagreement("capacity.coachPosts", Posts(declared), Posts(computed), ["staff"]);
    }

    /// <summary>
    /// The lines that count make the declared total. "Ca" agrees when the sum rounds to it; a line without an amount can only
    /// make the sum greater, so then nothing but a sum that is too great already is known to disagree.
    /// </summary>
    static Disagreement? Budget(BudgetConfiguration? budget)
    {
        if (budget?.Declared is not { } declared)
        {
            return null;
        }

        var counted = budget.Lines.Where(l => l.ExcludedBecause is null).ToList();
        if (counted.TrueForAll(l => l.Kronor is null))
        {
            return null;
        }

        var sum = counted.Sum(l => (decimal)(l.Kronor ?? 0));
        return Precision.Agrees(declared, budget.Approximate, sum, counted.Exists(l => l.Kronor is null)) ? null : new Disagreement("budget.declared", Kronor(declared), Kronor(sum), ["budget"]);
    }

    static string Posts(decimal posts) => posts.ToString("0.0##", Swedish);

    static string Kronor(decimal kronor) => kronor.ToString("0", Swedish) + " kr";
}
