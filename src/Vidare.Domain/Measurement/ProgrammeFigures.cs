using Vidare.Participation.Facts;
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
/// <param name="Stages">M-18: counts per stage in the order of <see cref="Measurement.Stages.Genders"/>.</param>
/// <param name="Ages">The same per stage in the order of <see cref="Measurement.Stages.AgeClasses"/>.</param>
/// <param name="Throughput">M-05: different persons since the year began, or since the insats did; null where the places are at the same time or not stated.</param>
/// <param name="Caseload">M-04: enrolled per coach.</param>
public sealed record ProgrammeFigures(
    DateOnly At,
    IReadOnlyList<GoalStanding> Goals,
    Volumes Volumes,
    IReadOnlyList<IReadOnlyList<int>> Stages,
    IReadOnlyList<IReadOnlyList<int>> Ages,
    int? Throughput,
    Registered Registered,
    OpenHandovers Handovers,
    IReadOnlyList<LeadTime> LeadTimes,
    IReadOnlyList<Pace> Paces,
    FollowUpsDone FollowUps,
    IReadOnlyDictionary<UserId, int> Caseload)
{
    /// <summary>Referred by the expected group that they come from, half-year by half-year.</summary>
    public IReadOnlyList<InflowHalf> Inflow { get; init; } = [];

    /// <summary>How long people stay; for those who work with the cases.</summary>
    public StayLengths Stays => stays!.Value;

    /// <summary>Worked out when somebody who may read it first asks.</summary>
    Lazy<StayLengths>? stays;

    readonly Dictionary<(Audience, SuppressionLimits), Telling> tellings = [];

    /// <summary>Made when somebody without access to persons first asks.</summary>
    Lazy<HeadCounts>? counts;

    Lazy<IReadOnlyList<GoalsOn>>? series, turns;

    Lazy<ProgrammeFigures?>? settled, before;

    /// <summary>The goals on their earlier measure days, in order.</summary>
    public IReadOnlyList<GoalsOn> Series => series!.Value;

    /// <summary>The goals on the last settled days, in order: what their numbers over time may be told from.</summary>
    public IReadOnlyList<GoalsOn> Turns => turns!.Value;

    /// <summary>As of the last settled day: how it has gone, for those without access to persons. These figures themselves on such a day; null before the first.</summary>
    public ProgrammeFigures? Settled => settled!.Value;

    /// <summary>As of the settled day before.</summary>
    public ProgrammeFigures? Before => before!.Value;

    /// <summary>The numbers beside each other.</summary>
    public HeadCounts Counts => counts!.Value;

    /// <summary>What of it may be told to whom.</summary>
    /// <param name="limits">The association's.</param>
    public Telling TellingTo(Audience audience, SuppressionLimits limits)
    {
        if (audience is Audience.SeesPersons)
        {
            return Telling.Everything;
        }

        var key = (audience, limits);
        lock (tellings)
        {
            return tellings.TryGetValue(key, out var known) ? known : tellings[key] = Telling.Of(this, Counts, audience, limits);
        }
    }

    public static ProgrammeFigures Of(ProgrammeConfiguration programme, Material material, DateOnly at) => new FiguresByDay(programme, material)[at];

    /// <param name="days">Where those of other days are asked for.</param>
    internal static ProgrammeFigures Of(ProgrammeConfiguration programme, Material material, DateOnly at, FiguresByDay days)
    {
        var figures = Measured(programme, material, at);
        figures.settled = new(() => SettledDays.Last(programme, at) is not { } day ? null : day == at ? figures : days[day]);
        figures.before = new(() => at > DateOnly.MinValue && SettledDays.Last(programme, at.AddDays(-1)) is { } day ? days[day] : null);
        figures.series = new(() => [.. Days(programme, at).Select(days.GoalsOn)]);
        figures.turns = new(() => [.. SettledDays.Latest(programme, at, MostDays + 1).Select(days.GoalsOn)]);
        return figures;
    }

    static ProgrammeFigures Measured(ProgrammeConfiguration programme, Material material, DateOnly at) => new ProgrammeFigures(
        at,
        Measuring.InFull(programme, material, at),
        Volumes.Of(material, HalfYear(at), at),
        Measurement.Stages.Of(material, at),
        Measurement.Stages.ByAge(material, at),
        ThroughputFrom(programme, at) is { } since ? Volumes.InPeriod(material, since, at).Select(c => c.Person).Distinct().Count() : null,
        Registered.Of(material, at),
        OpenHandovers.Of(material, at),
        LeadTimesOf(material, at),
        Pace.Of(material, at),
        FollowUpsOf(programme, material, at),
        material.Courses.Where(c => c.Coach is not null && c.IsEnrolledOn(at)).GroupBy(c => c.Coach!.Value).ToDictionary(g => g.Key, g => g.Count()))
    {
        Inflow = Measurement.Inflow.Of(programme, material, at),
        stays = new(() => StayLengths.Of(material, at)),
        counts = new(() => HeadCounts.Of(programme, material, at)),
    };

    /// <summary>The last measure days before the day itself.</summary>
    static IEnumerable<DateOnly> Days(ProgrammeConfiguration programme, DateOnly at) =>
        programme.Goals.SelectMany(g => g.Parts is { Count: > 0 } parts ? parts.SelectMany(p => MeasureDays.Of(p, programme)) : MeasureDays.Of(g, programme))
            .Where(day => day < at).Distinct().Order().TakeLast(MostDays);

    /// <summary>So many earlier days the chart has room for.</summary>
    internal const int MostDays = 6;

    /// <summary>Calendar half-years are the periods of reports (CAL-08, CAL-09).</summary>
    public static DateOnly HalfYear(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 7, 1);

    /// <summary>Since when people are held against the places (M-05): the year's or the insats' first day; null where places are at the same time or not stated.</summary>
    public static DateOnly? ThroughputFrom(ProgrammeConfiguration programme, DateOnly at) => programme.Capacity?.Basis switch
    {
        CapacityBasis.PerYear => new(at.Year, 1, 1),
        CapacityBasis.Whole => programme.Period.Start,
        _ => null,
    };

    /// <summary>Between which steps days are counted.</summary>
    internal static IReadOnlyList<(Stage From, Stage To, Func<Course, DateOnly?> Begins, Func<Course, DateOnly?> Ends)> Leads { get; } =
    [
        (Stage.Referred, Stage.Admitted, c => c.Referred, c => c.Admitted ?? c.Start),
        (Stage.Admitted, Stage.Enrolled, c => c.Admitted, c => c.Start),
        (Stage.Enrolled, Stage.Planned, c => c.Start, c => c.Plans.Count > 0 ? c.Plans[0].On : null),
    ];

    static IReadOnlyList<LeadTime> LeadTimesOf(Material material, DateOnly at) =>
        [.. Leads.Select(l => new LeadTime(l.From, l.To, Durations.Of(material.Courses.Where(c => l.Begins(c) is not null).Select(c => (l.Begins(c)!.Value, l.Ends(c), c.End)), at)))];

    internal static bool IsFollowUpDue(ProgrammeConfiguration programme, Course course, DateOnly at) =>
        programme.Enrolment.FollowUpMonths is { } months && !course.Outside && course.End?.PlusMonths(months) <= at;

    internal static FollowUpResult? FollowedUp(Course course, DateOnly at) =>
        course.FollowUps.Where(f => f.On <= at).Select(f => (FollowUpResult?)f.Result).LastOrDefault();

    static FollowUpsDone FollowUpsOf(ProgrammeConfiguration programme, Material material, DateOnly at)
    {
        var due = material.Courses.Where(c => IsFollowUpDue(programme, c, at)).Select(c => FollowedUp(c, at)).ToList();
        return new(due.Count, due.Count(r => r is FollowUpResult.Reached), due.Count(r => r is FollowUpResult.NotReached), due.Count(r => r is FollowUpResult.Declined));
    }
}
