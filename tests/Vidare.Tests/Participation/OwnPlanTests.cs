using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class OwnPlanTests
{
    const string Vilgot = "Vilgot Näslind";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-59", "GEN-06")]
    public async Task The_participant_says_yes_and_the_coach_sees_who_said_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Vilgot);
        using var vilgot = await house.As(Vilgot);

        var done = await vilgot.Fill($"/min-sida/{id}/plan", ("kommentar", "Det känns bra."), ("svar", "ja"));

        done.Flash.ShouldContain("sagt ja till planen");
        done.Says("Du behöver inte göra något just nu.").ShouldBeTrue();
        await using var db = house.Database.Participation();
        var fact = await db.Facts.SingleAsync(f => f.CaseId == id && f.Kind == nameof(PlanApproved));
        fact.ByParticipantId.ShouldNotBeNull();
        fact.ByUserId.ShouldBeNull();
        fact.Content!.ShouldContain("\"atMeeting\":false");
        (await db.Standings.SingleAsync(s => s.CaseId == id)).AwaitingParticipant.ShouldBeFalse();
        (await db.Journal.CountAsync(j => j.CaseId == id && j.Kind == JournalKind.Write && j.What == "case.ApprovePlan" && j.ParticipantId == fact.ByParticipantId)).ShouldBe(1);
        using var petra = await house.As("Petra Sandelin");
        (await petra.Get($"/arenden/{id}")).Says("Det känns bra.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-47")]
    public async Task To_want_to_talk_first_is_no_yes(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Vilgot);
        using var vilgot = await house.As(Vilgot);

        var done = await vilgot.Fill($"/min-sida/{id}/plan", ("kommentar", "Två förmiddagar är för mycket."), ("svar", "prata"));

        done.Says("Du har bett att få prata om planen.").ShouldBeTrue();
        await using var db = house.Database.Participation();
        (await db.Facts.AnyAsync(f => f.CaseId == id && f.Kind == nameof(PlanApproved))).ShouldBeFalse();
        (await db.Standings.SingleAsync(s => s.CaseId == id)).AwaitingParticipant.ShouldBeTrue();
        using var petra = await house.As("Petra Sandelin");
        (await petra.Get($"/arenden/{id}")).Says("Två förmiddagar är för mycket.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_answer_that_cannot_be_read_comes_back_with_what_was_typed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var vilgot = await house.As(Vilgot);

        var again = await vilgot.Fill($"/min-sida/{await house.CaseOf(Vilgot)}/plan", ("kommentar", "Jag undrar"), ("svar", "kanske"));

        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Document.QuerySelector("textarea")!.TextContent.ShouldBe("Jag undrar");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Without_a_new_plan_there_is_nothing_to_answer(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var embla = await house.As("Embla Storåker");

        var page = await embla.Get($"/min-sida/{await house.CaseOf("Embla Storåker")}/plan");

        page.Says("Du har ingen plan att svara på just nu.").ShouldBeTrue();
        page.Document.QuerySelector("textarea").ShouldBeNull();
    }
}
