namespace Vidare.Measurement;

/// <summary>Participants with an identity, of all who have begun (registrering komplett; M-31). Who begins here is registered at once, so nobody is overdue.</summary>
/// <param name="Anonymous">Posts without identity begun by then, by the reason that was written, the most frequent first.</param>
public sealed record Registered(int Identified, IReadOnlyList<KeyValuePair<string, int>> Anonymous)
{
    public int Due => Identified + Anonymous.Sum(a => a.Value);

    public static Registered Of(Material material, DateOnly at) => new(
        material.Courses.Count(c => c.HasStarted(at)),
        [.. material.Anonymous.Where(a => a.Start <= at).CountBy(a => a.Reason).OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal)]);
}

/// <summary>Hand-overs that nobody has acknowledged (öppna överlämningar; M-21).</summary>
/// <param name="Late">So many of them have been open longer than fourteen days, and the receiver is an authority.</param>
/// <param name="LongestDays">How long the oldest has been open; null when none is.</param>
public sealed record OpenHandovers(int Open, int Late, int? LongestDays)
{
    public static OpenHandovers Of(Material material, DateOnly at)
    {
        var open = material.Waits.Where(w => w.Kind is WaitKind.Handover && w.IsOpen(at)).ToList();
        return new(
            open.Count,
            open.Count(w => !w.Outside && at.DayNumber - w.Since.DayNumber > Formulas.BetweenChairsDays),
            open.Count == 0 ? null : open.Max(w => at.DayNumber - w.Since.DayNumber));
    }
}
