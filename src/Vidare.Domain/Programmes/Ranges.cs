using System.Globalization;

namespace Vidare.Programmes;

/// <summary>Numbers and days in a package (gränser): in range, in order and within the days of the insats.</summary>
static partial class Ranges
{
    /// <summary>A measurement may come so long after the end: the longest stay, or a year (D-31, M-09).</summary>
    const int MonthsAfterEnd = 12;

    const int Many = 1_000_000;

    /// <summary>Days outside these are mistypings, and arithmetic on them would leave the calendar.</summary>
    static readonly DateOnly Earliest = new(1900, 1, 1), Latest = new(2200, 12, 31);

    /// <summary>The day itself, or null when it is a mistyping that has its own finding.</summary>
    public static DateOnly? Sane(DateOnly? day) => day >= Earliest && day <= Latest ? day : null;

    /// <summary>A number of posts that can be summed.</summary>
    public static bool IsPosts(decimal posts) => posts is >= 0 and <= Many;

    public static IEnumerable<Finding> That(ProgrammeConfiguration package) =>
        [.. Numbers(package), .. MoreNumbers(package), .. Dues(package.Deadlines), .. Goals(package.Goals, "goals", package), .. Orders(package), .. Times(package), .. Inside(package)];

    static IEnumerable<Finding> Numbers(ProgrammeConfiguration p)
    {
        (string At, decimal? Value, decimal Least, decimal Most)[] numbers =
        [
            ("period.declaredMonths", p.Period.DeclaredMonths, 1, 1200),
            ("intake.minimumAge", p.Intake.MinimumAge, 0, 120),
            ("intake.maximumAge", p.Intake.MaximumAge, 0, 120),
            ("enrolment.maximumMonths", p.Enrolment.MaximumMonths, 1, 1200),
            ("enrolment.followUpMonths", p.Enrolment.FollowUpMonths, 1, 1200),
            ("capacity.from", p.Capacity?.From, 0, Many),
            ("capacity.to", p.Capacity?.To, 1, Many),
            ("capacity.coachPosts", p.Capacity?.CoachPosts, 0, Many),
            ("capacity.scaledFrom.numerator", p.Capacity?.ScaledFrom?.Numerator, 1, Many),
            ("capacity.scaledFrom.denominator", p.Capacity?.ScaledFrom?.Denominator, 1, Many),
            ("capacity.scaledFrom.of", p.Capacity?.ScaledFrom?.Of, 0, Many),
            ("budget.declared", p.Budget?.Declared, 0, long.MaxValue / 100),
            .. (p.Budget?.Lines ?? []).SelectMany((l, i) => new (string, decimal?, decimal, decimal)[]
            {
                ($"budget.lines[{i}].year", l.Year, 1900, 2200),
                ($"budget.lines[{i}].kronor", l.Kronor, 0, long.MaxValue / 100),
            }),
            .. p.Gates.Select((g, i) => ($"gates[{i}].daysBeforeFirstEnrolment", (decimal?)g.DaysBeforeFirstEnrolment, 0m, 3650m)),
            .. p.Activities.Select((a, i) => ($"activities[{i}].count", (decimal?)a.Count, 1m, (decimal)Many)),
            .. p.Staff.SelectMany((s, i) => new (string, decimal?, decimal, decimal)[]
            {
                ($"staff[{i}].posts", s.Posts, 0, Many),
                ($"staff[{i}].sharePercent", s.SharePercent, 0, 100),
            }),
            .. p.Agreements.Select((a, i) => ($"agreements[{i}].monthsBeforeEnd", (decimal?)a.MonthsBeforeEnd, 0m, 1200m)),
            .. p.Benchmarks.Select((b, i) => ($"benchmarks[{i}].value", (decimal?)b.Value, 0m, (decimal)long.MaxValue)),
            .. p.Bodies.SelectMany((b, i) => (b.Seats ?? []).Select((s, j) => ($"bodies[{i}].seats[{j}].count", (decimal?)s.Count, 1m, 100m))),
            .. p.Bodies.Select((b, i) => ($"bodies[{i}].rhythm.times", (decimal?)b.Rhythm?.Times, 1m, 24m)),
            .. p.Bodies.Select((b, i) => ($"bodies[{i}].minimumPresent", (decimal?)b.MinimumPresent, 0m, 100m)),
        ];
        return Outside(numbers);
    }

    static IEnumerable<Finding> Dues(Deadlines d) => Outside(
    [
        ("deadlines.mapping", d.Mapping, 1, 3650),
        ("deadlines.contact", d.Contact, 1, 3650),
        ("deadlines.plan", d.Plan, 1, 3650),
        ("deadlines.planReview", d.PlanReview, 1, 3650),
        ("deadlines.acknowledgement", d.Acknowledgement, 1, 3650),
        ("deadlines.information", d.Information, 1, 3650),
        ("deadlines.nextStep", d.NextStep, 1, 3650),
        ("deadlines.queue", d.Queue, 1, 3650),
        ("deadlines.escalation", d.Escalation, 1, 3650),
        ("deadlines.dischargeFirst", d.DischargeFirst, 1, 3650),
        ("deadlines.workplaceVisit", d.WorkplaceVisit, 1, 3650),
        ("deadlines.dischargeSecond", d.DischargeSecond, 1, 3650),
    ]);

