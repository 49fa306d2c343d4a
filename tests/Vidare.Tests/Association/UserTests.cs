using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Association;

public class UserTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_an_administrator_reaches_the_users(Engine engine)
    {
        await using var house = await House.Open(engine);
        var petra = await house.User("Petra Sandelin");
        foreach (var name in new[] { "Petra Sandelin", "Helena Roslund", "Birgitta Lövhed", "Nils Rågård", "Ingrid Falkerby", "Signe Alvarsdotter" })
        {
            using var visitor = await house.As(name);
            foreach (var address in new[] { "/anvandare", "/anvandare/ny", $"/anvandare/{petra}", $"/anvandare/{petra}/uppdrag", $"/anvandare/{petra}/plats", $"/anvandare/{petra}/arbetsgivare" })
            {
                (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name + address);
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-07")]
    public async Task A_label_and_its_synonym_find_the_same_staff(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var sara = await house.As("Sara Vikander");

        var label = Names(await sara.Fill("/anvandare", ("sok", "Personlig coach")));
        var synonym = Names(await sara.Fill("/anvandare", ("sok", "arbetscoach")));

        label.ShouldBe(["Jonas Wikberg", "Lena Grönqvist", "Petra Sandelin"]);
        synonym.ShouldBe(label);
        Names(await sara.Fill("/anvandare", ("sok", "Sandelin"))).ShouldBe(["Petra Sandelin"]);
        Names(await sara.Get("/anvandare")).Count.ShouldBe(Vidare.Demo.DemoCast.Staff.Count);

        static List<string> Names(Sheet page) => [.. page.Document.QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim())];
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-19")]
    public async Task An_employee_of_an_association_is_given_no_role_near_participants(Engine engine)
    {
        await using var house = await House.Open(engine);
        var birgitta = await house.User("Birgitta Lövhed");
        using var sara = await house.As("Sara Vikander");
        foreach (var role in new[] { Role.Coordinator, Role.Coach, Role.CaseOfficer, Role.Manager, Role.PrivacyOfficer })
        {
            var refused = await sara.Fill($"/anvandare/{birgitta}/uppdrag", ("roll", role.ToString()), ("insats", "tuna"));

            refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            refused.Errors.ShouldBe(["Den som är anställd av ett samordningsförbund kan inte ha en roll nära deltagare."]);
        }

        var seat = await Seat(sara, birgitta, "Remissgrupp, TUNA-Strängnäs", "Consultative");
        seat.Errors.ShouldBe(["Den som är anställd av ett samordningsförbund kan inte ha en roll nära deltagare."]);
        var vote = await Seat(sara, birgitta, "TUNA styrgrupp, TUNA-Strängnäs", "Member");
        vote.Errors.ShouldBe(["Den som är anställd av ett samordningsförbund kan bara vara adjungerad eller konsultativ i gruppen."]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-19", "TUNA-55")]
    public async Task A_role_is_given_to_a_partys_employee_and_to_nobody_elses(Engine engine)
    {
        await using var house = await House.Open(engine);
        var lena = await house.User("Lena Grönqvist");
        var amir = await house.User("Amir Hosseini");
        using var sara = await house.As("Sara Vikander");

        var elsewhere = await sara.Fill($"/anvandare/{lena}/uppdrag", ("roll", "Coach"), ("insats", "tuna"));
        var given = await sara.Fill($"/anvandare/{amir}/uppdrag", ("roll", "Coach"), ("insats", "tuna"), ("fran", "2015-10-01"), ("till", "2015-12-31"), ("andel", "50"), ("skal", "Arbetar halva tiden som handläggare."));
        var reversed = await sara.Fill($"/anvandare/{amir}/uppdrag", ("roll", "Coach"), ("insats", "tuna"), ("fran", "2015-10-01"), ("till", "2015-09-30"));

        elsewhere.Errors.ShouldBe(["Arbetsgivaren är inte part i insatsen."]);
        reversed.Errors.ShouldBe(["Sista dagen ligger före den första."]);
        given.Flash.ShouldBe("Uppdraget är gett.", given.Text);
        given.Says("Personlig coach, TUNA-Strängnäs, 50 % 2015-10-01 – 2015-12-31").ShouldBeTrue(given.Text);
        await using var db = house.Database.Association();
        var entry = await db.AssociationJournal.SingleAsync(j => j.What == "programme.GiveMandate");
        (entry.Kind, entry.Role, entry.ProgrammeId).ShouldBe((JournalKind.Write, "Administratör", (ProgrammeId?)(await house.Tuna()).Id));
        var row = await db.Mandates.SingleAsync(m => m.UserId == amir && m.Role == Role.Coach);
        row.PartyId.ShouldBe((await house.Tuna()).Parties["af"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-32", "BR-33")]
    public async Task Shares_over_programmes_are_at_most_a_whole_post(Engine engine)
    {
        await using var house = await House.Open(engine);
        var helena = await house.User("Helena Roslund");
        using var sara = await house.As("Sara Vikander");

        var refused = await sara.Fill($"/anvandare/{helena}/uppdrag", ("roll", "Coach"), ("insats", "tuna"), ("andel", "10"));
        var whole = await sara.Fill($"/anvandare/{helena}/uppdrag", ("roll", "CaseOfficer"), ("insats", "tuna"));

        refused.Errors.ShouldBe(["Andelarna blir 110 %, mer än en hel tjänst."]);
        whole.Flash.ShouldBe("Uppdraget är gett.");
        (await sara.Fill($"/anvandare/{await house.User("Petra Sandelin")}/uppdrag", ("roll", "Coordinator"), ("insats", "tuna"), ("andel", "50"))).Errors.ShouldBe(["Andelarna blir 150 %, mer än en hel tjänst."]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-33", "TUNA-53", "TUNA-55")]
    public async Task Less_than_a_whole_post_is_given_with_its_reason_and_a_post_with_an_employer_of_its_own_to_that_partys(Engine engine)
    {
        await using var house = await House.Open(engine);
        var amir = await house.User("Amir Hosseini");
        using var sara = await house.As("Sara Vikander");
        var address = $"/anvandare/{amir}/uppdrag";

        var unexplained = await sara.Fill(address, ("roll", "Coach"), ("insats", "tuna"), ("andel", "50"));
        unexplained.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unexplained.Errors.ShouldBe(["Tjänsten blir 50 %, och insatsen räknar med hela tjänster. Skriv varför den inte är hel."]);
        unexplained.Document.QuerySelector("input[name=andel]")!.GetAttribute("value").ShouldBe("50");
        (await sara.Post(address, unexplained, ("skal", "Arbetar halva tiden som handläggare."))).Flash.ShouldBe("Uppdraget är gett.");
        using var helena = await house.As("Helena Roslund");
        var staff = await helena.Get("/insatser/tuna/bemanning");
        staff.Says("Avviker från hela tjänster").ShouldBeTrue();
        staff.Says("Arbetar halva tiden som handläggare.").ShouldBeTrue(staff.Text);

        var elsewhere = await sara.Fill(address, ("roll", "Coordinator"), ("insats", "vastmanland"), ("andel", "30"));
        elsewhere.Errors.ShouldHaveSingleItem(elsewhere.Text);
        await using var db = house.Database.Association();
        (await db.Mandates.CountAsync(m => m.UserId == amir && m.Role == Role.Coordinator)).ShouldBe(0);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_mandate_is_not_ended_while_its_holder_answers_for_open_cases(Engine engine)
    {
        await using var house = await House.Open(engine);
        var petra = await house.User("Petra Sandelin");
        var kerstin = await house.User("Nils Rågård");
        using var sara = await house.As("Sara Vikander");

        var held = await sara.Get(await EndOf(house, petra));
        held.Says("öppna ärenden. Flytta dem först.").ShouldBeTrue(held.Text);
        var token = held.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var refused = await sara.PostRaw(await EndOf(house, petra), [new("__RequestVerificationToken", token), new("till", "2015-09-30")]);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var ended = await sara.Fill(await EndOf(house, kerstin), ("till", "2015-09-20"));
        ended.Flash.ShouldBe("Uppdraget har fått en sista dag.", ended.Text);
        await using var db = house.Database.Association();
        (await db.Mandates.SingleAsync(m => m.UserId == kerstin)).ToOn.ShouldBe(new DateOnly(2015, 9, 20));
        (await db.Mandates.SingleAsync(m => m.UserId == petra)).ToOn.ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_mandate_that_is_over_opens_nothing_any_more(Engine engine)
    {
        await using var house = await House.Open(engine);
        var nils = await house.User("Nils Rågård");
        using var sara = await house.As("Sara Vikander");
        using var officer = await house.As("Nils Rågård");
        (await officer.Get("/journal")).Status.ShouldBe(HttpStatusCode.OK);

        await sara.Fill(await EndOf(house, nils), ("till", "2015-09-13"));

        (await officer.Get("/journal")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-19")]
    public async Task Mandates_are_asked_again_when_the_employer_changes(Engine engine)
    {
        await using var house = await House.Open(engine);
        var amir = await house.User("Amir Hosseini");
        using var sara = await house.As("Sara Vikander");
        var address = $"/anvandare/{amir}/arbetsgivare";

        var refused = await sara.Fill(address, ("arbetsgivare", await Choice(sara, address, "Samordningsförbundet RAR")), ("skal", "Ny tjänst"));
        var elsewhere = await sara.Fill(address, ("arbetsgivare", await Choice(sara, address, "Eskilstuna kommun")), ("skal", "Ny tjänst"));
        var moved = await sara.Fill(address, ("arbetsgivare", await Choice(sara, address, "Försäkringskassan")), ("skal", "Ny tjänst"));

        refused.Errors.Single().ShouldStartWith("Den som är anställd av ett samordningsförbund");
        elsewhere.Errors.Single().ShouldStartWith("Arbetsgivaren är inte part");
        moved.Flash.ShouldBe("Arbetsgivaren är ändrad.", moved.Text);
        await using var db = house.Database.Association();
        (await db.Users.SingleAsync(u => u.Id == amir)).EmployerPartyId.ShouldBe((await house.Tuna()).Parties["fk"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Somebody_new_is_added_and_given_a_seat_for_the_employer_and_the_seat_ends(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var sara = await house.As("Sara Vikander");

        var empty = await sara.Fill("/anvandare/ny", ("namn", ""));
        var added = await sara.Fill("/anvandare/ny", ("namn", "Disa Kvarnlund"), ("arbetsgivare", await Choice(sara, "/anvandare/ny", "Landstinget Sörmland")));
        var disa = await house.User("Disa Kvarnlund");
        var seated = await Seat(sara, disa, "Remissgrupp, TUNA-Strängnäs", "Substitute");

        empty.Errors.Count.ShouldBe(2);
        added.Heading.ShouldBe("Disa Kvarnlund");
        seated.Flash.ShouldBe("Platsen är given.", seated.Text);
        await using (var db = house.Database.Association())
        {
            (await db.Seats.SingleAsync(s => s.UserId == disa)).PartyId.ShouldBe((await house.Tuna()).Parties["region"]);
        }

        var end = seated.Links.Single(l => l.EndsWith("/avsluta", StringComparison.Ordinal));
        (await sara.Fill(end, ("till", "2015-09-01"))).Errors.ShouldBe(["Sista dagen ligger före den första."]);
        (await sara.Fill(end, ("till", "2015-09-30"))).Flash.ShouldBe("Platsen har fått en sista dag.");
    }

    static async Task<Sheet> Seat(Visitor sara, UserId user, string body, string kind)
    {
        var address = $"/anvandare/{user}/plats";
        return await sara.Fill(address, ("grupp", await Choice(sara, address, body)), ("slag", kind));
    }

    static async Task<string> Choice(Visitor visitor, string address, string label) =>
        (await visitor.Get(address)).Document.QuerySelectorAll("option").First(o => o.TextContent == label).GetAttribute("value")!;

    static async Task<string> EndOf(House house, UserId user)
    {
        await using var db = house.Database.Association();
        return $"/anvandare/{user}/uppdrag/{(await db.Mandates.SingleAsync(m => m.UserId == user)).Id}/avsluta";
    }
}
