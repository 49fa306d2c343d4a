using System.Text.Json;
using System.Text.Json.Serialization;
using Vidare.Funding;
using Vidare.Programmes.Packages;
using Vidare.Reporting;

namespace Vidare.Storage;

/// <summary>Sheets and events of applications as JSON and back. The sheet's text is canonical: its hash, with the package's, is what is signed.</summary>
static class FundingText
{
    static readonly JsonSerializerOptions Options = new(FactText.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true };

    static readonly Dictionary<string, Type> Kinds = typeof(ApplicationEvent).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(ApplicationEvent))).ToDictionary(t => t.Name, StringComparer.Ordinal);

    public static string KindOf(ApplicationEvent happened) => happened.GetType().Name;

    public static string Write(ApplicationEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), Options);

    public static ApplicationEvent Read(string kind, string text) => (ApplicationEvent)JsonSerializer.Deserialize(text, Kinds[kind], Options)!;

    public static string Write(BoardDecision decision) => JsonSerializer.Serialize(decision, Options);

    public static BoardDecision ReadDecision(string text) => JsonSerializer.Deserialize<BoardDecision>(text, Options)!;

    public static string Write(ApplicationSheet sheet) => JsonSerializer.Serialize(sheet, Options);

    public static ApplicationSheet ReadSheet(string text) => JsonSerializer.Deserialize<ApplicationSheet>(text, Options)!;

    /// <summary>The hash of all that an application says: its sheet and the configuration of its insats.</summary>
    public static ContentHash HashOf(string sheet, string package) => ContentHash.Of(sheet + "\n" + package);

    public static ApplicationEntry Entry(ApplicationEventRow row) => new(row.Number, Read(row.Kind, row.Content), row.OnDay, row.UserId, row.PartyId);

    /// <summary>A row as the version that it is; one that nobody has signed has the configuration in force.</summary>
    public static ApplicationVersion Version(ApplicationVersionRow row, Programmes.Programme programme)
    {
        if (row.Package is { } frozen)
        {
            return new(row.Version, ReadSheet(row.Sheet), PackageText.Stored(frozen), row.ProgrammeVersion!.Value, row.WrittenOn, row.Saves, new(row.ContentHash!));
        }

        var package = PackageText.Write(programme.Configuration);
        return new(row.Version, ReadSheet(row.Sheet), programme.Configuration, programme.Version, row.WrittenOn, row.Saves, HashOf(row.Sheet, package));
    }
}
