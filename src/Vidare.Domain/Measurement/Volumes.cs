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
            stays.Where(c => !(Left(c, to) < from)).Select(c => c.Person).Distinct().Count(),
            material.Anonymous.Count(a => a.Start >= from && a.Start <= to),
            stays.Count(c => c.Start >= from),
            stays.Count(c => Left(c, to) >= from && Left(c, to) <= to));
    }

    /// <summary>The day on which it ended by then, by somebody or by the last allowed day.</summary>
    static DateOnly? Left(Course course, DateOnly at) => course.End <= at ? course.End : course.IsOver(at) ? course.LastDay : null;

    /// <summary>As told to somebody without access to persons: participants are what was there and what came, so they are told only when both new and ended are.</summary>
    public ToldVolumes Tell(bool seesPersons)
    {
        Told @new = Suppression.Total(New, seesPersons), ended = Suppression.Total(Ended, seesPersons);
        Told participants = seesPersons || (@new is ToldCount && ended is ToldCount) ? Suppression.Total(Participants, seesPersons) : new ToldHidden();
        return new(Suppression.Total(Enrolled, seesPersons), participants, Anonymous == 0 ? null : Suppression.Total(Anonymous, seesPersons), @new, ended);
    }
}

/// <summary>Volumes as they may be told (visade volymer).</summary>
public sealed record ToldVolumes(Told Enrolled, Told Participants, Told? Anonymous, Told New, Told Ended);
