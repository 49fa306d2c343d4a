using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;

namespace Vidare.Reporting.Printing;

/// <summary>A chart in a Word file as Word's own (stapeldiagram), so that it can be restyled there, with what it shows said for those who do not see it.</summary>
static class WordChart
{
    static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart", A = "http://schemas.openxmlformats.org/drawingml/2006/main",
        W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>EMU, the unit of drawings: the width of the text, a bar, and what stands under them.</summary>
    const int Width = 6_120_000, BarHeight = 620_000, LegendHeight = 800_000;

    /// <summary>The paragraph with the chart; its part is added to the file.</summary>
    /// <param name="number">Of the chart in the file, from 1.</param>
    public static Paragraph Of(Block block, MainDocumentPart main, uint number)
    {
        var bars = block.Bars!;
        var part = main.AddNewPart<ChartPart>();
        part.ChartSpace = new Charts.ChartSpace(Space(bars).ToString(SaveOptions.DisableFormatting));
        var said = block.Text + ". " + string.Join(". ", bars.Select(b => b.Label + ": " + b.Said));
        var drawing = new XElement(W + "drawing", new XAttribute(XNamespace.Xmlns + "w", W), new XElement(Wp + "inline",
            new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
            new XElement(Wp + "extent", new XAttribute("cx", Width), new XAttribute("cy", (BarHeight * bars.Count) + LegendHeight)),
            new XElement(Wp + "docPr", new XAttribute("id", number), new XAttribute("name", "Diagram " + number.ToString(CultureInfo.InvariantCulture)), new XAttribute("descr", Clean(said))),
            new XElement(Wp + "cNvGraphicFramePr"),
            new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", C.NamespaceName), new XElement(C + "chart", new XAttribute(R + "id", main.GetIdOfPart(part)))))));
        return new(new Run(new Drawing(drawing.ToString(SaveOptions.DisableFormatting))));
    }

    static string Clean(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));

    static XElement Space(IReadOnlyList<Bar> bars) => new(C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A),
        Val("roundedCorners", 0),
        new XElement(C + "chart",
            Val("autoTitleDeleted", 1),
            new XElement(C + "plotArea",
                new XElement(C + "layout"),
                new XElement(C + "barChart",
                    Val("barDir", "bar"), Val("grouping", "stacked"), Val("varyColors", 0),
                    Series(0, "Känt", "1F5C6B", bars, b => b.Lower),
                    Series(1, "Möjligt", "9DB8BF", bars, b => b.Upper - b.Lower),
                    Val("gapWidth", 60), Val("overlap", 100), Val("axId", 1), Val("axId", 2)),
                new XElement(C + "catAx", Val("axId", 1), new XElement(C + "scaling", Val("orientation", "maxMin")), Val("delete", 0), Val("axPos", "l"), Val("crossAx", 2)),
                new XElement(C + "valAx", Val("axId", 2), new XElement(C + "scaling", Val("orientation", "minMax"), Val("max", 1), Val("min", 0)), Val("delete", 0), Val("axPos", "b"),
                    new XElement(C + "numFmt", new XAttribute("formatCode", "0%"), new XAttribute("sourceLinked", 0)), Val("crossAx", 1))),
            new XElement(C + "legend", Val("legendPos", "b")),
            Val("plotVisOnly", 1)));

    static XElement Series(int index, string name, string colour, IReadOnlyList<Bar> bars, Func<Bar, decimal> value) => new(C + "ser",
        Val("idx", index), Val("order", index),
        new XElement(C + "tx", new XElement(C + "v", name)),
        new XElement(C + "spPr", new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)))),
        Val("invertIfNegative", 0),
        new XElement(C + "cat", new XElement(C + "strLit", Val("ptCount", bars.Count), bars.Select((b, i) => Point(i, Clean(Label(b)))))),
        new XElement(C + "val", new XElement(C + "numLit", new XElement(C + "formatCode", "0%"), Val("ptCount", bars.Count), bars.Select((b, i) => Point(i, value(b).ToString(CultureInfo.InvariantCulture))))));

    /// <summary>The target stands in words: Word's bars have no mark for it.</summary>
    static string Label(Bar bar) => bar.Target is { } target ? $"{bar.Label} Mål: {Ui.Swedish.Percent(target)}" : bar.Label;

    static XElement Point(int index, string value) => new(C + "pt", new XAttribute("idx", index), new XElement(C + "v", value));

    static XElement Val(string name, object value) => new(C + name, new XAttribute("val", value));
}
