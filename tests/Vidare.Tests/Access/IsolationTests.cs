using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Access;

public class IsolationTests
{
    static readonly string[] Verbs = ["", "/inskrivning", "/historik", "/lasare", "/kartlaggning", "/plan", "/kontakt", "/avslut", "/beslut"];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-02")]
    public async Task The_mothers_coach_finds_and_opens_nobody_of_the_daughter_and_the_attempt_is_in_the_journal(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf("Hampus Östergård");
        var lena = await house.User("Lena Grönqvist");
        using var coach = await house.As("Lena Grönqvist");

        var list = await coach.Get("/arenden");
        var found = await coach.Post("/arenden/sok", list, ("namn", "Hampus"));
        var opened = await coach.Get($"/arenden/{id}");
        var unknown = await coach.Get($"/arenden/{CaseId.New()}");

        list.Document.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        found.Document.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        opened.Status.ShouldBe(HttpStatusCode.NotFound);
        opened.Text.ShouldBe(unknown.Text, "there is no telling whether it exists");
        await using var db = house.Database.Participation();
        (await db.Journal.Where(j => j.UserId == lena && j.Kind == JournalKind.Refused).Select(j => j.CaseId).ToListAsync()).ShouldBe([id, null], ignoreOrder: true);
        (await db.Journal.SingleAsync(j => j.UserId == lena && j.What == "case.Search")).Shown.ShouldBeEmpty();
        using var nils = await house.As("Nils Rågård");
        (await nils.Get("/journal?slag=Refused")).Says("Lena Grönqvist").ShouldBeTrue("the officer of the programme sees who tried");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-02", "GEN-19")]
    public async Task The_office_reaches_no_case_and_meets_no_participants_name_or_pseudonym(Engine engine)
    {
        await using var house = await House.Open(engine);
        await using var db = house.Database.Participation();
        var people = await db.Standings.Select(s => new { s.CaseId, s.Name, s.Pseudonym }).ToListAsync();
        people.Count.ShouldBeGreaterThan(8);
        using var birgitta = await house.As("Birgitta Lövhed");

        foreach (var verb in Verbs)
        {
            (await birgitta.Get($"/arenden/{people[0].CaseId}{verb}")).Status.ShouldBe(HttpStatusCode.NotFound, verb);
        }

        foreach (var person in people)
        {
            (await birgitta.Get($"/arenden/{person.CaseId}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        foreach (var address in await Reachable(birgitta))
        {
            var page = await birgitta.Get(address);
            foreach (var person in people)
            {
                page.Document.DocumentElement.TextContent.ShouldNotContain(person.Name!, Case.Sensitive, address);
                page.Document.DocumentElement.TextContent.ShouldNotContain(person.Pseudonym, Case.Sensitive, address);
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_administrator_and_the_steering_group_reach_no_case_either(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf("Hampus Östergård");
        foreach (var name in new[] { "Sara Vikander", "Gun Stenvik", "Nils Rågård" })
        {
            using var visitor = await house.As(name);
            foreach (var verb in Verbs)
            {
                (await visitor.Get($"/arenden/{id}{verb}")).Status.ShouldBe(HttpStatusCode.NotFound, name + verb);
            }
        }
    }

    /// <summary>Every page that links lead to from the start.</summary>
    static async Task<IReadOnlyCollection<string>> Reachable(Visitor visitor)
    {
        HashSet<string> seen = ["/att-gora"];
        Queue<string> waiting = new(seen);
        while (waiting.TryDequeue(out var address))
        {
            var page = await visitor.Get(address);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            foreach (var link in page.Links.Where(l => l.StartsWith('/') && !l.EndsWith("/paket", StringComparison.Ordinal) && l is not "/klocka" && seen.Add(l)))
            {
                waiting.Enqueue(link);
            }
        }

        seen.Count.ShouldBeGreaterThan(5);
        return seen;
    }
}
