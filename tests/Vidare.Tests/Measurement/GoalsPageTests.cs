using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Association;
using Vidare.Measurement;
using Vidare.Participation.Facts;
using Vidare.Participation.History;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Testing;
using Vidare.Tests.Participation;
using Xunit;

namespace Vidare.Tests.Measurement;

public class GoalsPageTests
{
    /// <summary>TUNA's history with so many who left, of whom 17 to rehabilitation and 4 to work, and six who are still there.</summary>
    internal static async Task Replay(House house, int left, string prefix = "h", string also = "")
    {
        var text = new StringBuilder(HistoryLine.Header).Append('\n');
        for (var i = 0; i < left + 6; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{i},2015-08-01,referred,,,,af,{(i % 8 == 0 ? "M" : "K")},1985,Strängnäs\n{prefix}{i},2015-09-01,enrolled,,,,,,,\n");
            if (i < left)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{i},2016-05-02,exit,{(i < 17 ? "arbetslivsinriktad rehab,,,af" : i < 21 ? "arbete,,," : "annat,,,kommun")},,,\n{prefix}{i},2016-05-09,acknowledged,,,,,,,\n");
            }
        }

        text.Append(also);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, text.ToString());
        await global::Vidare.Commands.Replay.Run(house.Options, "tuna", new(file), CancellationToken.None);
        File.Delete(file);
    }

    const string Page = "/insatser/tuna/mal?dag=2016-06-30";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-09", "GEN-17", "TUNA-15", "TUNA-16", "F-34", "F-76", "F-109", "F-111", "F-113", "BR-26")]
    public async Task Every_figure_opens_to_how_it_is_made_and_the_cases_are_for_those_who_work_with_them(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Replay(house, left: 40);

        using var coordinator = await house.As("Helena Roslund");
        var whole = await coordinator.Get(Page);
        whole.Status.ShouldBe(HttpStatusCode.OK);
        whole.Text.ShouldContain("Preliminärt");
        whole.Text.ShouldContain("M-09: inskrivningens slutmål");
        whole.Document.QuerySelectorAll("svg.interval").Length.ShouldBeGreaterThan(1);
        whole.Links.ShouldContain("/insatser/tuna/mal/G-TUNA-1/arenden?dag=2016-06-30");
        foreach (var measure in new[] { "M-01", "M-02", "M-03", "M-04", "M-05", "M-09", "M-16", "M-18", "M-20", "M-21", "M-22", "M-24", "M-27", "M-31", "M-33" })
        {
            whole.Text.ShouldContain(measure + ":");
        }

        foreach (var figure in whole.Document.QuerySelectorAll("details.figure"))
        {
            figure.QuerySelectorAll("dt").Select(t => t.TextContent).Except(["Nämnare"]).ShouldBe(["Formel", "Täljare", "Okända", "Per den"]);
        }

        whole.Document.QuerySelectorAll("caption").Select(c => c.TextContent.Trim()).ShouldContain("Ålder per steg");
        var list = await coordinator.Get("/insatser/tuna/mal/G-TUNA-1/arenden?dag=2016-06-30&svar=Yes");
        list.Document.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThanOrEqualTo(17);
        await using var db = house.Database.Participation();
        (await db.Journal.CountAsync(j => j.What == "case.Goal")).ShouldBe(1);

        foreach (var name in new[] { "Gun Stenvik", "Birgitta Lövhed" })
        {
            using var steering = await house.As(name);
            var told = await steering.Get(Page);
            told.Status.ShouldBe(HttpStatusCode.OK, name);
            told.Text.ShouldContain("N = ");
            told.Text.ShouldContain("färre än 10");
            told.Text.ShouldContain("döljs");
            told.Links.ShouldNotContain("/insatser/tuna/mal/G-TUNA-1/arenden?dag=2016-06-30");
            told.Text.ShouldNotContain("Ärende h1");
            (await steering.Get("/insatser/tuna/mal/G-TUNA-1/arenden")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        await Replay(house, left: 0, prefix: "a", also: "A,2016-02-01,anonymous,samtycke avböjt,,,,,,\n");
        (await coordinator.Get(Page)).Text.ShouldContain("1 anonyma poster kan vara samma personer.");
    }

    [Fact]
    [Requirement("TUNA-08")]
    public void In_Eskilstuna_110_enrolled_on_four_and_a_half_posts_are_24_4_on_each()
    {
        var mother = PackageFiles.Sound("tuna-eskilstuna").Configuration;
        Programme programme = new(ProgrammeId.New(), AssociationId.New(), mother, 1, mother.Parties.ToDictionary(p => p.Key, _ => PartyId.New()));
        Course Begun() => new() { Case = CaseId.New(), Person = ParticipantId.New(), Start = new(2014, 9, 1) };
        Mandate Post(int? share) => new(MandateId.New(), UserId.New(), Role.Coach, programme.Id, programme.Parties["kommun"], new(2014, 1, 7), null, share);

        var figures = ProgrammeFigures.Of(mother, Material.Empty with { Courses = [.. Enumerable.Range(0, 110).Select(_ => Begun())] }, new(2014, 12, 17));
        var told = ToldFigures.Of(programme, figures, [Post(null), Post(null), Post(null), Post(null), Post(50)], [], Audience.SeesPersons, SuppressionLimits.Default);

        (told.CoachPosts, Math.Round(told.PerPost!.Value, 1)).ShouldBe((4.5m, 24.4m));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-17", "GEN-02", "F-108")]
    public async Task Few_people_give_the_steering_group_a_verdict_and_no_number_and_the_overview_is_the_offices(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var office = await house.As("Birgitta Lövhed");
        var page = await office.Get("/insatser/tuna/mal");
        page.Text.ShouldContain("Siffrorna visas när målet bygger på minst 10 personer.");
        page.Text.ShouldNotContain("N = ");
        page.Document.QuerySelectorAll("svg.interval").ShouldBeEmpty();

        var overview = await office.Get("/oversikt");
        overview.Links.ShouldContain("/insatser/tuna/mal");
        overview.Text.ShouldContain("Inskrivna i alla insatser");
        foreach (var name in new[] { "Gun Stenvik", "Helena Roslund", "Sara Vikander" })
        {
            using var other = await house.As(name);
            (await other.Get("/oversikt")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        foreach (var (name, status) in new[] { ("Sara Vikander", HttpStatusCode.NotFound), ("Lena Grönqvist", HttpStatusCode.NotFound), ("Signe Alvarsdotter", HttpStatusCode.NotFound), ("Petra Sandelin", HttpStatusCode.OK) })
        {
            using var other = await house.As(name);
            (await other.Get("/insatser/tuna/mal")).Status.ShouldBe(status, name);
        }

        (await office.Get("/insatser/tuna/mal?dag=igår")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Get("/insatser/tuna/mal?dag=0001-01-01")).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
        (await office.Get("/insatser/tuna/mal?dag=9999-12-31")).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-06", "GEN-17")]
    public async Task Three_of_an_expected_group_are_told_to_those_who_work_with_cases_and_hidden_from_others(Engine engine)
    {
        await using var house = await House.Open(engine);
        var officer = await house.Player("Amir Hosseini", "af");
        foreach (var day in new DateOnly[] { new(2015, 4, 1), new(2015, 9, 14) })
        {
            await house.Clock.MoveTo(day);
            for (var i = 0; i < 12; i++)
            {
                var story = await house.Draft("Inflöde", number: (day.Month * 12) + i);
                await story.Then(officer, day, "Grupp", new InflowNoted(true, i < 3 ? "ung-vuxen-adhd" : null));
                await story.Consent(officer, day, global::Vidare.Participation.Category.Health);
                await story.Submit(officer, await house.User("Helena Roslund"), day);
            }
        }

        static IReadOnlyList<string> Row(Sheet page, string half)
        {
            var table = page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")?.TextContent.Trim() == "Grupper som väntas");
            var column = table.QuerySelectorAll("thead th").Select(h => h.TextContent.Trim()).ToList().IndexOf(half);
            return [.. table.QuerySelectorAll("tbody tr").Select(r => r.Children[column].TextContent.Trim())];
        }

        const string settled = "/insatser/tuna/mal?dag=2015-12-31";
        using var coordinator = await house.As("Helena Roslund");
        var known = Row(await coordinator.Get(settled), "HT 2015");
        known.Take(2).ShouldBe(["3", "9"]);
        int.Parse(known[2], System.Globalization.CultureInfo.InvariantCulture).ShouldBe(int.Parse(known[3], System.Globalization.CultureInfo.InvariantCulture) - 12, "the demo's own are unknown");

        foreach (var name in new[] { "Gun Stenvik", "Birgitta Lövhed" })
        {
            using var other = await house.As(name);
            var page = await other.Get(settled);
            Row(page, "HT 2015").ShouldBe(["döljs", "döljs", known[2], known[3]], name);
            Row(page, "VT 2015").Take(2).ShouldBe(["döljs", "döljs"], name);
            (await other.Get("/insatser/tuna/mal?dag=2015-09-14")).Document.QuerySelectorAll("caption").Select(c => c.TextContent.Trim()).ShouldContain("Grupper som väntas");
            page.Text.ShouldNotContain("Inflöde Provström");
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_remembered_holds_until_a_case_or_an_entered_count_changes(Engine engine)
    {
        await using var house = await House.Open(engine);
        var measures = new Measures(house.Database, () => house.Vault);
        var tuna = await house.Tuna();
        var day = new DateOnly(2016, 6, 30);

        var first = await measures.Of(tuna, day);
        (await measures.Of(tuna, day)).ShouldBeSameAs(first);
        await Replay(house, left: 20);
        var then = (await measures.Of(tuna, day))!;

        then.ShouldNotBeSameAs(first);
        then.Goals[0].Tally.Yes.ShouldBe(first!.Goals[0].Tally.Yes + 17);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Every_course_of_the_demo_is_what_its_facts_add_up_to(Engine engine)
    {
        await using var house = await House.Open(engine);
        await using var db = house.Database.Participation();
        var courses = await db.Set<global::Vidare.Storage.CourseRow>().ToListAsync();

        courses.Count.ShouldBeGreaterThan(5);
        foreach (var row in courses)
        {
            var standing = await db.Standings.SingleAsync(s => s.CaseId == row.CaseId);
            var programme = (await house.Programmes.Find(standing.ProgrammeId))!;
            var @case = await global::Vidare.Storage.CaseRecorder.Load(db, standing, programme, house.Vault);
            var derived = global::Vidare.Storage.CourseRecorder.RowOf(Courses.Of(@case)!, programme.Id, row.Changed);
            (row.Inflow is null ? null : house.Vault.Unseal(row.Inflow, row.CaseId)).ShouldBe(CourseText.WriteInflow(Courses.Of(@case)!));
            derived.Inflow = row.Inflow;
            derived.ShouldBeEquivalentTo(row);
            (await db.Set<global::Vidare.Storage.WaitRow>().Where(w => w.CaseId == row.CaseId).OrderBy(w => w.Number).ThenBy(w => w.Kind).ToListAsync())
                .ShouldBeEquivalentTo(global::Vidare.Storage.CourseRecorder.WaitsOf(@case).OrderBy(w => w.Number).ThenBy(w => w.Kind.ToString()).ToList());
        }
    }
}
