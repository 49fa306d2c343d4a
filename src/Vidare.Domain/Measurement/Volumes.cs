namespace Vidare.Measurement;

/// <summary>How many were there and came and went in a period (volymer; M-01, M-02, M-03).</summary>
/// <param name="Enrolled">M-01 on the last day of the period.</param>
/// <param name="Participants">M-02: different persons with a stay that touches the period.</param>
/// <param name="Anonymous">Posts without identity begun in the period: they make the number of participants an "at most" (BR-26).</param>
public sealed record Volumes(DateOnly From, DateOnly To, int Enrolled, int Participants, int Anonymous, int New, int Ended)
{
    public static Volumes Of(Material material, DateOnly from, DateOnly to)
    {
        var stays = material.Courses.Where(c => c.HasStarted(to)).ToList();
        return new(
            from,
            to,
            stays.Count(c => c.IsEnrolledOn(to)),
            InPeriod(material, from, to).Select(c => c.Person).Distinct().Count(),
            material.Anonymous.Count(a => a.Start >= from && a.Start <= to),
            stays.Count(c => IsNew(c, from, to)),
            stays.Count(c => HasEnded(c, from, to)));
    }

    internal static IEnumerable<Course> InPeriod(Material material, DateOnly from, DateOnly to) => material.Courses.Where(c => c.HasStarted(to) && !(Left(c, to) < from));

    internal static bool IsNew(Course course, DateOnly from, DateOnly to) => course.HasStarted(to) && course.Start >= from;

    internal static bool HasEnded(Course course, DateOnly from, DateOnly to) => course.HasStarted(to) && Left(course, to) >= from && Left(course, to) <= to;

    /// <summary>The day on which it ended by then, by somebody or by the last allowed day.</summary>
    static DateOnly? Left(Course course, DateOnly at) => course.End <= at ? course.End : course.IsOver(at) ? course.LastDay : null;

    /// <summary>As they may be told.</summary>
    public ToldVolumes Tell(Telling telling) => new(
        telling.Say(HeadCounts.Enrolled, Enrolled),
        telling.Say(HeadCounts.Participants, Participants),
        Anonymous == 0 ? null : telling.Say(HeadCounts.Anonymous, Anonymous),
        telling.Say(HeadCounts.New, New),
        telling.Say(HeadCounts.Ended, Ended));
}

/// <summary>Volumes as they may be told (visade volymer).</summary>
public sealed record ToldVolumes(Told Enrolled, Told Participants, Told? Anonymous, Told New, Told Ended);
