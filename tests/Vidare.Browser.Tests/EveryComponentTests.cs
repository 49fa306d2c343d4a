using Microsoft.Playwright;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Browser.Tests;

/// <summary>Every component in every state, wide and narrow, light and dark, as axe sees it.</summary>
public class EveryComponentTests(Browsing browsing, Tour tour) : IClassFixture<Tour>
{
    [Theory]
    [InlineData("", 1200, ColorScheme.Light)]
    [InlineData("", Tour.Narrow, ColorScheme.Dark)]
    [InlineData("/enkel", 1200, ColorScheme.Dark)]
    [InlineData("/enkel", Tour.Narrow, ColorScheme.Light)]
    [InlineData("/status/404", Tour.Narrow, ColorScheme.Light)]
    [Requirement("GEN-13")]
    public async Task The_gallery_is_accessible_and_fits(string which, int width, ColorScheme scheme)
    {
        var page = await browsing.Window(tour.House, width, scheme);

        await page.GotoAsync("/utveckling/komponenter" + which);

        await page.ShouldBeAccessible();
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }
}
