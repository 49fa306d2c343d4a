namespace Vidare.Programmes;

public sealed record RoutineIsAdopted : Refusal;
public sealed record AdoptsForNobodyHere : Refusal;
public sealed record RoutineHasChanged : Refusal;

/// <summary>A party adopted a version of a routine (antagande).</summary>
public sealed record Adoption(PartyId Party, int Version, DateOnly On, UserId By);

/// <summary>A version of a routine's text (version av rutin).</summary>
public sealed record RoutineVersion(int Number, string Text, DateOnly On, UserId By);

/// <summary>How the parties cooperate in something, as they have agreed (samverkansrutin; TUNA-19): a new version is adopted anew.</summary>
public sealed record Routine(RoutineId Id, string Title, IReadOnlyList<RoutineVersion> Versions, IReadOnlyList<Adoption> Adoptions)
{
    public RoutineVersion Current => Versions[^1];

    public IReadOnlyList<Adoption> AdoptedNow => [.. Adoptions.Where(a => a.Version == Current.Number)];

    /// <summary>The routine as it stood on a day; null when it was not written yet.</summary>
    public Routine? AsOf(DateOnly day) => Versions.Any(v => v.On <= day) ? this with { Versions = [.. Versions.Where(v => v.On <= day)], Adoptions = [.. Adoptions.Where(a => a.On <= day)] } : null;

    /// <summary>The programme's parties that have not adopted the version.</summary>
    public IReadOnlyList<PartyId> Missing(Programme programme) => [.. programme.Configuration.Parties.Select(p => programme.Parties[p.Key]).Where(p => AdoptedNow.All(a => a.Party != p))];

    public bool IsAdopted(Programme programme) => Missing(programme).Count == 0;

    /// <summary>One adopts for one's own party, once, the version that one has seen.</summary>
    public Refusal? WhyNotAdopted(Programme programme, PartyId? party, int seen) =>
        party is not { } own || programme.Find(own) is null ? new AdoptsForNobodyHere()
        : seen != Current.Number ? new RoutineHasChanged()
        : AdoptedNow.Any(a => a.Party == own) ? new RoutineIsAdopted()
        : null;
}
