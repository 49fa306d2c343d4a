using Vidare.Participation;
using Vidare.Participation.Facts;

namespace Vidare.Access;

/// <summary>One of the ways in which a viewer stands to a case, and the party that the viewer then acts for; none for the participant.</summary>
public sealed record Stand(Relation Relation, PartyId? ActsFor);

/// <summary>A party whose information is withheld for want of consent. It tells nothing of whether there is any (B.7.3-4).</summary>
public sealed record Withheld(PartyId Source, IReadOnlyList<Category> Categories);

/// <summary>
/// What somebody may see of a case: the same facts, less those that no relation and no consent opens. Pages are built from
/// this and never from the case itself.
/// </summary>
public sealed class CaseView
{
    readonly Case @case;
    Standing? standing;
    IReadOnlyList<Due>? allDue;

    CaseView(Case @case, IReadOnlyList<Stand> stands, DateOnly today)
    {
        this.@case = @case;
        Stands = stands;
        Today = today;
        var grants = Consents.Standing(@case).Where(g => g.IsActiveOn(today)).ToList();
        List<Entry> visible = [];
        HashSet<ConsentId> reliedOn = [];
        foreach (var entry in @case.Entries)
        {
            if (IsVisible(entry, grants, reliedOn))
            {
                visible.Add(entry);
            }
        }

        Entries = visible;
        ReliedOn = reliedOn;
        Withheld = MissingConsents(grants);
    }

    public static CaseView Of(Case @case, IReadOnlyList<Stand> stands, DateOnly today) => new(@case, stands, today);

    public CaseId Id => @case.Id;

    /// <summary>What stands in the name's place for those who may not know it.</summary>
    public string Pseudonym => @case.Pseudonym;

    public int Version => @case.Version;

    public Programmes.Programme Programme => @case.Programme;

    public PartyId ReferringParty => @case.ReferringParty;

    public IReadOnlyList<Stand> Stands { get; }

    public DateOnly Today { get; }

    /// <summary>The facts that the viewer may see, in order.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The consents that opened something here; the journal names them.</summary>
    public IReadOnlyCollection<ConsentId> ReliedOn { get; }

    public IReadOnlyList<Withheld> Withheld { get; }

    /// <summary>Where the case stands: core, for everybody who may open it.</summary>
    public Standing Standing => standing ??= Standing.Of(@case);

    public IReadOnlyList<Due> AllDue => allDue ??= Standing.AllDue(@case);

    public Enrolled? Enrolment => @case.Enrolment;

    public DateOnly? EnrolmentEnd => @case.EnrolmentEnd;

    public IReadOnlyList<CoachSpell> Coaches => @case.Coaches;

    public UserId? Coordinator => @case.Coordinator;

    /// <summary>When it is to be followed up how it went, for whoever may see that the person has left; null when nobody has to any more.</summary>
    public DateOnly? FollowUpDue => Last<Exited>() is null ? null : Observing.FollowUpDue(@case);

    public UserId Referrer => @case.Referrer;

    /// <summary>Who it is, or null when the viewer may not know: then the pseudonym stands in its place. A protected identity is for the coach, the referrer and the person (BR-44).</summary>
    public ParticipantWritten? Person =>
        Last<ParticipantWritten>() is { } person && (!person.Protected || Stands.Any(s => s.Relation is Relation.Coach or Relation.Referrer or Relation.Participant)) ? person : null;

    public T? Last<T>()
        where T : Fact => LastEntry<T>()?.Fact as T;

    public Entry? LastEntry<T>()
        where T : Fact => Entries.LastOrDefault(e => e.Fact is T);

    public IEnumerable<T> All<T>()
        where T : Fact => Entries.Select(e => e.Fact).OfType<T>();

    public bool May(CaseOperation operation) => Stands.Any(s => CaseAccess.Allows(s.Relation, operation));

    /// <summary>Hand-overs, for those who may read any of them.</summary>
    public IReadOnlyList<Handover> Handovers => Entries.Any(e => e.Fact is HandoverOpened) ? @case.Handovers : [];

    /// <summary>Placements, for those who may read the plan that they belong to.</summary>
    public IReadOnlyList<Placement> Placements => [.. @case.Placements.Where(p => Entries.Any(e => e.Fact == p.Agreed))];

    /// <summary>The groups, for those who may read the plan that they belong to.</summary>
    public IReadOnlyList<GroupMembership> Groups => [.. @case.Groups.Where(m => Entries.Any(e => e.Fact is GroupJoined joined && joined.Group == m.Group))];

    /// <summary>The grants in force, for those who may read consents.</summary>
    public IReadOnlyList<Grant> Grants =>
        Stands.Any(s => CaseAccess.Reads(s.Relation, Category.Consent) is Reading.All) ? [.. Consents.Standing(@case).Where(g => g.IsActiveOn(Today))] : [];

    bool IsVisible(Entry entry, List<Grant> grants, HashSet<ConsentId> reliedOn)
    {
        Grant? by = null;
        foreach (var stand in Stands)
        {
            switch (CaseAccess.Reads(stand.Relation, entry.Category))
            {
                case Reading.All:
                case Reading.OwnAndConsented when stand.ActsFor == entry.Owner:
                    return true;
                case Reading.OwnAndConsented:
                    by ??= grants.Find(g => g.Source == entry.Owner && g.Recipient == stand.ActsFor && g.Category == entry.Category);
                    break;
                case Reading.Never:
                default:
                    break;
            }
        }

        if (by is not null)
        {
            reliedOn.Add(by.Consent);
        }

        return by is not null;
    }

    List<Withheld> MissingConsents(List<Grant> grants)
    {
        List<Withheld> missing = [];
        foreach (var source in new[] { @case.ReferringParty, @case.Programme.Controller }.Distinct())
        {
            List<Category> categories = [.. CouldHave(source).Where(c => IsWithheld(source, c, grants))];
            if (categories.Count > 0)
            {
                missing.Add(new(source, categories));
            }
        }

        return missing;
    }

    /// <summary>What a party has by its part in the case: the referrer what it referred with, the controller what its staff write.</summary>
    IEnumerable<Category> CouldHave(PartyId source) => Consents.Shareable.Where(c =>
        (source == @case.ReferringParty && (c is Category.Identity or Category.Referral or Category.Health))
        || (source == @case.Programme.Controller && @case.Enrolment is not null && (c is Category.Identity or Category.Assessment or Category.Plan or Category.Outcome)));

    bool IsWithheld(PartyId source, Category category, List<Grant> grants)
    {
        var asking = Stands.Where(s => CaseAccess.Reads(s.Relation, category) is not Reading.Never).ToList();
        return asking.Count > 0 && asking.TrueForAll(s => CaseAccess.Reads(s.Relation, category) is Reading.OwnAndConsented && s.ActsFor != source
            && !grants.Exists(g => g.Source == source && g.Recipient == s.ActsFor && g.Category == category));
    }
}
