namespace Vidare.Programmes.Packages;

/// <summary>
/// A package as text (paket): one insats, in JSON. Reading answers with all faults at once; writing gives the canonical form, so
/// that the text of a package that was read and not changed is the file again, byte for byte.
/// </summary>
public static class PackageText
{
    /// <summary>The longest package that is read; the two of TUNA are under 30 000 characters.</summary>
    public const int MaxLength = 1_000_000;

    /// <summary>Reads a package: <see cref="SoundPackage"/>, or <see cref="FaultyPackage"/> with every fault at its place.</summary>
    public static PackageReading Read(string text)
    {
        var form = PackageForm.Read(text);
        var faults = form.Faults.ToList();
        if (form.Configuration is not { } package)
        {
            return new FaultyPackage(InOrder(faults));
        }

        var verdict = PackageCheck.Of(package);
        faults.AddRange(verdict.Faults.Where(f => !form.Broken(f)).Select(f => new PackageFault(f.At, form.LineOf(f.At), FindingSentences.For(f))));
        faults.AddRange(PackagePlaces.Unknown(package).Where(p => !form.Broken(p.Place)).Select(p => new PackageFault(p.At, form.LineOf(p.At), PackageSentences.NoSuchPlace(p.Place))));
        return faults.Count > 0
            ? new FaultyPackage(InOrder(faults))
            : new SoundPackage(package, [.. verdict.Notes.Select((n, i) => PackageNote.Of(n, form.LineOf($"contradictions[{i}]")))], [.. verdict.Omissions.Select(o => new PackageOmission(o.At, form.LineOf(o.At), OmissionSentences.For(o)))]);
    }

    /// <summary>
    /// The configuration in a text that Vidare has stored. What was once taken in stays readable when a later Vidare asks more of
    /// a package; <see cref="Read(string)"/> says what it lacks then.
    /// </summary>
    public static ProgrammeConfiguration Stored(string text) =>
        PackageForm.Read(text).Configuration ?? throw new InvalidOperationException("What is stored is no package.");

    /// <summary>Reads the bytes of a file; what is not UTF-8 is a fault, never a question mark in a name.</summary>
    public static PackageReading Read(ReadOnlySpan<byte> utf8) => Read(System.Text.Encoding.UTF8.GetString(utf8));

    /// <summary>
    /// The canonical text: UTF-8, LF, two spaces, the fields in the order of the type, what equals its default left out, Swedish
    /// letters as themselves, and a line feed at the end.
    /// </summary>
    public static string Write(ProgrammeConfiguration package) => PackageWriter.Text(package);

    /// <summary>All that keeps a configuration, such as one edited on a page, from being a package: the faults that its text would have.</summary>
    public static IReadOnlyList<PackageFault> FaultsOf(ProgrammeConfiguration package) =>
        Read(Write(package)) is FaultyPackage faulty ? faulty.Faults : [];

    static PackageFault[] InOrder(List<PackageFault> faults) =>
        [.. faults.Distinct().OrderBy(f => f.Line ?? 0)];
}
