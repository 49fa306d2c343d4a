using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Participation;
using Vidare.Testing;
using Vidare.Tests.Association;
using Xunit;

namespace Vidare.Tests.Programmes;

/// <summary>In each of the other operations a person goes the whole way by pages: its own gates, words, group and ages.</summary>
public class EachOperationTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("LEK-37", "LEK-45", "LEK-46", "LEK-47", "LEK-48", "LEK-49", "LEK-51", "LEK-03")]
    public async Task In_Lekeberg_six_gates_open_the_team_admits_and_the_project_leader_follows_to_work(Engine engine)
    {
        await using var house = await House.Open(engine);
        var marta = await house.User("Märta Ljungby");
        var walk = await OperationWalk.Begin(house, OperationWays.Lekeberg);

        using (var vera = await house.As("Vera Sandbom"))
        {
            (await vera.Get("/insatser/lekeberg")).Says("6 startkrav är öppna").ShouldBeTrue();
        }

        await house.Database.WriteAssociation(async db =>
        {
            (await db.Seats.SingleAsync(s => s.UserId == marta)).ToOn = new(2016, 1, 31);
            return true;
        });
        using (var vera = await house.As("Vera Sandbom"))
        {
            // A vacancy blocks the gate of the members, and with it the start, until the steering group says why it goes on without.
            const string gates = "/insatser/lekeberg/startkrav", start = "/insatser/lekeberg/driftstart";
            var open = await vera.Get(gates);
            open.Says("Arbetsförmedlingen saknar ledamot").ShouldBeTrue(open.Text);
            KeyValuePair<string, string> Token(Sheet sheet) => new("__RequestVerificationToken", sheet.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
            (await vera.PostRaw(gates + "/samverkansteam-tillsatt/klart", [Token(open), new("text", "Alla är utsedda.")])).Errors.ShouldBe(["Gruppen är inte komplett: Arbetsförmedlingen saknar ledamot."]);
            (await vera.PostRaw(start + "/underskrift", [Token(open), new("text", "Vi börjar ändå.")])).Text.ShouldContain("Teamets medlemmar är tillsatta");
            using var bo = await house.As("Bo Ekwall");
            (await bo.Post(gates + "/samverkansteam-tillsatt/undantag", await bo.Get(gates), ("text", ""))).Errors.ShouldHaveSingleItem();
            await bo.Post(gates + "/samverkansteam-tillsatt/undantag", await bo.Get(gates), ("text", "Arbetsförmedlingen rekryterar till mars."));
            await using var read = house.Database.Association();
            var waived = await read.GateClosings.SingleAsync(g => g.Gate == "samverkansteam-tillsatt");
            (waived.Waived, waived.Reason).ShouldBe((true, "Arbetsförmedlingen rekryterar till mars."));
        }

        await house.Database.WriteAssociation(async db =>
        {
            (await db.Seats.SingleAsync(s => s.UserId == marta)).ToOn = null;
            return true;
        });
        (await walk.TrySubmit()).ShouldContain("Insatsen är inte öppnad än.");
        await walk.OpenGates();
        using (var siv = await house.As("Siv Hagelin"))
        {
            (await walk.TrySubmit()).ShouldContain("Samtycke saknas");
            (await walk.Standing()).Step.ShouldBe(CaseStep.Draft);
            (await siv.Get("/arenden/" + walk.Case)).Status.ShouldBe(HttpStatusCode.NotFound, "what is not consented to is invisible to the other parties");
            await walk.Admit(onAgenda: async () =>
            {
                (await walk.Standing()).Step.ShouldBe(CaseStep.OnAgenda);
                (await siv.Get("/arenden/" + walk.Case)).Says("Kim Provgren").ShouldBeTrue("with consent it is on the team's agenda");
            });
        }

        await walk.Enrol(new(2016, 2, 8));
        (await walk.Standing()).LastDayOn.ShouldBe(new DateOnly(2016, 12, 31), "no longest stay, but the programme ends");
        await walk.PlanAndLeave(new(2016, 3, 14));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TIERP-30", "TIERP-31", "TIERP-35", "TIERP-32", "TIERP-36", "TIERP-68", "TIERP-43", "BR-03", "CAL-05", "GEN-07")]
    public async Task In_Tierp_age_is_tested_on_the_start_day_and_nobody_starts_after_June_2017(Engine engine)
    {
        await using var house = await House.Open(engine);
        var walk = await OperationWalk.Begin(house, OperationWays.Tierp);
        await walk.OpenGates();
        await walk.Admit();

        (await walk.TryEnrol(new(2016, 5, 9))).ShouldBe(["Insatsen är för personer från 16 år."]);
        await walk.Enrol(new(2016, 5, 10));
        await walk.PlanAndLeave(new(2016, 6, 20));

        var last = await OperationWalk.Begin(house, OperationWays.Tierp with { Day = new(2017, 6, 26), Born = new(1950, 2, 2), Given = "Sixten" });
        await last.Admit();
        (await last.TryEnrol(new(2017, 7, 1))).ShouldBe(["Startdagen ska ligga mellan 2016-01-01 och 2017-06-30."]);
        (await last.TryEnrol(new(2018, 1, 1))).ShouldBe(["Startdagen ska ligga mellan 2016-01-01 och 2017-06-30."]);
        await last.Enrol(new(2017, 6, 30));

        await house.Clock.MoveTo(new(2017, 7, 1));
        var late = await OperationWalk.Begin(house, OperationWays.Tierp with { Day = new(2017, 7, 1), Given = "Sara" });
        await late.Submit();
        var redirected = await late.Standing();
        (redirected.Step, redirected.BodyId, redirected.NextOn).ShouldBe((CaseStep.HandingOver, (BodyId?)null, new DateOnly(2017, 7, 15)), "redirected at once, to be acknowledged within fourteen days, and on nobody's table");

        using (var nora = await house.As("Nora Frisell"))
        {
            (await nora.Get("/remisser/ny/tierp")).Says("Sista startdag var 2017-06-30. Det du skickar in hänvisas vidare direkt").ShouldBeTrue("who refers is told");
            (await nora.Get("/insatser/tierp")).Says("Undertecknad av Arbetsförmedlingen 2017-12-19, före handlingens datum, Tierps kommun 2017-12-19, före handlingens datum, Region Uppsala 2017-12-22, Försäkringskassan 2018-01-25. Alla har skrivit under 2018-01-25.").ShouldBeTrue("the report's signatures, two of them before its day");
        }

        // Long measures are what the insats is for: after twenty months nothing is said of a longest stay.
        var stays = await OperationWalk.Begin(house, OperationWays.Tierp with { Day = new(2016, 2, 1), Born = new(1990, 2, 2), Given = "Stina" });
        await stays.Admit();
        await stays.Enrol(new(2016, 2, 1));
        await house.Clock.MoveTo(new(2017, 10, 1));
        using (var arvid = await house.As("Arvid Löfroth"))
        {
            var twenty = await arvid.Get(stays.At("")[..^1]);
            twenty.Says("Förbered utslussning: 2017-11-01").ShouldBeTrue("sixty days before the insats itself ends, and nothing before that: " + twenty.Text);
            twenty.Says("har passerat").ShouldBeFalse(twenty.Text);
            (await arvid.Get("/insatser/tierp")).Says("Längsta tid Ingen gräns").ShouldBeTrue();

            // On to occupation under LSS, which is a destination of its own and no work.
            (string, string)[] exit = [("dag", "2017-10-01"), ("skal", "AsPlanned"), ("narmare", "DailyActivity"), ("gjort", "Kartläggning."), ("resultat", "Vet vad som passar."), ("aterstar", "Beslut.")];
            (await arvid.Fill(stays.At("avslut"), [.. exit, ("vart", "Work"), ("mottagare", "Verkstan")])).Errors.ShouldBe(["Det är inget slag av det som personen går vidare till. Välj ett annat, eller inget av dem."]);
            var municipality = (await house.Programmes.FindByName("tierp"))!.Parties["kommun"].ToString();
            (await arvid.Fill(stays.At("avslut"), [.. exit, ("vart", "OtherSupport"), ("part", municipality)])).Errors.ShouldBeEmpty();
            (await arvid.Get(stays.At("")[..^1])).Says("Annat stöd hos en part, LSS-sysselsättning: Tierps kommun").ShouldBeTrue();
            await using var participants = house.Database.Participation();
            var course = await participants.Set<global::Vidare.Storage.CourseRow>().SingleAsync(c => c.CaseId == stays.Case);
            course.GoesTo.ShouldBe(global::Vidare.Programmes.OutcomeKind.DailyActivity);
            var goal = (await house.Programmes.FindByName("tierp"))!.Configuration.Goals.Single(g => g.Id == "G-TIERP-10");
            global::Vidare.Measurement.Formulas.Of(goal)!.Of(new() { Case = stays.Case, Person = ParticipantId.New(), Start = new(2016, 2, 1), End = new(2017, 10, 1), GoesTo = course.GoesTo }, new((await house.Programmes.FindByName("tierp"))!.Configuration, goal.Measure!, global::Vidare.Measurement.Material.Empty, new(2017, 12, 31))).ShouldBe(global::Vidare.Measurement.Reply.No);
        }

        await house.Clock.MoveTo(new(2017, 7, 1));

        // What was agreed on in 2016 bears the name of its day, and minutes of 2017 the new one, of the same party.
        using var disa = await house.As("Disa Wallgren");
        var agreed = await disa.Get((await disa.Get("/insatser/tierp/overenskommelser")).Links.First(l => Guid.TryParse(l.Split('/')[^1], out _)));
        agreed.Says("Undertecknad av Arbetsförmedlingen, Försäkringskassan, Landstinget i Uppsala län, Tierps kommun.").ShouldBeTrue(agreed.Text);
        agreed.Says("Parter Arbetsförmedlingen, Försäkringskassan, Landstinget i Uppsala län, Tierps kommun").ShouldBeTrue(agreed.Text);
        var lokus = await disa.Call("LOKUS", "2017-07-01");
        await disa.Attend(lokus);
        var minutes = await disa.Get(lokus + "/protokoll");
        minutes.Says("Gösta Palmér, ledamot, Region Uppsala").ShouldBeTrue(minutes.Text);
        await using var db = house.Database.Association();
        var gosta = await house.User("Gösta Palmér");
        (await db.Signatures.Where(s => s.UserId == gosta).Select(s => s.PartyId).FirstAsync()).ShouldBe(await db.Seats.Where(s => s.UserId == gosta).Select(s => s.PartyId).SingleAsync());
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-06", "SHP-16", "SHP-19", "SHP-20", "SHP-22", "SHP-23", "SHP-71", "SHP-83", "GEN-11", "CAL-07")]
    public async Task In_Sodra_Dalarna_the_group_of_ones_own_municipality_decides_and_the_young_need_a_reason(Engine engine)
    {
        await using var house = await House.Open(engine);
        var walk = await OperationWalk.Begin(house, OperationWays.Shp);
        await walk.OpenGates();
        await walk.Admit(otherGroup: "beredningsgrupp-hedemora");
        await walk.Enrol(new(2010, 8, 9));
        (await walk.Standing()).LastDayOn.ShouldBeNull("open end, no longest stay");
        await walk.PlanAndLeave(new(2012, 3, 5));

        using (var sanna = await house.As("Sanna Ödqvist"))
        {
            var read = await sanna.Get("/insatser/shp");
            read.Document.QuerySelectorAll("tr").Select(r => string.Join(' ', r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ShouldContain(r => r.StartsWith("Rättsväsende 1 % 0,35 %", StringComparison.Ordinal), "what is declared beside what is computed: " + read.Text);
            read.Document.QuerySelectorAll("tr").Single(r => r.TextContent.Contains("socioEconomics.rows[4].percent", StringComparison.Ordinal)).TextContent.ShouldContain("0,35");
            read.Says("juli 2010").ShouldBeTrue("what the source knows by the month is said by the month: " + read.Text);
        }

        var first = await OperationWalk.Begin(house, OperationWays.Shp with { Day = new(2010, 7, 26), Given = "Alma" });
        await first.Submit();
        using (var sanna = await house.As("Sanna Ödqvist"))
        {
            var uncleared = await sanna.Get(first.At("inskrivning"));
            uncleared.Says("Personen är inte antagen av beredningsgrupp.").ShouldBeTrue("no clearance, no enrolment: " + uncleared.Text);
            uncleared.Document.QuerySelectorAll("main form").ShouldBeEmpty();
            (await sanna.Get("/insatser/shp")).Says("augusti 2010").ShouldBeTrue("the start is known by the month");
        }

        var opening = await OperationWalk.Begin(house, OperationWays.Shp with { Day = new(2010, 7, 26), Given = "Agda" });
        await opening.Admit();
        (await opening.TryEnrol(new(2010, 7, 31))).ShouldBe(["Startdagen ska vara tidigast 2010-08-01."]);
        await opening.Enrol(new(2010, 8, 1));

        var none = await OperationWalk.Begin(house, OperationWays.Shp with { Given = "Moa", Criteria = [] });
        await none.Submit();
        (await none.Standing()).Step.ShouldBe(CaseStep.InformationWanted, "one of three needs must be ticked");
        var old = await OperationWalk.Begin(house, OperationWays.Shp with { Given = "Rune", Born = new(1945, 8, 2) });
        (await old.TrySubmit()).ShouldContain("Insatsen är för personer 18–64 år.");
        var young = await OperationWalk.Begin(house, OperationWays.Shp with { Given = "Elis", Born = new(1994, 1, 1) });
        await young.Admit(refusedWithout: "Regeln ”Rätt ålder” är inte uppfylld.", exception: "Saknar sammanhang och kan inte vänta.");
        await young.Enrol(new(2010, 8, 9));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("VAST-13", "VAST-15", "VAST-29", "VAST-35", "VAST-42", "VAST-43", "VAST-46", "VAST-64")]
    public async Task In_Vastmanland_the_group_admits_until_August_2012_and_counts_all_who_have_started(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Clock.MoveTo(OperationWays.Vast.Day);
        using (var iris = await house.As("Iris Falkman"))
        {
            var unsaid = await iris.Fill("/remisser/ny/vastmanland",
                ("fornamn", "Noll"), ("efternamn", "Provgren"), ("fodd", "1970-06-06"), ("kon", "Woman"), ("kommun", "Sala"), ("bakgrund", "Har varit borta länge."), ("tidigare", "Praktik."), ("stod", "Någon som håller ihop."));
            unsaid.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            unsaid.Errors.ShouldBe(["Fyll i ”Varför den egna myndigheten inte räcker”.", "Fyll i ”Månader med ersättning”."]);
            (await iris.Get("/arenden")).Says("Noll Provgren").ShouldBeFalse("nothing is stored by halves");
        }

        using (var elvira = await house.As("Elvira Nordh"))
        {
            var read = await elvira.Get("/insatser/vastmanland");
            foreach (var text in new[] { "Motivationshöjande insatser", "Jagstärkande insatser", "Arbetsträning", "Funktionsbedömning", "kvinnocoacher i Fagersta", "Konceptet har använts i projektet i KAK", "centralt upphandlat HRAB" })
            {
                read.Says(text).ShouldBeTrue(text);
            }
        }

        var walk = await OperationWalk.Begin(house, OperationWays.Vast);
        await walk.OpenGates();
        (await walk.TrySubmit()).ShouldContain("Samtycke saknas");
        using (var iris = await house.As("Iris Falkman"))
        {
            var token = (await iris.Get(walk.At("samtycke"))).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            (await iris.PostRaw(walk.At("skicka"), [new("__RequestVerificationToken", token)])).Text.ShouldContain("Samtycke saknas");
            (await walk.Standing()).Step.ShouldBe(CaseStep.Draft, "nobody comes to the group before the consent");
        }

        await walk.Admit();
        await walk.Enrol(new(2012, 1, 16));
        await walk.PlanAndLeave(new(2012, 4, 2));

        var last = await OperationWalk.Begin(house, OperationWays.Vast with { Day = new(2012, 8, 27), Given = "Vilma" });
        await last.Admit(says: "2 av 70 upptagna");
        (await last.TryEnrol(new(2012, 9, 1))).ShouldBe(["Startdagen ska ligga mellan 2011-10-01 och 2012-08-31."]);
        (await last.TryEnrol(new(2013, 1, 14))).ShouldBe(["Startdagen ska ligga mellan 2011-10-01 och 2012-08-31."], "nobody begins while it is evaluated");
        await last.Enrol(new(2012, 8, 31));
    }
}
