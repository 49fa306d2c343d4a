using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Journal;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class OwnReadersTests
{
    const string Vilgot = "Vilgot Näslind";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-53", "F-54", "GEN-06", "BR-47")]
    public async Task The_participant_sees_who_has_read_for_whom_and_what(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Vilgot);
        using var petra = await house.As("Petra Sandelin");
        await petra.Get($"/arenden/{id}");
        using var amir = await house.As("Amir Hosseini");
        await amir.Get($"/arenden/{id}/historik");
        using var lena = await house.As("Lena Grönqvist");
        await lena.Get($"/arenden/{id}");
        using var vilgot = await house.As(Vilgot);

        var page = await vilgot.Get("/min-sida/lasare");

        var rows = page.Document.QuerySelectorAll("main dd").Select(d => string.Join(' ', d.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        rows.ShouldBe(
        [
            "Läste allt som har hänt: Amir Hosseini, inskickande handläggare, för Arbetsförmedlingen",
            "Läste ditt ärende: Petra Sandelin, coach, för Strängnäs kommun",
        ]);
        page.Says("Grönqvist").ShouldBeFalse();
        page.Document.QuerySelector("main dt")!.TextContent.ShouldMatch("^[0-2][0-9]:[0-5][0-9]$");
        await using var db = house.Database.Participation();
        (await db.Journal.AnyAsync(j => j.CaseId == id && j.Kind == JournalKind.Read && j.What == "case.ReadReaders" && j.ParticipantId != null)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-54")]
    public async Task What_others_read_in_other_cases_is_not_told_and_fifty_are_shown_at_a_time(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Vilgot);
        var other = await house.CaseOf("Embla Storåker");
        var petra = await house.User("Petra Sandelin");
        await house.Database.WriteParticipation(db =>
        {
            db.AddRange(Enumerable.Range(0, 60).Select(i => Read(id, petra, i)));
            db.AddRange(Enumerable.Range(0, 10).Select(i => Read(other, petra, i)));
            return Task.FromResult(true);
        });
        using var vilgot = await house.As(Vilgot);

        var first = await vilgot.Get("/min-sida/lasare");
        var second = await vilgot.Get("/min-sida/lasare?sida=2");

        first.Document.QuerySelectorAll("main dd").Length.ShouldBe(50);
        first.Links.ShouldContain("/min-sida/lasare?sida=2");
        second.Document.QuerySelectorAll("main dd").Length.ShouldBe(10);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-54")]
    public async Task Who_saw_the_participant_in_lists_and_searches_stands_there_once_a_day_and_no_one_else(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        await petra.Get("/arenden");
        await petra.Post("/arenden/sok", await petra.Get("/arenden"), ("namn", "Vilgot"));
        using var jonas = await house.As("Jonas Wikberg");
        await jonas.Get("/arenden");
        using var vilgot = await house.As(Vilgot);

        var page = await vilgot.Get("/min-sida/lasare");

        var seen = page.Document.QuerySelectorAll("main .plain-list li").Select(l => string.Join(' ', l.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        seen.ShouldHaveSingleItem().ShouldStartWith("Petra Sandelin, coach, för Strängnäs kommun: ");
        seen[0].ShouldContain("en sökning på namn");
        seen[0].ShouldContain("listan över ärenden (2 gånger)");
        page.Says("Wikberg").ShouldBeFalse();
    }

    [Fact]
    [Requirement("BR-50")]
    public void Times_are_the_clocks_in_Stockholm_in_summer_and_winter()
    {
        BusinessClock.InStockholm(new(2015, 7, 1, 22, 30, 0)).ShouldBe(new DateTime(2015, 7, 2, 0, 30, 0));
        BusinessClock.InStockholm(new(2015, 12, 1, 22, 30, 0)).ShouldBe(new DateTime(2015, 12, 1, 23, 30, 0));
    }

    static ParticipationJournalRow Read(CaseId @case, UserId user, int minute) => new()
    {
        Id = JournalId.New(),
        At = new DateTime(2015, 9, 1, 8, 0, 0, DateTimeKind.Utc).AddMinutes(minute),
        Today = new(2015, 9, 1),
        Kind = JournalKind.Read,
        What = "case.Open",
        Why = "Coach",
        UserId = user,
        Role = "Coach",
        CaseId = @case,
        Consents = "",
        Shown = "",
    };
}
