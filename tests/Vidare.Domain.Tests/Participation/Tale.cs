using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation;

/// <summary>One case told through the rules on a day that moves forward. A verb that a rule refuses ends the tale with an exception.</summary>
sealed class Tale
{
    static readonly DateTime Registered = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    public Tale(DateOnly today, Programme? programme = null, PartyId? referringParty = null)
    {
        Today = today;
        Case = new(CaseId.New(), programme ?? Tuna.Programme, ParticipantId.New(), referringParty ?? Tuna.Af, Tuna.Amir, "V-2345678", []);
    }

    public Case Case { get; private set; }

    public DateOnly Today { get; private set; }

    PartyId Controller => Case.Programme.Controller;

    /// <summary>The party that answers for what the participant says now.</summary>
    public PartyId Keeper => Case.Enrolment is null ? Case.ReferringParty : Controller;

    public static ParticipantWritten Person(DateOnly? born = null, string municipality = "Strängnäs", bool isProtected = false) =>
        new("Åsa", "Prov", born ?? new(1990, 5, 5), Gender.Woman, municipality, null, null, isProtected);

    public static Tale Drafted(DateOnly day, ParticipantWritten? person = null, Programme? programme = null, bool evidence = true, params string[] criteria) =>
        new Tale(day, programme).Draft(person ?? Person(), evidence, criteria is [] ? ["ohalsa", "samordning"] : criteria);

    public static Tale Submitted(DateOnly day, ParticipantWritten? person = null, Programme? programme = null) => Drafted(day, person, programme).Consent().Submit();

    public static Tale OnAgenda(DateOnly day, ParticipantWritten? person = null, Programme? programme = null) => Submitted(day, person, programme).Place(day);

    public static Tale Admitted(DateOnly day, ParticipantWritten? person = null, Programme? programme = null) => OnAgenda(day, person, programme).AllFor().Decide(IntakeDecision.Admitted);

    public static Tale Enrolled(DateOnly start, ParticipantWritten? person = null, Programme? programme = null) => Admitted(start, person, programme).Enrol(start);

    public Tale On(DateOnly day)
    {
        Today = day;
        return this;
    }

    public Tale Later(int days) => On(Today.AddDays(days));

    /// <summary>What the turn of the day does, on the day that it would have done it.</summary>
    public Tale TurnDay()
    {
        if (Enrolling.Expire(Case, "Sista dagen har passerat.", Today) is { } facts)
        {
            Write(Actor.System, Controller, Case.Enrolment!.LastDay!.Value.AddDays(1), facts);
        }

        return this;
    }

    public Tale Write(Actor by, PartyId owner, IReadOnlyList<Fact> facts) => Write(by, owner, Today, facts);

    public Tale Write(Actor by, PartyId owner, DateOnly on, IReadOnlyList<Fact> facts)
    {
        Case = Case.With(facts.Select((f, i) => new Entry(FactId.New(), Case.Version + 1 + i, on, Registered, by, owner, "skäl", f)));
        return this;
    }

    public Tale Staff(UserId user, PartyId owner, params Fact[] facts) => Write(Actor.Of(user), owner, facts);

    public Tale ByParticipant(params Fact[] facts) => Write(Actor.Of(Case.Participant), Keeper, facts);

    /// <summary>What a rule has said yes to.</summary>
    public Tale Obey(UserId user, PartyId owner, Outcome<IReadOnlyList<Fact>> outcome) => Write(Actor.Of(user), owner, outcome.Value);

    Tale Ask(Refusal? refusal, UserId user, PartyId owner, Fact fact) =>
        refusal is null ? Staff(user, owner, fact) : throw new InvalidOperationException(refusal.ToString());

    public Tale Draft(ParticipantWritten person, bool evidence, IReadOnlyList<string> criteria)
    {
        Staff(Tuna.Amir, Case.ReferringParty, person, new ReferralWritten("Bakgrund", "Tidigare", "Varför", "Stöd", 12, criteria));
        return evidence ? Staff(Tuna.Amir, Case.ReferringParty, new EvidenceNoted("intyg", Today, null)) : this;
    }

    public static ConsentGiven Given(PartyId source, PartyId recipient, DateOnly from, params Category[] categories) =>
        new(ConsentId.New(), source, recipient, categories, from, null, ConsentForm.Paper, ConsentGiven.CurrentText);

    /// <summary>Consent to those who prepare the case.</summary>
    public Tale Consent() => Staff(Tuna.Amir, Case.ReferringParty,
        [.. Referring.NeededRecipients(Case.Programme, Case.ReferringParty).Select(r => Given(Case.ReferringParty, r, Today, [.. Referring.NeededCategories]))]);

    public Tale Submit() => Obey(Tuna.Amir, Case.ReferringParty, Referring.Submit(Case, Tuna.Helena, "Underlag saknas.", Today, "Insatsen tar inte in fler."));

    public Tale Place(DateOnly meeting) => Ask(Gatekeeping.WhyNotTakenUp(Case, meeting, Today), Tuna.Helena, Controller, new PlacedOnAgenda(Tuna.Remissgrupp, MeetingId.New(), meeting));

