using System.Net;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class WritePlanTests
{
    const string Embla = "Embla Storåker", Hampus = "Hampus Östergård", Petra = "Petra Sandelin";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_the_coach_in_charge_may_write_approve_adopt_and_report(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var verb in new[] { "plan", "plan/godkann", "plan/faststall", "atgarder" })
        {
            await house.NotThereFor(await house.At(Embla, verb), "Jonas Wikberg", "Helena Roslund", "Kerstin Blomdahl", "Birgitta Lövhed", Embla);
        }

        using var petra = await house.As(Petra);
        (await petra.Get(await house.At("Saga Bergdorf", "plan"))).Says("Personen är inte inskriven nu.").ShouldBeTrue();
        (await petra.Get(await house.At(Hampus, "plan/faststall"))).Says("Det finns ingen plan att godkänna").ShouldBeTrue();
        (await petra.Get(await house.At("Vilgot Näslind", "plan/faststall"))).Says("Deltagaren har inte godkänt planen än.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-20", "BR-06")]
    public async Task A_plan_needs_a_track_own_words_an_area_or_need_and_one_party_for_each_action(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Hampus);
        var address = $"/arenden/{id}/plan";
        using var petra = await house.As(Petra);

        var unread = await petra.Fill(address, ("atgard1", "Praktik"), ("senast2", "2015-10-01"));
        unread.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unread.Errors.ShouldBe(["Välj ett alternativ för ”Mål”.", "Välj ett alternativ för ”Ansvarig part för åtgärd 1”.", "Skriv vad åtgärden är, eller töm raden."]);
        unread.Document.QuerySelector("input[name=atgard1]")!.GetAttribute("value").ShouldBe("Praktik");

        (await petra.Fill(address, ("spar", "arbete"), ("ord", "Jag vill."))).Errors.ShouldBe(["Skriv minst ett förbättringsområde eller ett behov av stöd."]);
        (await petra.Fill(address, ("spar", "arbete"), ("stod", "Sällskap"))).Errors.ShouldBe(["Skriv deltagarens egen beskrivning, eller markera att deltagaren avstår."]);
        (await petra.Fill(address, ("spar", "arbete"), ("stod", "Sällskap"), ("avstar", "true"), ("uppfoljning", "2015-12-14"))).Errors.ShouldBe(["Uppföljningen ska ske mellan 2015-09-15 och 2015-12-13."]);
        (await house.Stored(id)).Last<PlanWritten>().ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-20", "BR-06", "BR-07", "F-58", "F-62")]
    public async Task A_plan_is_written_with_more_rows_approved_at_a_meeting_adopted_and_reported_on(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Hampus);
        var address = $"/arenden/{id}/plan";
        using var petra = await house.As(Petra);
        var af = (await house.Tuna()).Parties["af"];

        var more = await petra.Fill(address, ("spar", "studier"), ("ord", "Jag vill läsa."), ("omraden", "Rutiner\n\n Sömn "), ("atgard1", "Studiebesök"), ("part1", af.ToString()), ("fler", "ja"));
        more.Status.ShouldBe(HttpStatusCode.OK);
        more.Document.QuerySelector("input[name=atgard10]").ShouldNotBeNull();
        var written = await petra.Post(address, more, ("atgard7", "Söka kurs"), ("part7", af.ToString()), ("senast7", "2015-10-01"));
        written.Status.ShouldBe(HttpStatusCode.OK, written.Text);
        var plan = (await house.Stored(id)).PlanProposed!;
        plan.ShouldSatisfyAllConditions(
            () => plan.Track.ShouldBe("studier"),
            () => plan.ImprovementAreas.ShouldBe(["Rutiner", "Sömn"]),
            () => plan.Actions.Select(a => (a.Text, a.Party, a.Due)).ShouldBe([("Studiebesök", af, (DateOnly?)null), ("Söka kurs", af, new DateOnly(2015, 10, 1))]),
            () => plan.ReviewOn.ShouldBe(new(2015, 11, 13)));

        (await petra.Fill(address + "/godkann", ("dag", "2015-09-13"))).Errors.ShouldBe(["Dagen ska ligga mellan 2015-09-14 och 2015-09-14."]);
        (await petra.Fill(address + "/godkann", ("kommentar", "Bra."))).Status.ShouldBe(HttpStatusCode.OK);
        (await house.Stored(id)).Last<PlanApproved>().ShouldBe(new PlanApproved(1, true, "Bra."));
        (await petra.Fill(address + "/faststall")).Flash.ShouldContain("2015-11-13");
        (await house.Stored(id)).PlanInForce!.Version.ShouldBe(1);
        Standing.AllDue(await house.Stored(id)).ShouldContain(d => d.Step == NextStep.ReviewPlan && d.On == new DateOnly(2015, 11, 13));

        var reports = $"/arenden/{id}/atgarder";
        (await petra.Fill(reports)).Errors.ShouldBe(["Inget har ändrats. Välj ett nytt läge eller skriv en kommentar."]);
        (await petra.Fill(reports, ("lage-" + plan.Actions[0].Id, "Done"))).Status.ShouldBe(HttpStatusCode.OK);
        (await house.Stored(id)).All<ActionReported>().ShouldBe([new ActionReported(plan.Actions[0].Id, ActionState.Done, null)]);
        foreach (var operation in new[] { CaseOperation.WritePlan, CaseOperation.ApprovePlan, CaseOperation.AdoptPlan, CaseOperation.ReportAction })
        {
            (await house.Journalled(id, operation)).ShouldBe(1, operation.ToString());
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-07", "F-98")]
    public async Task A_new_version_begins_with_the_one_in_force_needs_a_cause_and_more_rows_do_not_hide_that_somebody_was_first(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        var address = $"/arenden/{id}/plan";
        using var petra = await house.As(Petra);
        var before = (await house.Stored(id)).PlanInForce!;
        var form = await petra.Get(address);
        await petra.Fill($"/arenden/{id}/kontakt", ("slag", "Phone"), ("dag", "2015-09-14"), ("anteckning", "Ringde."));

        var more = await petra.Post(address, form, ("fler", "ja"));
        var second = await petra.Post(address, more, ("orsak", "Det gick fortare."), ("omraden", "Nytt område"));
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Errors.Single().ShouldContain("Kontakt: Telefon");
        (await petra.Post(address, second, ("orsak", ""))).Errors.ShouldBe(["Fyll i ”Varför planen ändras”."]);
        var saved = await petra.Post(address, second);

        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Text);
        var stored = await house.Stored(id);
        stored.PlanInForce!.Version.ShouldBe(1);
        stored.PlanProposed!.Version.ShouldBe(2);
        stored.PlanProposed.ImprovementAreas.ShouldBe(["Nytt område"]);
        stored.PlanProposed.Actions.Select(a => a.Id).ShouldBe(before.Actions.Select(a => a.Id), "what was reported of an action follows it");
    }
}
