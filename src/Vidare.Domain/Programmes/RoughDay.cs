using System.Globalization;

namespace Vidare.Programmes;

/// <summary>A day as precise as its source (ungefärligt datum): 2012-03-01, 2012-03, 2012-spring, 2012-autumn or 2012 (GEN-16).</summary>
public static class RoughDay
{
    /// <summary>The first day that it may mean; spring is January to June and autumn July to December (D-15). Null when it is no such day.</summary>
    public static DateOnly? First(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return day;
        }

        var (year, month) = text switch
        {
            { Length: 11 } when text.EndsWith("-spring", StringComparison.Ordinal) => (text[..4], 1),
            { Length: 11 } when text.EndsWith("-autumn", StringComparison.Ordinal) => (text[..4], 7),
            { Length: 4 } => (text, 1),
            _ => ("", 1),
        };
        return DateOnly.TryParseExact(year, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? day.AddMonths(month - 1) : null;
    }

    /// <summary>The last day that it may mean: of a month, a season or a year the last (CAL-07).</summary>
    public static DateOnly? Last(string text) => First(text) is not { } first ? null : text.Length switch
    {
        10 => first,
        7 => first.AddMonths(1).AddDays(-1),
        4 => new(first.Year, 12, 31),
        _ => HalfYear.Of(first).Last,
    };
}
