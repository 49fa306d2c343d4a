using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>What sort of document is signed (slag av handling: ansökan, överenskommelse, protokoll, rapport).</summary>
public enum DocumentKind { Application, Agreement, Minutes, Report }

/// <summary>One version of a document, told by its content (handlingens version). Who signs, signs exactly this.</summary>
/// <param name="Number">Counts the versions from 1.</param>
public sealed record DocumentVersion(DocumentKind Kind, Guid Document, int Number, ContentHash Hash);

/// <summary>Somebody signed a version for a party, on a day and at a place of their own (underskrift; TUNA-70). It is never changed.</summary>
/// <param name="Seat">How the signer sits in the body that the document comes from, or null when the signing is by no seat.</param>
public sealed record Signature(SignatureId Id, DocumentVersion Of, UserId Signer, PartyId? Party, SeatKind? Seat, DateOnly On, string Place)
{
    /// <summary>The role by which somebody signed who did so by no seat, such as a manager or the coordinator (BR-37); null with a seat.</summary>
    public Role? Role { get; init; }
}

/// <summary>Whose signatures make a document signed (krav på underskrifter).</summary>
/// <param name="Parties">Each of these has at least one signature.</param>
/// <param name="Chair">One of them is the chair's (TUNA-70).</param>
/// <param name="Users">Each of these has signed, such as those chosen to adjust the minutes.</param>
public sealed record SignaturesWanted(IReadOnlyList<PartyId> Parties, bool Chair = false, IReadOnlyList<UserId>? Users = null)
{
    /// <summary>Whether somebody is among those who are to sign.</summary>
    public bool Include(UserId user, PartyId? party) => (party is { } own && Parties.Contains(own)) || Users?.Contains(user) is true;
}
