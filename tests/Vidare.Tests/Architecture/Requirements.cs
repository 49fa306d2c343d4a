namespace Vidare.Tests.Architecture;

/// <summary>What is asked for (<c>docs/requirements.txt</c>), what may not lose its test again
/// (<c>docs/requirements-met.txt</c>), and what the tests name.</summary>
sealed record Requirements(IReadOnlyList<string> Asked, IReadOnlySet<string> Met, IReadOnlySet<string> Tested)
{
    static readonly string[] Documents = ["GEN", "TUNA", "LEK", "TIERP", "SHP", "VAST"];

    public static IReadOnlyList<string> ReadIds(string path) =>
        [.. File.ReadLines(path).Select(line => line.Split('#')[0].Trim()).Where(id => id.Length > 0)];

    /// <summary>Ids that a test names or that are said to be met, but that nobody asked for: a slip of the pen.</summary>
    public IEnumerable<string> Unknown => Tested.Union(Met).Except(Asked).Order(StringComparer.Ordinal);

    /// <summary>Ids that were met and that no test names any longer.</summary>
    public IEnumerable<string> Lost => Met.Except(Tested).Order(StringComparer.Ordinal);

    public IReadOnlyList<string> Of(params string[] groups) => [.. Asked.Where(id => groups.Contains(id.Split('-')[0]))];

    public string Summary =>
        $"Requirements with a test: {Count(Documents)} (BR {Count("BR")}, CAL {Count("CAL")}, F {Count("F")})";

    /// <summary>The summary, and under it per group the ids with a test and those without.</summary>
    public IEnumerable<string> Report() =>
        [Summary, .. Documents.Concat(["BR", "CAL", "F"]).SelectMany(group => (string[])
            ["", $"{group}: {Count(group)}", "  with a test: " + List(Of(group), tested: true), "  without: " + List(Of(group), tested: false)])];

    /// <summary>Met: may not lose its test. Partly met: named by a test. Open: by none.</summary>
    public string StateOf(string id) => Met.Contains(id) ? "uppfyllt" : Tested.Contains(id) ? "delvis" : "öppet";

    /// <summary>The page for people: which of the 391 are met, partly met and open.</summary>
    public IEnumerable<string> Page() =>
    [
        "# Krav: uppfyllda, delvis och öppna", "",
        "Skriven av `RequirementsHaveTests` med `VIDARE_ACCEPT=1`. *Uppfyllt* betyder att ett prov håller hela kravet och att bygget stannar om provet försvinner",
        "(`requirements-met.txt`). *Delvis* betyder att minst ett prov nämner kravet. *Öppet* betyder att inget gör det. Vad varje krav säger står i specifikationen.", "",
        "| Från | Krav | Uppfyllda | Delvis | Öppna |", "|---|---|---|---|---|",
        .. Documents.Select(g => Row(g, g)), Row("alla", Documents), "",
        .. Documents.SelectMany(g => (string[])["## " + g, "", .. ((string[])["uppfyllt", "delvis", "öppet"]).SelectMany(s => (string[])["**" + s[..1].ToUpperInvariant() + s[1..] + ":** " + Among(g, s), ""])]),
    ];

    string Row(string name, params string[] groups) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| {name} | {Of(groups).Count} | {In(groups, "uppfyllt")} | {In(groups, "delvis")} | {In(groups, "öppet")} |");

    int In(string[] groups, string state) => Of(groups).Count(id => StateOf(id) == state);

    string Among(string group, string state) => Of(group).Where(id => StateOf(id) == state).ToArray() is { Length: > 0 } some ? string.Join(' ', some) : "inga";

    string Count(params string[] groups) => $"{Of(groups).Count(Tested.Contains)} of {Of(groups).Count}";

    string List(IEnumerable<string> ids, bool tested) =>
        ids.Where(id => Tested.Contains(id) == tested).ToArray() is { Length: > 0 } some ? string.Join(' ', some) : "none";
}
