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
