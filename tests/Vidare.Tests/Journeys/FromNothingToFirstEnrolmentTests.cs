using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Vidare.Tests.Association;
using Vidare.Tests.Funding;
using Xunit;

namespace Vidare.Tests.Journeys;

/// <summary>
/// TUNA from an empty installation in December 2014 to the first enrolment in March 2015, by the demo's cast and by pages alone (J1, J5,
/// J6). The association's office is signed in all the while and never sees that any person is there (promise 3).
/// </summary>
public class FromNothingToFirstEnrolmentTests
{
    const string Tuna = "/insatser/tuna", Start = Tuna + "/driftstart", Gates = Tuna + "/startkrav", Staff = Tuna + "/bemanning";

    static readonly string[] Owners = ["Gun Stenvik", "Rolf Ängeby", "Anders Myrdal-Kvist", "Ingrid Falkerby"];

    static readonly OperationWay Way = new("tuna", new(2015, 2, 2), "Helena Roslund", "Petra Sandelin", "Amir Hosseini", "af", "remissgrupp", ["Elin Åström", "Per Hallbeck", "Ulla Norrfors", "Tomas Ekhem"], "Strängnäs", new(1990, 5, 5), "arbete", ["dokumenterad-ohalsa"], Owners, Evidence: [("underlag", "lakarintyg"), ("underlagsdatum", "2015-01-15")]);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-01", "TUNA-03", "TUNA-11", "TUNA-12", "TUNA-13", "TUNA-22", "TUNA-26", "TUNA-27", "TUNA-31", "TUNA-39", "GEN-18", "CAL-04")]
    public async Task TUNA_goes_from_an_empty_installation_to_its_first_enrolment_and_the_office_never_sees_a_person(Engine engine)
    {
        await using var house = await House.OpenFromStart(engine);
        using var office = new OfficeWatch(await house.As("Birgitta Lövhed"));
        await office.Look("empty");
        await FromConceptToBoardTests.BeginAndPlan(house);
        await PlanTheStart(house);
        await office.Look("planned");
        await FromConceptToBoardTests.SeatTheOwners(house);
        await FromConceptToBoardTests.WriteIt(house);
        await FromConceptToBoardTests.SignIt(house, 1);
        await office.Look("sent in");
        await FromConceptToBoardTests.RegisterAndReturn(house);
        await FromConceptToBoardTests.Complete(house);
        await FromConceptToBoardTests.SignIt(house, 2);
        await FromConceptToBoardTests.Prepare(house);
        await FromConceptToBoardTests.NobodyIsSeenOrReferred(house);
        await office.Look("prepared");
        await FromConceptToBoardTests.TheBoardDecides(house);
        await office.Look("decided");
        await Seat(house);
        await Agree(house);
        await Steer(house);
        await office.Look("agreed");
        await BuildUp(house);
        await ReferOpenAndEnrol(house, office);
    }

    /// <summary>What the concept does not have, written on the page of changes before the application is signed.</summary>
    static async Task PlanTheStart(House house)
    {
        using var helena = await house.As("Helena Roslund");
        var page = await helena.Get(Tuna + "/andra");
        string Now(string field) => page.Document.QuerySelector($"[name={field}]")!.TextContent.Trim();
        var changed = await helena.Post(Tuna + "/andra", page,
            ("grupper", Now("grupper") + "\nsarskild-styrgrupp | Särskild styrgrupp | Särskild styrgrupp | | 0 | i samförstånd\nrekryteringsgrupp | Rekryteringsgrupp | Rekryteringsgrupp | | 0 | i samförstånd"),
            ("grindar", Now("grindar") + "\ncoacher-pa-plats | före den första inskrivningen | samordnare | Coacherna är anställda hos en part och på plats.\nlokal-klar | före den första inskrivningen | samordnare | Lokalen är klar.\nuppstart-godkand | före den första inskrivningen | samordnare | Samordnaren har skrivit under att uppstarten är klar."),
            ("lokaler", "jobbtorget | Jobbtorget | Strängnäs"),
            ("aktiviteter", "faddrar | samordnare | uppbyggnad | 2 | Utse två faddrar i Eskilstuna."),
            ("overenskommelser", "lsg | mellan parterna | | Överenskommelse mellan parterna i LSG Strängnäs.\nresurser | om resurser | 2 | Hur parterna delar på resurserna."),
            ("skal", "Uppstarten"), ("behall", "true"));
        changed.Flash.ShouldBe("Insatsen är ändrad.", changed.Text);
    }

