using System.Globalization;
using System.Text;

namespace Vidare.Exports;

/// <summary>
/// A table as CSV the way a Swedish spreadsheet opens it: UTF-8 with a mark, semicolons, decimal comma, ISO days. A text that a
/// spreadsheet could take for a formula gets an apostrophe before it (F-106).
/// </summary>
public static class CsvFile
{
    public const string MediaType = "text/csv; charset=utf-8";

    /// <summary>With these a spreadsheet begins a formula, also in their full-width forms, or moves into the next cell.</summary>
    static readonly HashSet<char> Dangerous = ['=', '+', '-', '@', '\u2212', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '\t', '\r', '\n', '|', '%'];

    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static byte[] Of(ExportTable table)
    {
        var lines = table.Rows.Select(r => r.Select(Written)).Prepend(table.Columns.Select(Guarded));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => string.Join(';', l.Select(Quoted)) + "\r\n")))];
    }

    /// <summary>In quotation marks where a sign would end the field or the line (RFC 4180).</summary>
    static string Quoted(string field) => field.AsSpan().IndexOfAny(";\"\r\n") < 0 ? field : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    static string Written(Cell cell) => cell switch
    {
        TextCell c => Guarded(c.Text),
        MoneyCell c => Number(c.Money.Ore / 100m, "0.00"),
        NumberCell c => Number(c.Number, "0.####"),
        DayCell c => c.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Our own numbers, whose minus is no formula.</summary>
    static string Number(decimal number, string shape) => number.ToString(shape, CultureInfo.InvariantCulture).Replace(".", Swedish.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);

    /// <summary>The text, with an apostrophe before it where its first sign that is no blank begins a formula.</summary>
    public static string Guarded(string text)
    {
        var first = text.FirstOrDefault(c => c is not (' ' or '\u00A0' or '"' or '\''));
        return Dangerous.Contains(first) || Dangerous.Contains(text.FirstOrDefault()) ? "'" + text : text;
    }
}