    public Tale View(PartyId party, Stance stance) => Ask(Gatekeeping.WhyNotViewed(Case, Tuna.SeatOf(party)), UserId.New(), party, new ViewGiven(party, stance, "skäl"));

    public Tale AllFor()
    {
        foreach (var party in Tuna.AllParties)
        {
            View(party, Stance.For);
        }

        return this;
    }

    public Tale Decide(IntakeDecision decision, PartyId? receiver = null, Sitting? sitting = null, string? exception = null) =>
        Obey(Tuna.Helena, Controller, Gatekeeping.Decide(Case, sitting ?? Tuna.Sitting(Today), new(decision, "skäl", receiver, exception), Tuna.Helena, []));

    public Tale Enrol(DateOnly start, UserId? coach = null) => Obey(Tuna.Helena, Controller, Enrolling.Enrol(Case, start, coach ?? Tuna.Petra, isCoach: true, Controller, []));

    public Tale ChangeCoach(UserId coach) => Ask(Enrolling.WhyNotCoachChanged(Case, Today, coach, isCoach: true), Tuna.Helena, Controller, new CoachChanged(Today, coach));

    public static readonly Mapped Mapping = new("Egen berättelse", [new(LifeArea.Work, NeedLevel.Acute, null)], "a", "b", "c");

    public PlanWritten PlanProposal => new(
        Planning.NextVersion(Case), "arbete", ["Rutiner"], [], "Egna ord", [new(ActionId.New(), "Prova", Controller, null)], [], Today.AddDays(60), Case.PlanInForce is null ? null : "Nytt läge");

    public Tale Propose() => Ask(Planning.WhyNotWritten(Case, PlanProposal, abstains: false, Today), Tuna.Petra, Controller, PlanProposal);

    public Tale Approve() => Planning.WhyNotApproved(Case) is { } refusal ? throw new InvalidOperationException(refusal.ToString()) : ByParticipant(new PlanApproved(Case.PlanProposed!.Version, false, null));

    public Tale Adopt() => Ask(Planning.WhyNotAdopted(Case), Tuna.Petra, Controller, new PlanAdopted(Case.PlanProposed?.Version ?? 0));

    public Tale Contact(ContactKind kind = ContactKind.Talk) => Ask(Following.WhyNotLogged(Case, Today, null, Today), Tuna.Petra, Controller, new ContactLogged(kind, 30, "Samtal", null));

    public Tale Agree(PlacementAgreed agreed) =>
        Ask(Placing.WhyNotAgreed(Case, agreed, new(agreed.Place, EmployerId.New(), agreed.Work, agreed.Hours, null, agreed.From, null), Today), Tuna.Petra, Controller, agreed);

    public Tale Insure() => Ask(Placing.WhyNotInsured(Case), Tuna.Petra, Controller, new InsuranceNoted(Placing.Open(Case)?.Id ?? default, "Gruppförsäkring"));

    public Tale Begin() => Ask(Placing.WhyNotBegun(Case, Today, Today), Tuna.Petra, Controller, new PlacementBegun(Placing.Open(Case)?.Id ?? default));

    public Tale Visit() => Ask(Placing.WhyNotVisited(Case, Today, Today), Tuna.Petra, Controller, new WorkplaceVisited(Placing.Open(Case)?.Id ?? default, "Vi sågs"));

    public Tale End(PlacementEnding ending) => Ask(Placing.WhyNotEnded(Case, ending, "Det gick bra", Today, Today), Tuna.Petra, Controller, new PlacementEnded(Placing.Open(Case)?.Id ?? default, ending, "Det gick bra"));

    public Exited Leaving(ExitReason reason, Destination destination, PartyId? receiver = null, string? outside = null, DateOnly? day = null) =>
        new(day ?? (Case.Enrolment?.LastDay < Today ? Case.Enrolment.LastDay.Value : Today), reason, destination, receiver, outside, "Gjort", "Resultat", "Kvar");

    public Tale Exit(ExitReason reason, Destination destination, PartyId? receiver = null, string? outside = null) =>
        Obey(Tuna.Petra, Controller, Vidare.Participation.Leaving.Exit(Case, Leaving(reason, destination, receiver, outside), Case.Coordinator!.Value, Today));

    public Handover Handover => Case.Handovers[^1];

    public Tale Acknowledge() => Ask(Vidare.Participation.Leaving.WhyNotAnswered(Case, Handover.Id), Tuna.Amir, Tuna.Af, new HandoverAcknowledged(Handover.Id, "Amir"));

    public Tale Refuse() => Ask(Vidare.Participation.Leaving.WhyNotAnswered(Case, Handover.Id), Tuna.Amir, Tuna.Af, new HandoverRefused(Handover.Id, "Inte vi"));

    public Tale Send(PartyId receiver) => Ask(Vidare.Participation.Leaving.WhyNotSent(Case, Handover.Id), Tuna.Petra, Controller, new HandoverSent(Handover.Id, receiver, Today.AddDays(14)));

    public Tale Withdraw(PartyId source, PartyId recipient, params Category[] categories) => ByParticipant(new ConsentWithdrawn(source, recipient, categories));
}
