using System.Globalization;

namespace Vidare.Programmes;

/// <summary>When a goal is measured (mätdag): a day, or a word for a day that comes back.</summary>
public static class MeasureDate
{
    /// <summary>The words: each month, quarter, half-year or year, and at the end.</summary>
    public static IReadOnlyList<string> Words { get; } = ["monthly", "quarterly", "halfYearly", "yearly", "final"];

    /// <summary>The day that it names, or null for a word.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static bool IsOne(string text) => Words.Contains(text) || Day(text) is not null;
}
