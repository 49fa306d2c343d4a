using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Vidare.Tests.Reporting;
using Xunit;

namespace Vidare.Tests.Programmes;

/// <summary>What an insats has promised to do again and again, for each party, or for all of a staff; all of it by its package.</summary>
public class PromisedActivityTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-72", "BR-35")]
    public async Task Of_supervision_it_is_noted_that_it_was_and_how_many_were_there_and_never_what_was_said(Engine engine)
    {
        await using var house = await House.Open(engine);
        const string Plan = "/insatser/shp/aktivitetsplan", What = "Regelbunden handledning för personalen.";
        using var sanna = await house.As("Sanna Ödqvist");
        await house.Clock.MoveTo(new(2010, 8, 10));
        (await sanna.Get("/att-gora")).Says(What).ShouldBeFalse("the first is due on 2010-09-01");
        await house.Clock.MoveTo(new(2010, 9, 15));
        var reminded = await sanna.Get("/att-gora");
        reminded.Says(What).ShouldBeTrue("45 days without: " + reminded.Text);

        await sanna.Post(Plan + "/ny", await sanna.Get(Plan + "/ny?aktivitet=handledning"), ("sort", "Supervision"), ("dag", "2010-09-15"));
        var finish = await Finish(sanna, Plan, What);
        (await sanna.Get(finish)).Says("aldrig vad som sades").ShouldBeTrue();
        (await sanna.Fill(finish, ("dag", "2010-09-15"), ("text", "Vi talade om Elsas sorg."), ("har", "6"))).Errors.ShouldBe(["Här antecknas bara att det har varit av och hur många som var med. Ta bort texten."]);
        (await sanna.Fill(finish, ("dag", "2010-09-15"))).Errors.ShouldBe(["Skriv hur många ur personalen som var med."]);
        (await sanna.Fill(finish, ("dag", "2010-09-15"), ("har", "6"))).Flash.ShouldBe("Aktiviteten är genomförd.");

        (await sanna.Get(Plan)).Says("6 deltog ur den egna personalen.").ShouldBeTrue();
        (await sanna.Get("/att-gora")).Says(What).ShouldBeFalse();
        await using (var db = house.Database.Association())
        {
            var row = await db.PlannedActivities.SingleAsync(a => a.Configured == "handledning" && a.DoneOn != null);
            (row.AttendedHere, row.Result).ShouldBe((6, null), "attendance and no content");
        }

        await house.Clock.MoveTo(new(2010, 10, 30));
        (await sanna.Get("/att-gora")).Says(What).ShouldBeTrue("45 days later it is reminded of again");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TIERP-16", "TIERP-44")]
    public async Task What_is_for_each_party_is_counted_party_by_party_and_the_one_that_was_forgotten_is_reminded_of(Engine engine)
    {
        await using var house = await House.Open(engine);
        const string Plan = "/insatser/tierp/aktivitetsplan", Contact = "Samverkanskoordinatorn har kontakt med varje part i Tierps kommun.", Known = "Varje parts företrädare gör arbetssättet känt i den egna organisationen.";
        using var disa = await house.As("Disa Wallgren");
        using var ylva = await house.As("Ylva Bergstam");
        await house.Clock.MoveTo(new(2016, 2, 15));

        // Regular contact with all four, for Tierp: the coordinator forgets the region.
        var nobody = await disa.Post(Plan + "/ny", await disa.Get(Plan + "/ny?aktivitet=kontakt-med-parterna"), ("sort", "Cooperation"), ("dag", "2016-02-15"));
        nobody.Errors.ShouldBe(["Välj vilka parter som är med i samverkansarbetet."]);
        await disa.Post(Plan + "/ny", await disa.Get(Plan + "/ny?aktivitet=kontakt-med-parterna"), ("sort", "Task"), ("dag", "2016-02-15"), ("parter", "af"), ("parter", "fk"), ("parter", "kommun"));
        await disa.Fill(await Finish(disa, Plan, Contact), ("dag", "2016-02-15"), ("text", "Ringde runt."));
        var duties = await disa.Get("/insatser/tierp/frister");
        Row(duties, Contact + " Arbetsförmedlingen").ShouldContain("2016-02-15 2016-03-15 Avvikelse");
        Row(duties, Contact + " Landstinget i Uppsala län").ShouldContain("Aldrig 2016-02-01 Avvikelse");
        var mine = await disa.Get("/att-gora");
        mine.Document.QuerySelectorAll("main li, main tr").Count(l => l.TextContent.Contains(Contact, StringComparison.Ordinal)).ShouldBeGreaterThan(0, "45 days without contact with the region: " + mine.Text);
        await disa.Post(Plan + "/ny", await disa.Get(Plan + "/ny?aktivitet=kontakt-med-parterna"), ("sort", "Task"), ("dag", "2016-02-15"), ("parter", "region"));
        await disa.Fill(await Finish(disa, Plan, Contact), ("dag", "2016-02-15"), ("text", "Talade med regionen."));
        Row(await disa.Get("/insatser/tierp/frister"), Contact + " Landstinget i Uppsala län").ShouldContain("2016-02-15 2016-03-15");
        (await disa.Get("/att-gora")).Says(Contact).ShouldBeFalse("all four are told of");

        // Each representative makes the way of working known: per party in the half-year's report, and what is missing is red.
        await disa.Post(Plan + "/ny", await disa.Get(Plan + "/ny?aktivitet=gora-kant"), ("sort", "Task"), ("dag", "2016-02-15"), ("parter", "kommun"));
        await disa.Fill(await Finish(disa, Plan, Known), ("dag", "2016-02-15"), ("text", "Möte på socialkontoret."));
        await house.Clock.MoveTo(new(2017, 1, 5));
        var year = await disa.Get("/insatser/tierp/frister");
        Row(year, Known + " Försäkringskassan").ShouldContain("Aldrig");
        RowOf(year, Known + " Försäkringskassan").QuerySelector(".mark--danger")!.TextContent.Trim().ShouldBe("Avvikelse");
        (await ylva.Get("/att-gora")).Says(Known).ShouldBeTrue("LOKUS answers for it");
        var told = StatusReportTests.Rows(await disa.Get("/insatser/tierp/rapporter/2016-12-31"));
        told.ShouldContain(r => r.StartsWith(Known + " Försäkringskassan", StringComparison.Ordinal), string.Join('\n', told));
        told.ShouldContain(r => r.StartsWith(Known + " Arbetsförmedlingen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TIERP-60")]
    public async Task Training_for_all_of_a_staff_has_reached_them_when_all_were_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        const string Plan = "/insatser/tierp/aktivitetsplan", What = "Alla på arbetsmarknadsenheten går utbildning i Supported Employment.";
        using var disa = await house.As("Disa Wallgren");
        await house.Clock.MoveTo(new(2016, 9, 1));
        await disa.Post(Plan + "/ny", await disa.Get(Plan + "/ny?aktivitet=supported-employment-ame"), ("sort", "Training"), ("dag", "2016-09-01"));
        var finish = await Finish(disa, Plan, What);

        (await disa.Fill(finish, ("dag", "2016-09-01"), ("text", "En dag."), ("har", "18"))).Errors.ShouldBe(["Skriv hur många den är till för, så att det syns om alla har varit med."]);
        (await disa.Fill(finish, ("dag", "2016-09-01"), ("text", "En dag."), ("har", "21"), ("av", "20"))).Errors.ShouldBe(["Fler kan inte ha deltagit (21) än den är till för (20)."]);
        (await disa.Fill(finish, ("dag", "2016-09-01"), ("text", "En dag."), ("har", "18"), ("av", "20"))).Flash.ShouldBe("Aktiviteten är genomförd.");

        var plan = await disa.Get(Plan);
        plan.Says("90 %, inte samtliga").ShouldBeTrue(plan.Text);
        plan.Says("18 av 20 deltog, 90 %. Inte samtliga.").ShouldBeTrue(plan.Text);
        await disa.Post(Plan + "/ny", await disa.Get(Plan + "/ny?aktivitet=supported-employment-ame"), ("sort", "Training"), ("dag", "2016-10-01"));
        await house.Clock.MoveTo(new(2016, 10, 3));
        await disa.Fill(await Finish(disa, Plan, What), ("dag", "2016-10-01"), ("text", "De två sista."), ("har", "20"), ("av", "20"));
        (await disa.Get(Plan)).Says("inte samtliga").ShouldBeFalse("the last time all were there");
    }

    /// <summary>Where the open activity of a name is finished.</summary>
    static async Task<string> Finish(Visitor visitor, string plan, string what)
    {
        var page = await visitor.Get(plan);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return page.Document.QuerySelectorAll("a").First(a => a.GetAttribute("aria-label")?.StartsWith("Klart: " + what, StringComparison.Ordinal) is true).GetAttribute("href")!;
    }

    static AngleSharp.Dom.IElement RowOf(Sheet page, string begins) => page.Document.QuerySelectorAll("tr").First(r => Folded(r).StartsWith(begins, StringComparison.Ordinal));

    static string Row(Sheet page, string begins) => Folded(RowOf(page, begins));

    /// <summary>A row cell by cell.</summary>
    static string Folded(AngleSharp.Dom.IElement row) => string.Join(' ', row.Children.SelectMany(c => c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
