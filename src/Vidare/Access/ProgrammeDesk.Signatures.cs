using Microsoft.EntityFrameworkCore;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A signature with its signer's name.</summary>
public sealed record SignatureHolder(Signature Signature, string Name);

/// <summary>Signatures under documents of the association zone.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>All signatures of a document, whatever their version.</summary>
    public async Task<IReadOnlyList<SignatureHolder>> SignaturesOf(DocumentKind kind, Guid document)
    {
        await using var db = database.Association();
        var rows = await (from s in db.Signatures where s.DocumentKind == kind && s.DocumentId == document join u in db.Users on s.UserId equals u.Id select new { s, u.Name }).ToListAsync();
        return [.. rows.Select(r => new SignatureHolder(SignatureOf(r.s), r.Name)).OrderBy(h => h.Signature.On).ThenBy(h => h.Signature.Id.Value)];
    }

    /// <summary>
    /// Adds a signature within a transaction of its document, which has asked <see cref="Signing.WhyNotSigned(DocumentVersion, UserId, PartyId?, DateOnly, DateOnly, DateOnly)"/>
    /// of the version that is there in that transaction.
    /// </summary>
    void Sign(AssociationDb db, Signature signature) => db.Add(new SignatureRow
    {
        Id = signature.Id,
        DocumentKind = signature.Of.Kind,
        DocumentId = signature.Of.Document,
        Version = signature.Of.Number,
        ContentHash = signature.Of.Hash.Hex,
        UserId = signature.Signer,
        PartyId = signature.Party,
        Seat = signature.Seat,
        Role = signature.Role,
        OnDay = signature.On,
        Place = signature.Place,
        At = clock.Now,
    });

    internal static Signature SignatureOf(SignatureRow row) =>
        new(row.Id, new(row.DocumentKind, row.DocumentId, row.Version, new(row.ContentHash)), row.UserId, row.PartyId, row.Seat, row.OnDay, row.Place) { Role = row.Role };
}
