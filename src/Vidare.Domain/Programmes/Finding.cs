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

/// <summary>A programme's name is no name (namnet duger inte).</summary>
public sealed record NameNotWellFormed(string At, string Value) : Finding(At);

/// <summary>A key is no key (nyckeln duger inte).</summary>
public sealed record KeyNotWellFormed(string At, string Value) : Finding(At);

/// <summary>What may stand once stands twice (dubblett).</summary>
public sealed record UsedTwice(string At, string Value, string FirstAt) : Finding(At)
{
    public override IReadOnlyList<string> Read => [FirstAt];
}

/// <summary>A list that must hold something is empty (tom lista).</summary>
public sealed record NothingListed(string At) : Finding(At);

/// <summary>A key of no party (okänd part).</summary>
public sealed record UnknownParty(string At, string Key, IReadOnlyList<string> Known) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["parties"];
}

/// <summary>A key of no phase (okänt skede).</summary>
public sealed record UnknownPhase(string At, string Key) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["phases"];
}

/// <summary>A key of nothing in its list: a unit, body, site, step, line or municipality (okänd nyckel).</summary>
/// <param name="List">The place of the list, such as <c>bodies</c>.</param>
public sealed record UnknownKey(string At, string Key, string List) : Finding(At)
{
    public override IReadOnlyList<string> Read => [List];
}

/// <summary>One may only go back to a step that comes before (fel ordning bland stegen; SHP-14).</summary>
public sealed record NoEarlierStep(string At, string Key) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["process"];
}

/// <summary>Places can follow the posts only where they are a plan and it is said how many posts they count with (platser utan tjänster; SHP-80).</summary>
public sealed record PlacesCannotFollow(string At) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["capacity"];
}

/// <summary>A question that must be answered before start, and no start gate of its key that holds it (fråga utan startkrav; SHP-85).</summary>
public sealed record QuestionWithoutGate(string At, string Key) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["gates"];
}

/// <summary>No id of a measure (okänt mått).</summary>
public sealed record UnknownMeasure(string At, string Value) : Finding(At);

/// <summary>Neither a day nor a word for one (okänd mätdag).</summary>
public sealed record UnknownMeasureDate(string At, string Value) : Finding(At);

/// <summary>No <see cref="RoughDay"/> (okänd tid).</summary>
public sealed record NoRoughDay(string At, string Value) : Finding(At);

/// <summary>The programme points at itself (självhänvisning).</summary>
public sealed record RefersToItself(string At) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["name"];
}

/// <summary>What comes first stands last (omvänd ordning).</summary>
public sealed record WrongOrder(string At, string First, string Then, string FirstAt) : Finding(At)
{
    public override IReadOnlyList<string> Read => [FirstAt];
}

/// <summary>A day outside those that it belongs to (utanför perioden).</summary>
public sealed record OutsideDays(string At, DateOnly Day, DateOnly From, DateOnly? To) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["period", "enrolment"];
}

/// <summary>Something is counted from the insats' last day, and it has none (ingen sista dag).</summary>
public sealed record NeedsLastDay(string At) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["period"];
}

/// <summary>Two rules say when the same gate is due (två frister).</summary>
public sealed record DueTwice(string At) : Finding(At);

/// <summary>A number too small or too great (utanför gränserna).</summary>
public sealed record OutOfRange(string At, decimal Value, decimal Least, decimal Most) : Finding(At);

/// <summary>Nobody decides who comes in (ingen remissgrupp).</summary>
public sealed record NoGatekeepers() : Finding("bodies");

/// <summary>Gatekeepers sit by municipality, and nobody decides for those who live here (kommun utan remissgrupp; SHP-23).</summary>
public sealed record NoGatekeepersThere(string At, string Municipality) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["bodies"];
}

/// <summary>A required party has no seat with a vote (part saknas; TUNA-26, BR-10).</summary>
public sealed record RequiredPartyNotSeated(string At, string Party) : Finding(At);

/// <summary>More parties are to take part than there are (för hög närvaro; D-12).</summary>
public sealed record MorePresentThanRequired(string At, int MinimumPresent, int Parties) : Finding(At);

/// <summary>The association has no vote in a steering group (TUNA-31).</summary>
public sealed record AssociationVotes(string At) : Finding(At);

/// <summary>The association never sees a person, so it has no seat where cases are decided (promise 3).</summary>
public sealed record AssociationAmongGatekeepers(string At) : Finding(At);

/// <summary>A party that only answers questions has a vote or is to vote (konsultativ part röstar; LEK-39).</summary>
public sealed record ConsultativeVotes(string At, string Party) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["parties"];
}

/// <summary>Evidence is required and none can be given (underlag utan slag).</summary>
public sealed record EvidenceWithoutKinds(string At) : Finding(At);

/// <summary>The programme's own town is proposed another programme (egen kommun hänvisas).</summary>
public sealed record HomeIsElsewhere(string At, string Municipality) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["targetGroup"];
}

/// <summary>A part of a goal has parts (delmål i delmål).</summary>
public sealed record PartsOfParts(string At) : Finding(At);

/// <summary>A target that counts nothing (mål utan enhet).</summary>
public sealed record TargetWithoutUnit(string At) : Finding(At);

/// <summary>A key of no plan track (okänt planspår).</summary>
public sealed record UnknownTrack(string At, string Key) : Finding(At)
{
    public override IReadOnlyList<string> Read => ["planTracks"];
}

/// <summary>A goal's formula lacks something without which it measures nothing (mätregeln är ofullständig).</summary>
public sealed record MeasureIncomplete(string At, string Formula, string Field) : Finding(At);

/// <summary>What the source declares and what the other values give do not agree (GEN-11).</summary>
public sealed record Disagreement(string At, string Declared, string Computed, IReadOnlyList<string> From) : Finding(At)
{
    public override IReadOnlyList<string> Read => [.. From, "contradictions"];
}