    /// <summary>The administrator seats the gatekeepers and the association, and gives the staff their mandates: one coordinator, shared 60/40.</summary>
    static async Task Seat(House house)
    {
        using var sara = await house.As("Sara Vikander");
        await GiveSeat(house, sara, "Birgitta Lövhed", "LSG Strängnäs", "CoOpted");
        foreach (var name in Way.Members)
        {
            await GiveSeat(house, sara, name, "Remissgrupp", name == "Tomas Ekhem" ? "Chair" : "Member");
        }

        var helena = await house.User("Helena Roslund");
        var whole = (await sara.Get("/anvandare/" + helena)).Document.QuerySelectorAll("tr, li, .card").First(r => r.TextContent.Contains("TUNA-Strängnäs", StringComparison.Ordinal) && r.QuerySelector("a[href$=avsluta]") is not null).QuerySelector("a[href$=avsluta]")!.GetAttribute("href")!;
        (await sara.Fill(whole, ("till", "2015-01-31"))).Flash.ShouldBe("Uppdraget har fått en sista dag.");
        (await GiveRole(house, sara, "Helena Roslund", "Coordinator", "2015-02-01", "60")).Errors.ShouldHaveSingleItem("60 % there and 60 % here are more than one post");
        (await GiveRole(house, sara, "Helena Roslund", "Coordinator", "2015-02-01", "40")).Flash.ShouldBe("Uppdraget är gett.");
        foreach (var name in new[] { "Petra Sandelin", "Jonas Wikberg" })
        {
            (await GiveRole(house, sara, name, "Coach", "2015-02-01", "100")).Flash.ShouldBe("Uppdraget är gett.");
        }

        (await GiveRole(house, sara, "Birgitta Lövhed", "Coach", "2015-02-01", "")).Errors.ShouldHaveSingleItem("nobody of the association works with people");
    }

    static async Task GiveSeat(House house, Visitor sara, string name, string group, string kind)
    {
        var address = $"/anvandare/{await house.User(name)}/plats";
        var page = await sara.Get(address);
        var body = page.Document.QuerySelectorAll("select[name=grupp] option").Single(o => o.TextContent == group + ", TUNA-Strängnäs").GetAttribute("value")!;
        (await sara.Post(address, page, ("grupp", body), ("slag", kind), ("fran", "2015-01-20"))).Flash.ShouldBe("Platsen är given.", name);
    }

    static async Task<Sheet> GiveRole(House house, Visitor sara, string name, string role, string from, string share) =>
        await sara.Fill($"/anvandare/{await house.User(name)}/uppdrag", ("roll", role), ("insats", "tuna"), ("fran", from), ("andel", share));

    /// <summary>The agreement between the parties (D4), signed by one of each on different days.</summary>
    static async Task Agree(House house)
    {
        using var helena = await house.As("Helena Roslund");
        var address = (await helena.Fill(Tuna + "/overenskommelser/ny/lsg", ("omfattning", "Parterna arbetar tillsammans och ingen lämnar en deltagare utan att en annan har tagit emot."), ("fran", "2015-02-01"), ("uppsagning", "Sex månader"))).Address;
        (await helena.Post(address + "/skicka", await helena.Get(address))).Flash.ShouldContain("ute för underskrift");
        for (var i = 0; i < Owners.Length; i++)
        {
            await house.Clock.MoveTo(new(2015, 1, 23 + i));
            using var signer = await house.As(Owners[i]);
            var signed = await signer.Post(address + "/skriv-under", await signer.Get(address), ("ort", "Strängnäs"), ("last", "true"));
            signed.Flash.ShouldStartWith("Du har skrivit under", customMessage: signed.Text);
            signed.Says(i < Owners.Length - 1 ? "Väntar på underskrift" : "Gäller").ShouldBeTrue(signed.Text);
        }
    }

    /// <summary>The owner meets, with the association there and without a vote, and appoints a special group for the start-up.</summary>
    static async Task Steer(House house)
    {
        using var helena = await house.As("Helena Roslund");
        var meeting = await helena.Call("LSG Strängnäs", "2015-01-26");
        await helena.Add(meeting, "SpecialGroup", ("fran", "2015-02-01"), ("till", "2015-08-31"));
        await helena.Attend(meeting);
        (await helena.Get(await helena.Item(meeting, "Särskild styrgrupp"))).Says("Röst: Birgitta Lövhed").ShouldBeFalse();
        (await helena.Decide(await helena.Item(meeting, "Särskild styrgrupp"), "Gruppen utses under uppstarten.")).Flash.ShouldContain("är behandlad");
        await helena.Stand(meeting);
        (await helena.Post(meeting + "/framlagg", await helena.Get(meeting))).Flash.ShouldContain("framlagt");
        var first = (await helena.Get(meeting)).Text.Split("Väntar på justering av ")[1].Split('.')[0].Split(" och ");
        foreach (var name in first)
        {
            using var adjuster = await house.As(name);
            (await adjuster.Adjust(meeting, "2015-01-26")).Flash.ShouldBe("Du har justerat protokollet.");
        }
    }

