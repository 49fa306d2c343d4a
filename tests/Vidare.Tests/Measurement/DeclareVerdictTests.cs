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

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TIERP-06", "TIERP-07", "TIERP-08", "TIERP-12", "BR-24")]
    public async Task In_Tierp_a_verdict_is_chosen_from_the_list_with_its_reason_and_met_needs_what_bears_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Clock.MoveTo(new(2017, 2, 1));
        using var disa = await house.As("Disa Wallgren");
        using var ylva = await house.As("Ylva Bergstam");
        const string Goals = "/insatser/tierp/mal", Second = Goals + "/G-TIERP-2/bedomning", Counts = "/insatser/tierp/matningar";

        // No verdict in words of one's own, none without a reason, and "met" only with an indicator that bears it.
        (await ylva.Post(Second, await ylva.Get(Goals), ("bedomning", "Nästan uppfyllt"), ("skal", "Det gick bra."))).Errors.ShouldBe(["Det som valdes för ”Styrgruppens bedömning” finns inte att välja. Välj igen."]);
        (await ylva.Post(Second, await ylva.Get(Goals), ("bedomning", "Met"))).Errors.ShouldBe(["Fyll i ”Skäl”."]);
        (await ylva.Post(Second, await ylva.Get(Goals), ("bedomning", "Met"), ("skal", "Det gick bra."))).Errors.Single().ShouldStartWith("Målet kan inte förklaras uppfyllt");
        (await disa.Fill(Counts, ("mal", "G-TIERP-2-1"), ("dag", "2017-01-31"), ("ja", "20"), ("nej", "3"), ("okant", "0"), ("kalla", "Planerna"))).Errors.ShouldBeEmpty();
        (await ylva.Post(Second, await ylva.Get(Goals), ("bedomning", "Met"), ("skal", "20 av 23 hade insatser från minst två parter."))).Flash.ShouldNotBeEmpty();
        (await disa.Get(Goals)).Says("Per den 2017-02-01. Skäl: 20 av 23 hade insatser från minst två parter. Ylva Bergstam, Tierps kommun, 2017-02-01.").ShouldBeTrue("with its day and who decided");

        // Two of four have adopted, nobody has taken it into use.
        foreach (var (part, yes) in new[] { ("G-TIERP-1-1", 2), ("G-TIERP-1-2", 0) })
        {
            (await disa.Fill(Counts, ("mal", part), ("dag", "2016-12-31"), ("ja", yes.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("nej", (4 - yes).ToString(System.Globalization.CultureInfo.InvariantCulture)), ("okant", "0"), ("kalla", "LOKUS"))).Errors.ShouldBeEmpty();
        }

        var first = Card(await disa.Get(Goals), "Huvudmännen antar gemensamma överenskommelser");
        first.QuerySelector(".mark")!.TextContent.Trim().ShouldBe("Ej uppfyllt");
        first.TextContent.Replace('\u00a0', ' ').ShouldContain("2 (50 % av 4)");
        first.TextContent.Replace('\u00a0', ' ').ShouldContain("0 (0 % av 4)");

        // A goal whose days passed without a measurement, with who answers for it and which days.
        (await disa.Fill(Counts, ("mal", "G-TIERP-3-2"), ("dag", "2016-06-30"), ("ja", "9"), ("nej", "1"), ("okant", "0"), ("kalla", "Enkät"))).Errors.ShouldBeEmpty();
        var third = Card(await disa.Get(Goals), "Deltagarna märker att samverkan har blivit bättre");
        third.TextContent.ShouldContain("Kan ej utvärderas");
        third.TextContent.ShouldContain("Missad mätning: 2016-12-31. Ansvarig: Samverkanskoordinator.");
        var sixth = Card(await disa.Get(Goals), "Alla tillfrågade medarbetare");
        sixth.TextContent.ShouldContain("Ingen uppföljning");
        sixth.TextContent.ShouldContain("Missad mätning: 2016-12-31. Ansvarig: Samverkanskoordinator.");

        static AngleSharp.Dom.IElement Card(Sheet page, string text) => page.Document.QuerySelectorAll("section").Last(c => c.TextContent.Contains(text, StringComparison.Ordinal));
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
