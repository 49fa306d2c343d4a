using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Testing;
using Vidare.Tests.Funding;
using Xunit;

namespace Vidare.Tests.Programmes;

public class EvaluatorTests
{
    const string Page = "/insatser/tuna/utvarderingar", Assign = Page + "/uppdrag", Consents = "/min-sida/samtycken", Vilgot = "Vilgot Näslind";

    static readonly (string, string)[] Released = [("uppgifter", "Times"), ("uppgifter", "Outcome"), ("uppgifter", "GenderAndAge"), ("borjade-fran", "2015-03-01"), ("borjade-till", "2015-08-31"), ("fran", "2015-09-14"), ("till", "2015-10-31"), ("skal", "Utvärderingen av vägen in.")];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-45")]
    public async Task The_coordinator_is_contact_and_an_evaluator_reads_what_she_releases_without_names_and_in_its_time(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var ylva = await house.As("Ylva Tornberg");
        using var vilgot = await house.As(Vilgot);
        var id = await house.CaseOf(Vilgot);
        await Given(house, helena, "kommun");
        var page = await ylva.Get(Page);
        page.Says("Kontaktperson Helena Roslund").ShouldBeTrue(page.Text);
        page.Links.ShouldNotContain(l => l.Contains("/utlamningar/", StringComparison.Ordinal), "nothing is released yet");

        var form = (await helena.Get(Page)).Document.QuerySelectorAll("form[action$='/lamna-ut']")[0].GetAttribute("action")!;
        (await helena.Post(form, await helena.Get(Page), [.. Released.Skip(3)])).Errors.ShouldBe(["Välj minst en uppgift att lämna ut."]);
        (await helena.Post(form, await helena.Get(Page), [.. Released[..6], ("till", "2016-10-31"), ("skal", "x")])).Errors.ShouldBe(["Uppgifterna får läsas inom uppdragets tid, 2015-09-01 till och med 2015-12-31."]);
        (await helena.Post(form, await helena.Get(Page), Released)).Flash.ShouldBe("Uppgifterna är utlämnade till utvärderaren.");
        var release = (await ylva.Get(Page)).Links.Single(l => l.Contains("/utlamningar/", StringComparison.Ordinal));
        var none = await ylva.Get(release);
        none.Document.QuerySelectorAll("tbody tr").ShouldBeEmpty("nobody has said yes");
        none.Says("har inte sagt ja och är inte med").ShouldBeTrue(none.Text);

        (await vilgot.Post($"/min-sida/{id}/samtycken", await EvaluationForm(vilgot), ("ge", "utvardering"))).Flash.ShouldContain("Du har sagt ja");
        var read = await ylva.Get(release);
        read.Document.QuerySelectorAll("thead th").Select(h => h.TextContent.Trim()).ShouldBe(["Kod", "Aktualiserad", "Inskriven", "Slut", "Vidare till", "Utfall", "Kön", "Född"]);
        var row = read.Document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()).ToList();
        row[2].ShouldBe("2015-07");
        row[^1].ShouldBe("1995–1999");
        await using var db = house.Database.Participation();
        var secret = await db.Standings.Where(s => s.CaseId == id).Select(s => new { s.Name, s.Pseudonym }).SingleAsync();
        var html = read.Document.DocumentElement.OuterHtml;
        html.ShouldNotContain("Vilgot");
        html.ShouldNotContain(secret.Pseudonym);
        html.ShouldNotContain(id.ToString());
        (await ylva.Get(release)).Document.QuerySelector("tbody th")!.TextContent.ShouldBe(row[0], "the code is the same each time");
        (await ylva.Get(release + "/hamta/underlag.csv")).Document.DocumentElement.TextContent.ShouldContain("1995–1999");
        var user = await house.User("Ylva Tornberg");
        (await db.Journal.Where(j => j.UserId == user && j.Kind == JournalKind.Read && j.What == "case.Release").Select(j => j.Shown).ToListAsync()).ShouldBe(["", id.ToString(), id.ToString(), id.ToString()], ignoreOrder: true);
        (await vilgot.Get("/min-sida/lasare")).Says("en utvärdering, utan ditt namn").ShouldBeTrue("the participant sees that it was read");

        foreach (var name in new[] { "Helena Roslund", "Birgitta Lövhed", "Ingrid Falkerby" })
        {
            using var other = await house.As(name);
            (await other.Get(release)).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        (await vilgot.Post($"/min-sida/{id}/samtycken", await EvaluationForm(vilgot), ("ater", "utvardering"))).Flash.ShouldContain("tagit tillbaka");
        (await ylva.Get(release)).Document.QuerySelectorAll("tbody tr").ShouldBeEmpty("a withdrawal holds at once");
        await house.Clock.MoveTo(new(2015, 11, 1));
        (await ylva.Get(release)).Status.ShouldBe(HttpStatusCode.NotFound, "its time is over");
        await house.Clock.MoveTo(new(2015, 9, 20));
        (await helena.FillOn(Page, (await helena.Get(Page)).Document.QuerySelectorAll("form[action$='/avsluta']").Single().GetAttribute("action")!)).Flash.ShouldBe("Utlämningen är avslutad. Inget mer kan läsas.");
        (await ylva.Get(release)).Status.ShouldBe(HttpStatusCode.NotFound, "it was taken back");
        (await ylva.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ylva.Get("/arenden")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-45", "GEN-19")]
    public async Task Whom_the_association_pays_is_given_sums_alone_and_nobody_of_its_own_can_be_an_evaluator(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        await Given(house, helena, "kommun");
        var form = (await helena.Get(Page)).Document.QuerySelectorAll("form[action$='/lamna-ut']")[0];
        await house.Database.WriteAssociation(db => db.EvaluationAssignments.ExecuteUpdateAsync(u => u.SetProperty(a => a.PaidByPartyId, (PartyId?)null)));
        var page = await helena.Get(Page);
        page.Document.QuerySelectorAll("form[action$='/lamna-ut']").ShouldBeEmpty();
        page.Says("Förbundet betalar. Utvärderaren får därför bara sammanställda siffror").ShouldBeTrue(page.Text);

        var sent = await helena.PostRaw(form.GetAttribute("action")!, [KeyValuePair.Create("__RequestVerificationToken", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), .. Released.Select(r => KeyValuePair.Create(r.Item1, r.Item2))]);
        sent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        sent.Errors.ShouldBe(["Förbundet betalar utvärderingen. Då får utvärderaren bara sammanställda siffror, och inga uppgifter lämnas ut."]);
        await using var db = house.Database.Association();
        (await db.DataReleases.CountAsync()).ShouldBe(0);

        using var sara = await house.As("Sara Vikander");
        var address = $"/anvandare/{await house.User("Birgitta Lövhed")}/uppdrag";
        (await sara.Fill(address, ("roll", "Evaluator"), ("insats", "tuna"))).Errors.Single().ShouldContain("anställd av ett samordningsförbund");
    }

    static async Task Given(House house, Visitor helena, string payer) =>
        (await helena.Post(Assign, await helena.Get(Page), ("vem", (await house.User("Ylva Tornberg")).ToString()), ("syfte", "Om vägen in fungerar."), ("betalas", payer), ("fran", "2015-09-01"), ("till", "2015-12-31"))).Flash.ShouldBe("Uppdraget är gett. Du är kontaktperson.");

    /// <summary>The page of consents with the form about evaluation alone.</summary>
    static async Task<Sheet> EvaluationForm(Visitor visitor) => await visitor.Get(Consents);
}
