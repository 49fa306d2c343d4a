using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Programmes;

public class GateTests
{
    const string Admitted = "Signe Alvarsdotter", Page = "/insatser/tuna/startkrav";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-18", "TUNA-13")]
    public async Task Nobody_is_enrolled_before_the_gates_are_closed_or_waived(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Reopen(house, "lokal-klar");
        var enrol = $"/arenden/{await house.CaseOf(Admitted)}/inskrivning";
        var coach = (await house.User("Petra Sandelin")).ToString();
        using var helena = await house.As("Helena Roslund");
        using var gun = await house.As("Gun Stenvik");

        var refused = await helena.Get(enrol);
        refused.Says("Ingen kan skrivas in förrän startkraven är klara: Lokalen är klar att ta emot deltagare.").ShouldBeTrue(refused.Text);
        refused.Document.QuerySelector("form[action='" + enrol + "']").ShouldBeNull();
        (await helena.Get("/insatser/tuna")).Says("1 startkrav är öppna").ShouldBeTrue();

        var waived = await gun.Post(Page + "/lokal-klar/undantag", await gun.Get(Page), ("text", "Gruppen ses i kommunhuset så länge."));
        waived.Flash.ShouldContain("undantaget");
        waived.Says("Gun Stenvik, 2015-09-14: Gruppen ses i kommunhuset så länge.").ShouldBeTrue(waived.Text);

        var done = await helena.Fill(enrol, ("start", "2015-09-15"), ("coach", coach), ("part", "kommun"));
        done.Flash.ShouldContain("2016-09-14");
        await using var db = house.Database.Association();
        var entry = await db.AssociationJournal.SingleAsync(j => j.What == "programme.WaiveGate");
        (entry.Kind, entry.Details, entry.Role, entry.UserId).ShouldBe((JournalKind.Write, "lokal-klar", "Lokal samverkansgrupp", (UserId?)await house.User("Gun Stenvik")));
        entry.PartyId.ShouldBe((await house.Tuna()).Parties["fk"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_the_coordinator_closes_and_only_a_voting_member_of_the_steering_group_waives(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Reopen(house, "lokal-klar");
        foreach (var (name, closes, waives) in new[] { ("Helena Roslund", true, false), ("Gun Stenvik", false, true), ("Birgitta Lövhed", false, false), ("Petra Sandelin", false, false), ("Elin Åström", false, false), ("Sara Vikander", false, false) })
        {
            using var visitor = await house.As(name);
            var page = await visitor.Get(Page);
            var actions = page.Document.QuerySelectorAll("form").Select(f => f.GetAttribute("action")).ToList();

            actions.Contains(Page + "/lokal-klar/klart").ShouldBe(closes, name);
            actions.Contains(Page + "/lokal-klar/undantag").ShouldBe(waives, name);
            var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            if (!closes)
            {
                (await visitor.PostRaw(Page + "/lokal-klar/klart", [new("__RequestVerificationToken", token), new("text", "x")])).Status.ShouldBe(HttpStatusCode.NotFound, name);
            }

            if (!waives)
            {
                (await visitor.PostRaw(Page + "/lokal-klar/undantag", [new("__RequestVerificationToken", token), new("text", "x")])).Status.ShouldBe(HttpStatusCode.NotFound, name);
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-13")]
    public async Task The_gatekeepers_gate_is_red_and_stays_open_while_a_party_has_no_seat(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Reopen(house, "remissgrupp-utsedd");
        var elin = await house.User("Elin Åström");
        await house.Database.WriteAssociation(async db => (await db.Seats.SingleAsync(s => s.UserId == elin)).ToOn = new DateOnly(2015, 3, 1));
        using var helena = await house.As("Helena Roslund");

        var page = await helena.Get(Page);

        page.Document.QuerySelector(".mark--danger")!.TextContent.ShouldBe("Försenat");
        page.Says("Senast 2015-01-02").ShouldBeTrue(page.Text);
        page.Says("Gruppen är inte komplett: Arbetsförmedlingen saknar ledamot.").ShouldBeTrue(page.Text);
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var refused = await helena.PostRaw(Page + "/remissgrupp-utsedd/klart", [new("__RequestVerificationToken", token), new("text", "Alla är utsedda.")]);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["Gruppen är inte komplett: Arbetsförmedlingen saknar ledamot."]);
        refused.Says("Alla är utsedda.").ShouldBeTrue();

        await house.Database.WriteAssociation(async db => (await db.Seats.SingleAsync(s => s.UserId == elin)).ToOn = null);
        (await helena.Post(Page + "/remissgrupp-utsedd/klart", await helena.Get(Page), ("text", "Alla fyra är utsedda."))).Flash.ShouldContain("klart");
        await using var db = house.Database.Association();
        (await db.GateClosings.SingleAsync(g => g.Gate == "remissgrupp-utsedd")).Reason.ShouldBe("Alla fyra är utsedda.");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_note_is_needed_and_a_closed_gate_is_not_closed_again(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Reopen(house, "lokal-klar");
        using var helena = await house.As("Helena Roslund");
        var page = await helena.Get(Page);

        var empty = await helena.Post(Page + "/lokal-klar/klart", page, ("text", " "));
        var first = await helena.Post(Page + "/lokal-klar/klart", page, ("text", "Besiktigad."));
        var second = await helena.Post(Page + "/lokal-klar/klart", page, ("text", "Besiktigad igen."));

        empty.Errors.ShouldBe(["Fyll i ”Hur vet vi att det är klart?”."]);
        first.Flash.ShouldBe("Startkravet är klart.");
        second.Errors.ShouldBe(["Startkravet är redan klart eller undantaget."]);
        second.Says("Besiktigad igen.").ShouldBeTrue("what was typed is kept");
        second.Says("Helena Roslund, 2015-09-14: Besiktigad.").ShouldBeTrue("and what stands is shown");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_gate_that_may_not_be_waived_is_not(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Reopen(house, "lokal-klar");
        var tuna = (await house.Tuna()).Configuration;
        var strict = tuna with { Gates = [.. tuna.Gates.Select(g => g with { Waivable = g.Key != "lokal-klar" })] };
        (await new ProgrammeWriter(house.Database).Store(strict, new(null, "Prov", house.Clock.Today, house.Clock.Now, "Prov"))).Refusal.ShouldBeNull();
        using var gun = await house.As("Gun Stenvik");
        var page = await gun.Get(Page);

        page.Says("Det här kravet kan inte undantas.").ShouldBeTrue();
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var refused = await gun.PostRaw(Page + "/lokal-klar/undantag", [new("__RequestVerificationToken", token), new("text", "Ändå")]);

        refused.Errors.ShouldBe(["Det här startkravet kan inte undantas."]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-13")]
    public async Task A_gate_is_due_so_many_days_before_the_first_planned_enrolment(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Reopen(house, "remissgrupp-utsedd");
        using var helena = await house.As("Helena Roslund");

        var outside = await helena.Post(Page + "/forsta-inskrivning", await helena.Get(Page), ("dag", "2017-01-01"));
        var planned = await helena.Post(Page + "/forsta-inskrivning", await helena.Get(Page), ("dag", "2015-11-01"));

        outside.Errors.Single().ShouldContain("2016-07-31");
        planned.Says("Senast 2015-10-02").ShouldBeTrue(planned.Text);
        planned.Document.QuerySelector(".mark--danger").ShouldBeNull();
    }

    [Fact]
    public void A_permanence_gate_is_due_before_the_programmes_end()
    {
        var tuna = Vidare.Programmes.Packages.PackageFiles.Sound("tuna").Configuration;

        Gates.DueOn(tuna, tuna.Gates.First(g => g.Kind is GateKind.Permanence), null).ShouldBe(new DateOnly(2016, 7, 31));
        Gates.DueOn(tuna, tuna.Gates[0], new(2015, 3, 2)).ShouldBe(new DateOnly(2015, 1, 31));
    }

    static Task<int> Reopen(House house, string gate) => house.Database.WriteAssociation(db => db.GateClosings.Where(g => g.Gate == gate).ExecuteDeleteAsync());
}
