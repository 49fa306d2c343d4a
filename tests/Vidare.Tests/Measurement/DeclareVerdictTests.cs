using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Measurement;

public class DeclareVerdictTests
{
    const string Page = "/insatser/tuna/mal?dag=2015-06-30", Declare = "/insatser/tuna/mal/G-TUNA-1/bedomning";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-24")]
    public async Task What_the_steering_group_declares_stands_signed_beside_what_the_numbers_say_wherever_that_is_shown(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var ingrid = await house.As("Ingrid Falkerby");
        using var birgitta = await house.As("Birgitta Lövhed");
        using var helena = await house.As("Helena Roslund");
        var computed = await Computed(house, "2015-06-30");
        computed.ShouldNotBe("Uppfyllt");

        var page = await ingrid.Get(Page);
        var met = await ingrid.Post(Declare, page, ("bedomning", "Met"), ("skal", "Vi tror det."));
        met.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        met.Errors.ShouldBe(["Målet kan inte förklaras uppfyllt: den undre gränsen når inte målet, eller ett delmål är inte uppfyllt. Det som är okänt räknas emot."]);
        met.Document.QuerySelectorAll("textarea[name=skal]").Select(t => t.TextContent.Trim()).ShouldContain("Vi tror det.");
        (await ingrid.Post(Declare, page, ("bedomning", "NotMet"))).Errors.ShouldBe(["Fyll i ”Skäl”."]);
        var done = await ingrid.Post(Declare, page, ("bedomning", "NotMet"), ("skal", "Ingen har hunnit vidare."));
        done.Flash.ShouldBe("Bedömningen är inskriven. Den står bredvid vad siffrorna säger.", done.Text);

        foreach (var told in new[] { await birgitta.Get(Page), await birgitta.Get("/insatser/tuna/mal") })
        {
            var card = told.Document.QuerySelectorAll("section.sheet").First(c => c.TextContent.Contains("40 % går vidare", StringComparison.Ordinal));
            card.QuerySelectorAll(".mark").Select(b => b.TextContent.Trim()).ShouldContain("Styrgruppen: Ej uppfyllt");
            card.TextContent.ShouldContain("Per den 2015-06-30. Skäl: Ingen har hunnit vidare. Ingrid Falkerby, Strängnäs kommun, 2015-09-14.");
        }

        (await birgitta.Get(Page)).Document.QuerySelectorAll("section.sheet").First(c => c.TextContent.Contains("40 % går vidare", StringComparison.Ordinal)).QuerySelectorAll(".mark")[0].TextContent.Trim().ShouldBe(computed, "what the numbers say stands first and as it was");
        (await birgitta.Get("/insatser/tuna/mal?dag=2015-06-29")).Says("Styrgruppen: Ej uppfyllt").ShouldBeFalse("it was declared as of the last of June");
        (await birgitta.Get("/oversikt")).Says("Styrgruppen: Ej uppfyllt").ShouldBeTrue();
        var report = await helena.Get("/insatser/tuna/rapporter/2015-06-30");
        report.Says($"Styrgruppens bedömning av ”40 % går vidare till arbetslivsinriktad rehabilitering.”: ej uppfyllt. Enligt siffrorna: {computed.ToLowerInvariant()}. Per den 2015-06-30. Skäl: Ingen har hunnit vidare. Ingrid Falkerby, Strängnäs kommun, 2015-09-14.").ShouldBeTrue(report.Text);
        report.Document.QuerySelectorAll("td").Select(t => t.TextContent.Trim()).ShouldContain(t => t.StartsWith(computed, StringComparison.Ordinal) && t.EndsWith("Styrgruppen: Ej uppfyllt", StringComparison.Ordinal), "in the table of goals");
        (await birgitta.Get("/insatser/tuna/mal/hamta/malen.csv?dag=2015-06-30")).Document.DocumentElement.TextContent.ShouldContain("Ingen har hunnit vidare");
        (await Computed(house, "2015-06-30")).ShouldBe(computed, "the command line tells what is computed");

        (await birgitta.Get(Page)).Document.QuerySelector($"form[action='{Declare}']").ShouldBeNull("the office declares nothing");
        using var eva = await house.As("Eva Stålnäs");
        (await eva.Get(Page)).Document.QuerySelector($"form[action='{Declare}']").ShouldBeNull("her group does not steer today");
        (await ingrid.Post(Declare, await ingrid.Get(Page), ("bedomning", "siffrorna"), ("skal", "Vi väntar med att bedöma."))).Flash.ShouldNotBeEmpty();
        (await birgitta.Get(Page)).Says("Styrgruppen:").ShouldBeFalse();
        await using var db = house.Database.Association();
        (await db.AssociationJournal.Where(j => j.What == "programme.DeclareVerdict").Select(j => j.Details).ToListAsync()).ShouldBe(["Ingen har hunnit vidare.", "Vi väntar med att bedöma."], ignoreOrder: true);
    }

    /// <summary>What the command line says of the first goal.</summary>
    static async Task<string> Computed(House house, string day)
    {
        using var output = new MemoryStream();
        await global::Vidare.Commands.Goals.Write(house.Options, "tuna", day, json: true, output, CancellationToken.None);
        using var read = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()));
        return read.RootElement[0].GetProperty("verdict").GetString()!;
    }
}
