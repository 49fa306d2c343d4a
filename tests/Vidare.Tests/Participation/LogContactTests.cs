using System.Net;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class LogContactTests
{
    const string Hampus = "Hampus Östergård", Petra = "Petra Sandelin";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_the_coach_in_charge_may_note_a_contact_and_not_before_enrolment_or_after_the_end(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.NotThereFor(await house.At(Hampus, "kontakt"), "Jonas Wikberg", "Helena Roslund", "Amir Hosseini", "Birgitta Lövhed", Hampus);
        using var petra = await house.As(Petra);

        (await petra.Get(await house.At("Folke Ljungstrand", "kontakt"))).Says("Personen är inte inskriven nu.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-49")]
    public async Task A_contact_is_neither_ahead_nor_before_the_start_and_moves_the_day_of_the_next_one(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Hampus);
        var address = $"/arenden/{id}/kontakt";
        using var petra = await house.As(Petra);

        foreach (var day in new[] { "2015-09-15", "2015-08-23" })
        {
            var outside = await petra.Fill(address, ("slag", "Meeting"), ("dag", day), ("anteckning", "Vi sågs."));
            outside.Errors.ShouldBe(["Dagen ska ligga mellan 2015-08-24 och 2015-09-14."]);
            outside.Document.QuerySelector("textarea[name=anteckning]")!.TextContent.ShouldBe("Vi sågs.");
        }

        var done = await petra.Fill(address, ("slag", "Meeting"), ("dag", "2015-09-10"), ("minuter", "50"), ("anteckning", "Vi sågs."));

        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        (await house.Stored(id)).LastEntry<ContactLogged>()!.On.ShouldBe(new(2015, 9, 10));
        Standing.AllDue(await house.Stored(id)).Single(d => d.Step is NextStep.MakeContact).On.ShouldBe(new(2015, 10, 1));
        (await house.Journalled(id, CaseOperation.LogContact)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-64", "TUNA-49", "F-98")]
    public async Task A_correction_leaves_the_wrong_note_as_it_was_and_the_wrong_one_no_longer_counts(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Hampus);
        using var petra = await house.As(Petra);
        var wrong = (await house.Stored(id)).LastEntry<ContactLogged>()!;
        var page = await petra.Get($"/arenden/{id}");
        var link = page.Links.Single(l => l.Contains("rattar", StringComparison.Ordinal));
        link.ShouldBe($"/arenden/{id}/kontakt?rattar={wrong.Id}");
        var form = await petra.Get(link);
        form.Document.QuerySelector("textarea[name=anteckning]")!.TextContent.ShouldBe(((ContactLogged)wrong.Fact).Note);
        await petra.Fill($"/arenden/{id}/meddelande", ("text", "Hej."));

        var second = await petra.Post($"/arenden/{id}/kontakt", form, ("slag", "Attempt"), ("anteckning", "Det var bara ett försök."));
        var saved = await petra.Post($"/arenden/{id}/kontakt", second);

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        saved.Says("(rättad)").ShouldBeTrue(saved.Text);
        var stored = await house.Stored(id);
        stored.Entries.ShouldContain(wrong with { Fact = wrong.Fact });
        stored.Last<ContactLogged>().ShouldBe(new ContactLogged(ContactKind.Attempt, 40, "Det var bara ett försök.", wrong.Id));
        Standing.AllDue(stored).Single(d => d.Step is NextStep.MakeContact).Since.ShouldBe(new(2015, 8, 24), "there has been no contact since the start");
        (await petra.Get(link)).Says("Anteckningen är redan rättad.").ShouldBeTrue();
        (await petra.Get($"/arenden/{id}/kontakt?rattar={FactId.New()}")).Says("Anteckningen som ska rättas finns inte").ShouldBeTrue();
    }
}
