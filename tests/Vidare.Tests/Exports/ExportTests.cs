using System.IO.Compression;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Exports;
using Vidare.Journal;
using Vidare.Testing;
using Xunit;
using Book = Vidare.Exports.Workbook;
using Cell = Vidare.Exports.Cell;

namespace Vidare.Tests.Exports;

public class ExportTests
{
    static ExportTable Table(params Cell[] cells) => new("Prov", [.. cells.Select((_, at) => "Kolumn " + at)], [cells]);

    static string Csv(params Cell[] cells) => Encoding.UTF8.GetString(CsvFile.Of(Table(cells)))[1..].Split("\r\n", 2)[1];

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("  =cmd|' /C calc'!A0")]
    [InlineData("＝HYPERLINK(\"http://x\")")]
    [InlineData("\"=1")]
    [InlineData("'=1")]
    [Requirement("F-106")]
    public void A_text_that_could_be_a_formula_is_held_back(string text)
    {
        CsvFile.Guarded(text).ShouldBe("'" + text);
        CsvFile.Guarded("Lön = hyra").ShouldBe("Lön = hyra");
    }

    [Fact]
    [Requirement("F-106")]
    public void No_text_whatever_begins_a_field_with_a_sign_of_a_formula() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var first = CsvFile.Guarded(text ?? "").TrimStart(' ', '\u00A0').FirstOrDefault();
        return !"=+-@\t\r\n".Contains(first, StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Requirement("GEN-14")]
    public void A_csv_file_opens_in_a_Swedish_spreadsheet()
    {
        Csv(Cell.Of("Åsa; \"Ö\""), Cell.Of(new Money(-8_450_050)), Cell.Of((decimal?)0.5m), Cell.Of(new DateOnly(2015, 6, 30)), Cell.Of((Money?)null)).ShouldBe("\"Åsa; \"\"Ö\"\"\";-84500,50;0,5;2015-06-30;\r\n");
        CsvFile.Of(Table()).ShouldBe([0xEF, 0xBB, 0xBF, 13, 10, 13, 10]);
    }

    [Fact]
    [Requirement("F-106")]
    public void A_workbook_is_sound_and_has_no_formula()
    {
        var file = Book.Of([Table(Cell.Of("=1+1"), Cell.Of(new Money(150)), Cell.Of(new DateOnly(2015, 6, 30)), Cell.Of("\u0001Ogiltigt\uD800"), Cell.Nothing)]);

        using var stream = new MemoryStream(file);
        using var book = SpreadsheetDocument.Open(stream, false);
        new OpenXmlValidator().Validate(book).Select(e => e.Description).ShouldBeEmpty();
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Skip(5).ToList();
        cells[0].InnerText.ShouldBe("=1+1");
        cells[0].DataType!.Value.ShouldBe(CellValues.InlineString);
        (cells[1].InnerText, cells[2].InnerText, cells[3].InnerText).ShouldBe(("1.5", "42185", "Ogiltigt"));
        book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-106", "BR-43")]
    public async Task Figures_that_leave_hide_small_numbers_also_for_those_who_may_see_persons(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var answer = await helena.Send(new(HttpMethod.Get, new Uri("/insatser/tuna/mal/hamta/kon.csv", UriKind.Relative)));

        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(6);
        lines.Skip(1).SelectMany(l => l.Split(';').Skip(1)).Where(c => c.Length > 0 && c.All(char.IsAsciiDigit)).Select(c => int.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ShouldAllBe(c => c >= 5);
        lines.Skip(1).SelectMany(l => l.Split(';')).ShouldContain(c => c == "döljs" || c.StartsWith("färre", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-106", "GEN-14")]
    public async Task Who_may_read_the_money_may_take_it_out_and_it_is_journalled(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var birgitta = await house.As("Birgitta Lövhed");
        using var petra = await house.As("Petra Sandelin");
        const string At = "/insatser/tuna/pengar/hamta/";

        using var csv = await birgitta.Send(new(HttpMethod.Get, new Uri(At + "bokfort.csv", UriKind.Relative)));
        (await csv.Content.ReadAsStringAsync()).ShouldContain("2015-02-01;2015-03-31;Verksamheten med uppbyggnad, 18 månader;Samordningsförbundet RAR;148500,00;");
        csv.Content.Headers.ContentDisposition!.FileName.ShouldBe("bokfort.csv");
        using var xlsx = await birgitta.Send(new(HttpMethod.Get, new Uri(At + "pengar.xlsx", UriKind.Relative)));
        using var zip = new ZipArchive(await xlsx.Content.ReadAsStreamAsync());
        zip.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ShouldBe(5);
        (await birgitta.Get(At + "annat.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await petra.Get(At + "pengar.xlsx")).Status.ShouldBe(HttpStatusCode.NotFound);

        await using var db = house.Database.Association();
        var entries = await db.AssociationJournal.Where(j => j.Why == "Utdrag som fil").OrderBy(j => j.At).ToListAsync();
        entries.Select(e => (e.Kind, e.Details)).ShouldBe([(JournalKind.Read, "bokfort.csv"), (JournalKind.Read, "pengar.xlsx")]);
    }
}
