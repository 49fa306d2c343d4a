using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Vidare.Ui;

/// <summary>Which signs a field may hold, and how days and numbers are written.</summary>
public sealed partial class Form
{
    static readonly string[] DayForms = ["yyyy-M-d", "yyyyMMdd"];

    /// <summary>The day that a text means, or null.</summary>
    internal static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    string? Read(string name, string label, bool required)
    {
        var typed = Value(name);
        if (!IsReadable(typed))
        {
            Refuse(name, $"”{label}” innehåller tecken som inte går att läsa. Skriv om texten.");
            return null;
        }

        var text = typed.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC).Trim();
        if (text.Length > 0)
        {
            return text;
        }

        if (required)
        {
            Refuse(name, $"Fyll i ”{label}”.");
        }

        return null;
    }

    static bool IsReadable(string typed)
    {
        for (var at = 0; at < typed.Length; at++)
        {
            if (!Rune.TryGetRuneAt(typed, at, out var rune))
            {
                return false;
            }

            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && typed[at] is not ('\n' or '\r' or '\t')))
            {
                return false;
            }

            at += rune.Utf16SequenceLength - 1;
        }

        return true;
    }

    static string Bare(string number) =>
        string.Concat(number.Where(sign => !char.IsWhiteSpace(sign))).Replace('\u2212', '-');

    [GeneratedRegex(@"\A[-\u2212]?([0-9]+|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+)\z", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"\A[-\u2212]?([0-9]+|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+)([.,][0-9]+)?\z", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex DecimalNumber();
}
