using System.Text;
using System.Text.Json;

namespace Vidare.Programmes.Packages;

/// <summary>JSON to nodes that know their place and line. A broken text gives what stands before the break, and where it is.</summary>
sealed class PackageParser
{
    /// <summary>A package is four levels deep; this is generous.</summary>
    const int MaxDepth = 32;

    readonly byte[] utf8;
    string at = PackageNodePath.Root;
    int counted;
    int line = 1;

    PackageParser(string text) => utf8 = Encoding.UTF8.GetBytes(text);

    PackageNode? Root { get; set; }

    /// <summary>The whole as nodes, and the fault of the syntax if there is one.</summary>
    public static (PackageNode? Root, PackageFault? Fault) Parse(string text)
    {
        var parser = new PackageParser(text);
        try
        {
            var reader = new Utf8JsonReader(parser.utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
            reader.Read();
            parser.Value(ref reader, PackageNodePath.Root, node => parser.Root = node);
            reader.Read();
            return (parser.Root, null);
        }
        catch (JsonException broken)
        {
            return (parser.Root, parser.Fault(broken));
        }
    }

    void Value(ref Utf8JsonReader reader, string place, Action<PackageNode> keep)
    {
        at = place;
        var (kind, text) = reader.TokenType switch
        {
            JsonTokenType.StartObject => (NodeKind.Record, ""),
            JsonTokenType.StartArray => (NodeKind.List, ""),
            JsonTokenType.String => (NodeKind.Text, Unescaped(ref reader)),
            JsonTokenType.Number => (NodeKind.Number, Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True => (NodeKind.YesNo, "true"),
            JsonTokenType.False => (NodeKind.YesNo, "false"),
            _ => (NodeKind.Nothing, "null"),
        };
        var node = new PackageNode(place, LineAt(reader.TokenStartIndex), kind, text);
        keep(node);
        if (kind == NodeKind.Record)
        {
            Members(ref reader, node);
        }
        else if (kind == NodeKind.List)
        {
            Items(ref reader, node);
        }

        node.Complete = true;
    }

    void Members(ref Utf8JsonReader reader, PackageNode node)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Unescaped(ref reader);
            var nameLine = LineAt(reader.TokenStartIndex);
            at = PackageNodePath.Member(node.At, name);
            reader.Read();
            Value(ref reader, PackageNodePath.Member(node.At, name), value => node.Members.Add((name, nameLine, value)));
            at = node.At;
        }
    }

    void Items(ref Utf8JsonReader reader, PackageNode node)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Value(ref reader, PackageNodePath.Item(node.At, node.Items.Count), node.Items.Add);
            at = node.At;
        }
    }

    /// <summary>Half a surrogate pair, written as an escape, becomes the replacement character, which no text may hold.</summary>
    static string Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    int LineAt(long index)
    {
        for (; counted < index; counted++)
        {
            line += utf8[counted] == '\n' ? 1 : 0;
        }

        return line;
    }

    PackageFault Fault(JsonException broken)
    {
        var row = (int)(broken.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < row; i++)
        {
            start = Array.IndexOf(utf8, (byte)'\n', start) + 1;
        }

        var index = Math.Min(start + (int)(broken.BytePositionInLine ?? 0), utf8.Length);
        var sentence = Depth() > MaxDepth ? PackageSentences.TooDeep(MaxDepth)
            : utf8.AsSpan(index).Trim(" \r\n\t"u8).IsEmpty ? PackageSentences.BreaksOff
            : PackageSentences.Unexpected(Encoding.UTF8.GetString(utf8.AsSpan(index, Math.Min(4, utf8.Length - index))), Encoding.UTF8.GetCharCount(utf8.AsSpan(start, index - start)) + 1);
        return new PackageFault(at, row + 1, sentence);
    }

    int Depth() => at.Count(c => c is '.' or '[') + 2;
}
