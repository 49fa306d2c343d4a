using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Association;

public class EmployerTests
{
    const string List = "/insatser/tuna/arbetsgivare", New = "/insatser/tuna/arbetsgivare/ny";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-46")]
    public async Task The_second_coach_who_registers_an_employer_is_shown_who_answers_for_it_across_the_border_too(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var jonas = await house.As("Jonas Wikberg");

        var first = await petra.Fill(New, ("namn", "Hamnens båtvarv"), ("kommun", "Strängnäs"));
        var second = await jonas.Fill(New, ("namn", "HAMNENS  båtvarv"), ("kommun", "Strängnäs"));
        var across = await jonas.Fill(New, ("namn", "Tallåsens cykelverkstad"), ("kommun", "Eskilstuna"));

        first.Flash.ShouldBe("Arbetsgivaren är registrerad.", first.Text);
        first.Says("Petra Sandelin").ShouldBeTrue();
        second.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        second.Errors.ShouldBe(["”Hamnens båtvarv” är redan registrerad. Petra Sandelin är ansvarig kontakt. Ta kontakten genom Petra Sandelin, eller kom överens om att ansvaret flyttas."]);
        second.Document.QuerySelector("input[name=namn]")!.GetAttribute("value").ShouldBe("HAMNENS  båtvarv");
        across.Errors.ShouldHaveSingleItem().ShouldContain("Lena Grönqvist är ansvarig kontakt.");
        await using var db = house.Database.Association();
        (await db.Employers.CountAsync(e => e.Name == "Hamnens båtvarv" || e.FoldedName == "hamnens batvarv")).ShouldBe(1);
        (await db.AssociationJournal.CountAsync(j => j.What == "programme.KeepEmployers" && j.Why == "Arbetsgivare registrerad")).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-46")]
    public async Task One_answers_at_a_time_and_of_two_who_change_it_the_second_is_told(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var helena = await house.As("Helena Roslund");
        var address = (await petra.Get(List)).Document.QuerySelectorAll("tbody th a").Single(a => a.TextContent.Contains("Ekbacken", StringComparison.Ordinal)).GetAttribute("href")!;
        var shown = await helena.Get(address + "/ansvarig");

        var changed = await petra.Fill(address + "/ansvarig", ("ansvarig", (await house.User("Jonas Wikberg")).ToString()));
        var stale = await helena.Post(address + "/ansvarig", shown, ("ansvarig", (await house.User("Helena Roslund")).ToString()));
        var again = await helena.Post(address + "/ansvarig", stale);

        changed.Flash.ShouldBe("Arbetsgivaren har en ny ansvarig kontakt.", changed.Text);
        changed.Says("Petra Sandelin från 2015-03-10").ShouldBeTrue(changed.Text);
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Errors.ShouldHaveSingleItem().ShouldContain("Nu är det Jonas Wikberg.");
        again.Status.ShouldBe(HttpStatusCode.OK, again.Text);
        (await petra.Get(List)).Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Ekbacken", StringComparison.Ordinal)).TextContent.ShouldContain("Helena Roslund");
        await using var db = house.Database.Association();
        (await db.EmployerSpells.Where(s => db.Employers.Any(e => e.Id == s.EmployerId && e.Name == "Ekbackens handelsträdgård")).OrderBy(s => s.Number).Select(s => s.Number).ToListAsync()).ShouldBe([1, 2, 3]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_contact_is_logged_and_when_the_one_who_answers_has_left_the_list_says_so(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        var address = (await helena.Get(List)).Document.QuerySelectorAll("tbody th a").Single(a => a.TextContent.Contains("Lyktan", StringComparison.Ordinal)).GetAttribute("href")!;

        var ahead = await helena.Fill(address + "/kontakt", ("slag", "Phone"), ("dag", "2015-09-15"), ("anteckning", "Ringde."));
        var noted = await helena.Fill(address + "/kontakt", ("slag", "Phone"), ("dag", "2015-09-11"), ("anteckning", "De kan ta emot från oktober."));

        ahead.Errors.ShouldBe(["Dagen kan inte ligga efter i dag, 2015-09-14."]);
        noted.Says("De kan ta emot från oktober.").ShouldBeTrue(noted.Text);
        await house.Database.WriteAssociation(async db =>
        {
            var jonas = await house.User("Jonas Wikberg");
            (await db.Mandates.SingleAsync(m => m.UserId == jonas)).ToOn = new(2015, 8, 31);
            return true;
        });
        (await helena.Get(List)).Says("Ny ansvarig behövs sedan 2015-09-01").ShouldBeTrue();
        (await helena.Get(address)).Says("Välj en ny ansvarig kontakt.").ShouldBeTrue();
        (await helena.Get("/att-gora")).Links.ShouldContain(address + "/ansvarig");
        using var petra = await house.As("Petra Sandelin");
        (await petra.Get("/att-gora")).Links.ShouldNotContain(address + "/ansvarig");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_register_is_for_those_who_work_in_the_programme_and_no_one_else(Engine engine)
    {
        await using var house = await House.Open(engine);
        EmployerId there;
        await using (var db = house.Database.Association())
        {
            there = await db.Employers.Where(e => e.Name == "Kafé Lyktan").Select(e => e.Id).SingleAsync();
        }

        foreach (var name in new[] { "Birgitta Lövhed", "Ingrid Falkerby", "Amir Hosseini", "Elin Åström", "Sara Vikander", "Nils Rågård", "Lena Grönqvist", "Hampus Östergård" })
        {
            using var visitor = await house.As(name);
            foreach (var address in new[] { List, New, $"{List}/{there}", $"{List}/{there}/ansvarig", $"{List}/{there}/kontakt" })
            {
                (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name + address);
            }
        }

        using var lena = await house.As("Lena Grönqvist");
        (await lena.Get($"/insatser/tuna-eskilstuna/arbetsgivare/{there}")).Status.ShouldBe(HttpStatusCode.NotFound, "another programme's employer");
    }
}
