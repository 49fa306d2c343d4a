namespace Vidare.Programmes;

/// <summary>
/// Something in a package that does not hold (fynd), at its place. Each kind is a one-line record; its Swedish sentence stands in
/// <c>Programmes/Packages/FindingSentences.cs</c>, and a test holds that none lacks one.
/// </summary>
/// <param name="At">The place, such as <c>goals[1].target</c>.</param>
public abstract record Finding(string At)
{
    /// <summary>Other places that the rule read: when one of them could not be read, the finding says nothing.</summary>
    public virtual IReadOnlyList<string> Read => [];
}

public sealed record NameNotWellFormed(string At, string Value) : Finding(At);

public sealed record KeyNotWellFormed(string At, string Value) : Finding(At);

public sealed record UsedTwice(string At, string Value, string FirstAt) : Finding(At)
{
    public override IReadOnlyList<string> Read => [FirstAt];
}

public sealed record NothingListed(string At) : Finding(At);

public sealed record UnknownParty(string At, string Key, IReadOnlyList<string> Known) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["parties"];
}

public sealed record UnknownPhase(string At, string Key) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["phases"];
}

public sealed record UnknownMeasure(string At, string Value) : Finding(At);

public sealed record UnknownMeasureDate(string At, string Value) : Finding(At);

public sealed record NoRoughDay(string At, string Value) : Finding(At);

public sealed record RefersToItself(string At) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["name"];
}

public sealed record WrongOrder(string At, string First, string Then, string FirstAt) : Finding(At)
{
    public override IReadOnlyList<string> Read => [FirstAt];
}

public sealed record OutsideDays(string At, DateOnly Day, DateOnly From, DateOnly? To) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["period", "enrolment"];
}

public sealed record OutOfRange(string At, decimal Value, decimal Least, decimal Most) : Finding(At);

public sealed record NoGatekeepers() : Finding("bodies");

public sealed record RequiredPartyNotSeated(string At, string Party) : Finding(At);

public sealed record MorePresentThanRequired(string At, int MinimumPresent, int Parties) : Finding(At);

/// <summary>The association has no vote in a steering group (TUNA-31).</summary>
public sealed record AssociationVotes(string At) : Finding(At);

/// <summary>The association never sees a person, so it has no seat where cases are decided (promise 3).</summary>
public sealed record AssociationAmongGatekeepers(string At) : Finding(At);

public sealed record EvidenceWithoutKinds(string At) : Finding(At);

public sealed record HomeIsElsewhere(string At, string Municipality) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["targetGroup"];
}

public sealed record PartsOfParts(string At) : Finding(At);

public sealed record TargetWithoutUnit(string At) : Finding(At);

/// <summary>What the source declares and what the other values give do not agree (GEN-11).</summary>
public sealed record Disagreement(string At, string Declared, string Computed, IReadOnlyList<string> From) : Finding(At)
{
    public override IReadOnlyList<string> Read => [.. From, "contradictions"];
}
