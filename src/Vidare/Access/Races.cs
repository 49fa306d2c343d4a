using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Somebody else wrote to the case after the page was shown.</summary>
public sealed record CaseHasChanged : Refusal;

/// <summary>Somebody else did the same at the same moment.</summary>
public sealed record SomebodyWasFirst : Refusal;

/// <summary>The database is the last judge of races: a broken constraint, by its name, is a refusal.</summary>
static class Races
{
    public static Refusal? RefusalOf(DbUpdateException broken) => broken is DbUpdateConcurrencyException stale ? RefusalOf(stale) : broken.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ux_fact_number" } => new CaseHasChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ux_enrolment_active" } => new IsAlreadyEnrolled(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_programme_version" or "pk_association_programme_draft" } => new ProgrammeHasChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_gate_closing" } => new GateIsClosed(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ux_signature_signer" } => new IsSignedAlready(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_employer_shift" or "ux_surplus_year" or "ux_report_period" or "pk_association_report_version" or "pk_association_report_step" or "pk_association_surplus_step" or "ux_posting_corrects" or "pk_association_accountable_party" } => new SomebodyWasFirst(),
        SqliteException { SqliteExtendedErrorCode: 1555 } e when e.Message.Contains("accountable_party", StringComparison.Ordinal) => new SomebodyWasFirst(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_routine_version" } => new RoutineHasChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_routine_adoption" } => new RoutineIsAdopted(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_go_live" } => new StartIsSignedOff(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_premises" } => new PremisesHaveChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_staff_competence" } => new CompetencesHaveChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_party_contact" } => new ContactsHaveChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_agreement_version" } => new AgreementHasChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ux_placement_place" } => new PlaceIsTaken(),
        SqliteException { SqliteExtendedErrorCode: 2067 } e when e.Message.Contains("participation_placement", StringComparison.Ordinal) => new PlaceIsTaken(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ux_meeting_room_name" } => new RoomIsThere(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ux_employer_name" } => new EmployerIsRegistered("", null),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_employer_spell" } => new EmployerHasChanged(),
        SqliteException { SqliteExtendedErrorCode: 2067 } e when e.Message.Contains("association_employer.", StringComparison.Ordinal) => new EmployerIsRegistered("", null),
        SqliteException { SqliteExtendedErrorCode: 1555 } e when e.Message.Contains("association_employer_spell", StringComparison.Ordinal) => new EmployerHasChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_association_application_event" or "pk_association_application_version" or "ix_association_application_programme_id" or "pk_association_register_entry" } => new ApplicationHasChanged(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ix_association_programme_name" } => new ProgrammeNameIsTaken(),
        SqliteException { SqliteExtendedErrorCode: 2067 } e when e.Message.Contains("participation_fact", StringComparison.Ordinal) => new CaseHasChanged(),
        SqliteException { SqliteExtendedErrorCode: 2067 } e when e.Message.Contains("participation_enrolment", StringComparison.Ordinal) => new IsAlreadyEnrolled(),
        _ => null,
    };

    /// <summary>Two changed the same row at the same moment; the second is told as one who comes later.</summary>
    static Refusal RefusalOf(DbUpdateConcurrencyException stale) => stale.Entries.Select(e => e.Entity).FirstOrDefault() switch
    {
        PlannedActivityRow => new ActivityHasChanged(),
        PremisesRow => new PremisesHaveChanged(),
        StaffCompetenceRow => new CompetencesHaveChanged(),
        _ => new SomebodyWasFirst(),
    };
}
