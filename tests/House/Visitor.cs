using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace Vidare.Testing;

/// <summary>Somebody who looks at pages, fills in forms and follows where the answer points.</summary>
public interface IVisitor : IDisposable
{
    Task<Sheet> Get(string address);

    /// <summary>Posts fields with the hidden ones of the form on <paramref name="from"/> that goes to <paramref name="address"/>.</summary>
    Task<Sheet> Post(string address, Sheet from, params (string Name, string Value)[] fields);

    /// <summary>Opens the page and posts the form that goes back to it.</summary>
    async Task<Sheet> Fill(string address, params (string Name, string Value)[] fields) => await Post(address, await Get(address), fields);
}

/// <summary>What a browser without script would send, without the browser.</summary>
public sealed class Visitor : IVisitor
{
    readonly HttpClient client;

    public Visitor(HttpMessageHandler server) =>
        client = new(new CookieContainerHandler { InnerHandler = server }) { BaseAddress = new("http://localhost") };

    public async Task SignIn(string name)
    {
        var page = await Get("/logga-in");
        var button = page.Document.QuerySelectorAll("button.choice").First(b => b.TextContent.Contains(name, StringComparison.Ordinal));
        await Post("/logga-in", page, ("vem", button.GetAttribute("value")!));
    }

    public async Task<Sheet> Get(string address) => await Follow(await client.GetAsync(new Uri(address, UriKind.Relative)));

    public async Task<Sheet> Post(string address, Sheet from, params (string Name, string Value)[] fields)
    {
        var form = from.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().FirstOrDefault(f => f.GetAttribute("action") == address)
            ?? throw new InvalidOperationException($"No form goes to {address} on {from.Address}: {from.Text}");
        var given = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var sent = Typed(form).Where(f => !given.Contains(f.Key)).Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await PostRaw(address, sent);
    }

    public async Task<Sheet> Fill(string address, params (string Name, string Value)[] fields) => await Post(address, await Get(address), fields);

    /// <summary>Posts just these fields, as somebody would who does not come from our page.</summary>
    public async Task<Sheet> PostRaw(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await Follow(await client.PostAsync(new Uri(address, UriKind.Relative), content));
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => client.SendAsync(request);

    async Task<Sheet> Follow(HttpResponseMessage response)
    {
        while (response.StatusCode is HttpStatusCode.SeeOther)
        {
            response = await client.GetAsync(response.Headers.Location);
        }

        return await Sheet.Of(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, await response.Content.ReadAsStringAsync());
    }

    /// <summary>What a browser would send of a form as it stands.</summary>
    static IEnumerable<KeyValuePair<string, string>> Typed(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null)
            {
                yield return KeyValuePair.Create(element.GetAttribute("name")!, value);
            }
        }
    }

    public void Dispose() => client.Dispose();
}

/// <summary>A page as it came: status, address after redirects, and what it says.</summary>
public sealed record Sheet(HttpStatusCode Status, string Address, IDocument Document)
{
    public static async Task<Sheet> Of(HttpStatusCode status, string address, string html) =>
        new(status, address, await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html)));

    /// <summary>The text of the main part, with blanks folded and no-break spaces as spaces.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.DocumentElement).TextContent.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>What was just done.</summary>
    public string Flash => string.Join(' ', Document.QuerySelectorAll(".flash[role=status]").Select(e => e.TextContent.Trim()));

    /// <summary>The sentences of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll("[role=alert] li").Select(e => e.TextContent.Replace('\u00a0', ' ').Trim())];

    public bool Says(string text) => Text.Contains(text, StringComparison.Ordinal);

    public IReadOnlyList<string> Links => [.. Document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];
}
