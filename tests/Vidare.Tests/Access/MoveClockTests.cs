using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Access;

public class MoveClockTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-04")]
    public async Task What_is_overdue_is_computed_at_once_when_the_clock_moves(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var sara = await house.As("Sara Vikander");
        var before = await Overdue(petra);

        var moved = await sara.Fill("/klocka", ("dag", "2015-12-01"));

        moved.Flash.ShouldBe("Klockan är flyttad till 2015-12-01.");
        (await Overdue(petra)).ShouldBeGreaterThan(before);
        (await sara.Fill("/klocka", ("dag", "2015-09-14"))).Flash.ShouldContain("2015-09-14");
        (await Overdue(petra)).ShouldBe(before, "nothing of it is stored");

        static async Task<int> Overdue(Visitor coach) => (await coach.Get("/arenden?forsenade=true")).Document.QuerySelectorAll("tbody tr").Length;
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-04", "TUNA-13")]
    public async Task A_gate_turns_red_the_day_after_it_was_due(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Database.WriteAssociation(db => db.GateClosings.Where(g => g.Gate == "remissgrupp-utsedd").ExecuteDeleteAsync());
        using var helena = await house.As("Helena Roslund");
        using var sara = await house.As("Sara Vikander");
        await helena.Post("/insatser/tuna/startkrav/forsta-inskrivning", await helena.Get("/insatser/tuna/startkrav"), ("dag", "2015-10-20"));

        await sara.Fill("/klocka", ("dag", "2015-09-20"));
        (await helena.Get("/insatser/tuna/startkrav")).Document.QuerySelector(".mark--danger").ShouldBeNull();
        await sara.Fill("/klocka", ("dag", "2015-09-21"));
        (await helena.Get("/insatser/tuna/startkrav")).Document.QuerySelector(".mark--danger")!.TextContent.ShouldBe("Försenat");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-04")]
    public async Task Only_an_administrator_moves_it_and_a_day_that_does_not_exist_moves_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var name in new[] { "Petra Sandelin", "Helena Roslund", "Birgitta Lövhed", "Nils Rågård", "Gun Stenvik", "Signe Alvarsdotter" })
        {
            using var visitor = await house.As(name);

            (await visitor.Get("/klocka")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        using var sara = await house.As("Sara Vikander");
        (await sara.Fill("/klocka", ("dag", "2015-02-30"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Clock.Today.ShouldBe(new DateOnly(2015, 9, 14));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-15")]
    public async Task Registered_times_are_real_whatever_the_clock_says(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        await helena.Fill("/insatser/tuna/andra", ("manader", "11"), ("skal", "Prov"));

        await using var db = house.Database.Association();
        var entry = await db.AssociationJournal.SingleAsync(j => j.Why == "Prov");
        entry.Today.ShouldBe(new DateOnly(2015, 9, 14));
        (house.Clock.Now - entry.At).ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    [Fact]
    [Requirement("GEN-04")]
    public async Task Without_the_demo_there_is_no_clock_page_and_the_clock_cannot_be_moved()
    {
        await using var house = await House.Open(Engine.Sqlite);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = Repository.PathOf("src", "Vidare"), ApplicationName = "vidare" });
        await using var app = Web.Host.Build(builder, house.Options, demo: false);
        var addresses = ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText).ToList();

        addresses.ShouldContain("/insatser");
        addresses.ShouldNotContain("/klocka");
        addresses.ShouldNotContain("/logga-in");
        var clock = new Vidare.Access.BusinessClock(house.Database, TimeProvider.System, movable: false);
        await Should.ThrowAsync<InvalidOperationException>(() => clock.MoveTo(new(2015, 9, 14)));
    }
}
