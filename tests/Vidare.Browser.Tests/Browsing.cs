using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Vidare.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Vidare.Browser.Tests.Browsing))]

namespace Vidare.Browser.Tests;

/// <summary>Debian's Chromium, started once a run, without script in the pages unless a test of ours needs it for looking.</summary>
public sealed class Browsing : IAsyncLifetime
{
    IPlaywright playwright = null!;
    IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("VIDARE_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
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
    static readonly Deque.AxeCore.Commons.AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static async Task SignIn(this IPage page, string name)
    {
        await page.GotoAsync("/logga-in");
        await page.Locator("button.choice", new() { HasText = name }).First.ClickAsync();
    }

    /// <summary>What axe finds, one line each; nothing when all is well.</summary>
    public static async Task<IReadOnlyList<string>> Faults(this IPage page)
    {
        var found = await page.RunAxe(Rules);
        return [.. found.Violations.Select(v => $"{page.Url}: {v.Id} – {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html).Take(3))}")];
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
