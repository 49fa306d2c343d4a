namespace Vidare.Participation.Facts;

/// <summary>The case is on the gatekeepers' agenda.</summary>
public sealed record PlacedOnAgenda(BodyId Body, MeetingId Meeting, DateOnly Day) : Fact
{
    public override Category Category => Category.Core;
}

public enum Stance { For, Against, NeedsMore }

/// <summary>A party's view (partens bedömning), for the gatekeepers only.</summary>
public sealed record ViewGiven(PartyId Party, Stance Stance, string Reason) : Fact
{
    public override Category Category => Category.Discussion;
}

public enum IntakeDecision { Admitted, Queued, MoreInformation, Declined }

/// <summary>What a check of the rules found on the day of the decision.</summary>
public sealed record CheckedRule(string Rule, bool? Met, string Text);

/// <summary>The gatekeepers' decision with its reason, which the participant and the referrer may read.</summary>
/// <param name="Present">Parties that took part.</param>
/// <param name="Responsible">Who has the next step.</param>
/// <param name="ExceptionReason">Why somebody is admitted although a rule says no, or null.</param>
public sealed record IntakeDecided(IntakeDecision Decision, string Reason, BodyId Body, IReadOnlyList<PartyId> Present, UserId Responsible, IReadOnlyList<CheckedRule> Checked, string? ExceptionReason) : Fact
{
    public override Category Category => Category.Core;
}
