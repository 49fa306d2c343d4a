using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Browser.Tests;

/// <summary>Every page at the width of a desk.</summary>
public class EveryPageOnADeskTests(Browsing browsing, Tour tour) : IClassFixture<Tour>
{
    [Theory]
    [InlineData("Petra Sandelin", ColorScheme.Light)]
    [InlineData("Amir Hosseini", ColorScheme.Light)]
    [InlineData("Ingrid Falkerby", ColorScheme.Dark)]
    [InlineData("Vilgot Näslind", ColorScheme.Dark)]
    [Requirement("GEN-13")]
    public Task Every_page_that_can_be_reached_is_accessible_and_fits(string name, ColorScheme scheme) => tour.Of(browsing, name, 1200, scheme);
}

/// <summary>Every page as narrow as WCAG asks, for the roles that write in cases.</summary>
public class EveryPageOnATelephoneTests(Browsing browsing, Tour tour) : IClassFixture<Tour>
{
    [Theory]
    [InlineData("Petra Sandelin", ColorScheme.Dark)]
    [InlineData("Helena Roslund", ColorScheme.Light)]
    [InlineData("Elin Åström", ColorScheme.Light)]
    [InlineData("Vilgot Näslind", ColorScheme.Light)]
    [Requirement("GEN-13")]
    public Task Every_page_that_can_be_reached_is_accessible_and_fits(string name, ColorScheme scheme) => tour.Of(browsing, name, Tour.Narrow, scheme);
}

/// <summary>The same for those who see an insats and no person.</summary>
public class EveryPageOfTheOfficeOnATelephoneTests(Browsing browsing, Tour tour) : IClassFixture<Tour>
{
    [Theory]
    [InlineData("Birgitta Lövhed", ColorScheme.Dark)]
    [InlineData("Nils Rågård", ColorScheme.Light)]
    [InlineData("Sara Vikander", ColorScheme.Light)]
    [InlineData("Paula Grahn", ColorScheme.Light)]
    [Requirement("GEN-13")]
    public Task Every_page_that_can_be_reached_is_accessible_and_fits(string name, ColorScheme scheme) => tour.Of(browsing, name, Tour.Narrow, scheme);
}

/// <summary>Somebody follows every link; each kind of page is looked at once by axe. It only reads, so those who tour share a house.</summary>
public sealed partial class Tour : IAsyncLifetime
{
    public const int Narrow = 320;

    /// <summary>Where a tour that finds new kinds without end is stopped, and fails.</summary>
    const int MostKinds = 150;

    internal House House { get; private set; } = null!;

    public async ValueTask InitializeAsync() => House = await House.OpenOnPort(Engine.Sqlite);

    public ValueTask DisposeAsync() => House.DisposeAsync();

    public async Task Of(Browsing browsing, string name, int width, ColorScheme scheme)
    {
        var page = await browsing.Window(House, width, scheme);
        await page.SignIn(name);
        Queue<string> waiting = new([new Uri(page.Url).PathAndQuery]);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<string> faults = [];
        while (waiting.TryDequeue(out var address) && seen.Count < MostKinds)
        {
            if (!seen.Add(Kind(address)))
            {
                continue;
            }

            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200)
            {
                faults.Add($"{address}: {answer.Status}");
                continue;
            }

            faults.AddRange(await page.Faults());
            if (await page.Overflow() is > 0 and var pixels)
            {
                faults.Add($"{address}: {pixels} px wider than {width}");
            }

            var links = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))");
            foreach (var link in links.Where(l => !l.StartsWith("/utveckling", StringComparison.Ordinal) && !l.EndsWith("/paket", StringComparison.Ordinal)))
            {
                waiting.Enqueue(link.Split('#')[0]);
            }
        }

        await page.Context.CloseAsync();
        seen.Count.ShouldBeInRange(3, MostKinds - 1);
        faults.ShouldBeEmpty();
    }

    /// <summary>An address without its ids, its programme and its questions: pages of one kind are looked at once.</summary>
    static string Kind(string address) => Ids().Replace(address.Split('?')[0], "*");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=^/insatser/)(?!ny$)[a-z0-9-]+|(?<=^/remisser/ny/)[a-z0-9-]+", RegexOptions.None, 1000)]
    private static partial Regex Ids();
}
