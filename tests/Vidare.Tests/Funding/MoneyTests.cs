using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Funding;
using Vidare.Storage;
using Vidare.Testing;
using Vidare.Tests.Storage;
using Xunit;

namespace Vidare.Tests.Funding;

public class MoneyTests
{
    const string Page = "/insatser/tuna/pengar", Post = Page + "/utfall", Economist = "Monika Edsberg", Office = "Birgitta Lövhed";

    static (string, string)[] Cost(string kronor, string from = "2015-09-01", string to = "2015-09-14", string overrun = "") =>
        [("rad", "verksamhet"), ("finansiar", "Samordningsförbundet RAR"), ("fran", from), ("till", to), ("belopp", kronor), ("vad", "Lön för coach"), ("overskridande", overrun)];

    static string Figure(Sheet page, string label) => page.Document.QuerySelectorAll(".figure").Single(f => f.QuerySelector(".figure__label")!.TextContent == label).TextContent.Replace('\u00a0', ' ');

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-09", "TUNA-59")]
    public async Task The_office_reads_the_money_with_what_every_figure_is_made_of_and_meets_no_person(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var birgitta = await house.As(Office);

        var page = await birgitta.Get(Page);

        Figure(page, "Beviljat").ShouldContain("2 000 000 kr");
        Figure(page, "Beviljat").ShouldContain("2015, Samordningsförbundet RAR: 1 220 000 kr; 2016, Samordningsförbundet RAR: 780 000 kr.");
        Figure(page, "Utfall").ShouldContain("646 150 kr");
        Figure(page, "Utfall").ShouldContain("Bokfört till och med 2015-08-31.");
        Figure(page, "Kvar").ShouldContain("1 353 850 kr");
        page.Says("Samordningsförbundet RAR 100 % 2 000 000 kr 646 150 kr 1 353 850 kr").ShouldBeTrue(page.Text);
        page.Says("Räknas inte in: Betalas redan av RAR enligt ett tidigare beslut.").ShouldBeTrue();
        page.Says("Bilagan med kostnadsberäkning följer inte med ansökan.").ShouldBeTrue();
        page.Links.ShouldNotContain(l => l.StartsWith("/arenden", StringComparison.Ordinal));
        foreach (var (name, may) in new[] { ("Gun Stenvik", true), ("Helena Roslund", true), ("Ingrid Falkerby", true), ("Petra Sandelin", false), ("Amir Hosseini", false), ("Elin Åström", false), ("Sara Vikander", false) })
        {
            using var visitor = await house.As(name);
            (await visitor.Get(Page)).Status.ShouldBe(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, name);
            (await visitor.Get(Post)).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-27", "TUNA-56")]
    public async Task An_economist_posts_a_cost_and_takes_a_fault_back_by_a_counter_entry(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var monika = await house.As(Economist);

        var wrong = await monika.Fill(Post, Cost("12 tusen"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldBe(["”Belopp” ska vara ett tal, till exempel 2,5."]);
        wrong.Document.QuerySelector("#belopp")!.GetAttribute("value").ShouldBe("12 tusen");
        (await monika.Fill(Post, Cost("10", to: "2015-09-15"))).Errors.ShouldBe(["Perioden kan inte sluta efter i dag, 2015-09-14. Det som inte har hänt är en prognos."]);
        (await monika.Fill(Post, Cost("700 000"))).Errors.Single().ShouldStartWith("Raden skulle få utfallet 1 346 150 kr mot beviljade 1 220 000 kr.");

        var posted = await monika.Fill(Post, Cost("84 500,50 kr"));
        posted.Flash.Replace('\u00a0', ' ').ShouldBe("84 500,50 kr är bokfört.");
        Figure(posted, "Utfall").ShouldContain("730 650,50 kr");

        var correct = posted.Links.First(l => l.EndsWith("/ratta", StringComparison.Ordinal));
        var corrected = await monika.Fill(correct, ("skal", "Fel period"));
        corrected.Flash.ShouldStartWith("Raden är rättad med en motpost.");
        corrected.Says("Rättelse: Fel period −84 500,50 kr").ShouldBeTrue(corrected.Text);
        Figure(corrected, "Utfall").ShouldContain("646 150 kr");
        (await monika.Get(correct)).Says("Raden är redan rättad, eller är själv en rättelse.").ShouldBeTrue();

        await using var db = house.Database.Association();
        (await db.Set<PostingRow>().CountAsync()).ShouldBe(5);
        var entry = await db.AssociationJournal.Where(j => j.What == "programme.PostOutturn").OrderBy(j => j.At).FirstAsync();
        (entry.Role, entry.Why, entry.UserId).ShouldBe(("Ekonom", "Lön för coach", (UserId?)await house.User(Economist)));
        var table = engine is Engine.Sqlite ? "association_posting" : "association.posting";
        (await Should.ThrowAsync<System.Data.Common.DbException>(() => Catalogue.Execute(house.Options, $"UPDATE {table} SET ore = 1"))).Message.ShouldContain("append-only");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-56", "BR-27")]
    public async Task A_party_that_is_not_accountable_is_asked_to_become_it_first(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var monika = await house.As(Economist);

        var ended = await helena.FillOn(Page + "/huvudman", Page + "/huvudman/kommun/slut", ("sista", "2015-08-31"));
        ended.Flash.ShouldBe("Sista dagen är satt.");
        (await monika.Fill(Post, Cost("100"))).Errors.Single().ShouldStartWith("Strängnäs kommun är inte huvudman de dagarna.");

        (await helena.Fill(Page + "/huvudman", ("part", "kommun"), ("fran", "2015-09-01"), ("underlag", "Beslut i LSG"))).Flash.ShouldContain("huvudman");
        (await monika.Fill(Post, Cost("100"))).Flash.ShouldContain("bokfört");
        (await helena.Fill(Page + "/huvudman", ("part", "kommun"), ("fran", "2015-10-01"), ("underlag", "Igen"))).Errors.ShouldBe(["Strängnäs kommun är redan huvudman den dagen."]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-29", "BR-31")]
    public async Task What_is_sought_or_put_in_as_work_stands_beside_the_money_and_is_not_summed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var birgitta = await house.As(Office);
        using var monika = await house.As(Economist);

        var sought = await birgitta.Fill(Page + "/medel", ("finansiar", "Socialfonden"), ("ar", "2015"), ("sokt", "300 000"), ("svar", "2015-12-10"));
        Figure(await birgitta.Get(Page), "Beviljat").ShouldContain("300 000 kr är sökt eller beviljat med villkor som återstår.");
        Figure(await birgitta.Get(Page), "Kvar").ShouldContain("1 353 850 kr");

        var award = sought.Address;
        var conditional = await birgitta.Post(award + "/svar", sought, ("besked", "ja"), ("dag", "2015-09-10"), ("beslut", "Dnr 12"), ("beviljat", "200 000"), ("villkor", "Medfinansiering"));
        Figure(conditional, "Kvar").ShouldContain("1 353 850 kr");
        var met = await birgitta.FillOn(award, award + "/villkor", ("dag", "2015-09-12"), ("hur", "Intyg från kommunen"));
        Figure(met, "Kvar").ShouldContain("1 553 850 kr");
        met.Says("Socialfonden 9,1 %").ShouldBeTrue(met.Text);

        var put = await monika.Fill(Page + "/tjanst", ("vad", "Arbetsterapeut"), ("procent", "50"), ("fran", "2015-09-01"), ("till", "2015-12-31"));
        put.Says("Strängnäs kommun Arbetsterapeut 0,5 tjänst").ShouldBeTrue(put.Text);
        put.Says("I dag: 0,55 tjänst.").ShouldBeTrue(put.Text);
        Figure(put, "Utfall").ShouldContain("646 150 kr");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-30", "BR-32")]
    public async Task A_surplus_goes_from_declared_to_seen_as_a_case_of_its_own(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var monika = await house.As(Economist);
        using var ingrid = await house.As("Ingrid Falkerby");
        using var birgitta = await house.As(Office);
        (await monika.Fill(Page + "/prognos", ("rad", "verksamhet"), ("ar", "2015"), ("finansiar", "Samordningsförbundet RAR"), ("belopp", "950 000"), ("skal", "En vakans"))).Says("950 000 kr").ShouldBeTrue();
        await house.Clock.MoveTo(new(2016, 1, 12));

        (await birgitta.Get(Page)).Says("Enligt bokföringen är 573 850 kr kvar från Samordningsförbundet RAR. Huvudmannen anmäler det senast 2016-02-29").ShouldBeTrue();
        (await monika.Get("/att-gora")).Says("Anmäl överskottet från Samordningsförbundet RAR").ShouldBeTrue();
        var declare = Page + "/overskott?ar=2015";
        var differs = await monika.FillOn(declare, Page + "/overskott", ("belopp", "270 000"), ("orsak", nameof(SurplusCause.Vacancy)));
        differs.Errors.Single().ShouldStartWith("Enligt bokföringen är överskottet 573 850 kr.");
        var declared = await monika.Post(Page + "/overskott", differs, ("forklaring", "Löner för hösten är inte bokförda än."));
        declared.Flash.ShouldStartWith("Överskottet är anmält.");
        declared.Says("Bokföringen den dagen 573 850 kr").ShouldBeTrue(declared.Text);
        var address = declared.Address;
        (await monika.Get(address)).Document.QuerySelector("form[action$='/beslut']").ShouldBeNull();

        (await ingrid.Get("/att-gora")).Links.ShouldContain(address);
        (await ingrid.FillOn(address, address + "/forslag", ("vad", nameof(SurplusDisposal.Return)), ("skal", "Det behövs inte"))).Says("Förslag: betalas tillbaka").ShouldBeTrue();
        var tooMuch = await birgitta.FillOn(address, address + "/beslut", ("vad", nameof(SurplusDisposal.Return)), ("belopp", "270 001"), ("beslut", "Styrelsen § 3"));
        tooMuch.Errors.ShouldBe(["Beslutet kan inte gälla mer än vad som är anmält, 270 000 kr."]);
        (await birgitta.Post(address + "/beslut", tooMuch, ("belopp", "270 000"))).Flash.ShouldBe("Beslutet är noterat.");
        (await monika.FillOn(address, address + "/betalning", ("dag", "2016-01-12"), ("verifikation", "4711"))).Says("Återbetalt, väntar på avstämning").ShouldBeTrue();
        (await birgitta.FillOn(address, address + "/avstamning", ("anteckning", "Mot kontoutdrag"))).Says("Återbetalt och avstämt").ShouldBeTrue();

        var page = await birgitta.Get(Page);
        page.Says("Överskott 2015 är inte anmält").ShouldBeFalse();
        Figure(page, "Kvar").ShouldContain("1 083 850 kr");
        (await monika.FillOn(declare, Page + "/overskott", ("ar", "2015"), ("belopp", "1"), ("orsak", nameof(SurplusCause.Other)), ("forklaring", "x"))).Errors.ShouldBe(["Överskottet för 2015 är redan anmält."]);
    }
}

static class FillingIn
{
    /// <summary>Opens a page and posts one of its forms.</summary>
    public static async Task<Sheet> FillOn(this Visitor visitor, string page, string form, params (string Name, string Value)[] fields) => await visitor.Post(form, await visitor.Get(page), fields);
}
