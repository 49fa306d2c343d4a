using Microsoft.Playwright;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Browser.Tests;

/// <summary>In each operation beside TUNA, at a narrow window without script: the gates open, a person comes in by its own group, plans, and leaves to work; its goals are computed.</summary>
public class EachOperationTests(Browsing browsing)
{
    [Fact]
    public Task In_Lekeberg() => Walk(OperationWays.Lekeberg, new(2016, 2, 8), new(2016, 3, 14));

    [Fact]
    public Task In_Tierp() => Walk(OperationWays.Tierp, new(2016, 5, 10), new(2016, 6, 20));

    [Fact]
    public Task In_Sodra_Dalarna() => Walk(OperationWays.Shp, new(2010, 8, 9), new(2012, 3, 5));

    [Fact]
    public Task In_Vastmanland() => Walk(OperationWays.Vast, new(2012, 1, 16), new(2012, 6, 4));

    async Task Walk(OperationWay way, DateOnly start, DateOnly end)
    {
        await using var house = await House.OpenOnPort(Engine.Sqlite);
        await using var crowd = new Crowd(browsing, house);
        var walk = await OperationWalk.Begin(house, way, crowd.Visit);
        await walk.OpenGates();
        await walk.Admit();
        await walk.Enrol(start);
        await walk.PlanAndLeave(end);

        var goals = await walk.Goals();
        goals.Document.QuerySelectorAll("main table tbody tr").Length.ShouldBeGreaterThan(0, goals.Text);
    }
}
