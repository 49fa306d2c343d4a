namespace Vidare.Programmes;

/// <summary>The sums of what not every insats has (X-22…X-40): sites, cohorts, the budget both ways, unit prices, evaluation, socio-economics.</summary>
static partial class Sums
{
    /// <summary>150 on each of two decided sites are 300 (X-23).</summary>
    static Disagreement? PerSite(ProgrammeConfiguration package)
    {
        var sites = package.DecidedSites.Count;
        return package.Capacity is { PerSite: { } each } capacity && sites > 0 && (long)each * sites != capacity.To
            ? new Disagreement("capacity.perSite", Whole(capacity.To), Whole((long)each * sites), ["capacity", "sites"])
            : null;
    }

    /// <summary>5 % of 20 000 are 1 000 (X-22).</summary>
    static Disagreement? Need(NeedEstimate? need) => need is null or { Population: < 0 or > 100_000_000 } or { Percent: < 0 or > 100 } || need.Computed == need.Declared
        ? null
        : new("need.declared", Whole(need.Declared), need.Computed.ToString("0.##", Swedish), ["need"]);

    /// <summary>The cohorts that are not optional take as many as there are places (X-36: 20 + 50 = 70).</summary>
    static Disagreement? Cohorts(ProgrammeConfiguration package)
    {
        var sum = package.Cohorts.Where(c => !c.Optional).Sum(c => (long)c.Size);
        return package.Capacity is { } capacity && package.Cohorts.Count > 0 && sum != capacity.To
            ? new Disagreement("cohorts", Whole(capacity.To), Whole(sum), ["capacity"])
            : null;
    }

    /// <summary>The lines make the sums of the rows and of the years, and a unit price times its count makes its line (X-34…X-36).</summary>
    static IEnumerable<Disagreement?> Matrix(BudgetConfiguration? budget) => budget is null ? [] :
    [
        .. (budget.LineSums ?? []).Select((l, i) => budget.Lines.All(b => b.Key != l.Line) ? null : Agrees($"budget.lineSums[{i}].kronor", l.Kronor, Line(budget, l.Line))),
        .. (budget.YearSums ?? []).Select((y, i) => Agrees($"budget.yearSums[{i}].kronor", y.Kronor, budget.Counted.Where(b => b.Year == y.Year).Sum(b => (decimal)(b.Kronor ?? 0)))),
        .. (budget.UnitPrices ?? []).Select((u, i) => budget.Lines.All(b => b.Key != u.Line) ? null : Agrees($"budget.unitPrices[{i}].kronor", (decimal)u.Kronor * u.Count, Line(budget, u.Line))),
    ];

    static decimal Line(BudgetConfiguration budget, string line) => budget.Counted.Where(b => b.Key == line).Sum(b => (decimal)(b.Kronor ?? 0));

    static Disagreement? Agrees(string at, decimal declared, decimal computed) =>
        declared == computed ? null : new Disagreement(at, Kronor(declared), Kronor(computed), ["budget"]);

    /// <summary>An evaluation that ends before the last day on which a goal is measured cannot know it (X-40, VAST-56).</summary>
    static IEnumerable<Disagreement?> Evaluations(ProgrammeConfiguration package)
    {
        var last = package.Goals.SelectMany(g => g.MeasureDates).Select(MeasureDate.Day).Max();
        return package.Phases.Select((p, i) => p is { Kind: PhaseKind.Evaluation, To: { } to } && MeasureDate.Day(to) is { } end && end < last
            ? new Disagreement($"phases[{i}].to", Text(end), Text(last.Value), ["goals"])
            : null);
    }

    /// <summary>The shares are those of the rows, and the sum and the effect follow (X-25…X-27). 8 490 is 8 500 when said so roughly.</summary>
    static IEnumerable<Disagreement?> SocioEconomics(SocioEconomicTable? table)
    {
        if (table is null || table.Rows.Any(r => r.Thousands is < 0 or > 100_000) || table.Persons is < 0 or > 1_000_000)
        {
            return [];
        }

        var step = Precision.Step(table.DeclaredEffect);
        return
        [
            .. table.Rows.Select((r, i) => Math.Round(table.ShareOf(r), MidpointRounding.AwayFromZero) == r.Percent
                ? null
                : new Disagreement($"socioEconomics.rows[{i}].percent", Whole(r.Percent) + " %", table.ShareOf(r).ToString("0.##", Swedish) + " %", ["socioEconomics"])),
            table.Cost == table.DeclaredCost ? null : new Disagreement("socioEconomics.declaredCost", Whole(table.DeclaredCost) + " tkr", Whole(table.Cost) + " tkr", ["socioEconomics"]),
            Math.Round(table.Effect / step, MidpointRounding.AwayFromZero) * step == table.DeclaredEffect
                ? null
                : new Disagreement("socioEconomics.declaredEffect", Whole(table.DeclaredEffect) + " tkr", table.Effect.ToString("0.#", Swedish) + " tkr", ["socioEconomics"]),
        ];
    }

    static string Whole(long number) => number.ToString(Swedish);

    static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
