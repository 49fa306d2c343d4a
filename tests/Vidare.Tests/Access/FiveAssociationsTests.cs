using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Association;
using Vidare.Demo;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Access;

/// <summary>Five associations side by side: everybody of the demo walks every kind of page that there is a way to, and meets nothing of another's.</summary>
public partial class FiveAssociationsTests
{
    /// <summary>What one association has that nobody of another may meet: titles, people, participants and their pseudonyms, and the addresses of its cases.</summary>
    sealed record Side(string Programme, IReadOnlyList<string> Staff, IReadOnlyList<string> Participants, IReadOnlyList<string> Marks, IReadOnlyList<string> Cases);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-02", "GEN-01")]
    public async Task Nobody_meets_another_associations_programmes_people_or_cases_on_any_page_search_export_or_error(Engine engine)
    {
        await using var house = await House.Open(engine);
        var sides = await Sides(house);
        sides.Count.ShouldBe(5);
        sides.ShouldAllBe(s => s.Participants.Count > 0 && s.Staff.Count > 4 && s.Cases.Count > 0);
        var pages = 0;

        var everybody = sides.SelectMany(side => side.Staff.Concat(side.Participants.Take(1)).Select(name => (Name: name, Others: sides.Where(s => s != side).ToList()))).ToList();

        foreach (var (name, others) in everybody)
        {
            using var visitor = await house.As(name);
            pages += await Walk(visitor, name, [.. others.SelectMany(o => o.Marks)]);
        }

        pages.ShouldBeGreaterThan(300);

        // Afterwards, since who knocks at another's door is named to its privacy officer.
        foreach (var (name, others) in everybody)
        {
            using var visitor = await house.As(name);
            await Knock(visitor, name, others);
        }
    }

    /// <summary>One page of each shape, so that a list of ten cases is one case.</summary>
    static async Task<int> Walk(Visitor visitor, string name, IReadOnlyList<string> marks)
    {
        HashSet<string> shapes = [];
        Queue<string> waiting = new(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            using var response = await visitor.Send(request);
            var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
            marks.Where(m => text.Contains(m, StringComparison.Ordinal)).ShouldBeEmpty(name + " at " + address);
            var links = response.Headers.Location is { } onwards ? [onwards.ToString()] : Link().Matches(text).Select(m => m.Groups["to"].Value);
            foreach (var link in links.Select(l => l.Split('#')[0]).Where(l => l.StartsWith('/') && !l.StartsWith("/logga", StringComparison.Ordinal) && !l.Contains('.', StringComparison.Ordinal)))
            {
                if (shapes.Add(Id().Replace(link, "*")))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return shapes.Count;
    }

    /// <summary>Addresses of the others are as if they were not there, and a search finds nobody.</summary>
    static async Task Knock(Visitor visitor, string name, IReadOnlyList<Side> others)
    {
        var nothing = await visitor.Get("/insatser/finns-inte");
        foreach (var other in others)
        {
            foreach (var verb in new[] { "", "/paket", "/startkrav", "/versioner", "/utkast", "/andra" })
            {
                var page = await visitor.Get("/insatser/" + other.Programme + verb);
                page.Status.ShouldBe(HttpStatusCode.NotFound, name + " " + other.Programme + verb);
                page.Text.ShouldBe(nothing.Text, "there is no telling whether it exists");
            }

            (await visitor.Get("/arenden/" + other.Cases[0])).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        var list = await visitor.Get("/arenden");
        if (list.Document.QuerySelector("form[action='/arenden/sok']") is not null)
        {
            foreach (var stranger in others.Select(o => o.Participants[0]))
            {
                (await visitor.Post("/arenden/sok", list, ("namn", stranger.Split(' ')[1]))).Document.QuerySelectorAll("tbody tr").ShouldNotContain(r => r.TextContent.Contains(stranger, StringComparison.Ordinal), name + " looks for " + stranger);
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-02")]
    public async Task An_administrator_whom_a_party_employs_is_bound_to_that_partys_association(Engine engine)
    {
        await using var house = await House.Open(engine);
        var arvid = await house.User("Arvid Löfroth");
        await house.Database.WriteAssociation(db =>
        {
            db.Add(new MandateRow { Id = MandateId.New(), UserId = arvid, Role = Role.Administrator, FromOn = new(2015, 1, 1) });
            return Task.FromResult(true);
        });
        using var visitor = await house.As("Arvid Löfroth");

        var programmes = await visitor.Get("/insatser");
        var users = await visitor.Get("/anvandare");

        programmes.Links.ShouldContain("/insatser/tierp", programmes.Text);
        programmes.Links.ShouldNotContain("/insatser/tuna");
        (await visitor.Get("/insatser/tuna")).Status.ShouldBe(HttpStatusCode.NotFound);
        users.Says("Disa Wallgren").ShouldBeTrue(users.Text);
        users.Says("Helena Roslund").ShouldBeFalse(users.Text);
        (await visitor.Get($"/anvandare/{await house.User("Helena Roslund")}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    static async Task<IReadOnlyList<Side>> Sides(House house)
    {
        await using var db = house.Database.Participation();
        var programmes = await db.Programmes.ToListAsync();
        var teams = OtherCasts.Teams.Append(new DemoTeam(DemoCast.Programme, DemoCast.Staff));
        List<Side> sides = [];
        foreach (var team in teams)
        {
            var association = programmes.Single(p => p.Name == team.Programme).AssociationId;
            var standings = await db.Standings.Where(s => s.AssociationId == association).OrderByDescending(s => s.Step == Vidare.Participation.CaseStep.Enrolled).ToListAsync();
            var titles = programmes.Where(p => p.AssociationId == association).Select(p => p.Title);
            sides.Add(new(team.Programme, [.. team.Staff.Select(s => s.Name)], [.. standings.Select(s => s.Name!)], [.. titles, .. team.Staff.Select(s => s.Name), .. standings.Select(s => s.Name!), .. standings.Select(s => s.Pseudonym)], [.. standings.Select(s => s.CaseId.ToString())]));
        }

        return sides;
    }

    [GeneratedRegex("""href="(?<to>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|=[^&]*", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
