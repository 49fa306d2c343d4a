using Vidare.Association;
using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record GroupsAreOff : Refusal;
public sealed record IsInGroup : Refusal;
public sealed record IsNotInGroup : Refusal;
public sealed record GroupIsOver : Refusal;

/// <summary>A session and how it was with it.</summary>
public sealed record AttendedSession(GroupSessionId Session, DateOnly On, SessionAttendance Attendance);

/// <summary>The participant's time in a group (deltagande i grupp), and how it was with each session; it holds nobody else.</summary>
/// <param name="To">The last day, or null while it goes on; with the enrolment it is over.</param>
public sealed record GroupMembership(GroupId Group, string Name, DateOnly From, DateOnly? To, IReadOnlyList<AttendedSession> Sessions)
{
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);

    internal static IReadOnlyList<GroupMembership> Of(Case @case)
    {
        List<GroupMembership> memberships = [];
        foreach (var entry in @case.Entries)
        {
            switch (entry.Fact)
            {
                case GroupJoined joined:
                    memberships.Add(new(joined.Group, joined.Name, entry.On, null, []));
                    break;
                case GroupLeft left when memberships.FindLastIndex(m => m.Group == left.Group) is >= 0 and var at:
                    memberships[at] = memberships[at] with { To = entry.On };
                    break;
                case GroupAttended attended when memberships.FindLastIndex(m => m.Group == attended.Group && m.From <= entry.On) is >= 0 and var at:
                    memberships[at] = memberships[at] with { Sessions = [.. memberships[at].Sessions.Where(s => s.Session != attended.Session), new(attended.Session, entry.On, attended.Attendance)] };
                    break;
            }
        }

        return @case.EnrolmentEnd is { } end ? [.. memberships.Select(m => m.To is null ? m with { To = end } : m)] : memberships;
    }
}

/// <summary>Taking part in groups (gruppverksamhet): in, out, and there or not (TUNA-47).</summary>
public static class Grouping
{
    public static Refusal? WhyNotNow(Case @case) =>
        !@case.IsEnrolled ? new IsNotEnrolled() : GroupPlanning.IsOn(@case.Programme.Configuration) ? null : new GroupsAreOff();

    public static Refusal? WhyNotJoined(Case @case, GroupSeries group, DateOnly today) =>
        WhyNotNow(@case) ?? (IsIn(@case, group.Id, today) ? new IsInGroup() : group.Next(today) is null ? new GroupIsOver() : null);

    public static Refusal? WhyNotLeft(Case @case, GroupId group, DateOnly today) =>
        WhyNotNow(@case) ?? (IsIn(@case, group, today) ? null : new IsNotInGroup());

    /// <summary>Attendance is noted of those who were in the group on the day, once it has come.</summary>
    public static Refusal? WhyNotNoted(Case @case, GroupId group, GroupSession session, DateOnly today) =>
        session.CancelledFor is not null ? new SessionIsCancelled()
        : session.On > today ? new DayIsAhead(today)
        : !@case.IsOpen || !IsIn(@case, group, session.On) ? new IsNotInGroup()
        : null;

    public static bool IsIn(Case @case, GroupId group, DateOnly day) => @case.Groups.Any(m => m.Group == group && m.Covers(day));

    /// <summary>After so many days attendance that nobody has noted is late: the house's default.</summary>
    public const int NoteDays = 7;
}
