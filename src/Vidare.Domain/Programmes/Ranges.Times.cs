namespace Vidare.Programmes;

/// <summary>Numbers and rough days of what not every insats has: cohorts, waypoints, grants, socio-economics.</summary>
static partial class Ranges
{
    const long ManyKronor = long.MaxValue / 100;

    static IEnumerable<Finding> MoreNumbers(ProgrammeConfiguration p) => Outside(
    [
        ("capacity.most", p.Capacity?.Most, 1, Many),
        ("capacity.perSite", p.Capacity?.PerSite, 1, Many),
        .. p.Cohorts.Select((c, i) => ($"cohorts[{i}].size", (decimal?)c.Size, 1m, (decimal)Many)),
        .. (p.Budget?.LineSums ?? []).Select((l, i) => ($"budget.lineSums[{i}].kronor", (decimal?)l.Kronor, 0m, (decimal)ManyKronor)),
        .. (p.Budget?.YearSums ?? []).SelectMany((y, i) => new (string, decimal?, decimal, decimal)[] { ($"budget.yearSums[{i}].year", y.Year, 1900, 2200), ($"budget.yearSums[{i}].kronor", y.Kronor, 0, ManyKronor) }),
        .. (p.Budget?.UnitPrices ?? []).SelectMany((u, i) => new (string, decimal?, decimal, decimal)[] { ($"budget.unitPrices[{i}].kronor", u.Kronor, 0, ManyKronor), ($"budget.unitPrices[{i}].count", u.Count, 1, Many) }),
        .. (p.Budget?.Grants ?? []).SelectMany((g, i) => new (string, decimal?, decimal, decimal)[] { ($"budget.grants[{i}].kronor", g.Kronor, 0, ManyKronor), ($"budget.grants[{i}].sitesNeeded", g.SitesNeeded, 1, 1000) }),
        .. p.Gates.Select((g, i) => ($"gates[{i}].daysBeforeEnd", (decimal?)g.DaysBeforeEnd, 0m, 3650m)),
        .. p.Activities.Select((a, i) => ($"activities[{i}].rhythm.times", (decimal?)a.Rhythm?.Times, 1m, 24m)),
        .. p.Agreements.Select((a, i) => ($"agreements[{i}].renewDaysBefore", (decimal?)a.RenewDaysBefore, 1m, 3650m)),
        .. Goals(p).Select(g => (g.At + ".baseline.days", (decimal?)g.Goal.Baseline?.Days, 1m, 36_500m)),
        ("budget.overrunPercent", p.Budget?.OverrunPercent, 0, 1000),
        ("reporting.dueDays", p.Reporting?.DueDays, 0, 3650),
        ("reporting.finalDueDays", p.Reporting?.FinalDueDays, 0, 3650),
        ("budget.returned.kronor", p.Budget?.Returned?.Kronor, 0, ManyKronor),
        ("budget.returned.year", p.Budget?.Returned?.Year, 1900, 2200),
        ("socioEconomics.persons", p.SocioEconomics?.Persons, 0, Many),
        ("socioEconomics.reductionPercent", p.SocioEconomics?.ReductionPercent, 0, 100),
        ("socioEconomics.selfHealingPercent", p.SocioEconomics?.SelfHealingPercent, 0, 100),
        ("socioEconomics.declaredCost", p.SocioEconomics?.DeclaredCost, 0, Many),
        ("socioEconomics.declaredEffect", p.SocioEconomics?.DeclaredEffect, 0, Many),
        .. (p.SocioEconomics?.Rows ?? []).SelectMany((r, i) => new (string, decimal?, decimal, decimal)[] { ($"socioEconomics.rows[{i}].percent", r.Percent, 0, 100), ($"socioEconomics.rows[{i}].thousands", r.Thousands, 0, 100_000) }),
    ]);

    static IEnumerable<Finding> Times(ProgrammeConfiguration p) =>
    [
        .. p is { Period.End: null, Reporting.FinalReport: true } ? [new NeedsLastDay("reporting.finalReport")] : Array.Empty<Finding>(),
        .. p.Gates.Select((g, i) => (Gate: g, At: $"gates[{i}].daysBeforeEnd")).Where(g => g.Gate.DaysBeforeEnd is not null)
            .SelectMany(g => g.Gate.DaysBeforeFirstEnrolment is not null ? [new DueTwice(g.At)] : p.Period.End is null ? [new NeedsLastDay(g.At)] : Array.Empty<Finding>()),
        .. p.Agreements.SelectMany((a, i) => Order($"agreements[{i}].from", a.From, $"agreements[{i}].to", a.To)),
        .. Order("capacity.to", p.Capacity?.To, "capacity.most", p.Capacity?.Most),
        .. p.Document is { } document ? Rough("document.dated", document.Dated) : [],
        .. p.Cohorts.SelectMany((c, i) => (IEnumerable<Finding>)
        [
            .. Rough($"cohorts[{i}].from", c.From),
            .. Rough($"cohorts[{i}].to", c.To),
            .. Order($"cohorts[{i}].from", RoughDay.First(c.From), $"cohorts[{i}].to", RoughDay.Last(c.To)),
        ]),
        .. p.Waypoints.SelectMany((w, i) => Rough($"waypoints[{i}].on", w.On)),
        .. p.Waypoints.Skip(1).SelectMany((w, i) => Order($"waypoints[{i}].on", RoughDay.First(p.Waypoints[i].On), $"waypoints[{i + 1}].on", RoughDay.First(w.On))),
    ];

    static IEnumerable<(string At, GoalConfiguration Goal)> Goals(ProgrammeConfiguration p) =>
        p.Goals.SelectMany((g, i) => (g.Parts ?? []).Select((part, j) => (At: $"goals[{i}].parts[{j}]", Goal: part)).Prepend((At: $"goals[{i}]", Goal: g)));

    static IEnumerable<Finding> Rough(string at, string text) => RoughDay.First(text) is null ? [new NoRoughDay(at, text)] : [];
}
