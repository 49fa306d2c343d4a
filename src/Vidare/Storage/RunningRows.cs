using Vidare.Programmes;

namespace Vidare.Storage;

sealed class PlannedActivityRow
{
    public PlannedActivityId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public PlannedKind Kind { get; set; }
    public required string What { get; set; }
    public UserId OwnerUserId { get; set; }
    public DateOnly DueOn { get; set; }
    public string? Task { get; set; }
    public string? Configured { get; init; }
    public string? Audience { get; set; }
    public Reach? Reach { get; set; }
    public ProgrammeId? WithProgrammeId { get; set; }
    public DateOnly? DoneOn { get; set; }
    public string? Result { get; set; }
    public int? AttendedHere { get; set; }
    public int? AttendedThere { get; set; }
    public int? AttendedOf { get; set; }
    public string? DroppedBecause { get; set; }
    public int Version { get; set; }
}

/// <summary>A party that takes part in an activity.</summary>
sealed class ActivityPartyRow
{
    public PlannedActivityId ActivityId { get; init; }
    public PartyId PartyId { get; init; }
}

sealed class MentorshipRow
{
    public MentorshipId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public UserId MentorUserId { get; init; }
    public UserId CoachUserId { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly? ToOn { get; set; }
}

sealed class RecruitmentRow
{
    public RecruitmentId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public Concept Role { get; init; }
    public PartyId EmployerPartyId { get; init; }
    public DateOnly OpenedOn { get; init; }
    public DateOnly? ClosedOn { get; set; }
    public string? Result { get; set; }
}

/// <summary>What is said of a site of the configuration: where it is, and whether it suits the work (TUNA-64).</summary>
sealed class PremisesRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public required string Site { get; init; }
    public required string Address { get; set; }
    public required string Suitability { get; set; }
    public int Version { get; set; }
}

/// <summary>What somebody of the staff is able to do, and where (SHP-50, TIERP-47).</summary>
sealed class StaffCompetenceRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public UserId UserId { get; init; }
    public string? Site { get; set; }

    /// <summary>Keys of the programme's competences, with a blank between.</summary>
    public required string Competences { get; set; }
    public int Version { get; set; }
}

/// <summary>Why a mandate is less than a whole post (TUNA-53).</summary>
sealed class PartPostRow
{
    public MandateId MandateId { get; init; }
    public required string Reason { get; set; }
    public UserId UserId { get; set; }
    public DateTime At { get; set; }
}

sealed class RoutineRow
{
    public RoutineId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public required string Title { get; init; }
}

/// <summary>A party's contact person from a day on; the last holds.</summary>
sealed class PartyContactRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public PartyId PartyId { get; init; }
    public int Number { get; init; }
    public required string Name { get; init; }
    public required string Post { get; init; }
    public string? Reach { get; init; }
    public DateOnly FromOn { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>How far a synergy has come on a day; the last holds.</summary>
sealed class SynergyNoteRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public required string Synergy { get; init; }
    public int Number { get; init; }
    public SynergyStanding Standing { get; init; }
    public required string Text { get; init; }
    public DateOnly OnDay { get; init; }
    public int? Counted { get; init; }
    public string? Source { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

sealed class RoutineVersionRow
{
    public RoutineId RoutineId { get; init; }
    public int Number { get; init; }
    public required string Text { get; init; }
    public DateOnly OnDay { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

sealed class RoutineAdoptionRow
{
    public RoutineId RoutineId { get; init; }
    public int Number { get; init; }
    public PartyId PartyId { get; init; }
    public DateOnly OnDay { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>The coordinator has signed the start off; the steering group has opened the insats (TUNA-39).</summary>
sealed class GoLiveRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public DateOnly SignedOn { get; init; }
    public UserId SignedByUserId { get; init; }
    public required string Statement { get; init; }
    public DateOnly? OpenedOn { get; set; }
    public UserId? OpenedByUserId { get; set; }
}
