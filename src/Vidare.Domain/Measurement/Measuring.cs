using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>A participant counted without identity (anonym post): how it went can never be known (9-corrections 14).</summary>
/// <param name="Reason">Why there is no identity, as it was written.</param>
public readonly record struct AnonymousPost(DateOnly Start, string Reason = "");

/// <summary>A stretch of waiting (väntan), open while <paramref name="Until"/> is null.</summary>
/// <param name="Outside">The receiver is outside the parties, so that no authority has to acknowledge (BR-08).</param>
public readonly record struct Wait(WaitKind Kind, PartyId? Party, bool Outside, DateOnly Since, DateOnly Due, DateOnly? Until)
{
    public bool IsOpen(DateOnly at) => Since <= at && !(Until <= at);
}

/// <summary>All that a programme's measures are computed from (underlag), read once for all its goals.</summary>
public sealed record Material(IReadOnlyList<Course> Courses, IReadOnlyList<AnonymousPost> Anonymous, IReadOnlyList<Wait> Waits, IReadOnlyList<EnteredCounts> Entered)
{
    public static readonly Material Empty = new([], [], [], []);
}

/// <summary>A goal as it stands on a day (målets läge): its numbers, its bounds and what they let be said.</summary>
/// <param name="Interval">Null where there is no N.</param>
/// <param name="IsCount">True when the bounds are counts and not shares.</param>
/// <param name="Measured">The day of the survey that the numbers are from; null when they are computed as of the day.</param>
/// <param name="Missed">Days of measurements that were due more than fourteen days ago and were not made.</param>
public sealed record GoalStanding(GoalConfiguration Goal, Tally Tally, Interval? Interval, bool IsCount, Verdict Verdict, DateOnly? Measured, IReadOnlyList<DateOnly> Missed, IReadOnlyList<GoalStanding> Parts)
{
    /// <summary>The target in the scale of the bounds.</summary>
    public decimal? Target => Goal.Unit is GoalUnit.Percent ? Goal.Target / 100 : Goal.Target;

    /// <summary>For an insats without an end: the goal for each half-year's beginners.</summary>
    public IReadOnlyList<StartCohort> Cohorts { get; init; } = [];

    /// <summary>The unknown by why they are; empty where the measure is not computed from cases.</summary>
    public IReadOnlyList<UnknownCount> Unknowns { get; init; } = [];
}

/// <summary>Measures a programme's goals as of a day (mätning): pure functions over one reading.</summary>
public static class Measuring
{
    /// <summary>All goals in the order of the package.</summary>
    public static IReadOnlyList<GoalStanding> Of(ProgrammeConfiguration programme, Material material, DateOnly at) =>
        [.. programme.Goals.Select(g => Of(programme, g, material, at))];

    /// <summary>All goals with why the unknown are, and those of an insats without an end by start cohort too.</summary>
    public static IReadOnlyList<GoalStanding> InFull(ProgrammeConfiguration programme, Material material, DateOnly at)
    {
        GoalStanding With(GoalStanding standing) => standing with
        {
            Cohorts = Formulas.Of(standing.Goal) is { } formula ? StartCohorts.Of(programme, standing.Goal, formula, material, at) : [],
            Unknowns = Formulas.Of(standing.Goal) is { } counted ? Measurement.Unknowns.Count(counted, new(programme, standing.Goal.Measure ?? new(), material, at)) : [],
            Parts = [.. standing.Parts.Select(With)],
        };
        return [.. Of(programme, material, at).Select(With)];
    }

    public static GoalStanding Of(ProgrammeConfiguration programme, GoalConfiguration goal, Material material, DateOnly at)
    {
        if (goal.Parts is { Count: > 0 } parts)
        {
            var standings = parts.Select(p => Of(programme, p, material, at)).ToList();
            return new(goal, Tally.None with { Preliminary = standings.Any(s => s.Tally.Preliminary) }, null, false, Verdicts.OfParts([.. standings.Select(s => s.Verdict)]), null, [], standings);
        }

        return Formulas.Of(goal) is { } formula ? Computed(programme, goal, formula, material, at) : Entered(programme, goal, material, at);
    }

