using System.Text;

namespace Vidare.Programmes.Packages;

/// <summary>The packages of the repository.</summary>
static class PackageFiles
{
    public static string Root { get; } = Up(new DirectoryInfo(AppContext.BaseDirectory));

    public static IReadOnlyList<string> All { get; } = [.. Directory.GetFiles(Path.Combine(Root, "packages"), "*.json").Order(StringComparer.Ordinal)];

    public static string Tuna { get; } = Text("tuna");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Root, "packages", name + ".json"));

    public static string Text(string name) => new UTF8Encoding(false, true).GetString(Bytes(name));

    public static SoundPackage Sound(string name) => (SoundPackage)PackageText.Read(Bytes(name));

    static string Up(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vidare.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Vidare.slnx");
    }
}
