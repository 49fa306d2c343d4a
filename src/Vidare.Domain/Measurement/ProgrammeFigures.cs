using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>A goal as it stood on the days of its plan (målen över tid).</summary>
public sealed record GoalsOn(DateOnly Day, IReadOnlyList<GoalStanding> Goals);

/// <summary>Days between two steps on the way (ledtid; M-22).</summary>
public sealed record LeadTime(Stage From, Stage To, Durations Days);

/// <summary>Follow-ups that were due and how they came out (uppföljning komplett; M-32).</summary>
public sealed record FollowUpsDone(int Due, int Reached, int NotReached, int Declined)
{
    public int Missing => Due - Reached - NotReached - Declined;
}

/// <summary>Everything that the pages show of a programme's measures as of a day (insatsens siffror): counts, and of whom they are nothing.</summary>
/// <param name="Series">The goals on their earlier measure days, in order.</param>
/// <param name="Stages">M-18: counts per stage in the order of <see cref="Measurement.Stages.Genders"/>.</param>
/// <param name="Caseload">M-04: enrolled per coach.</param>
public sealed record ProgrammeFigures(
    DateOnly At,
    IReadOnlyList<GoalStanding> Goals,
    IReadOnlyList<GoalsOn> Series,
    Volumes Volumes,
    IReadOnlyList<IReadOnlyList<int>> Stages,
    IReadOnlyList<LeadTime> LeadTimes,
    IReadOnlyList<Pace> Paces,
    FollowUpsDone FollowUps,
    IReadOnlyDictionary<UserId, int> Caseload)
{
    public static ProgrammeFigures Of(ProgrammeConfiguration programme, Material material, DateOnly at) => new(
        at,
        Measuring.Of(programme, material, at),
        [.. Days(programme, at).Select(day => new GoalsOn(day, Measuring.Of(programme, material, day)))],
        Volumes.Of(material, HalfYear(at), at),
        Measurement.Stages.Of(material, at),
        LeadTimesOf(material, at),
        Pace.Of(material, at),
        FollowUpsOf(programme, material, at),
        material.Courses.Where(c => c.Coach is not null && c.IsEnrolledOn(at)).GroupBy(c => c.Coach!.Value).ToDictionary(g => g.Key, g => g.Count()));

    /// <summary>The last measure days before the day itself.</summary>
    static IEnumerable<DateOnly> Days(ProgrammeConfiguration programme, DateOnly at) =>
        programme.Goals.SelectMany(g => g.Parts is { Count: > 0 } parts ? parts.SelectMany(p => MeasureDays.Of(p, programme)) : MeasureDays.Of(g, programme))
            .Where(day => day < at).Distinct().Order().TakeLast(MostDays);

    /// <summary>So many earlier days the chart has room for.</summary>
    const int MostDays = 6;

    /// <summary>Calendar half-years are the periods of reports (CAL-08, CAL-09).</summary>
    public static DateOnly HalfYear(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 7, 1);

    static IReadOnlyList<LeadTime> LeadTimesOf(Material material, DateOnly at)
    {
        LeadTime Lead(Stage from, Stage to, Func<Course, DateOnly?> begins, Func<Course, DateOnly?> ends) =>
            new(from, to, Durations.Of(material.Courses.Where(c => begins(c) is not null).Select(c => (begins(c)!.Value, ends(c), c.End)), at));

        return
        [
            Lead(Stage.Referred, Stage.Admitted, c => c.Referred, c => c.Admitted ?? c.Start),
            Lead(Stage.Admitted, Stage.Enrolled, c => c.Admitted, c => c.Start),
            Lead(Stage.Enrolled, Stage.Planned, c => c.Start, c => c.Plans.Count > 0 ? c.Plans[0].On : null),
        ];
    }

    static FollowUpsDone FollowUpsOf(ProgrammeConfiguration programme, Material material, DateOnly at)
    {
        if (programme.Enrolment.FollowUpMonths is not { } months)
        {
            return new(0, 0, 0, 0);
        }

        var due = material.Courses.Where(c => !c.Outside && c.End?.PlusMonths(months) <= at).Select(c => c.FollowUps.Where(f => f.On <= at).Select(f => (Participation.Facts.FollowUpResult?)f.Result).LastOrDefault()).ToList();
        return new(due.Count, due.Count(r => r is Participation.Facts.FollowUpResult.Reached), due.Count(r => r is Participation.Facts.FollowUpResult.NotReached), due.Count(r => r is Participation.Facts.FollowUpResult.Declined));
    }
}
