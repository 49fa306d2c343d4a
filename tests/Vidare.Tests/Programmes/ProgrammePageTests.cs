using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Programmes;

public class ProgrammePageTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-02")]
    public async Task One_sees_the_programmes_of_ones_own_mandates_an_office_its_associations_and_an_administrator_all(Engine engine)
    {
        await using var house = await House.Open(engine);
        (string Name, string[] Sees, string[] Not)[] expected =
        [
            ("Petra Sandelin", ["tuna"], ["tuna-eskilstuna"]),
            ("Elin Åström", ["tuna"], ["tuna-eskilstuna"]),
            ("Lena Grönqvist", ["tuna-eskilstuna"], ["tuna"]),
            ("Helena Roslund", ["tuna", "tuna-eskilstuna"], []),
            ("Birgitta Lövhed", ["tuna", "tuna-eskilstuna"], []),
            ("Sara Vikander", ["tuna", "tuna-eskilstuna"], []),
        ];
        foreach (var (name, sees, not) in expected)
        {
            using var visitor = await house.As(name);
            var list = await visitor.Get("/insatser");

            foreach (var programme in sees)
            {
                list.Links.ShouldContain("/insatser/" + programme, name);
                (await visitor.Get("/insatser/" + programme)).Status.ShouldBe(HttpStatusCode.OK, name);
            }

            foreach (var programme in not)
            {
                list.Links.ShouldNotContain("/insatser/" + programme, name);
                foreach (var verb in new[] { "", "/startkrav", "/versioner", "/utkast", "/paket", "/andra" })
                {
                    (await visitor.Get("/insatser/" + programme + verb)).Status.ShouldBe(HttpStatusCode.NotFound, name + verb);
                }
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_participant_has_no_programme_pages_and_an_unknown_programme_is_not_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var participant = await house.As("Signe Alvarsdotter");
        using var coach = await house.As("Petra Sandelin");

        (await participant.Get("/insatser")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await participant.Get("/insatser/tuna")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await coach.Get("/insatser/finns-inte")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-08", "GEN-11", "TUNA-07")]
    public async Task The_page_tells_what_the_programme_is_from_its_configuration(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");

        var page = await petra.Get("/insatser/tuna");

        page.Heading.ShouldBe("TUNA-Strängnäs");
        string[] sentences =
        [
            "2015-02-01 – 2016-07-31 (18 månader)", "40–50 samtidigt", "12 månader", "ca 2 milj. kr", "Går inte att räkna: raderna saknar belopp",
            "Bilagan med kostnadsberäkning följer inte med ansökan.", "Räknas inte in: Betalas redan av RAR", "Landstinget Sörmland", "Komplett i dag",
            "Elin Åström, ledamot för Arbetsförmedlingen", "På plats: Jonas Wikberg, Petra Sandelin.", "Helena Roslund (40 %)", "minst 40 %", "Även: Arbetscoach.",
            "36,7", "Påslagna delar av Vidare", "Startkraven är klara", "inte sämre än vid start",
        ];
        foreach (var sentence in sentences)
        {
            page.Says(sentence).ShouldBeTrue(sentence + " in " + page.Text);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("LEK-02")]
    public async Task What_nobody_can_use_on_pages_is_said_to_have_none_and_a_document_is_dated_as_precisely_as_it_is(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var vera = await house.As("Vera Sandbom");
        var lekeberg = await vera.Get("/insatser/lekeberg");
        foreach (var sentence in new[] { "Daterad november 2015", "Föregångare", "Många har stort behov av samordnade insatser som inte kan ges i dag. Gäller målet ”Gemensamma bedömningar och samordnade insatser”.", "Önskemål: Ligger intill arbetsmarknadsenheten" })
        {
            lekeberg.Says(sentence).ShouldBeTrue(sentence + " in " + lekeberg.Text);
        }

        foreach (var module in new[] { "Egen bokning", "Trappa" })
        {
            lekeberg.Says(module + " – har inga sidor än").ShouldBeTrue(lekeberg.Text);
        }

        using var petra = await house.As("Petra Sandelin");
        var tuna = await petra.Get("/insatser/tuna");
        tuna.Says("Praktik- och arbetsplatsbank").ShouldBeTrue(tuna.Text);
        tuna.Says("Praktik- och arbetsplatsbank – har inga sidor än").ShouldBeFalse(tuna.Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_an_earlier_version_took_in_stays_readable_and_the_page_says_what_is_asked_for_now(Engine engine)
    {
        await using var house = await House.Open(engine);
        var tuna = (await house.Tuna()).Configuration;
        var older = PackageText.Write(tuna with { Goals = [.. tuna.Goals.Select(g => g.Formula == "M-09" ? g with { Measure = null } : g)] });
        PackageText.Read(older).ShouldBeOfType<FaultyPackage>();
        await house.Database.WriteAssociation(async db =>
        {
            var row = await db.Programmes.SingleAsync(p => p.Name == "tuna");
            (row.Package, row.Version) = (older, row.Version + 1);
            return true;
        });
        using var helena = await house.As("Helena Roslund");

        (await helena.Get("/insatser/tuna")).Says("Måttet M-09 kan inte räknas utan vad som räknas, i målets mätregel (measure.counts).").ShouldBeTrue();
        (await helena.Get("/insatser/tuna/mal")).Says("Kan ej utvärderas").ShouldBeTrue();
        (await helena.Get("/arenden")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-02")]
    public async Task From_the_mother_one_sees_the_daughter_and_a_link_to_what_is_not_there_yet_is_said_to_be(Engine engine)
    {
        await using var house = await House.Open(engine);
        var tuna = await house.Tuna();
        var changed = tuna.Configuration with { Links = [.. tuna.Configuration.Links, new ProgrammeLink(LinkKind.Twin, "tuna-nykoping")] };
        (await new ProgrammeWriter(house.Database).Store(changed, new(null, "Prov", house.Clock.Today, house.Clock.Now, "Prov"))).Refusal.ShouldBeNull();
        using var lena = await house.As("Lena Grönqvist");
        using var helena = await house.As("Helena Roslund");

        var mother = await lena.Get("/insatser/tuna-eskilstuna");
        var daughter = await helena.Get("/insatser/tuna");

        mother.Says("Dotterverksamhet TUNA-Strängnäs").ShouldBeTrue(mother.Text);
        mother.Links.ShouldNotContain("/insatser/tuna");
        daughter.Links.ShouldContain("/insatser/tuna-eskilstuna");
        foreach (var said in new[] { "Ordinarie verksamhet.", "Projekt, hösten 2008 – våren 2012. Finansierat av RAR, med fyra parter.", "Ordinarie drift, från våren 2012. Styrgruppen är utsedd av LSG." })
        {
            daughter.Says(said).ShouldBeTrue(said + " in " + daughter.Text);
        }
        daughter.Says("tuna-nykoping (finns inte här ännu)").ShouldBeTrue(daughter.Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-09")]
    public async Task Those_who_work_with_cases_see_how_many_are_enrolled_and_others_only_that_they_are_few(Engine engine)
    {
        await using var house = await House.Open(engine);
        var tuna = await house.Tuna();
        await using var db = house.Database.Participation();
        var counted = await db.Standings.CountAsync(s => s.ProgrammeId == tuna.Id && s.Step == Vidare.Participation.CaseStep.Enrolled);
        counted.ShouldBeInRange(1, 9);
        using var helena = await house.As("Helena Roslund");
        using var birgitta = await house.As("Birgitta Lövhed");

        var coordinator = (await helena.Get("/insatser/tuna")).Document.QuerySelector(".figure")!.TextContent;
        var office = (await birgitta.Get("/insatser/tuna")).Document.QuerySelector(".figure")!.TextContent;

        coordinator.ShouldContain(counted + " av 40–50");
        coordinator.ShouldContain("Planen är minst 40");
        office.ShouldContain("färre än 10 av 40–50");
        office.ShouldNotContain(counted + " av 40–50");
    }

    [Theory]
    [InlineData(9, false, "färre än 10")]
    [InlineData(10, false, "10")]
    [InlineData(0, false, "färre än 10")]
    [InlineData(3, true, "3")]
    public void A_total_is_told_whole_from_ten_on(int count, bool seesPersons, string told) =>
        (Suppression.Total(count, seesPersons, SuppressionLimits.Default) switch { ToldCount t => t.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), ToldFewer f => "färre än " + f.Than, _ => "" }).ShouldBe(told);

    [Fact]
    public async Task Where_the_participants_zone_is_not_there_the_figure_says_so()
    {
        await using var house = await House.Open(Engine.Postgres);
        var alone = new Database(StorageOptions.Parse(house.Connection, "none"));
        var tuna = await house.Tuna();

        (await new EnrolledNow(alone).In(tuna.Id, house.Clock.Today, seesPersons: true, SuppressionLimits.Default)).ShouldBeOfType<NotToldHere>();
        (await new OpenCasesHeld(alone).By(await house.User("Petra Sandelin"), tuna.Id)).ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_package_that_is_fetched_is_the_file_byte_for_byte(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");

        using var answer = await petra.Send(new(HttpMethod.Get, "/insatser/tuna/paket"));

        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(PackageFiles.Bytes("tuna"));
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("tuna.json");
    }
}
