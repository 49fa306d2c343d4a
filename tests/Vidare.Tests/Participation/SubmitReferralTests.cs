using System.Net;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class SubmitReferralTests
{
    const string Draft = "Malva Torneby", Submitted = "Ossian Fagerlid";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-12")]
    public async Task Only_the_referrer_may_submit_and_only_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Submitted);
        foreach (var name in new[] { "Helena Roslund", "Amir Hosseini", "Petra Sandelin", "Per Hallbeck", "Birgitta Lövhed", Submitted })
        {
            using var visitor = await house.As(name);

            (await visitor.Get($"/arenden/{id}/skicka")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        using var kerstin = await house.As("Kerstin Blomdahl");
        (await kerstin.Get($"/arenden/{CaseId.New()}/skicka")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await kerstin.Get($"/arenden/{id}/skicka")).Says("redan inskickat").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-48", "BR-13", "TUNA-12")]
    public async Task Without_consent_it_stays_a_draft_and_with_it_the_coordinator_has_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Draft);
        using var amir = await house.As("Amir Hosseini");
        var page = await amir.Get($"/arenden/{id}/skicka");
        page.Says("Samtycke saknas").ShouldBeTrue(page.Text);
        page.Says("Nej Samtycke till Försäkringskassan").ShouldBeTrue();
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();

        await amir.Fill($"/arenden/{id}/samtycke", [.. from r in new[] { "fk", "region", "kommun" } from c in new[] { "Identity", "Referral" } select ("af-" + r, c)]);
        var done = await amir.Fill($"/arenden/{id}/skicka");

        done.Flash.ShouldContain("inskickat");
        var standing = await house.StandingOf(id);
        standing.Step.ShouldBe(CaseStep.Submitted);
        standing.ResponsibleUserId.ShouldBe(await house.User("Helena Roslund"));
        (await house.JournalOf(id, JournalKind.Write, "case.SubmitReferral")).ShouldBe(1);
        using var helena = await house.As("Helena Roslund");
        (await helena.Get($"/arenden/{id}")).Heading.ShouldBe(Draft);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-04", "TUNA-05", "F-41")]
    public async Task Without_evidence_it_comes_back_for_completion_and_from_elsewhere_it_is_sent_elsewhere(Engine engine)
    {
        await using var house = await House.Open(engine);
        var officer = await house.Player("Amir Hosseini", "af");
        var bare = await (await house.Draft("Tova", evidence: false)).Consent(officer, house.Clock.Today);
        var elsewhere = await (await house.Draft("Esbjörn", "Eskilstuna", number: 1)).Consent(officer, house.Clock.Today);
        using var amir = await house.As("Amir Hosseini");

        var page = await amir.Get($"/arenden/{bare.Id}/skicka");
        page.Says("Komplettering krävs").ShouldBeTrue(page.Text);
        await amir.Fill($"/arenden/{bare.Id}/skicka");
        (await house.StandingOf(bare.Id)).Step.ShouldBe(CaseStep.InformationWanted);
        (await house.LastOf<InformationRequested>(bare.Id)).ShouldBe(new("Underlag om hälsa saknas.", new(2015, 9, 28)));

        var refused = await amir.Get($"/arenden/{elsewhere.Id}/skicka");
        refused.Says("Skicka i stället ärendet till insatsen ”TUNA Eskilstuna”").ShouldBeTrue(refused.Text);
        refused.Document.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_referrer_and_the_participant_may_take_it_back_with_a_reason(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (draft, submitted) = (await house.CaseOf(Draft), await house.CaseOf(Submitted));
        using var helena = await house.As("Helena Roslund");
        (await helena.Get($"/arenden/{submitted}/aterta")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var amir = await house.As("Amir Hosseini");
        (await amir.Get($"/arenden/{await house.CaseOf("Vilgot Näslind")}/aterta")).Says("kan inte återtas nu").ShouldBeTrue();
        var again = await amir.Fill($"/arenden/{draft}/aterta", ("skal", " "));
        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Document.QuerySelector("details.confirm")!.HasAttribute("open").ShouldBeTrue();

        await amir.Fill($"/arenden/{draft}/aterta", ("skal", "Personen ångrade sig."));
        (await house.StandingOf(draft)).Step.ShouldBe(CaseStep.Closed);
        (await helena.Get($"/arenden/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound, "a draft that was taken back was never anybody else's");
        (await helena.Get("/arenden?stangda=ja")).Links.ShouldNotContain($"/arenden/{draft}");

        using var ossian = await house.As(Submitted);
        await ossian.Fill($"/min-sida/{submitted}/aterta", ("skal", "Jag vill vänta."));
        (await house.LastOf<ReferralWithdrawn>(submitted)).Reason.ShouldBe("Jag vill vänta.");
        (await house.JournalOf(submitted, JournalKind.Write, "case.WithdrawReferral")).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("CAL-05", "TIERP-31", "BR-08")]
    public async Task After_the_last_start_it_is_redirected_at_once_and_the_gatekeepers_never_see_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Clock.MoveTo(new(2016, 8, 1));
        var id = await house.CaseOf(Draft);
        using var amir = await house.As("Amir Hosseini");
        (await amir.Get("/remisser/ny/tuna")).Says("Sista startdag var 2016-07-31.").ShouldBeTrue();
        var page = await amir.Get($"/arenden/{id}/skicka");
        page.Says("Arbetsförmedlingen ska kvittera senast 2016-08-15").ShouldBeTrue(page.Text);

        var done = await amir.Post($"/arenden/{id}/skicka", page);

        done.Flash.ShouldBe("Ärendet är inskickat, men insatsen tar inte in fler. Det är hänvisat vidare, och Arbetsförmedlingen ska kvittera senast 2016-08-15.", done.Text);
        var standing = await house.StandingOf(id);
        (standing.Step, standing.AwaitingPartyId, standing.ResponsibleUserId, standing.BodyId).ShouldBe((CaseStep.HandingOver, (await house.Tuna()).Parties["af"], await house.User("Helena Roslund"), (BodyId?)null));
        foreach (var name in new[] { "Elin Åström", "Per Hallbeck", "Tomas Ekhem" })
        {
            using var gatekeeper = await house.As(name);
            (await gatekeeper.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        (await amir.Get("/att-gora")).Links.ShouldContain($"/arenden/{id}/svar");
        (await amir.Fill($"/arenden/{id}/svar", ("svar", "ja"), ("kontakt", "Amir Hosseini"))).Status.ShouldBe(HttpStatusCode.OK);
        (await house.StandingOf(id)).Step.ShouldBe(CaseStep.Closed);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("CAL-05", "BR-08")]
    public async Task Who_still_waits_for_a_meeting_when_the_last_start_has_passed_is_redirected_by_the_turn_of_the_day(Engine engine)
    {
        await using var house = await House.Open(engine);
        string[] waiting = [Submitted, "Åke Renfors", "Tindra Hultmark"];
        await house.Clock.MoveTo(new(2016, 7, 31));
        await house.DayTurn.Run();
        foreach (var name in waiting)
        {
            (await house.StandingOf(await house.CaseOf(name))).Step.ShouldNotBe(CaseStep.HandingOver, name);
        }

        await house.Clock.MoveTo(new(2016, 8, 1));
        await house.DayTurn.Run();
        await house.DayTurn.Run();

        foreach (var name in waiting)
        {
            var @case = await house.Stored(name);
            (@case.Step, @case.Handovers.Single().Receiver, @case.Handovers.Single().Due).ShouldBe((CaseStep.HandingOver, @case.ReferringParty, new(2016, 8, 15)), name);
        }

        (await house.Stored("Signe Alvarsdotter")).Step.ShouldBe(CaseStep.Admitted, "she may have begun in time, which the coordinator knows");
        await using var db = house.Database.Participation();
        (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(db.Journal, j => j.What == "case.Close")).ShouldBe(waiting.Length);
    }
}
