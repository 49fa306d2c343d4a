using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Vidare.Programmes.Packages;

/// <summary>The schema is the type's, and its copy in the documents is the schema.</summary>
public sealed class PackageSchemaTests
{
    static readonly JsonNode Schema = JsonNode.Parse(PackageSchema.Text)!;

    public static TheoryData<string> Names => [.. PackageFiles.All.Select(f => Path.GetFileName(f).Split('.')[0])];

    [Fact]
    public void The_copy_in_the_documents_is_what_the_program_writes() =>
        File.ReadAllText(Path.Combine(PackageFiles.Root, "docs", "packages.schema.json")).ShouldBe(PackageSchema.Text, "bin/vidare schema > docs/packages.schema.json");

    [Fact]
    public void Every_record_has_its_fields_and_allows_no_other()
    {
        PackageSchema.Records().Count.ShouldBeGreaterThan(20);
        foreach (var record in PackageSchema.Records())
        {
            var definition = Schema["$defs"]![record.Name]!;
            definition["properties"]!.AsObject().Select(p => p.Key).ShouldBe(PackageShape.Of(record).Fields.Select(f => f.Name));
            definition["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_of_ours_has_the_form_that_the_schema_draws(string name) =>
        Faults(JsonNode.Parse(PackageFiles.Text(name))!, Schema["$defs"]![nameof(ProgrammeConfiguration)]!, "$").ShouldBeEmpty();

    [Fact]
    public void What_the_reader_refuses_for_its_form_the_schema_refuses_too()
    {
        var package = JsonNode.Parse(PackageFiles.Tuna)!;
        package["kind"] = "verksamhet";
        package["kostnad"] = 1;
        package["period"]!.AsObject().Remove("start");
        package["period"]!["declaredMonths"] = "18";
        Faults(package, Schema["$defs"]![nameof(ProgrammeConfiguration)]!, "$").ShouldBe(["$.kind", "$.kostnad", "$.period.start", "$.period.declaredMonths"], ignoreOrder: true);
    }

    /// <summary>As much of JSON Schema as ours uses.</summary>
    static IEnumerable<string> Faults(JsonNode? value, JsonNode schema, string at)
    {
        if (schema["$ref"] is { } pointer)
        {
            return Faults(value, Schema["$defs"]![pointer.GetValue<string>().Split('/')[^1]]!, at);
        }

        if (schema["anyOf"] is JsonArray any)
        {
            return any.Select(s => Faults(value, s!, at).ToList()).OrderBy(f => f.Count).First();
        }

        if (schema["enum"] is JsonArray words)
        {
            return words.Any(w => JsonNode.DeepEquals(w, value)) ? [] : [at];
        }

        return (schema["type"]!.GetValue<string>(), value) switch
        {
            ("object", JsonObject o) => Members(o, schema, at),
            ("array", JsonArray a) => a.SelectMany((item, i) => Faults(item, schema["items"]!, $"{at}[{i}]")),
            ("null", null) => [],
            ("string", JsonValue v) => v.TryGetValue<string>(out var text) && text.Length <= (schema["maxLength"]?.GetValue<int>() ?? int.MaxValue) ? [] : [at],
            ("boolean", JsonValue v) => v.TryGetValue<bool>(out _) ? [] : [at],
            ("integer", JsonValue v) => v.TryGetValue<long>(out _) ? [] : [at],
            ("number", JsonValue v) => v.TryGetValue<decimal>(out _) ? [] : [at],
            _ => [at],
        };
    }

    static IEnumerable<string> Members(JsonObject value, JsonNode schema, string at)
    {
        var properties = schema["properties"]!.AsObject();
        return
        [
            .. value.Where(m => !properties.ContainsKey(m.Key)).Select(m => $"{at}.{m.Key}"),
            .. schema["required"]!.AsArray().Select(r => r!.GetValue<string>()).Where(r => !value.ContainsKey(r)).Select(r => $"{at}.{r}"),
            .. value.Where(m => properties.ContainsKey(m.Key)).SelectMany(m => Faults(m.Value, properties[m.Key]!, $"{at}.{m.Key}")),
        ];
    }
}
