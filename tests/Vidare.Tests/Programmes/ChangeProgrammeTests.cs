using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Programmes;

public class ChangeProgrammeTests
{
    const string Address = "/insatser/tuna/andra";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_an_administrator_or_the_programmes_coordinator_changes_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var (name, may) in new[] { ("Helena Roslund", true), ("Sara Vikander", true), ("Petra Sandelin", false), ("Birgitta Lövhed", false), ("Gun Stenvik", false), ("Lena Grönqvist", false) })
        {
            using var visitor = await house.As(name);

            (await visitor.Get(Address)).Status.ShouldBe(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, name);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-97")]
    public async Task Edited_and_edited_back_is_the_file_again_byte_for_byte_and_both_changes_are_told(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");

        var edited = await helena.Fill(Address,
            ("namn", "TUNA Strängnäs nya"), ("malgrupp", "Alla"), ("kommuner", "Strängnäs\nMariefred"), ("coachtjanster", "2"), ("manader", "9"), ("intagsstopp", "2016-05-31"), ("frist-contact", "14"),
            ("kriterier", "dokumenterad-ohalsa: Ny text"), ("risker", "Helt ny risk"), ("ord-coach", "Lots"), ("synonymer-coach", ""), ("ord-coordinator", ""), ("antaganden", ""), ("skal", "Prov"));
        edited.Flash.ShouldBe("Namn, ord och anteckningar gäller nu. Resten är ett utkast och gäller när beslutet är noterat.", edited.Text);
        await house.DecideDraft();
        var changed = (await house.Tuna()).Configuration;
        (changed.Title, changed.Deadlines.Contact, changed.Enrolment.MaximumMonths, changed.Label(Concept.Coach)).ShouldBe(("TUNA Strängnäs nya", 14, 9, "Lots"));
        changed.Risks.ShouldBe([new NamedText("helt-ny-risk", "Helt ny risk")]);

        var original = PackageFiles.Sound("tuna").Configuration;
        var back = await helena.Fill(Address, [.. Vidare.Programmes.Change.ChangeFields.All.Select(f => (f.Name, f.Show(original))), ("skal", "Tillbaka")]);

        back.Flash.ShouldBe("Namn, ord och anteckningar gäller nu. Resten är ett utkast och gäller när beslutet är noterat.", back.Text);
        await house.DecideDraft();
        PackageText.Write((await house.Tuna()).Configuration).ShouldBe(PackageFiles.Tuna);
        var versions = await helena.Get("/insatser/tuna/versioner");
        versions.Document.QuerySelectorAll(".timeline__heading").Select(h => h.TextContent).ShouldBe(["Version 5", "Version 4", "Version 3", "Version 2", "Version 1"]);
        versions.Says("Helena Roslund").ShouldBeTrue();
        versions.Says("Prov").ShouldBeTrue();
        versions.Says("Längsta tid i månader Före: 12 → Efter: 9").ShouldBeTrue(versions.Text);
        versions.Says("Risker (ekonomi)").ShouldBeTrue(versions.Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-03")]
    public async Task Another_word_shows_at_once_on_the_programmes_and_the_cases_pages(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        var @case = $"/arenden/{await house.CaseOf("Signe Alvarsdotter")}";
        (await helena.Get(@case)).Text.ShouldContain("remissgrupp", Case.Insensitive);

        await helena.Fill(Address, ("ord-gatekeeperBody", "Beredningsgrupp"), ("ord-referral", "Anmälan"), ("skal", "Nya ord"));

        var programme = await helena.Get("/insatser/tuna");
        programme.Document.QuerySelectorAll("h3").Select(h => h.TextContent).ShouldContain("Beredningsgrupp");
        var page = await helena.Get(@case);
        page.Document.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldContain("Anmälan");
        page.Text.ShouldContain("beredningsgrupp", Case.Insensitive);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-11")]
    public async Task Faults_stand_at_their_fields_and_nothing_is_stored(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");

        var again = await helena.Fill(Address, ("platser-till", "45"), ("namn", ""), ("manader", "tolv"), ("skal", "Prov"));
        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Document.QuerySelectorAll(".field-error").Length.ShouldBe(2);
        again.Document.QuerySelector("[name=manader]")!.GetAttribute("value").ShouldBe("tolv");

        var disagreement = await helena.Fill(Address, ("platser-till", "45"), ("kommuner", "Strängnäs\nEskilstuna"), ("skal", ""));
        disagreement.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        disagreement.Errors.ShouldContain(e => e.StartsWith("Platser, från: Angivet 40–45, men av övriga uppgifter följer 36,7."));
        disagreement.Errors.ShouldContain(e => e.Contains("hänvisas inte vidare"));
        disagreement.Errors.ShouldContain("Fyll i ”Varför ändras det?”.");
        (await house.Tuna()).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_stale_form_is_told_what_changed_and_keeps_both_changes(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var sara = await house.As("Sara Vikander");
        var shown = await helena.Get(Address);
        await sara.Fill(Address, ("manader", "10"), ("skal", "Kortare"));

        var stale = await helena.Post(Address, shown, ("namn", "TUNA i Strängnäs"), ("skal", "Nytt namn"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Errors.Single().ShouldContain("Sara Vikander: Längsta tid i månader: 12 → 10");
        (await house.Tuna()).Version.ShouldBe(1, "it is a draft that she changed");
        var saved = await helena.Post(Address, stale);
        saved.Flash.ShouldStartWith("Namn, ord och anteckningar gäller nu.", customMessage: saved.Text);
        await house.DecideDraft();
        var now = (await house.Tuna()).Configuration;
        (now.Title, now.Enrolment.MaximumMonths).ShouldBe(("TUNA i Strängnäs", 10));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_writer_refuses_what_builds_on_an_older_version_and_keeps_nothing_of_what_it_refuses(Engine engine)
    {
        await using var house = await House.Open(engine);
        var writer = new ProgrammeWriter(house.Database);
        var tuna = (await house.Tuna()).Configuration;
        var note = new ChangeNote(null, "Prov", house.Clock.Today, house.Clock.Now, "Prov");
        await using var db = house.Database.Association();
        var associations = await db.Associations.CountAsync();

        (await writer.Store(tuna with { Title = "Ny" }, note, since: 7)).Refusal.ShouldBeOfType<ProgrammeHasChanged>();
        var other = tuna with { Association = new("Ett annat förbund", "Annat"), Title = "Ny" };
        (await writer.Store(other, note)).Refusal.ShouldBeOfType<ProgrammeBelongsElsewhere>();
        var rebound = tuna with { Parties = [.. tuna.Parties.Select(p => p.Key == "kommun" ? p with { Names = [new("Gnesta kommun")] } : p)] };
        (await writer.Store(rebound, note)).Refusal.ShouldBeOfType<PartyMeansAnother>();

        (await db.Associations.AnyAsync(a => a.Name == "Ett annat förbund")).ShouldBeFalse();
        (await db.Associations.CountAsync()).ShouldBe(associations);
        (await db.Parties.AnyAsync(p => p.Name == "Gnesta kommun")).ShouldBeFalse();
        (await house.Tuna()).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Of_two_changes_at_the_same_moment_one_is_refused(Engine engine)
    {
        await using var house = await House.Open(engine);
        var writer = new ProgrammeWriter(house.Database);
        var tuna = (await house.Tuna()).Configuration;
        var note = new ChangeNote(null, "Prov", house.Clock.Today, house.Clock.Now, "Prov");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => writer.Store(tuna with { Title = "Namn " + i }, note, since: 1))));

        outcomes.Count(o => o.Refusal is null).ShouldBe(1);
        outcomes.Where(o => o.Refusal is not null).ShouldAllBe(o => o.Refusal is ProgrammeHasChanged);
        (await house.Tuna()).Version.ShouldBe(2);
    }
}