    static IEnumerable<Finding> Outside((string At, decimal? Value, decimal Least, decimal Most)[] numbers) =>
        numbers.Where(n => n.Value < n.Least || n.Value > n.Most).Select(n => new OutOfRange(n.At, n.Value!.Value, n.Least, n.Most));

    static IEnumerable<Finding> Goals(IReadOnlyList<GoalConfiguration> goals, string at, ProgrammeConfiguration package) =>
        goals.SelectMany((goal, i) => (IEnumerable<Finding>)
        [
            .. Outside([($"{at}[{i}].target", goal.Target, 0, goal.Unit == GoalUnit.Percent ? 100 : Many)]),
            .. goal is { Unit: GoalUnit.None, Target: not null } ? [new TargetWithoutUnit($"{at}[{i}].unit")] : Array.Empty<Finding>(),
            .. Days(goal.MeasureDates, $"{at}[{i}].measureDates", package),
            .. Goals(goal.Parts ?? [], $"{at}[{i}].parts", package),
        ]);

    static IEnumerable<Finding> Days(IReadOnlyList<string> dates, string at, ProgrammeConfiguration package)
    {
        var last = Sane(package.Period.End)?.PlusMonths(Math.Clamp(package.Enrolment.MaximumMonths ?? MonthsAfterEnd, MonthsAfterEnd, 1200));
        return dates.Select((d, i) => (Day: MeasureDate.Day(d), At: $"{at}[{i}]"))
            .Where(d => d.Day < package.Period.Start || d.Day > last)
            .Select(d => new OutsideDays(d.At, d.Day!.Value, package.Period.Start, last));
    }

    static IEnumerable<Finding> Orders(ProgrammeConfiguration p) =>
    [
        .. Order("period.start", p.Period.Start, "period.end", p.Period.End),
        .. Order("intake.minimumAge", p.Intake.MinimumAge, "intake.maximumAge", p.Intake.MaximumAge),
        .. Order("capacity.from", p.Capacity?.From, "capacity.to", p.Capacity?.To),
        .. Order("deadlines.dischargeSecond", p.Deadlines.DischargeSecond, "deadlines.dischargeFirst", (int?)p.Deadlines.DischargeFirst),
        .. p.Bodies.SelectMany((b, i) => (b.Seats ?? []).SelectMany((s, j) => Order($"bodies[{i}].seats[{j}].from", s.From, $"bodies[{i}].seats[{j}].to", s.To))),
        .. p.Parties.SelectMany((party, i) => Sequence($"parties[{i}].names", ".from", party.Names.Select(n => n.From ?? DateOnly.MinValue))),
        .. Sequence("reporting.periods", "", p.Reporting?.Periods ?? []),
        .. p.Phases.SelectMany((phase, i) => Phase(phase, $"phases[{i}]")),
    ];

    static IEnumerable<Finding> Phase(PhaseConfiguration phase, string at) =>
    [
        .. phase.From is { } from && RoughDay.First(from) is null ? [new NoRoughDay(at + ".from", from)] : Array.Empty<Finding>(),
        .. phase.To is { } to && RoughDay.First(to) is null ? [new NoRoughDay(at + ".to", to)] : Array.Empty<Finding>(),
        .. Order(at + ".from", phase.From is null ? null : RoughDay.First(phase.From), at + ".to", phase.To is null ? null : RoughDay.Last(phase.To)),
    ];

    static IEnumerable<Finding> Order<T>(string firstAt, T? first, string thenAt, T? then)
        where T : struct, IComparable<T>, IFormattable =>
        first is { } a && then is { } b && a.CompareTo(b) > 0 ? [new WrongOrder(thenAt, Text(a), Text(b), firstAt)] : [];

    static IEnumerable<Finding> Sequence(string at, string field, IEnumerable<DateOnly> days)
    {
        var all = days.ToList();
        return all.Skip(1).Select((day, i) => (day, Before: all[i], Index: i + 1))
            .Where(d => d.day <= d.Before)
            .Select(d => new WrongOrder($"{at}[{d.Index}]{field}", Text(d.Before), Text(d.day), $"{at}[{d.Index - 1}]{field}"));
    }

    static string Text(IFormattable value) => value.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture);

    /// <summary>The last start day and the ends of the report periods lie within the days of the insats.</summary>
    static IEnumerable<Finding> Inside(ProgrammeConfiguration p)
    {
        (string At, DateOnly? Day)[] days =
        [
            ("intake.stop", p.Intake.Stop),
            .. (p.Reporting?.Periods ?? []).Select((d, i) => ($"reporting.periods[{i}]", (DateOnly?)d)),
        ];
        (string At, DateOnly? Day)[] own = [("period.start", p.Period.Start), ("period.end", p.Period.End)];
        return
        [
            .. own.Where(d => d.Day is not null && Sane(d.Day) is null).Select(d => new OutsideDays(d.At, d.Day!.Value, Earliest, Latest)),
            .. days.Where(d => d.Day is { } day && !p.Period.Covers(day)).Select(d => new OutsideDays(d.At, d.Day!.Value, p.Period.Start, p.Period.End)),
        ];
    }
}
