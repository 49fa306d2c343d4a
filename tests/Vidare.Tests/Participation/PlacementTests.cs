using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class PlacementTests
{
    const string Embla = "Embla Storåker", Vilgot = "Vilgot Näslind", Petra = "Petra Sandelin", Bank = "/insatser/tuna/platsbank";

    static async Task<PlaceId> PlaceAt(House house, string employer)
    {
        await using var db = house.Database.Association();
        return await db.Places.Where(p => db.Employers.Any(e => e.Id == p.EmployerId && e.Name == employer)).Select(p => p.Id).FirstAsync();
    }

    static (string, string)[] Booking(PlaceId place) =>
        [("plats", place.ToString()), ("slag", "WorkTraining"), ("fran", "2015-09-15"), ("till", "2015-11-09"), ("timmar", "10"), ("syfte", "Pröva köksarbete.")];

    /// <summary>What the bank says of a place.</summary>
    static string Line(Sheet bank, string work) => bank.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(work, StringComparison.Ordinal)).TextContent;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-35", "BR-48", "F-73")]
    public async Task A_free_place_in_the_other_municipality_is_found_and_booked_and_is_then_taken_on_both_sides_by_nobody_named(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As(Petra);
        using var lena = await house.As("Lena Grönqvist");
        var before = await petra.Get(Bank);
        Line(before, "Rastar och sköter hundar").ShouldContain("Ledig");
        before.Says("Placeringar över kommungränsen: 1").ShouldBeTrue(before.Text);

        var booked = await petra.Fill(await house.At(Embla, "placering"), Booking(await PlaceAt(house, "Sörgårdens hunddagis")));

        booked.Flash.ShouldBe("Platsen är bokad. Notera försäkringen innan placeringen börjar.", booked.Text);
        booked.Says("över kommungränsen").ShouldBeTrue();
        var after = await petra.Get(Bank);
        Line(after, "Rastar och sköter hundar").ShouldContain("Upptagen");
        after.Says("Placeringar över kommungränsen: 2").ShouldBeTrue();
        (await petra.Get(Bank + "?lediga=true")).Says("Rastar och sköter hundar").ShouldBeFalse();
        var other = await lena.Get("/insatser/tuna-eskilstuna/platsbank");
        var line = Line(other, "Rastar och sköter hundar");
        line.ShouldContain("Upptagen");
        line.ShouldContain("Lena Grönqvist");
        foreach (var said in new[] { "Embla", "Storåker", (await house.Stored(Embla)).Pseudonym, "2015-11-09", "Pröva köksarbete" })
        {
            other.Document.DocumentElement.OuterHtml.ShouldNotContain(said);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-35")]
    public async Task Of_two_who_book_the_same_place_at_the_same_moment_one_gets_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As(Petra);
        using var jonas = await house.As("Jonas Wikberg");
        var (mine, his) = (await house.At(Embla, "placering"), await house.At("Lovisa Ekdahlén", "placering"));
        var place = await PlaceAt(house, "Kafé Lyktan");
        var (one, two) = (await petra.Get(mine), await jonas.Get(his));

        var answers = await Task.WhenAll(petra.Post(mine, one, Booking(place)), jonas.Post(his, two, Booking(place)));

        answers.Count(a => a.Status is HttpStatusCode.OK).ShouldBe(1);
        answers.Single(a => a.Status is not HttpStatusCode.OK).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await using var db = house.Database.Participation();
        (await db.Placements.CountAsync(p => p.PlaceId == place && p.EndedOn == null)).ShouldBe(1);
        var taken = await Should.ThrowAsync<DbUpdateException>(() => house.Database.WriteParticipation(w =>
        {
            var there = w.Placements.AsNoTracking().First(p => p.PlaceId == place);
            w.Add(new PlacementRow { Id = PlacementId.New(), CaseId = there.CaseId, ProgrammeId = there.ProgrammeId, PlaceId = place, FromOn = there.FromOn, ToOn = there.ToOn });
            return Task.FromResult(true);
        }));
        Races.RefusalOf(taken).ShouldBe(new Vidare.Association.PlaceIsTaken());
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-86", "TUNA-51", "F-73")]
    public async Task It_waits_for_the_insurance_is_visited_each_fortnight_and_ends_with_an_evaluation(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As(Petra);
        var id = await house.CaseOf("Hampus Östergård");
        await house.Tell(id, _ => new Mapped("Berättelse", [], "a", "b", "c"));
        await petra.Fill($"/arenden/{id}/kontakt", ("slag", "Meeting"), ("dag", "2015-09-14"), ("anteckning", "Vi sågs."));
        await petra.Fill($"/arenden/{id}/placering", Booking(await PlaceAt(house, "Kafé Lyktan")));
        (await petra.Get("/att-gora")).Document.QuerySelectorAll("a.work__what").Select(a => a.GetAttribute("href")).ShouldContain($"/arenden/{id}/placering/forsakring");

        (await petra.Get($"/arenden/{id}/placering/start")).Says("Placeringen kan inte börja förrän försäkringen är noterad.").ShouldBeTrue();
        (await petra.Get($"/arenden/{id}/avslut")).Says("Avsluta den med en utvärdering först.").ShouldBeTrue();
        await petra.Fill($"/arenden/{id}/placering/forsakring", ("forsakring", "Gruppförsäkring"));
        await house.Clock.MoveTo(new(2015, 9, 15));
        var begun = await petra.Fill($"/arenden/{id}/placering/start", ("dag", "2015-09-15"));
        begun.Document.QuerySelectorAll(".plain-list li").Select(l => l.TextContent.Trim()).ShouldBe(["Kommande 2015-09-29", "Kommande 2015-10-13", "Kommande 2015-10-27", "Kommande 2015-11-09"]);

        await house.Clock.MoveTo(new(2015, 9, 30));
        var late = await petra.Get("/att-gora");
        late.Document.QuerySelector($"li.work--late a[href='/arenden/{id}/placering/besok']").ShouldNotBeNull(late.Text);
        var visited = await petra.Fill($"/arenden/{id}/placering/besok", ("dag", "2015-09-30"), ("anteckning", "Handledaren är nöjd."));
        visited.Document.QuerySelectorAll(".plain-list li").Select(l => l.TextContent.Trim()).Take(3).ShouldBe(["Missat 2015-09-29", "Gjort 2015-09-30: Handledaren är nöjd.", "Kommande 2015-10-14"]);
        visited.Document.QuerySelector(".mark--danger")!.TextContent.ShouldBe("Missat");

        var without = await petra.Fill($"/arenden/{id}/placering/avslut", ("hur", "BrokenOff"), ("dag", "2015-09-30"), ("utvardering", " "));
        without.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var ended = await petra.Fill($"/arenden/{id}/placering/avslut", ("hur", "BrokenOff"), ("dag", "2015-09-30"), ("utvardering", "Tempot blev för högt."));
        ended.Flash.ShouldBe("Placeringen är avslutad. Platsen är ledig igen.", ended.Text);
        Line(await petra.Get(Bank), "Hjälper till i köket").ShouldContain("Ledig");
        (await house.Journalled(id, CaseOperation.EndPlacement)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_participant_reads_of_the_own_place_and_no_one_but_the_coach_writes_about_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var verb in new[] { "placering", "placering/forsakring", "placering/start", "placering/besok", "placering/avslut" })
        {
            await house.NotThereFor(await house.At(Vilgot, verb), "Jonas Wikberg", "Helena Roslund", "Amir Hosseini", "Birgitta Lövhed", Vilgot);
        }

        using var vilgot = await house.As(Vilgot);
        var own = await vilgot.Get("/min-sida");

        own.Says("Tvättar och lagar cyklar hos Tallåsens cykelverkstad").ShouldBeTrue(own.Text);
        own.Says("Gruppförsäkring, kommunen").ShouldBeTrue();
        (await vilgot.Get("/insatser/tuna/platsbank")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_taken_place_is_not_taken_out_of_the_bank_and_a_free_one_is(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var lena = await house.As("Lena Grönqvist");
        using var jonas = await house.As("Jonas Wikberg");
        var (taken, free) = (await PlaceAt(house, "Tallåsens cykelverkstad"), await PlaceAt(house, "Kafé Lyktan"));
        EmployerId workshop, cafe;
        await using (var db = house.Database.Association())
        {
            workshop = (await db.Places.SingleAsync(p => p.Id == taken)).EmployerId;
            cafe = (await db.Places.SingleAsync(p => p.Id == free)).EmployerId;
        }

        (await lena.Get($"/insatser/tuna-eskilstuna/arbetsgivare/{workshop}/plats/{taken}/ta-bort")).Says("Platsen är upptagen.").ShouldBeTrue();
        var gone = await jonas.Fill($"/insatser/tuna/arbetsgivare/{cafe}/plats/{free}/ta-bort");
        var added = await jonas.Fill($"/insatser/tuna/arbetsgivare/{cafe}/plats", ("arbete", "Dukar och diskar"), ("timmar", "8"));

        gone.Flash.ShouldBe("Platsen erbjuds inte längre.", gone.Text);
        added.Flash.ShouldBe("Platsen finns nu i banken.", added.Text);
        var bank = await jonas.Get(Bank);
        bank.Says("Hjälper till i köket").ShouldBeFalse();
        Line(bank, "Dukar och diskar").ShouldContain("Ledig");
    }
}
