using System.Net;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class ChangeCoachTests
{
    const string Embla = "Embla Storåker", Petra = "Petra Sandelin", Jonas = "Jonas Wikberg", Helena = "Helena Roslund";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_the_coach_in_charge_and_a_coordinator_may_change_coach_and_only_while_somebody_is_enrolled(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.NotThereFor(await house.At(Embla, "coach"), Jonas, "Kerstin Blomdahl", "Elin Åström", "Birgitta Lövhed", "Sara Vikander", "Ingrid Falkerby", Embla);
        using var petra = await house.As(Petra);

        (await petra.Get($"/arenden/{CaseId.New()}/coach")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await petra.Get(await house.At("Saga Bergdorf", "coach"))).Says("Personen är inte inskriven nu.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-45")]
    public async Task A_change_needs_a_hand_over_note_and_a_day_within_the_enrolment_and_keeps_what_was_typed(Engine engine)
    {
        await using var house = await House.Open(engine);
        var address = await house.At(Embla, "coach");
        using var petra = await house.As(Petra);
        var jonas = (await house.User(Jonas)).ToString();

        var silent = await petra.Fill(address, ("coach", jonas), ("fran", "2015-09-14"));
        var ahead = await petra.Fill(address, ("coach", jonas), ("fran", "2015-09-15"), ("overlamning", "Tycker om promenader."));

        silent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        silent.Errors.ShouldBe(["Fyll i ”Överlämning till den nya coachen”."]);
        ahead.Errors.ShouldBe(["Bytet ska ske mellan 2015-06-02 och 2015-09-14."]);
        ahead.Document.QuerySelector("textarea[name=overlamning]")!.TextContent.ShouldBe("Tycker om promenader.");
        (await house.Stored(Embla)).Last<CoachChanged>().ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-05", "F-45", "F-63")]
    public async Task No_day_is_without_a_coach_and_the_successor_has_the_case_and_the_note_at_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        using var petra = await house.As(Petra);

        var done = await petra.Fill($"/arenden/{id}/coach", ("coach", (await house.User(Jonas)).ToString()), ("fran", "2015-09-07"), ("overlamning", "Vi har börjat med två förmiddagar."));

        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        done.Address.ShouldBe("/att-gora");
        var stored = await house.Stored(id);
        stored.Coaches.Select(c => (c.From, c.To)).ShouldBe([(new(2015, 6, 1), new(2015, 9, 6)), (new DateOnly(2015, 9, 7), null)]);
        stored.Last<ContactLogged>()!.Note.ShouldBe("Vi har börjat med två förmiddagar.");
        stored.Contacts.Last().On.ShouldBe(new(2015, 8, 14), "what coaches write to each other is no contact with the participant");
        (await house.Journalled(id, CaseOperation.ChangeCoach)).ShouldBe(1);
        (await petra.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var jonas = await house.As(Jonas);
        (await jonas.Get("/att-gora")).Says(Embla).ShouldBeTrue();
        (await jonas.Get($"/arenden/{id}")).Says("Vi har börjat med två förmiddagar.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-98")]
    public async Task The_second_of_two_on_the_form_is_told_what_changed_and_can_save_again(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        var address = $"/arenden/{id}/coach";
        using var helena = await house.As(Helena);
        using var petra = await house.As(Petra);
        var form = await helena.Get(address);
        await petra.Fill($"/arenden/{id}/kontakt", ("slag", "Phone"), ("dag", "2015-09-14"), ("anteckning", "Ringde."));
        (string, string)[] typed = [("coach", (await house.User(Jonas)).ToString()), ("fran", "2015-09-14"), ("overlamning", "Petra byter tjänst.")];

        var second = await helena.Post(address, form, typed);
        var saved = await helena.Post(address, second);

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Errors.Single().ShouldContain("Petra Sandelin: Kontakt: Telefon");
        second.Document.QuerySelector("textarea[name=overlamning]")!.TextContent.ShouldBe("Petra byter tjänst.");
        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Text);
        (await house.Stored(id)).CoachOn(new(2015, 9, 14)).ShouldBe(await house.User(Jonas));
    }
}
