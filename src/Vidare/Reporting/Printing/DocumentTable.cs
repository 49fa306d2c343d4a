using Vidare.Exports;

namespace Vidare.Reporting.Printing;

/// <summary>A document's data as one table, whatever it holds: a line for each text, each cell of a table and each bar of a chart (GEN-14).</summary>
static class DocumentTable
{
    public static ExportTable Of(PrintedDocument document)
    {
        var section = document.Title;
        List<IReadOnlyList<Cell>> lines = [];
        foreach (var block in document.Blocks)
        {
            switch (block.Kind)
            {
                case BlockKind.Heading:
                    section = block.Text;
                    break;
                case BlockKind.Paragraph:
                    Add("", "", block.Text);
                    break;
                case BlockKind.Table:
                    foreach (var row in block.Rows!)
                    {
                        for (var column = row.Count == 1 ? 0 : 1; column < row.Count; column++)
                        {
                            Add(row.Count == 1 ? block.Text : block.Text + ": " + row[0], block.Head![column], row[column]);
                        }
                    }

                    break;
                default:
                    foreach (var bar in block.Bars!)
                    {
                        Add(block.Text, bar.Label, bar.Said);
                    }

                    break;
            }
        }

        return new("Handling", ["Avsnitt", "Rad", "Uppgift", "Innehåll"], lines);

        void Add(string row, string what, string says) => lines.Add([Cell.Of(section), Cell.Of(row), Cell.Of(what), Cell.Of(says)]);
    }
}
