using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Association;

/// <summary>The board, the office and a co-opted seat see aggregates only, never a person (promise 3; 9-corrections 32).</summary>
public class GovernanceWallTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Board_and_office_see_no_person_on_any_page_that_they_can_reach(Engine engine)
    {
        await using var house = await House.Open(engine);
        await using var db = house.Database.Participation();
        var people = await db.Standings.Select(s => new { s.CaseId, s.Name }).ToListAsync();
        var pseudonyms = await db.Cases.Select(c => c.Pseudonym).ToListAsync();
        var secrets = people.Select(p => p.Name).OfType<string>().Concat(people.Select(p => p.CaseId.ToString())).Concat(pseudonyms).Where(s => s.Length > 0).ToList();
        secrets.Count.ShouldBeGreaterThan(20);
        var gatekeepers = await db.Meetings.Select(m => m.Id).FirstAsync();

        foreach (var name in new[] { "Birgitta Lövhed", "Elsa Torsvik", "Kristina Fahlgård" })
        {
            using var visitor = await house.As(name);
            var seen = await Reached(visitor);

            seen.Keys.ShouldContain("/grupper");
            seen.Keys.Count(a => a.StartsWith("/grupper/", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
            seen.SelectMany(p => secrets.Where(s => p.Value.Contains(s, StringComparison.Ordinal)).Select(s => name + " sees " + s + " on " + p.Key)).ShouldBeEmpty();
            foreach (var address in new[] { "/arenden", "/arenden/" + people[0].CaseId, "/moten", "/moten/" + gatekeepers, "/sammantraden/" + gatekeepers })
            {
                (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name + " at " + address);
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_board_reads_its_own_meetings_and_no_steering_groups(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var elsa = await house.As("Elsa Torsvik");
        using var petra = await house.As("Petra Sandelin");
        var lsg = await helena.Body("LSG Strängnäs");
        var meeting = await helena.Call("LSG Strängnäs", "2015-10-01");

        (await elsa.Get("/grupper")).Document.QuerySelectorAll("th a").Select(a => a.TextContent.Trim()).ShouldBe(["Styrelsen"]);
        foreach (var visitor in new[] { elsa, petra })
        {
            (await visitor.Get(lsg)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await visitor.Get(meeting)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        using var birgitta = await house.As("Birgitta Lövhed");
        (await birgitta.Get(meeting)).Status.ShouldBe(HttpStatusCode.OK);
        (await birgitta.Get(meeting + "/narvaro")).Status.ShouldBe(HttpStatusCode.NotFound, "the office reads a steering group's meeting and does not write it");
        (await helena.Get(await birgitta.Body("Styrelsen"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await helena.Get(await helena.Body("Remissgrupp") + "/kalla")).Status.ShouldBe(HttpStatusCode.NotFound, "gatekeepers' meetings are about cases");
    }

    /// <summary>Every page that links lead to from the work list, with the whole of its text.</summary>
    static async Task<Dictionary<string, string>> Reached(Visitor visitor)
    {
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        Queue<string> waiting = new(["/att-gora"]);
        while (waiting.TryDequeue(out var address) && seen.Count < 80)
        {
            if (seen.ContainsKey(address) || address.EndsWith("/paket", StringComparison.Ordinal))
            {
                continue;
            }

            var page = await visitor.Get(address);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            seen[address] = page.Document.DocumentElement.OuterHtml;
            foreach (var link in page.Links.Select(l => l.Split('#')[0]).Where(l => l.StartsWith('/') && l.Length > 1))
            {
                waiting.Enqueue(link);
            }
        }

        return seen;
    }
}
