using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Browser.Tests;

/// <summary>Somebody in each role follows every link; each kind of page is looked at once by axe, wide and narrow, light and dark.</summary>
public partial class EveryPageTests(Browsing browsing)
{
    /// <summary>Where a crawl that finds new kinds without end is stopped, and fails.</summary>
    const int MostKinds = 150;

    [Theory]
    [InlineData("Petra Sandelin", 1200, ColorScheme.Light)]
    [InlineData("Petra Sandelin", 320, ColorScheme.Dark)]
    [InlineData("Helena Roslund", 320, ColorScheme.Light)]
    [InlineData("Amir Hosseini", 1200, ColorScheme.Light)]
    [InlineData("Elin Åström", 320, ColorScheme.Light)]
    [InlineData("Ingrid Falkerby", 1200, ColorScheme.Dark)]
    [InlineData("Birgitta Lövhed", 320, ColorScheme.Dark)]
    [InlineData("Nils Rågård", 320, ColorScheme.Light)]
    [InlineData("Sara Vikander", 320, ColorScheme.Light)]
    [InlineData("Paula Grahn", 320, ColorScheme.Light)]
    [InlineData("Vilgot Näslind", 320, ColorScheme.Light)]
    [InlineData("Vilgot Näslind", 1200, ColorScheme.Dark)]
    [Requirement("GEN-13")]
    public async Task Every_page_that_can_be_reached_is_accessible_and_fits(string name, int width, ColorScheme scheme)
    {
        await using var house = await House.OpenOnPort(Engine.Sqlite);
        var page = await browsing.Window(house, width, scheme);
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
