using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>A goal on an earlier measure day (punkt över tid): the bounds only where the numbers may be told.</summary>
public sealed record ToldPoint(DateOnly Day, Interval? Interval, Verdict Verdict);

/// <summary>A goal for one half-year's beginners as it may be told (visad startkohort).</summary>
public sealed record ToldCohort(DateOnly From, DateOnly To, Verdict Verdict, bool Preliminary, Tally? Tally, Interval? Interval);

/// <summary>
/// A goal as it may be told to a viewer (visat mål): always the verdict, and the numbers from so many people on as its association says to those without access to
/// persons. What is not to be told is not in it.
/// </summary>
/// <param name="Tally">Null where the numbers are not told.</param>
/// <param name="NumbersOn">The settled day that the numbers are of, which may be before the verdict's; null where they are of the same day.</param>
/// <param name="Unknowns">The unknown by why they are; null where that is not told.</param>
/// <param name="Immature">Those who stand beside; null where nobody does or the numbers are not told.</param>
public sealed record ToldGoal(GoalConfiguration Goal, Verdict Verdict, bool Preliminary, Tally? Tally, Interval? Interval, bool IsCount, Told? Immature, DateOnly? Measured, IReadOnlyList<DateOnly> Missed, IReadOnlyList<ToldPoint> Series, IReadOnlyList<ToldCohort> Cohorts, IReadOnlyList<UnknownCount>? Unknowns, IReadOnlyList<ToldGoal> Parts, DateOnly? NumbersOn = null)
{
    /// <summary>The target in the scale of the bounds.</summary>
    public decimal? Target => Goal.Unit is GoalUnit.Percent ? Goal.Target / 100 : Goal.Target;

    /// <summary>A goal that the source gives roughly is judged strictly and marked (9-corrections 20).</summary>
    public bool IsApproximate => Goal.Measure?.Approximate is true;

    /// <summary>What the steering group has declared of it, or null: it stands beside the verdict and changes nothing of it (BR-24).</summary>
    public DeclaredVerdict? Declared { get; init; }

    public static IReadOnlyList<ToldGoal> Of(ProgrammeFigures figures, Audience audience, SuppressionLimits limits) =>
        [.. figures.Goals.Select(g => Of(g, figures, figures.TellingTo(audience, limits), audience, limits))];

    static ToldGoal Of(GoalStanding goal, ProgrammeFigures figures, Telling telling, Audience audience, SuppressionLimits limits)
    {
        var settles = audience is not Audience.SeesPersons && Formulas.Of(goal.Goal) is not null;
        var numbers = settles ? figures.Settled is { } settled ? Find(settled.Goals, goal.Goal.Id) : null : goal;
        var tells = numbers is not null && telling.Tells(goal.Goal.Id);
        return new(
            goal.Goal,
            goal.Verdict,
            goal.Tally.Preliminary,
            tells ? numbers!.Tally with { Immature = 0, Outside = audience is Audience.SeesPersons ? goal.Tally.Outside : 0 } : null,
            tells ? numbers!.Interval : null,
            goal.IsCount,
            tells && numbers!.Tally.Immature > 0 ? new ToldCount(numbers.Tally.Immature) : null,
            goal.Measured,
            goal.Missed,
            settles ? SettledPoints(goal, figures, audience, limits) : Points(goal, figures, audience, limits),
            [.. (numbers?.Cohorts ?? []).Select(c => telling.Tells(Telling.Cohort(goal.Goal.Id, c.From)) ? new ToldCohort(c.From, c.To, c.Verdict, c.Tally.Preliminary, c.Tally, c.Interval) : new ToldCohort(c.From, c.To, c.Verdict, c.Tally.Preliminary, null, null))],
            tells && telling.Tells(Telling.Reasons(goal.Goal.Id)) ? numbers!.Unknowns : null,
            [.. goal.Parts.Select(p => Of(p, figures, telling, audience, limits))],
            settles ? figures.Settled?.At : null);
    }

    static IReadOnlyList<ToldPoint> Points(GoalStanding goal, ProgrammeFigures figures, Audience audience, SuppressionLimits limits) =>
        [.. figures.Series.Select(s => (s.Day, Goal: Find(s.Goals, goal.Goal.Id))).Where(s => s.Goal is { Parts.Count: 0 }).Select(s => new ToldPoint(s.Day, Suppression.TellsNumbers(s.Goal!.Tally, audience, limits) ? s.Goal!.Interval : null, s.Goal!.Verdict))];

    /// <summary>The settled days before the page's own, each with its bounds where enough have moved since the one before it.</summary>
    static IReadOnlyList<ToldPoint> SettledPoints(GoalStanding goal, ProgrammeFigures figures, Audience audience, SuppressionLimits limits)
    {
        var standings = figures.Turns.Select(t => (t.Day, Goal: Find(t.Goals, goal.Goal.Id)!)).ToList();
        var hasEarlier = standings.Count > ProgrammeFigures.MostDays;
        return
        [
            .. standings.Select((s, i) => new ToldPoint(s.Day, Suppression.TellsNumbers(s.Goal.Tally, audience, limits) && !Suppression.MovesFew(i == 0 ? null : standings[i - 1].Goal.Tally, s.Goal.Tally, limits) ? s.Goal.Interval : null, s.Goal.Verdict))
                .Skip(hasEarlier ? 1 : 0).Where(p => p.Day < figures.At),
        ];
    }

    static GoalStanding? Find(IReadOnlyList<GoalStanding> goals, string id) =>
        goals.FirstOrDefault(g => g.Goal.Id == id) ?? goals.SelectMany(g => g.Parts).FirstOrDefault(p => p.Goal.Id == id);
}
