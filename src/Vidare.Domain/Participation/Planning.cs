using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record TrackIsUnknown : Refusal;
public sealed record NeitherAreaNorNeed : Refusal;
public sealed record OwnWordsAreMissing : Refusal;
public sealed record ReviewIsOutside(DateOnly First, DateOnly Last) : Refusal;
public sealed record ActionWithoutParty(string Text) : Refusal;
public sealed record NewVersionNeedsCause : Refusal;
public sealed record NothingToApprove : Refusal;
public sealed record PlanIsNotApproved : Refusal;
public sealed record ActionIsUnknown : Refusal;

/// <summary>The plan with its versions: written with the participant, approved, adopted, reviewed (B.3.6, BR-06, BR-07).</summary>
public static class Planning
{
    public static Refusal? WhyNotNow(Case @case) => @case.IsEnrolled ? null : new IsNotEnrolled();

    /// <param name="abstains">True when the participant does not want to describe in own words (LEK-15).</param>
    public static Refusal? WhyNotWritten(Case @case, PlanWritten plan, bool abstains, DateOnly today)
    {
        if (WhyNotNow(@case) is { } refusal)
        {
            return refusal;
        }

        if (@case.Programme.Configuration.PlanTracks.All(t => t.Key != plan.Track))
        {
            return new TrackIsUnknown();
        }

        if (plan.ImprovementAreas.Count + plan.SupportNeeds.Count == 0)
        {
            return new NeitherAreaNorNeed();
        }

        if (plan.OwnWords is null && !abstains)
        {
            return new OwnWordsAreMissing();
        }

        var last = today.AddDays(@case.Programme.Configuration.Deadlines.PlanReview);
        if (plan.ReviewOn <= today || plan.ReviewOn > last)
        {
            return new ReviewIsOutside(today.AddDays(1), last);
        }

        if (plan.Actions.FirstOrDefault(a => @case.Programme.Find(a.Party) is null) is { } orphan)
        {
            return new ActionWithoutParty(orphan.Text);
        }

        return @case.PlanInForce is not null && plan.Cause is null ? new NewVersionNeedsCause() : null;
    }

    /// <summary>The number of the next version.</summary>
    public static int NextVersion(Case @case) => (@case.Last<PlanWritten>()?.Version ?? 0) + 1;

    public static Refusal? WhyNotApproved(Case @case) =>
        @case.IsEnrolled && @case.PlanProposed is { } plan && !@case.IsApproved(plan) ? null : new NothingToApprove();

    public static Refusal? WhyNotAdopted(Case @case)
    {
        if (WhyNotNow(@case) is { } refusal)
        {
            return refusal;
        }

        return @case.PlanProposed is not { } plan ? new NothingToApprove() : @case.IsApproved(plan) ? null : new PlanIsNotApproved();
    }

    /// <summary>What the participant said at a meeting was said after the version was written.</summary>
    public static Refusal? WhyNotApprovedOn(Case @case, DateOnly day, DateOnly today)
    {
        if (WhyNotApproved(@case) is { } refusal)
        {
            return refusal;
        }

        var written = @case.LastEntry<PlanWritten>()!.On;
        return day < written || day > today ? new DayIsOutside(written, today) : null;
    }

    /// <summary>The last report on an action, or agreed when none has been made.</summary>
    public static ActionState StateOf(Case @case, ActionId action) =>
        @case.All<ActionReported>().LastOrDefault(r => r.Action == action)?.State ?? ActionState.Agreed;

    public static Refusal? WhyNotReported(Case @case, ActionId action) =>
        @case.PlanInForce?.Actions.Any(a => a.Id == action) is true ? null : new ActionIsUnknown();
}
