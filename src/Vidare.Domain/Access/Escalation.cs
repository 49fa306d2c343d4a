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
    /// <param name="managers">The managers of the responsible party in the programme, the first one first.</param>
    /// <param name="barred">Those who may not open the case: it passes them by, to the next manager or no further than where it was (promise 1).</param>
    public static UserId Holder(PermissionKey key, IEnumerable<UserId> managers, IReadOnlyCollection<UserId> barred, DateOnly today)
    {
        if (ReachesManager(key, today) && managers.Cast<UserId?>().FirstOrDefault(m => !barred.Contains(m!.Value)) is { } chief)
        {
            return chief;
        }

        return key is { Role: ResponsibleRole.Coach, Coordinator: { } coordinator } && StepsUp(key, today) >= 1 && !barred.Contains(coordinator) ? coordinator : key.Responsible!.Value;
    }
}
