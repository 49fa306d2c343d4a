using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>What bodies do at their meetings. Nothing of it points into the participants' zone.</summary>
static class GovernanceTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AgendaItemRow>(e =>
        {
            e.HasOne<MeetingRow>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<BodyRow>().WithMany().HasForeignKey(i => i.ProposedBodyId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(i => i.ApplicationId);
        });
        model.Entity<BoardDecisionRow>(e =>
        {
            e.HasKey(d => d.AgendaItemId);
            e.HasOne<AgendaItemRow>().WithMany().HasForeignKey(d => d.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<ApplicationRow>().WithMany().HasForeignKey(d => d.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AttendanceRow>(e =>
        {
            e.HasKey(a => new { a.MeetingId, a.SeatId });
            e.HasOne<MeetingRow>().WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<SeatRow>().WithMany().HasForeignKey(a => a.SeatId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DisqualificationRow>(e =>
        {
            e.HasKey(d => new { d.AgendaItemId, d.SeatId });
            e.HasOne<AgendaItemRow>().WithMany().HasForeignKey(d => d.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<SeatRow>().WithMany().HasForeignKey(d => d.SeatId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<VoteRow>(e =>
        {
            e.HasKey(v => new { v.AgendaItemId, v.SeatId });
            e.HasOne<AgendaItemRow>().WithMany().HasForeignKey(v => v.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<SeatRow>().WithMany().HasForeignKey(v => v.SeatId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<RiskReviewRow>(e =>
        {
            e.HasKey(r => new { r.MeetingId, r.ProgrammeId, r.Risk });
            e.HasOne<MeetingRow>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MinutesRow>(e =>
        {
            e.HasKey(m => new { m.MeetingId, m.Version });
            e.HasOne<MeetingRow>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
