using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

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

    static readonly CsvConfiguration Shape = new(CultureInfo.InvariantCulture) { Delimiter = ";", NewLine = "\r\n" };

    public static byte[] Of(ExportTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Shape, leaveOpen: true))
        {
            Line(csv, table.Columns.Select(Guarded));
            foreach (var row in table.Rows)
            {
                Line(csv, row.Select(Written));
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    static void Line(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }

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
