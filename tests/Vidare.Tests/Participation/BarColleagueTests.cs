using System.Net;
using Shouldly;
using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class BarColleagueTests
{
    const string Embla = "Embla Storåker", Petra = "Petra Sandelin", Helena = "Helena Roslund", Nils = "Nils Rågård";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_those_who_work_with_the_case_may_name_a_colleague_and_whoever_answers_for_it_is_replaced_first(Engine engine)
    {
        await using var house = await House.Open(engine);
        var address = await house.At(Embla, "jav");
        await house.NotThereFor(address, "Jonas Wikberg", "Amir Hosseini", "Elin Åström", "Birgitta Lövhed", Embla);
        using var petra = await house.As(Petra);

        foreach (var name in new[] { Petra, Helena, "Kerstin Blomdahl" })
        {
            var refused = await petra.Fill(address, ("kollega", (await house.User(name)).ToString()), ("skal", "Närstående"));

            refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, name);
            refused.Errors.Single().ShouldContain("aldrig står utan ansvarig");
            refused.Document.QuerySelector("input[name=skal]")!.GetAttribute("value").ShouldBe("Närstående");
        }

        (await petra.Fill(address, ("kollega", (await house.User("Birgitta Lövhed")).ToString()), ("skal", "Närstående"))).Errors.Single().ShouldContain("finns inte att välja");
        (await house.Stored(Embla)).Last<ColleagueBarred>().ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-98")]
    public async Task A_named_colleague_can_no_longer_open_or_list_the_case_and_the_reason_is_kept(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Promote(Nils, Role.Coordinator);
        var id = await house.CaseOf(Embla);
        var address = $"/arenden/{id}/jav";
        using var nils = await house.As(Nils);
        (await nils.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.OK);
        using var petra = await house.As(Petra);
        var stale = await petra.Get(address);
        await petra.Fill($"/arenden/{id}/meddelande", ("text", "Hej."));

        var second = await petra.Post(address, stale, ("kollega", (await house.User(Nils)).ToString()), ("skal", "Närstående"));
        var saved = await petra.Post(address, second);

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Text);
        (await nils.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nils.Get("/arenden")).Says(Embla).ShouldBeFalse();
        (await house.Stored(id)).LastEntry<ColleagueBarred>()!.Why.ShouldBe("Närstående");
        (await house.Journalled(id, CaseOperation.BarColleague)).ShouldBe(1);
        using var helena = await house.As(Helena);
        (await helena.Get($"/arenden/{id}/ansvarig")).Says(Nils).ShouldBeFalse("who is barred cannot be given the case");
    }
}
