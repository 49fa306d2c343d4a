using Vidare.Programmes;

namespace Vidare.Reporting;

public sealed record DocumentHasChanged : Refusal;
public sealed record IsSignedAlready : Refusal;
public sealed record SignsForNobodyHere : Refusal;
public sealed record SignedInTheFuture : Refusal;
public sealed record SignedBeforeWritten(DateOnly Written) : Refusal;

/// <summary>How far the signing of a version has come (läge för underskrifter).</summary>
public enum SigningState { Unsigned, PartlySigned, Signed }

/// <summary>
/// Who has signed a version and who has not (undertecknande). It is worked out from the signatures; those of an earlier version stay
/// with that version and say nothing of this one.
/// </summary>
public sealed record Signing
{
    /// <param name="all">All signatures of the document, whatever their version.</param>
    public Signing(DocumentVersion version, SignaturesWanted wanted, IReadOnlyList<Signature> all)
    {
        var own = all.Where(s => s.Of.Kind == version.Kind && s.Of.Document == version.Document).OrderBy(s => s.On).ThenBy(s => s.Id.Value).ToList();
        (Version, Wanted) = (version, wanted);
        Signatures = [.. own.Where(s => s.Of == version)];
        Earlier = [.. own.Where(s => s.Of != version)];
    }

    public DocumentVersion Version { get; }

    public SignaturesWanted Wanted { get; }

    /// <summary>Those of this version, in the order of their days.</summary>
    public IReadOnlyList<Signature> Signatures { get; }

    /// <summary>Those of the document's other versions.</summary>
    public IReadOnlyList<Signature> Earlier { get; }

    public IReadOnlyList<PartyId> SignedBy => [.. Wanted.Parties.Where(p => Signatures.Any(s => s.Party == p))];

    public IReadOnlyList<PartyId> Missing => [.. Wanted.Parties.Where(p => Signatures.All(s => s.Party != p))];

    public bool ChairIsMissing => Wanted.Chair && Signatures.All(s => s.Seat is not SeatKind.Chair);

    public IReadOnlyList<UserId> UsersMissing => [.. (Wanted.Users ?? []).Where(u => Signatures.All(s => s.Signer != u))];

    public SigningState State => Signatures.Count == 0 ? SigningState.Unsigned
        : Missing.Count == 0 && !ChairIsMissing && UsersMissing.Count == 0 ? SigningState.Signed
        : SigningState.PartlySigned;

    /// <summary>From the first signature on the version is frozen: what is changed afterwards is a new version.</summary>
    public bool IsFrozen => Signatures.Count > 0;

    /// <summary>One signs for one's own party, once, what one has seen, on a day between that of the text and today.</summary>
    /// <param name="seen">The version as the signer's page showed it.</param>
    /// <param name="written">The day on which the version came to be.</param>
    public Refusal? WhyNotSigned(DocumentVersion seen, UserId signer, PartyId? party, DateOnly on, DateOnly written, DateOnly today) =>
        WhyNotSigned(signer, party)
        ?? (seen != Version ? new DocumentHasChanged()
            : on > today ? new SignedInTheFuture()
            : on < written ? new SignedBeforeWritten(written)
            : null);

    /// <summary>The part of the rule that is known before the form is filled in.</summary>
    public Refusal? WhyNotSigned(UserId signer, PartyId? party) =>
        !Wanted.Include(signer, party) ? new SignsForNobodyHere()
        : Signatures.Any(s => s.Signer == signer) ? new IsSignedAlready()
        : null;
}
