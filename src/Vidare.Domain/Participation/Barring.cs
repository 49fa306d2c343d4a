namespace Vidare.Participation;

public sealed record IsBarredAlready : Refusal;
public sealed record AnswersForCase : Refusal;

/// <summary>Somebody who is close to the participant may not open the case (jäv): whoever answers for it is replaced first, so that it is never without one.</summary>
public static class Barring
{
    public static Refusal? WhyNotNow(Case @case) => @case.IsOpen ? null : new CannotBeTakenUp();

    public static Refusal? WhyNotBarred(Case @case, UserId user)
    {
        if (WhyNotNow(@case) is { } refusal)
        {
            return refusal;
        }

        return @case.IsBarred(user) ? new IsBarredAlready() : Answers(@case).Contains(user) ? new AnswersForCase() : null;
    }

    /// <summary>The coach in charge, the coordinator, the referrer, and whoever has a step or a hand-over.</summary>
    static IEnumerable<UserId> Answers(Case @case)
    {
        UserId?[] named = [@case.Referrer, @case.Coordinator, @case.Coaches.Count > 0 ? @case.Coaches[^1].Coach : null];
        return named.OfType<UserId>().Concat(Standing.AllDue(@case).Select(d => d.Responsible));
    }
}
