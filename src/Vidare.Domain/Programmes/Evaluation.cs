namespace Vidare.Programmes;

/// <summary>What an evaluation is about (slag av utvärdering; TUNA-69): the method, the socio-economic result, health, the work here when the steering group has asked for it, or something else.</summary>
public enum EvaluationKind { Method, SocioEconomic, Health, LocalReview, Other }

/// <summary>An evaluation in the register of an insats (utvärdering): who made it, of what, and what it came to. Nothing of it is about a person.</summary>
/// <param name="Place">Where what was evaluated is, such as another municipality.</param>
/// <param name="By">Who makes it or made it.</param>
/// <param name="IsOver">Whether it is done.</param>
/// <param name="DoneOn">When, where it is known.</param>
/// <param name="Result">What it came to; always there when it is done.</param>
/// <param name="Reference">Where it is kept: a number in a register, or an address.</param>
/// <param name="Review">The steering group's decision that it comes from, or null.</param>
public sealed record Evaluation(EvaluationId Id, EvaluationKind Kind, string Title, string? Place, string By, bool IsOver, DateOnly? DoneOn, string? Result, string? Reference, ReviewDecisionId? Review, UserId FiledBy, DateOnly FiledOn)
{
    public const int TitleMaxLength = 200, ShortMaxLength = 200, TextMaxLength = 4000;
}

/// <summary>What the steering group has decided about a local review (lokal genomlysning; TUNA-69): a case with scope and day, or why it is not wanted (ej aktuellt).</summary>
/// <param name="Scope">What is looked into; null when it is not wanted.</param>
/// <param name="DueOn">Until when; null when it is not wanted.</param>
/// <param name="Reason">Why it is not wanted, or why it is.</param>
public sealed record ReviewDecision(ReviewDecisionId Id, string? Scope, DateOnly? DueOn, string? Reason, UserId By, PartyId? Party, DateOnly On)
{
    public bool IsWanted => Scope is not null;
}

public sealed record EvaluationIsAhead : Refusal;
public sealed record EvaluationHasNoResult : Refusal;
public sealed record EvaluationIsOver : Refusal;
public sealed record ReviewIsUnderWay(DateOnly Due) : Refusal;
public sealed record ReviewIsDueInThePast : Refusal;
public sealed record NobodyAskedForReview : Refusal;
public sealed record ScopeIsMissing : Refusal;
public sealed record ReasonIsMissing : Refusal;

/// <summary>When evaluations are filed and reviews decided on (utvärderingsregister).</summary>
public static class EvaluationRegister
{
    /// <summary>The review that was decided on and has not been reported; null when there is none.</summary>
    public static ReviewDecision? UnderWay(IReadOnlyList<ReviewDecision> decisions, IReadOnlyList<Evaluation> register) =>
        decisions.LastOrDefault(d => d.IsWanted && !register.Any(e => e.Review == d.Id && e.IsOver));

    /// <summary>One that is done says what it came to. A local review is filed only when the steering group has asked for one.</summary>
    public static Refusal? WhyNotFiled(EvaluationKind kind, bool isOver, DateOnly? doneOn, string? result, ReviewDecision? underWay, DateOnly today) =>
        doneOn > today ? new EvaluationIsAhead()
        : isOver && result is null ? new EvaluationHasNoResult()
        : kind is EvaluationKind.LocalReview && underWay is null ? new NobodyAskedForReview()
        : null;

    public static Refusal? WhyNotFinished(Evaluation evaluation, DateOnly? doneOn, DateOnly today) =>
        evaluation.IsOver ? new EvaluationIsOver() : doneOn > today ? new EvaluationIsAhead() : null;

    /// <summary>A review has a scope and a day; that none is wanted has its reason.</summary>
    public static Refusal? WhyNotDecided(ReviewDecision decision, ReviewDecision? underWay, bool wanted, DateOnly today) =>
        underWay is { DueOn: { } due } ? new ReviewIsUnderWay(due)
        : wanted && (decision.Scope is null || decision.DueOn is null) ? new ScopeIsMissing()
        : wanted && decision.DueOn < today ? new ReviewIsDueInThePast()
        : !wanted && decision.Reason is null ? new ReasonIsMissing()
        : null;
}
