namespace Vidare.Reporting;

/// <summary>
/// A document as it is put before people (handling): the same blocks become the page, the PDF and the Word file, so that what is
/// read, printed and signed cannot differ.
/// </summary>
public sealed record PrintedDocument(string Title, string Subtitle, IReadOnlyList<Block> Blocks);

/// <summary>What a block is (rubrik, stycke, tabell, diagram).</summary>
public enum BlockKind { Heading, Paragraph, Table, Chart }

/// <summary>A piece of a document (block).</summary>
/// <param name="Text">The heading, the paragraph, or the caption of a table or a chart.</param>
/// <param name="Level">Of a heading, from 2.</param>
/// <param name="Rows">Of a table; the first cell of each is its heading.</param>
public sealed record Block(BlockKind Kind, string Text, int Level = 0, IReadOnlyList<string>? Head = null, IReadOnlyList<IReadOnlyList<string>>? Rows = null, IReadOnlyList<Bar>? Bars = null)
{
    public static Block Heading(int level, string text) => new(BlockKind.Heading, text, level);

    public static Block Paragraph(string text) => new(BlockKind.Paragraph, text);

    public static Block Table(string caption, IReadOnlyList<string> head, IReadOnlyList<IReadOnlyList<string>> rows) => new(BlockKind.Table, caption, 0, head, rows);

    public static Block Chart(string caption, IReadOnlyList<Bar> bars) => new(BlockKind.Chart, caption, Bars: bars);
}

/// <summary>A bar of a chart (stapel): from what is known to what is possible, with the target; all of them parts of one.</summary>
public sealed record Bar(string Label, decimal Lower, decimal Upper, decimal? Target, string Said);
