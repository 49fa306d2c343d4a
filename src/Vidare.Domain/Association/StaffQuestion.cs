namespace Vidare.Association;

/// <summary>How far a question of the staff has come: it is with the coordinator, on an agenda, answered, or read (hos samordnaren, på dagordningen, besvarad, läst).</summary>
public enum QuestionState { WithCoordinator, OnAgenda, Answered, Read }

/// <summary>A question on the agenda of a body that steers (lyft fråga).</summary>
/// <param name="Body">The body's label.</param>
/// <param name="AdjustedOn">When the minutes were adjusted: until then what was said can change, and is not told.</param>
public sealed record QuestionLift(MeetingId Meeting, AgendaItemId Item, string Body, DateOnly MeetsOn, bool IsCancelled, Resolution? Resolution, string? Said, DateOnly? AdjustedOn)
{
    /// <summary>It has to be lifted anew: the meeting was cancelled, or postponed the item.</summary>
    public bool IsVoid => IsCancelled || (AdjustedOn is not null && Resolution is Association.Resolution.Postponed);
}

public sealed record QuestionIsDealtWith : Refusal;
public sealed record QuestionIsUnanswered : Refusal;
public sealed record QuestionIsAnothers : Refusal;
public sealed record TextNamesSomebody : Refusal;
public sealed record MeetingIsNoLongerOpen : Refusal;

/// <summary>
/// A question about the insats that somebody of its staff asks, and that the coordinator answers or lifts to the steering group
/// (fråga från personalen; TUNA-41). It is about the work and never about a person: it stands in the association's zone.
/// </summary>
/// <param name="Answer">The coordinator's own; null when it is lifted or waits.</param>
/// <param name="Lifts">In the order in which it was lifted.</param>
/// <param name="ReadOn">When who asked had read the answer.</param>
public sealed record StaffQuestion(StaffQuestionId Id, ProgrammeId Programme, UserId By, DateOnly On, string Title, string Text, string? Answer, UserId? AnsweredBy, DateOnly? AnsweredOn, IReadOnlyList<QuestionLift> Lifts, DateOnly? ReadOn)
{
    public const int TitleMaxLength = 150, TextMaxLength = 2000;

    /// <summary>The lift that holds, or null.</summary>
    public QuestionLift? Lift => Lifts.Count > 0 && !Lifts[^1].IsVoid ? Lifts[^1] : null;

    public QuestionState State =>
        ReadOn is not null ? QuestionState.Read
        : Answer is not null || Lift?.AdjustedOn is not null ? QuestionState.Answered
        : Lift is not null ? QuestionState.OnAgenda
        : QuestionState.WithCoordinator;

    /// <summary>When the answer came: the coordinator's day, or the one on which the minutes were adjusted.</summary>
    public DateOnly? SettledOn => AnsweredOn ?? Lift?.AdjustedOn;

    /// <summary>It is lifted or answered once, unless the meeting let it fall.</summary>
    public Refusal? WhyNotTaken => State is QuestionState.WithCoordinator ? null : new QuestionIsDealtWith();

    /// <summary>Who asked notes that the answer is read.</summary>
    public Refusal? WhyNotRead(UserId user) =>
        By != user ? new QuestionIsAnothers()
        : State is QuestionState.Answered or QuestionState.Read ? null
        : new QuestionIsUnanswered();
}