    static GoalStanding Computed(ProgrammeConfiguration programme, GoalConfiguration goal, Formula formula, Material material, DateOnly at)
    {
        var tally = formula.Count(new(programme, goal.Measure ?? new(), material, at));
        var seen = tally.N > 0 || (formula.NoneIsNought && at >= programme.Period.Start);
        Interval? interval = !seen ? null : formula.IsCount ? Interval.Count(tally) : Interval.Share(tally);
        return new(goal, tally, interval, formula.IsCount, Judge(programme, goal, formula, tally, interval, at), null, [], []);
    }

    static Verdict Judge(ProgrammeConfiguration programme, GoalConfiguration goal, Formula formula, Tally tally, Interval? interval, DateOnly at)
    {
        if (interval is not { } bounds || at < programme.Period.Start)
        {
            var missed = tally.Immature == 0 && MeasureDays.Missed(goal, programme, at, _ => false).Count > 0;
            return missed ? Verdict.NotFollowedUp : Verdict.NotYetMeasurable;
        }

        var target = goal.Unit is GoalUnit.Percent ? goal.Target / 100 : goal.Target;
        return target is not { } sought ? Verdict.CannotBeEvaluated : Verdicts.Of(goal.Relation, sought, bounds, formula.Potential(tally));
    }

    /// <summary>A measure that is not in the cases: what was entered for the last day that was measured (9-corrections 47).</summary>
    static GoalStanding Entered(ProgrammeConfiguration programme, GoalConfiguration goal, Material material, DateOnly at)
    {
        var entered = material.Entered.Where(e => e.Goal == goal.Id && e.On <= at).GroupBy(e => e.On).Select(day => day.MaxBy(e => e.At)!).OrderBy(e => e.On).ToList();
        var missed = MeasureDays.Missed(goal, programme, at, day => entered.Exists(e => MeasureDays.IsOf(e.On, day)));
        var last = MeasureDays.Of(goal, programme).DefaultIfEmpty(DateOnly.MaxValue).Max();
        if (entered.Count == 0)
        {
            return new(goal, Tally.None, null, goal.Unit is GoalUnit.Count, missed.Count > 0 ? Verdict.NotFollowedUp : Verdict.NotYetMeasurable, null, missed, []);
        }

        var latest = entered[^1];
        var tally = new Tally(latest.Yes, latest.No, latest.Unknown, 0, 0, !MeasureDays.IsOf(latest.On, last) && latest.On < last);
        var bounds = goal.IsAgainstBaseline ? Faster(goal.Baseline?.Days, latest.Days) : Bounds(goal, tally);
        var lapsed = missed.Any(day => day > latest.On);
        var verdict = bounds is null ? Verdict.NotFollowedUp
            : lapsed ? Verdict.CannotBeEvaluated
            : goal.IsAgainstStart ? AgainstStart(goal, entered, bounds.Value)
            : goal.Target is { } target ? Verdicts.Of(goal.Relation, goal.Unit is GoalUnit.Percent ? target / 100 : target, bounds.Value, bounds)
            : Verdict.CannotBeEvaluated;
        return new(goal, tally, bounds, goal.Unit is GoalUnit.Count, verdict, latest.On, missed, []);
    }

    static Interval? Bounds(GoalConfiguration goal, Tally tally) =>
        goal.Unit is GoalUnit.Count ? Interval.Count(tally) : tally.N == 0 ? null : Interval.Share(tally);

    /// <summary>So much shorter the median is than the one before, as a part of that: (before − measured) ÷ before (M-23, SHP-04). Null until both are known.</summary>
    static Interval? Faster(int? before, int? measured) => before is > 0 and var was && measured is { } now ? new(was - now, was - now, was) : null;

    /// <summary>Against the first measurement, when there is one and another after it.</summary>
    static Verdict AgainstStart(GoalConfiguration goal, List<EnteredCounts> entered, Interval now)
    {
        var start = Bounds(goal, new(entered[0].Yes, entered[0].No, entered[0].Unknown, 0, 0, false));
        return entered.Count < 2 ? Verdict.NotYetMeasurable : start is not { } then ? Verdict.CannotBeEvaluated
            : goal.Relation is GoalRelation.LessThanStart ? Verdicts.Less(then, now) : Verdicts.NoWorse(then, now);
    }
}
