using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Demo;

/// <summary>Somebody who acts in a story, and the party that the person acts for.</summary>
public sealed record Player(UserId User, PartyId Party);

/// <summary>
/// Tells one case through the verbs of the domain, day by day; a verb that the rules refuse ends the story with an exception. The
/// demo and the tests build their cases with it, so that nothing in them could not have happened.
/// </summary>
public sealed class Story
{
    readonly Database database;
    readonly Vault vault;
    readonly Func<DateTime> now;
    Case @case;

    Story(Database database, Vault vault, Func<DateTime> now, Case @case) => (this.database, this.vault, this.now, this.@case) = (database, vault, now, @case);

    public Case Case => @case;

    public CaseId Id => @case.Id;

    /// <summary>A draft by a case officer.</summary>
    public static async Task<Story> Refer(Database database, Vault vault, Func<DateTime> now, Programme programme, Player officer, ParticipantWritten person, DateOnly day, bool demo = false, bool evidence = true)
    {
        var rules = programme.Configuration;
        List<Fact> facts =
        [
            person,
            new ReferralWritten("Har varit borta från arbete länge och har svårt att komma vidare på egen hand.", "Kontakt med vården och kortare praktik, som fick avbrytas.", "Behöver stöd från flera myndigheter samtidigt.", "En coach som håller ihop och en lugn start.", 14, [.. rules.Intake.Criteria.Select(c => c.Key)]),
        ];
        if (evidence && rules.Intake.EvidenceKinds.Count > 0)
        {
            facts.Add(new EvidenceNoted(rules.Intake.EvidenceKinds[0].Key, day.AddDays(-20), null));
        }

        var row = new CaseRow { Id = CaseId.New(), AssociationId = programme.Association, ProgrammeId = programme.Id, ParticipantId = await Participant(database, vault, programme, person, demo), ReferringPartyId = officer.Party, ReferrerUserId = officer.User, Pseudonym = CaseDesk.NewPseudonym(), OpenedOn = day };
        var before = new Case(row.Id, programme, row.ParticipantId, officer.Party, officer.User, row.Pseudonym, []);
        var after = await database.WriteParticipation(async db =>
        {
            db.Add(row);
            var standing = CaseDesk.StandingOf(row, programme);
            var done = await CaseRecorder.Append(db, before, standing, CaseRecorder.Entries(before, facts, new(Actor.Of(officer.User), officer.Party, day, now(), "Ärendet påbörjat")), vault);
            db.Add(standing);
            return done;
        });
        return new(database, vault, now, after);
    }

    static Task<ParticipantId> Participant(Database database, Vault vault, Programme programme, ParticipantWritten person, bool demo) => database.WriteParticipation(async db =>
    {
        var key = vault.PersonKey(person.FullName, person.Born);
        var row = await db.Participants.SingleOrDefaultAsync(p => p.AssociationId == programme.Association && p.PersonKey == key);
        if (row is null)
        {
            row = new() { Id = ParticipantId.New(), AssociationId = programme.Association, PersonKey = key, Demo = demo };
            db.Add(row);
        }

        return row.Id;
    });

    /// <summary>Facts that no rule has to be asked for, or that the caller has asked for.</summary>
    public async Task<Story> Then(Player player, DateOnly day, string why, params Fact[] facts)
    {
        await Write(Actor.Of(player.User), player.Party, day, why, facts);
        return this;
    }

    /// <summary>The participant acts.</summary>
    public async Task<Story> ThenParticipant(DateOnly day, string why, params Fact[] facts)
    {
        await Write(Actor.Of(@case.Participant), @case.Enrolment is null ? @case.ReferringParty : @case.Programme.Controller, day, why, facts);
        return this;
    }

    /// <summary>Consent from the referring party to those who prepare the case, and from the controller back to the referrer.</summary>
    public Task<Story> Consent(Player officer, DateOnly day, params Category[] more)
    {
        var categories = Referring.NeededCategories.Concat(more).ToArray();
        var controller = @case.Programme.Controller;
        var there = Referring.NeededRecipients(@case.Programme, officer.Party, @case.Person?.Municipality).Select(r => (Fact)new ConsentGiven(ConsentId.New(), officer.Party, r, r == controller ? [.. categories, Category.Plan] : categories, day, null, ConsentForm.Paper, ConsentGiven.CurrentText));
        Fact[] back = controller == officer.Party ? [] : [new ConsentGiven(ConsentId.New(), controller, officer.Party, [Category.Identity, Category.Plan, Category.Outcome], day, null, ConsentForm.Paper, ConsentGiven.CurrentText)];
        return Then(officer, day, "Samtycke på papper", [.. there, .. back]);
    }

    public Task<Story> Submit(Player officer, UserId coordinator, DateOnly day) =>
        Obey(officer, day, "Inskickad", Referring.Submit(@case, coordinator, "Underlag om dokumenterad ohälsa saknas.", day));

    public Task<Story> OnAgenda(Player coordinator, BodyId body, MeetingId meeting, DateOnly meetingDay, DateOnly day) =>
        Ask(coordinator, day, "Uppsatt på möte", Gatekeeping.WhyNotTakenUp(@case, meetingDay, day), new PlacedOnAgenda(body, meeting, meetingDay));

    public Task<Story> View(Player member, Stance stance, DateOnly day) =>
        Then(member, day, "Parts bedömning", new ViewGiven(member.Party, stance, stance is Stance.For ? "Personen hör till målgruppen." : "Andra insatser passar bättre nu."));

