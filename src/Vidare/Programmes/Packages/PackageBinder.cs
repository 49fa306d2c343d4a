using System.Globalization;

namespace Vidare.Programmes.Packages;

/// <summary>Nodes to values of the configuration's types; every fault is kept and a blank put in its place.</summary>
sealed class PackageBinder
{
    readonly List<PackageFault> faults = [];

    public IReadOnlyList<PackageFault> Faults => faults;

    public ProgrammeConfiguration Package(PackageNode root) => (ProgrammeConfiguration)Record(root, typeof(ProgrammeConfiguration));

    object Record(PackageNode node, Type type)
    {
        var shape = PackageShape.Of(type);
        if (node.Kind != NodeKind.Record)
        {
            return Blank(node, PackageSentences.WrongKind("ett objekt { … }", node), type);
        }

        var members = Members(node, shape);
        return shape.Make(shape.Fields.ToDictionary(f => f.Name, f => members.TryGetValue(f.Name, out var value) ? Value(value, f) : LeftOut(node, f), StringComparer.Ordinal));
    }

    Dictionary<string, PackageNode> Members(PackageNode node, PackageShape shape)
    {
        var members = new Dictionary<string, PackageNode>(StringComparer.Ordinal);
        foreach (var (name, line, value) in node.Members)
        {
            if (!shape.Fields.Any(f => f.Name == name))
            {
                faults.Add(new PackageFault(value.At, line, PackageSentences.UnknownField(name, shape)));
            }
            else if (!members.TryAdd(name, value))
            {
                faults.Add(new PackageFault(value.At, line, PackageSentences.FieldTwice(name, members[name].Line)));
            }
        }

        return members;
    }

    object? LeftOut(PackageNode node, PackageField field)
    {
        if (!field.IsMandatory)
        {
            return field.Default;
        }

        if (node.Complete)
        {
            faults.Add(new PackageFault(PackageNodePath.Member(node.At, field.Name), node.Line, PackageSentences.Missing(field)));
        }

        return BlankOf(field);
    }

    object? Value(PackageNode node, PackageField field)
    {
        if (node.Kind == NodeKind.Nothing && field.MayBeNothing)
        {
            return null;
        }

        if (!field.IsList)
        {
            return Single(node, field);
        }

        if (node.Kind != NodeKind.List)
        {
            Fault(node, PackageSentences.WrongKind("en lista [ … ]", node));
            return BlankOf(field);
        }

        var items = Array.CreateInstance(field.Item, node.Items.Count);
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Single(node.Items[i], field), i);
        }

        return items;
    }

    object Single(PackageNode node, PackageField field) => field.Kind switch
    {
        FieldKind.Record => Record(node, field.Item),
        FieldKind.Text => Text(node, field.Name),
        FieldKind.Word => Word(node, field),
        FieldKind.Day => Day(node),
        FieldKind.YesNo when node.Kind == NodeKind.YesNo => node.Text == "true",
        FieldKind.YesNo => Blank(node, PackageSentences.WrongKind("true eller false, utan citattecken", node), field.Item),
        FieldKind.Whole => Whole(node, field.Item),
        _ => Number(node),
    };

    object Text(PackageNode node, string field)
    {
        if (node.Kind != NodeKind.Text)
        {
            return Blank(node, PackageSentences.WrongKind("en text inom citattecken", node), typeof(string));
        }

        if (PackageLimits.WhyNot(node.Text, field) is { } why)
        {
            Fault(node, why);
        }

        return node.Text;
    }

    object Word(PackageNode node, PackageField field)
    {
        var index = node.Kind == NodeKind.Text ? field.Words.ToList().IndexOf(node.Text) : -1;
        return index < 0
            ? Blank(node, PackageSentences.UnknownWord(node, field.Words), field.Item)
            : Enum.GetValues(field.Item).GetValue(index)!;
    }

    object Day(PackageNode node) =>
        node.Kind == NodeKind.Text && DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Blank(node, PackageSentences.WrongKind("en dag som \"2015-02-01\"", node), typeof(DateOnly));

    object Whole(PackageNode node, Type type)
    {
        const NumberStyles Signed = NumberStyles.AllowLeadingSign;
        if (node.Kind == NodeKind.Number && long.TryParse(node.Text, Signed, CultureInfo.InvariantCulture, out var whole)
            && (type == typeof(long) || whole is >= int.MinValue and <= int.MaxValue))
        {
            return type == typeof(long) ? whole : (object)(int)whole;
        }

        return Blank(node, PackageSentences.WrongKind("ett heltal, utan citattecken", node), type);
    }

    /// <summary>So few digits that a decimal holds them all.</summary>
    object Number(PackageNode node) =>
        node is { Kind: NodeKind.Number, Text.Length: <= 20 }
        && decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : Blank(node, PackageSentences.WrongKind("ett tal, med punkt före decimalerna och utan citattecken", node), typeof(decimal));

    void Fault(PackageNode node, string sentence) => faults.Add(new PackageFault(node.At, node.Line, sentence));

    /// <summary>Says the fault and goes on with a blank.</summary>
    object Blank(PackageNode node, string sentence, Type type)
    {
        Fault(node, sentence);
        return Blank(type);
    }

    static object? BlankOf(PackageField field) =>
        !field.IsMandatory ? field.Default
        : field.IsList ? Array.CreateInstance(field.Item, 0)
        : Blank(field.Item);

    static object Blank(Type type)
    {
        if (type == typeof(string))
        {
            return "";
        }

        if (type.IsValueType)
        {
            return Activator.CreateInstance(type)!;
        }

        var shape = PackageShape.Of(type);
        return shape.Make(shape.Fields.ToDictionary(f => f.Name, BlankOf, StringComparer.Ordinal));
    }
}
