using Microsoft.Playwright;

namespace Vidare.Browser.Tests;

/// <summary>What somebody does with a page: fill in by field, choose, press a button, follow a link.</summary>
static class Hand
{
    public static Task Write(this IPage page, string field, string text) => page.Locator($"[name={field}]").FillAsync(text);

    public static Task Choose(this IPage page, string field, string value) => Mark(page.Locator($"input[name={field}][value={value}]"));

    public static Task ChooseFirst(this IPage page, string field) => Mark(page.Locator($"input[name={field}]").First);

    /// <summary>Marks a box or a choice as a hand does: on its label.</summary>
    static async Task Mark(ILocator box)
    {
        if (!await box.IsCheckedAsync())
        {
            await box.Page.Locator($"label[for='{await box.GetAttributeAsync("id")}']").ClickAsync();
        }
    }

    public static Task Select(this IPage page, string field, string value) => page.Locator($"select[name={field}]").SelectOptionAsync(value);

    /// <summary>Chooses by the words of the option.</summary>
    public static Task ChooseNamed(this IPage page, string label) => page.Locator("main label").Filter(new() { HasText = label }).First.ClickAsync();

    public static async Task TickAll(this IPage page, string selector)
    {
        foreach (var box in await page.Locator(selector).AllAsync())
        {
            await Mark(box);
        }
    }

    public static Task Press(this IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    public static Task Follow(this IPage page, string link) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    /// <summary>Signs out whoever is there and in as somebody else.</summary>
    public static async Task Become(this IPage page, string name)
    {
        await page.Context.ClearCookiesAsync();
        await page.SignIn(name);
    }

    /// <summary>Opens, from the work list, what is due for somebody.</summary>
    public static async Task TakeFromWorkList(this IPage page, string what, string person)
    {
        await page.GotoAsync("/att-gora");
        await page.Locator("main li, main article").Filter(new() { HasText = person }).Filter(new() { HasText = what }).Last.GetByRole(AriaRole.Link, new() { Name = what }).ClickAsync();
    }

    public static async Task<string> Words(this IPage page) => (await page.Locator("body").InnerTextAsync()).Replace('\u00a0', ' ');
}
