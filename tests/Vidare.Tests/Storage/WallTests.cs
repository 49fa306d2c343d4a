using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Storage;

/// <summary>The wall, tried for real, and what neither zone ever changes again.</summary>
public class WallTests
{
    static async Task<object?> Ask(DbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // texts of this test, and names from the catalogue
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    [Fact]
    [Requirement("GEN-02")]
    public async Task The_associations_role_may_read_no_table_of_participation()
    {
        await using var house = await House.Open(Engine.Postgres);
        await using var db = house.Database.Association();
        var tables = ((string)(await Ask(db, "SELECT string_agg(c.relname, ' ') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'participation' AND c.relkind IN ('r', 'v', 'm', 'p')"))!).Split(' ');

        (await Ask(db, "SELECT current_user")).ShouldBe("vidare_association");
        tables.Length.ShouldBe(ParticipationDb.OwnTypes.Count);
        foreach (var table in tables)
        {
            (await Should.ThrowAsync<PostgresException>(() => Ask(db, $"SELECT count(*) FROM participation.\"{table}\""))).SqlState.ShouldBe("42501", table);
            (await Should.ThrowAsync<PostgresException>(() => Ask(db, $"DELETE FROM participation.\"{table}\""))).SqlState.ShouldBe("42501", table);
        }

        Convert.ToInt64(await Ask(db, "SELECT count(*) FROM association.programme"), CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
        await using var inside = house.Database.Participation();
        Convert.ToInt64(await Ask(inside, "SELECT count(*) FROM participation.fact"), CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task No_foreign_key_points_from_the_association_into_participation()
    {
        await using var house = await House.Open(Engine.Postgres);

        const string Between = "SELECT count(*) FROM pg_constraint c JOIN pg_class a ON a.oid = c.conrelid JOIN pg_class b ON b.oid = c.confrelid WHERE c.contype = 'f' AND a.relnamespace = '{0}'::regnamespace AND b.relnamespace = '{1}'::regnamespace";
        (await Catalogue.Count(house.Options, string.Format(CultureInfo.InvariantCulture, Between, "association", "participation"))).ShouldBe(0);
        (await Catalogue.Count(house.Options, string.Format(CultureInfo.InvariantCulture, Between, "participation", "association"))).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_node_of_the_association_zone_alone_knows_its_programmes_and_no_case()
    {
        await using var house = await House.Open(Engine.Postgres);
        var alone = new Database(StorageOptions.Parse(house.Connection, "none"));

        await using var db = alone.Association();
        (await db.Programmes.CountAsync()).ShouldBeGreaterThan(0);
        alone.Options.ParticipationConnection.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => alone.Participation());
    }

    [Theory]
    [InlineData(Engine.Sqlite, "participation_fact")]
    [InlineData(Engine.Sqlite, "participation_journal")]
    [InlineData(Engine.Sqlite, "association_journal")]
    [InlineData(Engine.Postgres, "participation.fact")]
    [InlineData(Engine.Postgres, "participation.journal")]
    [InlineData(Engine.Postgres, "association.journal")]
    [Requirement("GEN-15")]
    public async Task Facts_and_journals_are_written_once_and_never_changed(Engine engine, string table)
    {
        await using var house = await House.Open(engine);
        using (var petra = await house.As("Petra Sandelin"))
        {
            await petra.Get("/att-gora");
        }

        (await Catalogue.Count(house.Options, $"SELECT count(*) FROM {table}")).ShouldBeGreaterThan(0);
        (await Should.ThrowAsync<DbException>(() => Catalogue.Execute(house.Options, $"UPDATE {table} SET why = 'annat'"))).Message.ShouldContain("append-only");
        (await Should.ThrowAsync<DbException>(() => Catalogue.Execute(house.Options, $"DELETE FROM {table}"))).Message.ShouldContain("append-only");
    }

    /// <summary>NORMAL (1) keeps the file whole at a power cut; that nothing is lost is <see cref="LogFlush"/>'s (ADR 0017).</summary>
    [Fact]
    public async Task SQLite_keeps_whole_and_foreign_keys_hold_also_on_a_connection_from_the_pool()
    {
        await using var house = await House.Open(Engine.Sqlite);
        for (var time = 0; time < 3; time++)
        {
            await using var db = house.Database.Participation();

            (await Ask(db, "PRAGMA synchronous")).ShouldBe(1L);
            (await Ask(db, "PRAGMA foreign_keys")).ShouldBe(1L);
            (await Ask(db, "PRAGMA journal_mode")).ShouldBe("wal");
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_open_case_without_responsible_is_refused_by_the_database_itself(Engine engine)
    {
        await using var house = await House.Open(engine);
        var table = engine is Engine.Sqlite ? "participation_standing" : "participation.standing";

        (await Should.ThrowAsync<DbException>(() => Catalogue.Execute(house.Options, $"UPDATE {table} SET responsible_user_id = NULL WHERE closed_on IS NULL"))).Message.ShouldContain("ck_standing_open");
        (await Should.ThrowAsync<DbException>(() => Catalogue.Execute(house.Options, $"UPDATE {table} SET next_on = NULL WHERE closed_on IS NULL"))).Message.ShouldContain("ck_standing_open");
    }
}
