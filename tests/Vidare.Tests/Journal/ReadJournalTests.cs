using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Journal;

public class ReadJournalTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_a_privacy_officer_reads_the_journals(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var name in new[] { "Petra Sandelin", "Helena Roslund", "Birgitta Lövhed", "Sara Vikander", "Gun Stenvik", "Elin Åström", "Signe Alvarsdotter" })
        {
            using var visitor = await house.As(name);

            (await visitor.Get("/journal")).Status.ShouldBe(HttpStatusCode.NotFound, name);
            (await visitor.Get("/journal/forbundet")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-06")]
    public async Task A_read_is_listed_with_who_role_party_when_what_why_and_consent(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf("Hampus Östergård");
        using var petra = await house.As("Petra Sandelin");
        using var nils = await house.As("Nils Rågård");
        (await petra.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.OK);

        var page = await nils.Get("/journal");

        await using var db = house.Database.Participation();
        var entry = await db.Journal.SingleAsync(j => j.What == "case.Open" && j.CaseId == id);
        entry.Consents.ShouldNotBeEmpty();
        var row = page.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Ärendet", StringComparison.Ordinal)).TextContent;
        foreach (var part in new[] { "Petra Sandelin", "Coach", "Strängnäs kommun", "Läst", Vidare.Ui.Moments.Of(entry.At), (await db.Standings.SingleAsync(s => s.CaseId == id)).Pseudonym, entry.Consents.Split(' ')[0] })
        {
            row.ShouldContain(part);
        }

        page.Text.ShouldNotContain("Hampus");
        page.Text.ShouldNotContain("Östergård");
        (await nils.Get("/journal")).Document.QuerySelector("tbody tr")!.TextContent.ShouldContain("Nils Rågård");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task It_is_filtered_by_days_user_and_kind_and_turned_fifty_at_a_time(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf("Hampus Östergård");
        using var petra = await house.As("Petra Sandelin");
        using var helena = await house.As("Helena Roslund");
        using var nils = await house.As("Nils Rågård");
        for (var i = 0; i < 51; i++)
        {
            await petra.Get($"/arenden/{id}");
        }

        await helena.Get($"/arenden/{id}");
        await petra.Get($"/arenden/{CaseId.New()}");
        var today = Vidare.Ui.Swedish.Day(DateOnly.FromDateTime(Vidare.Ui.Moments.InStockholm(house.Clock.Now)));

        (await Rows("?vem=" + await house.User("Petra Sandelin") + "&slag=Read")).ShouldBe((50, "Visar 1–50 av 52"));
        (await Rows("?vem=" + await house.User("Petra Sandelin") + "&slag=Read&sida=2")).Rows.ShouldBe(2);
        (await Rows("?vem=" + await house.User("Helena Roslund"))).Rows.ShouldBe(2, "the work list after signing in is one");
        (await Rows("?slag=Refused")).Rows.ShouldBe(1);
        (await Rows("?slag=Refused&fran=" + today + "&till=" + today)).Rows.ShouldBe(1);
        (await Rows("?till=2015-09-14")).Rows.ShouldBe(0);

        async Task<(int Rows, string Says)> Rows(string question)
        {
            var page = await nils.Get("/journal" + question);
            page.Status.ShouldBe(HttpStatusCode.OK);
            return (page.Document.QuerySelectorAll("tbody tr").Length, page.Document.QuerySelector(".table-block__count")?.TextContent ?? "");
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_associations_journal_has_changes_of_the_officers_programmes_and_no_others(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var nils = await house.As("Nils Rågård");
        await helena.Fill("/insatser/tuna/andra", ("manader", "11"), ("skal", "Kortare tid"));
        await helena.Fill("/insatser/tuna-eskilstuna/andra", ("manader", "10"), ("skal", "En annan insats"));

        var page = await nils.Get("/journal/forbundet");

        page.Says("Kortare tid").ShouldBeTrue(page.Text);
        page.Says("En annan insats").ShouldBeFalse();
        await using var db = house.Database.Association();
        (await db.AssociationJournal.CountAsync(j => j.What == "programme.ReadJournal" && j.Kind == JournalKind.Read)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-06")]
    public async Task Rows_of_journals_and_facts_can_be_neither_edited_nor_deleted(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        await petra.Get($"/arenden/{await house.CaseOf("Hampus Östergård")}");
        string[] tables = engine is Engine.Postgres ? ["association.journal", "participation.journal", "participation.fact"] : ["association_journal", "participation_journal", "participation_fact"];
        foreach (var table in tables)
        {
            foreach (var sql in new[] { $"UPDATE {table} SET why = 'x'", $"DELETE FROM {table}" })
            {
                await using var db = house.Database.Participation();
#pragma warning disable EF1002 // names of our own tables
                (await db.Database.SqlQueryRaw<int>($"SELECT count(*) AS \"Value\" FROM {table}").SingleAsync()).ShouldBeGreaterThan(0, table);
#pragma warning restore EF1002
                var broken = await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql), sql);
                broken.Message.ShouldMatch("append-only|permission denied", sql);
            }
        }

        if (engine is Engine.Postgres)
        {
            await AsOwner(house, tables);
        }
    }

    /// <summary>Not even the login that owns the tables.</summary>
    static async Task AsOwner(House house, string[] tables)
    {
        await using var connection = new Npgsql.NpgsqlConnection(house.Options.OwnerConnection);
        await connection.OpenAsync();
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of this test
            command.CommandText = $"DELETE FROM {table}";
#pragma warning restore CA2100
            (await Should.ThrowAsync<Npgsql.PostgresException>(() => command.ExecuteNonQueryAsync())).Message.ShouldContain("append-only");
        }
    }
}
