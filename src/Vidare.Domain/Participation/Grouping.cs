using Vidare.Association;
using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record GroupsAreOff : Refusal;
public sealed record IsInGroup : Refusal;
public sealed record IsNotInGroup : Refusal;
public sealed record GroupIsOver : Refusal;

/// <summary>The participant has not been shown how to be safe in a group where something can be dangerous.</summary>
public sealed record SafetyIsNotShown : Refusal;

/// <summary>The participant is in no group where that is still to be shown.</summary>
public sealed record SafetyIsNotWanted : Refusal;

/// <summary>A session and how it was with it.</summary>
public sealed record AttendedSession(GroupSessionId Session, DateOnly On, SessionAttendance Attendance);

/// <summary>The participant's time in a group (deltagande i grupp), and how it was with each session; it holds nobody else.</summary>
/// <param name="To">The last day, or null while it goes on; with the enrolment it is over.</param>
/// <param name="Risk">What can be dangerous in the group, or null.</param>
/// <param name="SafeFrom">The day on which the participant was shown how to be safe, or null (BR-21).</param>
public sealed record GroupMembership(GroupId Group, string Name, DateOnly From, DateOnly? To, IReadOnlyList<AttendedSession> Sessions, string? Risk, DateOnly? SafeFrom)
{
    /// <summary>Safe to take part on a day: nothing is dangerous, or it has been shown.</summary>
    public bool IsSafeOn(DateOnly day) => Risk is null || SafeFrom <= day;

    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);

    internal static IReadOnlyList<GroupMembership> Of(Case @case)
    {
        List<GroupMembership> memberships = [];
        foreach (var entry in @case.Entries)
        {
            switch (entry.Fact)
            {
                case GroupJoined joined:
                    memberships.Add(new(joined.Group, joined.Name, entry.On, null, [], joined.Risk, null));
                    break;
                case GroupLeft left when memberships.FindLastIndex(m => m.Group == left.Group) is >= 0 and var at:
                    memberships[at] = memberships[at] with { To = entry.On };
                    break;
                case SafetyShown shown when memberships.FindLastIndex(m => m.Group == shown.Group && m.From <= entry.On) is >= 0 and var at:
                    memberships[at] = memberships[at] with { SafeFrom = entry.On };
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

    /// <summary>Attendance is noted of those who were in the group on the day, once it has come; and no session is held before the group's insurance is noted (BR-21).</summary>
    public static Refusal? WhyNotNoted(Case @case, GroupSeries group, GroupSession session, DateOnly today) =>
        session.CancelledFor is not null ? new SessionIsCancelled()
        : session.On > today ? new DayIsAhead(today)
        : !(group.InsuredOn <= session.On) ? new GroupIsNotInsured(group.InsuredOn)
        : !@case.IsOpen || !IsIn(@case, group.Id, session.On) ? new IsNotInGroup()
        : null;

    /// <summary>Being there counts once the participant has been shown how to be safe (BR-21).</summary>
    public static Refusal? WhyNotPresent(Case @case, GroupId group, GroupSession session) =>
        @case.Groups.LastOrDefault(m => m.Group == group && m.Covers(session.On))?.IsSafeOn(session.On) is false ? new SafetyIsNotShown() : null;

    /// <summary>The groups in which the participant is still to be shown how to be safe.</summary>
    public static IReadOnlyList<GroupMembership> Unsafe(Case @case) => [.. @case.Groups.Where(m => m is { To: null, Risk: not null, SafeFrom: null })];

    public static Refusal? WhyNotShown(Case @case) => WhyNotNow(@case) ?? (Unsafe(@case).Count > 0 ? null : new SafetyIsNotWanted());

    /// <summary>Shown on a day since the participant joined.</summary>
    public static Refusal? WhyNotShown(Case @case, GroupId group, DateOnly day, DateOnly today) =>
        WhyNotShown(@case) ?? (Unsafe(@case).FirstOrDefault(m => m.Group == group) is not { } joined ? new SafetyIsNotWanted()
            : day < joined.From || day > today ? new DayIsOutside(joined.From, today)
            : null);

    public static bool IsIn(Case @case, GroupId group, DateOnly day) => @case.Groups.Any(m => m.Group == group && m.Covers(day));

    /// <summary>After so many days attendance that nobody has noted is late: the house's default.</summary>
    public const int NoteDays = 7;
}
