namespace Vidare.Programmes;

public sealed record ReachIsMissing : Refusal;
public sealed record AudienceIsMissing : Refusal;
public sealed record OtherProgrammeIsMissing : Refusal;
public sealed record PartiesAreMissing : Refusal;
public sealed record ActivityIsOver : Refusal;
public sealed record ActivityIsInTheFuture : Refusal;
public sealed record AttendanceIsMissing : Refusal;
public sealed record StaffIsNotCounted : Refusal;
public sealed record MoreThereThanAll(int There, int All) : Refusal;
public sealed record OnlyAttendanceIsNoted : Refusal;
public sealed record TooFewMentors(int Appointed, int Needed) : Refusal;
public sealed record ActivityHasChanged : Refusal;

/// <summary>One of the coordinator's tasks with what is done for it (uppdrag i aktivitetsplanen).</summary>
/// <param name="IsQuiet">True when nothing is due, done or under way in the half-year: then it is shown in yellow (TUNA-38).</param>
public sealed record TaskHeading(NamedText Task, IReadOnlyList<PlannedActivity> Activities, bool IsQuiet);

/// <summary>An activity of the configuration and what is planned for it (uppbyggnadens aktiviteter; TUNA-24).</summary>
/// <param name="IsOverdue">True when its phase is over and it is not done (TUNA-73).</param>
public sealed record ConfiguredActivity(ActivityConfiguration Activity, PlannedActivity? Planned, bool IsOverdue);

/// <summary>How many were carried out of a kind in a half-year (antal aktiviteter).</summary>
/// <param name="ByParty">How many each party took part in (TUNA-21).</param>
public sealed record ActivityCount(PlannedKind Kind, HalfYear When, int Count, IReadOnlyList<(PartyId Party, int Count)> ByParty);

/// <summary>The coordinator's activity plan (samordnarens aktivitetsplan; TUNA-24, TUNA-38).</summary>
public static class ActivityPlan
{
    /// <summary>Key of the configuration's activity that gives what agreements are made of (underlag till överenskommelser; TUNA-73).</summary>
    public const string Groundwork = "underlag";

    /// <summary>Key of the configuration's activity that is held at the members' meeting of the association (seminarium; TUNA-67).</summary>
    public const string Seminar = "seminarium";

    /// <summary>Each kind asks for what it is counted by.</summary>
    public static Refusal? WhyNotPlanned(ProgrammeConfiguration programme, PlannedActivity activity) => activity switch
    {
        { Parties.Count: 0 } when Promise(programme, activity) is { EachParty: true } => new PartiesAreMissing(),
        { Kind: PlannedKind.Dissemination, Reach: null } => new ReachIsMissing(),
        { Kind: PlannedKind.Information, Audience: null } => new AudienceIsMissing(),
        { Kind: PlannedKind.JointMeeting, With: null } => new OtherProgrammeIsMissing(),
        { Kind: PlannedKind.Cooperation, Parties.Count: 0 } => new PartiesAreMissing(),
        _ => null,
    };

    /// <param name="mentors">How many mentors are appointed.</param>
    /// <param name="attendedOf">Of how many, where it is for everybody.</param>
    /// <param name="result">What is said to have come of it.</param>
    public static Refusal? WhyNotDone(ProgrammeConfiguration programme, PlannedActivity activity, DateOnly on, int? attendedHere, int? attendedOf, string? result, int mentors, DateOnly today) =>
        WhyNotClosed(activity)
        ?? (on > today ? new ActivityIsInTheFuture()
            : attendedHere is null && (activity.Kind is PlannedKind.Training || Promise(programme, activity) is { AttendanceOnly: true } or { Everybody: true }) ? new AttendanceIsMissing()
            : Promise(programme, activity) is { Everybody: true } && attendedOf is null ? new StaffIsNotCounted()
            : attendedHere > attendedOf ? new MoreThereThanAll(attendedHere.Value, attendedOf.Value)
            : result is not null && Promise(programme, activity) is { AttendanceOnly: true } ? new OnlyAttendanceIsNoted()
            : MentorsNeeded(programme, activity) is { } needed && mentors < needed ? new TooFewMentors(mentors, needed)
            : null);

    public static Refusal? WhyNotClosed(PlannedActivity activity) => activity.IsOpen ? null : new ActivityIsOver();

    /// <summary>What of the configuration it carries out; null when it is the coordinator's own.</summary>
    public static ActivityConfiguration? Promise(ProgrammeConfiguration programme, PlannedActivity activity) => activity.Configured is { } key ? programme.Activities.FirstOrDefault(a => a.Key == key) : null;

    /// <summary>An activity with a count, where mentors are switched on, is done when so many are appointed (TUNA-37).</summary>
    static int? MentorsNeeded(ProgrammeConfiguration programme, PlannedActivity activity) =>
        programme.Has(Module.Mentors) ? Promise(programme, activity)?.Count : null;

    /// <summary>The coordinator's tasks in the order of the source.</summary>
    public static IReadOnlyList<TaskHeading> Headings(ProgrammeConfiguration programme, IReadOnlyList<PlannedActivity> activities, DateOnly today)
    {
        var now = HalfYear.Of(today);
        return
        [
            .. from task in programme.CoordinatorTasks
               let own = activities.Where(a => a.Task == task.Key).OrderBy(a => a.Due).ToList()
               select new TaskHeading(task, own, !own.Exists(a => a.DroppedBecause is null && now.Covers(a.DoneOn ?? a.Due))),
        ];
    }

    public static IReadOnlyList<ConfiguredActivity> Configured(ProgrammeConfiguration programme, IReadOnlyList<PlannedActivity> activities, DateOnly today) =>
    [
        .. from activity in programme.Activities
           let planned = activities.Where(a => a.Configured == activity.Key && a.DroppedBecause is null).OrderByDescending(a => a.Due).FirstOrDefault()
           select new ConfiguredActivity(activity, planned, planned?.DoneOn is null && PhaseIsOver(programme, activity, today)),
    ];

    static bool PhaseIsOver(ProgrammeConfiguration programme, ActivityConfiguration activity, DateOnly today) =>
        programme.Phases.FirstOrDefault(p => p.Key == activity.Phase) is { To: { } to } && RoughDay.Last(to) < today;

    /// <summary>What was carried out, counted by kind and half-year, the latest half-year first.</summary>
    public static IReadOnlyList<ActivityCount> Counts(IReadOnlyList<PlannedActivity> activities) =>
    [
        .. from activity in activities
           where activity.DoneOn is not null
           group activity by (activity.Kind, When: HalfYear.Of(activity.DoneOn!.Value)) into same
           orderby same.Key.When descending, same.Key.Kind
           select new ActivityCount(same.Key.Kind, same.Key.When, same.Count(), [.. same.SelectMany(a => a.Parties).GroupBy(p => p).Select(p => (p.Key, p.Count()))]),
    ];
}
