namespace Vidare.Programmes.Packages;

/// <summary>Places in a package, such as <c>goals[1].target</c>.</summary>
static class PackageNodePath
{
    /// <summary>The whole package.</summary>
    public const string Root = "$";

    public static string Member(string at, string name) => at == Root ? name : at + "." + name;

    public static string Item(string at, int index) =>
        at + "[" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]";

    /// <summary>The place around this one, or null for the whole.</summary>
    public static string? Around(string at) =>
        at == Root ? null : at.LastIndexOfAny(['.', '[']) is > 0 and var cut ? at[..cut] : Root;

    /// <summary>True when one is the other or lies around it; the whole lies around nothing here.</summary>
    public static bool Touch(string a, string b) => a == b || Within(a, b) || Within(b, a);

    static bool Within(string inner, string outer) =>
        inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) && (inner[outer.Length] is '.' or '[');
}
