using System.Text;
using Vidare.Ui;

namespace Vidare.Programmes.Packages;

/// <summary>What there is to say of a package before it is taken in (provning av paket): a line for each fault, note and omission.</summary>
public sealed record PackageReport(string Text, int Faults)
{
    /// <param name="file">The file's name up to its first dot.</param>
    public static PackageReport Of(byte[] bytes, string file) => PackageText.Read(bytes.AsSpan()) switch
    {
        FaultyPackage faulty => new(Lines(faulty.Faults.Select(f => "Fel, " + f)), faulty.Faults.Count),
        SoundPackage sound when sound.Configuration.Name != file => new(Lines(["Fel, name: " + OtherName(sound.Configuration.Name, file)]), 1),
        SoundPackage sound => new(Lines(Sound(sound, bytes)), 0),
        _ => throw new InvalidOperationException(),
    };

    public static string OtherName(string name, string file) => $"Paketet heter ”{name}” men filen ”{file}”. Namnet är filens namn fram till första punkten.";

    static IEnumerable<string> Sound(SoundPackage sound, byte[] bytes) =>
    [
        .. sound.Notes.Select(n => "Anmärkning, " + At(n.Line) + n.Sentence),
        .. sound.Omissions.Select(o => "Utelämnat, " + At(o.Line) + o.At + ": " + o.Sentence),
        .. sound.Configuration.Assumptions.Select(a => "Antagande, " + a.At + ": " + a.Text),
        .. bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(PackageText.Write(sound.Configuration))) ? Array.Empty<string>() : ["Texten är inte i kanonisk form. Paketet går att läsa in, och export skriver det i kanonisk form."],
        $"{sound.Configuration.Title}: inga fel, {Count(sound.Notes, "anmärkning", "anmärkningar")}, {Count(sound.Omissions, "utelämnad uppgift", "utelämnade uppgifter")}, {Count(sound.Configuration.Assumptions, "antagande", "antaganden")}.",
    ];

    static string Count<T>(IReadOnlyList<T> items, string one, string many) => Swedish.Whole(items.Count) + " " + (items.Count == 1 ? one : many);

    static string At(int? line) => line is { } number ? PackageSentences.Say($"rad {number}, ") : "";

    static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(l => l + "\n"));
}
