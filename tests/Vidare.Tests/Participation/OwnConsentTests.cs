using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class OwnConsentTests
{
    const string Åke = "Åke Renfors", Embla = "Embla Storåker", Vilgot = "Vilgot Näslind";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-13", "BR-46", "F-47", "F-49", "GEN-06")]
    public async Task A_withdrawal_ends_the_gatekeepers_access_at_the_next_click(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Åke);
        using var per = await house.As("Per Hallbeck");
        var before = await per.Get($"/arenden/{id}");
        before.Heading.ShouldBe(Åke);
        before.Says("Har varit borta från arbete länge").ShouldBeTrue();
        using var åke = await house.As(Åke);

        await Press(åke, house, id, "ater", "af", "fk", Category.Referral);
        (await per.Get($"/arenden/{id}")).Says("Har varit borta från arbete länge").ShouldBeFalse();
        var done = await Press(åke, house, id, "ater", "af", "fk", Category.Identity);

        done.Flash.ShouldContain("från och med nu");
        var after = await per.Get($"/arenden/{id}");
        after.Status.ShouldBe(HttpStatusCode.OK);
        after.Says("Renfors").ShouldBeFalse();
        after.Says("Samtycke saknas för uppgifter från Arbetsförmedlingen").ShouldBeTrue();
        (await per.Get("/arenden")).Says("Renfors").ShouldBeFalse();
        using var ulla = await house.As("Ulla Norrfors");
        (await ulla.Get($"/arenden/{id}")).Heading.ShouldBe(Åke, "the region still may");
        await using var db = house.Database.Participation();
        (await db.Facts.CountAsync(f => f.CaseId == id && f.Kind == nameof(ConsentWithdrawn))).ShouldBe(2);
        (await db.Journal.CountAsync(j => j.CaseId == id && j.Kind == JournalKind.Write && j.What == "case.ChangeConsent" && j.ParticipantId != null)).ShouldBe(2);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-46", "F-49")]
    public async Task A_withdrawal_ends_the_officers_access_to_the_plan_and_deletes_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        using var kerstin = await house.As("Kerstin Blomdahl");
        (await kerstin.Get($"/arenden/{id}")).Says("Rutiner på förmiddagen").ShouldBeTrue();
        using var embla = await house.As(Embla);

        await Press(embla, house, id, "ater", "kommun", "fk", Category.Plan);

        var after = await kerstin.Get($"/arenden/{id}");
        after.Says("Rutiner på förmiddagen").ShouldBeFalse();
        after.Says("Samtycke saknas för uppgifter från Strängnäs kommun").ShouldBeTrue();
        (await embla.Get("/min-sida")).Says("Rutiner på förmiddagen").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-46")]
    public async Task The_coach_goes_through_a_withdrawal(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var vilgot = await house.As(Vilgot);

        await Press(vilgot, house, await house.CaseOf(Vilgot), "ater", "kommun", "af", Category.Plan);

        using var petra = await house.As("Petra Sandelin");
        var work = (await petra.Get("/att-gora")).Document.QuerySelectorAll(".work").Single(w => w.TextContent.Contains(Vilgot, StringComparison.Ordinal));
        work.TextContent.ShouldContain("Gå igenom samtycket");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-47")]
    public async Task What_was_withdrawn_can_be_given_again_and_a_new_category_too(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        using var embla = await house.As(Embla);
        using var kerstin = await house.As("Kerstin Blomdahl");

        await Press(embla, house, id, "ater", "kommun", "fk", Category.Plan);
        await Press(embla, house, id, "ge", "kommun", "fk", Category.Plan);
        (await kerstin.Get($"/arenden/{id}")).Says("Jag vill tillbaka till något").ShouldBeFalse("the mapping is not shared yet");
        var done = await Press(embla, house, id, "ge", "kommun", "fk", Category.Assessment);

        done.Flash.ShouldContain("Det gäller från i dag");
        var page = await kerstin.Get($"/arenden/{id}");
        page.Says("Rutiner på förmiddagen").ShouldBeTrue();
        page.Says("Jag vill tillbaka till något").ShouldBeTrue();
        await using var db = house.Database.Participation();
        var given = await db.Facts.Where(f => f.CaseId == id && f.Kind == nameof(ConsentGiven) && f.ByParticipantId != null).OrderBy(f => f.Number).Select(f => f.Content!).ToListAsync();
        given.Count.ShouldBe(2);
        given[1].ShouldContain("\"form\":\"OwnPage\"");
        given[1].ShouldContain("\"from\":\"2015-09-14\"");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_button_pressed_twice_or_made_up_is_explained_and_stores_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        using var embla = await house.As(Embla);
        await Press(embla, house, id, "ater", "kommun", "fk", Category.Plan);

        var twice = await Press(embla, house, id, "ater", "kommun", "fk", Category.Plan);
        var notes = await Press(embla, house, id, "ge", "kommun", "fk", Category.ContactNote);

        twice.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        twice.Errors.ShouldBe(["Det finns inget samtycke att återkalla här."]);
        notes.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await using var db = house.Database.Participation();
        (await db.Facts.CountAsync(f => f.CaseId == id && f.ByParticipantId != null && (f.Kind == nameof(ConsentWithdrawn) || f.Kind == nameof(ConsentGiven)))).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Nobody_changes_anothers_consent(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        using var vilgot = await house.As(Vilgot);
        var own = await vilgot.Get("/min-sida/samtycken");
        var hidden = own.Document.QuerySelector("main form input[type=hidden]")!;

        var answer = await vilgot.PostRaw($"/min-sida/{id}/samtycken", [new(hidden.GetAttribute("name")!, hidden.GetAttribute("value")!), new("ater", await Key(house, "kommun", "fk", Category.Plan))]);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        await using var db = house.Database.Participation();
        (await db.Facts.AnyAsync(f => f.CaseId == id && f.Kind == nameof(ConsentWithdrawn))).ShouldBeFalse();
    }

    static async Task<Sheet> Press(Visitor who, House house, CaseId id, string button, string source, string recipient, Category category) =>
        await who.Post($"/min-sida/{id}/samtycken", await who.Get("/min-sida/samtycken"), (button, await Key(house, source, recipient, category)));

    static async Task<string> Key(House house, string source, string recipient, Category category)
    {
        var parties = (await house.Tuna()).Parties;
        return $"{parties[source]}.{parties[recipient]}.{category}";
    }
}
