using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Testing;
using Vidare.Tests.Association;
using Xunit;

namespace Vidare.Tests.Funding;

/// <summary>The board decides: agenda, conflict of interest, amounts and conditions, minutes (D23), decision letter (D2).</summary>
public partial class FromConceptToBoardTests
{
    static readonly (string Name, string Kind)[] Board =
        [("Elsa Torsvik", "Chair"), ("Håkan Brodén", "Member"), ("Yvonne Tegstam", "Member"), ("Stig Wallmark", "Member"), ("Anneli Rosvall", "Member"), ("Lars Hedskog", "Substitute")];

    internal static async Task TheBoardDecides(House house)
    {
        using var birgitta = await house.As("Birgitta Lövhed");
        await SeatTheBoard(house);
        (await birgitta.Get("/att-gora")).Says("Ta upp ansökan på styrelsens möte").ShouldBeTrue();
        var meeting = await birgitta.Call("Styrelsen", "2015-01-20");
        (await birgitta.Add(meeting, "Application")).Flash.ShouldBe("Punkten står på dagordningen.");
        var item = await birgitta.Item(meeting, "Ansökan RAR 2014/1, TUNA-Strängnäs");
        await house.Clock.MoveTo(new(2015, 1, 20));
        await KeepsOutTheOneWithAConflict(house, birgitta, meeting, item);
        await birgitta.Attend(meeting);
        await Decide(birgitta, item);
        await NothingHoldsBeforeTheAdjustment(house, birgitta);
        await Adjust(house, birgitta, meeting);
        await TheDecisionHolds(house);
        await TheLetterIsSent(house, birgitta, meeting);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-7", "F-16", "BR-30")]
    public async Task What_the_board_said_no_to_is_kept_and_a_new_application_gets_a_number_of_its_own(Engine engine)
    {
        await using var house = await House.OpenFromStart(engine);
        await ToTheBoard(house);
        using var birgitta = await house.As("Birgitta Lövhed");
        using var helena = await house.As("Helena Roslund");
        (await helena.Get(App + "/ny")).Says("En ny ansökan skrivs när styrelsen har sagt nej till den förra och beslutsbrevet är skickat.").ShouldBeTrue();
        var meeting = await SayNo(house, birgitta);

        (await helena.Get(App)).Says("Avslagen").ShouldBeTrue();
        (await helena.Fill(App + "/ny")).Errors.ShouldHaveSingleItem("a no is told in its letter first");
        (await birgitta.Get("/att-gora")).Says("Skicka beslutsbrevet").ShouldBeTrue();
        (await birgitta.Fill(App + "/beslut")).Flash.ShouldBe("Beslutsbrevet är antecknat som skickat.");
        (await helena.Fill(App + "/ny")).Flash.ShouldBe("En ny ansökan är påbörjad.");
        (await helena.Get(App + "/skriv")).Document.QuerySelector("textarea[name=behov]")!.TextContent.ShouldBe("Gruppen växer.", "it begins with what the last one said");
        (await helena.Fill(App + "/skriv", ("behov", "Gruppen växer, och kommunen bidrar mer."))).Flash.ShouldBe("Ansökan är sparad.");
        (await helena.Fill(App + "/ny")).Errors.ShouldHaveSingleItem();
        var anew = await helena.Get(App);
        anew.Says("Ges av kansliet").ShouldBeTrue(anew.Text);
        anew.Links.ShouldContain(App + "/tidigare/1");
        var earlier = await helena.Get(App + "/tidigare/1");
        earlier.Heading.ShouldBe("Ansökan RAR 2014/1");
        earlier.Says("Gruppen växer, och kommunen").ShouldBeFalse("the one that was decided on is as it was");
        earlier.Says("Pengarna räcker inte i år.").ShouldBeTrue(earlier.Text);

        (await birgitta.Get(App)).Heading.ShouldBe("Ansökan RAR 2014/1", "the association knows of the new one when it is sent in");
        (await birgitta.Get(App + "/tidigare/2")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await birgitta.Get(meeting + "/protokoll")).Says("Ansökan RAR 2014/1, TUNA-Strängnäs, version 2.").ShouldBeTrue();
        await Sign(house, 1);
        (await birgitta.Fill(App + "/registrera")).Flash.ShouldBe("Ansökan är registrerad som RAR 2015/1.");
        (await birgitta.Get(App + "/tidigare/1")).Says("Gruppen växer").ShouldBeTrue();
    }

    static async Task<string> SayNo(House house, Visitor birgitta)
    {
        await SeatTheBoard(house);
        var meeting = await birgitta.Call("Styrelsen", "2015-01-20");
        await birgitta.Add(meeting, "Application");
        await house.Clock.MoveTo(new(2015, 1, 20));
        await birgitta.Attend(meeting);
        var item = await birgitta.Item(meeting, "Ansökan RAR 2014/1");
        var noted = await birgitta.Post(item, await birgitta.Get(item), ("text", "Pengarna räcker inte i år."), ("provning", "Declined"), ("belopp-2015", ""), ("belopp-2016", ""), ("fran", ""), ("till", ""), ("villkor", ""), ("rapportering", ""));
        noted.Flash.ShouldContain("är behandlad", customMessage: noted.Text);
        await birgitta.Post(meeting + "/framlagg", await birgitta.Get(meeting));
        foreach (var name in new[] { "Elsa Torsvik", (await birgitta.Get(meeting)).Text.Split("Väntar på justering av ")[1].Split('.')[0].Split(" och ").Single(n => n != "Elsa Torsvik") })
        {
            using var adjuster = await house.As(name);
            (await adjuster.Adjust(meeting, "2015-01-20")).Flash.ShouldBe("Du har justerat protokollet.", name);
        }

        return meeting;
    }

    /// <summary>The six sign the version today, and the chair sends it in.</summary>
    static async Task Sign(House house, int version)
    {
        foreach (var (name, _, place, _) in Signers)
        {
            using var signer = await house.As(name);
            var signed = await signer.Post(App + "/underskrift", await signer.Get(App + "/underskrift"), ("ort", place), ("dag", "2015-01-20"), ("last", "true"));
            signed.Flash.ShouldBe("Du har skrivit under ansökan.", $"version {version}: {signed.Text}");
        }

        using var ingrid = await house.As("Ingrid Falkerby");
        (await ingrid.Fill(App + "/skicka")).Flash.ShouldBe("Ansökan är inskickad.");
    }

    static async Task SeatTheBoard(House house)
    {
        using var sara = await house.As("Sara Vikander");
        foreach (var (name, kind) in Board)
        {
            var user = await house.User(name);
            var page = await sara.Get($"/anvandare/{user}/plats");
            var board = page.Document.QuerySelectorAll("select[name=grupp] option").First(o => o.TextContent.StartsWith("Styrelsen, ", StringComparison.Ordinal)).GetAttribute("value")!;
            (await sara.Post($"/anvandare/{user}/plats", page, ("grupp", board), ("slag", kind), ("fran", "2014-12-01"))).Flash.ShouldBe("Platsen är given.");
        }
    }

    static async Task KeepsOutTheOneWithAConflict(House house, Visitor birgitta, string meeting, string item)
    {
        using var hakan = await house.As("Håkan Brodén");
        (await hakan.Get(item)).Says("Sökt 2016 800 000 kr").ShouldBeTrue("a member reads what the board is to decide on");
        (await hakan.Get(App)).Status.ShouldBe(HttpStatusCode.OK);
        var page = await birgitta.Get(item);
        page.Says("Kansliets förslag Bevilja").ShouldBeTrue(page.Text);
        var seat = page.Document.QuerySelectorAll("select[name=vem] option").First(o => o.TextContent.Contains("Håkan Brodén", StringComparison.Ordinal)).GetAttribute("value")!;
        (await birgitta.Post(item + "/jav", page, ("vem", seat), ("skal", "Chef för den verksamhet som söker"))).Flash.ShouldContain("deltar inte");

        foreach (var address in new[] { item, App, App + "/version/1" })
        {
            (await hakan.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, "he reads nothing of it: " + address);
        }

        (await hakan.Get("/ansokningar")).Says("TUNA-Strängnäs").ShouldBeFalse();
        var agenda = await hakan.Get(meeting);
        agenda.Says("Du är jävig och deltar inte").ShouldBeTrue(agenda.Text);
        agenda.Links.ShouldNotContain(item);
        (await hakan.Get(meeting + "/protokoll")).Says("Du är jävig i punkten.").ShouldBeTrue();
    }

    static async Task Decide(Visitor birgitta, string item)
    {
        var page = await birgitta.Get(item);
        page.Says("Röst: Håkan Brodén").ShouldBeFalse();
        page.Says("Röst: Lars Hedskog").ShouldBeTrue("the substitute of the same party votes: " + page.Text);
        page.Document.QuerySelector("input[name=belopp-2015]")!.GetAttribute("value").ShouldBe("1 200 000 kr", "it begins with the office's recommendation");
        var more = await birgitta.Post(item, page, ("text", "Medel beviljas."), ("belopp-2016", "900 000"));
        more.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        more.Errors.Single().ShouldContain("är större än det sökta, 2 000 000 kr");
        more.Document.QuerySelector("input[name=belopp-2016]")!.GetAttribute("value").ShouldBe("900 000", "nothing typed is lost");
        (await birgitta.Post(item, page, ("text", "Medel beviljas."), ("belopp-2016", "600 000"))).Errors.Single().ShouldContain("Välj ”Delvis beviljad”");
        (await birgitta.Post(item, page, ("text", "Medel beviljas."), ("belopp-2016", "mycket"))).Errors.Single().ShouldContain("ska vara ett belopp");
        (await birgitta.Post(item, page, ("text", "Medel beviljas."), ("rapportering", ""))).Errors.Single().ShouldBe("Skriv hur insatsen ska rapporteras.");
        var noted = await birgitta.Post(item, page, ("text", "Behovet är stort och tre av fyra parter bidrar."), ("provning", "GrantedInPart"), ("belopp-2016", "600 000"), ("villkor", "Överenskommelsen är undertecknad av alla\nRemissgruppen är utsedd"));
        noted.Flash.ShouldContain("är behandlad", customMessage: noted.Text);
    }

    static async Task NothingHoldsBeforeTheAdjustment(House house, Visitor birgitta)
    {
        (await birgitta.Get(App)).Says("Beredd för styrelsen").ShouldBeTrue();
        (await birgitta.Get(App + "/beslut")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await birgitta.Fill(App + "/aterlamna", ("saknas", "Något mer"))).Errors.Single().ShouldBe("Styrelsen har beslutat om ansökan. Beslutet gäller när protokollet är justerat.");
        (await house.Tuna()).Stage.ShouldBe(ProgrammeStage.Preparing);
    }

    static async Task Adjust(House house, Visitor birgitta, string meeting)
    {
        (await birgitta.Post(meeting + "/framlagg", await birgitta.Get(meeting))).Flash.ShouldContain("framlagt");
        using var elsa = await house.As("Elsa Torsvik");
        var minutes = await elsa.Get(meeting + "/protokoll");
        foreach (var said in new[] { "Ansökan RAR 2014/1, TUNA-Strängnäs, version 2.", "Delvis beviljad.", "Belopp 2015: 1 200 000 kr.", "Belopp 2016: 600 000 kr.", "Sammanlagt: 1 800 000 kr.", "Period: 2015-02-01 – 2016-07-31.", "Villkor: Remissgruppen är utsedd.", "Rapportering: Lägesrapport halvårsvis till Samordningsförbundet RAR.", "Jäv, deltar inte i handläggningen: Håkan Brodén: Chef för den verksamhet som söker", "Ja: 5" })
        {
            minutes.Says(said).ShouldBeTrue(said + " | " + minutes.Text);
        }

        (await elsa.Get("/att-gora")).Says("Justera protokollet").ShouldBeTrue();
        await elsa.Adjust(meeting, "2015-01-20");
        (await elsa.Get("/att-gora")).Says("Justera protokollet").ShouldBeFalse();
        using var second = await house.As((await birgitta.Get(meeting)).Text.Split("Väntar på justering av ")[1].Split('.')[0]);
        (await second.Adjust(meeting, "2015-01-20")).Says("Justerat 2015-01-20.").ShouldBeTrue();
    }

    static async Task TheDecisionHolds(House house)
    {
        (await house.Tuna()).Stage.ShouldBe(ProgrammeStage.Starting);
        await using var db = house.Database.Association();
        var awards = await db.Set<AwardRow>().OrderBy(a => a.Year).ToListAsync();
        awards.Select(a => (a.Year, a.SoughtOre / 100, a.GrantedOre / 100)).ShouldBe([(2015, 1_200_000, 1_200_000), (2016, 800_000, 600_000)]);
        awards.ShouldAllBe(a => a.Reference == "RAR 2014/1, styrelsen 2015-01-20 § 1" && a.Condition == "Överenskommelsen är undertecknad av alla; Remissgruppen är utsedd");
        using var helena = await house.As("Helena Roslund");
        var money = await helena.Get("/insatser/tuna/pengar");
        money.Says("600 000 kr").ShouldBeTrue(money.Text);
        var read = await helena.Get(App);
        read.Says("Delvis beviljad").ShouldBeTrue(read.Text);
        read.Links.ShouldContain(App + "/beslut");
        (await helena.Get(App + "/skriv")).Says("Styrelsen har beslutat om ansökan. Den kan inte ändras.").ShouldBeTrue();
        using var hakan = await house.As("Håkan Brodén");
        (await hakan.Get(App)).Status.ShouldBe(HttpStatusCode.OK, "the minutes are adjusted and everybody's");
    }

    static async Task TheLetterIsSent(House house, Visitor birgitta, string meeting)
    {
        using (var gun = await house.As("Gun Stenvik"))
        {
            var letter = await gun.Get(App + "/beslut");
            foreach (var said in new[] { "Beslut om ansökan RAR 2014/1", "Styrelsen, Samordningsförbundet RAR.", "Strängnäs kommun", "2015-01-20, § 1", "Version 2 av ansökan", "Delvis beviljad", "Belopp 2016: 600 000 kr.", "Villkor: Överenskommelsen är undertecknad av alla.", "Lars Hedskog: ja", "Håkan Brodén deltog inte på grund av jäv." })
            {
                letter.Says(said).ShouldBeTrue(said + " | " + letter.Text);
            }

            letter.Document.QuerySelector(".letterhead")!.TextContent.ShouldBe("Samordningsförbundet RARDiarienr RAR 2014/1. Beslut 2015-01-20");
            letter.Document.QuerySelector("header.masthead")!.ClassList.ShouldContain("no-print", "on paper the letter has its own head");
            letter.Document.QuerySelector(".sign-lines")!.TextContent.ShouldContain("För Samordningsförbundet RAR");
            letter.Document.QuerySelector("form[action$=beslut]").ShouldBeNull("the office sends it");
            (await gun.Get("/insatser/tuna/handlingar/ansokan/hamta/csv")).Document.DocumentElement.TextContent.ShouldContain("Budgetrader", customMessage: "D1 with its data");
            (await gun.Get("/insatser/tuna/handlingar/beslut/hamta/csv")).Document.DocumentElement.TextContent.ShouldContain("Delvis beviljad", customMessage: "D2 with its data");
        }

        (await birgitta.Get("/att-gora")).Says("Skicka beslutsbrevet").ShouldBeTrue();
        (await birgitta.Fill(App + "/beslut")).Flash.ShouldBe("Beslutsbrevet är antecknat som skickat.");
        (await birgitta.Get("/att-gora")).Says("Skicka beslutsbrevet").ShouldBeFalse();
        (await birgitta.Get(App + "/beslut")).Says("Beslutsbrevet skickades 2015-01-20.").ShouldBeTrue();
        (await birgitta.Post(meeting + "/anslag", await birgitta.Get(meeting), ("dag", "2015-01-20"))).Says("tillkännagiven 2015-01-20").ShouldBeTrue();
    }
}
