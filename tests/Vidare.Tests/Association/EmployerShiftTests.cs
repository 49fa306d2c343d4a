using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Demo;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Association;

public class EmployerShiftTests
{
    const string Staff = "/insatser/tuna-eskilstuna/bemanning", List = "/insatser/tuna-eskilstuna/arbetsgivare", Shift = Staff + "/arbetsgivarkontakt", Why = "Samordnaren bygger upp i Strängnäs.";

    internal static async Task<Sheet> Move(Visitor coordinator, string from = "2015-09-14", string to = "") =>
        await coordinator.Post(Shift, await coordinator.Get(Staff), ("skede", "tuna/uppbyggnad"), ("fran", from), ("till", to), ("skal", Why));

    /// <summary>Sent past the page, as somebody would who has no form for it.</summary>
    static async Task<Sheet> Raw(Visitor visitor, string address, params KeyValuePair<string, string>[] fields) =>
        await visitor.PostRaw(address, [new("__RequestVerificationToken", (await visitor.Get("/insatser")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), .. fields]);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-33")]
    public async Task While_the_contact_is_the_coachs_a_new_employer_is_proposed_to_a_coach_and_the_coordinator_supervises(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        var (lena, own) = ((await house.User("Lena Grönqvist")).ToString(), (await house.User("Helena Roslund")).ToString());
        string Proposed(Sheet page) => page.Document.QuerySelector("select[name=ansvarig] option[selected]")!.GetAttribute("value")!;
        Proposed(await helena.Get(List + "/ny")).ShouldBe(own);

        var moved = await Move(helena);
        moved.Flash.ShouldBe("Arbetsgivarkontakten är coachernas de dagarna. Du handleder dem i den.", moved.Text);
        moved.Says("Hos coacherna").ShouldBeTrue();
        moved.Says("Uppbyggnad, TUNA-Strängnäs").ShouldBeTrue(moved.Text);

        var form = await helena.Get(List + "/ny");
        Proposed(form).ShouldBe(lena);
        form.Says("Helena Roslund är handledare.").ShouldBeTrue(form.Text);
        var done = await helena.Post(List + "/ny", form, ("namn", "Hamnens båtvarv"), ("kommun", "Eskilstuna"));
        done.Flash.ShouldBe("Arbetsgivaren är registrerad.", done.Text);
        done.Says("Lena Grönqvist").ShouldBeTrue();
        done.Says("Helena Roslund, samordnare.").ShouldBeTrue(done.Text);
        using var coach = await house.As("Lena Grönqvist");
        var rows = (await coach.Get(List)).Document.QuerySelectorAll("tbody tr").ToList();
        rows.Single(r => r.TextContent.Contains("Hamnens båtvarv", StringComparison.Ordinal)).TextContent.ShouldContain("Handledare: Helena Roslund");
        rows.Single(r => r.TextContent.Contains("Tallåsens", StringComparison.Ordinal)).TextContent.ShouldNotContain("Handledare", Case.Sensitive, "it was hers before");

        (await Move(helena)).Errors.ShouldBe(["Arbetsgivarkontakten är redan coachernas från 2015-09-14. Avsluta det först."]);
        var open = await helena.Get(Staff);
        var ended = await helena.Post(Shift + "/1/avsluta", open);
        ended.Flash.ShouldBe("Från i morgon svarar samordnaren för arbetsgivarkontakten igen.", ended.Text);
        (await helena.Post(Shift + "/1/avsluta", open)).Errors.ShouldBe(["Omfördelningen är redan slut."]);
        await using var db = house.Database.Association();
        (await db.AssociationJournal.Where(j => j.What == "programme.ArrangeStaff").Select(j => j.Why).ToListAsync()).ShouldBe(["Arbetsgivarkontakten flyttad till coacherna", "Arbetsgivarkontakten tillbaka hos samordnaren"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-33")]
    public async Task Only_the_coordinator_moves_it_and_within_the_stretch_that_it_is_for(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");

        (await Move(helena, from: "2015-01-01")).Errors.ShouldBe(["Dagarna ska ligga i skedet: från 2015-02-01."]);
        (await Move(helena, to: "2015-09-01")).Errors.ShouldBe(["Sista dagen ligger före den första."]);
        (await helena.Post(Shift, await helena.Get(Staff), ("skede", "tuna/annat"), ("fran", "igår"), ("skal", ""))).Errors.Count.ShouldBe(3);
        (await Raw(helena, Shift + "/7/avsluta")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var name in new[] { "Lena Grönqvist", "Birgitta Lövhed", "Kristina Fahlgård", "Amir Hosseini" })
        {
            using var other = await house.As(name);
            (await Raw(other, Shift, new("skede", "tuna/uppbyggnad"), new("fran", "2015-09-14"), new("skal", Why))).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        await using var db = house.Database.Association();
        (await db.EmployerShifts.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-72", "TUNA-33")]
    public async Task The_steering_group_sees_what_is_worse_than_before_with_what_was_moved_beside_it_and_no_person(Engine engine)
    {
        await using var house = await House.Open(engine);
        var mother = (await house.Programmes.FindByName("tuna-eskilstuna"))!;
        Player lena = new(await house.User("Lena Grönqvist"), mother.Controller), officer = new(await house.User("Amir Hosseini"), mother.Parties["af"]);
        for (var i = 0; i < 12; i++)
        {
            var story = await Story.Refer(house.Database, house.Vault, () => house.Clock.Now, mother, officer, new("Moder", "Provström", new DateOnly(1985, 1, 1).AddDays(i), Gender.Woman, "Eskilstuna", null, null, false), new(2015, 5, 1));
            await story.Then(lena, new(2015, 5, 4), "Inskriven", new ResponsibleNamed(lena.User), new Enrolled(new(2015, 5, 4), new(2016, 5, 3), lena.User, mother.Controller));
            foreach (var day in Enumerable.Range(1, 7).Select(n => new DateOnly(2015, 5, 4).AddDays(19 * n)))
            {
                await story.Then(lena, day, "Kontakt", new ContactLogged(ContactKind.Talk, 30, "Samtal", null));
            }
        }

        using var helena = await house.As("Helena Roslund");
        await Move(helena);
        static IReadOnlyList<string> Row(Sheet page, string what) => [.. page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")?.TextContent.Trim() == "Före och under omfördelningen")
            .QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == what).QuerySelectorAll("td").Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        const string page = "/insatser/tuna-eskilstuna/mal?dag=", worse = "Sämre än före Omfördelat: arbetsgivarkontakten";

        foreach (var name in new[] { "Helena Roslund", "Kristina Fahlgård" })
        {
            using var viewer = await house.As(name);
            var settled = await viewer.Get(page + "2015-12-31");
            Row(settled, "Tappad kontakt").ShouldBe(["0 %", "80 %", worse], name);
            Row(settled, "Inskrivna per coachtjänst")[2].ShouldBe("Inte sämre", name);
            settled.Says("från samordnaren till coacherna").ShouldBeTrue();
            settled.Says("Moder Provström").ShouldBeFalse();
        }

        using var kristina = await house.As("Kristina Fahlgård");
        Row(await kristina.Get(page + "2015-11-30"), "Tappad kontakt").ShouldBe(["–", "–", worse], "its numbers wait for the settled day");
        (await kristina.Get(page + "2015-09-13")).Text.ShouldNotContain("Före och under omfördelningen");
        foreach (var name in new[] { "Birgitta Lövhed", "Lena Grönqvist" })
        {
            using var other = await house.As(name);
            (await other.Get(page + "2015-12-31")).Text.ShouldNotContain("Före och under omfördelningen", Case.Sensitive, name);
        }
    }
}