    /// <summary>Staff, premises, mentors, activity plan, a routine that all four adopt, and the start gates.</summary>
    static async Task BuildUp(House house)
    {
        await house.Clock.MoveTo(new(2015, 2, 2));
        using var helena = await house.As("Helena Roslund");
        var staff = await helena.Get(Staff);
        staff.Says("40 %, och 60 % i andra insatser").ShouldBeTrue(staff.Text);
        (await helena.Post(Staff + "/lokal/jobbtorget", staff, ("adress", "Storgatan 1, Strängnäs"), ("lamplighet", "Centralt, med två samtalsrum."))).Flash.ShouldBe("Lokalen är sparad.");
        (await helena.Post(Staff + "/faddrar", staff, ("fadder", (await house.User("Lena Grönqvist")).ToString()), ("coach", (await house.User("Petra Sandelin")).ToString()))).Flash.ShouldBe("Faddern är utsedd.");
        (await helena.Fill(Tuna + "/aktivitetsplan/ny", ("vad", "Handledning av coacherna"), ("sort", "Supervision"), ("uppdrag", "handledning"), ("dag", "2015-02-20"))).Flash.ShouldBe("Aktiviteten är planerad.");
        await helena.Post(Tuna + "/rutiner", await helena.Get(Tuna + "/rutiner"), ("namn", "När någon inte hör av sig"), ("text", "Coachen ringer inom två dagar."));
        foreach (var name in Owners)
        {
            using var owner = await house.As(name);
            var page = await owner.Get(Tuna + "/rutiner");
            await owner.Post(page.Document.QuerySelector("form[action$='/anta']")!.GetAttribute("action")!, page);
        }

        (await helena.Get(Tuna + "/rutiner")).Says("Antagen av 4 av 4").ShouldBeTrue();
        (await helena.Post(Gates + "/forsta-inskrivning", await helena.Get(Gates), ("dag", "2015-03-02"))).Flash.ShouldNotBeEmpty();
        (await helena.Get(Start)).Says("Remissgruppen är utsedd.").ShouldBeTrue("the gates stand before the sign-off");
        foreach (var gate in new[] { "remissgrupp-utsedd", "coacher-pa-plats", "lokal-klar" })
        {
            (await helena.Post($"{Gates}/{gate}/klart", await helena.Get(Gates), ("text", "Klart och prövat."))).Errors.ShouldBeEmpty(gate);
        }
    }

    static async Task Open(House house)
    {
        using var helena = await house.As("Helena Roslund");
        (await helena.Post(Start + "/underskrift", await helena.Get(Start), ("text", "Allt är provat en gång."))).Flash.ShouldContain("underskriven");
        using var ingrid = await house.As("Ingrid Falkerby");
        (await ingrid.Post(Start + "/oppna", await ingrid.Get(Start))).Flash.ShouldContain("öppnad");
    }

    /// <summary>On one day, before and after each step of the person's way, the office's pages are the same to the letter.</summary>
    static async Task ReferOpenAndEnrol(House house, OfficeWatch office)
    {
        var built = await office.Look("built up");
        var walk = await OperationWalk.Begin(house, Way);
        string[] secrets = ["Provgren", "1990-05-05", walk.Case.ToString(), await Pseudonym(house, walk.Case)];
        OfficeWatch.Alike(built, await office.Look("a referral is written", secrets));
        (await walk.TrySubmit()).ShouldContain("Insatsen är inte öppnad än.");
        await Open(house);
        var open = await office.Look("open", secrets);
        await walk.Admit();
        OfficeWatch.Alike(open, await office.Look("admitted", secrets));

        await house.Clock.MoveTo(new(2015, 3, 2));
        var empty = await office.Look("the day of the start", secrets);
        await walk.Enrol(new(2015, 3, 2));
        (await walk.Standing()).LastDayOn.ShouldBe(new DateOnly(2016, 3, 1));
        var enrolled = await office.Look("enrolled", secrets);
        OfficeWatch.Alike(empty, enrolled);
        using var helena = await house.As("Helena Roslund");
        var meeting = (await helena.Get("/moten")).Links.First(l => l.StartsWith("/moten/", StringComparison.Ordinal) && l.Length == "/moten/".Length + 36)["/moten/".Length..];
        await office.KnowsNothingOf(walk.Case, MeetingId.Parse(meeting, null));
        (await helena.Get("/arenden")).Says("Kim Provgren").ShouldBeTrue("who works with the case sees it");
    }

    static async Task<string> Pseudonym(House house, CaseId @case)
    {
        await using var db = house.Database.Participation();
        return await db.Cases.Where(c => c.Id == @case).Select(c => c.Pseudonym).SingleAsync();
    }
}
