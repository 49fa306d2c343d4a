using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The participation zone, which also reads the association zone. Its foreign keys point that way and never back.</summary>
sealed class ParticipationDb(DbContextOptions<ParticipationDb> options) : AssociationDb(options)
{
    /// <summary>The types whose tables belong to this zone.</summary>
    internal static readonly IReadOnlySet<Type> OwnTypes = new HashSet<Type>
    {
        typeof(ParticipantRow), typeof(CaseRow), typeof(StandingRow), typeof(FactRow), typeof(GrantRow), typeof(EnrolmentRow), typeof(PlacementRow), typeof(GroupMemberRow), typeof(SessionAttendanceRow), typeof(BarRow), typeof(ParticipationJournalRow),
        typeof(CourseRow), typeof(WaitRow), typeof(AnonymousPostRow), typeof(StampRow),
    };

    public DbSet<ParticipantRow> Participants => Set<ParticipantRow>();
    public DbSet<CaseRow> Cases => Set<CaseRow>();
    public DbSet<StandingRow> Standings => Set<StandingRow>();
    public DbSet<FactRow> Facts => Set<FactRow>();
    public DbSet<GrantRow> Grants => Set<GrantRow>();
    public DbSet<EnrolmentRow> Enrolments => Set<EnrolmentRow>();
    public DbSet<PlacementRow> Placements => Set<PlacementRow>();
    public DbSet<GroupMemberRow> GroupMembers => Set<GroupMemberRow>();
    public DbSet<SessionAttendanceRow> Attendances => Set<SessionAttendanceRow>();
    public DbSet<BarRow> Bars => Set<BarRow>();
    public DbSet<ParticipationJournalRow> Journal => Set<ParticipationJournalRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Map(modelBuilder);
        MapParticipation(modelBuilder);
        Mapping.Names(modelBuilder, Database.IsNpgsql());
    }

    static void MapParticipation(ModelBuilder model)
    {
        model.Entity<ParticipantRow>(e =>
        {
            e.HasOne<AssociationRow>().WithMany().HasForeignKey(p => p.AssociationId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(p => new { p.AssociationId, p.PersonKey }).IsUnique();
        });
        model.Entity<CaseRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(c => c.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<ParticipantRow>().WithMany().HasForeignKey(c => c.ParticipantId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(c => c.ReferrerUserId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(c => new { c.ProgrammeId, c.Pseudonym }).IsUnique();
            e.HasIndex(c => c.ParticipantId);
        });
        MapStanding(model);
        GroupTables.MapParticipation(model);
        model.Entity<FactRow>(e =>
        {
            e.HasOne<CaseRow>().WithMany().HasForeignKey(f => f.CaseId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(f => new { f.CaseId, f.Number }).IsUnique().HasDatabaseName("ux_fact_number");
        });
        model.Entity<GrantRow>(e =>
        {
            e.HasKey(g => new { g.CaseId, g.SourcePartyId, g.RecipientPartyId, g.Category });
            e.HasOne<CaseRow>().WithMany().HasForeignKey(g => g.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<EnrolmentRow>(e =>
        {
            e.HasKey(n => n.CaseId);
            e.HasOne<CaseRow>().WithMany().HasForeignKey(n => n.CaseId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(n => new { n.ProgrammeId, n.ParticipantId }).IsUnique().HasFilter("end_on IS NULL").HasDatabaseName("ux_enrolment_active");
            e.HasIndex(n => new { n.ProgrammeId, n.StartOn });
        });
        model.Entity<PlacementRow>(e =>
        {
            e.HasOne<CaseRow>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PlaceRow>().WithMany().HasForeignKey(p => p.PlaceId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(p => p.PlaceId).IsUnique().HasFilter("ended_on IS NULL").HasDatabaseName("ux_placement_place");
            e.HasIndex(p => p.CaseId);
        });
        model.Entity<BarRow>(e =>
        {
            e.HasKey(b => new { b.CaseId, b.UserId });
            e.HasOne<CaseRow>().WithMany().HasForeignKey(b => b.CaseId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(b => b.UserId);
        });
        model.Entity<ParticipationJournalRow>(e =>
        {
            e.HasIndex(j => new { j.CaseId, j.At });
            e.HasIndex(j => j.At);
        });
        MeasurementTables.MapParticipation(model);
    }

    static void MapStanding(ModelBuilder model) => model.Entity<StandingRow>(e =>
    {
        e.HasKey(s => s.CaseId);
        e.HasOne<CaseRow>().WithMany().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Restrict);
        e.HasOne<UserRow>().WithMany().HasForeignKey(s => s.ResponsibleUserId).OnDelete(DeleteBehavior.Restrict);
        e.ToTable(t => t.HasCheckConstraint(
            "ck_standing_open",
            "closed_on IS NOT NULL OR (responsible_user_id IS NOT NULL AND responsible_role IS NOT NULL AND next_on IS NOT NULL AND since_on IS NOT NULL AND next_step <> 'None')"));
        e.HasIndex(s => new { s.CoachUserId, s.NextOn });
        e.HasIndex(s => new { s.ProgrammeId, s.NextOn });
        e.HasIndex(s => new { s.ProgrammeId, s.FollowUpOn }).HasFilter("follow_up_on IS NOT NULL");
        e.HasIndex(s => new { s.ReferrerUserId, s.NextOn });
        e.HasIndex(s => new { s.ResponsibleUserId, s.NextOn });
        e.HasIndex(s => new { s.CoordinatorUserId, s.NextOn });
        e.HasIndex(s => new { s.ResponsiblePartyId, s.NextOn });
        e.HasIndex(s => new { s.AwaitingPartyId, s.NextOn });
        e.HasIndex(s => new { s.ParticipantId });
        e.HasIndex(s => new { s.BodyId, s.MeetingId });
    });
}
