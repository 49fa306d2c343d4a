using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>How many were referred in a half-year, by the expected group that they come from (inflöde; TUNA-06).</summary>
/// <param name="Counts">In the order of the programme's groups; then those of none of them, and last those of whom nobody knows.</param>
/// <param name="IsOver">Nobody more can be referred in it.</param>
public sealed record InflowHalf(HalfYear Half, bool IsOver, IReadOnlyList<int> Counts);

/// <summary>Whether the groups that a programme expects do come, half-year by half-year (TUNA-06).</summary>
public static class Inflow
{
    /// <summary>So many half-years make a trend: three years.</summary>
    public const int MostHalves = 6;

    /// <summary>The last half-years up to a day, in order; none in a programme that expects no groups.</summary>
    public static IReadOnlyList<InflowHalf> Of(ProgrammeConfiguration programme, Material material, DateOnly at)
    {
        var groups = programme.TargetGroup.Categories.Select(c => c.Key).Append("").ToList();
        return
        [
            .. Halves(programme, at).Select(half =>
            {
                var there = material.Courses.Where(c => IsIn(programme, c, half, at)).Select(c => c.GroupOn(at)).ToList();
                return new InflowHalf(half, half.Last <= at || programme.Period.End <= at, [.. groups.Select(g => there.Count(t => t == g)), there.Count(t => t is null || !groups.Contains(t))]);
            }),
        ];
    }

    internal static IReadOnlyList<HalfYear> Halves(ProgrammeConfiguration programme, DateOnly at)
    {
        List<HalfYear> halves = [];
        if (programme.TargetGroup.Categories.Count > 0 && at >= programme.Period.Start)
        {
            var first = HalfYear.Of(programme.Period.Start);
            for (var half = Last(programme, at); half >= first && halves.Count < MostHalves; half = HalfYear.Of(half.First.AddDays(-1)))
            {
                halves.Insert(0, half);
            }
        }

        return halves;
    }

    static HalfYear Last(ProgrammeConfiguration programme, DateOnly at) => HalfYear.Of(programme.Period.End is { } end && end < at ? end : at);

    /// <summary>Referred in the half-year; who was so before the programme began is in its first, and after its end in its last.</summary>
    internal static bool IsIn(ProgrammeConfiguration programme, Course course, HalfYear half, DateOnly at)
    {
        if (course.Referred is not { } referred || referred > at)
        {
            return false;
        }

        var (of, first, last) = (HalfYear.Of(referred), HalfYear.Of(programme.Period.Start), Last(programme, at));
        return (of < first ? first : of > last ? last : of) == half;
    }
}
