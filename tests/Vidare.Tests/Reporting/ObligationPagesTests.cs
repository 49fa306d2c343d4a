using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Programmes;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Reporting;

public class ObligationPagesTests
{
    const string Gate = "Lokalen är klar att ta emot deltagare.";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-12", "GEN-18")]
    public async Task What_is_late_is_on_the_list_of_who_answers_for_it_and_goes_up_step_by_step(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Database.WriteAssociation(db => db.GateClosings.Where(g => g.Gate == "lokal-klar").ExecuteDeleteAsync());

        // Due on 2015-02-01: 30 days before it appears, 15 days after it is at the chair, 29 days after at the office.
        (await Holders(house, new(2015, 1, 1))).ShouldBe([]);
        (await Holders(house, new(2015, 1, 7))).ShouldBe(["Helena Roslund"]);
        (await Holders(house, new(2015, 2, 15))).ShouldBe(["Helena Roslund"]);
        (await Holders(house, new(2015, 2, 16))).ShouldBe(["Helena Roslund", "Ingrid Falkerby"]);
        (await Holders(house, new(2015, 3, 2))).ShouldBe(["Helena Roslund", "Ingrid Falkerby", "Birgitta Lövhed"]);

        using var birgitta = await house.As("Birgitta Lövhed");
        var list = await birgitta.Get("/att-gora");
        list.Says("Har gått upp till förbundets kansli").ShouldBeTrue(list.Text);
        list.Says("29 dagar försenad").ShouldBeTrue(list.Text);
        var page = await birgitta.Get("/insatser/tuna/frister");
        page.Says("Följer").ShouldBeFalse();
        page.Says("insatsens första dag 2015-02-01").ShouldBeTrue(page.Text);
        page.Says("Har gått upp till styrgruppens ordförande och förbundets kansli.").ShouldBeTrue(page.Text);
        page.Document.QuerySelectorAll("tr").Single(r => r.TextContent.Contains(Gate, StringComparison.Ordinal)).QuerySelector(".mark--danger").ShouldNotBeNull();
        page.Says("Avvikelse: 31 dagar sen").ShouldBeTrue("the gatekeepers' gate was closed on 2015-02-02 and due on 2015-01-02: " + page.Text);

        using var helena = await house.As("Helena Roslund");
        await helena.Post("/insatser/tuna/startkrav/lokal-klar/klart", await helena.Get("/insatser/tuna/startkrav"), ("text", "Besiktigad."));
        (await Holders(house, new(2015, 3, 2))).ShouldBe([], "what is done is on no list");

        // A report that is fifteen days late is red at the coordinator and with who chairs the steering group.
        await house.Clock.MoveTo(new(2016, 8, 14));
        using var ingrid = await house.As("Ingrid Falkerby");
        Line(await helena.Get("/att-gora")).ShouldNotBeNull().ClassList.ShouldContain("work--late");
        Line(await ingrid.Get("/att-gora")).ShouldNotBeNull().TextContent.ShouldContain("Har gått upp till styrgruppens ordförande");
        await house.Clock.MoveTo(new(2016, 8, 13));
        Line(await ingrid.Get("/att-gora")).ShouldBeNull();

        static IElement? Line(Sheet list) => list.Document.QuerySelectorAll("li").FirstOrDefault(l => l.TextContent.Contains("Lägesrapport till och med 2016-06-30", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-12")]
    public async Task The_list_of_an_office_and_its_programmes_ask_as_many_questions_for_six_programmes_as_for_two(Engine engine)
    {
        using var commands = new CommandLog();
        await using var house = await House.Open(engine);
        var tuna = await house.Tuna();
        using var birgitta = await house.As("Birgitta Lövhed");
        (await Programmes()).ShouldBe(2);
        var (list, overview) = (await Asked("/att-gora"), await Asked("/insatser"));
        foreach (var number in Enumerable.Range(3, 4))
        {
            var stored = await new ProgrammeWriter(house.Database).Store(tuna.Configuration with { Name = "tuna-" + number, Title = "TUNA " + number }, new(null, "Prov", house.Clock.Today, house.Clock.Now, "Prov"));
            stored.Refusal.ShouldBeNull();
        }

        (await Programmes()).ShouldBe(6);
        (await birgitta.Get("/att-gora")).Says("TUNA 6").ShouldBeTrue("its agreement and its gates are late");

        (await Asked("/att-gora"), await Asked("/insatser")).ShouldBe((list, overview));
        list.ShouldBeGreaterThan(0);

        async Task<int> Programmes() => (await house.Programmes.All()).Count(p => p.Association == tuna.Association);

        async Task<int> Asked(string address)
        {
            await birgitta.Get(address);
            var before = commands.To(house);
            await birgitta.Get(address);
            return commands.To(house) - before;
        }
    }

    static async Task<IReadOnlyList<string>> Holders(House house, DateOnly day)
    {
        await house.Clock.MoveTo(day);
        List<string> holders = [];
        foreach (var name in new[] { "Helena Roslund", "Ingrid Falkerby", "Gun Stenvik", "Rolf Ängeby", "Petra Sandelin", "Birgitta Lövhed" })
        {
            using var visitor = await house.As(name);
            if ((await visitor.Get("/att-gora")).Says(Gate))
            {
                holders.Add(name);
            }
        }

        return holders;
    }
}
