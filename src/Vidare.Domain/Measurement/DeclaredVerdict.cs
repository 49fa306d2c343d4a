using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>
/// What the steering group has declared of a goal as of a day (förklarad bedömning; BR-24, B.3.9): it stands beside what the numbers say and
/// never in its place.
/// </summary>
/// <param name="Verdict">Null when the group takes back what it declared and follows the numbers.</param>
/// <param name="By">The name of the member who signed for the group.</param>
public sealed record DeclaredVerdict(string Goal, DateOnly AsOf, Verdict? Verdict, string Reason, string By, PartyId? Party, DateOnly On)
{
    public const int ReasonMaxLength = 1000;
}

public sealed record NumbersDoNotBearIt : Refusal;
public sealed record OnlyPartsAreMetInPart : Refusal;
public sealed record DeclaredAhead : Refusal;
public sealed record NothingIsDeclared : Refusal;

/// <summary>What may be declared of a goal, and which declaration holds (BR-24).</summary>
public static class Declaring
{
    /// <summary>The verdicts that a steering group can give (B.3.9).</summary>
    public static readonly IReadOnlyList<Verdict> Final = [Verdict.Met, Verdict.PartlyMet, Verdict.NotMet, Verdict.CannotBeEvaluated, Verdict.NotFollowedUp];

    /// <summary>The declaration that holds for a goal on a day: the last one made as of that day or before; null when there is none or it was taken back.</summary>
    public static DeclaredVerdict? On(IReadOnlyList<DeclaredVerdict> declared, string goal, DateOnly day) =>
        declared.LastOrDefault(d => d.Goal == goal && d.AsOf <= day) is { Verdict: not null } last ? last : null;

    /// <summary>Met is never declared where the numbers do not say so: the lower bound is under the target, or a part is not met.</summary>
    /// <param name="computed">What the numbers say as of the day.</param>
    public static Refusal? WhyNotDeclared(GoalStanding computed, Verdict? verdict, DeclaredVerdict? holds, DateOnly asOf, DateOnly today) =>
        asOf > today ? new DeclaredAhead()
        : verdict is null && holds is null ? new NothingIsDeclared()
        : verdict is Verdict.Met && computed.Verdict is not Verdict.Met ? new NumbersDoNotBearIt()
        : verdict is Verdict.PartlyMet && computed.Parts.Count == 0 ? new OnlyPartsAreMetInPart()
        : null;

    /// <summary>Whether what was declared can stand with what the numbers say now: "met" falls when they no longer bear it.</summary>
    public static bool Holds(Verdict declared, Verdict computed) => declared is not Verdict.Met || computed is Verdict.Met;
}
