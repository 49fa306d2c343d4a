using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>Which report it is (lägesrapport, slutrapport).</summary>
public enum ReportKind { Status, Final }

/// <summary>The days that a report is about (rapportperiod).</summary>
/// <param name="DueDays">It is due so many days after the last of them.</param>
public sealed record ReportPeriod(ReportKind Kind, DateOnly From, DateOnly To, int DueDays)
{
    public DateOnly Due => To.AddDays(DueDays);

    /// <summary>The period's name in an address: its last day. The final report has a name of its own, since a status report may end on the same day.</summary>
    public string Key => (Kind is ReportKind.Final ? "slut-" : "") + To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public bool IsOver(DateOnly today) => today > To;
}

/// <summary>For which periods a programme reports (rapportperioder; CAL-09, TUNA-66).</summary>
public static class ReportPeriods
{
    /// <summary>A period that is shorter than so many whole months is no report of its own (CAL-09).</summary>
    const int LeastMonths = 2;

    /// <summary>Days until a report is due after its period, after the programme's end and after its evaluation, when no agreement says otherwise (CAL-10).</summary>
    const int AfterPeriod = 30, AfterEnd = 60, AfterEvaluation = 30;

    /// <summary>For an insats without an end the periods are written out so many years ahead.</summary>
    const int YearsAhead = 30;

    /// <summary>
    /// Those that the programme states, else its calendar half-years. A stretch of less than two months belongs to the next report;
    /// before the end it is the final one, which is about the whole time. Else there is a final one where the programme promises it
    /// (9-corrections 43).
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
        var (from, promised) = (start, reporting.FinalReport);
        foreach (var last in days)
        {
            if (last >= from.LastDayOf(LeastMonths))
            {
                periods.Add(new(ReportKind.Status, from, last, reporting.DueDays ?? AfterPeriod));
                from = last.AddDays(1);
            }
            else if (last == end)
            {
                promised = true;
            }
        }

        return promised && end is { } ended ? [.. periods, Final(programme, reporting, ended)] : periods;
    }

    /// <summary>About the whole time, with the evaluation where one comes after the end (CAL-10).</summary>
    static ReportPeriod Final(ProgrammeConfiguration programme, ReportingConfiguration reporting, DateOnly end)
    {
        var evaluated = programme.Phases.Where(p => p.Kind is PhaseKind.Evaluation).Select(p => p.To is { } to ? RoughDay.Last(to) : null).Max();
        return evaluated > end
            ? new(ReportKind.Final, programme.Period.Start, evaluated.Value, reporting.FinalDueDays ?? AfterEvaluation)
            : new(ReportKind.Final, programme.Period.Start, end, reporting.FinalDueDays ?? AfterEnd);
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
