namespace Vidare.Programmes.Packages;

/// <summary>Places in a package, such as <c>goals[1].target</c>.</summary>
static class PackageNodePath
{
    /// <summary>The whole package.</summary>
    public const string Root = "$";

    const int NameMaxLength = 40;

    /// <summary>A name that is no field is shown cut and without signs that a terminal would obey.</summary>
    public static string Member(string at, string name)
    {
        var shown = name.All(char.IsAsciiLetterOrDigit) ? name : string.Concat(name.Select(c => char.IsControl(c) ? '\uFFFD' : c));
        shown = shown.Length > NameMaxLength ? shown[..NameMaxLength] + "…" : shown;
        return at == Root ? shown : at + "." + shown;
    }

    public static string Item(string at, int index) =>
        at + "[" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]";

    /// <summary>The place and those around it, outwards, without the whole.</summary>
    public static IEnumerable<string> Outwards(string at)
    {
        for (var cut = at.Length; cut > 0; cut = at.LastIndexOfAny(['.', '['], cut - 1))
        {
            yield return at[..cut];
        }
    }
}
