using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Participation;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Programmes;

/// <summary>Staff, activity plan, routines and the start, by pages alone.</summary>
public class RunningPagesTests
{
    const string Plan = "/insatser/tuna/aktivitetsplan", Staff = "/insatser/tuna/bemanning", Routines = "/insatser/tuna/rutiner", Start = "/insatser/tuna/driftstart";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-24", "TUNA-36", "TUNA-37", "TUNA-38", "TUNA-42", "TUNA-44", "TUNA-65", "TUNA-67")]
    public async Task The_coordinator_plans_under_eight_tasks_and_notes_what_came_of_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");

        var plan = await helena.Get(Plan);
        plan.Document.QuerySelectorAll("section.sheet h2").Length.ShouldBe(8);
        plan.Document.QuerySelectorAll(".mark--warning").Count(m => m.TextContent.Contains("Ingen aktivitet HT 2015", StringComparison.Ordinal)).ShouldBe(5, "three of the eight have something this autumn");

        var unlevelled = await helena.Fill(Plan + "/ny", ("vad", "Artikel i länets tidning"), ("sort", "Dissemination"), ("uppdrag", "spridning"), ("dag", "2015-10-05"));
        unlevelled.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unlevelled.Errors.ShouldBe(["Välj om resultatet sprids lokalt, regionalt eller nationellt."]);
        unlevelled.Document.QuerySelector("input[name=vad]")!.GetAttribute("value").ShouldBe("Artikel i länets tidning");
        (await helena.Fill(Plan + "/ny", ("vad", "Artikel i länets tidning"), ("sort", "Dissemination"), ("uppdrag", "spridning"), ("dag", "2015-10-05"), ("niva", "Regional"))).Flash.ShouldBe("Aktiviteten är planerad.");
        (await helena.Get("/att-gora")).Says("Artikel i länets tidning").ShouldBeTrue("what is planned within thirty days is on the list");

        (await helena.Fill(Plan + "/ny", ("vad", "Personalmöte om metod"), ("sort", "JointMeeting"), ("dag", "2015-09-14"), ("med", "tuna-eskilstuna"))).Flash.ShouldContain("planerad");
        var there = await helena.Get("/insatser/tuna-eskilstuna/aktivitetsplan");
        there.Says("Personalmöte om metod").ShouldBeTrue("listed in both");
        there.Says("Tillsammans med TUNA-Strängnäs").ShouldBeTrue(there.Text);
        (await helena.Fill(await Finish("Personalmöte om metod"), ("dag", "2015-09-14"), ("text", "Hur en kartläggning börjar."))).Flash.ShouldBe("Aktiviteten är genomförd.");
        (await helena.Get(Plan)).Says("HT 2015 Gemensamt personalmöte 1").ShouldBeTrue("counted once, where it is planned");
        var listed = await helena.Get("/insatser/tuna-eskilstuna/aktivitetsplan");
        listed.Says("Hur en kartläggning börjar.").ShouldBeTrue(listed.Text);
        listed.Says("HT 2015 Gemensamt personalmöte").ShouldBeFalse("and not once more: " + listed.Text);
        (await helena.Get(Plan)).Says("HT 2015 Information 1").ShouldBeTrue("the breakfast of August");

        // What the build-up is to give, each with who answers for it, its day and how it stands.
        foreach (var key in new[] { "rekrytera", "arbetsgivarnat" })
        {
            (await helena.Post(Plan + "/ny", await helena.Get(Plan + "/ny?aktivitet=" + key), ("sort", "Task"), ("dag", "2015-09-30"))).Flash.ShouldBe("Aktiviteten är planerad.");
        }

