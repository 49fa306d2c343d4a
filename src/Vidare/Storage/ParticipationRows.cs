using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;

namespace Vidare.Storage;

/// <summary>Who somebody is. One row a person and association; the key finds the same person again without searching names.</summary>
sealed class ParticipantRow
{
    public ParticipantId Id { get; init; }
    public AssociationId AssociationId { get; init; }

    /// <summary>Keyed hash of the folded name and the birth date (BR-02 without personal numbers, D-18).</summary>
    public required string PersonKey { get; set; }
    public bool Demo { get; init; }
}

sealed class CaseRow
{
    public CaseId Id { get; init; }
    public AssociationId AssociationId { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public ParticipantId ParticipantId { get; init; }
    public PartyId ReferringPartyId { get; init; }
    public UserId ReferrerUserId { get; init; }
    public required string Pseudonym { get; init; }
    public DateOnly OpenedOn { get; init; }
}

/// <summary>
/// The standing of a case as lists need it, with the permission key on the row. Written by the verb that wrote the facts, in
/// the same transaction. While the case is open the database demands its responsible person, next step and date.
/// </summary>
sealed class StandingRow
{
    public CaseId CaseId { get; init; }
    public AssociationId AssociationId { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public ParticipantId ParticipantId { get; init; }
    public PartyId ReferringPartyId { get; init; }
    public PartyId ControllerPartyId { get; init; }
    public UserId ReferrerUserId { get; init; }
    public required string Pseudonym { get; init; }
    public UserId? CoachUserId { get; set; }
    public UserId? CoordinatorUserId { get; set; }
    public BodyId? BodyId { get; set; }
    public MeetingId? MeetingId { get; set; }
    public PartyId? AwaitingPartyId { get; set; }
    public bool AwaitingParticipant { get; set; }
    public CaseStep Step { get; set; }
    public UserId? ResponsibleUserId { get; set; }
    public PartyId? ResponsiblePartyId { get; set; }
    public ResponsibleRole? ResponsibleRole { get; set; }
    public NextStep NextStep { get; set; }
    public DateOnly? NextOn { get; set; }
    public DateOnly? SinceOn { get; set; }
    public DateOnly? StartOn { get; set; }
    public DateOnly? LastDayOn { get; set; }
    public DateOnly? ClosedOn { get; set; }

    /// <summary>When to follow up how it went after the end, until somebody has (D-17).</summary>
    public DateOnly? FollowUpOn { get; set; }

    /// <summary>The number of the case's last fact.</summary>
    public int Version { get; set; }
    public string? Name { get; set; }

    /// <summary>The name as it is found: without case and accents.</summary>
    public string? FoldedName { get; set; }
    public string? Municipality { get; set; }
    public bool Protected { get; set; }
}

/// <summary>One fact. Its content is JSON; what is K3 is encrypted with a key outside the database.</summary>
sealed class FactRow
{
    public FactId Id { get; init; }
    public CaseId CaseId { get; init; }
    public int Number { get; init; }
    public AssociationId AssociationId { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public PartyId OwnerPartyId { get; init; }
    public Category Category { get; init; }
    public required string Kind { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime RegisteredAt { get; init; }
    public UserId? ByUserId { get; init; }
    public ParticipantId? ByParticipantId { get; init; }
    public required string Why { get; init; }
    public string? Content { get; init; }
    public byte[]? Sealed { get; init; }
}

/// <summary>What one party may tell another of one case and category.</summary>
sealed class GrantRow
{
    public ConsentId ConsentId { get; init; }
    public CaseId CaseId { get; init; }
    public PartyId SourcePartyId { get; init; }
    public PartyId RecipientPartyId { get; init; }
    public Category Category { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly? ToOn { get; init; }
}

/// <summary>The narrow row that measures are computed from; one active row a person and programme (BR-02).</summary>
sealed class EnrolmentRow
{
    public CaseId CaseId { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public ParticipantId ParticipantId { get; init; }
    public DateOnly StartOn { get; init; }
    public DateOnly? LastDayOn { get; init; }
    public DateOnly? EndOn { get; set; }
    public DateOnly? FirstPlanOn { get; set; }
    public Destination? Destination { get; set; }
    public Gender Gender { get; set; }
}

/// <summary>A placement as the bank needs it: while it has not ended its place is taken, by one only.</summary>
sealed class PlacementRow
{
    public PlacementId Id { get; init; }
    public CaseId CaseId { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public PlaceId PlaceId { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly ToOn { get; init; }
    public DateOnly? EndedOn { get; set; }
}

/// <summary>Somebody who may not open a case (jäv).</summary>
sealed class BarRow
{
    public CaseId CaseId { get; init; }
    public UserId UserId { get; init; }
}

/// <summary>An entry in the participation zone's journal.</summary>
sealed class ParticipationJournalRow
{
    public JournalId Id { get; init; }
    public DateTime At { get; init; }
    public DateOnly Today { get; init; }
    public JournalKind Kind { get; init; }
    public required string What { get; init; }
    public required string Why { get; init; }
    public UserId? UserId { get; init; }
    public ParticipantId? ParticipantId { get; init; }
    public required string Role { get; init; }
    public PartyId? PartyId { get; init; }
    public ProgrammeId? ProgrammeId { get; init; }
    public CaseId? CaseId { get; init; }

    /// <summary>Ids of the consents relied upon, parted by blanks.</summary>
    public required string Consents { get; init; }

    /// <summary>Ids that the page showed, parted by blanks.</summary>
    public required string Shown { get; init; }
}
