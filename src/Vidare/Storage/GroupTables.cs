using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>Groups and their sessions in the association zone; who takes part in the participants' zone.</summary>
static class GroupTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<GroupSeriesRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(g => g.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(g => g.LeaderUserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<GroupSessionRow>(e =>
        {
            e.HasOne<GroupSeriesRow>().WithMany().HasForeignKey(s => s.GroupId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(s => new { s.GroupId, s.HeldOn });
        });
    }

    public static void MapParticipation(ModelBuilder model)
    {
        model.Entity<GroupMemberRow>(e =>
        {
            e.HasKey(m => new { m.CaseId, m.GroupId, m.FromOn });
            e.HasOne<CaseRow>().WithMany().HasForeignKey(m => m.CaseId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<GroupSeriesRow>().WithMany().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SessionAttendanceRow>(e =>
        {
            e.HasKey(a => new { a.CaseId, a.SessionId });
            e.HasOne<CaseRow>().WithMany().HasForeignKey(a => a.CaseId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<GroupSessionRow>().WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
