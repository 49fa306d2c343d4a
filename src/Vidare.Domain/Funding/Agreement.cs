using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>Who pays for a post (finansiär): a party, or the association by an earlier decision (TUNA-63).</summary>
/// <param name="Party">Key of the party; null for the association.</param>
/// <param name="Decision">The decision by which the association pays.</param>
public sealed record PostFinancier(string? Party, string? Decision = null);

/// <summary>A post in an agreement: who is responsible for it, how large it is, who pays (tjänst i överenskommelse; TUNA-57).</summary>
/// <param name="Employer">Key of the party that is responsible for the post from then on (huvudman).</param>
/// <param name="Posts">Whole posts (årsarbetare).</param>
/// <param name="Kronor">Per year.</param>
public sealed record AgreedPost(Concept Role, string? Employer, decimal? Posts, long? Kronor, PostFinancier? Financier);

/// <summary>What a party gives beside the posts: competence, money or both (bidrag; TUNA-61).</summary>
/// <param name="Party">Key of the party.</param>
/// <param name="Posts">Whole posts (årsarbetare).</param>
/// <param name="Kronor">Per year.</param>
public sealed record Contribution(string Party, decimal? Posts, long? Kronor, string? Text);

/// <summary>What an agreement says (överenskommelsens innehåll; D4).</summary>
/// <param name="Scope">What it is about.</param>
/// <param name="Parties">Keys of the parties that make it.</param>
/// <param name="From">From when it holds.</param>
/// <param name="To">Until when; null until further notice.</param>
/// <param name="Notice">How it is given notice of.</param>
public sealed record AgreementContent(string Scope, IReadOnlyList<string> Parties, IReadOnlyList<AgreedPost> Posts, IReadOnlyList<Contribution> Contributions, string? Premises, DateOnly From, DateOnly? To, string? Notice);

/// <summary>A party has said that it does not sign a version, and why (avböjd underskrift; 9-corrections 44).</summary>
public sealed record AgreementDecline(PartyId Party, int Version, string Reason, DateOnly On, UserId By);

/// <summary>How an agreement stands (läge): draft, out for signature, partly signed, in force, or declined by a party (B.3.2).</summary>
public enum AgreementState { Draft, Offered, PartlySigned, InForce, Declined }

/// <summary>An agreement between the parties (överenskommelse): one of the configuration's, in its latest version. Signing one says nothing of another (9-corrections 28).</summary>
/// <param name="Subject">Key of the configuration's agreement.</param>
/// <param name="WrittenOn">The day on which the version came to be.</param>
/// <param name="OfferedOn">The day on which the version was sent out for signature.</param>
/// <param name="Cause">Why there is a new version.</param>
public sealed record Agreement(AgreementId Id, string Subject, AgreementKind Kind, AgreementContent Content, DateOnly WrittenOn, DateOnly? OfferedOn, string? Cause, Signing Signing, IReadOnlyList<AgreementDecline> Declines)
{
    public int Version => Signing.Version.Number;

    public IReadOnlyList<AgreementDecline> DeclinedNow => [.. Declines.Where(d => d.Version == Version)];

    public AgreementState State => Signing.State switch
    {
        SigningState.Signed => AgreementState.InForce,
        _ when DeclinedNow.Count > 0 => AgreementState.Declined,
        SigningState.PartlySigned => AgreementState.PartlySigned,
        _ => OfferedOn is null ? AgreementState.Draft : AgreementState.Offered,
    };

    /// <summary>The day of the last signature that was needed; null until all have signed.</summary>
    public DateOnly? SignedOn => State is AgreementState.InForce ? Signing.Signatures.Max(s => s.On) : null;
}
