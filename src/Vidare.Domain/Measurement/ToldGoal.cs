using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>A goal on an earlier measure day (punkt över tid): the bounds only where the numbers may be told.</summary>
public sealed record ToldPoint(DateOnly Day, Interval? Interval, Verdict Verdict);

/// <summary>A goal for one half-year's beginners as it may be told (visad startkohort).</summary>
public sealed record ToldCohort(DateOnly From, DateOnly To, Verdict Verdict, bool Preliminary, Tally? Tally, Interval? Interval);

/// <summary>
/// A goal as it may be told to a viewer (visat mål): always the verdict, and the numbers from ten people on to those without access to
/// persons. What is not to be told is not in it.
/// </summary>
/// <param name="Tally">Null where the numbers are not told.</param>
/// <param name="Unknowns">The unknown by why they are; null where that is not told.</param>
/// <param name="Immature">Those who stand beside; null where nobody does or the numbers are not told.</param>
public sealed record ToldGoal(GoalConfiguration Goal, Verdict Verdict, bool Preliminary, Tally? Tally, Interval? Interval, bool IsCount, Told? Immature, DateOnly? Measured, IReadOnlyList<DateOnly> Missed, IReadOnlyList<ToldPoint> Series, IReadOnlyList<ToldCohort> Cohorts, IReadOnlyList<UnknownCount>? Unknowns, IReadOnlyList<ToldGoal> Parts)
{
    /// <summary>The target in the scale of the bounds.</summary>
    public decimal? Target => Goal.Unit is GoalUnit.Percent ? Goal.Target / 100 : Goal.Target;

    /// <summary>A goal that the source gives roughly is judged strictly and marked (9-corrections 20).</summary>
    public bool IsApproximate => Goal.Measure?.Approximate is true;

    public static IReadOnlyList<ToldGoal> Of(ProgrammeFigures figures, Audience audience) =>
        [.. figures.Goals.Select(g => Of(g, figures.Series, figures.TellingTo(audience), audience))];

    static ToldGoal Of(GoalStanding goal, IReadOnlyList<GoalsOn> series, Telling telling, Audience audience)
    {
        var tells = telling.Tells(goal.Goal.Id);
        return new(
            goal.Goal,
            goal.Verdict,
            goal.Tally.Preliminary,
            tells ? goal.Tally with { Immature = 0, Outside = audience is Audience.SeesPersons ? goal.Tally.Outside : 0 } : null,
            tells ? goal.Interval : null,
            goal.IsCount,
            tells && goal.Tally.Immature > 0 ? new ToldCount(goal.Tally.Immature) : null,
            goal.Measured,
            goal.Missed,
            [.. series.Select(s => (s.Day, Goal: Find(s.Goals, goal.Goal.Id))).Where(s => s.Goal is { Parts.Count: 0 }).Select(s => new ToldPoint(s.Day, Suppression.TellsNumbers(s.Goal!.Tally, audience) ? s.Goal!.Interval : null, s.Goal!.Verdict))],
            [.. goal.Cohorts.Select(c => telling.Tells(Telling.Cohort(goal.Goal.Id, c.From)) ? new ToldCohort(c.From, c.To, c.Verdict, c.Tally.Preliminary, c.Tally, c.Interval) : new ToldCohort(c.From, c.To, c.Verdict, c.Tally.Preliminary, null, null))],
            telling.Tells(Telling.Reasons(goal.Goal.Id)) ? goal.Unknowns : null,
            [.. goal.Parts.Select(p => Of(p, series, telling, audience))]);
    }

    static GoalStanding? Find(IReadOnlyList<GoalStanding> goals, string id) =>
        goals.FirstOrDefault(g => g.Goal.Id == id) ?? goals.SelectMany(g => g.Parts).FirstOrDefault(p => p.Goal.Id == id);
}
