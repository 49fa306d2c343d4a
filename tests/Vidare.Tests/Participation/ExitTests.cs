using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class ExitTests
{
    const string Embla = "Embla Storåker", Lovisa = "Lovisa Ekdahlén", Malte = "Malte Kullander", Petra = "Petra Sandelin", Jonas = "Jonas Wikberg", Helena = "Helena Roslund";

    static readonly (string, string)[] Documented = [("gjort", "Kartläggning och praktik."), ("resultat", "Klarar tre förmiddagar."), ("aterstar", "Lugn upptrappning.")];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_the_coach_in_charge_may_end_an_enrolment_and_only_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.NotThereFor(await house.At(Embla, "avslut"), Jonas, Helena, "Kerstin Blomdahl", "Elin Åström", "Birgitta Lövhed", Embla);
        using var petra = await house.As(Petra);

        (await petra.Get(await house.At("Saga Bergdorf", "avslut"))).Says("Personen är inte inskriven nu.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-11", "TUNA-52", "BR-04", "BR-08")]
    public async Task Nobody_leaves_after_the_last_day_without_documentation_without_receiver_or_lost_too_soon(Engine engine)
    {
        await using var house = await House.Open(engine);
        var address = await house.At(Embla, "avslut");
        using var petra = await house.As(Petra);
        (string, string)[] work = [("skal", "AsPlanned"), ("vart", "Work"), ("mottagare", "Bageriet")];

        (await petra.Fill(address, [.. work, .. Documented, ("dag", "2016-06-01")])).Errors.ShouldBe(["Sista dagen i insatsen är 2016-05-31. Ingen kan vara inskriven längre."]);
        (await petra.Fill(address, [.. work, .. Documented, ("dag", "2015-09-15")])).Errors.ShouldBe(["Dagen ska ligga mellan 2015-06-01 och 2015-09-14."]);
        var empty = await petra.Fill(address, [.. work, ("resultat", "Bra.")]);
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Errors.Count.ShouldBe(2);
        empty.Errors.ShouldContain("Fyll i ”Vad som är gjort”. Ingen avslutas utan slutdokumentation.");
        empty.Document.QuerySelector("textarea[name=resultat]")!.TextContent.ShouldBe("Bra.");
        (await petra.Fill(address, [.. Documented, ("skal", "AsPlanned"), ("vart", "JobSeeker")])).Errors.ShouldBe(["Skriv eller välj vem som tar emot. Ingen avslutas utan mottagare."]);
        (await petra.Fill(address, [.. Documented, ("skal", "LostContact"), ("vart", "NoContact")])).Errors.Single().ShouldContain("Nu är det 31 dagar och 0 försök.");
        (await house.Stored(Embla)).Last<Exited>().ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-14", "BR-08", "F-80", "F-98")]
    public async Task Who_cannot_go_on_is_the_gatekeepers_to_lead_on_and_the_case_stays_open(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        var address = $"/arenden/{id}/avslut";
        using var petra = await house.As(Petra);
        var stale = await petra.Get(address);
        await petra.Fill($"/arenden/{id}/kontakt", ("slag", "Talk"), ("dag", "2015-09-14"), ("anteckning", "Talade om vad som händer nu."));

        var second = await petra.Post(address, stale, [.. Documented, ("skal", "CannotGoOn"), ("vart", "Redirect")]);
        var saved = await petra.Post(address, second);

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Document.QuerySelector("textarea[name=gjort]")!.TextContent.ShouldBe("Kartläggning och praktik.");
        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Text);
        var stored = await house.Stored(id);
        stored.Step.ShouldBe(CaseStep.HandingOver);
        stored.Handovers.Single().Owner.ShouldBe(await house.User(Helena));
        (await house.Journalled(id, CaseOperation.Exit)).ShouldBe(1);
        using var elin = await house.As("Elin Åström");
        (await elin.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.OK, "the case is on the gatekeepers' table");
        using var helena = await house.As(Helena);
        (await helena.Get("/att-gora")).Links.ShouldContain($"/arenden/{id}/overlamning");
        await using var db = house.Database.Participation();
        (await db.Enrolments.SingleAsync(e => e.CaseId == id)).EndOn.ShouldBe(new(2015, 9, 14));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-11", "TUNA-52", "BR-08", "F-80")]
    public async Task The_enrolment_ends_on_its_last_day_and_the_case_waits_with_the_coach_until_documentation_and_receiver_are_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Lovisa);
        await house.Clock.MoveTo(new(2016, 3, 1));
        await house.DayTurn.Run();
        (await house.Stored(id)).IsEnrolled.ShouldBeTrue("the last day itself is a day of the enrolment");
        await house.Clock.MoveTo(new(2016, 3, 2));
        await house.DayTurn.Run();
        await house.DayTurn.Run();

        var expired = await house.Stored(id);
        expired.All<EnrolmentExpired>().ShouldBe([new EnrolmentExpired(new(2016, 3, 1))]);
        var next = Standing.Of(expired).Next!;
        (next.Step, next.Responsible, next.Since).ShouldBe((NextStep.FindReceiver, await house.User(Jonas), new DateOnly(2016, 3, 2)));
        using var jonas = await house.As(Jonas);
        (await jonas.Get("/att-gora")).Links.ShouldContain($"/arenden/{id}/overlamning");
        var first = await jonas.Get($"/arenden/{id}/overlamning");
        first.Says("Slutdokumentationen behöver fyllas i").ShouldBeTrue(first.Text);
        first.Links.ShouldContain($"/arenden/{id}/avslut");

        var done = await jonas.Fill($"/arenden/{id}/avslut", [.. Documented, ("skal", "AsPlanned"), ("vart", "JobSeeker"), ("part", (await house.Tuna()).Parties["af"].ToString())]);

        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        var stored = await house.Stored(id);
        stored.Last<Exited>()!.Day.ShouldBe(new(2016, 3, 1));
        stored.Handovers.Single().State.ShouldBe(HandoverState.Sent);
        stored.Handovers.Single().Due.ShouldBe(new DateOnly(2016, 3, 16));
        stored.IsOpen.ShouldBeTrue();
    }
}
