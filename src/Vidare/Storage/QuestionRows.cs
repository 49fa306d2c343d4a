namespace Vidare.Storage;

/// <summary>A question of the staff about the insats, in the association zone: it was screened for names before it came here.</summary>
sealed class StaffQuestionRow
{
    public StaffQuestionId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public UserId UserId { get; init; }
    public DateOnly OnDay { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public string? Answer { get; set; }
    public UserId? AnsweredByUserId { get; set; }
    public DateOnly? AnsweredOn { get; set; }
    public DateOnly? ReadOn { get; set; }
}

/// <summary>A question was put on an agenda. It goes with its item, and the question is with the coordinator again.</summary>
sealed class QuestionLiftRow
{
    public AgendaItemId AgendaItemId { get; init; }
    public StaffQuestionId QuestionId { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}
