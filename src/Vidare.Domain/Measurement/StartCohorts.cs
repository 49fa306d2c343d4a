using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>A goal for those who began in one calendar half-year (startkohort): each gets a verdict of its own (B.6.1).</summary>
/// <param name="From">The first day of the half-year.</param>
/// <param name="Tally">Preliminary until the half-year is over and the window of the last who began in it has closed.</param>
public sealed record StartCohort(DateOnly From, Tally Tally, Interval? Interval, Verdict Verdict)
{
    public DateOnly To => From.AddMonths(6).AddDays(-1);
}

/// <summary>The cohorts of an insats without an end, whose result would else never be final (SHP; B.6.1).</summary>
public static class StartCohorts
{
    /// <summary>So many are shown, the latest.</summary>
    const int Most = 6;

    /// <summary>The first days of the half-years in which somebody began, the earliest first. None where the insats has an end or the measure no window.</summary>
    public static IReadOnlyList<DateOnly> Days(ProgrammeConfiguration programme, Formula formula, Material material, DateOnly at) =>
        !formula.HasWindow || programme.Period.End is not null ? []
        : [.. material.Courses.Where(c => c.HasStarted(at)).Select(c => c.Start!.Value).Concat(material.Anonymous.Where(a => a.Start <= at).Select(a => a.Start)).Select(ProgrammeFigures.HalfYear).Distinct().Order().TakeLast(Most)];

    /// <summary>Those who began in the half-year.</summary>
    public static Material In(Material material, DateOnly from) => material with
    {
        Courses = [.. material.Courses.Where(c => c.Start is { } start && ProgrammeFigures.HalfYear(start) == from)],
        Anonymous = [.. material.Anonymous.Where(a => ProgrammeFigures.HalfYear(a.Start) == from)],
    };

    public static IReadOnlyList<StartCohort> Of(ProgrammeConfiguration programme, GoalConfiguration goal, Formula formula, Material material, DateOnly at) =>
        [.. Days(programme, formula, material, at).Select(from => Of(programme, goal, formula, In(material, from), from, at))];

    static StartCohort Of(ProgrammeConfiguration programme, GoalConfiguration goal, Formula formula, Material material, DateOnly from, DateOnly at)
    {
        var counted = formula.Count(new(programme, goal.Measure ?? new(), material, at));
        var tally = counted with { Preliminary = at < from.AddMonths(6).AddDays(-1) || counted.Immature > 0 };
        Interval? interval = tally.N == 0 ? null : Interval.Share(tally);
        var verdict = interval is not { } bounds ? Verdict.NotYetMeasurable
            : goal.Target is { } target ? Verdicts.Of(goal.Relation, goal.Unit is GoalUnit.Percent ? target / 100 : target, bounds, formula.Potential(tally))
            : Verdict.CannotBeEvaluated;
        return new(from, tally, interval, verdict);
    }
}
