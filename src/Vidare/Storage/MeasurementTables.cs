using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of the measures: what is entered in the association zone, what is derived from cases in the participation zone.</summary>
static class MeasurementTables
{
    public static void MapAssociation(ModelBuilder model)
    {
        model.Entity<EnteredCountRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(c => c.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(c => new { c.ProgrammeId, c.Goal, c.OnDay });
            e.ToTable(t => t.HasCheckConstraint("ck_entered_count_not_negative", "yes >= 0 AND no >= 0 AND unknown >= 0"));
        });
        model.Entity<DeclaredVerdictRow>(e =>
        {
            e.HasKey(d => new { d.ProgrammeId, d.Goal, d.Number });
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(d => d.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(d => d.UserId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    public static void MapParticipation(ModelBuilder model)
    {
        model.Entity<CourseRow>(e =>
        {
            e.HasKey(c => c.CaseId);
            e.HasOne<CaseRow>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(c => new { c.ProgrammeId, c.Changed });
        });
        model.Entity<WaitRow>(e =>
        {
            e.HasKey(w => new { w.CaseId, w.Number, w.Kind });
            e.HasOne<CaseRow>().WithMany().HasForeignKey(w => w.CaseId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(w => w.ProgrammeId);
        });
        model.Entity<AnonymousPostRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(a => a.ProgrammeId);
        });
        model.Entity<StampRow>(e =>
        {
            e.HasKey(s => s.ProgrammeId);
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(s => s.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
