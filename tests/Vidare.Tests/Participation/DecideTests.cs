using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Demo;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class DecideTests
{
    const string OnAgenda = "Åke Renfors", Submitted = "Ossian Fagerlid";

    static readonly (string Name, string Party)[] Members = [("Elin Åström", "af"), ("Per Hallbeck", "fk"), ("Ulla Norrfors", "region"), ("Tomas Ekhem", "kommun")];

    /// <summary>A case on the agenda with the view of everybody.</summary>
    static async Task<Story> Prepared(House house, string given, Stance last = Stance.For, bool evidence = true, int number = 0)
    {
        var placed = await house.LastOf<PlacedOnAgenda>(await house.CaseOf(OnAgenda));
        var story = await house.Submitted(given, evidence, number);
        if (!evidence)
        {
            await story.Then(await house.Player("Amir Hosseini", "af"), house.Clock.Today, "Komplettering", new InformationGiven("Underlag kommer."));
        }

        await story.OnAgenda(await house.Player("Helena Roslund", "kommun"), placed.Body, placed.Meeting, placed.Day, house.Clock.Today);
        foreach (var (name, party) in Members)
        {
            await story.View(await house.Player(name, party), party is "kommun" ? last : Stance.For, house.Clock.Today);
        }

        return story;
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-12", "BR-01")]
    public async Task Only_the_group_and_its_coordinator_decide_and_only_what_is_on_the_agenda(Engine engine)
    {
        await using var house = await House.Open(engine);
        var address = $"/arenden/{await house.CaseOf(OnAgenda)}/beslut";
        foreach (var name in new[] { "Amir Hosseini", "Kerstin Blomdahl", "Petra Sandelin", "Ingrid Falkerby", "Birgitta Lövhed", OnAgenda })
        {
            using var visitor = await house.As(name);

            (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        using var helena = await house.As("Helena Roslund");
        (await helena.Get($"/arenden/{CaseId.New()}/beslut")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await helena.Get($"/arenden/{await house.CaseOf(Submitted)}/beslut")).Says("står inte på något mötes dagordning").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-10", "BR-09", "TUNA-12")]
    public async Task A_decision_needs_three_parties_who_agree_and_keeps_what_was_typed_when_it_has_not(Engine engine)
    {
        await using var house = await House.Open(engine);
        var tuna = await house.Tuna();
        var address = $"/arenden/{await house.CaseOf(OnAgenda)}/beslut";
        using var elin = await house.As("Elin Åström");
        var page = await elin.Get(address);
        page.Document.QuerySelectorAll("input[name=deltog][checked]").Length.ShouldBe(1);
        (await elin.Post(address, page)).Errors.Count.ShouldBe(2);

        var few = await elin.Post(address, page, ("beslut", "Admitted"), ("skal", "Rätt stöd nu."));
        few.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        few.Errors.ShouldHaveSingleItem().ShouldContain("1 av minst 3");
        few.Document.QuerySelector("textarea[name=skal]")!.TextContent.ShouldBe("Rätt stöd nu.");
        var silent = await elin.Post(address, page, [.. Members.Select(m => ("deltog", tuna.Parties[m.Party].ToString())), ("beslut", "Admitted"), ("skal", "Rätt stöd nu.")]);
        silent.Errors.ShouldHaveSingleItem().ShouldContain("Bedömning saknas från Försäkringskassan");

        var divided = await Prepared(house, "Disa", Stance.Against);
        (await elin.Fill($"/arenden/{divided.Id}/beslut", ("beslut", "Admitted"), ("skal", "Rätt stöd nu."))).Errors.ShouldHaveSingleItem().ShouldContain("inte eniga");
        var bare = await Prepared(house, "Bodil", evidence: false, number: 1);
        (await elin.Fill($"/arenden/{bare.Id}/beslut", ("beslut", "Admitted"), ("skal", "Rätt stöd nu."))).Errors.ShouldHaveSingleItem().ShouldContain("saknar underlag");
        (await elin.Fill($"/arenden/{bare.Id}/beslut", ("beslut", "Queued"), ("skal", "Väntar."))).Errors.ShouldHaveSingleItem().ShouldContain("Det finns plats");
        (await elin.Fill($"/arenden/{bare.Id}/beslut", ("beslut", "Declined"), ("skal", "Annat stöd."))).Errors.ShouldHaveSingleItem().ShouldContain("Ingen avslås utan mottagare");
        (await house.FactsOf(bare.Id)).ShouldNotContain(nameof(IntakeDecided));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-01", "BR-10", "F-41", "F-42")]
    public async Task Who_is_admitted_is_the_coordinators_to_enrol_and_the_referrer_reads_why(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = (await Prepared(house, "Ask")).Id;
        using var tomas = await house.As("Tomas Ekhem");

        var done = await tomas.Fill($"/arenden/{id}/beslut", ("beslut", "Admitted"), ("skal", "Rätt stöd nu."));

        done.Address.ShouldStartWith("/moten/");
        done.Flash.ShouldContain("antagen");
        var standing = await house.StandingOf(id);
        (standing.Step, standing.NextStep, standing.ResponsibleUserId).ShouldBe((CaseStep.Admitted, NextStep.Enrol, await house.User("Helena Roslund")));
        var decided = await house.LastOf<IntakeDecided>(id);
        decided.Present.Count.ShouldBe(4);
        decided.Checked.ShouldContain(c => c.Met == true && c.Text.Contains("av 50 upptagna"));
        (await house.JournalOf(id, JournalKind.Write, "case.Decide")).ShouldBe(1);
        using var amir = await house.As("Amir Hosseini");
        (await amir.Get($"/arenden/{id}")).Says("Rätt stöd nu.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("CAL-15", "BR-08", "F-41")]
    public async Task A_declined_person_is_redirected_to_a_party_that_answers_within_14_days(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = (await Prepared(house, "Nore", Stance.Against)).Id;
        using var helena = await house.As("Helena Roslund");

        var done = await helena.Fill($"/arenden/{id}/beslut", ("beslut", "Declined"), ("skal", "Regionens stöd passar bättre."), ("mottagare", (await house.Tuna()).Parties["region"].ToString()));

        done.Address.ShouldBe($"/arenden/{id}");
        (await house.FactsOf(id)).TakeLast(3).ShouldBe([nameof(IntakeDecided), nameof(HandoverOpened), nameof(HandoverSent)]);
        (await house.LastOf<HandoverSent>(id)).Due.ShouldBe(new DateOnly(2015, 9, 28));
        (await house.StandingOf(id)).AwaitingPartyId.ShouldBe((await house.Tuna()).Parties["region"]);

        var more = (await Prepared(house, "Runa", Stance.NeedsMore, number: 1)).Id;
        await helena.Fill($"/arenden/{more}/beslut", ("beslut", "MoreInformation"), ("skal", "Vilka timmar fungerar?"));
        (await house.LastOf<InformationRequested>(more)).ShouldBe(new("Vilka timmar fungerar?", new(2015, 9, 28)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-09", "F-41", "F-42")]
    public async Task The_51st_goes_to_the_queue_or_is_admitted_by_an_exception_with_its_reason(Engine engine)
    {
        await using var house = await House.Open(engine);
        var first = (await Prepared(house, "Ett")).Id;
        var second = (await Prepared(house, "Två", number: 1)).Id;
        var third = (await Prepared(house, "Tre", number: 2)).Id;
        await house.FillPlaces(50);
        using var helena = await house.As("Helena Roslund");

        var page = await helena.Get($"/arenden/{first}/beslut");
        page.Says("50 av 50 upptagna").ShouldBeTrue(page.Text);
        (await helena.Fill($"/arenden/{first}/beslut", ("beslut", "Admitted"), ("skal", "Rätt stöd nu."))).Errors.ShouldHaveSingleItem().ShouldContain("Alla 50 platser är upptagna");
        (await helena.Fill($"/arenden/{first}/beslut", ("beslut", "Queued"), ("skal", "Fullt."))).Flash.ShouldContain("kö");
        await house.Clock.MoveTo(new(2015, 9, 18));
        await helena.Fill($"/arenden/{second}/beslut", ("beslut", "Queued"), ("skal", "Fullt."));
        await helena.Fill($"/arenden/{third}/beslut", ("beslut", "Admitted"), ("skal", "Rätt stöd nu."), ("undantag", "Syskon börjar samma dag."));

        (await house.LastOf<IntakeDecided>(third)).ExceptionReason.ShouldBe("Syskon börjar samma dag.");
        using var amir = await house.As("Amir Hosseini");
        var waiting = await amir.Get($"/arenden/{second}");
        waiting.Says("Plats i kön 2 av 2").ShouldBeTrue(waiting.Text);
        (await amir.Get($"/arenden/{first}")).Says("median för dem som väntar 0 dagar").ShouldBeTrue();
        var meetings = await helena.Get($"/arenden/{first}/mote");
        await helena.Post($"/arenden/{first}/mote", meetings, ("mote", meetings.Document.QuerySelector("input[name=mote]")!.GetAttribute("value")!));
        (await house.StandingOf(first)).Step.ShouldBe(CaseStep.OnAgenda);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-09", "BR-09")]
    public async Task Of_two_who_admit_at_the_same_moment_when_one_place_is_left_the_second_is_told_that_it_is_full(Engine engine)
    {
        await using var house = await House.Open(engine);
        var tuna = await house.Tuna();
        var stories = new[] { await Prepared(house, "Ett"), await Prepared(house, "Två", number: 1) };
        await house.FillPlaces(49);
        var helena = await house.User("Helena Roslund");
        var viewer = (await new Entrance(house.Database, house.Clock).Open(new(new System.Security.Claims.ClaimsIdentity([new(Entrance.UserClaim, helena.ToString())], "test"))))!;
        List<(CaseDesk Desk, OpenCase Open, IReadOnlyList<Fact> Facts)> ready = [];
        foreach (var story in stories)
        {
            var desk = await house.DeskOf(viewer, CaseOperation.Decide);
            var open = (await desk.Open(story.Id))!;
            var sitting = new Sitting(tuna.Configuration.Gatekeepers!, open.Case.Last<PlacedOnAgenda>()!.Body, await desk.SeatsOf(open.Case.Last<PlacedOnAgenda>()!.Body), [.. Members.Select(m => tuna.Parties[m.Party])], house.Clock.Today, Counted: 49);
            ready.Add((desk, open, Gatekeeping.Decide(open.Case, sitting, new(IntakeDecision.Admitted, "Rätt stöd nu.", null, null), helena, []).Value));
        }

        var outcomes = await Task.WhenAll(ready.Select(r => r.Desk.Record(r.Open, r.Facts, "Beslut")));

        outcomes.Count(o => o.Refusal is null).ShouldBe(1);
        outcomes.Single(o => o.Refusal is not null).Refusal.ShouldBe(new ProgrammeIsFull(50));
        await using var db = house.Database.Participation();
        (await db.Standings.CountAsync(s => s.ProgrammeId == tuna.Id && (s.Step == CaseStep.Enrolled || s.Step == CaseStep.Admitted))).ShouldBe(50);
    }
}
