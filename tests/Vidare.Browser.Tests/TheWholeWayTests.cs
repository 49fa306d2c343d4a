using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Vidare.Participation;
using Vidare.Testing;
using Xunit;

namespace Vidare.Browser.Tests;

/// <summary>One person goes all the way through TUNA by pages alone, without script: from the referral to a receiver who has said yes.</summary>
public class TheWholeWayTests(Browsing browsing)
{
    const string Person = "Tuva Mossberg";

    [Theory]
    [InlineData(Engine.Sqlite, 1200)]
    [InlineData(Engine.Postgres, 320)]
    [Requirement("TUNA-04", "TUNA-12", "TUNA-14", "TUNA-20", "TUNA-48", "TUNA-52", "BR-01", "F-37", "F-40", "F-45", "F-80")]
    public async Task A_person_is_referred_admitted_followed_and_handed_over_to_somebody_who_acknowledges(Engine engine, int width)
    {
        await using var house = await House.OpenOnPort(engine);
        var page = await browsing.Window(house, width, script: false);

        await Refer(page);
        await Admit(page);
        await Enrol(page);
        await Plan(page);
        await ChangeCoach(page);
        await Leave(page);

        await using var db = house.Database.Participation();
        var standing = await db.Standings.SingleAsync(s => s.Name == Person);
        standing.Step.ShouldBe(CaseStep.Closed);
        (await db.Journal.CountAsync(j => j.CaseId == standing.CaseId)).ShouldBeGreaterThan(20);
    }

    static async Task Refer(IPage page)
    {
        await page.Become("Amir Hosseini");
        await page.Follow("Nytt ärende");
        await page.Write("fornamn", "Tuva");
        await page.Write("efternamn", "Mossberg");
        await page.Write("fodd", "1992-05-17");
        await page.Choose("kon", "Woman");
        await page.Write("kommun", "Strängnäs");
        await page.TickAll("input[name=kriterier]");
        await page.Write("bakgrund", "Har stått utan sammanhang i två år.");
        await page.Write("tidigare", "Praktik som fick avbrytas.");
        await page.Write("varfor", "Behöver stöd från flera samtidigt.");
        await page.Write("stod", "En coach som håller ihop.");
        await page.Select("underlag", "lakarintyg");
        await page.Write("underlagsdatum", "2015-08-20");
        await page.Press("Spara utkast");
        await page.Follow("Notera samtycke på papper");
        await page.TickAll("main input[type=checkbox]");
        await page.Write("dag", "2015-09-14");
        await page.Press("Spara samtycket");
        await page.TakeFromWorkList("Slutför och skicka", Person);
        await page.GotoAsync(page.Url.Replace("/aktualisering", "/skicka", StringComparison.Ordinal));
        await page.Press("Skicka in");
        (await page.Words()).ShouldContain("Inskickad");
    }

    static async Task Admit(IPage page)
    {
        await page.Become("Helena Roslund");
        await page.TakeFromWorkList("Ta upp på ett möte", Person);
        await page.ChooseFirst("mote");
        await page.Press("Sätt upp på dagordningen");
        foreach (var member in new[] { "Elin Åström", "Per Hallbeck", "Ulla Norrfors", "Tomas Ekhem" })
        {
            await page.Become(member);
            await page.TakeFromWorkList("Lämna din parts bedömning", Person);
            await page.Choose("bedomning", "For");
            await page.Write("skal", "Hör till målgruppen.");
            await page.Press("Lämna bedömningen");
        }

        await page.Become("Helena Roslund");
        await page.TakeFromWorkList("Besluta på mötet", Person);
        await page.TickAll("input[name=deltog]");
        await page.Choose("beslut", "Admitted");
        await page.Write("skal", "Alla parter är eniga.");
        await page.Press("Besluta");
        (await page.Words()).ShouldContain("Antagen");
    }

