using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Testing;
using Vidare.Tests.Funding;
using Xunit;

namespace Vidare.Tests.Association;

public class StaffQuestionTests
{
    const string Questions = "/insatser/tuna/fragor", Asked = "Grupp på kvällstid";

    static readonly (string, string)[] Evening = [("rubrik", Asked), ("text", "Får gruppen om arbetsliv träffas efter klockan 17? Det kräver nycklar och larm.")];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-41")]
    public async Task A_coachs_question_is_lifted_to_the_steering_group_and_the_decision_comes_back_to_her(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var helena = await house.As("Helena Roslund");
        using var ingrid = await house.As("Ingrid Falkerby");
        using var birgitta = await house.As("Birgitta Lövhed");

        (await petra.Fill(Questions, Evening)).Flash.ShouldBe("Frågan är ställd. Svaret kommer på din lista.");
        var question = (await helena.Get("/att-gora")).Document.QuerySelectorAll("a.work__what").Single(a => a.TextContent == "Svara på frågan eller lyft den" && a.ParentElement!.TextContent.Contains(Asked, StringComparison.Ordinal)).GetAttribute("href")!;
        (await helena.Get(question)).Says("Den grupp som styr är inte kallad till något möte.").ShouldBeTrue();
        var meeting = await helena.Call("LSG Strängnäs", "2015-09-14");
        (await birgitta.Get(meeting)).Says(Asked).ShouldBeFalse("nothing of it is the association's before it is lifted");

        var lifted = await helena.Post(question + "/lyft", await helena.Get(question));
        lifted.Flash.ShouldBe("Frågan står på dagordningen.", lifted.Text);
        (await ingrid.Get(meeting)).Says(Asked + " Fråga från personalen Inte behandlad").ShouldBeTrue();
        (await helena.Get("/att-gora")).Links.ShouldNotContain(question);
        (await helena.Get(question)).Document.QuerySelector("form[action$='/svara']").ShouldBeNull("it is with the steering group");

        await helena.Attend(meeting);
        await helena.Stand(meeting);
        await helena.Decide(await helena.Item(meeting, Asked), "Gruppen får träffas till klockan 19 på tisdagar.");
        await helena.Post(meeting + "/framlagg", await helena.Get(meeting));
        await ingrid.Adjust(meeting, "2015-09-14");
        (await petra.Get(question)).Says("till klockan 19").ShouldBeFalse("the minutes are not adjusted by all");
        (await petra.Get("/att-gora")).Links.ShouldNotContain(question);
        using var second = await house.As((await ingrid.Get(meeting)).Text.Split("Väntar på justering av ")[1].Split('.')[0]);
        await second.Adjust(meeting, "2015-09-14");

        var list = await petra.Get("/att-gora");
        list.Links.ShouldContain(question);
        list.Says("Läs beslutet").ShouldBeTrue(list.Text);
        var told = await petra.Get(question);
        told.Says("LSG Strängnäs 2015-09-14: bifall").ShouldBeTrue(told.Text);
        told.Says("Gruppen får träffas till klockan 19 på tisdagar.").ShouldBeTrue(told.Text);
        told.Links.ShouldNotContain(meeting, "a coach reads no minutes");
        (await petra.Post(question + "/last", told)).Flash.ShouldBe("Svaret är läst.");
        (await petra.Get("/att-gora")).Links.ShouldNotContain(question);
        (await petra.Get(question)).Says("till klockan 19").ShouldBeTrue("it can be read again");

        await using var db = house.Database.Association();
        (await db.AssociationJournal.Where(j => j.Why == "Fråga ställd" || j.Why == "Fråga lyft till styrgruppen" || j.Why == "Svar läst").Select(j => j.What).ToListAsync())
            .ShouldBe(["programme.AskQuestion", "programme.LiftQuestion", "programme.AskQuestion"], ignoreOrder: true);
        foreach (var name in new[] { "Birgitta Lövhed", "Ingrid Falkerby", "Elsa Torsvik", "Amir Hosseini", "Lena Grönqvist" })
        {
            using var visitor = await house.As(name);
            (await visitor.Get(Questions)).Status.ShouldBe(HttpStatusCode.NotFound, name);
            (await visitor.Get(question)).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-41", "GEN-20")]
    public async Task A_text_that_names_a_participant_never_comes_into_the_associations_zone(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var helena = await house.As("Helena Roslund");
        const string Stopped = "Texten innehåller ett personnummer eller en deltagares namn. Skriv om den så att den handlar om verksamheten. Förbundet får aldrig se vem en deltagare är.";

        var page = await petra.Get(Questions);
        page.Says("Skriv om verksamheten och aldrig om en person").ShouldBeTrue(page.Text);
        foreach (var text in new[] { "Hur gör vi med Signe Alvarsdotter?", "Hur gör vi med 850101-1234?" })
        {
            var stopped = await petra.Fill(Questions, ("rubrik", "Utanför tiden"), ("text", text));
            stopped.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            stopped.Errors.ShouldBe([Stopped]);
            stopped.Document.QuerySelector("textarea[name=text]")!.TextContent.Trim().ShouldBe(text, "nothing typed is lost");
            (await petra.Fill(Questions, ("rubrik", text[..^1]), ("text", "Se rubriken."))).Errors.ShouldBe([Stopped]);
        }

        await petra.Fill(Questions, Evening);
        var question = (await petra.Get(Questions)).Document.QuerySelectorAll("th a").First(a => a.TextContent == Asked).GetAttribute("href")!;
        await helena.Call("LSG Strängnäs", "2015-10-01");
        (await helena.Post(question + "/lyft", await helena.Get(question), ("text", "Det gäller Signe Alvarsdotter."))).Errors.ShouldBe([Stopped]);
        (await helena.Post(question + "/svara", await helena.Get(question), ("svar", "Ring 850101-1234."))).Errors.ShouldBe([Stopped]);

        await using var db = house.Database.Association();
        (await db.StaffQuestions.ToListAsync()).ShouldAllBe(q => q.Answer == null && !(q.Title + q.Text).Contains("Signe") && !(q.Title + q.Text).Contains("850101"));
        (await db.QuestionLifts.CountAsync()).ShouldBe(0);
        var tried = await db.AssociationJournal.Where(j => j.Kind == JournalKind.Refused && j.Why == "Texten nämner någon").ToListAsync();
        tried.Count.ShouldBe(6);
        tried.ShouldAllBe(j => j.Details == null);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-41")]
    public async Task A_question_that_a_meeting_lets_fall_is_the_coordinators_again_and_she_can_answer_it_herself(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var jonas = await house.As("Jonas Wikberg");
        using var helena = await house.As("Helena Roslund");
        await petra.Fill(Questions, Evening);
        var question = (await petra.Get(Questions)).Document.QuerySelectorAll("th a").First(a => a.TextContent == Asked).GetAttribute("href")!;
        var cancelled = await helena.Call("LSG Strängnäs", "2015-10-01");
        await helena.Call("TUNA styrgrupp", "2015-10-02");
        var early = await helena.Get(question);
        early.Document.QuerySelectorAll("select[name=mote] option").Select(o => o.TextContent.Trim()).ShouldBe(["Välj", "LSG Strängnäs 2015-10-01"], "the other group does not steer that day");

        await helena.Post(question + "/lyft", early);
        (await helena.Post(question + "/svara", early, ("svar", "Ja."))).Errors.ShouldBe(["Frågan är redan besvarad, eller står redan på en dagordning."]);
        (await helena.FillOn(cancelled, cancelled + "/stall-in", ("skal", "För få kan komma."))).Flash.ShouldNotBeEmpty();
        (await helena.Get("/att-gora")).Links.ShouldContain(question);
        var kept = await helena.Call("LSG Strängnäs", "2015-10-08");
        await helena.Post(question + "/lyft", await helena.Get(question));
        var item = await helena.Item(kept, Asked);
        (await helena.Post(item + "/ta-bort", await helena.Get(item))).Flash.ShouldNotBeEmpty();
        (await helena.Get("/att-gora")).Links.ShouldContain(question, "it was taken off the agenda");

        (await helena.Post(question + "/svara", await helena.Get(question), ("svar", "Ja, jag ordnar nycklar."))).Flash.ShouldBe("Svaret är skickat.");
        (await petra.Get("/att-gora")).Says("Läs svaret").ShouldBeTrue();
        (await jonas.Get("/att-gora")).Links.ShouldNotContain(question, "he did not ask");
        var his = await jonas.Get(question);
        his.Says("Ja, jag ordnar nycklar.").ShouldBeTrue(his.Text);
        his.Document.QuerySelector("form[action$='/last']").ShouldBeNull();
        (await petra.Post(question + "/last", await petra.Get(question))).Flash.ShouldBe("Svaret är läst.");
    }
}
