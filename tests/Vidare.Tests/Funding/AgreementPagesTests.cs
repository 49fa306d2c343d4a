using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Testing;
using Vidare.Tests.Programmes;
using Xunit;

namespace Vidare.Tests.Funding;

public class AgreementPagesTests
{
    const string Base = "/insatser/tuna/overenskommelser";

    static readonly (string Name, string Value)[] Resources =
    [
        ("omfattning", "Hur resurserna delas efter projektet."), ("fran", "2016-08-01"), ("uppsagning", "Sex månader"),
        ("huvudman-coach", "kommun"), ("tjanster-coach", "2"), ("kronor-coach", "1 100 000"), ("finansiar-coach", "kommun"),
        ("huvudman-coordinator", "kommun"), ("tjanster-coordinator", "1"), ("finansiar-coordinator", "forbundet"), ("beslut-coordinator", "beslut 2012, § 14"),
        ("ger-tjanster-fk", "0,2"), ("ger-kronor-af", "120 000"), ("ger-tjanster-region", "0,5"),
    ];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-22", "TUNA-57", "TUNA-61", "TUNA-62", "TUNA-63", "TUNA-73", "GEN-12", "BR-37")]
    public async Task The_agreement_on_resources_is_chased_written_signed_by_all_and_in_force(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var birgitta = await house.As("Birgitta Lövhed");
        using var gun = await house.As("Gun Stenvik");

        // Ninety days before it is the coordinator's, and nobody else's.
        await house.Clock.MoveTo(new(2016, 3, 1));
        (await helena.Get("/att-gora")).Says("Hur parterna delar på resurserna").ShouldBeFalse();
        await house.Clock.MoveTo(new(2016, 3, 2));
        (await helena.Get("/att-gora")).Says("2 månader före insatsens sista dag 2016-07-31").ShouldBeTrue();
        (await birgitta.Get("/att-gora")).Says("Hur parterna delar på resurserna").ShouldBeFalse();

        // Unsigned on the day after: red at the steering group and the association.
        await house.Clock.MoveTo(new(2016, 6, 1));
        (await birgitta.Get("/att-gora")).Says("Har gått upp till förbundets kansli").ShouldBeTrue();
        var red = await gun.Get(Base);
        red.Says("skulle ha varit undertecknad 2016-05-31").ShouldBeTrue(red.Text);
        red.Document.QuerySelectorAll(".mark--danger").Length.ShouldBe(1);
        (await gun.Get("/att-gora")).Says("Hur parterna delar på resurserna").ShouldBeTrue();

        // Written; what it lacks is said and stops it.
        await house.Clock.MoveTo(new(2016, 5, 2));
        var draft = await helena.Fill(Base + "/ny/resurser", [.. Resources.Where(f => f.Name is not ("huvudman-coach" or "ger-kronor-af" or "beslut-coordinator"))]);
        draft.Says("huvudman saknas för tjänsten som personlig coach").ShouldBeTrue(draft.Text);
        draft.Says("Arbetsförmedlingen bidrar varken med kompetens eller med medel").ShouldBeTrue(draft.Text);
        draft.Says("förbundet ska betala tjänsten som samordnare, men beslutet är inte angivet").ShouldBeTrue(draft.Text);
        var address = draft.Address;
        draft.Links.ShouldContain("/insatser/tuna/aktivitetsplan", "what the build-up was to give for it: " + draft.Text);
        draft.Says("Underlag: Ta fram underlag till överenskommelser som håller. Inte planerad").ShouldBeTrue(draft.Text);
        draft.Document.QuerySelectorAll(".mark--danger").ShouldNotContain(m => m.TextContent == "Inte planerad", "the source does not say when the build-up ends");
        (await helena.Fill("/insatser/tuna/andra", ("skeden", "uppbyggnad | Uppbyggnad | 2015-02-01 | 2015-08 |\nprojekt | Projekt | 2015-02-01 | 2016-07-31 |\nordinarie | Ordinarie drift | 2016-08-01 | |"), ("skal", "Uppbyggnaden är slut"))).Flash.ShouldBe("Ändringen är ett utkast. Den gäller när beslutet är noterat.");
        await house.DecideDraft();
        (await helena.Get("/insatser/tuna/aktivitetsplan")).Document.QuerySelectorAll("[role] li, .message li").Select(l => l.TextContent.Trim()).ShouldContain("Ta fram underlag till överenskommelser som håller.", "the build-up is over and it is missing");
        (await helena.Get(address)).Document.QuerySelectorAll(".mark--danger").ShouldContain(m => m.TextContent == "Inte planerad");
        var token = draft.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var early = await helena.PostRaw(address + "/skicka", [new("__RequestVerificationToken", token)]);
        (early.Status, early.Errors.Count).ShouldBe((HttpStatusCode.UnprocessableEntity, 1));
        (await gun.Get(address)).Says("Överenskommelsen är inte ute för underskrift än.").ShouldBeTrue();
        (await helena.Fill(address + "/andra", Resources)).Flash.ShouldBe("Överenskommelsen är ändrad.");
        (await helena.Post(address + "/skicka", await helena.Get(address))).Flash.ShouldBe("Överenskommelsen är ute för underskrift.");

        // Each post has an agreement of its own, or is red.
        (await birgitta.Get(address)).Document.QuerySelectorAll(".mark--danger").Count(m => m.TextContent is "Saknar egen överenskommelse").ShouldBe(2);
        var post = (await helena.Fill(Base + "/ny/tjanster", ("omfattning", "Coacherna."), ("huvudman-coach", "kommun"), ("tjanster-coach", "2"), ("finansiar-coach", "kommun"))).Address;
        var own = await birgitta.Get(address);
        own.Links.ShouldContain(post);
        own.Document.QuerySelectorAll(".mark--danger").Count(m => m.TextContent is "Saknar egen överenskommelse").ShouldBe(1);

        // Signed at different days and places; who is missing is said by name.
        await Sign(house, address, "Gun Stenvik", "2016-05-03", "Eskilstuna");
        await Sign(house, address, "Rolf Ängeby", "2016-05-04", "Strängnäs", new(2016, 5, 10));
        await Sign(house, address, "Anders Myrdal-Kvist", "2016-05-12", "Nyköping", new(2016, 5, 12));
        var three = await birgitta.Get(address);
        three.Says("Väntar på underskrift: Strängnäs kommun.").ShouldBeTrue(three.Text);
        three.Document.QuerySelector("form[action$='skriv-under']").ShouldBeNull();
        using var ingrid = await house.As("Ingrid Falkerby");
        (await ingrid.Get("/att-gora")).Says("Hur parterna delar på resurserna").ShouldBeTrue("her party has not signed");
        (await gun.Get("/att-gora")).Says("Hur parterna delar på resurserna").ShouldBeFalse("hers has");
        await Sign(house, address, "Ingrid Falkerby", "2016-05-27", "Strängnäs", new(2016, 5, 27));

        var done = await birgitta.Get(address);
        done.Says("Gun Stenvik, ledamot Försäkringskassan Eskilstuna 2016-05-03").ShouldBeTrue(done.Text);
        done.Says("Rolf Ängeby, chef hos part Arbetsförmedlingen Strängnäs 2016-05-04").ShouldBeTrue(done.Text);
        done.Says("Gäller Sista underskriften 2016-05-27.").ShouldBeTrue(done.Text);
        done.Says("Samordningsförbundet RAR, enligt beslut 2012, § 14").ShouldBeTrue(done.Text);
        done.Says("1 100 000 kr per år").ShouldBeTrue(done.Text);
        await house.Clock.MoveTo(new(2016, 6, 1));
        (await birgitta.Get("/att-gora")).Says("Hur parterna delar på resurserna").ShouldBeFalse();
        (await birgitta.Get("/insatser/tuna/frister")).Says("2016-05-27").ShouldBeTrue();
        await using var db = house.Database.Association();
        (await db.AssociationJournal.CountAsync(j => j.What == "programme.SignAgreement" && j.Kind == JournalKind.Write)).ShouldBe(4);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-37")]
    public async Task A_signed_version_is_frozen_declined_changed_into_a_new_one_and_signed_as_it_was_seen(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var gun = await house.As("Gun Stenvik");
        using var rolf = await house.As("Rolf Ängeby");
        var address = (await helena.Fill(Base + "/ny/resurser", Resources)).Address;
        await helena.Post(address + "/skicka", await helena.Get(address));
        var seen = await rolf.Get(address);
        await Sign(house, address, "Gun Stenvik", "2015-09-14", "Eskilstuna");
        (await gun.Get(address)).Says("Du har redan skrivit under den här versionen.").ShouldBeTrue();

        var unreasoned = await helena.Fill(address + "/andra", ("ger-tjanster-fk", "0,3"));
        unreasoned.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unreasoned.Errors.Single().ShouldContain("Skriv varför det behövs en ny version");
        unreasoned.Document.QuerySelector("input[name=ger-tjanster-fk]")!.GetAttribute("value").ShouldBe("0,3");
        (await helena.Fill(address + "/andra", ("ger-tjanster-fk", "0,3"), ("skal", "Försäkringskassan ger mer."))).Flash.ShouldContain("Tidigare underskrifter gäller inte den.");
        var second = await helena.Post(address + "/skicka", await helena.Get(address));
        second.Says("Version 1 fick en underskrift.").ShouldBeTrue(second.Text);
        second.Says("Försäkringskassan ger mer.").ShouldBeTrue(second.Text);

        var stale = await rolf.Post(address + "/skriv-under", seen, ("dag", "2015-09-14"), ("ort", "Strängnäs"), ("last", "true"));
        stale.Errors.Single().ShouldContain("har ändrats sedan du läste den");
        (await rolf.Post(address + "/avboj", await rolf.Get(address), ("skal", "Beloppet är för högt."))).Says("Arbetsförmedlingen skriver inte under").ShouldBeTrue();
        (await gun.Get(address)).Says("En part har avböjt den här versionen.").ShouldBeTrue();
        await using var db = house.Database.Association();
        (await db.AgreementVersions.CountAsync()).ShouldBe(3, "the demo's own, and two of this");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Nobody_but_the_coordinator_writes_and_nobody_but_the_parties_sign(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        var address = (await helena.Fill(Base + "/ny/resurser", Resources)).Address;
        foreach (var (name, signs) in new[] { ("Birgitta Lövhed", false), ("Petra Sandelin", false), ("Elin Åström", false), ("Rolf Ängeby", true) })
        {
            using var visitor = await house.As(name);
            var page = await visitor.Get(address);
            page.Status.ShouldBe(HttpStatusCode.OK, name);
            var token = (await visitor.Get("/att-gora")).Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
            (await visitor.PostRaw(address + "/skicka", [new("__RequestVerificationToken", token)])).Status.ShouldBe(HttpStatusCode.NotFound, name);
            (await visitor.PostRaw(address + "/avboj", [new("__RequestVerificationToken", token), new("skal", "x")])).Status.ShouldBe(signs ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.NotFound, name);
        }
    }

    static async Task Sign(House house, string address, string name, string day, string place, DateOnly? today = null)
    {
        if (today is { } moved)
        {
            await house.Clock.MoveTo(moved);
        }
        else if (day.StartsWith("2016", StringComparison.Ordinal))
        {
            await house.Clock.MoveTo(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        }

        using var visitor = await house.As(name);
        var signed = await visitor.Post(address + "/skriv-under", await visitor.Get(address), ("dag", day), ("ort", place), ("last", "true"));
        signed.Flash.ShouldBe("Du har skrivit under överenskommelsen för din part.", name + ": " + signed.Text);
    }
}
