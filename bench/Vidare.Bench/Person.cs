using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Vidare.Bench;

/// <summary>What came back, and how long it took until the last byte was here.</summary>
sealed record Reply(HttpStatusCode Status, string Body, string? Location, TimeSpan Took);

/// <summary>Somebody who is signed in, with cookies and a connection of their own.</summary>
sealed partial class Person : IDisposable
{
    readonly HttpClient client;

    Person(Uri server) => client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, UseProxy = false }) { BaseAddress = server, Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Signs in as one of the invented users, as the sign-in page would.</summary>
    public static async Task<Person> SignIn(Uri server, Guid user)
    {
        var person = new Person(server);
        var page = await person.Get("/logga-in");
        var done = await person.Post("/logga-in", [Token(page.Body), new("vem", "p" + user.ToString("D"))]);
        Expect.That(done.Status is HttpStatusCode.SeeOther, "sign-in", done);
        return person;
    }

    public Task<Reply> Get(string address) => Send(new(HttpMethod.Get, new Uri(address, UriKind.Relative)));

    public Task<Reply> Post(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        Send(new(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) });

    async Task<Reply> Send(HttpRequestMessage request)
    {
        using var sent = request;
        var began = Stopwatch.GetTimestamp();
        using var response = await client.SendAsync(sent);
        var body = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, body, response.Headers.Location?.OriginalString, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>The hidden field that makes a post one of our own forms.</summary>
    public static KeyValuePair<string, string> Token(string page)
    {
        var found = HiddenToken().Match(page);
        return found.Success ? new(found.Groups["name"].Value, found.Groups["value"].Value) : throw new InvalidOperationException("The page has no form with a token.");
    }

    [GeneratedRegex("name=\"(?<name>__RequestVerificationToken)\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HiddenToken();

    public void Dispose() => client.Dispose();
}

/// <summary>A measurement of a wrong answer is worth nothing, so it ends the program.</summary>
static class Expect
{
    public static void That(bool holds, string what, Reply reply)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{what}: {(int)reply.Status} {reply.Location}\n{reply.Body[..Math.Min(2000, reply.Body.Length)]}");
        }
    }
}
