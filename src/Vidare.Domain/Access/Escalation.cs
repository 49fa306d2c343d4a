using Vidare.Participation;

namespace Vidare.Access;

/// <summary>
/// Overdue goes up a step after 14 days: coach → coordinator → manager at the responsible party; case officer and coordinator
/// → manager (GEN-12, 9-corrections 33). So every open case is on exactly one person's list.
/// </summary>
public static class Escalation
{
    /// <summary>Days overdue for each step up. <see cref="Programmes.Deadlines.Escalation"/> has the source.</summary>
    public static readonly int Days = new Programmes.Deadlines().Escalation;

    static int StepsUp(PermissionKey key, DateOnly today) =>
        key.NextOn is { } due && due < today ? Math.Max(0, (today.DayNumber - due.DayNumber - 1) / Days) : 0;

    public static bool ReachesManager(PermissionKey key, DateOnly today) =>
        StepsUp(key, today) >= (key.Role is ResponsibleRole.Coach ? 2 : 1);

    /// <summary>Whose list an open case is on today.</summary>
    /// <param name="manager">The first manager of the responsible party in the programme, or null when it has none; then it stays a step below.</param>
    public static UserId Holder(PermissionKey key, UserId? manager, DateOnly today)
    {
        if (manager is { } chief && ReachesManager(key, today))
        {
            return chief;
        }

        return key is { Role: ResponsibleRole.Coach, Coordinator: { } coordinator } && StepsUp(key, today) >= 1 ? coordinator : key.Responsible!.Value;
    }
}
