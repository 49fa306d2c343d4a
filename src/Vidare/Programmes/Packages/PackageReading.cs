namespace Vidare.Programmes.Packages;

/// <summary>What came of reading a package (läst paket).</summary>
public abstract record PackageReading;

/// <summary>A package that holds, with what its source contradicts itself about and what it leaves open.</summary>
public sealed record SoundPackage(ProgrammeConfiguration Configuration, IReadOnlyList<PackageNote> Notes, IReadOnlyList<PackageOmission> Omissions) : PackageReading;

/// <summary>A package that cannot be taken in, with every fault at its place; nothing of it is stored.</summary>
public sealed record FaultyPackage(IReadOnlyList<PackageFault> Faults) : PackageReading;

/// <summary>A fault at its place (fel).</summary>
/// <param name="At">The place, such as <c>goals[1].target</c>; <c>$</c> is the whole package.</param>
/// <param name="Line">The line in the text, from 1.</param>
/// <param name="Sentence">What is wrong and what may stand there, in Swedish.</param>
public sealed record PackageFault(string At, int? Line, string Sentence)
{
    public override string ToString() => Line is null ? $"{At}: {Sentence}" : $"rad {Line}, {At}: {Sentence}";
}

/// <summary>What the source does not state, at its place (utelämnat; LEK-63).</summary>
public sealed record PackageOmission(string At, int? Line, string Sentence);

/// <summary>What the source says and what follows from it, side by side and neither corrected (anmärkning; GEN-11).</summary>
public sealed record PackageNote(string At, int? Line, string Declared, string Computed, string Source, string Sentence)
{
    internal static PackageNote Of(ContradictionNote note, int? line) => new(
        note.Contradiction.At, line, note.Contradiction.Declared, note.Contradiction.Computed, note.Contradiction.Source, PackageSentences.Note(note));
}
