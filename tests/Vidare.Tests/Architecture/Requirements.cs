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

    string Count(params string[] groups) => $"{Of(groups).Count(Tested.Contains)} of {Of(groups).Count}";

    string List(IEnumerable<string> ids, bool tested) =>
        ids.Where(id => Tested.Contains(id) == tested).ToArray() is { Length: > 0 } some ? string.Join(' ', some) : "none";
}
