using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Vidare.Tests.Reporting;
using Xunit;

namespace Vidare.Tests.Participation;

/// <summary>The list of groups that an insats follows grows (TIERP-34).</summary>
public class RegroupTests
{
    const string Lss = "Funktionsvariation i gränslandet mot LSS", Ill = "Upplevd ohälsa, men inte rätt till ersättning från sjukförsäkringen";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TIERP-34")]
    public async Task A_group_that_is_known_since_March_2017_is_no_nought_in_2016_and_who_came_before_is_counted_in_it_from_now_on(Engine engine)
    {
        await using var house = await House.Open(engine);
        var walk = await OperationWalk.Begin(house, OperationWays.Tierp);
        await walk.OpenGates();
        await walk.Admit();
        await walk.Enrol(new(2016, 5, 10));
        using var nora = await house.As("Nora Frisell");
        using var arvid = await house.As("Arvid Löfroth");
        using var disa = await house.As("Disa Wallgren");
        (await nora.Get("/remisser/ny/tierp")).Document.QuerySelector("input[name=grupp]").ShouldBeNull("nobody is asked of a group that is not known");

        await house.Clock.MoveTo(new(2017, 1, 5));
        const string Report = "/insatser/tierp/rapporter/2016-12-31";
        var before = StatusReportTests.Rows(await disa.Get(Report));
        before.ShouldContain(r => r.StartsWith("Ingen av grupperna", StringComparison.Ordinal), string.Join('\n', before));
        before.ShouldNotContain(r => r.StartsWith(Lss, StringComparison.Ordinal) || r.StartsWith(Ill, StringComparison.Ordinal));

        await house.Clock.MoveTo(new(2017, 3, 10));
        (await nora.Get("/remisser/ny/tierp")).Document.QuerySelectorAll("input[name=grupp]").Length.ShouldBe(4);
        (await disa.Get(walk.At("grupp"))).Status.ShouldBe(HttpStatusCode.NotFound, "a group may say something of health: the coordinator does not read it");
        (await arvid.Fill(walk.At("grupp"))).Errors.ShouldBe(["Personen räknas redan i den gruppen."]);
        (await arvid.Fill(walk.At("grupp"), ("grupp", "granslandet-lss"))).Flash.ShouldBe("Gruppen är ändrad. Det som redan är rapporterat står kvar.");
        (await house.LastOf<InflowNoted>(walk.Case)).ShouldBe(new(true, "granslandet-lss"));
        (await house.Journalled(walk.Case, CaseOperation.Regroup)).ShouldBe(1);
        (await arvid.Get(walk.At("historik"))).Says("Grupp noterad").ShouldBeTrue("with day and name");

        var figures = await disa.Get("/insatser/tierp/mal");
        Line(figures, Lss).ShouldStartWith(Lss + " 1 –", Case.Sensitive, figures.Text);
        Line(figures, Ill).ShouldStartWith(Ill + " – –", Case.Sensitive, "not nought: nobody was asked");
        Line(await disa.Get("/insatser/tierp/mal?dag=2016-12-31"), Lss).ShouldBe(Lss + " – –", "as of an earlier day nobody was in it");
        StatusReportTests.Rows(await disa.Get(Report)).ShouldBe(before, "the report of 2016 is as it was");

        await house.Clock.MoveTo(new(2017, 7, 5));
        StatusReportTests.Rows(await disa.Get("/insatser/tierp/rapporter/2017-06-30")).ShouldContain(r => r.StartsWith(Lss, StringComparison.Ordinal));
    }

    static string Line(Sheet page, string group) => page.Document.QuerySelectorAll("tr").Select(r => string.Join(' ', r.Children.SelectMany(c => c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).First(r => r.StartsWith(group, StringComparison.Ordinal));
}
