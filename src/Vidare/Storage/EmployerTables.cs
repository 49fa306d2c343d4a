using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of employers and of the placement bank, in the association zone.</summary>
static class EmployerTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<EmployerRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(m => m.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(m => m.ResponsibleUserId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(m => new { m.ProgrammeId, m.FoldedName }).IsUnique().HasDatabaseName("ux_employer_name");
        });
        model.Entity<EmployerSpellRow>(e =>
        {
            e.HasKey(r => new { r.EmployerId, r.Number });
            e.HasOne<EmployerRow>().WithMany().HasForeignKey(r => r.EmployerId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<EmployerShiftRow>(e =>
        {
            e.HasKey(s => new { s.ProgrammeId, s.Number });
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(s => s.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<EmployerContactRow>(e =>
        {
            e.HasOne<EmployerRow>().WithMany().HasForeignKey(c => c.EmployerId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(c => new { c.EmployerId, c.OnDay });
        });
        model.Entity<PlaceRow>(e =>
        {
            e.HasOne<EmployerRow>().WithMany().HasForeignKey(p => p.EmployerId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(p => p.EmployerId);
        });
    }
}
