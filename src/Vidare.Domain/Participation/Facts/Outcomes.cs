using Vidare.Programmes;

namespace Vidare.Participation.Facts;

/// <summary>Somebody is in work, studies or something else from the entry's day (utfall; B.2 OutcomeSpell).</summary>
/// <param name="Until">Last day, or null while it goes on.</param>
/// <param name="Extent">Per cent of full time, when known.</param>
public sealed record OutcomeNoted(OutcomeKind Kind, DateOnly? Until, int? Extent) : Fact
{
    public override Category Category => Category.Outcome;
}

/// <summary>A step of the stairs (trappsteg), as it is observed.</summary>
public sealed record StairObserved(int Step) : Fact
{
    public override Category Category => Category.Assessment;
}

/// <summary>How a follow-up came out (nådd, ej nådd, avböjd; B.3.12).</summary>
public enum FollowUpResult { Reached, NotReached, Declined }

/// <summary>The follow-up after the end (uppföljning) was made or definitively not.</summary>
public sealed record FollowedUp(FollowUpResult Result) : Fact
{
    public override Category Category => Category.Outcome;
}
