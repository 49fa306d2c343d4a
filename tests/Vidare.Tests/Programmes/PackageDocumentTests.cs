using Shouldly;
using Xunit;

namespace Vidare.Programmes.Packages;

/// <summary>The tables of docs/packages.md are those of the type; only the last column is written by hand.</summary>
public sealed class PackageDocumentTests
{
    static readonly string[] Lines = File.ReadAllLines(Path.Combine(PackageFiles.Root, "docs", "packages.md"));

    static IEnumerable<string> Tables => Lines.SkipWhile(l => !l.StartsWith("### ", StringComparison.Ordinal));

    [Fact]
    public void The_tables_of_the_document_are_those_of_the_type()
    {
        var written = Tables.Where(l => l.StartsWith('#') || l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l[0] == '#' ? l : l[..(l[..^2].LastIndexOf('|') + 1)]).ToList();
        var type = PackageSchema.Records().SelectMany(Table).ToList();
        type.Except(written).ShouldBeEmpty("in the type and not in the document");
        written.Except(type).ShouldBeEmpty("in the document and not in the type");
        written.SequenceEqual(type).ShouldBeTrue("in the order of the type");
    }

    [Fact]
    public void Every_field_says_what_it_means() =>
        Tables.Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Where(l => l.Split('|')[^2].Trim().Length < 5).ShouldBeEmpty();

    [Fact]
    public void Every_word_that_may_be_chosen_is_in_the_document()
    {
        var text = string.Join('\n', Lines);
        foreach (var word in PackageSchema.Records().SelectMany(r => PackageShape.Of(r).Fields).SelectMany(f => f.Words))
        {
            text.ShouldContain('`' + word + '`');
        }
    }

    static IEnumerable<string> Table(Type record) =>
    [
        "### " + record.Name,
        .. PackageShape.Of(record).Fields.Select(f => $"| `{f.Name}` | {Kind(f)} | {(f.IsMandatory ? "ja" : "nej")} | {(f.IsMandatory ? "–" : Default(f))} |"),
    ];

    static string Kind(PackageField field)
    {
        var one = field.Kind switch
        {
            FieldKind.Text => "text",
            FieldKind.Whole => "heltal",
            FieldKind.Number => "tal",
            FieldKind.YesNo => "`true` eller `false`",
            FieldKind.Day => "dag",
            FieldKind.Word => "ord: " + string.Join(" ", field.Words.Select(w => $"`{w}`")),
            _ => field.Item.Name,
        };
        return field.IsList ? "lista av " + one : one;
    }

    static string Default(PackageField field) => field.Default switch
    {
        null => "–",
        bool yes => yes ? "`true`" : "`false`",
        int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Enum word => $"`{PackageShape.Name(word.ToString())}`",
        System.Collections.IList { Count: 0 } => "tom",
        System.Collections.IList list => string.Join(" ", list.Cast<Enum>().Select(w => $"`{PackageShape.Name(w.ToString())}`")),
        _ => "husets",
    };
}
