using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of an insats that is being built up and run.</summary>
partial class AssociationDb
{
    public DbSet<PlannedActivityRow> PlannedActivities => Set<PlannedActivityRow>();
    public DbSet<ActivityPartyRow> ActivityParties => Set<ActivityPartyRow>();
    public DbSet<MentorshipRow> Mentorships => Set<MentorshipRow>();
    public DbSet<RecruitmentRow> Recruitments => Set<RecruitmentRow>();
    public DbSet<PremisesRow> Premises => Set<PremisesRow>();
    public DbSet<PartPostRow> PartPosts => Set<PartPostRow>();
    public DbSet<RoutineRow> Routines => Set<RoutineRow>();
    public DbSet<RoutineVersionRow> RoutineVersions => Set<RoutineVersionRow>();
    public DbSet<RoutineAdoptionRow> RoutineAdoptions => Set<RoutineAdoptionRow>();
    public DbSet<SynergyNoteRow> SynergyNotes => Set<SynergyNoteRow>();
    public DbSet<GoLiveRow> GoLives => Set<GoLiveRow>();
    public DbSet<AgreementRow> Agreements => Set<AgreementRow>();
    public DbSet<AgreementVersionRow> AgreementVersions => Set<AgreementVersionRow>();
    public DbSet<AgreementDeclineRow> AgreementDeclines => Set<AgreementDeclineRow>();
}
