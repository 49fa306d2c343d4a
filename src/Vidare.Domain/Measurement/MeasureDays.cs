using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>The days on which a goal is measured (mätdagar), and those that were let pass.</summary>
public static class MeasureDays
{
    /// <summary>A measurement is open so many days before its day and missed so many days after it (B.3.9).</summary>
    public const int OpenBefore = 30, MissedAfter = 14;

    /// <summary>The longest stretch for which words such as "monthly" are written out: an insats without an end has no end of them.</summary>
    const int MostYears = 30;

    /// <summary>The days, in order; a word becomes the last days of its months, clipped to the programme.</summary>
    public static IReadOnlyList<DateOnly> Of(GoalConfiguration goal, ProgrammeConfiguration programme) =>
        [.. goal.MeasureDates.SelectMany(text => MeasureDate.Day(text) is { } day ? [day] : Those(text, programme)).Distinct().Order()];

    static IEnumerable<DateOnly> Those(string word, ProgrammeConfiguration programme)
    {
        var (start, end) = (programme.Period.Start, programme.Period.End ?? programme.Period.Start.AddYears(MostYears));
        var months = word switch { "monthly" => 1, "quarterly" => 3, "halfYearly" => 6, "yearly" => 12, _ => 0 };
        if (months > 0)
        {
            for (var last = new DateOnly(start.Year, 1, 1).AddMonths(months).AddDays(-1); last < end; last = last.AddDays(1).AddMonths(months).AddDays(-1))
            {
                if (last > start)
                {
                    yield return last;
                }
            }
        }

        if (programme.Period.End is { } final)
        {
            yield return final;
        }
    }

    /// <summary>Whether what was measured on one day answers for the measurement due on another.</summary>
    public static bool IsOf(DateOnly measured, DateOnly due) => due < DateOnly.MaxValue && measured >= due.AddDays(-OpenBefore) && measured <= due.AddDays(MissedAfter);

    /// <summary>Days due more than fourteen days ago for which nothing was done.</summary>
    public static IReadOnlyList<DateOnly> Missed(GoalConfiguration goal, ProgrammeConfiguration programme, DateOnly at, Func<DateOnly, bool> done) =>
        [.. Of(goal, programme).Where(day => at > day.AddDays(MissedAfter) && !done(day))];
}
