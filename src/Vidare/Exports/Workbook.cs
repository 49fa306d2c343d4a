using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Book = DocumentFormat.OpenXml.Spreadsheet.Workbook;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Vidare.Exports;

/// <summary>Tables as an Excel workbook, a sheet each. Texts are stored as texts and there is no formula in the file (F-106).</summary>
public static class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    const uint Plain = 0, Head = 1, Kronor = 2, Day = 3;

    public static byte[] Of(IReadOnlyList<ExportTable> tables)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var table in tables)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(Widths(table), Data(table));
                sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = table.Name });
            }

            book.Workbook = new Book(sheets);
        }

        return stream.ToArray();
    }

    static SheetData Data(ExportTable table)
    {
        var data = new SheetData(new Row(table.Columns.Select(c => Text(c, Head))));
        data.Append(table.Rows.Select(r => new Row(r.Select(Written))));
        return data;
    }

    static SheetCell Written(Cell cell) => cell switch
    {
        TextCell c => Text(c.Text, Plain),
        MoneyCell c => Number(c.Money.Ore / 100m, Kronor),
        NumberCell c => Number(c.Number, Plain),
        DayCell c => Number(c.Day.DayNumber - Epoch.DayNumber, Day),
        _ => new SheetCell(),
    };

    /// <summary>The day from which a spreadsheet counts.</summary>
    static readonly DateOnly Epoch = new(1899, 12, 30);

    static SheetCell Text(string text, uint style) => new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    static SheetCell Number(decimal number, uint style) => new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = style };

    /// <summary>Signs that XML cannot hold are left out.</summary>
    static string Clean(string text) => string.Concat(text.Where((c, at) => XmlConvert.IsXmlChar(c) || (char.IsSurrogate(c) && IsPaired(text, at))));

    static bool IsPaired(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    /// <summary>Each column as wide as its longest text, within reason.</summary>
    static Columns Widths(ExportTable table) => new(table.Columns.Select((head, at) => new Column
    {
        Min = (uint)at + 1,
        Max = (uint)at + 1,
        CustomWidth = true,
        Width = Math.Clamp(table.Rows.Select(r => r[at] is TextCell t ? t.Text.Length : 12).Append(head.Length).Max() + 2, 10, 60),
    }));

    static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.00\\ \"kr\"" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true }));
}
