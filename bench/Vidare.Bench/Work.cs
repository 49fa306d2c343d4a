using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Vidare.Bench;

/// <summary>A seeded programme and who may sign in there, as <c>vidare seed</c> printed it.</summary>
sealed record Sample(string Programme, Guid Coach, Guid Coordinator, Guid Officer, Guid Office, int CoachEnrolled, int CoordinatorOverdue);

/// <summary>Something that somebody does over and over. Each time is checked after the clock has stopped.</summary>
abstract class Work(Person person) : IDisposable
{
    protected Person Person => person;

    public abstract Task<TimeSpan> Once();

    /// <summary>What is checked when nobody measures any more.</summary>
    public virtual Task CheckAfterwards() => Task.CompletedTask;

    public void Dispose() => person.Dispose();
}

/// <summary>W1: a list of 25 with two filters, sorted and counted.</summary>
sealed partial class ListWork(Person person, string address, int total) : Work(person)
{
    const int PageSize = 25;

    readonly string announcement = string.Create(CultureInfo.InvariantCulture, $"Visar 1–{Math.Min(PageSize, total)} av {total}<");

    /// <summary>A coordinator's list: what is overdue among the enrolled.</summary>
    public static async Task<Work> OfCoordinator(Uri server, Sample sample) =>
        new ListWork(await Person.SignIn(server, sample.Coordinator), "/arenden?steg=Enrolled&forsenade=true&sortera=start", sample.CoordinatorOverdue);

    /// <summary>A coach's list: all who are enrolled in the programme.</summary>
    public static async Task<Work> OfCoach(Uri server, Sample sample) =>
        new ListWork(await Person.SignIn(server, sample.Coach), $"/arenden?steg=Enrolled&insats={sample.Programme}&sortera=start&fallande=ja", sample.CoachEnrolled);

    public override async Task<TimeSpan> Once()
    {
        var reply = await Person.Get(address);
        Expect.That(reply.Status is HttpStatusCode.OK, "W1 status", reply);
        Expect.That(reply.Body.Contains(announcement, StringComparison.Ordinal), "W1 count: " + announcement, reply);
        Expect.That(Lines(reply.Body).Count == Math.Min(PageSize, total), "W1 rows", reply);
        return reply.Took;
    }

    /// <summary>The cases of a list: address and name.</summary>
    public static IReadOnlyList<(string Address, string Name)> Lines(string body) => [.. Row().Matches(body).Select(m => (m.Groups["address"].Value, m.Groups["name"].Value))];

    [GeneratedRegex("<th scope=\"row\"><a href=\"(?<address>/arenden/[0-9a-f-]{36})\">(?<name>[^<]+)</a>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}

/// <summary>W2: a coach opens one of the own cases; the server journals the reading.</summary>
sealed class OpenWork : Work
{
    readonly IReadOnlyList<(string Address, string Name)> cases;
    int next;

    OpenWork(Person person, IReadOnlyList<(string Address, string Name)> cases)
        : base(person) => this.cases = cases;

    public static async Task<Work> Of(Uri server, Sample sample)
    {
        var person = await Person.SignIn(server, sample.Coach);
        var list = await person.Get("/arenden?steg=Enrolled");
        return new OpenWork(person, ListWork.Lines(list.Body));
    }

    public override async Task<TimeSpan> Once()
    {
        var (where, name) = cases[next++ % cases.Count];
        var reply = await Person.Get(where);
        Expect.That(reply.Status is HttpStatusCode.OK, "W2 status", reply);
        Expect.That(reply.Body.Contains($"<h1>{name}</h1>", StringComparison.Ordinal), "W2 name: " + name, reply);
        return reply.Took;
    }
}

/// <summary>W3: a case officer saves the draft of a referral, with its journal entry. Every case is looked at afterwards.</summary>
sealed class ReferWork : Work
{
    static int people;

    readonly string address;
    readonly KeyValuePair<string, string> token;
    readonly List<(string Address, string Name)> made = [];

    ReferWork(Person person, string address, KeyValuePair<string, string> token)
        : base(person) => (this.address, this.token) = (address, token);

    public static async Task<Work> Of(Uri server, Sample sample)
    {
        var person = await Person.SignIn(server, sample.Officer);
        var form = "/remisser/ny/" + sample.Programme;
        return new ReferWork(person, form, Person.Token((await person.Get(form)).Body));
    }

    public override async Task<TimeSpan> Once()
    {
        var family = "Mätström-" + Interlocked.Increment(ref people).ToString(CultureInfo.InvariantCulture);
        var reply = await Person.Post(address,
        [
            token, new("fornamn", "Bänke"), new("efternamn", family), new("fodd", "1991-05-17"), new("kon", "Woman"), new("kommun", "Strängnäs"), new("kriterier", "dokumenterad-ohalsa"),
            new("bakgrund", "Har varit borta från arbete länge och har svårt att komma vidare på egen hand."), new("tidigare", "Kontakt med vården och kortare praktik, som fick avbrytas."),
            new("varfor", "Behöver stöd från flera myndigheter samtidigt."), new("stod", "En coach som håller ihop och en lugn start."), new("underlag", "lakarintyg"), new("underlagsdatum", "2015-08-20"),
        ]);
        Expect.That(reply.Status is HttpStatusCode.SeeOther && reply.Location?.StartsWith("/arenden/", StringComparison.Ordinal) is true, "W3 answer", reply);
        made.Add((reply.Location!, "Bänke " + family));
        return reply.Took;
    }

    public override async Task CheckAfterwards()
    {
        foreach (var (where, name) in made)
        {
            var reply = await Person.Get(where);
            Expect.That(reply.Status is HttpStatusCode.OK && reply.Body.Contains($"<h1>{name}</h1>", StringComparison.Ordinal), "W3 case: " + name, reply);
        }

        made.Clear();
    }
}
