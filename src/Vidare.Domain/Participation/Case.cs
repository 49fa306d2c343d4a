using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation;

/// <summary>
/// A case (ärende): one participant's way through one programme, from the first word of a referral until a receiver has
/// taken over. It is the list of what has happened, in order; everything else about it is worked out from that list.
/// </summary>
public sealed class Case(CaseId id, Programme programme, ParticipantId participant, PartyId referringParty, UserId referrer, string pseudonym, IReadOnlyList<Entry> entries)
{
    // The entries never change, so what they add up to is worked out once.
    CaseStep? step;
    IReadOnlyList<CoachSpell>? coaches;
    IReadOnlyList<Handover>? handovers;
    IReadOnlyList<Placement>? placements;
    IReadOnlyList<GroupMembership>? groups;

    public CaseId Id { get; } = id;

    public Programme Programme { get; } = programme;

    public ParticipantId Participant { get; } = participant;

    public PartyId ReferringParty { get; } = referringParty;

    public UserId Referrer { get; } = referrer;

    public string Pseudonym { get; } = pseudonym;

    /// <summary>What has happened, in the order of <see cref="Entry.Number"/>.</summary>
    public IReadOnlyList<Entry> Entries { get; } = entries;

    /// <summary>The number of the last fact; two people on one form are told apart by it.</summary>
    public int Version => Entries.Count == 0 ? 0 : Entries[^1].Number;

    /// <summary>The last fact of a kind, or null.</summary>
    public T? Last<T>()
        where T : Fact => LastEntry<T>()?.Fact as T;

    public Entry? LastEntry<T>()
        where T : Fact => Entries.LastOrDefault(e => e.Fact is T);

    public IEnumerable<T> All<T>()
        where T : Fact => Entries.Select(e => e.Fact).OfType<T>();

    public ParticipantWritten? Person => Last<ParticipantWritten>();

    public Enrolled? Enrolment => Last<Enrolled>();

    public IReadOnlyList<CoachSpell> Coaches => coaches ??= CoachSpell.Of(this);

    /// <summary>The one contact person on a day (BR-05), or null outside the enrolment.</summary>
    public UserId? CoachOn(DateOnly day) => Coaches.LastOrDefault(c => c.Covers(day))?.Coach;

    /// <summary>The day on which the enrolment ended, or null while it runs or never began.</summary>
    public DateOnly? EnrolmentEnd => Last<Exited>()?.Day ?? Last<EnrolmentExpired>()?.LastDay;

    public bool IsEnrolled => Enrolment is not null && EnrolmentEnd is null;

    /// <summary>The version of the plan that applies, or null.</summary>
    public PlanWritten? PlanInForce => Last<PlanAdopted>() is { } adopted ? All<PlanWritten>().Last(p => p.Version == adopted.Version) : null;

    /// <summary>A version written after the one that applies, or null.</summary>
    public PlanWritten? PlanProposed => Last<PlanWritten>() is { } plan && plan.Version != PlanInForce?.Version ? plan : null;

    /// <summary>The contact notes that have not been corrected by a later one (F-64).</summary>
    public IEnumerable<Entry> NotesInForce
    {
        get
        {
            var corrected = All<ContactLogged>().Select(n => n.Corrects).OfType<FactId>().ToHashSet();
            return Entries.Where(e => e.Fact is ContactLogged && !corrected.Contains(e.Id));
        }
    }

    /// <summary>Contacts that were had: neither attempts, nor what coaches write to each other, nor notes that were corrected (TUNA-49).</summary>
    public IEnumerable<Entry> Contacts => NotesInForce.Where(e => e.Fact is ContactLogged { Kind: not (ContactKind.Attempt or ContactKind.CoachHandover) });

    /// <summary>The day of the last contact, or the start while there is none.</summary>
    internal DateOnly LastContact => Contacts.Select(e => e.On).DefaultIfEmpty(Enrolment!.Start).Max();

    public bool IsApproved(PlanWritten plan) => All<PlanApproved>().Any(a => a.Version == plan.Version);

    public IReadOnlyList<Handover> Handovers => handovers ??= Handover.Of(this);

    public IReadOnlyList<Placement> Placements => placements ??= Placement.Of(this);

    public IReadOnlyList<GroupMembership> Groups => groups ??= GroupMembership.Of(this);

    public CaseStep Step => step ??= CaseSteps.Of(this);

    public bool IsOpen => Step is not CaseStep.Closed;

    /// <summary>The coordinator who has the case when it has no coach, and to whom the coach's overdue steps go up: the last one named; null for a draft.</summary>
    public UserId? Coordinator => Entries.Reverse().Select(e => e.Fact switch
    {
        ResponsibleNamed f => f.User,
        IntakeDecided f => f.Responsible,
        ReferralSubmitted f => f.Coordinator,
        _ => (UserId?)null,
    }).FirstOrDefault(u => u is not null);

    /// <summary>Whether an evaluator may read how it went, without the name: the last answer, and no until there is one.</summary>
    public bool AgreesToEvaluation => Last<EvaluationConsentAnswered>()?.Agrees is true;

    public bool IsBarred(UserId user) => All<ColleagueBarred>().Any(b => b.User == user);

    /// <summary>The same case after one more fact; it stores nothing.</summary>
    public Case With(IEnumerable<Entry> more) => new(Id, Programme, Participant, ReferringParty, Referrer, Pseudonym, [.. Entries, .. more]);
}
