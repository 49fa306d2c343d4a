using System.Globalization;

namespace Vidare.Ui;

/// <summary>Registered moments, which are kept in UTC and read in Stockholm's time (CAL-01).</summary>
public static class Moments
{
    static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateTime InStockholm(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Stockholm);

    /// <summary>The moment in UTC at which a day begins in Stockholm.</summary>
    public static DateTime BeginningOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Stockholm);

    /// <summary>"2015-09-14 08:30:05".</summary>
    public static string Of(DateTime utc) => InStockholm(utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
