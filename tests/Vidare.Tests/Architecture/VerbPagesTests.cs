using Microsoft.AspNetCore.Routing;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Architecture;

/// <summary>The one table of the verbs' pages is what the program answers.</summary>
public class VerbPagesTests
{
    [Fact]
    public async Task Every_verb_in_the_table_has_its_page_there()
    {
        await using var house = await House.Open(Engine.Sqlite);
        var pages = house.Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true)
            .Select(e => (e.RoutePattern.RawText, e.Metadata.GetMetadata<Admission>()?.Case)).ToHashSet();

        VerbPages.All.Count.ShouldBeGreaterThan(20);
        VerbPages.All.Where(v => !pages.Contains(("/arenden/{caseId:guid}/" + v.Value, v.Key))).ShouldBeEmpty();
        VerbPages.All.Values.ShouldBeUnique();
    }

    [Fact]
    public void A_next_step_that_somebody_takes_leads_to_a_page()
    {
        var id = CaseId.New();
        var led = Enum.GetValues<NextStep>().Where(s => VerbPages.At(id, s) != Addresses.Case(id)).ToList();

        Enum.GetValues<NextStep>().Except(led).ShouldBe([NextStep.None, NextStep.AgreeOnPlan, NextStep.AwaitAcknowledgement], ignoreOrder: true);
    }
}