        var promised = (await helena.Get(Plan)).Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")?.TextContent.StartsWith("Uppbyggnad: det som insatsen har lovat att göra", StringComparison.Ordinal) is true);
        foreach (var (what, day, state) in new[] { ("Rekrytera coacher från parterna.", "2015-09-30", "Planerad"), ("Sätta samman remissgruppen.", "2015-01-26", "Genomförd"), ("Ordna lokalen.", "2015-01-29", "Genomförd"), ("Bygga ett nät av arbetsgivare.", "2015-09-30", "Planerad") })
        {
            var row = promised.QuerySelectorAll("tr").Single(r => r.TextContent.Contains(what, StringComparison.Ordinal));
            row.QuerySelectorAll("td").Take(2).Select(c => c.TextContent.Trim()).ShouldBe(["Helena Roslund", day], what);
            row.QuerySelector(".mark")!.TextContent.ShouldBe(state, what);
        }

        // Two mentors are promised and one is appointed; what a mentor does is noted without anybody's name.
        await helena.Fill(Plan + "/ny", ("vad", "Lena Grönqvist och Petra Sandelin om att börja en grupp"), ("sort", "Mentoring"), ("dag", "2015-09-10"));
        (await helena.Fill(await Finish("Lena Grönqvist och Petra"), ("dag", "2015-09-10"), ("text", "Börja med fyra."))).Says("Stöd av fadder 1").ShouldBeTrue();
        await helena.Post(Plan + "/ny", await helena.Get(Plan + "/ny?aktivitet=faddrar"), ("sort", "Task"), ("dag", "2015-09-14"));
        var mentors = await Finish("Utse två coacher i Eskilstuna till faddrar");
        (await helena.Fill(mentors, ("dag", "2015-09-14"), ("text", "Utsedda."))).Errors.Single().ShouldContain("när 2 faddrar är utsedda. Nu är det 1.");
        var (gerd, jonas) = (await house.User("Gerd Almlöv"), await house.User("Jonas Wikberg"));
        await house.Database.WriteAssociation(async db =>
        {
            var eskilstuna = await db.Mandates.SingleAsync(m => m.UserId == db.Users.Single(u => u.Name == "Lena Grönqvist").Id);
            db.Add(new Vidare.Storage.MandateRow { Id = MandateId.New(), UserId = gerd, Role = Vidare.Association.Role.Coach, ProgrammeId = eskilstuna.ProgrammeId, PartyId = eskilstuna.PartyId, FromOn = eskilstuna.FromOn });
            return true;
        });
        (await helena.Post(Staff + "/faddrar", await helena.Get(Staff), ("fadder", gerd.ToString()), ("coach", jonas.ToString()))).Flash.ShouldBe("Faddern är utsedd.");
        (await helena.Fill(mentors, ("dag", "2015-09-14"), ("text", "Utsedda."))).Flash.ShouldBe("Aktiviteten är genomförd.");

        await using var db = house.Database.Association();
        var training = await db.PlannedActivities.SingleAsync(a => a.Configured == "kompetens-adhd");
        var finish = $"{Plan}/{training.Id}/klar";
        await house.Clock.MoveTo(new(2015, 11, 19));
        (await helena.Fill(finish, ("dag", "2015-11-18"), ("text", "Om vardagsstruktur."))).Errors.ShouldBe(["Skriv hur många ur personalen som var med."]);
        var done = await helena.Fill(finish, ("dag", "2015-11-18"), ("text", "Om vardagsstruktur."), ("har", "3"), ("dar", "5"));
        done.Flash.ShouldBe("Aktiviteten är genomförd.");
        done.Says("3 deltog ur den egna personalen, 5 ur den andra insatsens.").ShouldBeTrue(done.Text);
        (await helena.Get(finish)).Status.ShouldBe(HttpStatusCode.NotFound, "what is over is not finished again");

        using var petra = await house.As("Petra Sandelin");
        (await petra.Get(Plan)).Says("Om vardagsstruktur.").ShouldBeTrue();
        (await petra.Get(Plan + "/ny")).Status.ShouldBe(HttpStatusCode.NotFound);

        async Task<string> Finish(string what) =>
            (await helena.Get(Plan)).Document.QuerySelectorAll("a").First(a => a.GetAttribute("aria-label")?.StartsWith("Klart: " + what, StringComparison.Ordinal) is true).GetAttribute("href")!;
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_people_on_one_activity_are_told_what_changed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        await using var db = house.Database.Association();
        var seminar = $"{Plan}/{(await db.PlannedActivities.SingleAsync(a => a.Configured == "seminarium")).Id}";
        var opened = await helena.Get(seminar);
        (await helena.Fill(seminar, ("dag", "2015-12-10"))).Flash.ShouldBe("Aktiviteten är ändrad.");

