using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Vidare.Browser.Tests;

public class ChromiumStarts
{
    [Fact]
    public async Task Debians_Chromium_shows_a_page_with_Swedish_letters()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Browsing.Options);
        var page = await browser.NewPageAsync();

        await page.GotoAsync("data:text/html;charset=utf-8,<h1>Alla ska vidare till någonting</h1>");

        (await page.GetByRole(AriaRole.Heading).TextContentAsync()).ShouldBe("Alla ska vidare till någonting");
    }

    [Fact]
    public async Task What_is_looked_at_is_found_wanting_when_it_is()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Browsing.Options);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = Tour.Narrow, Height = 900 } });

        await page.SetContentAsync("<main><h1>Bild</h1><img src='data:,'><div style='width: 400px'>För bred</div></main>");

        (await page.Faults()).ShouldContain(f => f.Contains("image-alt", StringComparison.Ordinal));
        (await page.Overflow()).ShouldBeGreaterThan(0);
    }
}
