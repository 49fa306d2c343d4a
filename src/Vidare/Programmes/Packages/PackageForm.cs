namespace Vidare.Programmes.Packages;

/// <summary>
/// A text taken apart by its form alone: every field known, present and of its kind. What could not be read is filled with a
/// blank, so that the rules of what agrees can be asked about the rest in the same answer.
/// </summary>
public sealed class PackageForm
{
    readonly HashSet<string> faulty = new(StringComparer.Ordinal);
    readonly HashSet<string> aroundFaulty = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    PackageForm()
    {
    }

    /// <summary>The configuration, blank where there are faults; null when the text breaks off or is no package at all.</summary>
    public ProgrammeConfiguration? Configuration { get; private set; }

    public IReadOnlyList<PackageFault> Faults { get; private set; } = [];

    public static PackageForm Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        return text.Length > PackageText.MaxLength ? Refused(PackageSentences.TooLong(PackageText.MaxLength))
            : string.IsNullOrWhiteSpace(text) ? Refused(PackageSentences.Empty)
            : Taken(text);
    }

    /// <summary>The line of a place, or of the nearest place around it that stands in the text.</summary>
    public int? LineOf(string at)
    {
        var place = PackageNodePath.Outwards(at).Append(PackageNodePath.Root).FirstOrDefault(lines.ContainsKey);
        return place is null ? null : lines[place];
    }

    /// <summary>True when a finding rests on a place that could not be read.</summary>
    internal bool Broken(Finding finding) => Broken(finding.At) || finding.Read.Any(Broken);

    /// <summary>The place, something in it or something around it could not be read.</summary>
    internal bool Broken(string place) => aroundFaulty.Contains(place) || PackageNodePath.Outwards(place).Any(faulty.Contains);

    static PackageForm Refused(string sentence) => new() { Faults = [new PackageFault(PackageNodePath.Root, 1, sentence)] };

    static PackageForm Taken(string text)
    {
        var form = new PackageForm();
        var (root, broken) = PackageParser.Parse(text);
        var binder = new PackageBinder();
        var package = root is null ? null : binder.Package(root);
        foreach (var node in root?.All ?? [])
        {
            form.lines.TryAdd(node.At, node.Line);
        }

        form.Faults = broken is null ? binder.Faults : [.. binder.Faults, broken];
        form.faulty.UnionWith(form.Faults.Select(f => f.At));
        form.aroundFaulty.UnionWith(form.Faults.SelectMany(f => PackageNodePath.Outwards(f.At)));
        form.Configuration = broken is null && root is { Kind: NodeKind.Record } ? package : null;
        return form;
    }
}
