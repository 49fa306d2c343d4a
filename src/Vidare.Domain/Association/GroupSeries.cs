using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>A session of a group (träff); a cancelled one stays, with its reason.</summary>
/// <param name="Begins">The time of day, in Stockholm.</param>
/// <param name="CancelledFor">Why it was cancelled, or null.</param>
public sealed record GroupSession(GroupSessionId Id, DateOnly On, TimeOnly Begins, string? CancelledFor);

/// <summary>A group activity (gruppaktivitet) with its sessions. Who takes part does not stand here (TUNA-47, F-67).</summary>
/// <param name="Risk">What can be dangerous in it (riskmoment), of which each participant is shown how to be safe; null where nothing is (BR-21).</param>
public sealed record GroupSeries(GroupId Id, ProgrammeId Programme, string Name, string Place, UserId Leader, IReadOnlyList<GroupSession> Sessions, string? Risk = null)
{
    /// <summary>What insures the participants (gruppförsäkring), or null while it is not noted: until then no session is held (BR-21).</summary>
    public string? Cover { get; init; }

    /// <summary>The day on which the insurance was noted.</summary>
    public DateOnly? InsuredOn { get; init; }

    public const int NameMaxLength = 120;

    /// <summary>Most sessions in a series: a year of weeks.</summary>
    public const int SessionsMax = 52;

    public DateOnly Last => Sessions.Max(s => s.On);

    /// <summary>The next session that is held, from a day on, or null.</summary>
    public GroupSession? Next(DateOnly today) => Sessions.Where(s => s.CancelledFor is null && s.On >= today).MinBy(s => s.On);
}

/// <summary>No insurance was noted when the session was to be held.</summary>
public sealed record GroupIsNotInsured(DateOnly? InsuredOn) : Refusal;

public sealed record GroupIsInsured : Refusal;
public sealed record SessionIsCancelled : Refusal;
public sealed record SessionIsHeld : Refusal;

/// <summary>Group activities of a programme: planned week by week, and cancelled one session at a time.</summary>
public static class GroupPlanning
{
    public static bool IsOn(ProgrammeConfiguration programme) => programme.Modules.Contains(Module.Groups);

    /// <summary>Sessions on the same weekday, so many weeks in a row.</summary>
    public static IReadOnlyList<GroupSession> Weekly(DateOnly first, TimeOnly begins, int count) =>
        [.. Enumerable.Range(0, count).Select(week => new GroupSession(GroupSessionId.New(), first.AddDays(7 * week), begins, null))];

    /// <summary>The insurance is noted once.</summary>
    public static Refusal? WhyNotInsured(GroupSeries group) => group.InsuredOn is null ? null : new GroupIsInsured();

    /// <summary>So many days before a session its leader is reminded that the insurance is not noted: the house's default.</summary>
    public const int InsureDays = 7;

    /// <summary>What has been held is not cancelled afterwards.</summary>
    public static Refusal? WhyNotCancelled(GroupSession session, DateOnly today) =>
        session.CancelledFor is not null ? new SessionIsCancelled() : session.On < today ? new SessionIsHeld() : null;
}
