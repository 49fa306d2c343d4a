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
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("VIDARE_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
        var page = await browser.NewPageAsync();

        await page.GotoAsync("data:text/html;charset=utf-8,<h1>Alla ska vidare till någonting</h1>");

        (await page.GetByRole(AriaRole.Heading).TextContentAsync()).ShouldBe("Alla ska vidare till någonting");
    }
}
