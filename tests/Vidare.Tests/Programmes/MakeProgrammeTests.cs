using System.Net;
using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Programmes;

/// <summary>An insats of a kind that nobody has seen is made on pages, exported as any other, and the first person is referred.</summary>
public class MakeProgrammeTests
{
    static readonly (string, string)[] Blank =
    [
        ("namn", "Natt och dag"), ("adress", "natt-och-dag"), ("slag", "Trial"), ("kalla", "Ett möte i maj"), ("parter", "fk: Försäkringskassan\naf: Arbetsförmedlingen\nkommun: Strängnäs kommun"), ("ansvarig", "kommun"),
        ("start", "2015-09-01"), ("slut", ""), ("malgrupp", "Den som arbetar natt och vill arbeta dag."), ("grupp", "Nattgruppen"), ("spar", "dagarbete: Arbete på dagen\nnatt: Kvar på natten"),
    ];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-01", "GEN-05")]
    public async Task A_sixth_insats_is_made_and_filled_in_on_pages_exported_and_open_for_the_first_person(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var sara = await house.As("Sara Vikander");
        (await sara.Get("/insatser")).Links.ShouldContain("/insatser/ny");

        var made = await sara.Fill("/insatser/ny", Blank);
        made.Heading.ShouldBe("Natt och dag", made.Text);
        var changed = await sara.Fill("/insatser/natt-och-dag/andra",
            ("vagar", "Handläggare hos en part\nPersonen själv"), ("alder-fran", "20"), ("kommuner", "Strängnäs"), ("kriterier", "arbetar-natt: Arbetar natt"),
            ("steg", "samtal | Samtal på kvällen | Före passet.\nprov | Prova en dag | "), ("trappa", "natt | Natt\ndag | Dag"),
            ("grupper", "intagsgrupp | Remissgrupp | Nattgruppen | fk, af, kommun | 2 | med majoritet\nstyrgrupp | Styrgrupp | Styrgruppen | kommun | 1 | i samförstånd"),
            ("grindar", "lampor | före den första inskrivningen | Samordnare | Lamporna är på plats."), ("tjanster", "Coach | 1,5 | Arbetar kväll."), ("lokaler", "huset | Huset | Strängnäs"),
            ("mal", "G-N-1 | M-10 | minst | 20 | antal | halfYearly | Samordnare | Tjugo personer får stöd."), ("budgetrader", "lon | 2015 | 400000 | Lön"), ("budgetsumma", "400000"), ("rapporter", "årsvis | Styrelsen | 2015-12-31"),
            ("skal", "Uppstart."));
        changed.Errors.ShouldBeEmpty(changed.Text);

        var programme = (await house.Programmes.FindByName("natt-och-dag"))!.Configuration;
        programme.Intake.Channels.ShouldBe([Channel.CaseOfficer, Channel.SelfReferral]);
        programme.Gatekeepers!.ShouldSatisfyAllConditions(b => b.MinimumPresent.ShouldBe(2), b => b.DecisionRule.ShouldBe(DecisionRule.Majority), b => b.Seats!.Count.ShouldBe(3));
        programme.Gates.ShouldHaveSingleItem().ShouldBe(new GateConfiguration("lampor", "Lamporna är på plats.", GateKind.Start, Concept.Coordinator));
        programme.Staff.ShouldHaveSingleItem().Posts.ShouldBe(1.5m);
        programme.Goals.ShouldHaveSingleItem().Target.ShouldBe(20);
        programme.Budget!.Declared.ShouldBe(400_000);
        PackageText.Read(PackageText.Write(programme)).ShouldBeOfType<SoundPackage>().Configuration.Name.ShouldBe("natt-och-dag");

        await sara.Fill($"/anvandare/{await house.User("Amir Hosseini")}/uppdrag", ("roll", "CaseOfficer"), ("insats", "natt-och-dag"));
        await sara.Fill($"/anvandare/{await house.User("Sofia Lindgård")}/uppdrag", ("roll", "Coordinator"), ("insats", "natt-och-dag"));
        var seat = $"/anvandare/{await house.User("Ingrid Falkerby")}/plats";
        var steering = (await sara.Get(seat)).Document.QuerySelectorAll("option").Single(o => o.TextContent == "Styrgruppen, Natt och dag").GetAttribute("value")!;
        (await sara.Fill(seat, ("grupp", steering), ("slag", "Chair"))).Flash.ShouldBe("Platsen är given.");
        using (var sofia = await house.As("Sofia Lindgård"))
        {
            await sofia.Post("/insatser/natt-och-dag/startkrav/lampor/klart", await sofia.Get("/insatser/natt-och-dag/startkrav"), ("text", "Lamporna är provade."));
            await sofia.Post("/insatser/natt-och-dag/driftstart/underskrift", await sofia.Get("/insatser/natt-och-dag/driftstart"), ("text", "Provat en natt."));
        }

        using (var ingrid = await house.As("Ingrid Falkerby"))
        {
            (await ingrid.Post("/insatser/natt-och-dag/driftstart/oppna", await ingrid.Get("/insatser/natt-och-dag/driftstart"))).Flash.ShouldContain("öppnad");
        }

        using var amir = await house.As("Amir Hosseini");
        (await amir.Fill("/remisser/ny/natt-och-dag", ("fornamn", "Natta"), ("efternamn", "Provgren"), ("fodd", "1990-01-01"), ("kon", "Woman"), ("kommun", "Strängnäs"), ("bakgrund", "a"), ("tidigare", "b"), ("varfor", "c"), ("stod", "d"), ("kriterier", "arbetar-natt"))).Status.ShouldBe(HttpStatusCode.OK);
        var id = await house.CaseOf("Natta Provgren");
        await amir.Fill($"/arenden/{id}/samtycke", ("af-fk", "Identity"), ("af-fk", "Referral"), ("af-kommun", "Identity"), ("af-kommun", "Referral"));
        (await amir.Fill($"/arenden/{id}/skicka")).Flash.ShouldContain("inskickat");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_an_administrator_makes_one_and_what_does_not_hold_is_said_at_its_field(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var name in new[] { "Helena Roslund", "Birgitta Lövhed", "Ingrid Falkerby", "Amir Hosseini", "Vera Sandbom", "Hampus Östergård" })
        {
            using var visitor = await house.As(name);
            (await visitor.Get("/insatser/ny")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        using var sara = await house.As("Sara Vikander");
        var wrong = await sara.Fill("/insatser/ny", [.. Blank.Where(f => f.Item1 is not ("adress" or "ansvarig" or "slut")), ("adress", "Natt och dag"), ("ansvarig", "polisen"), ("slut", "2014-01-01")]);
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.Count.ShouldBe(3);
        wrong.Document.QuerySelector("input[name=ansvarig]")!.GetAttribute("value").ShouldBe("polisen");
        (await sara.Fill("/insatser/ny", [.. Blank.Where(f => f.Item1 is not "adress"), ("adress", "tuna")])).Errors.ShouldBe(["Adressen är upptagen. Välj en annan."]);
        (await sara.Fill("/insatser/ny", [.. Blank.Where(f => f.Item1 is not "adress"), ("adress", "shp")])).Errors.ShouldBe(["Adressen är upptagen. Välj en annan."]);
        var row = await sara.Fill("/insatser/tuna/andra", ("grupper", "a | Kören | Kören | | 1 | unisont"), ("skal", "Prov"));
        row.Errors.ShouldHaveSingleItem().ShouldStartWith("Varje rad i ”Grupper” ska vara: nyckel | slag | namn");
    }
}
