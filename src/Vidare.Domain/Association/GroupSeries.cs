using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>A session of a group (träff); a cancelled one stays, with its reason.</summary>
/// <param name="Begins">The time of day, in Stockholm.</param>
/// <param name="CancelledFor">Why it was cancelled, or null.</param>
public sealed record GroupSession(GroupSessionId Id, DateOnly On, TimeOnly Begins, string? CancelledFor);

/// <summary>A group activity (gruppaktivitet) with its sessions. Who takes part does not stand here (TUNA-47, F-67).</summary>
public sealed record GroupSeries(GroupId Id, ProgrammeId Programme, string Name, string Place, UserId Leader, IReadOnlyList<GroupSession> Sessions)
{
    public const int NameMaxLength = 120;

    /// <summary>Most sessions in a series: a year of weeks.</summary>
    public const int SessionsMax = 52;

    public DateOnly Last => Sessions.Max(s => s.On);

    /// <summary>The next session that is held, from a day on, or null.</summary>
    public GroupSession? Next(DateOnly today) => Sessions.Where(s => s.CancelledFor is null && s.On >= today).MinBy(s => s.On);
}

public sealed record SessionIsCancelled : Refusal;
public sealed record SessionIsHeld : Refusal;

/// <summary>Group activities of a programme: planned week by week, and cancelled one session at a time.</summary>
public static class GroupPlanning
{
    public static bool IsOn(ProgrammeConfiguration programme) => programme.Modules.Contains(Module.Groups);

    /// <summary>Sessions on the same weekday, so many weeks in a row.</summary>
    public static IReadOnlyList<GroupSession> Weekly(DateOnly first, TimeOnly begins, int count) =>
        [.. Enumerable.Range(0, count).Select(week => new GroupSession(GroupSessionId.New(), first.AddDays(7 * week), begins, null))];

    /// <summary>What has been held is not cancelled afterwards.</summary>
    public static Refusal? WhyNotCancelled(GroupSession session, DateOnly today) =>
        session.CancelledFor is not null ? new SessionIsCancelled() : session.On < today ? new SessionIsHeld() : null;
}
