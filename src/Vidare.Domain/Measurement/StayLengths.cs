namespace Vidare.Measurement;

/// <summary>How long people stay, from a couple of weeks to years: the spread and not only the middle (inskrivningarnas längd; SHP-27).</summary>
/// <param name="Ended">Stays that are over, from which the days are.</param>
/// <param name="StillThere">Stays that go on: they are not in the days, which they would make longer.</param>
/// <param name="Shortest">So many days or fewer for one in ten (P10); null while none has ended.</param>
/// <param name="Longest">So many days or fewer for nine in ten (P90).</param>
public sealed record StayLengths(int Ended, int StillThere, int? Shortest, decimal? Median, int? Longest)
{
    public static StayLengths Of(Material material, DateOnly at)
    {
        var started = material.Courses.Where(c => c.HasStarted(at) && !c.IsOutside(at)).ToList();
        List<int> days = [.. started.Where(c => c.IsOver(at)).Select(c => Last(c, at).DayNumber - c.Start!.Value.DayNumber + 1).Order()];
        return new(days.Count, started.Count - days.Count, Nearest(days, 10), Durations.Middle(days), Nearest(days, 90));
    }

    /// <summary>The day of the end, or the last allowed one where nobody has ended it.</summary>
    static DateOnly Last(Course course, DateOnly at) => course.End <= at ? course.End.Value : course.LastDay!.Value;

    /// <summary>The smallest of the days that so many per cent do not exceed (nearest rank).</summary>
    static int? Nearest(List<int> days, int percent) => days.Count == 0 ? null : days[Math.Max(0, ((days.Count * percent) + 99) / 100 - 1)];
}
