using System.Globalization;

namespace Vidare.Ui;

/// <summary>Swedish formats (GEN-08): thousands with a no-break space, decimal comma, ISO days, å ä ö last.</summary>
public static class Swedish
{
    /// <summary>The no-break space that keeps a number and its unit on one line.</summary>
    public const char NoBreak = '\u00A0';

    internal static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("sv-SE");

    // Written out rather than taken from ICU, whose separators differ between versions.
    static readonly NumberFormatInfo Digits = new()
    {
        NumberGroupSeparator = NoBreak.ToString(),
        NumberDecimalSeparator = ",",
        NegativeSign = "\u2212",
    };

    /// <summary>Orders as a Swedish word list does, without regard to case.</summary>
    public static StringComparer Comparer { get; } = StringComparer.Create(Culture, ignoreCase: true);

    /// <summary>1450000 is "1 450 000".</summary>
    public static string Whole(long number) => number.ToString("#,0", Digits);

    /// <summary>From the least to the most, as one number where they are the same.</summary>
    public static string Span(int from, int to) => from == to ? Whole(to) : $"{Whole(from)}–{Whole(to)}";

    /// <summary>2.5 is "2,5".</summary>
    public static string Number(decimal number) => number.ToString("#,0.####", Digits);

    /// <summary>1450000 kronor is "1 450 000 kr".</summary>
    public static string Kronor(long kronor) => $"{Whole(kronor)}{NoBreak}kr";

    /// <summary>Öre are shown only where there are any: "12,50 kr".</summary>
    public static string Kronor(Money money) =>
        money.Ore % 100 == 0 ? Kronor(money.Ore / 100) : $"{(money.Ore / 100m).ToString("#,0.00", Digits)}{NoBreak}kr";

    /// <summary>Whole and half millions are "ca 2 milj. kr"; anything else is "ca 1 450 000 kr".</summary>
    public static string Approximately(long kronor) =>
        kronor != 0 && kronor % 500_000 == 0
            ? $"ca{NoBreak}{Number(kronor / 1_000_000m)}{NoBreak}milj.{NoBreak}kr"
            : $"ca{NoBreak}{Kronor(kronor)}";

    /// <summary>The fraction 0.4 is "40 %"; one decimal where it is needed.</summary>
    public static string Percent(decimal fraction) =>
        $"{Math.Round(fraction * 100, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", Digits)}{NoBreak}%";

    /// <summary>"09:30".</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"2016-05-31".</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2015": a year has no thousands.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>2.5 is "2,5 tjänst", 2 is "2 tjänster".</summary>
    public static string Posts(decimal posts) =>
        $"{Number(posts)}{NoBreak}{(posts > 1 && decimal.IsInteger(posts) ? "tjänster" : "tjänst")}";

    /// <summary>"måndag".</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd", Culture);

    /// <summary>"1 dag", "12 dagar".</summary>
    public static string DayCount(int days) => $"{Whole(days)}{NoBreak}{(days == 1 ? "dag" : "dagar")}";

    /// <summary>How far a due day is from today, in words: "3 dagar försenad", "i dag", "om 5 dagar".</summary>
    public static string DaysFromNow(DateOnly due, DateOnly today) =>
        (due.DayNumber - today.DayNumber) switch
        {
            -1 => $"1{NoBreak}dag försenad",
            < 0 and var days => $"{Whole(-days)}{NoBreak}dagar försenad",
            0 => "i dag",
            1 => "i morgon",
            var days => $"om {Whole(days)}{NoBreak}dagar",
        };
}
