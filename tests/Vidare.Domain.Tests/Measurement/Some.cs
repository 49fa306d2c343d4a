using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>Courses and goals of TUNA to measure: 2015-02-01 to 2016-07-31, at most a year each.</summary>
static class Some
{
    public static readonly DateOnly End = new(2016, 7, 31), Before = new(2016, 6, 30);

    static readonly OutcomeKind[] WorkOrEducation = [OutcomeKind.Work, OutcomeKind.Studies, OutcomeKind.LabourMarketTraining];

    public static readonly GoalConfiguration Rehabilitation = Goal("G-1", "M-09", 40, new([OutcomeKind.VocationalRehabilitation]));

    public static readonly GoalConfiguration Work = Goal("G-2", "M-09", 10, new(WorkOrEducation));

    public static GoalConfiguration Goal(string id, string formula, decimal target, MeasureRule? rule = null, GoalUnit unit = GoalUnit.Percent, GoalRelation relation = GoalRelation.AtLeast) =>
        new(id, "Ett mål.", formula, target, unit, relation, "n", "N", "Samordnare", ["2015-06-30", "2016-07-31"], rule);

    public static readonly ProgrammeConfiguration Tuna = SmallPackage.Sound with { Goals = [Rehabilitation, Work], PlanTracks = [new("arbete", "Arbete"), new("annat", "Annat")] };

    public static Course Begun(DateOnly start) => new() { Case = CaseId.New(), Person = ParticipantId.New(), Start = start, LastDay = start.LastDayOf(12) };

    public static Course Ended(OutcomeKind? to, DateOnly? acknowledged = null, DateOnly? start = null, DateOnly? end = null) =>
        Begun(start ?? new(2015, 8, 3)) with { End = end ?? new DateOnly(2016, 5, 2), GoesTo = to, Acknowledged = acknowledged };

    public static Course Rehabilitated(bool acknowledged = true) => Ended(OutcomeKind.VocationalRehabilitation, acknowledged ? new(2016, 5, 10) : null);

    public static IEnumerable<Course> Many(int count, Func<Course> make) => Enumerable.Range(0, count).Select(_ => make());

    /// <summary>The example: 40 exits of which 17 to vocational rehabilitation and 4 to work or education, and 6 still enrolled.</summary>
    public static Material Forty(int atWork = 4) => Of([
        .. Many(17, () => Rehabilitated()), .. Many(atWork, () => Ended(OutcomeKind.Work)), .. Many(23 - atWork, () => Ended(OutcomeKind.Other)),
        .. Many(6, () => Begun(new(2015, 12, 1))),
    ]);

    public static Material Of(params Course[] courses) => Material.Empty with { Courses = courses };

    public static GoalStanding Measured(GoalConfiguration goal, Material material, DateOnly at, ProgrammeConfiguration? programme = null) => Measuring.Of(programme ?? Tuna, goal, material, at);

    public static Course Seen(this Course course, params DateOnly[] days) =>
        course with { FollowUps = [.. days.Select(d => new FollowUpDay(d, FollowUpResult.Reached))] };
}
