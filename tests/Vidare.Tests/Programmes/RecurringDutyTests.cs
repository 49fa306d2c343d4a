using Shouldly;
using Vidare.Association;
using Vidare.Programmes.Packages;
using Vidare.Reporting;
using Vidare.Testing;
using Xunit;

namespace Vidare.Programmes;

/// <summary>What comes back in an insats is due again and again, and a stretch without it is a deviation.</summary>
public class RecurringDutyTests
{
    static readonly ProgrammeConfiguration Shp = PackageFiles.Sound("shp").Configuration;

    static Programme Of(ProgrammeConfiguration configuration) => new(ProgrammeId.New(), AssociationId.New(), configuration, 1, configuration.Parties.ToDictionary(p => p.Key, _ => PartyId.New()));

    static PlannedActivity Held(Programme programme, string key, DateOnly? on, DateOnly due) => new(PlannedActivityId.New(), programme.Id, PlannedKind.Task, "Hållet", UserId.New(), due, null, key, null, null, null, [], 1) { DoneOn = on };

    /// <summary>What the packages say comes back; the steering of each has its cadence beside it.</summary>
    [Theory]
    [InlineData("tuna", "seminarium:1 Year")]
    [InlineData("shp", "handledning:1 Month", "gemensamma-moten:2 Year")]
    [InlineData("tierp", "gora-kant:2 Year", "katalog-aktuell:4 Year", "kontakt-med-parterna:1 Month")]
    [InlineData("lekeberg", "gemensam-tid:1 Month")]
    [InlineData("vastmanland")]
    public void What_comes_back_in_a_package_is_missed_when_nobody_holds_it_and_not_when_somebody_does(string package, params string[] comesBack)
    {
        var programme = Of(PackageFiles.Sound(package).Configuration);
        programme.Configuration.Bodies.ShouldContain(b => b.Rhythm != null, "the steering meets so often");
        programme.Configuration.Activities.Where(a => a.Rhythm is not null).Select(a => $"{a.Key}:{a.Rhythm!.Times} {a.Rhythm.Per}").ShouldBe(comesBack);
        var after = programme.Configuration.Period.Start.AddYears(2);
        foreach (var duty in RecurringDuties.Of(programme, [], after))
        {
            duty.Missed(after).Count.ShouldBeGreaterThan(0, duty.Activity.Key);
            duty.LastHeld.ShouldBeNull();
            var held = duty.Spans.SelectMany(s => Enumerable.Range(0, s.Wanted).Select(i => Held(programme, duty.Activity.Key, s.First.AddDays(i), s.First) with { Parties = duty.Party is { } party ? [party] : [] })).ToList();
            RecurringDuties.Of(programme, held, after).Single(d => (d.Activity.Key, d.Party) == (duty.Activity.Key, duty.Party)).Missed(after).ShouldBeEmpty(duty.Activity.Key);
        }
    }

