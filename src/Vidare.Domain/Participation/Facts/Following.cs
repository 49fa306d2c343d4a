namespace Vidare.Participation.Facts;

public enum LifeArea { Housing, Income, Health, Care, Authorities, Network, Education, Work, Family, Addiction, Economy, DailyLife }

public enum NeedLevel { Acute, Partly, Met, Unknown }

/// <summary>How one area of life is, in the participant's words.</summary>
public sealed record MappedArea(LifeArea Area, NeedLevel Level, string? Words);

/// <summary>A mapping (kartläggning); a later one replaces it and both are kept.</summary>
public sealed record Mapped(string OwnStory, IReadOnlyList<MappedArea> Areas, string WhatHasWorked, string WhatHasNotWorked, string WhatIsPossible) : Fact
{
    public override Category Category => Category.Assessment;
}

/// <summary>Something to be done, with exactly one party that answers for it (BR-06).</summary>
public sealed record PlannedAction(ActionId Id, string Text, PartyId Party, DateOnly? Due);

/// <summary>A version of the plan, written with the participant.</summary>
/// <param name="Track">Key of the programme's plan track (TUNA-20).</param>
/// <param name="OwnWords">The participant's own description, or null when the participant abstains.</param>
/// <param name="OwnActions">What the participant does.</param>
/// <param name="Cause">Why there is a new version, or null for the first.</param>
public sealed record PlanWritten(int Version, string Track, IReadOnlyList<string> ImprovementAreas, IReadOnlyList<string> SupportNeeds, string? OwnWords, IReadOnlyList<PlannedAction> Actions, IReadOnlyList<string> OwnActions, DateOnly ReviewOn, string? Cause) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>The participant agrees to a version of the plan.</summary>
/// <param name="AtMeeting">True when the coach notes what the participant said, false when the participant did it on the own page.</param>
public sealed record PlanApproved(int Version, bool AtMeeting, string? Comment) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>The participant wants to talk about a version of the plan before saying yes (BR-47).</summary>
public sealed record PlanCommented(int Version, string? Comment) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>The version applies from now on (fastställd).</summary>
public sealed record PlanAdopted(int Version) : Fact
{
    public override Category Category => Category.Plan;
}

public enum ActionState { Agreed, Started, Done, Stopped }

/// <summary>How an action goes.</summary>
public sealed record ActionReported(ActionId Action, ActionState State, string? Text) : Fact
{
    public override Category Category => Category.Plan;
}

public enum ContactKind { Talk, Meeting, Phone, CareContact, AuthorityContact, PracticalSupport, Attempt, CoachHandover }

/// <summary>A contact, or an attempt at one. It is never changed; a correction is a new note that names the one it corrects.</summary>
public sealed record ContactLogged(ContactKind Kind, int? Minutes, string Note, FactId? Corrects) : Fact
{
    public override Category Category => Category.ContactNote;
}

/// <summary>A message between the coach and the referring case officer (TUNA-50).</summary>
public sealed record MessageSent(string Text) : Fact
{
    public override Category Category => Category.Plan;
}
