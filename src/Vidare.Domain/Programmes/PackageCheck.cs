namespace Vidare.Programmes;

/// <summary>
/// What must agree within a package (paketkontroll). A disagreement that the package declares, with the same place and the same
/// two values, becomes a note where both stand side by side; any other is a fault. Another programme need not be there.
/// </summary>
public static class PackageCheck
{
    /// <summary>All that does not hold, and all that the source itself contradicts.</summary>
    public static PackageVerdict Of(ProgrammeConfiguration package)
    {
        var disagreements = Sums.That(package).ToList();
        var notes = package.Contradictions.Select(c => new ContradictionNote(c, Note(c, disagreements))).ToList();
        var undeclared = disagreements.Where(d => !package.Contradictions.Any(c => Declares(c, d)));
        return new PackageVerdict([.. References.That(package), .. Ranges.That(package), .. Membership.That(package), .. MeasureRules.That(package), .. undeclared], notes, Omissions.Of(package));
    }

    static bool Declares(Contradiction contradiction, Disagreement disagreement) =>
        contradiction.At == disagreement.At
        && contradiction.Declared == disagreement.Declared
        && contradiction.Computed == disagreement.Computed;

    static ContradictionStanding Note(Contradiction contradiction, List<Disagreement> disagreements) =>
        disagreements.Exists(d => Declares(contradiction, d)) ? ContradictionStanding.Computed
        : Sums.Computes(contradiction.At) ? ContradictionStanding.NoLonger
        : ContradictionStanding.AsTheSourceSays;
}

/// <summary>What the check of a package came to (utfall av paketkontroll).</summary>
public sealed record PackageVerdict(IReadOnlyList<Finding> Faults, IReadOnlyList<ContradictionNote> Notes, IReadOnlyList<Omission> Omissions);

/// <summary>A declared contradiction and what our own arithmetic says of it.</summary>
public sealed record ContradictionNote(Contradiction Contradiction, ContradictionStanding Standing);

/// <summary>Our arithmetic finds it too; it cannot be computed and stands as the source has it; or the values agree now.</summary>
public enum ContradictionStanding { Computed, AsTheSourceSays, NoLonger }
