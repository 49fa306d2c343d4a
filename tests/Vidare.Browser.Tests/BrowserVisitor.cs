using System.Net;
using Microsoft.Playwright;
using Vidare.Testing;

namespace Vidare.Browser.Tests;

/// <summary>Somebody at a window of their own: what is filled in is typed, chosen and pressed where it stands on the page.</summary>
sealed class BrowserVisitor(IPage page) : IVisitor
{
    public async Task<Sheet> Get(string address) => await Seen((await page.GotoAsync(address))!);

    public async Task<Sheet> Post(string address, Sheet from, params (string Name, string Value)[] fields)
    {
        if (new Uri(page.Url).PathAndQuery != from.Address)
        {
            await page.GotoAsync(from.Address);
        }

        var form = page.Locator($"form[action='{address}']").First;
        await OpenWhatHides(form);
        foreach (var field in fields.GroupBy(f => f.Name))
        {
            await FillIn(form.Locator($"[name='{field.Key}']"), [.. field.Select(f => f.Value)]);
        }

        return await Seen(await Answer(() => form.Locator("button[type=submit]:not([name])").First.ClickAsync()));
    }

    /// <summary>The page that a press leads to, when it has come.</summary>
    async Task<IResponse> Answer(Func<Task> press)
    {
        TaskCompletionSource arrived = new();
        void Arrive(object? sender, IFrame frame) => arrived.TrySetResult();
        page.FrameNavigated += Arrive;
        var answer = await page.RunAndWaitForResponseAsync(press, r => r.Request.IsNavigationRequest && r.Status != (int)HttpStatusCode.SeeOther);
        await arrived.Task;
        page.FrameNavigated -= Arrive;
        await page.WaitForLoadStateAsync();
        return answer;
    }

    /// <summary>A form under a heading that opens is reached by opening it.</summary>
    static async Task OpenWhatHides(ILocator form)
    {
        var closed = form.Page.Locator("details:not([open])").Filter(new() { Has = form });
        while (await closed.CountAsync() > 0)
        {
            await closed.First.Locator("summary").First.ClickAsync();
        }
    }

    static async Task FillIn(ILocator named, IReadOnlyList<string> values)
    {
        var kind = await named.First.EvaluateAsync<string>("e => e.tagName === 'INPUT' ? e.type : e.tagName");
        switch (kind)
        {
            case "SELECT":
                await named.First.SelectOptionAsync(values);
                break;
            case "checkbox" or "radio":
                foreach (var box in await named.AllAsync())
                {
                    if (values.Contains(await box.GetAttributeAsync("value") ?? "on") != await box.IsCheckedAsync())
                    {
                        await box.Page.Locator($"label[for='{await box.GetAttributeAsync("id")}']").ClickAsync();
                    }
                }

                break;
            default:
                await named.First.FillAsync(values[0]);
                break;
        }
    }

    async Task<Sheet> Seen(IResponse response) => await Sheet.Of((HttpStatusCode)response.Status, new Uri(page.Url).PathAndQuery, await page.ContentAsync());

    public void Dispose()
    {
    }
}

/// <summary>A window for each of those who take part, narrow and without script; closed together.</summary>
sealed class Crowd(Browsing browsing, House house) : IAsyncDisposable
{
    readonly Dictionary<string, IPage> windows = new(StringComparer.Ordinal);

    public async Task<IVisitor> Visit(string name)
    {
        if (!windows.TryGetValue(name, out var page))
        {
            windows[name] = page = await browsing.Window(house, 320, script: false);
            await page.SignIn(name);
        }

        return new BrowserVisitor(page);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in windows.Values)
        {
            await page.Context.CloseAsync();
        }
    }
}
