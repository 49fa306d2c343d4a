using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of an insats that is being built up and run: the activity plan, staff, routines, going live.</summary>
static class RunningTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PlannedActivityRow>(e =>
        {
            e.Property(a => a.Version).IsConcurrencyToken();
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(a => a.WithProgrammeId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ActivityPartyRow>(e =>
        {
            e.HasKey(p => new { p.ActivityId, p.PartyId });
            e.HasOne<PlannedActivityRow>().WithMany().HasForeignKey(p => p.ActivityId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MentorshipRow>().HasOne<ProgrammeRow>().WithMany().HasForeignKey(m => m.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<RecruitmentRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(r => r.EmployerPartyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PremisesRow>(e =>
        {
            e.HasKey(p => new { p.ProgrammeId, p.Site });
            e.Property(p => p.Version).IsConcurrencyToken();
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(p => p.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<StaffCompetenceRow>(e =>
        {
            e.HasKey(c => new { c.ProgrammeId, c.UserId });
            e.Property(c => c.Version).IsConcurrencyToken();
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(c => c.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PartPostRow>(e =>
        {
            e.HasKey(p => p.MandateId);
            e.HasOne<MandateRow>().WithMany().HasForeignKey(p => p.MandateId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<RoutineRow>().HasOne<ProgrammeRow>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<PartyContactRow>(e =>
        {
            e.HasKey(c => new { c.ProgrammeId, c.PartyId, c.Number });
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(c => c.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(c => c.PartyId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SynergyNoteRow>(e =>
        {
            e.HasKey(n => new { n.ProgrammeId, n.Synergy, n.Number });
            e.ToTable(t => t.HasCheckConstraint("ck_synergy_note_source", "counted IS NULL OR (counted >= 0 AND source IS NOT NULL)"));
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(n => n.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(n => n.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<RoutineVersionRow>(e =>
        {
            e.HasKey(v => new { v.RoutineId, v.Number });
            e.HasOne<RoutineRow>().WithMany().HasForeignKey(v => v.RoutineId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<RoutineAdoptionRow>(e =>
        {
            e.HasKey(a => new { a.RoutineId, a.Number, a.PartyId });
            e.HasOne<RoutineVersionRow>().WithMany().HasForeignKey(a => new { a.RoutineId, a.Number }).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(a => a.PartyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<GoLiveRow>(e =>
        {
            e.HasKey(g => g.ProgrammeId);
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(g => g.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
