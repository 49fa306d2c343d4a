using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Measurement;

public class LimitsTests
{
    const string Goals = "/insatser/tuna/mal?dag=2016-06-30";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-17")]
    public async Task The_associations_administrator_sets_from_how_many_numbers_are_told_and_the_pages_say_so(Engine engine)
    {
        await using var house = await House.Open(engine);
        await GoalsPageTests.Replay(house, left: 40);
        using var sara = await house.As("Sara Vikander");
        using var birgitta = await house.As("Birgitta Lövhed");
        var page = await sara.Get("/granser");
        var form = page.Document.QuerySelectorAll("form[action^='/granser/']").Single(f => f.Closest("section")!.TextContent.Contains("RAR", StringComparison.Ordinal)).GetAttribute("action")!;
        var before = await birgitta.Get(Goals);
        before.Says("Antal under 10 visas bara för dem som arbetar med ärenden i insatsen, och i uppdelningar döljs det som är färre än 5.").ShouldBeTrue(before.Text);
        before.Says("N = ").ShouldBeTrue();

        (await sara.Post(form, page, ("antal", "10"), ("delar", "4"))).Errors.ShouldBe(["Minsta del ska vara mellan 5 och 20."]);
        (await sara.Post(form, page, ("antal", "9"), ("delar", "5"))).Errors.Single().ShouldStartWith("Minsta antal ska vara mellan 10 och 100");
        (await sara.Post(form, page, ("antal", "15"), ("delar", "8"))).Errors.ShouldBe(["Minsta antal ska vara mellan 16 och 100: minst dubbelt så många som i en del."]);
        (await sara.Post(form, page, ("antal", "100"), ("delar", "20"))).Flash.ShouldBe("Gränserna är ändrade och gäller från och med nu.");

        var after = await birgitta.Get(Goals);
        after.Says("Antal under 100 visas bara för dem som arbetar med ärenden i insatsen, och i uppdelningar döljs det som är färre än 20.").ShouldBeTrue(after.Text);
        after.Says("N = ").ShouldBeFalse("46 are fewer than a hundred");
        after.Says("färre än 100").ShouldBeTrue();
        (await birgitta.Get("/insatser/tuna")).Says("färre än 100").ShouldBeTrue("on the programme's page too");
        (await birgitta.Get("/oversikt")).Says("färre än 100").ShouldBeTrue();
        using (var helena = await house.As("Helena Roslund"))
        {
            (await helena.Get(Goals)).Says("N = ").ShouldBeTrue("who works with the cases is told whole");
        }

        (await birgitta.Get("/insatser/tuna/mal/hamta/kon.csv?dag=2016-06-30")).Document.DocumentElement.TextContent.ShouldContain("färre än 100", customMessage: "in files too");

        await using var db = house.Database.Association();
        (await db.AssociationJournal.Where(j => j.What == "programme.SetLimits").Select(j => j.Details).ToListAsync()).ShouldBe(["Antal från 100, delar från 20"]);
        foreach (var name in new[] { "Birgitta Lövhed", "Ingrid Falkerby", "Helena Roslund", "Petra Sandelin" })
        {
            using var other = await house.As(name);
            (await other.Get("/granser")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        var others = await db.Associations.Where(a => a.ShortName != "RAR").Select(a => a.Id).FirstAsync();
        (await sara.PostRaw("/granser/" + others, [KeyValuePair.Create("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), KeyValuePair.Create("antal", "10"), KeyValuePair.Create("delar", "5")])).Status.ShouldBe(HttpStatusCode.NotFound, "another association's");
        (await db.Associations.Where(a => a.Id == others).Select(a => a.SuppressionTotal).SingleAsync()).ShouldBe(10);
    }
}
