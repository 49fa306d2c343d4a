using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of applications and of the office's register.</summary>
static class FundingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ApplicationRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(a => new { a.ProgrammeId, a.Ordinal }).IsUnique();
            e.Property(a => a.Ordinal).HasDefaultValue(1);
        });
        model.Entity<ApplicationVersionRow>(e =>
        {
            e.HasKey(v => new { v.ApplicationId, v.Version });
            e.HasOne<ApplicationRow>().WithMany().HasForeignKey(v => v.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ApplicationEventRow>(e =>
        {
            e.HasKey(v => new { v.ApplicationId, v.Number });
            e.HasOne<ApplicationRow>().WithMany().HasForeignKey(v => v.ApplicationId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(v => v.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<RegisterEntryRow>(e =>
        {
            e.HasKey(r => new { r.AssociationId, r.Year, r.Number });
            e.HasOne<AssociationRow>().WithMany().HasForeignKey(r => r.AssociationId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(r => new { r.DocumentKind, r.DocumentId }).IsUnique().HasDatabaseName("ux_register_entry_document");
        });
    }
}
