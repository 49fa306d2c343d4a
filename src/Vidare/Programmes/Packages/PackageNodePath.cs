namespace Vidare.Programmes.Packages;

/// <summary>Places in a package, such as <c>goals[1].target</c>.</summary>
static class PackageNodePath
{
    /// <summary>The whole package.</summary>
    public const string Root = "$";

    public static string Member(string at, string name) => at == Root ? name : at + "." + name;

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
