using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Measurement;

/// <summary>
/// The days as of which those without access to persons are told how it has gone (avstämningsdagar): the ends of half-years and of the
/// periods that are reported, and the insats' last day. Between two days of their own choice one person's outcome could be worked out.
/// </summary>
public static class SettledDays
{
    /// <summary>The last one up to a day, or null while there is none.</summary>
    public static DateOnly? Last(ProgrammeConfiguration programme, DateOnly at)
    {
        var (start, end) = (programme.Period.Start, programme.Period.End);
        if (at < start)
        {
            return null;
        }

        var thisHalf = at.Month <= 6 ? new DateOnly(at.Year, 6, 30) : new DateOnly(at.Year, 12, 31);
        IEnumerable<DateOnly?> days =
        [
            thisHalf == at ? at : ProgrammeFigures.HalfYear(at).AddDays(-1),
            end,
            .. (programme.Reporting?.Periods ?? []).Select(d => (DateOnly?)d),
            ReportPeriods.Of(programme).LastOrDefault(p => p.Kind is ReportKind.Final)?.To,
        ];
        return days.Where(d => d >= start && d <= at).Max();
    }

    /// <summary>The last ones up to a day, in order.</summary>
    public static IReadOnlyList<DateOnly> Latest(ProgrammeConfiguration programme, DateOnly at, int most)
    {
        List<DateOnly> days = [];
        for (var day = Last(programme, at); day is { } there && days.Count < most; day = there > DateOnly.MinValue ? Last(programme, there.AddDays(-1)) : null)
        {
            days.Insert(0, there);
        }

        return days;
    }
}
