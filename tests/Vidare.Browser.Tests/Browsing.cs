using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Shouldly;
using Vidare.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Vidare.Browser.Tests.Browsing))]

namespace Vidare.Browser.Tests;

/// <summary>Debian's Chromium, started once a run, without script in the pages unless a test of ours needs it for looking.</summary>
public sealed class Browsing : IAsyncLifetime
{
    internal static readonly BrowserTypeLaunchOptions Options = new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("VIDARE_TEST_CHROMIUM") ?? "/usr/bin/chromium",
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };

    IPlaywright playwright = null!;
    IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(Options);
    }

    /// <summary>A window of its own, with nobody signed in.</summary>
    public async Task<IPage> Window(House house, int width = 1200, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = house.Address, ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script, Locale = "sv-SE" });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}

static class Looking
{
    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Runs axe in the page itself: a window opened for each look, as Deque's own way does, takes longer than the look.</summary>
    const string Look = """
        async () => {
          const found = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            resultTypes: ['violations'],
          });
          return found.violations.map(v => `${v.id} – ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`);
        }
        """;

    public static async Task SignIn(this IPage page, string name)
    {
        await page.GotoAsync("/logga-in");
        await page.Locator("button.choice", new() { HasText = name }).First.ClickAsync();
    }

    /// <summary>What axe finds, one line each; nothing when all is well.</summary>
    public static async Task<IReadOnlyList<string>> Faults(this IPage page)
    {
        await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<string[]>(Look);
        return [.. found.Select(fault => $"{page.Url}: {fault}")];
    }

    /// <summary>How far the page is wider than the window, in pixels.</summary>
    public static async Task<int> Overflow(this IPage page) =>
        await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public static async Task ShouldBeAccessible(this IPage page)
    {
        (await page.Faults()).ShouldBeEmpty();
        (await page.Overflow()).ShouldBeLessThanOrEqualTo(0, page.Url);
    }
}
