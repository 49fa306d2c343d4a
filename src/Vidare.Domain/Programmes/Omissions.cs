namespace Vidare.Programmes;

/// <summary>
/// Something that a reader looks for and that the source does not state (utelämnat). It is no fault and nothing is put in its
/// place: a rule that is not stated is not tested, and the page and the check say so (LEK-63).
/// </summary>
/// <param name="At">The place where it would stand, such as <c>capacity</c>.</param>
public abstract record Omission(string At);

/// <summary>No ages: nobody is refused for the age (åldrar).</summary>
public sealed record NoAges() : Omission("intake");

/// <summary>No number of places: nobody is refused because it is full (platser).</summary>
public sealed record NoCapacity() : Omission("capacity");

/// <summary>Goals without a number of their own (måltal).</summary>
public sealed record NoTargets(IReadOnlyList<string> Goals) : Omission("goals");

/// <summary>One of the four parties by law does not run the insats (part saknas; lag 2003:1210, 4 §; LEK-01).</summary>
public sealed record PartyAbsent(PartyKind Kind) : Omission("parties");

/// <summary>What a package leaves open.</summary>
public static class Omissions
{
    /// <summary>The four parties by law (lag 2003:1210, 4 §).</summary>
    public static IReadOnlyList<PartyKind> ByLaw { get; } = [PartyKind.SocialInsuranceAgency, PartyKind.EmploymentService, PartyKind.Region, PartyKind.Municipality];

    public static IReadOnlyList<Omission> Of(ProgrammeConfiguration package)
    {
        var goals = package.Goals.Where(g => g is { Target: null, IsAgainstStart: false }).Select(g => g.Id).ToList();
        return
        [
            .. package.Intake is { MinimumAge: null, MaximumAge: null } ? [new NoAges()] : Array.Empty<Omission>(),
            .. package.Capacity is null ? [new NoCapacity()] : Array.Empty<Omission>(),
            .. goals.Count > 0 ? [new NoTargets(goals)] : Array.Empty<Omission>(),
            .. ByLaw.Except(package.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => p.Kind)).Select(k => new PartyAbsent(k)),
        ];
    }
}