    public Task<Story> Decide(Player coordinator, Sitting sitting, IntakeRuling ruling) =>
        Obey(coordinator, sitting.Day, "Beslut", Gatekeeping.Decide(@case, sitting, ruling, coordinator.User, []));

    public Task<Story> Enrol(Player coordinator, UserId coach, DateOnly start) =>
        Obey(coordinator, start, "Inskrivning", Enrolling.Enrol(@case, start, coach, isCoach: true, @case.Programme.Controller, []));

    public Task<Story> Map(Player coach, DateOnly day) => Ask(coach, day, "Kartläggning", Following.WhyNotMapped(@case), new Mapped(
        "Jag vill tillbaka till något, men det får gå lugnt.",
        [new(LifeArea.Housing, NeedLevel.Met, null), new(LifeArea.Health, NeedLevel.Partly, "Sover bättre än förut."), new(LifeArea.DailyLife, NeedLevel.Partly, "Förmiddagarna är svåra."), new(LifeArea.Work, NeedLevel.Acute, "Inget sammanhang nu.")],
        "Korta pass med samma människor.", "Stora grupper och täta byten.", "Två förmiddagar i veckan till att börja med."));

    public Task<Story> Contact(Player coach, DateOnly day, ContactKind kind = ContactKind.Talk) =>
        Ask(coach, day, "Kontakt", Following.WhyNotLogged(@case, day, null, day), new ContactLogged(kind, kind is ContactKind.Attempt ? null : 40, kind is ContactKind.Attempt ? "Ringde, inget svar." : "Gick igenom veckan och vad som känns rimligt härnäst.", null));

    public Task<Story> Propose(Player coach, DateOnly day, string? cause = null)
    {
        var parties = @case.Programme.Configuration.Parties;
        var plan = new PlanWritten(
            Planning.NextVersion(@case), @case.Programme.Configuration.PlanTracks[0].Key, ["Rutiner på förmiddagen"], ["Sällskap till första besöket"], "Jag vill börja med något litet och se att det håller.",
            [new(ActionId.New(), "Prova två förmiddagar på en arbetsplats", @case.Programme.Controller, day.AddDays(30)), new(ActionId.New(), "Gå igenom ersättningen", @case.Programme.Parties[parties[0].Key], day.AddDays(14))],
            ["Promenad varje förmiddag"], day.AddDays(60), cause);
        return Ask(coach, day, "Plan", Planning.WhyNotWritten(@case, plan, abstains: false, day), plan);
    }

    public async Task<Story> ApproveAndAdopt(Player coach, DateOnly day)
    {
        await ThenParticipant(day, "Godkänd på den egna sidan", new PlanApproved(@case.PlanProposed!.Version, false, null));
        return await Ask(coach, day, "Fastställd", Planning.WhyNotAdopted(@case), new PlanAdopted(@case.PlanProposed!.Version));
    }

    /// <summary>A placement at a place of the bank, insured and begun.</summary>
    public async Task<Story> Place(Player coach, PlacementAgreed agreed, Place place, DateOnly booked)
    {
        await Ask(coach, booked, "Plats bokad", Placing.WhyNotAgreed(@case, agreed, place, booked), agreed);
        await Ask(coach, booked, "Försäkring", Placing.WhyNotInsured(@case), new InsuranceNoted(agreed.Placement, "Gruppförsäkring, kommunen"));
        return await Ask(coach, agreed.From, "Placeringen började", Placing.WhyNotBegun(@case, agreed.From, agreed.From), new PlacementBegun(agreed.Placement));
    }

    public Task<Story> Visit(Player coach, DateOnly day) =>
        Ask(coach, day, "Besök på arbetsplatsen", Placing.WhyNotVisited(@case, day, day), new WorkplaceVisited(@case.Placements[^1].Id, "Handledaren är nöjd med tempot. Vi lägger till en kort paus."));

    public Task<Story> Exit(Player coach, DateOnly day, ExitReason reason, Destination destination, PartyId? receiver = null, string? outside = null) =>
        Obey(coach, day, "Avslut", Leaving.Exit(@case, new(day, reason, destination, receiver, outside, "Kartläggning, plan och arbetsprövning.", "Klarar tre förmiddagar i veckan.", "Fortsatt lugn upptrappning."), @case.Coordinator!.Value, day));

    public Task<Story> Acknowledge(Player receiver, DateOnly day)
    {
        var handover = @case.Handovers.Last(h => h.IsOpen).Id;
        return Ask(receiver, day, "Kvitterad", Leaving.WhyNotAnswered(@case, handover), new HandoverAcknowledged(handover, "Tas emot av handläggaren."));
    }

    Task<Story> Ask(Player player, DateOnly day, string why, Refusal? refusal, Fact fact) =>
        refusal is null ? Then(player, day, why, fact) : throw new InvalidOperationException("Refused: " + refusal.GetType().Name);

    Task<Story> Obey(Player player, DateOnly day, string why, Outcome<IReadOnlyList<Fact>> outcome) => Then(player, day, why, [.. outcome.Value]);

    async Task Write(Actor by, PartyId party, DateOnly day, string why, IReadOnlyList<Fact> facts) => @case = await database.WriteParticipation(async db =>
    {
        var standing = await db.Standings.SingleAsync(s => s.CaseId == @case.Id);
        return await CaseRecorder.Append(db, @case, standing, CaseRecorder.Entries(@case, facts, new(by, party, day, now(), why)), vault);
    });
}
