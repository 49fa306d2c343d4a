using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Funding;

/// <summary>TUNA-Strängnäs from December 2014, by pages alone: concept, application, signatures, office.</summary>
public partial class FromConceptToBoardTests
{
    const string App = "/insatser/tuna/ansokan";

    static readonly (string Name, string Kind, string Place, string Day)[] Signers =
    [
        ("Gun Stenvik", "Member", "Katrineholm", "2014-12-15"), ("Anders Myrdal-Kvist", "Member", "Nyköping", "2014-12-16"), ("Lennart Åbrink", "Member", "Strängnäs", "2014-12-17"),
        ("Rolf Ängeby", "Member", "Eskilstuna", "2014-12-16"), ("Margareta Sundelin", "Member", "Strängnäs", "2014-12-17"), ("Ingrid Falkerby", "Chair", "Strängnäs", "2014-12-17"),
    ];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-01", "GEN-16")]
    [Requirement("TUNA-03")]
    [Requirement("TUNA-10")]
    [Requirement("TUNA-17")]
    [Requirement("TUNA-58")]
    [Requirement("TUNA-70")]
    [Requirement("TUNA-59")]
    [Requirement("GEN-10", "BR-31")]
    [Requirement("F-3", "F-4", "F-5", "F-7", "F-12", "F-14", "F-15", "F-17")]
    public async Task TUNA_is_taken_from_a_concept_to_an_application_that_the_board_can_decide_on(Engine engine)
    {
        await using var house = await House.OpenFromStart(engine);
        await ToTheBoard(house);
        await NobodyIsSeenOrReferred(house);
        await TheBoardDecides(house);
    }

    /// <summary>From the concept to an application that is prepared for the board.</summary>
    static async Task ToTheBoard(House house)
    {
        await BeginAndPlan(house);
        await SeatTheOwners(house);
        await WriteIt(house);
        await SignIt(house, 1);
        await RegisterAndReturn(house);
        await Complete(house);
        await SignIt(house, 2);
        await Prepare(house);
    }

    internal static async Task BeginAndPlan(House house)
    {
        using var helena = await house.As("Helena Roslund");
        var begun = await helena.Fill("/insatser/tuna-eskilstuna/ny-fran-koncept", ("titel", "TUNA-Strängnäs"), ("namn", "tuna"), ("forbund", "Samordningsförbundet RAR"), ("fran", "2015-02-01"), ("till", "2016-07-31"), ("part-kommun", "Strängnäs kommun"));
        begun.Flash.ShouldStartWith("Insatsen är påbörjad.", customMessage: begun.Text);
        begun.Says("Förbereds").ShouldBeTrue(begun.Text);

        (string, string)[] plan =
        [
            ("malgrupp", "Personer med dokumenterad psykisk ohälsa."), ("kommuner", "Strängnäs"), ("syften", "Nya rutiner\nArbetsliv\nFörberedelse\nStruktur\nÖverenskommelse"),
            ("platser-fran", "40"), ("platser-till", "50"), ("coachtjanster", "2"), ("forebild", "tuna-eskilstuna | 1 | 3 | 110"),
            ("skeden", "uppbyggnad | Uppbyggnad | 2015-02-01 | |\nprojekt | Projekt | 2015-02-01 | 2016-07-31 |"),
            ("grupper", "lsg-strangnas | Lokal samverkansgrupp | LSG Strängnäs | fk, af, region, kommun | 3 | i samförstånd\nremissgrupp | Remissgrupp | Remissgrupp | fk, af, region, kommun | 3 | i samförstånd"),
            ("ansvar", "lsg-strangnas | Äger insatsen, Styr insatsen"), ("tjanster", "Coach | 2 | Hela tjänster\nSamordnare | 1 | En tjänst för båda orterna"),
            ("grindar", "remissgrupp-utsedd | före den första inskrivningen | samordnare | Remissgruppen är utsedd."),
            ("rapporter", "halvårsvis | Samordningsförbundet RAR | 2015-06-30, 2015-12-31, 2016-06-30, 2016-07-31"), ("risker", "Litet utrymme\nFå med rätt kompetens\nArbetsgivarnätet tar tid"), ("skal", "Ansökan 2014-12-17, målgrupp"),
        ];
        var refused = await helena.Fill("/insatser/tuna/andra", plan);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, refused.Text);
        refused.Says("Angivet 40–50, men av övriga uppgifter följer 36,7.").ShouldBeTrue(refused.Text);
        var kept = await helena.Post("/insatser/tuna/andra", refused, ("behall", "true"));
        kept.Flash.ShouldBe("Insatsen är ändrad.", kept.Text);

