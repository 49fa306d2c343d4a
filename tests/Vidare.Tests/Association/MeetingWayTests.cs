using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Association;

public class MeetingWayTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-29", "TUNA-31", "TUNA-25", "BR-09", "BR-10")]
    public async Task A_steering_group_is_called_goes_through_its_duties_and_risks_decides_and_adjusts_its_minutes(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var ingrid = await house.As("Ingrid Falkerby");
        var meeting = await helena.Call("LSG Strängnäs", "2015-09-14");

        var called = await helena.Get(meeting);
        called.Document.QuerySelectorAll("table.data tbody th").Select(t => t.TextContent.Trim()).ShouldBe(["Verksamheten", "Samordnarens aktivitetsplan", "Insatsens måluppfyllelse", "Rapportering till finansiären", "Genomgång av risker"]);
        called.Says("Birgitta Lövhed, adjungerad, RAR").ShouldBeTrue(called.Text);
        using var office = await house.As("Birgitta Lövhed");
        var invited = await office.Get("/att-gora");
        invited.Says("Du är kallad till möte LSG Strängnäs").ShouldBeTrue("without a vote, and called as the others: " + invited.Text);
        invited.Links.ShouldContain(meeting);
        (await helena.Fill(await helena.Body("LSG Strängnäs") + "/kalla", ("dag", "2015-09-14"))).Errors.Single().ShouldContain("redan kallad");

        await helena.Add(meeting, "Steering", ("rubrik", "Lokal på Jobbtorget"), ("text", "Förslag: verksamheten flyttar in."));
        var risky = await helena.Item(meeting, "Genomgång av risker");
        (await helena.Get(risky)).Links.ShouldContain(meeting + "/narvaro", "what has to be done first is one step away");
        (await helena.Attend(meeting)).Flash.ShouldBe("Närvaron är antecknad.");
        (await helena.Get(risky)).Links.ShouldNotContain(meeting + "/narvaro");
        var unheld = await helena.Get(risky);
        var nobody = await helena.Post(risky + "/risker", unheld, [.. unheld.Document.QuerySelectorAll("fieldset[role=radiogroup]").Select(f => (f.QuerySelector("input")!.GetAttribute("name")!, "Greater")), ("text", "Större än sist.")]);
        nobody.Errors.ShouldBe(["Varje risk som inte är över behöver någon som svarar för den och en dag då den gås igenom igen."]);
        nobody.Document.QuerySelector("textarea[name=text]")!.TextContent.Trim().ShouldBe("Större än sist.");
        nobody.Document.QuerySelectorAll("[aria-invalid=true]").ShouldHaveSingleItem().GetAttribute("name")!.ShouldStartWith("svarar-", customMessage: "it is said at the field");
        await helena.Stand(meeting);
        var early = await helena.Get(meeting);
        early.Says("Punkter som inte är behandlade: Lokal på Jobbtorget.").ShouldBeTrue(early.Text);

        var item = await helena.Item(meeting, "Lokal på");
        var page = await helena.Get(item);
        var hers = await ingrid.Get(item);
        var birgitta = (await helena.Get(meeting + "/narvaro")).Document.QuerySelectorAll("fieldset[role=radiogroup]").First(f => f.TextContent.Contains("Birgitta", StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("name")!["plats-".Length..];
        var refused = await helena.Post(item, page, ("utfall", "beslut"), ("text", "Gruppen beslutar att flytta in."), ("rost-" + birgitta, "Yes"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["Din plats i gruppen har inte rösträtt."]);
        refused.Document.QuerySelector("textarea[name=text]")!.TextContent.Trim().ShouldBe("Gruppen beslutar att flytta in.");
        (await helena.Decide(item, "Gruppen beslutar att flytta in.")).Flash.ShouldContain("är behandlad");

        // Two at one form: the second is told, and what was typed is kept.
        var stale = await ingrid.Post(item, hers, ("utfall", "Postponed"), ("text", "Vi väntar."));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Document.QuerySelector("textarea[name=text]")!.TextContent.Trim().ShouldBe("Vi väntar.");

        (await helena.Post(meeting + "/framlagg", await helena.Get(meeting))).Flash.ShouldContain("framlagt");
        (await helena.Get(item)).Document.QuerySelector("textarea[name=text]").ShouldBeNull("the text is frozen");
        var minutes = await ingrid.Get(meeting + "/protokoll");
        minutes.Says("Lokal på Jobbtorget").ShouldBeTrue(minutes.Text);
        minutes.Says("Ja: 6").ShouldBeTrue(minutes.Text);
        minutes.Says("Parternas röster, en var: 4 ja, 0 nej.").ShouldBeTrue("two parties have two members and one vote each: " + minutes.Text);
        minutes.Says("Birgitta Lövhed, adjungerad, RAR: hela mötet").ShouldBeTrue(minutes.Text);
        minutes.Says("Kommunen är liten och har litet ekonomiskt utrymme. Oförändrad. Möte med näringslivet varje månad. Svarar: ").ShouldBeTrue(minutes.Text);
        minutes.Says("Gås igenom igen senast 2016-01-31.").ShouldBeTrue(minutes.Text);

        (await ingrid.Adjust(meeting, "2015-09-14")).Flash.ShouldBe("Du har justerat protokollet.");
        (await ingrid.Get(meeting)).Says("Väntar på justering av").ShouldBeTrue();
        using var second = await house.As((await ingrid.Get(meeting)).Text.Split("Väntar på justering av ")[1].Split('.')[0]);
        (await second.Adjust(meeting, "2015-09-14")).Says("Justerat 2015-09-14.").ShouldBeTrue();
        var sent = await office.Get("/att-gora");
        sent.Says("Läs det justerade protokollet LSG Strängnäs").ShouldBeTrue(sent.Text);
        sent.Says("Du är kallad till möte").ShouldBeFalse("it has been held");
        (await office.Get(meeting + "/protokoll")).Says("Gruppen beslutar att flytta in.").ShouldBeTrue();
        var risks = await helena.Get("/insatser/tuna/risker");
        risks.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        risks.Says("Oförändrad, 2015-09-14").ShouldBeTrue(risks.Text);
        risks.Says("2016-01-31").ShouldBeTrue(risks.Text);
        risks.Document.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.TextContent.Contains("Möte med näringslivet varje månad.", StringComparison.Ordinal));
        risks.Links.ShouldContain("/grupper", "where they are gone through");
        (await ingrid.Get(meeting + "/protokoll")).Links.ShouldContain("/insatser/tuna/mal?dag=2015-09-14", "the figures open to their formulas");
        var frozen = (await ingrid.Get(meeting + "/protokoll")).Text;
        await house.Clock.MoveTo(new(2016, 2, 1));
        (await helena.Get("/att-gora")).Says("Gå igenom risken").ShouldBeTrue("its day has passed");
        (await ingrid.Get(meeting + "/protokoll")).Text.ShouldBe(frozen, "the figures of the day are part of the minutes");
        await house.Clock.MoveTo(new(2015, 9, 14));
        using var kristina = await house.As("Kristina Fahlgård");
        (await kristina.Get(meeting + "/protokoll")).Document.QuerySelector("input[name=ort]").ShouldBeNull("she adjusts nothing here");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-29", "TUNA-68")]
    public async Task The_figures_of_the_meetings_day_go_with_the_minutes_and_stay_as_they_were(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Measurement.GoalsPageTests.Replay(house, left: 40);
        using var helena = await house.As("Helena Roslund");
        var meeting = await helena.Call("LSG Strängnäs", "2015-09-14");
        await helena.Attend(meeting);
        await helena.Stand(meeting);
        var draft = await helena.Get(meeting + "/protokoll");
        draft.Says("Bilaga: siffrorna för TUNA-Strängnäs per den 2015-09-14").ShouldBeTrue(draft.Text);
        var enrolled = draft.Document.QuerySelectorAll("li").Single(l => l.TextContent.StartsWith("Inskrivna: ", StringComparison.Ordinal)).TextContent;
        int.Parse(enrolled["Inskrivna: ".Length..], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(46);

        (await helena.Post(meeting + "/framlagg", await helena.Get(meeting))).Flash.ShouldContain("framlagt");
        await Measurement.GoalsPageTests.Replay(house, left: 40, prefix: "later");

        var kept = await helena.Get(meeting + "/protokoll");
        kept.Says(enrolled).ShouldBeTrue("what was registered later does not change the minutes");
        kept.Document.QuerySelectorAll("table tbody th").Select(t => t.TextContent.Trim()).ShouldContain("40 % går vidare till arbetslivsinriktad rehabilitering.");
        kept.Text.ShouldNotContain("Ärende h");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-27", "TUNA-28", "TUNA-30", "TUNA-71", "BR-11")]
    public async Task Steering_is_delegated_when_both_local_groups_have_decided_alike_and_a_special_group_lapses_by_itself(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        await house.Clock.MoveTo(new(2015, 3, 10));

        (await helena.Fill(await helena.Body("Särskild styrgrupp") + "/kalla", ("dag", "2015-04-01"))).Errors.Single().ShouldContain("inte utsedd");
        var first = await helena.Call("LSG Strängnäs", "2015-03-10");
        await helena.Add(first, "SpecialGroup", ("fran", "2015-03-15"), ("till", "2015-08-31"));
        await helena.Add(first, "Delegation", ("fran", "2015-09-01"));
        await helena.Attend(first);
        await helena.Decide(await helena.Item(first, "Särskild styrgrupp"), "Gruppen utses.");
        (await helena.Decide(await helena.Item(first, "Delegering"), "Styrningen delegeras.")).Flash.ShouldContain("är behandlad");

        var lsg = await helena.Body("LSG Strängnäs");
        var waiting = await helena.Get(lsg);
        waiting.Says("Det gäller först när också LSG Eskilstuna har beslutat").ShouldBeTrue(waiting.Text);
        (await helena.Call("Särskild styrgrupp", "2015-04-01")).ShouldNotBeEmpty();
        (await helena.Fill(await helena.Body("Särskild styrgrupp") + "/kalla", ("dag", "2015-09-01"))).Errors.Single().ShouldContain("2015-08-31");
        await house.Database.WriteAssociation(db => db.GateClosings.Where(g => g.Gate == "lokal-klar").ExecuteDeleteAsync());
        using var gun = await house.As("Gun Stenvik");
        (await gun.Get("/insatser/tuna/startkrav")).Says("Gör undantag").ShouldBeTrue();

        using var kristina = await house.As("Kristina Fahlgård");
        (await kristina.Get("/att-gora")).Says("Besluta om delegeringen").ShouldBeFalse("it is half a year ahead");
        await house.Clock.MoveTo(new(2015, 9, 3));
        var passed = await helena.Get(lsg);
        passed.Says("styrs i dag av LSG Strängnäs").ShouldBeTrue("the day has passed and one alone has decided: " + passed.Text);
        (await kristina.Get("/att-gora")).Says("Besluta om delegeringen").ShouldBeTrue();
        using (var ingrid = await house.As("Ingrid Falkerby"))
        {
            (await ingrid.Get("/att-gora")).Says("Besluta om delegeringen").ShouldBeFalse("her group has decided");
        }

        await house.Clock.MoveTo(new(2015, 3, 10));
        var other = await kristina.Call("LSG Eskilstuna", "2015-03-10");
        await kristina.Add(other, "Delegation", ("fran", "2015-09-01"));
        await kristina.Attend(other);
        (await kristina.Decide(await kristina.Item(other, "Delegering"), "Vi beslutar detsamma.")).Flash.ShouldContain("är behandlad");
        (await helena.Get(lsg)).Says("Delegeras till TUNA styrgrupp från 2015-09-01.").ShouldBeTrue();
        (await kristina.Get("/att-gora")).Says("Besluta om delegeringen").ShouldBeFalse("both have decided");

        await house.Clock.MoveTo(new(2015, 9, 2));
        var after = await helena.Get(lsg);
        after.Says("styrs i dag av TUNA styrgrupp").ShouldBeTrue(after.Text);
        after.Says("Den här gruppen äger insatsen och läser allt.").ShouldBeTrue();
        var late = await helena.Call("LSG Strängnäs", "2015-09-02");
        (await helena.Get(late)).Says("Samordnarens aktivitetsplan").ShouldBeFalse("the four duties went with the steering");
        (await helena.Add(late, "Steering", ("rubrik", "Ny lokal"))).Errors.Single().ShouldContain("TUNA styrgrupp styr insatsen sedan 2015-09-01");
        (await helena.Add(late, "Delegation", ("fran", "2016-01-01"))).Errors.Single().ShouldContain("redan delegerad");

        var joint = await helena.Call("TUNA styrgrupp", "2015-09-02");
        (await helena.Get(joint)).Says("Samordnarens aktivitetsplan").ShouldBeTrue();
        (await helena.Get(await helena.Body("TUNA styrgrupp"))).Says("1 av 2 möten, HT 2015").ShouldBeTrue();
        (await gun.Get("/insatser/tuna/startkrav")).Says("Gör undantag").ShouldBeFalse("the right to waive went with the steering");

        // Who delegated it reads what the joint group does; a term with too few meetings is a deviation for good.
        await helena.Attend(joint);
        using var owner = await house.As("Ingrid Falkerby");
        (await owner.Get(await owner.Body("TUNA styrgrupp"))).Links.ShouldContain(joint);
        var read = await owner.Get(joint + "/protokoll");
        read.Says("Samordnarens aktivitetsplan").ShouldBeTrue(read.Text);
        read.Document.QuerySelectorAll("main form").ShouldBeEmpty("she reads and changes nothing");
        await house.Clock.MoveTo(new(2015, 12, 31));
        (await helena.Get(await helena.Body("TUNA styrgrupp"))).Says("Avvikelse").ShouldBeFalse("the term is not over");
        await house.Clock.MoveTo(new(2016, 1, 1));
        var missed = await helena.Get(await helena.Body("TUNA styrgrupp"));
        missed.Document.QuerySelectorAll("li").Single(l => l.TextContent.Contains("HT 2015", StringComparison.Ordinal)).QuerySelector(".mark--danger")!.TextContent.ShouldBe("Avvikelse");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-67")]
    public async Task A_board_decides_without_the_one_who_is_disqualified_and_its_minutes_are_announced(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var birgitta = await house.As("Birgitta Lövhed");
        using var elsa = await house.As("Elsa Torsvik");
        var meeting = await birgitta.Call("Styrelsen", "2015-09-10");
        await birgitta.Add(meeting, "Steering", ("rubrik", "Verksamhetsplan"), ("text", "Förslag till plan."));
        var item = await birgitta.Item(meeting, "Verksamhetsplan");
        var page = await birgitta.Get(item);
        var hakan = page.Document.QuerySelectorAll("select[name=vem] option").First(o => o.TextContent.Contains("Håkan Brodén", StringComparison.Ordinal)).GetAttribute("value")!;
        (await birgitta.Post(item + "/jav", page, ("vem", hakan), ("skal", "Chef för den verksamhet som berörs"))).Flash.ShouldContain("deltar inte");

        await birgitta.Attend(meeting, "Stig Wallmark");
        var voters = await birgitta.Get(item);
        voters.Says("Röst: Håkan Brodén").ShouldBeFalse();
        voters.Says("Röst: Lars Hedskog").ShouldBeTrue("the substitute of the same party steps in: " + voters.Text);
        (await birgitta.Post(item, voters, ("utfall", "beslut"), ("text", "Planen antas."), ("rost-" + hakan, "Yes"))).Errors.Single().ShouldContain("jävig");
        await birgitta.Decide(item, "Planen antas.");
        await birgitta.Post(meeting + "/framlagg", await birgitta.Get(meeting));

        var minutes = await elsa.Get(meeting + "/protokoll");
        minutes.Says("Jäv, deltar inte i handläggningen: Håkan Brodén: Chef för den verksamhet som berörs").ShouldBeTrue(minutes.Text);
        (await birgitta.Get(meeting)).Document.QuerySelectorAll("form").Select(f => f.GetAttribute("action")).ShouldNotContain(meeting + "/anslag");
        await elsa.Adjust(meeting, "2015-09-14");
        using var second = await house.As((await birgitta.Get(meeting)).Text.Split("Väntar på justering av ")[1].Split('.')[0]);
        await second.Adjust(meeting, "2015-09-14");
        (await birgitta.Post(meeting + "/anslag", await birgitta.Get(meeting), ("dag", "2015-09-13"))).Errors.Single().ShouldContain("2015-09-14");
        (await birgitta.Post(meeting + "/anslag", await birgitta.Get(meeting), ("dag", "2015-09-14"))).Says("tillkännagiven 2015-09-14").ShouldBeTrue();
        (await birgitta.Get(meeting)).Document.QuerySelectorAll("form").Select(f => f.GetAttribute("action")).ShouldNotContain(meeting + "/ta-tillbaka");
        await TheMembersMeet(house, birgitta);
    }

    /// <summary>The day of the members' meeting gives the seminar, with who answers for it; a new day moves it, and one that is not held is a deviation.</summary>
    static async Task TheMembersMeet(House house, Visitor birgitta)
    {
        const string Plan = "/insatser/tuna/aktivitetsplan", What = "Seminarium varje år, i samband med förbundets medlemsmöte.";
        using var helena = await house.As("Helena Roslund");
        var board = await birgitta.Body("Styrelsen");
        (await birgitta.Post(board + "/medlemsmote", await birgitta.Get(board), ("dag", "2015-09-01"))).Errors.ShouldBe(["Välj en dag som inte har varit."]);
        foreach (var day in new[] { "2016-06-02", "2016-06-09" })
        {
            (await birgitta.Post(board + "/medlemsmote", await birgitta.Get(board), ("dag", day))).Flash.ShouldBe($"Medlemsmötet är {day}. Seminariet står i aktivitetsplanen för 1 insats.");
            var seminar = (await helena.Get(Plan)).Document.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")?.TextContent.StartsWith(What, StringComparison.Ordinal) is true && r.TextContent.Contains("2016-06-", StringComparison.Ordinal) && r.TextContent.Contains("Seminarium", StringComparison.Ordinal) && r.QuerySelector(".quiet") is not null);
            seminar.QuerySelectorAll("td").Take(2).Select(c => c.TextContent.Trim()).ShouldBe([day, "Helena Roslund"]);
        }

        (await birgitta.Post(board + "/medlemsmote", await birgitta.Get(board), ("dag", "2015-12-10"))).Flash.ShouldContain("1 insats");
        (await helena.Get(Plan)).Says("2015-12-03").ShouldBeFalse("what was planned for the year is moved");
        await house.Clock.MoveTo(new(2016, 7, 1));
        Reporting.StatusReportTests.Rows(await helena.Get("/insatser/tuna/rapporter/2016-06-30")).ShouldContain($"Aktivitet: {What} 2016-06-09 inte klart", "it was not held");
    }
}
