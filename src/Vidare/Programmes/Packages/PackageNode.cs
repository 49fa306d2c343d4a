namespace Vidare.Programmes.Packages;

/// <summary>What a value of the text is.</summary>
enum NodeKind { Record, List, Text, Number, YesNo, Nothing }

/// <summary>A value of the text with its place and line.</summary>
sealed class PackageNode(string at, int line, NodeKind kind, string text = "")
{
    public string At => at;

    public int Line => line;

    public NodeKind Kind => kind;

    /// <summary>The text itself, or the number or truth value as it was written.</summary>
    public string Text => text;

    public List<(string Name, int Line, PackageNode Value)> Members { get; } = [];

    public List<PackageNode> Items { get; } = [];

    /// <summary>False for what the text breaks off in: then nothing is said to be missing there.</summary>
    public bool Complete { get; set; }

    public IEnumerable<PackageNode> All => [this, .. Members.SelectMany(m => m.Value.All), .. Items.SelectMany(i => i.All)];
}
