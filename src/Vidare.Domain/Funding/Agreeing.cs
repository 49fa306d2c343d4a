using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding;

public sealed record AgreementIsUnfinished(IReadOnlyList<AgreementGap> Gaps) : Refusal;
public sealed record AgreementIsNotOffered : Refusal;
public sealed record AgreementIsOffered : Refusal;
public sealed record AgreementIsInForce : Refusal;
public sealed record AgreementIsDeclined : Refusal;
public sealed record AgreementHasChanged : Refusal;
public sealed record ChangeNeedsCause : Refusal;
public sealed record HasSignedAlready : Refusal;

/// <summary>What an agreement lacks before it can be sent out (brist i överenskommelse).</summary>
/// <param name="Role">The post that it is about, or null.</param>
/// <param name="Party">Key of the party that it is about, or null.</param>
public sealed record AgreementGap(GapKind Kind, Concept? Role = null, string? Party = null);

/// <summary>Which lack it is (slag av brist; TUNA-57, TUNA-61, TUNA-63).</summary>
public enum GapKind { PostIsMissing, EmployerIsMissing, SizeIsMissing, FinancierIsMissing, DecisionIsMissing, PartyGivesNothing }

/// <summary>The rules of an agreement on its way to being in force (B.3.2, D4).</summary>
public static class Agreeing
{
    /// <summary>Whose signatures put it in force: one for each party that makes it.</summary>
    public static SignaturesWanted Wanted(Programme programme, AgreementContent content) => new([.. content.Parties.Where(programme.Parties.ContainsKey).Select(k => programme.Parties[k])]);

    /// <summary>
    /// What is lacking. An agreement on resources has a responsible party, a size and a financier for each post and something from
    /// each party; where the association goes on paying, the decision by which it does (TUNA-57, TUNA-61, TUNA-63). One on posts has
    /// the same of the posts that it names.
    /// </summary>
    public static IReadOnlyList<AgreementGap> Gaps(ProgrammeConfiguration programme, AgreementKind kind, AgreementContent content) => kind switch
    {
        AgreementKind.Parties => [],
        AgreementKind.Post when content.Posts.Count == 0 => [new(GapKind.PostIsMissing)],
        AgreementKind.Post => [.. content.Posts.SelectMany(Gaps)],
        _ =>
        [
            .. programme.Staff.Select(s => s.Role).Distinct().Where(r => content.Posts.All(p => p.Role != r)).Select(r => new AgreementGap(GapKind.PostIsMissing, r)),
            .. content.Posts.SelectMany(Gaps),
            .. content.Parties.Where(p => !Gives(content, p)).Select(p => new AgreementGap(GapKind.PartyGivesNothing, Party: p)),
        ],
    };

    static IEnumerable<AgreementGap> Gaps(AgreedPost post)
    {
        var paidByAssociation = post.Financier is { Party: null };
        if (post.Employer is null)
        {
            yield return new(GapKind.EmployerIsMissing, post.Role);
        }

        if (!(post.Posts > 0 || post.Kronor > 0))
        {
            yield return new(GapKind.SizeIsMissing, post.Role);
        }

        if (post.Financier is null)
        {
            yield return new(GapKind.FinancierIsMissing, post.Role);
        }
        else if (paidByAssociation && string.IsNullOrWhiteSpace(post.Financier.Decision))
        {
            yield return new(GapKind.DecisionIsMissing, post.Role);
        }
    }

    /// <summary>
    /// The agreements on posts by themselves, by the post, that one on resources leans on; a post without one is short of it
    /// (TUNA-57). Null when the agreement is of another kind, or the insats asks for none on posts.
    /// </summary>
    public static IReadOnlyDictionary<Concept, Agreement>? OwnOfPosts(ProgrammeConfiguration programme, Agreement agreement, IReadOnlyList<Agreement> all) =>
        agreement.Kind is not AgreementKind.Resources || programme.Agreements.All(a => a.Kind is not AgreementKind.Post) ? null
        : all.Where(a => a.Kind is AgreementKind.Post).SelectMany(a => a.Content.Posts.Select(p => (p.Role, Agreement: a))).GroupBy(p => p.Role).ToDictionary(p => p.Key, p => p.Last().Agreement);

    static bool Gives(AgreementContent content, string party) =>
        content.Contributions.Any(c => c.Party == party && (c.Posts > 0 || c.Kronor > 0))
        || content.Posts.Any(p => p.Financier?.Party == party && (p.Posts > 0 || p.Kronor > 0));

    /// <summary>It is changed until it is in force; a frozen one becomes a new version, and says why.</summary>
    /// <param name="seen">The version as the form showed it.</param>
    public static Refusal? WhyNotChanged(Agreement agreement, DocumentVersion seen, string? cause) =>
        agreement.Signing.Version != seen ? new AgreementHasChanged()
        : agreement.Signing.IsFrozen && string.IsNullOrWhiteSpace(cause) ? new ChangeNeedsCause()
        : null;

    public static Refusal? WhyNotOffered(ProgrammeConfiguration programme, Agreement agreement) =>
        agreement.State is AgreementState.InForce ? new AgreementIsInForce()
        : agreement.OfferedOn is not null ? new AgreementIsOffered()
        : Gaps(programme, agreement.Kind, agreement.Content) is { Count: > 0 } gaps ? new AgreementIsUnfinished(gaps)
        : null;

    /// <summary>What stands in the way of anybody's signature, before it is asked who signs.</summary>
    public static Refusal? WhyNotSigned(Agreement agreement) =>
        agreement.State is AgreementState.InForce ? new AgreementIsInForce()
        : agreement.DeclinedNow.Count > 0 ? new AgreementIsDeclined()
        : agreement.OfferedOn is null ? new AgreementIsNotOffered()
        : null;

    /// <summary>A party declines before it has signed; then the text is changed into a new version, or the agreement does not come to be.</summary>
    public static Refusal? WhyNotDeclined(Agreement agreement, PartyId? party) =>
        WhyNotSigned(agreement)
        ?? (party is not { } own || !agreement.Signing.Wanted.Parties.Contains(own) ? new SignsForNobodyHere()
            : agreement.Signing.SignedBy.Contains(own) ? new HasSignedAlready()
            : null);

    /// <summary>The agreements between the parties that are to be signed before the insats is opened, and are not (D4).</summary>
    public static IReadOnlyList<string> UnsignedBetweenParties(ProgrammeConfiguration programme, IReadOnlyList<Agreement> agreements) =>
        [.. programme.Agreements.Where(a => a.Kind is AgreementKind.Parties && !agreements.Any(g => g.Subject == a.Key && g.State is AgreementState.InForce)).Select(a => a.Text)];
}
