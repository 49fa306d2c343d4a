using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Vidare.Reporting;

namespace Vidare.Funding.Agreements;

/// <summary>The canonical text of an agreement's content: what is stored, and what the signatures' checksum is taken of.</summary>
static class AgreementText
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(AgreementContent content) => JsonSerializer.Serialize(content, Options);

    public static AgreementContent Read(string text) => JsonSerializer.Deserialize<AgreementContent>(text, Options)!;

    public static ContentHash HashOf(AgreementContent content) => ContentHash.Of(Write(content));
}
