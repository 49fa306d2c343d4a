using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class OwnCaseTests
{
    const string Vilgot = "Vilgot Näslind", Embla = "Embla Storåker", Drafted = "Malva Torneby", OnAgenda = "Åke Renfors";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-05")]
    public async Task Nobody_but_a_participant_has_own_pages(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Vilgot);
        foreach (var name in new[] { "Petra Sandelin", "Helena Roslund", "Amir Hosseini", "Birgitta Lövhed", "Sara Vikander" })
        {
            using var visitor = await house.As(name);
            foreach (var address in new[] { "/min-sida", "/min-sida/samtycken", "/min-sida/lasare", $"/min-sida/{id}", $"/min-sida/{id}/plan", $"/min-sida/{id}/historik", $"/min-sida/{id}/aterta" })
            {
                (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name + address);
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Another_participants_case_is_not_there_and_the_question_is_journalled(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Vilgot);
        using var embla = await house.As(Embla);

        foreach (var page in new[] { "", "/plan", "/historik", "/aterta", $"/overlamning/{HandoverId.New()}" })
        {
            (await embla.Get($"/min-sida/{id}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }

        await using var db = house.Database.Participation();
        (await db.Journal.CountAsync(j => j.Kind == JournalKind.Refused && j.ParticipantId != null && j.CaseId == id)).ShouldBe(5);
        (await db.Journal.AnyAsync(j => j.CaseId == id && j.Kind != JournalKind.Refused)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Before_the_referral_is_sent_there_is_nothing_to_see(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Drafted);
        using var malva = await house.As(Drafted);

        var home = await malva.Get("/min-sida");

        home.Status.ShouldBe(HttpStatusCode.OK);
        home.Says("Det finns inget här ännu.").ShouldBeTrue();
        home.Says("TUNA").ShouldBeFalse();
        (await malva.Get($"/min-sida/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await malva.Get("/min-sida/samtycken")).Document.QuerySelectorAll("main button").ShouldBeEmpty();
        (await malva.Get("/min-sida/lasare")).Says("Ingen har öppnat ditt ärende").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-47")]
    public async Task Everything_in_the_own_case_is_told_with_what_to_do_first(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var vilgot = await house.As(Vilgot);

        var home = await vilgot.Get("/min-sida");

        home.Document.QuerySelectorAll("main h2")[0].TextContent.ShouldBe("Det här kan du göra nu");
        home.Links.ShouldContain($"/min-sida/{await house.CaseOf(Vilgot)}/plan");
        string[] told =
        [
            "Du och Petra Sandelin ska bli klara med planen.", "2015-09-23",
            "Petra Sandelin arbetar för Strängnäs kommun.", "Prova två förmiddagar på en arbetsplats",
            "Du fick ja.", "Hör till målgruppen och är redo att börja.",
            "Jag vill tillbaka till något", "Gick igenom veckan", "Har varit borta från arbete länge", "070-000 00 00",
        ];
        foreach (var text in told)
        {
            home.Says(text).ShouldBeTrue(text);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-47")]
    public async Task What_the_gatekeepers_said_to_each_other_is_not_told(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var åke = await house.As(OnAgenda);

        var home = await åke.Get("/min-sida");
        var history = await åke.Get($"/min-sida/{await house.CaseOf(OnAgenda)}/historik");

        home.Says("Ditt ärende ska tas upp på ett möte.").ShouldBeTrue();
        (home.Text + history.Text).ShouldNotContain("Personen hör till målgruppen.");
        history.Text.ShouldNotContain("bedömning");
        history.Says("Uppsatt på ett möte").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_staffs_addresses_lead_the_participant_to_the_own_pages(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Vilgot);
        using var vilgot = await house.As(Vilgot);

        (await vilgot.Get($"/arenden/{id}")).Address.ShouldBe($"/min-sida/{id}");
        var history = await vilgot.Get($"/arenden/{id}/historik");
        history.Address.ShouldBe($"/min-sida/{id}/historik");
        history.Document.Body!.ClassName.ShouldBe("plain");
        (await vilgot.Get("/att-gora")).Address.ShouldBe("/min-sida");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-13")]
    public async Task Headings_come_in_order_and_every_page_is_plain(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Vilgot);
        using var vilgot = await house.As(Vilgot);
        foreach (var address in new[] { "/min-sida", $"/min-sida/{id}/plan", "/min-sida/samtycken", "/min-sida/lasare", $"/min-sida/{id}/historik" })
        {
            var page = await vilgot.Get(address);
            var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();

            page.Document.Body!.ClassName.ShouldBe("plain", address);
            levels[0].ShouldBe(1, address);
            levels.Zip(levels.Skip(1)).ShouldAllBe(p => p.Second <= p.First + 1);
        }
    }
}
