using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class OwnLeavingTests
{
    const string Saga = "Saga Bergdorf", Åke = "Åke Renfors", Vilgot = "Vilgot Näslind";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_participant_says_no_to_a_hand_over(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Saga);
        using var saga = await house.As(Saga);
        var home = await saga.Get("/min-sida");
        home.Says("Vi har frågat Arbetsförmedlingen.").ShouldBeTrue();
        var address = home.Links.Single(l => l.Contains("/overlamning/", StringComparison.Ordinal));

        var done = await saga.Fill(address, ("skal", "Jag har fått ett jobb."));

        done.Says("Du har sagt nej till att någon tar över.").ShouldBeTrue();
        await using var db = house.Database.Participation();
        (await db.Facts.SingleAsync(f => f.CaseId == id && f.Kind == nameof(HandoverDeclined))).Content!.ShouldContain("Jag har fått ett jobb.");
        var standing = await db.Standings.SingleAsync(s => s.CaseId == id);
        (standing.Step, standing.NextStep, standing.NextOn).ShouldBe((CaseStep.HandingOver, NextStep.AwaitAcknowledgement, new DateOnly(2015, 9, 28)), "the one who referred is to know");
        standing.AwaitingPartyId.ShouldBe((await house.Tuna()).Parties["fk"]);
        (await db.Journal.CountAsync(j => j.CaseId == id && j.Kind == JournalKind.Write && j.What == "case.DeclineHandover")).ShouldBe(1);
        (await saga.Get(address)).Says("Det går inte just nu.").ShouldBeTrue();
        using var kerstin = await house.As("Kerstin Blomdahl");
        (await kerstin.Get("/att-gora")).Links.ShouldContain($"/arenden/{id}/svar");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_participant_withdraws_before_the_enrolment_and_can_still_read(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Åke);
        using var åke = await house.As(Åke);

        var done = await åke.Fill($"/min-sida/{id}/aterta");

        done.Flash.ShouldContain("sagt nej till att vara med");
        await using var db = house.Database.Participation();
        (await db.Facts.SingleAsync(f => f.CaseId == id && f.Kind == nameof(ReferralWithdrawn))).ByParticipantId.ShouldNotBeNull();
        var standing = await db.Standings.SingleAsync(s => s.CaseId == id);
        (standing.ResponsibleUserId, standing.NextStep, standing.NextOn).ShouldBe((await house.User("Helena Roslund"), NextStep.AwaitAcknowledgement, new DateOnly(2015, 9, 28)));
        using var per = await house.As("Per Hallbeck");
        (await per.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var amir = await house.As("Amir Hosseini");
        (await amir.Get("/att-gora")).Links.ShouldContain($"/arenden/{id}/svar", "the referrer has a next step");
        var taken = await amir.Fill($"/arenden/{id}/svar", ("svar", "ja"), ("kontakt", "Amir ringer på torsdag."));
        taken.Status.ShouldBe(HttpStatusCode.OK, taken.Text);
        (await åke.Get("/min-sida")).Says("Ditt ärende är klart.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task After_the_enrolment_there_is_nothing_to_withdraw(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var vilgot = await house.As(Vilgot);

        var page = await vilgot.Get($"/min-sida/{await house.CaseOf(Vilgot)}/aterta");

        page.Says("Det går inte just nu.").ShouldBeTrue();
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        (await vilgot.Get("/min-sida")).Links.ShouldNotContain(l => l.EndsWith("/aterta", StringComparison.Ordinal));
    }
}