        // What is changed in the one changes nothing in the other.
        var mother = (await house.Programmes.FindByName("tuna-eskilstuna"))!;
        mother.Version.ShouldBe(1, "the daughter is changed, and the concept is as it was");
        var here = PackageText.Write((await house.Tuna()).Configuration);
        (await helena.Fill("/insatser/tuna-eskilstuna/andra", ("syften", "Nytt i Eskilstuna"), ("skal", "Prov"))).Flash.ShouldBe("Ändringen är ett utkast. Den gäller när beslutet är noterat.");
        PackageText.Write((await house.Tuna()).Configuration).ShouldBe(here);

        var difference = await helena.Get("/insatser/tuna/koncept");
        difference.Says("började som en kopia av TUNA Eskilstuna, version 1.").ShouldBeTrue(difference.Text);
        difference.Says("Personer med dokumenterad psykisk ohälsa som behöver förberedas för arbete.").ShouldBeTrue("what the concept says stands beside what is said here");
        foreach (var (text, measure) in new[] { ("40 % går vidare till arbetslivsinriktad rehabilitering.", "M-09"), ("10 % går vidare till arbete eller utbildning.", "M-09"), ("Ingen hamnar mellan stolarna.", "") })
        {
            (await helena.Fill("/insatser/tuna/matplaner/nytt", ("text", text), ("matt", measure), ("tal", measure.Length > 0 ? "40" : ""), ("enhet", measure.Length > 0 ? "Percent" : "None"), ("matdagar", measure.Length > 0 ? "2015-12-31\nvid slutet" : ""), ("ansvarig", "Samordnare"), ("raknas", measure.Length > 0 ? "VocationalRehabilitation" : ""), ("skal", "Mål"))).Flash.ShouldBe("Målen är ändrade.");
        }
    }

    internal static async Task SeatTheOwners(House house)
    {
        using var sara = await house.As("Sara Vikander");
        (await sara.Fill($"/anvandare/{await house.User("Rolf Ängeby")}/uppdrag", ("roll", "Manager"), ("insats", "tuna"), ("fran", "2014-12-01"))).Flash.ShouldBe("Uppdraget är gett.");
        foreach (var (name, kind, _, _) in Signers)
        {
            var user = await house.User(name);
            var page = await sara.Get($"/anvandare/{user}/plats");
            var body = page.Document.QuerySelectorAll("select[name=grupp] option").Single(o => o.TextContent == "LSG Strängnäs, TUNA-Strängnäs").GetAttribute("value")!;
            (await sara.Post($"/anvandare/{user}/plats", page, ("grupp", body), ("slag", kind), ("fran", "2014-12-01"))).Flash.ShouldBe("Platsen är given.");
        }
    }

    internal static async Task WriteIt(House house)
    {
        using var helena = await house.As("Helena Roslund");
        var saved = await helena.Fill(App + "/skriv", ("bakgrund", "TUNA finns i Eskilstuna."), ("metod", "Konceptet från Eskilstuna."), ("belopp", "ca 2 milj. kr"), ("uppfoljning", "Halvårsvis."), ("fortsattning", "Ordinarie verksamhet."),
            ("rad1", "Verksamheten med uppbyggnad"), ("slag1", "Money"), ("finans1", "forbund"), ("rad2", "Samordnare"), ("ar2", "2015"), ("slag2", "EarlierDecision"), ("finans2", "forbund"), ("beslut2", "RAR 2012-03-01"));
        saved.Flash.ShouldBe("Ansökan är sparad.", saved.Text);
        foreach (var said in new[] { "Mål 3 saknar mätplan", "”Behov” saknas.", "bilagan med kostnadsberäkning saknas", "Angivet 40–50, beräknat 36,7.", "Den som börjar efter 2015-08-01 hinner inte hela tiden, 12 månader, innan insatsen slutar 2016-07-31.", "”Samordnare” finansieras av ett tidigare beslut (RAR 2012-03-01) och räknas inte med i summan." })
        {
            saved.Says(said).ShouldBeTrue(said + " | " + saved.Text);
        }

        using (var rolf = await house.As("Rolf Ängeby"))
        {
            (await rolf.Fill(App + "/skriv", ("intressenter", "Brukarföreningarna i Strängnäs"))).Flash.ShouldBe("Ansökan är sparad.", "another organisation writes in the same application");
        }

        using (var gun = await house.As("Gun Stenvik"))
        {
            (await gun.Get(App + "/skriv")).Status.ShouldBe(HttpStatusCode.NotFound);
            var closed = await gun.Get(App + "/underskrift");
            closed.Says("2 saker måste rättas innan ansökan kan skrivas under.").ShouldBeTrue(closed.Text);
        }

        var third = (await helena.Get("/insatser/tuna/matplaner")).Links.Single(l => l.EndsWith("/matplaner/G-TUNA-3", StringComparison.Ordinal));
        (await helena.Fill(third, ("matt", "M-21"), ("tal", "0"), ("enhet", "Count"), ("relation", "Equals"), ("matdagar", "varje halvår\nvid slutet"), ("skal", "Mätplan"))).Flash.ShouldBe("Målen är ändrade.");
        var two = await helena.Get(App + "/skriv");
        var stale = await helena.Get(App + "/skriv");
        (await helena.Post(App + "/skriv", two, ("behov", "Gruppen växer."))).Says("Att rätta").ShouldBeFalse();
        var late = await helena.Post(App + "/skriv", stale, ("behov", "Något annat"));
        late.Status.ShouldBe(HttpStatusCode.Conflict, "two people on one form");
        late.Says("Skiljer sig: Behov (nu: Gruppen växer.)").ShouldBeTrue(late.Text);
        late.Document.QuerySelector("textarea[name=behov]")!.TextContent.ShouldBe("Något annat", "nothing typed is lost");
        (await helena.Fill(App + "/skriv", ("belopp", "mycket"))).Errors.ShouldHaveSingleItem().ShouldStartWith("”Sökt belopp” ska vara ett belopp");
    }

    internal static async Task SignIt(House house, int version)
    {
        await house.Clock.MoveTo(version == 1 ? new(2014, 12, 17) : new(2015, 1, 12));
        for (var i = 0; i < Signers.Length; i++)
        {
            var (name, _, place, day) = Signers[i];
            using var signer = await house.As(name);
            var page = await signer.Get(App + "/underskrift");
            var signed = await signer.Post(App + "/underskrift", page, ("ort", place), ("dag", version == 1 ? day : "2015-01-12"), ("last", "true"));
            signed.Flash.ShouldBe("Du har skrivit under ansökan.", signed.Text);
            if (i == 1)
            {
                signed.Says("Undertecknad av Försäkringskassan, Landstinget Sörmland. Väntar på underskrift: Arbetsförmedlingen, Strängnäs kommun, ordföranden.").ShouldBeTrue(signed.Text);
            }

            if (i == Signers.Length - 2)
            {
                signed.Says("Delvis undertecknad").ShouldBeTrue(signed.Text);
                signed.Says("Väntar på underskrift: ordföranden.").ShouldBeTrue(signed.Text);
                using var helena = await house.As("Helena Roslund");
                (await helena.Get(App + "/skicka")).Says("Alla sökande parter och ordföranden ska ha skrivit under").ShouldBeTrue();
            }
        }

        using var ingrid = await house.As("Ingrid Falkerby");
        var again = await ingrid.Get(App + "/underskrift");
        again.Says("Du har redan skrivit under den här versionen.").ShouldBeTrue(again.Text);
        if (version == 1)
        {
            using var office = await house.As("Birgitta Lövhed");
            (await office.Get(App)).Status.ShouldBe(HttpStatusCode.NotFound, "the association sees it when it is sent in");
            (await office.Get("/ansokningar")).Says("TUNA-Strängnäs").ShouldBeFalse();
        }

        var sent = await ingrid.Fill(App + "/skicka");
        sent.Flash.ShouldBe(version == 1 ? "Ansökan är inskickad, men ofullständig: bilagan saknas." : "Ansökan är inskickad.", sent.Text);
    }

    internal static async Task RegisterAndReturn(House house)
    {
        using (var stranger = await OfficeOfAnother(house))
        {
            (await stranger.Get("/ansokningar")).Says("TUNA-Strängnäs").ShouldBeFalse("it is in the inbox of the association that it is sent to, and in no other");
            (await stranger.Get(App)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        using var birgitta = await house.As("Birgitta Lövhed");
        var inbox = await birgitta.Get("/ansokningar");
        inbox.Says("ca 2 milj. kr Inskickad").ShouldBeTrue(inbox.Text);
        (await birgitta.Get(App)).Says("Ofullständig – bilaga saknas").ShouldBeTrue();
        (await birgitta.Get(App + "/bered")).Says("Registrera ansökan först.").ShouldBeTrue();
        (await birgitta.Get(App + "/skriv")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await birgitta.Fill(App + "/registrera")).Flash.ShouldBe("Ansökan är registrerad som RAR 2014/1.");
        (await birgitta.Get(App + "/registrera")).Says("har redan ett diarienummer").ShouldBeTrue();
        var form = await birgitta.Get(App + "/aterlamna");
        form.Document.QuerySelector("textarea[name=saknas]")!.TextContent.ShouldContain("bilagan med kostnadsberäkning saknas", Case.Insensitive);
        var back = await birgitta.Post(App + "/aterlamna", form, ("saknas", "Bilagan med kostnadsberäkning\nVem som svarar för coacherna efter projektet"));
        back.Flash.ShouldStartWith("Ansökan är återlämnad.", customMessage: back.Text);
    }

    /// <summary>Somebody in the office of an association that has nothing to do with TUNA.</summary>
    static async Task<Visitor> OfficeOfAnother(House house)
    {
        var id = UserId.New();
        await house.Database.WriteAssociation(db =>
        {
            var other = AssociationId.New();
            db.Add(new AssociationRow { Id = other, Name = "Samordningsförbundet Norra Provlän", ShortName = "Norra Provlän" });
            db.Add(new UserRow { Id = id, Name = "Ylva Strömsund", EmployerAssociationId = other, Demo = true });
            db.Add(new MandateRow { Id = MandateId.New(), UserId = id, Role = Role.Office, FromOn = new(2014, 1, 1) });
            return Task.FromResult(true);
        });
        var visitor = house.Nobody();
        await visitor.Post("/logga-in", await visitor.Get("/logga-in"), ("vem", "p" + id));
        return visitor;
    }

    internal static async Task Complete(House house)
    {
        await house.Clock.MoveTo(new(2015, 1, 12));
        using var helena = await house.As("Helena Roslund");
        var read = await helena.Get(App);
        read.Says("Kansliet behöver mer").ShouldBeTrue(read.Text);
        read.Says("Vem som svarar för coacherna efter projektet").ShouldBeTrue(read.Text);
        using (var gun = await house.As("Gun Stenvik"))
        {
            (await gun.Get(App + "/underskrift")).Says("Komplettera ansökan, så blir det en ny version att skriva under.").ShouldBeTrue();
        }

        var saved = await helena.Fill(App + "/skriv", ("rad1", "Verksamheten 2015"), ("ar1", "2015"), ("kronor1", "1 200 000"), ("rad3", "Verksamheten 2016"), ("ar3", "2016"), ("slag3", "Money"), ("kronor3", "800 tkr"), ("finans3", "forbund"),
            ("rad4", "Handläggartid"), ("slag4", "InKind"), ("arbete4", "0,5"), ("finans4", "af"),
            ("tjanst1", "Coach"), ("huvudman1", "kommun"), ("omfattning1", "1"), ("tjanst2", "Coach"), ("huvudman2", "region"), ("omfattning2", "1"), ("tjanst3", "Handläggare"), ("huvudman3", "af"), ("omfattning3", "0,5"), ("tjanst4", "Medel"), ("huvudman4", "fk"), ("medel4", "200 tkr"));
        saved.Flash.ShouldBe("Version 2 är påbörjad. Underskrifterna hör till version 1.", saved.Text);
        saved.Says("kostnadsberäkning saknas").ShouldBeFalse("the annex is there");
        var second = await helena.Get(App);
        second.Says("Version 1 fick 6 underskrifter. De hör till den versionen").ShouldBeTrue(second.Text);
        second.Says("Finansieras av RAR 100 %").ShouldBeTrue(second.Text);
        second.Says("Summan av raderna 2 000 000 kr").ShouldBeTrue("own work and the coordinator are not summed");
        second.Says("Sökt belopp enligt de sökande ca 2 milj. kr").ShouldBeTrue(second.Text);
        (await helena.Fill(App + "/skriv", ("kronor3", "ca 800 tkr"))).Flash.ShouldBe("Ansökan är sparad.");
        var rough = await helena.Get(App);
        rough.Says("Summa 2016 ca 800 000 kr").ShouldBeTrue(rough.Text);
        rough.Says("Summan av raderna ca 2 milj. kr (ungefärlig)").ShouldBeTrue(rough.Text);
        (await helena.Fill(App + "/skriv", ("kronor3", "800 tkr"))).Flash.ShouldBe("Ansökan är sparad.");
        (await helena.Get(App + "/version/1")).Says("Ingen budgetrad").ShouldBeFalse("an earlier version is read as it was signed");
    }

    internal static async Task Prepare(House house)
    {
        using var birgitta = await house.As("Birgitta Lövhed");
        var read = await birgitta.Get(App);
        read.Heading.ShouldBe("Ansökan RAR 2014/1", "revisions keep the number");
        var compared = await birgitta.Get(App + "/jamfor");
        compared.Says("Alla versioner har samma diarienummer, RAR 2014/1.").ShouldBeTrue(compared.Text);
        compared.Says("Verksamheten 2016, 2016, pengar, 800 tkr, RAR").ShouldBeTrue(compared.Text);
        var form = await birgitta.Get(App + "/bered");
        form.Document.QuerySelector("input[name=belopp-2015]")!.GetAttribute("value").ShouldBe("1 200 000 kr");
        var none = await birgitta.Post(App + "/bered", form, ("belopp-2015", "mycket"));
        none.Errors.Count.ShouldBe(3);
        var prepared = await birgitta.Fill(App + "/bered", ("forslag", "Grant"), ("skal", "Behovet är stort."));
        prepared.Flash.ShouldBe("Ansökan är beredd. Styrelsen kan besluta.", prepared.Text);
        prepared.Says("Föreslaget belopp 2016 800 000 kr").ShouldBeTrue(prepared.Text);
        await using var db = house.Database.Association();
        var kinds = await db.ApplicationEvents.OrderBy(e => e.Number).Select(e => e.Kind).ToListAsync();
        kinds.ShouldBe([nameof(ApplicationBegun), nameof(ApplicationSubmitted), nameof(ApplicationRegistered), nameof(ApplicationReturned), nameof(ApplicationSubmitted), nameof(ApplicationPrepared)]);
        (await db.Signatures.CountAsync()).ShouldBe(12);
    }

    internal static async Task NobodyIsSeenOrReferred(House house)
    {
        (await house.Tuna()).Stage.ShouldBe(ProgrammeStage.Preparing);
        var amir = await house.User("Amir Hosseini");
        using (var sara = await house.As("Sara Vikander"))
        {
            (await sara.Fill($"/anvandare/{amir}/uppdrag", ("roll", "CaseOfficer"), ("insats", "tuna"), ("fran", "2014-12-01"))).Flash.ShouldBe("Uppdraget är gett.");
        }

        using var officer = await house.As("Amir Hosseini");
        (await officer.Get("/remisser/ny/tuna")).Status.ShouldBe(HttpStatusCode.NotFound, "an insats that is not open takes no referrals");
        (await officer.Get(App)).Status.ShouldBe(HttpStatusCode.NotFound);
        using var birgitta = await house.As("Birgitta Lövhed");
        foreach (var address in new[] { "/arenden", "/remisser/ny", "/moten" })
        {
            (await birgitta.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, "the office sees applications and never a person: " + address);
        }
    }
}
