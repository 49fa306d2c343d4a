using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Commands;

/// <summary>A programme's goals as of a day, for the operator of the machine: nothing is suppressed here.</summary>
static class Goals
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static async Task Run(StorageOptions options, string name, string? asOf, bool json, CancellationToken cancel)
    {
        await using var output = Console.OpenStandardOutput();
        await Write(options, name, asOf, json, output, cancel);
    }

    public static async Task Write(StorageOptions options, string name, string? asOf, bool json, Stream output, CancellationToken cancel)
    {
        DateOnly? day = DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given) ? given : null;
        if (asOf is not null && day is null)
        {
            throw new RefusedException($"”{asOf}” är ingen dag. Skriv den som 2016-06-30.");
        }

        if (!options.HasParticipation)
        {
            throw new RefusedException("Den här noden kör utan deltagarnas uppgifter och kan inte mäta.");
        }

        var database = await Packages.Opened(options, cancel);
        var programme = await new ProgrammeStore(database).FindByName(name) ?? throw new RefusedException($"Det finns ingen insats som heter ”{name}”.");
        var clock = new BusinessClock(database, TimeProvider.System, movable: true);
        await clock.Load();
        var goals = Measuring.Of(programme.Configuration, await MaterialReader.Read(database, programme.Id), day ?? clock.Today);
        var text = json ? new JsonArray([.. goals.Select(Json)]).ToJsonString(Indented) : string.Join('\n', goals.SelectMany(g => Lines(g, "")));
        await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text + "\n"), cancel);
    }

    static JsonObject Json(GoalStanding goal) => new()
    {
        ["id"] = goal.Goal.Id,
        ["formula"] = goal.Goal.Formula,
        ["n1"] = goal.Tally.Yes,
        ["n0"] = goal.Tally.No,
        ["nu"] = goal.Tally.Unknown,
        ["n"] = goal.Tally.N,
        ["immature"] = goal.Tally.Immature,
        ["lower"] = Number(goal.Interval?.Lower, goal.IsCount),
        ["upper"] = Number(goal.Interval?.Upper, goal.IsCount),
        ["target"] = goal.Goal.Target is { } target ? JsonNode.Parse(target.ToString("0.######", CultureInfo.InvariantCulture)) : null,
        ["relation"] = PackageShape.Name(goal.Goal.Relation.ToString()),
        ["preliminary"] = goal.Tally.Preliminary,
        ["verdict"] = Words.Of(goal.Verdict),
        ["parts"] = new JsonArray([.. goal.Parts.Select(Json)]),
    };

    /// <summary>A share with so many digits that it is exact to twelve; a count as it is.</summary>
    static JsonNode? Number(decimal? value, bool isCount) =>
        value is { } number ? JsonNode.Parse(number.ToString(isCount ? "0" : "0.000000######", CultureInfo.InvariantCulture)) : null;

    static IEnumerable<string> Lines(GoalStanding goal, string indent) =>
    [
        $"{indent}{goal.Goal.Id} {goal.Goal.Formula}: {Words.Of(goal.Verdict)}{(goal.Tally.Preliminary ? ", preliminärt" : "")}. Ja {goal.Tally.Yes}, nej {goal.Tally.No}, okänt {goal.Tally.Unknown}, N {goal.Tally.N}, bredvid {goal.Tally.Immature}.",
        .. goal.Parts.SelectMany(p => Lines(p, indent + "  ")),
    ];
}
