using System.Text.Json.Nodes;
using Vidare.Programmes.Packages;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>What changed between two configurations, place by place, before and after (F-97).</summary>
static class Differences
{
    public static IReadOnlyList<Ui.Change> Between(ProgrammeConfiguration before, ProgrammeConfiguration after)
    {
        var (old, now) = (Places(before), Places(after));
        return
        [
            .. old.Keys.Union(now.Keys).Where(at => old.GetValueOrDefault(at) != now.GetValueOrDefault(at))
                .Select(at => new Ui.Change(LabelOf(at), old.GetValueOrDefault(at), now.GetValueOrDefault(at))),
        ];
    }

    static Dictionary<string, string> Places(ProgrammeConfiguration configuration)
    {
        Dictionary<string, string> places = new(StringComparer.Ordinal);
        Walk(JsonNode.Parse(PackageText.Write(configuration))!, "", places);
        return places;
    }

    static void Walk(JsonNode node, string at, Dictionary<string, string> places)
    {
        switch (node)
        {
            case JsonObject record:
                foreach (var (name, value) in record.Where(m => m is { Value: not null, Key: not ("key" or "concept") }))
                {
                    Walk(value!, at.Length == 0 ? name : at + "." + name, places);
                }

                break;
            case JsonArray { Count: > 0 } list when list[0] is JsonObject:
                for (var i = 0; i < list.Count; i++)
                {
                    Walk(list[i]!, at + "[" + (KeyOf(list[i]!) ?? Swedish.Whole(i + 1)) + "]", places);
                }

                break;
            case JsonArray list:
                places[at] = string.Join(", ", list.Select(TextOf));
                break;
            default:
                places[at] = TextOf(node);
                break;
        }
    }

    /// <summary>What tells an item from its neighbours, so that one moved is not one changed.</summary>
    static string? KeyOf(JsonNode item) =>
        new[] { "key", "id", "concept", "at" }.Select(name => (item as JsonObject)?[name]).FirstOrDefault(v => v is not null)?.GetValue<string>();

    static string TextOf(JsonNode? value) => value switch
    {
        JsonValue text when text.TryGetValue<string>(out var plain) => plain,
        _ => value?.ToJsonString() ?? "",
    };

    /// <summary>The label of the field that shows the place, with the item's key; else the place itself.</summary>
    static string LabelOf(string at)
    {
        var bare = at.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? at[..bracket] : at;
        if (bare == "terms" && Enum.TryParse<Concept>(Inside(at), ignoreCase: true, out var concept))
        {
            return HouseWords.For(concept) + (at.EndsWith("synonyms", StringComparison.Ordinal) ? ", synonymer" : "");
        }

        var field = ChangeFields.All.FirstOrDefault(f => f.Place == bare);
        return field is null ? at : bare == at ? field.Label : field.Label + " (" + Inside(at) + ")";
    }

    static string Inside(string at) => at.Split('[', ']') is [_, var key, ..] ? key : "";
}
