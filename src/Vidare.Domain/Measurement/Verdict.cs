using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>What can be said of a goal (bedömning): uppfyllt, delvis uppfyllt, ej uppfyllt, kan ej utvärderas, ingen uppföljning, ännu ej mätbar (B.6.1, 9-corrections 18 and 52).</summary>
public enum Verdict { Met, PartlyMet, NotMet, CannotBeEvaluated, NotFollowedUp, NotYetMeasurable }

/// <summary>The interval rule (intervallregeln; BR-24, B.6.1): a verdict is never better than the data.</summary>
public static class Verdicts
{
    /// <param name="target">In the scale of the interval: a share of one, or a count.</param>
    /// <param name="potential">The interval with everybody who is still too young counted in: a "no" is said early only when it can no longer become a "yes". Null when nobody can know how many more will come.</param>
    public static Verdict Of(GoalRelation relation, decimal target, Interval interval, Interval? potential) => relation switch
    {
        GoalRelation.AtLeast when IsAtLeast(interval.Least, interval.Of, target) => Verdict.Met,
        GoalRelation.AtLeast when potential is { } p && !IsAtLeast(p.Most, p.Of, target) => Verdict.NotMet,
        GoalRelation.AtMost when !IsMore(interval.Most, interval.Of, target) => Verdict.Met,
        GoalRelation.AtMost when potential is { } p && IsMore(p.Least, p.Of, target) => Verdict.NotMet,
        GoalRelation.Equals when interval.Least == interval.Most && interval.Least == target * interval.Of => Verdict.Met,
        GoalRelation.Equals when potential is { } p && (IsMore(p.Least, p.Of, target) || !IsAtLeast(p.Most, p.Of, target)) => Verdict.NotMet,
        GoalRelation.MoreThan when IsMore(interval.Least, interval.Of, target) => Verdict.Met,
        GoalRelation.MoreThan when potential is { } p && !IsMore(p.Most, p.Of, target) => Verdict.NotMet,
        _ => Verdict.CannotBeEvaluated,
    };

    /// <summary>Less than at the start, such as those who wait without anything to do (M-40).</summary>
    public static Verdict Less(Interval start, Interval now) => NoWorse(start, now) switch
    {
        Verdict.NotMet => Verdict.Met,
        Verdict.Met => Verdict.NotMet,
        _ => Verdict.CannotBeEvaluated,
    };

    /// <summary>Not worse than at the start, whatever the unknown of either would have said.</summary>
    public static Verdict NoWorse(Interval start, Interval now) =>
        (long)now.Least * start.Of >= (long)start.Most * now.Of ? Verdict.Met
        : (long)now.Most * start.Of < (long)start.Least * now.Of ? Verdict.NotMet
        : Verdict.CannotBeEvaluated;

    static bool IsAtLeast(int count, int of, decimal target) => count >= target * of;

    static bool IsMore(int count, int of, decimal target) => count > target * of;

    /// <summary>A composite goal: met when every part is, partly when at least one is (9-corrections 52); else what the parts say in common.</summary>
    public static Verdict OfParts(IReadOnlyList<Verdict> parts) =>
        parts.All(p => p is Verdict.Met) ? Verdict.Met
        : parts.Any(p => p is Verdict.Met or Verdict.PartlyMet) ? Verdict.PartlyMet
        : parts.Distinct().Count() == 1 ? parts[0]
        : parts.All(p => p is Verdict.NotFollowedUp or Verdict.NotYetMeasurable) ? Verdict.NotFollowedUp
        : Verdict.CannotBeEvaluated;
}
