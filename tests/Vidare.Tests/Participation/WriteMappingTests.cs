using System.Net;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class WriteMappingTests
{
    const string Embla = "Embla Storåker", Hampus = "Hampus Östergård", Petra = "Petra Sandelin";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_the_coach_in_charge_may_map(Engine engine)
    {
        await using var house = await House.Open(engine);

        await house.NotThereFor(await house.At(Hampus, "kartlaggning"), "Jonas Wikberg", "Helena Roslund", "Amir Hosseini", "Elin Åström", "Birgitta Lövhed", "Sara Vikander", Hampus);
        using var petra = await house.As(Petra);
        (await petra.Get(await house.At("Saga Bergdorf", "kartlaggning"))).Says("Personen är inte inskriven nu.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-48")]
    public async Task The_own_story_is_needed_and_what_nobody_has_spoken_of_is_unknown(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Hampus);
        var address = $"/arenden/{id}/kartlaggning";
        using var petra = await house.As(Petra);

        var without = await petra.Fill(address, ("ord-Housing", "Bor bra."), ("lage-Housing", "Met"));
        var done = await petra.Fill(address, ("berattelse", "Jag vill\narbeta igen."), ("ord-Housing", "Bor bra."), ("lage-Housing", "Met"));

        without.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        without.Errors.ShouldBe(["Fyll i ”Egen berättelse”."]);
        without.Document.QuerySelector("input[name=ord-Housing]")!.GetAttribute("value").ShouldBe("Bor bra.");
        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        var mapped = (await house.Stored(id)).Last<Mapped>()!;
        mapped.OwnStory.ShouldBe("Jag vill\narbeta igen.");
        mapped.Areas.Single(a => a.Area is LifeArea.Housing).ShouldBe(new(LifeArea.Housing, NeedLevel.Met, "Bor bra."));
        mapped.Areas.Where(a => a.Area is not LifeArea.Housing).ShouldAllBe(a => a.Level == NeedLevel.Unknown);
        (await house.Journalled(id, CaseOperation.Map)).ShouldBe(1);
        (await house.Stored(id)).Last<Mapped>().ShouldNotBeNull();
        Standing.AllDue(await house.Stored(id)).ShouldNotContain(d => d.Step == NextStep.Map);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-48", "F-98")]
    public async Task A_later_mapping_begins_with_the_last_one_and_both_are_kept_also_when_two_write_at_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        var address = $"/arenden/{id}/kartlaggning";
        using var petra = await house.As(Petra);
        var first = await petra.Get(address);
        first.Document.QuerySelector("textarea[name=berattelse]")!.TextContent.ShouldBe("Jag vill tillbaka till något, men det får gå lugnt.");

        await petra.Post(address, first, ("berattelse", "Ny berättelse."));
        var second = await petra.Post(address, first, ("berattelse", "Min berättelse."));
        var saved = await petra.Post(address, second);

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Errors.Single().ShouldContain("Petra Sandelin: Kartläggning");
        second.Document.QuerySelector("textarea[name=berattelse]")!.TextContent.ShouldBe("Min berättelse.");
        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Text);
        (await house.Stored(id)).All<Mapped>().Select(m => m.OwnStory).ShouldBe(["Jag vill tillbaka till något, men det får gå lugnt.", "Ny berättelse.", "Min berättelse."]);
        (await house.Stored(id)).Last<Mapped>()!.Areas.Single(a => a.Area is LifeArea.Health).Words.ShouldBe("Sover bättre än förut.");
    }
}
