using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vidare.Programmes.Packages;

/// <summary>
/// The form of a package as a JSON schema, for an editor that completes and underlines (paketets schema). It is made from the
/// types, so it says what the reader says of the form; what must agree between fields only <c>vidare check</c> knows.
/// </summary>
public static class PackageSchema
{
    static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text; <c>docs/packages.schema.json</c> is its copy.</summary>
    public static string Text { get; } = Root().ToJsonString(Written) + "\n";

    static JsonObject Root()
    {
        var definitions = new JsonObject();
        foreach (var record in Records())
        {
            definitions[record.Name] = Record(PackageShape.Of(record));
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Vidare: en insats som paket",
            ["$ref"] = Pointer(typeof(ProgrammeConfiguration)),
            ["$defs"] = definitions,
        };
    }

    /// <summary>The records in the order in which one meets them.</summary>
    public static IReadOnlyList<Type> Records()
    {
        var found = new List<Type> { typeof(ProgrammeConfiguration) };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(PackageShape.Of(found[i]).Fields.Where(f => f.Kind == FieldKind.Record).Select(f => f.Item).Distinct().Where(t => !found.Contains(t)));
        }

        return found;
    }

    static JsonObject Record(PackageShape shape)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            properties[field.Name] = Field(field);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. shape.Fields.Where(f => f.IsMandatory).Select(f => (JsonNode)f.Name)]),
            ["additionalProperties"] = false,
        };
    }

    static JsonObject Field(PackageField field)
    {
        var one = field.IsList ? new JsonObject { ["type"] = "array", ["items"] = One(field) } : One(field);
        var schema = field.MayBeNothing ? new JsonObject { ["anyOf"] = new JsonArray(one, new JsonObject { ["type"] = "null" }) } : one;
        if (Default(field) is { } value)
        {
            schema["default"] = value;
        }

        return schema;
    }

    static JsonObject One(PackageField field) => field.Kind switch
    {
        FieldKind.Record => new() { ["$ref"] = Pointer(field.Item) },
        FieldKind.Text => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = PackageLimits.LongestIn(field.Name) },
        FieldKind.Day => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        FieldKind.Word => new() { ["enum"] = new JsonArray([.. field.Words.Select(w => (JsonNode)w)]) },
        FieldKind.YesNo => new() { ["type"] = "boolean" },
        FieldKind.Whole => new() { ["type"] = "integer" },
        _ => new() { ["type"] = "number" },
    };

    static JsonNode? Default(PackageField field) => field.IsMandatory ? null : field.Default switch
    {
        bool yes => yes,
        int number => number,
        Enum word => PackageShape.Name(word.ToString()),
        IList list => new JsonArray([.. list.Cast<object>().Select(w => (JsonNode)PackageShape.Name(w.ToString()!))]),
        _ => null,
    };

    static string Pointer(Type record) => "#/$defs/" + record.Name;
}
