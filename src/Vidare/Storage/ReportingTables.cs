using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of documents that are signed and reported.</summary>
static class ReportingTables
{
    public static void Map(ModelBuilder model) => model.Entity<SignatureRow>(e =>
    {
        e.HasOne<UserRow>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Restrict);
        e.HasOne<PartyRow>().WithMany().HasForeignKey(s => s.PartyId).OnDelete(DeleteBehavior.Restrict);
        e.HasIndex(s => new { s.DocumentKind, s.DocumentId, s.Version, s.UserId }).IsUnique().HasDatabaseName("ux_signature_signer");
    });
}
