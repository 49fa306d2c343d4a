using Vidare.Programmes;

namespace Vidare.Participation.Facts;

/// <summary>Somebody is in work, studies or something else (utfall; B.2 OutcomeSpell), from the entry's day unless another is stated.</summary>
/// <param name="Until">Last day, or null while it goes on.</param>
/// <param name="Extent">Per cent of full time, when known.</param>
/// <param name="Since">Since when, where somebody told of it on a later day.</param>
/// <param name="Corrects">The note that it takes the place of, or null.</param>
public sealed record OutcomeNoted(OutcomeKind Kind, DateOnly? Until, int? Extent, DateOnly? Since = null, FactId? Corrects = null) : Fact
{
    public override Category Category => Category.Outcome;
}

/// <summary>A noted outcome was not so (utfall som inte stämde). The note is kept and counts no more.</summary>
public sealed record OutcomeTakenBack(FactId Outcome) : Fact
{
    public override Category Category => Category.Outcome;
}

/// <summary>A step of the stairs (trappsteg), as it is observed.</summary>
public sealed record StairObserved(int Step) : Fact
{
    public override Category Category => Category.Assessment;
}

/// <summary>Who told at a follow-up how it is (källa).</summary>
public enum FollowUpSource { Participant, Receiver, Other }

/// <summary>How a follow-up came out (nådd, ej nådd, avböjd; B.3.12).</summary>
public enum FollowUpResult { Reached, NotReached, Declined }

/// <summary>The follow-up after the end (uppföljning) was made or definitively not.</summary>
/// <param name="Source">Who told how it is, when somebody did.</param>
public sealed record FollowedUp(FollowUpResult Result, FollowUpSource? Source = null) : Fact
{
    public override Category Category => Category.Outcome;
}
