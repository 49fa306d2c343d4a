using Vidare.Programmes;

namespace Vidare.Storage;

/// <summary>An evaluation in the register; nothing of it is about a person.</summary>
sealed class EvaluationRow
{
    public EvaluationId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public EvaluationKind Kind { get; init; }
    public required string Title { get; init; }
    public string? Place { get; init; }
    public required string Evaluator { get; init; }
    public bool IsOver { get; set; }
    public DateOnly? DoneOn { get; set; }
    public string? Result { get; set; }
    public string? Reference { get; set; }
    public ReviewDecisionId? ReviewDecisionId { get; init; }
    public UserId FiledByUserId { get; init; }
    public DateOnly FiledOn { get; init; }
}

/// <summary>What the steering group has decided about a local review.</summary>
sealed class ReviewDecisionRow
{
    public ReviewDecisionId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public string? Scope { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? Reason { get; init; }
    public UserId UserId { get; init; }
    public PartyId? PartyId { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime At { get; init; }
}

/// <summary>An assignment to evaluate; what was released stands in rows of its own, and nothing of it here.</summary>
sealed class EvaluationAssignmentRow
{
    public EvaluationAssignmentId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public UserId EvaluatorUserId { get; init; }
    public required string Purpose { get; init; }
    public PartyId? PaidByPartyId { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly ToOn { get; init; }
    public UserId ContactUserId { get; init; }
    public DateOnly OnDay { get; init; }
}

/// <summary>A release: its scope and time, and no data.</summary>
sealed class DataReleaseRow
{
    public DataReleaseId Id { get; init; }
    public EvaluationAssignmentId AssignmentId { get; init; }
    public DateOnly BeganFrom { get; init; }
    public DateOnly BeganTo { get; init; }
    public required string Fields { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly ToOn { get; init; }
    public required string Why { get; init; }
    public UserId UserId { get; init; }
    public DateOnly OnDay { get; init; }
    public DateOnly? EndedOn { get; set; }
}
