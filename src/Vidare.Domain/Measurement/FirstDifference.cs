namespace Vidare.Measurement;

/// <summary>
/// The first day on which two readings of a programme's material differ (första skillnad): as of any day before it, every measure
/// answers the same. What is not of a day, such as the coach, differs from the beginning.
/// </summary>
public static class FirstDifference
{
    /// <summary>Null when nothing differs.</summary>
    /// <param name="before">Null for a course that was not there.</param>
    public static DateOnly? Of(Course? before, Course now) =>
        ReferenceEquals(before, now) ? null
        : before is null ? Earliest(Earliest(now.Referred, now.Admitted), now.Start) ?? DateOnly.MinValue
        : !HasSameNature(before, now) ? DateOnly.MinValue
        : new[]
        {
            Day(before.Referred, now.Referred), Day(before.Admitted, now.Admitted), Day(before.Start, now.Start), Day(before.End, now.End), Day(before.Acknowledged, now.Acknowledged),
            before.GoesTo == now.GoesTo && before.Outside == now.Outside ? null : Earliest(before.End, now.End) ?? DateOnly.MinValue,
            Days(before.Plans, now.Plans, p => p.On), Days(before.Spells, now.Spells, s => s.From), Days(before.Stairs, now.Stairs, s => s.On), Days(before.FollowUps, now.FollowUps, f => f.On),
            Days(before.Contacts, now.Contacts, c => c), Days(before.Lost, now.Lost, l => l.From), Days(before.Inflow, now.Inflow, g => g.On),
        }.Min();

    /// <summary>Null when nothing differs.</summary>
    public static DateOnly? Of(IReadOnlyList<Wait> before, IReadOnlyList<Wait> now) =>
        before.Count == now.Count && before.Zip(now).All(w => w.First with { Until = w.Second.Until } == w.Second)
            ? before.Zip(now, (old, changed) => Day(old.Until, changed.Until)).Min()
            : Days(before, now, w => w.Since);

    static bool HasSameNature(Course a, Course b) =>
        (a.Person, a.Gender, a.BornYear, a.Municipality, a.ReferringParty, a.Coach, a.LastDay) == (b.Person, b.Gender, b.BornYear, b.Municipality, b.ReferringParty, b.Coach, b.LastDay);

    static DateOnly? Day(DateOnly? before, DateOnly? now) => before == now ? null : Earliest(before, now);

    static DateOnly? Earliest(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;

    /// <summary>From the first place on which the lists differ, the earliest day in what is left of either.</summary>
    static DateOnly? Days<T>(IReadOnlyList<T> before, IReadOnlyList<T> now, Func<T, DateOnly> on)
        where T : IEquatable<T>
    {
        var alike = before.Zip(now).TakeWhile(pair => pair.First.Equals(pair.Second)).Count();
        return before.Skip(alike).Concat(now.Skip(alike)).Select(item => (DateOnly?)on(item)).Min();
    }
}
