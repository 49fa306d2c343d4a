using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Programmes;

public class EvaluationTests
{
    const string Page = "/insatser/tuna/utvarderingar", Decide = Page + "/genomlysning";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-69")]
    public async Task Earlier_evaluations_of_three_kinds_are_filed_with_who_when_and_what_they_came_to(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var birgitta = await house.As("Birgitta Lövhed");
        foreach (var kind in new[] { "Method", "SocioEconomic", "Health" })
        {
            (await helena.Post(Page, await helena.Get(Page), ("slag", kind), ("rubrik", "Prov " + kind), ("galler", "TUNA i Eskilstuna"), ("av", "Länets högskola"), ("lage", kind is "Health" ? "pagar" : "klar"), ("dag", kind is "Method" ? "2014-05-20" : ""), ("resultat", kind is "Health" ? "" : "Fler i arbete."), ("finns", "Dnr 14:7"))).Flash.ShouldBe("Utvärderingen står i registret.");
        }

        var page = await birgitta.Get(Page);
        Card(page, "Prov Method").ShouldBe(["Metoden", "Länets högskola", "TUNA i Eskilstuna", "Klar 2014-05-20", "Fler i arbete.", "Dnr 14:7", "2015-09-14, Helena Roslund"]);
        Card(page, "Prov SocioEconomic")[3].ShouldBe("Klar, dagen är inte känd");
        Card(page, "Prov Health")[3].ShouldBe("Pågår");
        page.Document.QuerySelector("form[action]")?.GetAttribute("action").ShouldNotBe(Page, "the office reads");

        var ahead = await helena.Post(Page, await helena.Get(Page), ("slag", "Other"), ("rubrik", "För tidig"), ("av", "Någon"), ("lage", "klar"), ("dag", "2015-12-24"), ("resultat", "Bra."));
        ahead.Errors.ShouldBe(["Dagen har inte varit än. Skriv den dag då utvärderingen blev klar."]);
        (await helena.Post(Page, ahead, ("dag", ""), ("resultat", ""))).Errors.ShouldBe(["Skriv vad utvärderingen kom fram till."]);
        (await helena.Post(Page, ahead, ("dag", ""), ("resultat", "Signe Alvarsdotter fick arbete."))).Errors.Single().ShouldContain("en deltagares namn");
        var ongoing = (await helena.Get(Page)).Document.QuerySelectorAll("form[action$='/klar']").First(f => f.Closest("section")!.TextContent.Contains("Prov Health", StringComparison.Ordinal)).GetAttribute("action")!;
        (await helena.Post(ongoing, await helena.Get(Page), ("dag", "2015-09-01"), ("resultat", "Hälsan blev bättre för de flesta."))).Flash.ShouldBe("Resultatet är sparat.");
        Card(await birgitta.Get(Page), "Prov Health")[3..6].ShouldBe(["Klar 2015-09-01", "Hälsan blev bättre för de flesta.", "Dnr 14:7"]);
        using var petra = await house.As("Petra Sandelin");
        (await petra.Get(Page)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-69")]
    public async Task The_steering_group_decides_on_a_local_review_with_scope_and_day_or_says_no_with_a_reason(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var ingrid = await house.As("Ingrid Falkerby");
        using var helena = await house.As("Helena Roslund");

        var page = await ingrid.Get(Page);
        page.Says("Styrgruppen har inte tagit ställning").ShouldBeTrue(page.Text);
        (await ingrid.Post(Decide, page, ("beslut", "nej"))).Errors.ShouldBe(["Skriv varför en lokal genomlysning inte är aktuell."]);
        (await ingrid.Post(Decide, page, ("beslut", "nej"), ("skal", "Verksamheten är för ny."))).Flash.ShouldBe("Beslutet är inskrivet.");
        (await helena.Get(Page)).Document.QuerySelectorAll(".message").Select(m => m.TextContent.Trim()).ShouldContain(m => m.Contains("Ej aktuellt", StringComparison.Ordinal) && m.Contains("Skäl: Verksamheten är för ny.", StringComparison.Ordinal) && m.Contains("2015-09-14, Ingrid Falkerby, Strängnäs kommun.", StringComparison.Ordinal));
        (await helena.Get(Page)).Document.QuerySelector($"form[action='{Decide}']").ShouldBeNull();

        var again = await ingrid.Get(Page);
        (await ingrid.Post(Decide, again, ("beslut", "ja"), ("omfattning", "Hur lång tid vägen in tar."))).Errors.ShouldBe(["Skriv vad som ska genomlysas och när det ska vara klart."]);
        (await ingrid.Post(Decide, again, ("beslut", "ja"), ("omfattning", "Hur lång tid vägen in tar."), ("dag", "2015-09-13"))).Errors.ShouldBe(["Dagen har redan varit. Välj en kommande dag."]);
        (await ingrid.Post(Decide, again, ("beslut", "ja"), ("omfattning", "Hur lång tid vägen in tar."), ("dag", "2015-10-30"))).Flash.ShouldBe("Beslutet är inskrivet.");
        (await ingrid.Post(Decide, again, ("beslut", "nej"), ("skal", "Nej tack."))).Errors.Single().ShouldContain("redan beslutad och ska vara klar 2015-10-30");

        await house.Clock.MoveTo(new(2015, 11, 2));
        (await helena.Get("/att-gora")).Says("Redovisa den lokala genomlysningen").ShouldBeTrue();
        (string, string)[] report = [("slag", "LocalReview"), ("rubrik", "Vägen in"), ("av", "Egen personal"), ("lage", "klar"), ("dag", "2015-11-01"), ("resultat", "Vägen in tar sex veckor.")];
        (await helena.Post(Page, await helena.Get(Page), report)).Flash.ShouldBe("Utvärderingen står i registret.");
        (await helena.Get("/att-gora")).Says("Redovisa den lokala genomlysningen").ShouldBeFalse();
        (await helena.Get(Page)).Says("Redovisad.").ShouldBeTrue();
        (await helena.Post(Page, await helena.Get(Page), report)).Errors.ShouldBe(["Styrgruppen har inte beslutat om någon lokal genomlysning som väntar på resultat."]);
        using var eva = await house.As("Eva Stålnäs");
        (await eva.Get(Page)).Document.QuerySelector($"form[action='{Decide}']").ShouldBeNull("her group does not steer TUNA-Strängnäs today");
        await using var db = house.Database.Association();
        (await db.AssociationJournal.CountAsync(j => j.What == "programme.DecideReview" && j.Why == "Beslut om lokal genomlysning")).ShouldBe(2);
    }

    /// <summary>What stands in the card with that heading.</summary>
    static string[] Card(Sheet page, string heading) => [.. page.Document.QuerySelectorAll("section.sheet").First(c => c.QuerySelector("h2")!.TextContent.Trim() == heading).QuerySelectorAll("dd").Select(d => d.TextContent.Trim())];
}
