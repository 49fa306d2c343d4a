using System.Net;
using Shouldly;
using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class MoveResponsibilityTests
{
    const string Alma = "Alma Vretfors", Helena = "Helena Roslund", Nils = "Nils Rågård";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_a_coordinator_may_let_another_take_the_case_and_only_while_it_is_open(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.NotThereFor(await house.At(Alma, "ansvarig"), "Jonas Wikberg", "Petra Sandelin", "Mats Öberg", "Elin Åström", "Birgitta Lövhed", Alma);
        using var helena = await house.As(Helena);

        (await helena.Get(await house.At("Folke Ljungstrand", "ansvarig"))).Says("Ärendet är inte i det läget nu.").ShouldBeTrue();
        (await helena.Get(await house.At(Alma, "ansvarig"))).Says("Det finns ingen annan samordnare i insatsen i dag.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-63", "F-98")]
    public async Task The_open_hand_over_goes_along_and_the_reason_is_kept(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Promote(Nils, Role.Coordinator);
        var id = await house.CaseOf(Alma);
        var address = $"/arenden/{id}/ansvarig";
        using var helena = await house.As(Helena);
        var nils = await house.User(Nils);
        var stale = await helena.Get(address);
        (await helena.Post(address, stale, ("samordnare", nils.ToString()))).Errors.ShouldBe(["Fyll i ”Skäl”."]);
        await helena.Fill($"/arenden/{id}/jav", ("kollega", (await house.User("Petra Sandelin")).ToString()), ("skal", "Närstående"));

        var second = await helena.Post(address, stale, ("samordnare", nils.ToString()), ("skal", "Semester"));
        var saved = await helena.Post(address, second);

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Errors.Single().ShouldContain("Helena Roslund: Jäv noterat");
        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Text);
        var stored = await house.Stored(id);
        stored.Coordinator.ShouldBe(nils);
        stored.Handovers.Single().Owner.ShouldBe(nils);
        stored.LastEntry<ResponsibleNamed>()!.Why.ShouldBe("Semester");
        (await house.Journalled(id, CaseOperation.MoveResponsibility)).ShouldBe(1);
        using var his = await house.As(Nils);
        (await his.Get("/att-gora")).Links.ShouldContain($"/arenden/{id}/overlamning");
        (await helena.Get("/att-gora")).Links.ShouldNotContain($"/arenden/{id}/overlamning");
    }
}
