namespace Vidare.Participation;

public sealed record IsNotCoordinator : Refusal;
public sealed record SameCoordinator : Refusal;

/// <summary>Another coordinator takes the case; one that nobody of the coaches can carry on goes along with its open hand-over (promise 1).</summary>
public static class Naming
{
    public static Refusal? WhyNotNow(Case @case) => @case.IsOpen ? null : new CannotBeTakenUp();

    /// <param name="coordinates">Whether the person chosen is a coordinator of the programme today.</param>
    public static Refusal? WhyNotNamed(Case @case, UserId user, bool coordinates)
    {
        if (WhyNotNow(@case) is { } refusal)
        {
            return refusal;
        }

        if (@case.IsBarred(user))
        {
            return new ColleagueIsBarred();
        }

        var has = @case.Coordinator == user && @case.Handovers.All(h => !h.IsOpen || h.Owner == user);
        return has ? new SameCoordinator() : coordinates ? null : new IsNotCoordinator();
    }
}
