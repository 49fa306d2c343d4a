using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Testing;

/// <summary>Who and what a walk through one operation needs.</summary>
/// <param name="Body">Key of the group that decides.</param>
/// <param name="Steering">One of each party who signs for it; the first opens the insats. Nobody where it has begun already.</param>
/// <param name="Decider">Who notes the decision on a changed version, where nobody opens the insats.</param>
/// <param name="Evidence">What else the referral holds where the insats asks for it: evidence, months on benefits.</param>
sealed record OperationWay(string Name, DateOnly Day, string Coordinator, string Coach, string Officer, string Party, string Body, IReadOnlyList<string> Members, string Municipality, DateOnly Born, string Track, IReadOnlyList<string> Criteria, IReadOnlyList<string> Steering, string Given = "Kim", IReadOnlyList<(string Name, string Value)>? Evidence = null, string? Decider = null);

/// <summary>One person's way through one operation, by its pages alone.</summary>
sealed class OperationWalk
{
    readonly House house;
    readonly OperationWay way;
    readonly Func<string, Task<IVisitor>> visit;
    readonly Programme programme;
    readonly CaseId id;

    OperationWalk(House house, OperationWay way, Func<string, Task<IVisitor>> visit, Programme programme, CaseId id) =>
        (this.house, this.way, this.visit, this.programme, this.id) = (house, way, visit, programme, id);

    public CaseId Case => id;

    public string At(string verb) => $"/arenden/{id}/{verb}";

    public static Task<OperationWalk> Begin(House house, OperationWay way) => Begin(house, way, async name => await house.As(name));

