using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class MeetingTests
{
    const string Submitted = "Ossian Fagerlid", OnAgenda = "Åke Renfors";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-40")]
    public async Task Agendas_are_for_the_group_and_its_coordinator(Engine engine)
    {
        await using var house = await House.Open(engine);
        var meeting = (await house.LastOf<PlacedOnAgenda>(await house.CaseOf(OnAgenda))).Meeting;
        foreach (var name in new[] { "Amir Hosseini", "Petra Sandelin", "Ingrid Falkerby", "Birgitta Lövhed", "Sara Vikander", OnAgenda })
        {
            using var visitor = await house.As(name);

            foreach (var address in new[] { "/moten", "/moten/ny", $"/moten/{meeting}", $"/arenden/{await house.CaseOf(Submitted)}/mote" })
            {
                (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name + address);
            }
        }

        using var elin = await house.As("Elin Åström");
        (await elin.Get("/moten/ny")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await elin.Get($"/moten/{MeetingId.New()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await elin.Get($"/moten/{meeting}");
        page.Says(OnAgenda).ShouldBeTrue(page.Text);
        page.Says("Gruppen är komplett").ShouldBeTrue();
        page.Document.QuerySelectorAll("table.data .mark--good").Length.ShouldBe(1, "only Arbetsförmedlingen has given its view");
        await using var db = house.Database.Participation();
        var user = await house.User("Elin Åström");
        (await db.Journal.CountAsync(j => j.What == "meeting.Open" && j.Kind == JournalKind.Read && j.UserId == user)).ShouldBe(1);
        (await db.Journal.CountAsync(j => j.What == "meeting.Open" && j.Kind == JournalKind.Refused)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-10", "TUNA-13")]
    public async Task The_agenda_says_when_a_party_has_no_member(Engine engine)
    {
        await using var house = await House.Open(engine);
        var user = await house.User("Per Hallbeck");
        await house.Database.WriteAssociation(async db =>
        {
            (await db.Seats.SingleAsync(s => s.UserId == user)).ToOn = new(2015, 9, 1);
            return true;
        });
        using var helena = await house.As("Helena Roslund");

        var page = await helena.Get($"/moten/{(await house.LastOf<PlacedOnAgenda>(await house.CaseOf(OnAgenda))).Meeting}");

        page.Says("Försäkringskassan saknar ledamot").ShouldBeTrue(page.Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-40")]
    public async Task The_coordinator_calls_a_meeting_and_puts_the_case_on_its_agenda(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Submitted);
        var body = (await house.LastOf<PlacedOnAgenda>(await house.CaseOf(OnAgenda))).Body.ToString();
        using var helena = await house.As("Helena Roslund");
        var form = await helena.Get("/moten/ny?arende=" + id);
        (await helena.Post("/moten/ny", form, ("grupp", body), ("dag", "2015-09-13"))).Errors.ShouldHaveSingleItem().ShouldContain("har redan varit");
        (await helena.Post("/moten/ny", form, ("grupp", body), ("dag", "2015-09-21"))).Errors.ShouldHaveSingleItem().ShouldContain("redan ett möte");
        var unreadable = await helena.Post("/moten/ny", form, ("grupp", ""), ("dag", "snart"), ("plats", "Jobbtorget"));
        unreadable.Errors.Count.ShouldBe(2);
        unreadable.Document.QuerySelector("input[name=plats]")!.GetAttribute("value").ShouldBe("Jobbtorget");

        var called = await helena.Post("/moten/ny", form, ("grupp", body), ("dag", "2015-09-16"), ("plats", "Jobbtorget"));
        called.Heading.ShouldBe("Ta upp på ett möte");
        (await helena.Post($"/arenden/{id}/mote", called)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var choice = called.Document.QuerySelectorAll("input[name=mote]").First(i => i.ParentElement!.TextContent.Contains("2015-09-16", StringComparison.Ordinal)).GetAttribute("value")!;
        (await helena.Post($"/arenden/{id}/mote", called, ("mote", choice))).Flash.ShouldContain("2015-09-16");

        var standing = await house.StandingOf(id);
        (standing.Step, standing.NextOn, standing.MeetingId.ToString()).ShouldBe((CaseStep.OnAgenda, new DateOnly(2015, 9, 16), choice));
        (await house.JournalOf(id, JournalKind.Write, "case.TakeUp")).ShouldBe(1);
        using var elin = await house.As("Elin Åström");
        (await elin.Get($"/arenden/{id}")).Heading.ShouldBe(Submitted);
        (await helena.Get($"/arenden/{await house.CaseOf("Signe Alvarsdotter")}/mote")).Says("Ärendet är inte i det läget nu.").ShouldBeTrue();
    }
}
