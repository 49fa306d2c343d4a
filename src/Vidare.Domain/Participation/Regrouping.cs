using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation;

public sealed record ProgrammeFollowsNoGroups : Refusal;
public sealed record SameGroup : Refusal;

/// <summary>
/// Somebody who came before a group was known is counted in it from now on (ändrad grupp; TIERP-34): what was reported as of an earlier day
/// stays as it was, since the fact bears its day.
/// </summary>
public static class Regrouping
{
    /// <summary>The groups that can be chosen: those that are known today, and the one that the viewer knows the person to be in.</summary>
    /// <param name="known">What the viewer may see of it: a group may say something of health.</param>
    public static IReadOnlyList<TargetCategory> Choices(ProgrammeConfiguration programme, InflowNoted? known, DateOnly today) =>
        [.. programme.TargetGroup.Categories.Where(c => c.IsKnownOn(today) || known?.Group == c.Key)];

    /// <summary>Before it is sent in the referrer writes it in the referral; a case that is closed is not changed.</summary>
    public static Refusal? WhyNotNow(Case @case) =>
        @case.Programme.Configuration.TargetGroup.Categories.Count == 0 ? new ProgrammeFollowsNoGroups()
        : !@case.IsOpen || @case.Step is CaseStep.Draft ? new CannotBeTakenUp()
        : null;

    public static Refusal? WhyNotRegrouped(Case @case, InflowNoted? known, InflowNoted noted) =>
        WhyNotNow(@case) ?? (noted == (known ?? new(false, null)) ? new SameGroup() : null);
}