    static async Task Enrol(IPage page)
    {
        await page.TakeFromWorkList("Skriv in", Person);
        await page.Write("start", "2015-09-14");
        await page.ChooseNamed("Petra Sandelin");
        await page.Select("part", "kommun");
        await page.Press("Skriv in");
        (await page.Words()).ShouldContain("2016-09-13");
    }

    static async Task Plan(IPage page)
    {
        await page.Become("Petra Sandelin");
        await page.GotoAsync("/arenden");
        await page.Follow(Person);
        await page.Follow("Kartlägg");
        await page.Write("berattelse", "Jag vill tillbaka i lugn takt.");
        await page.Write("fungerat", "Små grupper.");
        await page.Write("inte", "Stress.");
        await page.Write("mojligt", "Två förmiddagar i veckan.");
        await page.Press("Spara kartläggningen");
        await page.Follow("Skriv en plan");
        await page.Choose("spar", "arbetslivsinriktad-rehabilitering");
        await page.Write("omraden", "Rutiner");
        await page.Write("ord", "Jag börjar i liten skala.");
        await page.GetByLabel("Vad ska göras").First.FillAsync("Prova två förmiddagar");
        await page.GetByLabel("Ansvarig part").First.SelectOptionAsync(new SelectOptionValue { Label = "Strängnäs kommun" });
        await page.Press("Spara planen");
        await page.Become(Person);
        await page.GetByRole(AriaRole.Link, new() { Name = "planen" }).First.ClickAsync();
        await page.Press("Jag säger ja till planen");
        await page.GotoAsync("/min-sida/lasare");
        (await page.Words()).ShouldContain("Petra Sandelin");
        await page.Become("Petra Sandelin");
        await page.TakeFromWorkList("Förankra och fastställ planen", Person);
        await page.Follow("Fastställ planen");
        await page.Press("Fastställ planen");
        await page.Follow("Notera kontakt");
        await page.Choose("slag", "Talk");
        await page.Write("anteckning", "Vi gick igenom veckan.");
        await page.Press("Spara kontakten");
    }

    static async Task ChangeCoach(IPage page)
    {
        await page.Become("Sara Vikander");
        await page.GotoAsync("/klocka");
        await page.Write("dag", "2015-10-12");
        await page.Press("Flytta klockan");
        await page.Become("Petra Sandelin");
        await page.TakeFromWorkList("Ta kontakt", Person);
        await page.GotoAsync(page.Url.Replace("/kontakt", "/coach", StringComparison.Ordinal));
        await page.ChooseNamed("Jonas Wikberg");
        await page.Write("fran", "2015-10-12");
        await page.Write("overlamning", "Tuva vill ha förmiddagstider.");
        await page.Press("Byt personlig coach");
    }

    static async Task Leave(IPage page)
    {
        await page.Become("Jonas Wikberg");
        await page.GotoAsync("/arenden");
        await page.Follow(Person);
        await page.Follow("Avsluta");
        await page.Write("dag", "2015-10-12");
        await page.Choose("skal", "AsPlanned");
        await page.Choose("vart", "VocationalRehabilitation");
        await page.GetByLabel("Part som tar emot").SelectOptionAsync(new SelectOptionValue { Label = "Arbetsförmedlingen" });
        await page.Press("Avsluta inskrivningen");
        (await page.Words()).ShouldContain("Fyll i");
        await page.Write("gjort", "Kartläggning, plan och arbetsprövning.");
        await page.Write("resultat", "Klarar fyra förmiddagar i veckan.");
        await page.Write("aterstar", "Fortsatt upptrappning.");
        await page.Press("Avsluta inskrivningen");
        (await page.Words()).ShouldContain("Överlämning öppen");
        await page.Become("Amir Hosseini");
        await page.TakeFromWorkList("Kvittera överlämningen", Person);
        await page.ChooseFirst("svar");
        await page.Write("kontakt", "Amir Hosseini");
        await page.Press("Skicka svaret");
        (await page.Words()).ShouldContain("Avslutad");
    }
}
