using System.Text.Json.Nodes;

namespace Vidare.Programmes.Packages;

/// <summary>A draft on top of what has come to govern since it was written: each part that the draft left alone is as it governs.</summary>
static class PackageMerge
{
    public static string Over(string before, string draft, string governs)
    {
        var (old, own, now) = (Parts(before), Parts(draft), Parts(governs));
        var merged = new JsonObject();
        foreach (var name in now.Select(p => p.Key).Union(own.Select(p => p.Key)).ToList())
        {
            var part = JsonNode.DeepEquals(own[name], old[name]) ? now[name] : own[name];
            if (part is not null)
            {
                merged[name] = part.DeepClone();
            }
        }

        return merged.ToJsonString();
    }

    static JsonObject Parts(string package) => JsonNode.Parse(package)!.AsObject();
}
