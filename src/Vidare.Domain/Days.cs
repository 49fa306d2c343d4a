namespace Vidare;

/// <summary>The calendar's rules. Days are Europe/Stockholm calendar days and intervals are closed (CAL-01).</summary>
public static class Days
{
    /// <summary>The same day number <paramref name="months"/> later, or the last day of a shorter month (CAL-02).</summary>
    public static DateOnly PlusMonths(this DateOnly day, int months) => day.AddMonths(months);

    /// <summary>"Ready <paramref name="months"/> months before" a day: counted from the last day of a month it is the last day of the other one, 2016-07-31 and 2 gives 2016-05-31 and 2016-06-30 and 1 gives 2016-05-31 (CAL-06).</summary>
    public static DateOnly MonthsBefore(this DateOnly day, int months)
    {
        var before = day.AddMonths(-months);
        return day.AddDays(1).Day == 1 ? new(before.Year, before.Month, DateTime.DaysInMonth(before.Year, before.Month)) : before;
    }

    /// <summary>The last allowed day of a stay of at most <paramref name="months"/> months: 2015-03-02 and 12 gives 2016-03-01 (CAL-04).</summary>
    public static DateOnly LastDayOf(this DateOnly start, int months) => start.PlusMonths(months).AddDays(-1);

    /// <summary>"Within m months" of the start, the day itself included (CAL-03).</summary>
    public static bool IsWithinMonths(this DateOnly day, int months, DateOnly start) =>
        day >= start && day <= start.PlusMonths(months);

    /// <summary>Full years of age on a day.</summary>
    public static int AgeOn(this DateOnly born, DateOnly day)
    {
        var age = day.Year - born.Year;
        return day < born.AddYears(age) ? age - 1 : age;
    }

    /// <summary>Whole months from the first to the last day, both included, or null when they are not whole: 2015-02-01 to 2016-07-31 is 18.</summary>
    public static int? WholeMonthsTo(this DateOnly first, DateOnly last)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        return first.LastDayOf(months) == last ? months : first.LastDayOf(months + 1) == last ? months + 1 : null;
    }
}
