using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Vidare.Participation;

namespace Vidare.Storage;

/// <summary>How types become columns, the same in both databases.</summary>
static partial class Mapping
{
    public static void Conventions(ModelConfigurationBuilder builder)
    {
        Id<AssociationId>(builder);
        Id<PartyId>(builder);
        Id<UserId>(builder);
        Id<ProgrammeId>(builder);
        Id<BodyId>(builder);
        Id<MeetingId>(builder);
        Id<MandateId>(builder);
        Id<SeatId>(builder);
        Id<PlannedActivityId>(builder);
        Id<MentorshipId>(builder);
        Id<RecruitmentId>(builder);
        Id<RoutineId>(builder);
        Id<AgreementId>(builder);
        Id<ParticipantId>(builder);
        Id<CaseId>(builder);
        Id<FactId>(builder);
        Id<ConsentId>(builder);
        Id<JournalId>(builder);
        Id<AgendaItemId>(builder);
        Id<SignatureId>(builder);
        Id<ApplicationId>(builder);
        Id<ReportId>(builder);
        Id<PostingId>(builder);
        Id<AwardId>(builder);
        Id<InKindId>(builder);
        Id<SurplusId>(builder);
        Id<EnteredCountId>(builder);
        Id<AnonymousPostId>(builder);
        Id<EmployerId>(builder);
        Id<EmployerContactId>(builder);
        Id<PlaceId>(builder);
        Id<MeetingRoomId>(builder);
        Id<RoomBookingId>(builder);
        Id<StaffQuestionId>(builder);
        Id<EvaluationId>(builder);
        Id<ReviewDecisionId>(builder);
        Id<EvaluationAssignmentId>(builder);
        Id<DataReleaseId>(builder);
        Id<PlacementId>(builder);
        Id<GroupId>(builder);
        Id<GroupSessionId>(builder);
        builder.Properties<DateTime>().HaveConversion<Utc>();
        builder.Properties<Enum>().HaveConversion<string>();
        builder.Properties<Category>().HaveConversion<int>();
    }

    static void Id<T>(ModelConfigurationBuilder builder)
        where T : struct, ITypedId<T> => builder.Properties<T>().HaveConversion<IdConverter<T>>();

    /// <summary>Tables in a schema of their own in PostgreSQL, under a prefix in SQLite; names in small letters with underscores.</summary>
    public static void Names(ModelBuilder model, bool schemas)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            var zone = entity.ClrType.Name is nameof(ParticipationJournalRow) || ParticipationDb.OwnTypes.Contains(entity.ClrType) ? "participation" : "association";
            var table = entity.ClrType.Name is nameof(AssociationJournalRow) or nameof(ParticipationJournalRow) ? "journal" : Snake(entity.ClrType.Name[..^"Row".Length]);
            table = table is "case" ? "case_file" : table is "user" ? "staff" : table;
            entity.SetTableName(schemas ? table : zone + "_" + table);
            entity.SetSchema(schemas ? zone : null);
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.Name));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(index.GetDatabaseName() is { } given && !given.StartsWith("IX_", StringComparison.Ordinal)
                    ? given
                    : "ix_" + zone + "_" + table + "_" + string.Join('_', index.Properties.Select(p => Snake(p.Name))));
            }

            foreach (var key in entity.GetKeys())
            {
                key.SetName("pk_" + zone + "_" + table);
            }

            foreach (var foreign in entity.GetForeignKeys())
            {
                foreign.SetConstraintName("fk_" + zone + "_" + table + "_" + string.Join('_', foreign.Properties.Select(p => Snake(p.Name))));
            }
        }
    }

    static string Snake(string name) => Humps().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Humps();
}

sealed class IdConverter<T>() : ValueConverter<T, Guid>(id => id.Value, value => Make(value))
    where T : struct, ITypedId<T>
{
    static T Make(Guid value) => T.Of(value);
}

sealed class Utc() : ValueConverter<DateTime, DateTime>(at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