        var late = await helena.Post(seminar, opened, ("vad", "Seminarium om resultat"));

        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Errors.Single().ShouldContain("2015-12-10");
        late.Document.QuerySelector("input[name=vad]")!.GetAttribute("value").ShouldBe("Seminarium om resultat");
        (await helena.Post(seminar, late)).Flash.ShouldBe("Aktiviteten är ändrad.");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-32", "TUNA-37", "TUNA-40", "TUNA-43", "TUNA-53", "TUNA-54", "TUNA-55", "TUNA-64", "BR-33")]
    public async Task Staff_shows_shares_vacancies_mentors_recruitment_and_premises(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        var tuna = await house.Tuna();
        var jonas = await house.User("Jonas Wikberg");
        await house.Database.WriteAssociation(async db =>
        {
            var whole = await db.Mandates.SingleAsync(m => m.UserId == jonas);
            db.Remove(whole);
            db.Add(new Vidare.Storage.MandateRow { Id = MandateId.New(), UserId = jonas, Role = Vidare.Association.Role.Coach, ProgrammeId = tuna.Id, PartyId = whole.PartyId, FromOn = whole.FromOn, SharePercent = 50 });
            return true;
        });

        var page = await helena.Get(Staff);
        page.Says("40 %, och 60 % i andra insatser").ShouldBeTrue(page.Text);
        (await helena.Get("/insatser/tuna-eskilstuna/bemanning")).Says("60 %, och 40 % i andra insatser").ShouldBeTrue("each insats shows its share");
        page.Says("Vakant: 50 % av en hel tjänst").ShouldBeTrue(page.Text);
        page.Says("Avviker från hela tjänster Skäl saknas.").ShouldBeTrue(page.Text);
        page.Says("1 av 2 utsedda").ShouldBeTrue(page.Text);
        page.Says("Utan fadder: Jonas Wikberg.").ShouldBeTrue(page.Text);
        page.Says("Helena Roslund (Samordnare, med i varje rekrytering").ShouldBeTrue(page.Text);
        page.Says("Ingen utöver samordnaren arbetar i den insats").ShouldBeTrue(page.Text);
        page.Says("Storgatan 1").ShouldBeTrue(page.Text);
        page.Says("Handledning av coacherna, första tillfället Handledning 2015-09-09 Hur en kartläggning läggs upp.").ShouldBeTrue("what was logged stands as support of the staff: " + page.Text);

        await using var read = house.Database.Association();
        var mandate = await read.Mandates.SingleAsync(m => m.UserId == jonas);
        (await helena.Post($"{Staff}/tjanst/{mandate.Id}", page, ("skal", "Studerar på halvtid till sommaren."))).Says("Studerar på halvtid till sommaren.").ShouldBeTrue();
        var lena = (await house.User("Lena Grönqvist")).ToString();
        (await helena.Post(Staff + "/faddrar", page, ("fadder", lena), ("coach", jonas.ToString()))).Flash.ShouldBe("Faddern är utsedd.");
        (await helena.Post(Staff + "/faddrar", page, ("fadder", lena), ("coach", jonas.ToString()))).Errors.ShouldBe(["Den personen är redan fadder åt coachen."]);
        (await helena.Post(Staff + "/rekrytering", page, ("tjanst", "Coach"), ("arbetsgivare", "extern"))).Errors.Single().ShouldContain("finns inte att välja");
        var recruiting = await helena.Post(Staff + "/rekrytering", page, ("tjanst", "Coach"), ("arbetsgivare", "region"));
        recruiting.Says("Pågår").ShouldBeTrue();
        var site = tuna.Configuration.Sites[0].Key;
        (await helena.Post($"{Staff}/lokal/{site}", page, ("adress", "Storgatan 2"), ("lamplighet", "Större."))).Flash.ShouldBe("Lokalen är sparad.");
        (await helena.Post($"{Staff}/lokal/{site}", page, ("adress", "Storgatan 3"), ("lamplighet", "Störst."))).Status.ShouldBe(HttpStatusCode.Conflict);

        using var lenaHere = await house.As("Lena Grönqvist");
        (await lenaHere.Get("/arenden")).Says("Signe Alvarsdotter").ShouldBeFalse("a mentor sees no participant");
        (await lenaHere.Get(Staff)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-34")]
    public async Task Too_few_filled_posts_over_thirty_days_are_raised_and_stand_at_the_goals_as_a_possible_cause(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var gun = await house.As("Gun Stenvik");
        (await gun.Get("/insatser/tuna/mal")).Says("Möjlig orsak").ShouldBeFalse("the posts are filled");
        var jonas = await house.User("Jonas Wikberg");
        await house.Database.WriteAssociation(async db =>
        {
            (await db.Mandates.SingleAsync(m => m.UserId == jonas)).ToOn = new(2015, 9, 4);
            return true;
        });
        (await gun.Get("/insatser/tuna/mal")).Says("Möjlig orsak").ShouldBeTrue("ten days of thirty without one of two coaches");
        using var helena = await house.As("Helena Roslund");
        var list = await helena.Get("/att-gora");
        list.Document.QuerySelectorAll("li.work--late").Count(l => l.TextContent.Contains("TUNA-Strängnäs", StringComparison.Ordinal) && l.TextContent.Contains("Färre tjänster än 90 % har varit tillsatta i 30 dagar", StringComparison.Ordinal)).ShouldBe(1, "it is hers to do something about: " + list.Text);
        await house.Database.WriteAssociation(async db =>
        {
            (await db.Mandates.SingleAsync(m => m.UserId == jonas)).ToOn = new(2015, 9, 10);
            return true;
        });
        (await gun.Get("/insatser/tuna/mal")).Says("Möjlig orsak").ShouldBeFalse("a few days are not raised");
        (await helena.Get("/att-gora")).Document.QuerySelectorAll("li").ShouldNotContain(l => l.TextContent.Contains("TUNA-Strängnäs", StringComparison.Ordinal) && l.TextContent.Contains("Färre tjänster", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-19")]
    public async Task A_routine_is_adopted_by_four_of_four_and_its_new_version_anew(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var rolf = await house.As("Rolf Ängeby");

        var page = await rolf.Get(Routines);
        page.Says("Antagen av 3 av 4 Saknas: Arbetsförmedlingen.").ShouldBeTrue(page.Text);
        var action = page.Document.QuerySelectorAll("form").Select(f => f.GetAttribute("action")!).Single(a => a.EndsWith("/anta", StringComparison.Ordinal));
        (await rolf.Post(action, page)).Says("Antagen av 4 av 4").ShouldBeTrue();
        (await rolf.Post(action, page)).Errors.ShouldBe(["Din part har redan antagit den här versionen."]);

        var opened = await helena.Get(Routines);
        var rewrite = action.Replace("/anta", "/version", StringComparison.Ordinal);
        (await helena.Post(rewrite, opened, ("text", "Coachen ringer samma dag."))).Says("Antagen av 0 av 4").ShouldBeTrue();
        (await helena.Post(rewrite, opened, ("text", "Coachen ringer inom en timme."))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await rolf.Post(action, page)).Errors.ShouldBe(["Rutinen har fått en ny version sedan du läste den. Läs den version som finns nu."]);

        var written = await helena.Post(Routines, await helena.Get(Routines), ("namn", "Överlämning mellan handläggare"), ("text", "Ring innan ni skickar."));
        written.Says("Överlämning mellan handläggare").ShouldBeTrue();
        using var petra = await house.As("Petra Sandelin");
        (await petra.Get(Routines)).Document.QuerySelector("main form").ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-39", "TUNA-22", "GEN-18")]
    public async Task Nobody_is_referred_or_enrolled_before_the_start_is_signed_off_and_the_insats_opened(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Database.WriteAssociation(async db =>
        {
            await db.GoLives.ExecuteDeleteAsync();
            await db.GateClosings.Where(g => g.Gate == "uppstart-godkand" || g.Gate == "lokal-klar").ExecuteDeleteAsync();
            await db.AgreementVersions.ExecuteDeleteAsync();
            await db.Agreements.ExecuteDeleteAsync();
            var tuna = await db.Programmes.SingleAsync(p => p.Name == "tuna");
            (tuna.Stage, tuna.Version) = (Vidare.Programmes.ProgrammeStage.Starting, tuna.Version + 1);
            return true;
        });
        using var helena = await house.As("Helena Roslund");
        using var gun = await house.As("Gun Stenvik");
        var enrol = $"/arenden/{await house.CaseOf("Signe Alvarsdotter")}/inskrivning";

        (await helena.Get(enrol)).Says("Styrgruppen har öppnat insatsen.").ShouldBeTrue();
        using var amir = await house.As("Amir Hosseini");
        (await amir.Get($"/arenden/{await house.CaseOf("Malva Torneby")}/skicka")).Says("Insatsen är inte öppnad än.").ShouldBeTrue();
        (await helena.Get(Start)).Says("Kvar är: Lokalen är klar att ta emot deltagare.").ShouldBeTrue();
        await helena.Post("/insatser/tuna/startkrav/lokal-klar/klart", await helena.Get("/insatser/tuna/startkrav"), ("text", "Besiktigad."));
        var unagreed = await helena.Get(Start);
        unagreed.Says("Först ska alla parter ha skrivit under: Överenskommelse mellan parterna i LSG Strängnäs.").ShouldBeTrue(unagreed.Text);
        unagreed.Document.QuerySelector("form[action$='underskrift']").ShouldBeNull();

        var address = (await helena.Fill("/insatser/tuna/overenskommelser/ny/lsg", ("omfattning", "Vi gör det här tillsammans."))).Address;
        await helena.Post(address + "/skicka", await helena.Get(address));
        foreach (var name in new[] { "Gun Stenvik", "Anders Myrdal-Kvist", "Ingrid Falkerby", "Rolf Ängeby" })
        {
            if (name is "Rolf Ängeby")
            {
                var three = await helena.Get(address);
                three.Says("Väntar på underskrift: Arbetsförmedlingen.").ShouldBeTrue(three.Text);
                three.Says("Syftet ”Parterna i LSG Strängnäs har en överenskommelse.” är inte uppfyllt.").ShouldBeTrue(three.Text);
            }

            using var signer = await house.As(name);
            (await signer.Post(address + "/skriv-under", await signer.Get(address), ("ort", "Strängnäs"), ("last", "true"))).Flash.ShouldNotBeEmpty(name);
        }

        (await helena.Get(address)).Says("Syftet ”Parterna i LSG Strängnäs har en överenskommelse.” är uppfyllt.").ShouldBeTrue();
        (await gun.Get(Start)).Says("Samordnaren har inte skrivit under att uppstarten är klar.").ShouldBeTrue();
        (await helena.Post(Start + "/underskrift", await helena.Get(Start), ("text", "Allt är provat en gång."))).Flash.ShouldContain("underskriven");
        (await helena.Get("/insatser/tuna/startkrav")).Says("Helena Roslund, 2015-09-14: Allt är provat en gång.").ShouldBeTrue("signing off closes its own gate");
        (await helena.Get(enrol)).Says("Styrgruppen har öppnat insatsen.").ShouldBeTrue("it is not open yet");
        (await gun.Post(Start + "/oppna", await gun.Get(Start))).Says("Insatsen är öppnad sedan 2015-09-14").ShouldBeTrue();

        var coach = (await house.User("Petra Sandelin")).ToString();
        (await helena.Fill(enrol, ("start", "2015-09-15"), ("coach", coach), ("part", "kommun"))).Flash.ShouldContain("2016-09-14");
        using var birgitta = await house.As("Birgitta Lövhed");
        (await birgitta.Get(Start)).Document.QuerySelector("main form").ShouldBeNull("the association opens nothing");
    }
}
