using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Storage;

/// <summary>The migrations and the model never drift apart.</summary>
public class MigrationTests
{
    static async Task<StorageOptions> FromModel(Engine engine)
    {
        var options = await Engines.Empty(engine);
        var builder = new DbContextOptionsBuilder<ParticipationDb>();
        await using var db = new ParticipationDb((options.IsPostgres ? builder.UseNpgsql(options.OwnerConnection) : builder.UseSqlite("Data Source=" + options.SqliteFile)).Options);
        await Catalogue.Execute(options, db.Database.GenerateCreateScript());
        return options;
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_migrated_database_is_what_the_model_says(Engine engine)
    {
        var migrated = await Engines.Empty(engine);
        await Migrator.Run(migrated, TimeProvider.System);
        var made = await FromModel(engine);

        var model = await Catalogue.Of(made);

        model.Count.ShouldBeGreaterThan(200);
        model.ShouldContain(l => l.Contains("ck_standing_open", StringComparison.Ordinal));
        model.ShouldContain(l => l.Contains("ux_enrolment_active", StringComparison.Ordinal) && l.Contains("end_on IS NULL", StringComparison.OrdinalIgnoreCase));
        (await Catalogue.Of(migrated)).ShouldBe(model);
        await Engines.Drop(migrated);
        await Engines.Drop(made);
    }

    [Theory]
    [InlineData(Engine.Sqlite, "ALTER TABLE association_party ADD COLUMN colour text")]
    [InlineData(Engine.Sqlite, "DROP INDEX ux_enrolment_active; CREATE UNIQUE INDEX ux_enrolment_active ON participation_enrolment (programme_id, participant_id)")]
    [InlineData(Engine.Sqlite, "DROP INDEX ix_participation_standing_participant_id; CREATE UNIQUE INDEX ix_participation_standing_participant_id ON participation_standing (participant_id)")]
    [InlineData(Engine.Postgres, "ALTER TABLE participation.standing ALTER COLUMN name SET NOT NULL")]
    [InlineData(Engine.Postgres, "ALTER TABLE participation.standing DROP CONSTRAINT ck_standing_open")]
    [InlineData(Engine.Postgres, "ALTER TABLE participation.case_file DROP CONSTRAINT fk_participation_case_file_programme_id")]
    [InlineData(Engine.Postgres, "DROP INDEX participation.ux_enrolment_active; CREATE UNIQUE INDEX ux_enrolment_active ON participation.enrolment (programme_id, participant_id)")]
    public async Task A_difference_is_seen(Engine engine, string change)
    {
        var made = await FromModel(engine);
        var before = await Catalogue.Of(made);

        await Catalogue.Execute(made, change);

        (await Catalogue.Of(made)).ShouldNotBe(before);
        await Engines.Drop(made);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Migrating_twice_changes_nothing(Engine engine)
    {
        var options = await Engines.Empty(engine);
        await Migrator.Run(options, TimeProvider.System);
        var once = await Catalogue.Of(options);

        await Migrator.Run(options, TimeProvider.System);

        (await Catalogue.Of(options)).ShouldBe(once);
        await Engines.Drop(options);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_programme_that_had_people_before_the_start_of_operations_was_asked_for_is_open(Engine engine)
    {
        await using var house = await House.Open(engine);
        await using var db = house.Database.Participation();
        var begun = await db.Enrolments.Select(e => e.ProgrammeId).Distinct().ToListAsync();
        var schema = engine is Engine.Sqlite ? "association_" : "association.";
        await Catalogue.Execute(house.Options, $"DELETE FROM {schema}go_live; UPDATE {schema}programme SET stage = 'Open'; DELETE FROM {schema}migration WHERE name LIKE '0032%' OR name LIKE '0071%'");

        await Migrator.Run(house.Options, TimeProvider.System);

        begun.Count.ShouldBeGreaterThan(1);
        (await db.GoLives.Where(g => g.OpenedOn != null).Select(g => g.ProgrammeId).ToListAsync()).ShouldBe(begun, ignoreOrder: true);
        await using var stages = house.Database.Association();
        var starting = await stages.Programmes.Where(p => p.Stage == ProgrammeStage.Starting).Select(p => p.Id).ToListAsync();
        starting.ShouldNotBeEmpty("what has start gates and nobody yet builds up");
        starting.ShouldNotContain(p => begun.Contains(p));
    }
}
