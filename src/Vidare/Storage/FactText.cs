using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Vidare.Participation;

namespace Vidare.Storage;

/// <summary>How facts become JSON and back. A kind's name is its type's; renaming a type is a migration.</summary>
static class FactText
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(), new TypedIds() },
    };

    static readonly Dictionary<string, Type> Kinds = typeof(Fact).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Fact))).ToDictionary(t => t.Name, StringComparer.Ordinal);

    public static string KindOf(Fact fact) => fact.GetType().Name;

    public static string Write(Fact fact) => JsonSerializer.Serialize(fact, fact.GetType(), Options);

    public static Fact Read(string kind, string text) => (Fact)JsonSerializer.Deserialize(text, Kinds[kind], Options)!;

    /// <summary>A row as the entry that it is; K3 is unsealed.</summary>
    public static Entry Entry(FactRow row, Vault vault) => new(
        row.Id,
        row.Number,
        row.OnDay,
        row.RegisteredAt,
        new(row.ByUserId, row.ByParticipantId),
        row.OwnerPartyId,
        row.Why,
        Read(row.Kind, row.Sealed is { } hidden ? vault.Unseal(hidden, row.Id) : row.Content!));

    sealed class TypedIds : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsValueType && Array.Exists(typeToConvert.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(TypedId<>).MakeGenericType(typeToConvert))!;
    }

    sealed class TypedId<T> : JsonConverter<T>
        where T : struct, ITypedId<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Of(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
