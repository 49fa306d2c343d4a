using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Testing;
using Vidare.Tests.Participation;
using Xunit;

namespace Vidare.Tests.Programmes;

public class DraftTests
{
    const string Change = "/insatser/tuna/andra", Draft = "/insatser/tuna/utkast", Decide = Draft + "/beslut", Discard = Draft + "/bort", Versions = "/insatser/tuna/versioner";
    const string Waits = "Ändringen är ett utkast. Den gäller när beslutet är noterat.";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-10")]
    public async Task A_changed_age_limit_is_a_draft_and_the_decided_one_governs_until_a_new_decision(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Import(house, c => c with { Intake = c.Intake with { MinimumAge = 18, MaximumAge = 64 } });
        using var helena = await house.As("Helena Roslund");
        var (first, second) = (await Nineteen(house, "Tova"), await Nineteen(house, "Tyra"));
        using var amir = await house.As("Amir Hosseini");

        var drafted = await helena.Fill(Change, ("alder-fran", "20"), ("skal", "Yngre går till en annan insats"));

        drafted.Flash.ShouldBe(Waits, drafted.Text);
        drafted.Address.ShouldBe(Draft);
        drafted.Says("Version 2 gäller.").ShouldBeTrue(drafted.Text);
        drafted.Says("Lägsta ålder Före: 18 → Efter: 20").ShouldBeTrue(drafted.Text);
        (await house.Tuna()).Configuration.Intake.MinimumAge.ShouldBe(18, "what was decided governs, and is what an export gives");
        (await house.Tuna()).Version.ShouldBe(2);
        (await helena.Get("/insatser/tuna")).Says("Version 2 gäller. Utkast till version 3 väntar på beslut.").ShouldBeTrue();
        var list = await amir.Get(Versions);
        list.Document.QuerySelectorAll(".timeline__heading").Select(h => h.TextContent).ShouldBe(["Utkast till version 3", "Version 2", "Version 1"]);
        list.Says("Helena RoslundYngre går till en annan insats").ShouldBeTrue(list.Text);
        await amir.Fill($"/arenden/{first}/skicka");
        (await house.StandingOf(first)).Step.ShouldBe(CaseStep.Submitted, "18 is the lowest age until a decision");

        await house.DecideDraft();

        ((await house.Tuna()).Version, (await house.Tuna()).Configuration.Intake.MinimumAge).ShouldBe((3, 20));
        (await amir.Get($"/arenden/{second}/skicka")).Says("Insatsen är för personer").ShouldBeTrue();
        (await house.StandingOf(second)).Step.ShouldBe(CaseStep.Draft);
        var told = await amir.Get(Versions);
        told.Document.QuerySelectorAll(".timeline__heading").Select(h => h.TextContent).ShouldBe(["Version 3", "Version 2", "Version 1"]);
        told.Says("Gun StenvikYngre går till en annan insats. Beslut: LSG Strängnäs 2015-09-14, § 7. Utkastet skrevs av Helena Roslund.").ShouldBeTrue(told.Text);
        await using var db = house.Database.Association();
        (await db.AssociationJournal.Where(j => j.ProgrammeId == null || j.UserId != null).Select(j => j.What).ToListAsync()).ShouldBe(["programme.draft", "programme.store", "programme.draft-ended"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Words_and_notes_govern_at_once_and_the_draft_is_laid_on_top_of_them(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        await helena.Fill(Change, ("manader", "9"), ("skal", "Kortare"));

        var both = await helena.Fill(Change, ("ord-coach", "Lots"), ("uppfoljning", "3"), ("skal", "Ord och uppföljning"));

        both.Flash.ShouldBe("Namn, ord och anteckningar gäller nu. Resten är ett utkast och gäller när beslutet är noterat.", both.Text);
        var now = (await house.Tuna()).Configuration;
        (now.Label(Concept.Coach), now.Enrolment.MaximumMonths, now.Enrolment.FollowUpMonths).ShouldBe(("Lots", 12, PackageFiles.Sound("tuna").Configuration.Enrolment.FollowUpMonths));
        both.Says("Kortare").ShouldBeTrue(both.Text);
        both.Says("Ord och uppföljning").ShouldBeTrue(both.Text);
        both.Says("Lots").ShouldBeFalse("it governs and does not wait");

        var back = await helena.Fill(Change, ("manader", "12"), ("uppfoljning", now.Enrolment.FollowUpMonths?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""), ("skal", "Som förr"));
        back.Flash.ShouldBe("Allt är som det som gäller. Utkastet är borta.", back.Text);
        (await helena.Get(Draft)).Says("Inget utkast väntar på beslut.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Who_steers_or_the_office_notes_a_decision_and_nobody_else(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        await helena.Fill(Change, ("manader", "9"), ("skal", "Kortare"));
        foreach (var (name, body) in new[] { ("Gun Stenvik", "LSG Strängnäs"), ("Birgitta Lövhed", "Styrelsen"), ("Helena Roslund", null), ("Amir Hosseini", null), ("Petra Sandelin", null) })
        {
            using var reader = await house.As(name);
            var page = await reader.Get(Draft);

            page.Document.QuerySelectorAll("input[name=organ]").Select(i => i.GetAttribute("value")).ShouldBe(body is null ? [] : [body], name);
            var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var forged = await reader.PostRaw(Decide, [new("__RequestVerificationToken", token), new("organ", body is "Styrelsen" ? "LSG Strängnäs" : "Styrelsen"), new("beslutsdag", "2015-09-14"), new("paragraf", "§ 1"), new("version", "1"), new("utkast", "1")]);
            forged.Status.ShouldBe(body is null ? HttpStatusCode.NotFound : HttpStatusCode.UnprocessableEntity, name);
        }

        (await house.Tuna()).Version.ShouldBe(1);
        using var birgitta = await house.As("Birgitta Lövhed");
        using var sees = await house.As("Gun Stenvik");
        foreach (var decider in new[] { birgitta, sees })
        {
            var todo = await decider.Get("/att-gora");
            todo.Says("Ett utkast väntar på beslut").ShouldBeTrue(todo.Text);
            todo.Links.ShouldContain(Draft);
        }

        (await helena.Get("/att-gora")).Says("Ett utkast väntar på beslut").ShouldBeFalse("she cannot decide");
        (await helena.Get("/insatser/tuna/frister")).Says("14 dagar efter utkastet påbörjades 2015-09-14").ShouldBeTrue();
        var early = await birgitta.Post(Decide, await birgitta.Get(Draft), ("organ", "Styrelsen"), ("beslutsdag", "2015-09-15"), ("paragraf", "§ 12"));
        early.Errors.ShouldBe(["Beslutsdagen har inte varit än. Skriv den dag då beslutet togs."]);
        early.Document.QuerySelector("[name=paragraf]")!.GetAttribute("value").ShouldBe("§ 12");
        (await birgitta.Post(Decide, early, ("beslutsdag", "2015-09-10"))).Flash.ShouldBe("Beslutet är noterat. Version 2 gäller nu.");
        (await house.Tuna()).Configuration.Enrolment.MaximumMonths.ShouldBe(9);
        (await sees.Get("/att-gora")).Says("Ett utkast väntar på beslut").ShouldBeFalse("it is decided");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Who_decides_or_saves_on_what_somebody_else_has_changed_is_told(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var sara = await house.As("Sara Vikander");
        using var gun = await house.As("Gun Stenvik");
        var shown = await helena.Get(Change);
        await sara.Fill(Change, ("manader", "10"), ("skal", "Kortare"));

        var stale = await helena.Post(Change, shown, ("uppfoljning", "3"), ("skal", "Uppföljning"));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Errors.Single().ShouldContain("Sara Vikander: Längsta tid i månader: 12 → 10");
        var seen = await gun.Get(Draft);
        (await helena.Post(Change, stale)).Flash.ShouldBe(Waits);

        var late = await gun.Post(Decide, seen, ("organ", "LSG Strängnäs"), ("beslutsdag", "2015-09-14"), ("paragraf", "§ 7"));
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Errors.ShouldBe(["Utkastet har ändrats sedan du öppnade sidan. Läs igenom det som väntar nu innan du bekräftar."]);
        (await house.Tuna()).Version.ShouldBe(1);
        (await gun.Post(Decide, late)).Flash.ShouldStartWith("Beslutet är noterat.");
        var now = (await house.Tuna()).Configuration.Enrolment;
        (now.MaximumMonths, now.FollowUpMonths).ShouldBe((10, 3));
        var gone = await gun.Post(Decide, late);
        gone.Status.ShouldBe(HttpStatusCode.Conflict);
        gone.Errors.ShouldBe(["Det finns inget utkast längre. Någon har tagit bort det eller noterat beslutet."]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_imported_governs_and_the_draft_is_read_through_before_it_is_decided(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var gun = await house.As("Gun Stenvik");
        await helena.Fill(Change, ("manader", "9"), ("skal", "Kortare"));
        await Import(house, c => c with { Intake = c.Intake with { MinimumAge = 18 } });

        var page = await gun.Get(Draft);
        page.Says("Utkastet är inaktuellt").ShouldBeTrue(page.Text);
        page.Says("Lägsta ålder").ShouldBeFalse("what governs now is under the draft");
        var refused = await gun.Post(Decide, page, ("organ", "LSG Strängnäs"), ("beslutsdag", "2015-09-14"), ("paragraf", "§ 7"));
        refused.Errors.ShouldBe(["Utkastet bygger på version 1, men version 2 gäller. Samordnaren ska först läsa igenom utkastet och spara det igen."]);

        (await helena.Get(Change)).Says("Utkastet skrevs när version 1 gällde.").ShouldBeTrue();
        (await helena.Fill(Change, ("skal", "Läst igenom"))).Flash.ShouldBe(Waits);
        await house.DecideDraft();
        var now = (await house.Tuna()).Configuration;
        (now.Intake.MinimumAge, now.Enrolment.MaximumMonths).ShouldBe((18, 9));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_draft_is_taken_away_by_who_may_change_and_is_gone(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        await helena.Fill(Change, ("manader", "9"), ("skal", "Kortare"));
        using (var gun = await house.As("Gun Stenvik"))
        {
            (await gun.Get(Draft)).Document.QuerySelectorAll($"form[action='{Discard}']").ShouldBeEmpty();
        }

        var page = await helena.Get(Draft);
        (await helena.Post(Discard, page)).Flash.ShouldBe("Utkastet är borta. Version 1 gäller.");

        (await helena.Post(Discard, page)).Status.ShouldBe(HttpStatusCode.Conflict);
        PackageText.Write((await house.Tuna()).Configuration).ShouldBe(PackageFiles.Tuna);
        (await helena.Get(Versions)).Says("Utkast").ShouldBeFalse();
        (await helena.Fill(Change, ("manader", "10"), ("skal", "Nytt"))).Says("Längsta tid i månader Före: 12 → Efter: 10").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_goal_of_a_decided_insats_waits_in_the_same_draft(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        await helena.Fill(Change, ("manader", "9"), ("skal", "Kortare"));

        var saved = await helena.Fill("/insatser/tuna/matplaner/nytt", ("text", "Alla får ett svar."), ("skal", "Nytt mål"));

        saved.Flash.ShouldBe(Waits, saved.Text);
        saved.Says("Alla får ett svar.").ShouldBeTrue("the page shows the draft");
        (await house.Tuna()).Configuration.Goals.ShouldNotContain(g => g.Text == "Alla får ett svar.");
        await house.DecideDraft();
        var now = (await house.Tuna()).Configuration;
        now.Goals.ShouldContain(g => g.Text == "Alla får ett svar.");
        now.Enrolment.MaximumMonths.ShouldBe(9);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Of_two_who_save_a_draft_at_the_same_moment_one_is_refused(Engine engine)
    {
        await using var house = await House.Open(engine);
        var tuna = await house.Tuna();
        var writer = new ProgrammeWriter(house.Database);
        ChangeNote note = new(null, "Prov", house.Clock.Today, house.Clock.Now, "Prov");

        var outcomes = await Task.WhenAll(Enumerable.Range(2, 6).Select(i => Task.Run(() => writer.Change(tuna.Id, tuna.Configuration with { Enrolment = tuna.Configuration.Enrolment with { MaximumMonths = i } }, note, 1, 0))));

        outcomes.Count(o => o.Refusal is null).ShouldBe(1);
        outcomes.Where(o => o.Refusal is not null).ShouldAllBe(o => o.Refusal is ProgrammeHasChanged);
        (await house.Tuna()).Version.ShouldBe(1);
    }

    static async Task Import(House house, Func<ProgrammeConfiguration, ProgrammeConfiguration> change) =>
        (await new ProgrammeWriter(house.Database).Store(change((await house.Tuna()).Configuration), new(null, "Driftansvarig", house.Clock.Today, house.Clock.Now, "Paketet lästes in"))).Refusal.ShouldBeNull();

    /// <summary>Somebody of nineteen who is twenty first after the last start day, with all consents.</summary>
    static async Task<CaseId> Nineteen(House house, string given)
    {
        var story = await house.Draft(given, number: new DateOnly(1996, 9, 1).DayNumber - new DateOnly(1985, 1, 1).DayNumber + given[1] % 7);
        await story.Consent(await house.Player("Amir Hosseini", "af"), house.Clock.Today, Category.Health);
        return story.Id;
    }
}