    [Fact]
    public void A_miss_stays_a_deviation_though_it_is_held_later_and_the_next_is_counted_from_the_last()
    {
        var shp = Of(Shp);
        var today = new DateOnly(2010, 12, 10);
        RecurringDuty Supervision(params PlannedActivity[] planned) => RecurringDuties.Of(shp, planned, today).Single(d => d.Activity.Key == "handledning");

        var never = Supervision();
        never.Missed(today).Select(s => s.First).ShouldBe([new(2010, 8, 1), new(2010, 9, 1), new(2010, 10, 1), new(2010, 11, 1)]);
        (never.Next, never.By).ShouldBe((new DateOnly(2010, 9, 1), Answerable.Coordinator));
        var late = Supervision(Held(shp, "handledning", new(2010, 10, 20), new(2010, 9, 1)));
        late.Missed(today).Select(s => s.First).ShouldBe([new(2010, 8, 1), new(2010, 9, 1), new(2010, 11, 1)]);
        (late.LastHeld, late.Next).ShouldBe((new DateOnly(2010, 10, 20), new DateOnly(2010, 11, 20)));
        Supervision(Held(shp, "handledning", null, new(2010, 12, 15))).Next.ShouldBe(new DateOnly(2010, 12, 15), "one is planned");
        Supervision(Held(shp, "handledning", new(2010, 10, 20), new(2010, 9, 1)) with { DroppedBecause = "Inställt" }).Missed(today).Count.ShouldBe(4, "what is dropped was not held");
        Supervision(Held(shp, "handledning", new(2010, 10, 20), new(2010, 9, 1)) with { Programme = ProgrammeId.New() }).Missed(today).Count.ShouldBe(4, "nor is another's");
        RecurringDuties.Of(shp, [], today).Single(d => d.Activity.Key == "gemensamma-moten").By.ShouldBe(Answerable.Steering);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-35")]
    public async Task What_comes_back_is_on_the_work_list_and_its_misses_are_on_the_page_and_in_the_report(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Clock.MoveTo(new(2015, 6, 20));
        using var helena = await house.As("Helena Roslund");
        using var ingrid = await house.As("Ingrid Falkerby");

        // Any insats has it by its package: monthly supervision for TUNA.
        var tuna = await house.Tuna();
        var configuration = tuna.Configuration with { Activities = [.. tuna.Configuration.Activities, new("handledning-manad", "Handledning för personalen.", Concept.Coordinator, Rhythm: new(1, CadenceUnit.Month))] };
        await Import(house, configuration);

        var mine = await helena.Get("/att-gora");
        mine.Says("Handledning för personalen.").ShouldBeTrue(mine.Text);
        (await ingrid.Get("/att-gora")).Says("Handledning för personalen.").ShouldBeTrue("it was due on 2015-03-01 and has gone up");
        Row(await helena.Get("/insatser/tuna/frister")).ShouldBe("Handledning för personalen. en gång i månaden samordnare Aldrig 2015-03-01 4 avvikelser 2015-02-01 – 2015-02-28: 0 av 12015-03-01 – 2015-03-31: 0 av 12015-04-01 – 2015-04-30: 0 av 12015-05-01 – 2015-05-31: 0 av 1");

        const string Plan = "/insatser/tuna/aktivitetsplan";
        await helena.Post(Plan + "/ny", await helena.Get(Plan + "/ny?aktivitet=handledning-manad"), ("sort", "Supervision"), ("dag", "2015-06-15"));
        var finish = (await helena.Get(Plan)).Document.QuerySelectorAll("a").First(a => a.GetAttribute("aria-label")?.StartsWith("Klart: Handledning för personalen.", StringComparison.Ordinal) is true).GetAttribute("href")!;
        (await helena.Fill(finish, ("dag", "2015-06-15"), ("text", "Klart."))).Flash.ShouldBe("Aktiviteten är genomförd.");
        var held = Row(await helena.Get("/insatser/tuna/frister"));
        held.ShouldContain("2015-06-15 2015-07-15 4 avvikelser");
        (await ingrid.Get("/att-gora")).Says("Handledning för personalen.").ShouldBeFalse("held, and the next is on 2015-07-15");

        await house.Clock.MoveTo(new(2015, 7, 5));
        var report = Vidare.Tests.Reporting.StatusReportTests.Rows(await helena.Get("/insatser/tuna/rapporter/2015-06-30"));
        report.Count(r => r.StartsWith("Handledning för personalen. en gång i månaden 2015-0", StringComparison.Ordinal)).ShouldBe(4, string.Join('\n', report));
    }

    static string Row(Sheet page) => string.Join(' ', page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")?.TextContent.Contains("Det som återkommer", StringComparison.Ordinal) is true)
        .QuerySelectorAll("tr").Single(r => r.TextContent.Contains("Handledning för personalen.", StringComparison.Ordinal)).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static async Task Import(House house, ProgrammeConfiguration configuration) =>
        (await new ProgrammeWriter(house.Database).Store(configuration, new(null, "Prov", house.Clock.Today, house.Clock.Now, "Prov"))).Refusal.ShouldBeNull();
}
