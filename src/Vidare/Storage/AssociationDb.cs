using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;

namespace Vidare.Storage;

/// <summary>The association zone. It has no table of Participation, and in PostgreSQL its role may read none.</summary>
partial class AssociationDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<AssociationRow> Associations => Set<AssociationRow>();
    public DbSet<PartyRow> Parties => Set<PartyRow>();
    public DbSet<ProgrammeRow> Programmes => Set<ProgrammeRow>();
    public DbSet<ProgrammeVersionRow> ProgrammeVersions => Set<ProgrammeVersionRow>();
    public DbSet<ProgrammeDraftRow> ProgrammeDrafts => Set<ProgrammeDraftRow>();
    public DbSet<ProgrammePartyRow> ProgrammeParties => Set<ProgrammePartyRow>();
    public DbSet<BodyRow> Bodies => Set<BodyRow>();
    public DbSet<UserRow> Users => Set<UserRow>();
    public DbSet<MandateRow> Mandates => Set<MandateRow>();
    public DbSet<SeatRow> Seats => Set<SeatRow>();
    public DbSet<MeetingRow> Meetings => Set<MeetingRow>();
    public DbSet<GateClosingRow> GateClosings => Set<GateClosingRow>();
    public DbSet<SettingRow> Settings => Set<SettingRow>();
    public DbSet<KeyRow> Keys => Set<KeyRow>();
    public DbSet<JobRow> Jobs => Set<JobRow>();
    public DbSet<SignatureRow> Signatures => Set<SignatureRow>();
    public DbSet<EmployerRow> Employers => Set<EmployerRow>();
    public DbSet<EmployerSpellRow> EmployerSpells => Set<EmployerSpellRow>();
    public DbSet<EmployerShiftRow> EmployerShifts => Set<EmployerShiftRow>();
    public DbSet<EmployerContactRow> EmployerContacts => Set<EmployerContactRow>();
    public DbSet<PlaceRow> Places => Set<PlaceRow>();
    public DbSet<GroupSeriesRow> Groups => Set<GroupSeriesRow>();
    public DbSet<GroupSessionRow> GroupSessions => Set<GroupSessionRow>();
    public DbSet<MeetingRoomRow> MeetingRooms => Set<MeetingRoomRow>();
    public DbSet<RoomBookingRow> RoomBookings => Set<RoomBookingRow>();
    public DbSet<StaffQuestionRow> StaffQuestions => Set<StaffQuestionRow>();
    public DbSet<QuestionLiftRow> QuestionLifts => Set<QuestionLiftRow>();
    public DbSet<EvaluationRow> Evaluations => Set<EvaluationRow>();
    public DbSet<ReviewDecisionRow> ReviewDecisions => Set<ReviewDecisionRow>();
    public DbSet<EvaluationAssignmentRow> EvaluationAssignments => Set<EvaluationAssignmentRow>();
    public DbSet<DataReleaseRow> DataReleases => Set<DataReleaseRow>();
    public DbSet<DeclaredVerdictRow> DeclaredVerdicts => Set<DeclaredVerdictRow>();
    public DbSet<ApplicationRow> Applications => Set<ApplicationRow>();
    public DbSet<ApplicationVersionRow> ApplicationVersions => Set<ApplicationVersionRow>();
    public DbSet<ApplicationEventRow> ApplicationEvents => Set<ApplicationEventRow>();
    public DbSet<RegisterEntryRow> Register => Set<RegisterEntryRow>();
    public DbSet<AssociationJournalRow> AssociationJournal => Set<AssociationJournalRow>();

    /// <summary>Rows that the write in progress adds past EF; see <see cref="AddedRows"/>.</summary>
    internal List<object> Appended { get; } = [];

    /// <summary>The pool to which it goes back; it answers false when it does not want it.</summary>
    internal Func<AssociationDb, bool>? Home { get; set; }

    public override void Dispose()
    {
        if (Home?.Invoke(this) is not true)
        {
            base.Dispose();
        }
    }

    public override ValueTask DisposeAsync() => Home?.Invoke(this) is true ? ValueTask.CompletedTask : base.DisposeAsync();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Mapping.Conventions(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Map(modelBuilder);
        Mapping.Names(modelBuilder, Database.IsNpgsql());
    }

    protected static void Map(ModelBuilder model)
    {
        model.Entity<AssociationRow>(e =>
        {
            e.HasIndex(a => a.Name).IsUnique();
            e.Property(a => a.SuppressionTotal).HasDefaultValue(Measurement.SuppressionLimits.Default.Total);
            e.Property(a => a.SuppressionCell).HasDefaultValue(Measurement.SuppressionLimits.Default.Cell);
        });
        model.Entity<PartyRow>(e =>
        {
            e.HasOne<AssociationRow>().WithMany().HasForeignKey(p => p.AssociationId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(p => new { p.AssociationId, p.Name }).IsUnique();
        });
        model.Entity<ProgrammeRow>(e =>
        {
            e.HasOne<AssociationRow>().WithMany().HasForeignKey(p => p.AssociationId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(p => p.ControllerPartyId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(p => p.Name).IsUnique();
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(p => p.OriginProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.Property(p => p.Stage).HasDefaultValue(ProgrammeStage.Open).HasSentinel(ProgrammeStage.Open);
        });
        model.Entity<ProgrammeVersionRow>(e =>
        {
            e.Property(v => v.Stage).HasDefaultValue(ProgrammeStage.Open).HasSentinel(ProgrammeStage.Open);
            e.HasKey(v => new { v.ProgrammeId, v.Version });
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(v => v.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ProgrammeDraftRow>(e =>
        {
            e.HasKey(d => new { d.ProgrammeId, d.Number });
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(d => d.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ProgrammePartyRow>(e =>
        {
            e.HasKey(p => new { p.ProgrammeId, p.Key });
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(p => p.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<BodyRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(b => b.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<AssociationRow>().WithMany().HasForeignKey(b => b.AssociationId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<BodyRow>().WithMany().HasForeignKey(b => b.SharedBodyId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(b => new { b.ProgrammeId, b.Key }).IsUnique();
            e.HasIndex(b => new { b.AssociationId, b.Key }).IsUnique();
            e.ToTable(t => t.HasCheckConstraint("ck_body_owner", "(programme_id IS NULL) <> (association_id IS NULL)"));
        });
        model.Entity<UserRow>(e =>
        {
            e.HasOne<PartyRow>().WithMany().HasForeignKey(u => u.EmployerPartyId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<AssociationRow>().WithMany().HasForeignKey(u => u.EmployerAssociationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MandateRow>(e =>
        {
            e.HasOne<UserRow>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(m => m.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(m => m.UserId);
            e.HasIndex(m => new { m.ProgrammeId, m.Role });
        });
        model.Entity<SeatRow>(e =>
        {
            e.HasOne<BodyRow>().WithMany().HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(s => s.UserId);
        });
        model.Entity<MeetingRow>(e =>
        {
            e.HasOne<BodyRow>().WithMany().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Restrict);
            e.Property(m => m.MinutesOpen).HasDefaultValue(false);
            e.Property(m => m.Version).HasDefaultValue(0).IsConcurrencyToken();
        });
        model.Entity<GateClosingRow>(e =>
        {
            e.HasKey(g => new { g.ProgrammeId, g.Gate });
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(g => g.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SettingRow>().HasKey(s => s.Name);
        model.Entity<KeyRow>().HasKey(k => k.Name);
        model.Entity<JobRow>().HasKey(j => j.Name);
        model.Entity<AssociationJournalRow>().HasIndex(j => j.At);
        GovernanceTables.Map(model);
        ReportingTables.Map(model);
        MoneyTables.Map(model);
        MeasurementTables.MapAssociation(model);
        RunningTables.Map(model);
        AgreementTables.Map(model);
        ReportTables.Map(model);
        EmployerTables.Map(model);
        MeetingRoomTables.Map(model);
        QuestionTables.Map(model);
        EvaluationTables.Map(model);
        GroupTables.Map(model);
        FundingTables.Map(model);
    }
}
