using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Vidare.Reporting.Printing;

/// <summary>A document as a Word file with real headings, so that it can be worked on and read aloud. Under a chart its figures stand in words.</summary>
public static class WordFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Of(PrintedDocument document)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            main.Document = new Document(new Body([Line(document.Title, "Title"), Line(document.Subtitle, null), .. document.Blocks.SelectMany((b, i) => Written(b, main, (uint)i + 1)), Page()]));
            file.PackageProperties.Title = document.Title;
            file.PackageProperties.Language = "sv-SE";
        }

        return stream.ToArray();
    }

    static IEnumerable<OpenXmlElement> Written(Block block, MainDocumentPart main, uint number) => block.Kind switch
    {
        BlockKind.Heading => [Line(block.Text, "Heading" + Math.Clamp(block.Level - 1, 1, 3).ToString(System.Globalization.CultureInfo.InvariantCulture))],
        BlockKind.Paragraph => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => Line(t, null)),
        BlockKind.Table => [Line(block.Text, "Caption"), Table(block), new Paragraph()],
        _ => [Line(block.Text, "Caption"), WordChart.Of(block, main, number), .. block.Bars!.Select(b => Line(b.Label + ": " + b.Said, null))],
    };

    static Paragraph Line(string text, string? style) => style is null
        ? new Paragraph(new Run(Text(text)))
        : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(Text(text)));

    static Text Text(string text) => new(string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar))) { Space = SpaceProcessingModeValues.Preserve };

    static Word.Table Table(Block block) => new(
    [
        new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
        new TableGrid(block.Head!.Select(_ => new GridColumn())),
        new TableRow([new TableRowProperties(new TableHeader()), .. block.Head!.Select(h => Cell(h, bold: true))]),
        .. block.Rows!.Select(r => new TableRow(r.Select(c => Cell(c, bold: false)))),
    ]);

    static TableCell Cell(string text, bool bold) => new(new Paragraph(bold ? new Run(new RunProperties(new Bold()), Text(text)) : new Run(Text(text))));

    static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 });

    static SectionProperties Page() => new(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1020, Right = 1020, Header = 708, Footer = 708, Gutter = 0 });

    static Styles Styles() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = "sv-SE" }))),
        Named("Title", "Title", "40"), Named("Heading1", "heading 1", "30"), Named("Heading2", "heading 2", "26"), Named("Heading3", "heading 3", "24"), Named("Caption", "caption", "20"));

    static Style Named(string id, string name, string size) => new(
        new StyleName { Val = name },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "200", After = "80" }, new OutlineLevel { Val = id is "Caption" or "Title" ? 9 : int.Parse(id[^1..], System.Globalization.CultureInfo.InvariantCulture) - 1 }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size })) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = false };
}
