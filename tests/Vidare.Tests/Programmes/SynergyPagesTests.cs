using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Programmes;

/// <summary>What is won by running two insatser as one: noted by the coordinator of either, measured, and told in the report.</summary>
public class SynergyPagesTests
{
    const string Page = "/insatser/tuna/samordningsvinster", Joined = "/insatser/tuna-eskilstuna/samordningsvinster", Report = "/insatser/tuna/rapporter/2015-06-30";

    static string Card(Sheet page, string heading) => Plain(Section(page, heading));

    /// <summary>What the number is called, and the number.</summary>
    static (string Label, string Value) Figure(Sheet page, string heading) =>
        (Plain(Section(page, heading).QuerySelector(".figure__label")!), Plain(Section(page, heading).QuerySelector(".figure__value")!));

    static IElement Section(Sheet page, string heading) => page.Document.QuerySelectorAll("section").Single(s => s.QuerySelector("h2, h3")?.TextContent.Trim() == heading);

    static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    const string Bank = "Fler platser att välja bland i de två kommunernas praktik- och arbetsplatsbank", Meetings = "Gemensamma personalmöten och gemensam utbildning", Staff = "Gemensam samverkan mellan personalgrupperna";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-34")]
    public async Task Each_synergy_has_a_status_and_one_metric_on_the_page_and_in_the_report(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var birgitta = await house.As("Birgitta Lövhed");
        using var petra = await house.As("Petra Sandelin");
        await MeetTogether(house);

        var page = await helena.Get(Page);
        page.Document.QuerySelectorAll("select[name=lage]").Length.ShouldBeGreaterThanOrEqualTo(4, page.Text);
        Card(page, Bank).ShouldContain("Okänt läge");
        Figure(page, Bank).ShouldBe(("Placeringar över kommungräns", "1"));
        Card(page, Bank).ShouldContain("Placeringar som insatsens deltagare har börjat");
        Figure(page, Staff).ShouldBe(("Personal i båda insatserna", "1"));
        Figure(page, Meetings).ShouldBe(("Gemensamma möten och utbildningar", "1"));
        Figure(await birgitta.Get(Page), Bank).ShouldBe(("Placeringar över kommungräns", "färre än 10"), "the association is not told of one placement");
        (await petra.Get(Page)).Document.QuerySelector("select[name=lage]").ShouldBeNull("a coach reads");
        (await petra.PostRaw(Page + "/tuna/platsbank", [.. Hidden(await petra.Get(Page)), new("lage", "UnderWay")])).Status.ShouldBe(HttpStatusCode.NotFound);

        var noted = await helena.Post(Page + "/tuna/platsbank", page, ("lage", "UnderWay"), ("text", "Hunddagiset tar emot från båda hållen."), ("dag", "2015-06-15"));
        noted.Flash.ShouldBe("Läget är antecknat.");
        Card(noted, Bank).ShouldContain("Pågår");

        // Two on one form, a day to come, and a text that is lost by none of them.
        var stale = await helena.Post(Page + "/tuna/platsbank", page, ("lage", "Reached"), ("text", "Fem platser till."), ("dag", "2015-06-16"));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Errors.Single().ShouldStartWith("Någon annan har antecknat om vinsten");
        stale.Text.ShouldContain("Fem platser till.");
        var ahead = await helena.Post(Page + "/tuna/moten", noted, ("lage", "Reached"), ("text", "Vi ses varje termin."), ("dag", "2016-01-01"));
        ahead.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ahead.Text.ShouldContain("Vi ses varje termin.");

        // The coordinator of the insats that it is joined with notes from there.
        var there = await helena.Get(Joined);
        (await helena.Post(Joined + "/tuna/moten", there, ("lage", "Reached"), ("text", "Vi ses varje termin."), ("dag", "2015-06-20"))).Flash.ShouldBe("Läget är antecknat.");
        Card(await helena.Get(Page), Meetings).ShouldContain("Uppnådd");
        (await helena.PostRaw(Joined + "/lekeberg/helhet", [.. Hidden(there), new("lage", "UnderWay")])).Status.ShouldBe(HttpStatusCode.NotFound);

        var report = Reporting.StatusReportTests.Rows(await helena.Get(Report));
        report.ShouldContain(Bank + ". Pågår Placeringar över kommungräns färre än 10 Hunddagiset tar emot från båda hållen.", "the report is the association's to read: " + string.Join('\n', report));
        report.ShouldContain(Meetings + ". Uppnådd Gemensamma möten och utbildningar 1 Vi ses varje termin.");
        report.Count(r => r.Contains(" Okänt Personal i båda insatserna ", StringComparison.Ordinal)).ShouldBe(1, "nobody has said how it stands");

        await using var db = house.Database.Association();
        (await db.SynergyNotes.CountAsync()).ShouldBe(2);
        (await db.AssociationJournal.CountAsync(j => j.Why == "Anteckning om samordningsvinst")).ShouldBe(2);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_number_that_is_entered_has_its_source_and_what_nobody_knows_is_unknown(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var sara = await house.As("Sara Vikander");
        using var helena = await house.As("Helena Roslund");
        (await helena.Fill("/insatser/tuna/andra", ("vinster", "lokal: En lokal för båda"), ("skal", "Ny vinst"))).Errors.ShouldContain(e => e.Contains("Varje rad i ”Samordningsvinster”", StringComparison.Ordinal));
        var changed = await helena.Fill("/insatser/tuna/andra", ("vinster", "lokal | En lokal för båda. | egen uppgift | Kronor sparade i hyra\nplatsbank | Fler platser. | placeringar över kommungräns | "), ("skal", "Ny vinst"));
        changed.Errors.ShouldBeEmpty();

        var page = await helena.Get(Page);
        Figure(page, "En lokal för båda").ShouldBe(("Kronor sparade i hyra", "Okänt"));
        var unmeasured = await helena.Post(Page + "/tuna/lokal", page, ("lage", "Reached"), ("text", "Vi delar lokal."), ("dag", "2015-09-01"));
        unmeasured.Errors.ShouldBe(["Vinsten kan sägas vara uppnådd först när måttet visar en siffra över noll. Okänt är inte ja."]);
        var sourceless = await helena.Post(Page + "/tuna/lokal", page, ("lage", "Reached"), ("text", "Vi delar lokal."), ("dag", "2015-09-01"), ("antal", "40000"));
        sourceless.Errors.ShouldBe(["Skriv var siffran kommer ifrån."]);
        sourceless.Document.QuerySelector("input[name=antal]")!.GetAttribute("value").ShouldBe("40000");
        var saved = await helena.Post(Page + "/tuna/lokal", page, ("lage", "Reached"), ("text", "Vi delar lokal."), ("dag", "2015-09-01"), ("antal", "40000"), ("kalla", "Hyresavtalet"));
        Card(saved, "En lokal för båda").ShouldContain("(Hyresavtalet, 2015-09-01)");
        Card(saved, "En lokal för båda").ShouldContain("Uppnådd");
    }

    static IEnumerable<KeyValuePair<string, string>> Hidden(Sheet page) => page.Document.QuerySelectorAll("form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).DistinctBy(f => f.Key);

    static async Task MeetTogether(House house)
    {
        var (tuna, other, helena) = (await house.Tuna(), (await house.Programmes.FindByName("tuna-eskilstuna"))!, await house.User("Helena Roslund"));
        await house.Database.WriteAssociation(db =>
        {
            foreach (var (day, with) in new[] { (new DateOnly(2015, 6, 2), (ProgrammeId?)other.Id), (new(2015, 6, 3), null) })
            {
                db.Add(new PlannedActivityRow { Id = PlannedActivityId.New(), ProgrammeId = tuna.Id, Kind = with is null ? PlannedKind.Training : PlannedKind.JointMeeting, What = "Om metod", OwnerUserId = helena, DueOn = day, DoneOn = day, Result = "Klart.", WithProgrammeId = with, Version = 1 });
            }

            return Task.FromResult(true);
        });
    }
}
