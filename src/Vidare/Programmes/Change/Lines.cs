using System.Globalization;
using System.Text;
using Vidare.Storage;

namespace Vidare.Programmes.Change;

/// <summary>Lists as text, one item a line. A line feed within an item is shown as ↵, so that nothing is lost on the way and back.</summary>
static class Lines
{
    const char LineFeed = '↵';

    public static string Show(IEnumerable<string> items) => string.Join('\n', items.Select(i => i.Replace('\n', LineFeed)));

    public static IReadOnlyList<string> Read(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(i => i.Replace(LineFeed, '\n'))];

    /// <summary>Items with keys: "nyckel: text". A line without a key gets one from its first words.</summary>
    public static IReadOnlyList<NamedText> ReadKeyed(string? text)
    {
        List<NamedText> items = [];
        foreach (var line in Read(text))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var named = colon > 0 && IsKey(line[..colon]);
            var key = named ? line[..colon] : KeyOf(line);
            items.Add(new(named || items.TrueForAll(i => i.Key != key) ? key : key + "-" + (items.Count + 1).ToString(CultureInfo.InvariantCulture), named ? line[(colon + 2)..].Trim() : line));
        }

        return items;
    }

    public static string ShowKeyed(IEnumerable<NamedText> items) => Show(items.Select(i => i.Key + ": " + i.Text));

    /// <summary>Items with several parts, parted by " | "; the last part takes the rest. Null when a line has too few.</summary>
    public static IReadOnlyList<string[]>? ReadParts(string? text, int parts)
    {
        var lines = Read(text).Select(l => l.Split(" | ", parts)).ToList();
        return lines.TrueForAll(l => l.Length == parts) ? lines : null;
    }

    public static string ShowParts(IEnumerable<string[]> items) => Show(items.Select(i => string.Join(" | ", i)));

    static bool IsKey(string text) => text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    static string KeyOf(string line)
    {
        var key = new StringBuilder();
        foreach (var sign in Folding.Fold(line).Take(40))
        {
            _ = sign is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? key.Append(sign) : key.Length > 0 && key[^1] != '-' ? key.Append('-') : key;
        }

        return key.ToString().Trim('-') is { Length: > 0 } made ? made : "punkt";
    }
}
