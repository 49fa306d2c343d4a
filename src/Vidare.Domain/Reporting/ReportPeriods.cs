using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>Which report it is (lägesrapport, slutrapport).</summary>
public enum ReportKind { Status, Final }

/// <summary>The days that a report is about (rapportperiod).</summary>
public sealed record ReportPeriod(ReportKind Kind, DateOnly From, DateOnly To)
{
    /// <summary>A status report is due 30 days after its period and a final one 60 days after the end (CAL-10).</summary>
    public int DueDays => Kind is ReportKind.Final ? 60 : 30;

    public DateOnly Due => To.AddDays(DueDays);

    /// <summary>The period's name in an address: its last day.</summary>
    public string Key => To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public bool IsOver(DateOnly today) => today > To;
}

/// <summary>For which periods a programme reports (rapportperioder; CAL-09, TUNA-66).</summary>
public static class ReportPeriods
{
    /// <summary>A period that is shorter than so many whole months is no report of its own (CAL-09).</summary>
    const int LeastMonths = 2;

    /// <summary>For an insats without an end the periods are written out so many years ahead.</summary>
    const int YearsAhead = 30;

    /// <summary>
    /// Those that the programme states, else its calendar half-years. A stretch of less than two months belongs to the next report;
    /// before the end it is the final one, which is about the whole time (9-corrections 43: a final report is no promise of its own).
    /// </summary>
    public static IReadOnlyList<ReportPeriod> Of(ProgrammeConfiguration programme)
    {
        if (programme.Reporting is not { } reporting)
        {
            return [];
        }

        var (start, end) = (programme.Period.Start, programme.Period.End);
        var days = (reporting.Periods.Count > 0 ? reporting.Periods : HalfYears(start, end ?? start.AddYears(YearsAhead))).Where(d => d > start && !(d > end)).Distinct().Order();
        List<ReportPeriod> periods = [];
        var from = start;
        foreach (var last in days)
        {
            if (last >= from.LastDayOf(LeastMonths))
            {
                periods.Add(new(ReportKind.Status, from, last));
                from = last.AddDays(1);
            }
            else if (last == end)
            {
                periods.Add(new(ReportKind.Final, start, last));
            }
        }

        return periods;
    }

    static IEnumerable<DateOnly> HalfYears(DateOnly start, DateOnly end)
    {
        for (var year = start.Year; year <= end.Year; year++)
        {
            foreach (var last in new DateOnly[] { new(year, 6, 30), new(year, 12, 31) })
            {
                yield return last < end ? last : end;
            }
        }
    }
}
