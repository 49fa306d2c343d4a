namespace Vidare.Participation.Facts;

public enum ConsentForm { OwnPage, Paper }

/// <summary>
/// The participant lets one party tell another about some categories (samtycke, purpose A: exchange of information).
/// It lifts secrecy; it is not the legal ground of the processing.
/// </summary>
/// <param name="To">Last day, or null until withdrawn.</param>
/// <param name="TextVersion">Version of the words that the participant agreed to.</param>
public sealed record ConsentGiven(ConsentId Consent, PartyId Source, PartyId Recipient, IReadOnlyList<Category> Categories, DateOnly From, DateOnly? To, ConsentForm Form, string TextVersion) : Fact
{
    /// <summary>The words in use; their text stands in <c>Participation/Intake/ConsentText.cs</c>.</summary>
    public const string CurrentText = "2026-1";

    public override Category Category => Category.Consent;
}

/// <summary>The participant takes back a consent for some categories; access ends at once (BR-46).</summary>
public sealed record ConsentWithdrawn(PartyId Source, PartyId Recipient, IReadOnlyList<Category> Categories) : Fact
{
    public override Category Category => Category.Consent;
}

/// <summary>
/// The participant says whether an evaluator may read how it went, without the name (samtycke till utvärdering, purpose C; B.2).
/// Nobody who has not said yes is in what is released.
/// </summary>
public sealed record EvaluationConsentAnswered(bool Agrees, ConsentForm Form, string TextVersion) : Fact
{
    public override Category Category => Category.Consent;
}
