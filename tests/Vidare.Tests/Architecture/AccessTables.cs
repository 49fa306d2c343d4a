using System.Text;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Ui;

namespace Vidare.Tests.Architecture;

/// <summary>The tables of access as a page of text, printed from the code that is obeyed.</summary>
static class AccessTables
{
    public static string Print()
    {
        var page = new StringBuilder();
        page.Append("""
            # Who may do what

            Printed from `CaseAccess` and `ProgrammeAccess` in `src/Vidare.Domain/Access`; do not edit. A change of the code that
            changes this page fails the build until it is accepted: `VIDARE_ACCEPT=1 bin/test app --filter-class '*AccessPage*'`, and
            the difference is read in the review.

            Everybody is let in by a relation to the case on the day, never by a role alone. Who stands in none gets 404. What another
            party owns is seen only by consent; what no consent opens is shown as withheld, never whether there is any.


            """);
        page.Append("## In a case: relation × operation\n\n");
        Table(page, "Operation", Enum.GetValues<Relation>(), r => $"{Words.Of(r)} ({r})", Enum.GetValues<CaseOperation>(), o => o.ToString(), (r, o) => CaseAccess.Allows(r, o) ? "ja" : "–");
        page.Append("\n## In a case: relation × category of personal data\n\n“Egen part och samtycke”: what the own party owns, and what others own as far as a consent lets it through.\n\n");
        Table(page, "Category", Enum.GetValues<Relation>(), r => $"{Words.Of(r)} ({r})", Enum.GetValues<Category>(), c => $"K{(int)c} {Words.Of(c)} ({c})", (r, c) => Said(CaseAccess.Reads(r, c)));
        page.Append("\n## Outside the cases: standpoint × operation\n\n");
        Table(page, "Operation", Enum.GetValues<Standpoint>(), s => s.ToString(), Enum.GetValues<ProgrammeOperation>(), o => o.ToString(), (s, o) => ProgrammeAccess.Allows(s, o) ? "ja" : "–");
        return page.Replace("K0 ", "").ToString();
    }

    static void Table<TColumn, TRow>(StringBuilder page, string corner, TColumn[] columns, Func<TColumn, string> head, TRow[] rows, Func<TRow, string> name, Func<TColumn, TRow, string> cell)
    {
        page.Append("| ").Append(corner).Append(" | ").AppendJoin(" | ", columns.Select(head)).Append(" |\n");
        page.Append("|---|").Insert(page.Length, "---|", columns.Length).Append('\n');
        foreach (var row in rows)
        {
            page.Append("| ").Append(name(row)).Append(" | ").AppendJoin(" | ", columns.Select(c => cell(c, row))).Append(" |\n");
        }
    }

    static string Said(Reading reading) => reading switch
    {
        Reading.Never => "–",
        Reading.OwnAndConsented => "egen part och samtycke",
        Reading.All => "allt",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };
}