    /// <summary>The officer writes the referral on the day.</summary>
    /// <param name="visit">Signs somebody in, by HTTP or at a browser.</param>
    public static async Task<OperationWalk> Begin(House house, OperationWay way, Func<string, Task<IVisitor>> visit)
    {
        await house.Clock.MoveTo(way.Day);
        var found = (await house.Programmes.FindByName(way.Name))!;
        using var officer = await visit(way.Officer);
        var address = "/remisser/ny/" + way.Name;
        var saved = await officer.Fill(address,
        [
            ("fornamn", way.Given), ("efternamn", "Provgren"), ("fodd", Swedish.Day(way.Born)), ("kon", "Woman"), ("kommun", way.Municipality), ("bakgrund", "Har varit borta länge."), ("tidigare", "Praktik."), ("varfor", "Behöver flera."), ("stod", "Någon som håller ihop."),
            .. way.Criteria.Select(c => ("kriterier", c)), .. way.Evidence ?? [],
        ]);
        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Text);
        return new(house, way, visit, found, await house.CaseOf(way.Given + " Provgren"));
    }

    /// <summary>The start gates stand open; the coordinator closes them one by one, the parties sign what they agree on, and the steering group opens.</summary>
    public async Task OpenGates()
    {
        await house.Database.WriteAssociation(db => db.GateClosings.Where(g => g.ProgrammeId == programme.Id).ExecuteDeleteAsync());
        using var coordinator = await visit(way.Coordinator);
        var page = $"/insatser/{way.Name}/startkrav";
        (await coordinator.Get("/insatser/" + way.Name)).Says("startkrav är öppna").ShouldBeTrue();
        foreach (var gate in programme.Configuration.Gates.Where(g => g.Kind is GateKind.Start))
        {
            var open = await coordinator.Get(page);
            if (gate.Key == Association.Gates.Goals && open.Says("Skriv först hur det var före starten"))
            {
                await SayHowItWas(coordinator);
                open = await coordinator.Get(page);
            }

            if (open.Document.QuerySelector($"form[action='{page}/{gate.Key}/klart']") is not null)
            {
                await (gate.EachParty ? Answers(coordinator, page, gate) : Closed(coordinator, page, gate, open));
            }
        }

        (await coordinator.Get("/insatser/" + way.Name)).Says("Startkraven är klara").ShouldBeTrue();
        if (way.Steering.Count > 0)
        {
            await Agree(coordinator);
            await GoLive(coordinator);
        }
    }

    static async Task Closed(IVisitor coordinator, string page, GateConfiguration gate, Sheet open) =>
        (await coordinator.Post($"{page}/{gate.Key}/klart", open, ("text", "Klart och prövat."))).Status.ShouldBe(HttpStatusCode.OK);

    /// <summary>What a goal is to be compared with is known at last, and those who steer decide on it: 180 days (SHP-04).</summary>
    async Task SayHowItWas(IVisitor coordinator)
    {
        foreach (var part in programme.Configuration.Goals.SelectMany(g => g.Parts ?? [g]).Where(g => g.LacksBaseline))
        {
            (await coordinator.Fill($"/insatser/{way.Name}/matplaner/{part.Id}", ("jamfors-dagar", "180"), ("skal", "Nu finns uppgiften."))).Errors.ShouldBeEmpty();
        }

        using var decider = await visit(way.Decider ?? way.Steering[0]);
        var draft = await decider.Get($"/insatser/{way.Name}/utkast");
        var body = draft.Document.QuerySelector("input[name=organ]")!.GetAttribute("value")!;
        (await decider.Post($"/insatser/{way.Name}/utkast/beslut", draft, ("organ", body), ("beslutsdag", Swedish.Day(house.Clock.Today)), ("paragraf", "§ 4"))).Flash.ShouldStartWith("Beslutet är noterat.");
    }

    /// <summary>Where each party answers for itself the gate is open until the last one has.</summary>
    async Task Answers(IVisitor coordinator, string page, GateConfiguration gate)
    {
        var parties = programme.Configuration.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => p.Key).ToList();
        for (var answered = 0; answered < parties.Count; answered++)
        {
            var open = await coordinator.Get(page);
            open.Says($"{answered} av {parties.Count} parter har svarat.").ShouldBeTrue(open.Text);
            (await coordinator.Post($"{page}/{gate.Key}/klart", open, ("part", parties[answered]), ("text", "Beslutat."))).Status.ShouldBe(HttpStatusCode.OK);
        }
    }

    async Task Agree(IVisitor coordinator)
    {
        foreach (var agreement in programme.Configuration.Agreements.Where(a => a.Kind is AgreementKind.Parties))
        {
            var written = await coordinator.Fill($"/insatser/{way.Name}/overenskommelser/ny/{agreement.Key}", ("omfattning", "Vi gör det här tillsammans."));
            await coordinator.Post(written.Address + "/skicka", await coordinator.Get(written.Address));
            foreach (var name in way.Steering)
            {
                using var signer = await visit(name);
                (await signer.Post(written.Address + "/skriv-under", await signer.Get(written.Address), ("ort", way.Municipality), ("last", "true"))).Flash.ShouldNotBeEmpty(name);
            }
        }
    }

    async Task GoLive(IVisitor coordinator)
    {
        var start = $"/insatser/{way.Name}/driftstart";
        (await coordinator.Post(start + "/underskrift", await coordinator.Get(start), ("text", "Allt är provat en gång."))).Flash.ShouldContain("underskriven");
        using var opener = await visit(way.Steering[0]);
        (await opener.Post(start + "/oppna", await opener.Get(start))).Flash.ShouldContain("öppnad");
    }

    /// <summary>What the page says when it is not possible to submit.</summary>
    public async Task<string> TrySubmit()
    {
        using var officer = await visit(way.Officer);
        var page = await officer.Get(At("skicka"));
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        return page.Text;
    }

    public async Task Submit()
    {
        using var officer = await visit(way.Officer);
        var recipients = Referring.NeededRecipients(programme, programme.Parties[way.Party], way.Municipality).Select(r => programme.Parties.Single(p => p.Value == r).Key);
        await officer.Fill(At("samtycke"), [.. from r in recipients from c in new[] { "Identity", "Referral" } select ($"{way.Party}-{r}", c)]);
        (await officer.Fill(At("skicka"))).Flash.ShouldContain("inskickat");
    }

    /// <summary>Submitted, taken up by the own group, viewed and admitted.</summary>
    /// <param name="otherGroup">A group that does not decide for this person: its meeting cannot be chosen.</param>
    /// <param name="refusedWithout">The refusal without the exception's reason, or before what is wrong is mended.</param>
    /// <param name="mend">What is done about it.</param>
    /// <param name="onAgenda">What is seen while it lies on the group's agenda.</param>
    public async Task Admit(string? otherGroup = null, string? refusedWithout = null, string? exception = null, string? says = null, Func<Task>? mend = null, Func<Task>? onAgenda = null)
    {
        await Submit();
        using var coordinator = await visit(way.Coordinator);
        if (otherGroup is not null)
        {
            await Call(coordinator, otherGroup);
            (await coordinator.Get(At("mote"))).Document.QuerySelectorAll("input[name=mote]").ShouldBeEmpty("the other group does not decide for who lives here");
        }

        var called = await Call(coordinator, way.Body);
        var meeting = called.Document.QuerySelectorAll("input[name=mote]")[0].GetAttribute("value")!;
        (await coordinator.Post(At("mote"), called, ("mote", meeting))).Flash.ShouldNotBeEmpty();
        await (onAgenda?.Invoke() ?? Task.CompletedTask);
        foreach (var name in way.Members)
        {
            using var member = await visit(name);
            (await member.Fill(At("bedomning"), ("bedomning", "For"), ("skal", "Hör till målgruppen."))).Status.ShouldBe(HttpStatusCode.OK, name);
        }

        (string, string)[] ruling = [("beslut", "Admitted"), ("skal", "Alla är eniga.")];
        if (refusedWithout is not null)
        {
            (await coordinator.Fill(At("beslut"), ruling)).Errors.ShouldBe([refusedWithout]);
            await (mend?.Invoke() ?? Task.CompletedTask);
        }

        var decide = await coordinator.Get(At("beslut"));
        if (says is not null)
        {
            decide.Text.ShouldContain(says);
        }

        var decided = await coordinator.Post(At("beslut"), decide, [.. ruling, .. exception is null ? Array.Empty<(string, string)>() : new (string, string)[] { ("undantag", exception) }]);
        decided.Flash.ShouldContain("antagen", Shouldly.Case.Insensitive, decided.Text);
    }

    /// <summary>Calls a group for the day, or comes to its meeting when it is called already.</summary>
    async Task<Sheet> Call(IVisitor coordinator, string key)
    {
        await using var db = house.Database.Association();
        var body = await db.Bodies.Where(b => b.ProgrammeId == programme.Id && b.Key == key).Select(b => b.Id).SingleAsync();
        await coordinator.Post("/moten/ny", await coordinator.Get("/moten/ny?arende=" + id), ("grupp", body.ToString()), ("dag", Swedish.Day(house.Clock.Today)));
        return await coordinator.Get(At("mote"));
    }

    public async Task<IReadOnlyList<string>> TryEnrol(DateOnly start) => (await EnrolOn(start)).Errors;

    public async Task Enrol(DateOnly start)
    {
        var done = await EnrolOn(start);
        done.Errors.ShouldBeEmpty();
        (await Standing()).Step.ShouldBe(CaseStep.Enrolled, done.Text);
    }

    async Task<Sheet> EnrolOn(DateOnly start)
    {
        using var coordinator = await visit(way.Coordinator);
        return await coordinator.Fill(At("inskrivning"), ("start", Swedish.Day(start)), ("coach", (await house.User(way.Coach)).ToString()), ("part", programme.Configuration.Controller));
    }

    /// <summary>Mapped, planned with, and out to work on a day.</summary>
    public async Task PlanAndLeave(DateOnly day)
    {
        await house.Clock.MoveTo(day);
        using var coach = await visit(way.Coach);
        (await coach.Fill(At("kartlaggning"), ("berattelse", "Jag vill vidare."), ("fungerat", "Små grupper."), ("inte", "Stress."), ("mojligt", "Förmiddagar."))).Errors.ShouldBeEmpty();
        (await coach.Fill(At("plan"), ("spar", way.Track), ("ord", "I liten skala."), ("omraden", "Rutiner"), ("atgard1", "Prova två förmiddagar"), ("part1", programme.Controller.ToString()))).Errors.ShouldBeEmpty();
        (await coach.Fill(At("plan/godkann"))).Errors.ShouldBeEmpty();
        (await coach.Fill(At("plan/faststall"))).Errors.ShouldBeEmpty();
        (await coach.Fill(At("avslut"), ("dag", Swedish.Day(day)), ("skal", "AsPlanned"), ("vart", "Work"), ("mottagare", "Bageriet"), ("gjort", "Plan och praktik."), ("resultat", "Klarar jobbet."), ("aterstar", "Inget."))).Errors.ShouldBeEmpty();
        (await coach.Fill(At("bekraftelse"), ("hur", "Bagaren ringde."))).Errors.ShouldBeEmpty();
        (await Standing()).Step.ShouldBe(CaseStep.Closed);
    }

    /// <summary>What the goal page says to the coordinator.</summary>
    public async Task<Sheet> Goals()
    {
        using var coordinator = await visit(way.Coordinator);
        return await coordinator.Get($"/insatser/{way.Name}/mal");
    }

    public async Task<StandingRow> Standing()
    {
        await using var db = house.Database.Participation();
        return await db.Standings.SingleAsync(s => s.CaseId == id);
    }
}
