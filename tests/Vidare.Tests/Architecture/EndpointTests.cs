using Microsoft.AspNetCore.Routing;
using Shouldly;
using Vidare.Access;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Architecture;

/// <summary>Every address says who may call it, and everything that the tables of access allow has an address.</summary>
public class EndpointTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_endpoint_says_who_may_call_it_and_every_operation_has_one()
    {
        await using var house = await House.Open(Engine.Sqlite);
        var endpoints = house.Endpoints.OfType<RouteEndpoint>().Where(e => !IsStaticAsset(e)).ToList();
        var admissions = endpoints.Select(e => e.Metadata.GetMetadata<Admission>()).ToList();

        endpoints.Count.ShouldBeGreaterThan(12);
        endpoints.Where(e => Silent(e)).Select(e => e.DisplayName).ShouldBeEmpty("endpoints without .For(…) or .ForAnyone()");
        var offered = admissions.OfType<Admission>().SelectMany(a => new[] { a.Case?.ToString(), a.Programme?.ToString() }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var missing = Enum.GetNames<CaseOperation>().Concat(Enum.GetNames<ProgrammeOperation>()).Where(o => !offered.Contains(o)).ToList();
        output.WriteLine("Without an endpoint: " + string.Join(' ', missing));
        missing.ShouldBeEmpty("operations that nobody can call");
        Silent(new RouteEndpoint(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/"), 0, new(), "bad")).ShouldBeTrue();
    }

    static bool Silent(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<Admission>() is null;

    static bool IsStaticAsset(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText is "{**path:file}" || endpoint.Metadata.Any(m => m.GetType().Namespace?.StartsWith("Microsoft.AspNetCore.StaticAssets", StringComparison.Ordinal) is true);
}
