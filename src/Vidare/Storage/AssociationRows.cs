using Vidare.Association;
using Vidare.Journal;
using Vidare.Programmes;

namespace Vidare.Storage;

sealed class AssociationRow
{
    public AssociationId Id { get; init; }
    public required string Name { get; set; }
    public required string ShortName { get; set; }
    public int SuppressionTotal { get; set; } = Measurement.SuppressionLimits.Default.Total;
    public int SuppressionCell { get; set; } = Measurement.SuppressionLimits.Default.Cell;
}

sealed class PartyRow
{
    public PartyId Id { get; init; }
    public AssociationId AssociationId { get; init; }
    public PartyKind Kind { get; init; }

    /// <summary>The first of its names: within an association it is what tells parties apart.</summary>
    public required string Name { get; init; }
}

sealed class ProgrammeRow
{
    public ProgrammeId Id { get; init; }
    public AssociationId AssociationId { get; init; }
    public required string Name { get; init; }
    public required string Title { get; set; }
    public PartyId ControllerPartyId { get; set; }
    public DateOnly StartOn { get; set; }
    public DateOnly? EndOn { get; set; }
    public int Version { get; set; }

    /// <summary>The canonical text of the configuration in force.</summary>
    public required string Package { get; set; }

    public ProgrammeStage Stage { get; set; } = ProgrammeStage.Open;

    /// <summary>The programme whose concept it began as, and that one's version then.</summary>
    public ProgrammeId? OriginProgrammeId { get; init; }
    public int? OriginVersion { get; init; }
}

/// <summary>A change of a programme's configuration: what it became, by whom and why (GEN-10).</summary>
sealed class ProgrammeVersionRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public int Version { get; init; }
    public required string Package { get; init; }
    public ProgrammeStage Stage { get; init; } = ProgrammeStage.Open;
    public DateTime At { get; init; }
    public UserId? UserId { get; init; }
    public required string Why { get; init; }

    /// <summary>The decision by which it governs, all three or none.</summary>
    public string? DecidedBy { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public string? DecidedReference { get; init; }

    /// <summary>Who saved the draft last that it was.</summary>
    public UserId? DraftedByUserId { get; init; }
}

/// <summary>A saving of a draft of a programme's next version: the last is the draft, and one without a package ends it.</summary>
sealed class ProgrammeDraftRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public int Number { get; init; }

    /// <summary>The version in force that it changes.</summary>
    public int BuildsOn { get; init; }
    public string? Package { get; init; }
    public required string Why { get; init; }
    public UserId? UserId { get; init; }
    public DateOnly WrittenOn { get; init; }
    public DateTime At { get; init; }
}

sealed class ProgrammePartyRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public required string Key { get; init; }
    public PartyId PartyId { get; set; }
}

/// <summary>A body of a programme, or an association's own: one of the two.</summary>
sealed class BodyRow
{
    public BodyId Id { get; init; }
    public ProgrammeId? ProgrammeId { get; init; }
    public AssociationId? AssociationId { get; init; }

    /// <summary>The row of the programme that had it first, when this programme shares the body.</summary>
    public BodyId? SharedBodyId { get; set; }
    public required string Key { get; init; }
    public BodyType Type { get; set; }
    public required string Label { get; set; }

    /// <summary>How often an association's own body is to meet; a programme says so in its configuration.</summary>
    public int? CadenceTimes { get; set; }
    public CadenceUnit? CadencePer { get; set; }
}

sealed class UserRow
{
    public UserId Id { get; init; }
    public required string Name { get; set; }
    public PartyId? EmployerPartyId { get; set; }
    public AssociationId? EmployerAssociationId { get; set; }
    public bool Demo { get; init; }
}

sealed class MandateRow
{
    public MandateId Id { get; init; }
    public UserId UserId { get; init; }
    public Role Role { get; init; }
    public ProgrammeId? ProgrammeId { get; init; }
    public PartyId? PartyId { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly? ToOn { get; set; }
    public int? SharePercent { get; init; }
}

sealed class SeatRow
{
    public SeatId Id { get; init; }
    public BodyId BodyId { get; init; }
    public UserId UserId { get; init; }
    public PartyId? PartyId { get; init; }
    public SeatKind Kind { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly? ToOn { get; set; }

    /// <summary>Key of the party's unit that the holder comes from.</summary>
    public string? Unit { get; init; }
}

/// <summary>A meeting of any body. What happened is told beside: of gatekeepers in the cases, of the others in the association zone.</summary>
sealed class MeetingRow
{
    public MeetingId Id { get; init; }
    public BodyId BodyId { get; init; }
    public DateOnly HeldOn { get; init; }
    public string? Place { get; init; }
    public UserId? CalledByUserId { get; init; }
    public DateOnly? CalledOn { get; init; }
    public string? CancelledWhy { get; set; }

    /// <summary>The latest minutes were taken back to be changed.</summary>
    public bool MinutesOpen { get; set; }
    public DateOnly? AnnouncedOn { get; set; }

    /// <summary>Counts the changes, so that a stale form is noticed.</summary>
    public int Version { get; set; }
}

sealed class GateClosingRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public required string Gate { get; init; }
    public bool Waived { get; init; }
    public required string Reason { get; init; }
    public UserId UserId { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime At { get; init; }
}

/// <summary>A value that the whole installation shares, such as how far the business clock is moved.</summary>
sealed class SettingRow
{
    public required string Name { get; init; }
    public required string Value { get; set; }
}

/// <summary>A key that protects cookies and forms; shared by all nodes.</summary>
sealed class KeyRow
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
}

/// <summary>A job with its lease: one node at a time runs it.</summary>
sealed class JobRow
{
    public required string Name { get; init; }
    public DateTime? LeasedUntil { get; set; }
    public DateOnly? LastDay { get; set; }
}

/// <summary>An entry in the association zone's journal. It knows no case.</summary>
sealed class AssociationJournalRow
{
    public JournalId Id { get; init; }
    public DateTime At { get; init; }
    public DateOnly Today { get; init; }
    public JournalKind Kind { get; init; }
    public required string What { get; init; }
    public required string Why { get; init; }
    public UserId? UserId { get; init; }
    public required string Role { get; init; }
    public PartyId? PartyId { get; init; }
    public ProgrammeId? ProgrammeId { get; init; }
    public string? Details { get; init; }
}
