using System.Globalization;
using Vidare.Access;
using Vidare.Demo;
using Vidare.Journal;
using Vidare.Measurement;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Commands;

/// <summary>
/// Tells one invented person's case by the rules of the domain, without a database, and leaves its rows in a batch. What the
/// rules refuse ends the seeding: nothing is seeded that could not have happened.
/// </summary>
sealed class SeedCase
{
    readonly SeedTeam team;
    readonly SeedIds ids;
    readonly SeedBatch batch;
    readonly CaseRow row;
    readonly Player officer;
    Case @case;

    public SeedCase(SeedTeam team, int number, int numberInProgramme, ParticipantId participant, SeedIds ids, SeedBatch batch, DateOnly opened)
    {
        (this.team, this.ids, this.batch) = (team, ids, batch);
        officer = team.Officers[numberInProgramme % team.Officers.Count];
        row = new()
        {
            Id = new(ids.Next()), AssociationId = team.Programme.Association, ProgrammeId = team.Programme.Id, ParticipantId = participant,
            ReferringPartyId = officer.Party, ReferrerUserId = officer.User, Pseudonym = "V-" + number.ToString("D7", CultureInfo.InvariantCulture), OpenedOn = opened,
        };
        @case = new(row.Id, team.Programme, participant, officer.Party, officer.User, row.Pseudonym, []);
    }

    Player Coordinator => new(team.Coordinator, team.Programme.Controller);

    public void Refer(ParticipantWritten person, bool evidence, DateOnly day)
    {
        var intake = team.Programme.Configuration.Intake;
        List<Fact> facts =
        [
            person,
            new ReferralWritten("Har varit borta från arbete länge och har svårt att komma vidare på egen hand.", "Kontakt med vården och kortare praktik, som fick avbrytas.", "Behöver stöd från flera myndigheter samtidigt.", "En coach som håller ihop och en lugn start.", 14, [.. intake.Criteria.Select(c => c.Key)]),
        ];
        if (evidence)
        {
            facts.Add(new EvidenceNoted(intake.EvidenceKinds[0].Key, day.AddDays(-20), null));
        }

        Write(officer, Relation.Referrer, day, "Ärendet påbörjat", "case.Begin", facts);
    }

    public void Submit(DateOnly day)
    {
        var controller = team.Programme.Controller;
        var there = Referring.NeededRecipients(team.Programme, officer.Party)
            .Select(r => Consent(officer.Party, r, [Category.Identity, Category.Referral, Category.Health], day));
        var back = controller == officer.Party ? [] : new[] { Consent(controller, officer.Party, [Category.Identity, Category.Plan, Category.Outcome], day) };
        Write(officer, Relation.Referrer, day, "Samtycke på papper", "case.NoteConsent", [.. there, .. back]);
        Write(officer, Relation.Referrer, day, "Inskickad", "case.SubmitReferral", Referring.Submit(@case, team.Coordinator, "Underlag om dokumenterad ohälsa saknas.", day).Value);
    }

    ConsentGiven Consent(PartyId source, PartyId recipient, IReadOnlyList<Category> categories, DateOnly day) =>
        new(new(ids.Next()), source, recipient, categories, day, null, ConsentForm.Paper, ConsentGiven.CurrentText);

    public void TakeUp(MeetingRow meeting, DateOnly day) => Ask(Coordinator, Relation.Coordinator, day, "Uppsatt på möte", "case.TakeUp",
        Gatekeeping.WhyNotTakenUp(@case, meeting.HeldOn, day), new PlacedOnAgenda(meeting.BodyId, meeting.Id, meeting.HeldOn));

    public void Admit(DateOnly day)
    {
        foreach (var member in team.Members)
        {
            Write(member, Relation.Gatekeeper, day, "Parts bedömning", "case.GiveView", [new ViewGiven(member.Party, Stance.For, "Personen hör till målgruppen.")]);
        }

        var sitting = new Sitting(team.Programme.Configuration.Gatekeepers!, team.Gatekeepers, team.Seats, [.. team.Members.Select(m => m.Party)], day, 0);
        var decided = Gatekeeping.Decide(@case, sitting, new(IntakeDecision.Admitted, "Hör till målgruppen och är redo att börja.", null, null), team.Coordinator, []);
        Write(Coordinator, Relation.Coordinator, day, "Beslut", "case.Decide", decided.Value);
    }

    public void Enrol(UserId coach, DateOnly start) =>
        Write(Coordinator, Relation.Coordinator, start, "Inskrivning", "case.Enrol", Enrolling.Enrol(@case, start, coach, isCoach: true, team.Programme.Controller, []).Value);

    Player Coach => new(@case.Coaches[^1].Coach, team.Programme.Controller);

    public void Map(DateOnly day) => Ask(Coach, Relation.Coach, day, "Kartläggning", "case.Map", Following.WhyNotMapped(@case), new Mapped(
        "Jag vill tillbaka till något, men det får gå lugnt.",
        [new(LifeArea.Housing, NeedLevel.Met, null), new(LifeArea.Health, NeedLevel.Partly, "Sover bättre än förut."), new(LifeArea.DailyLife, NeedLevel.Partly, "Förmiddagarna är svåra."), new(LifeArea.Work, NeedLevel.Acute, "Inget sammanhang nu.")],
        "Korta pass med samma människor.", "Stora grupper och täta byten.", "Två förmiddagar i veckan till att börja med."));

    public void Contact(DateOnly day) => Ask(Coach, Relation.Coach, day, "Kontakt", "case.LogContact", Following.WhyNotLogged(@case, day, null, day),
        new ContactLogged(ContactKind.Talk, 40, "Gick igenom veckan och vad som känns rimligt härnäst.", null));

    public void Propose(DateOnly day)
    {
        var programme = team.Programme;
        var plan = new PlanWritten(
            Planning.NextVersion(@case), programme.Configuration.PlanTracks[0].Key, ["Rutiner på förmiddagen"], ["Sällskap till första besöket"], "Jag vill börja med något litet och se att det håller.",
            [new(new(ids.Next()), "Prova två förmiddagar på en arbetsplats", programme.Controller, day.AddDays(30)), new(new(ids.Next()), "Gå igenom ersättningen", officer.Party, day.AddDays(14))],
            ["Promenad varje förmiddag"], day.AddDays(60), null);
        Ask(Coach, Relation.Coach, day, "Plan", "case.WritePlan", Planning.WhyNotWritten(@case, plan, abstains: false, day), plan);
    }

    public void Adopt(DateOnly day)
    {
        var version = @case.PlanProposed!.Version;
        Write(Actor.Of(@case.Participant), null, team.Programme.Controller, Relation.Participant, day, "Godkänd på den egna sidan", "case.ApprovePlan", [new PlanApproved(version, false, null)]);
        Ask(Coach, Relation.Coach, day, "Fastställd", "case.AdoptPlan", Planning.WhyNotAdopted(@case), new PlanAdopted(version));
    }

    public void Exit(DateOnly day)
    {
        var exit = new Exited(day, ExitReason.AsPlanned, Destination.VocationalRehabilitation, team.Programme.Parties["af"], null, "Kartläggning, plan och arbetsprövning.", "Klarar tre förmiddagar i veckan.", "Fortsatt lugn upptrappning.");
        var handover = new HandoverId(ids.Next());
        Write(Coach, Relation.Coach, day, "Avslut", "case.Exit", [.. Leaving.Exit(@case, exit, team.Coordinator, day).Value.Select(f => f switch
        {
            HandoverOpened opened => opened with { Handover = handover },
            HandoverSent sent => sent with { Handover = handover },
            _ => f,
        })]);
    }

    public void Acknowledge(DateOnly day)
    {
        var receiver = team.Officers.First(o => o.Party == team.Programme.Parties["af"]);
        var handover = @case.Handovers[^1].Id;
        Ask(receiver, Relation.Receiver, day, "Kvitterad", "case.AnswerHandover", Leaving.WhyNotAnswered(@case, handover), new HandoverAcknowledged(handover, "Tas emot av handläggaren."));
    }

    /// <summary>Leaves the case in the batch, with all that lists, consents and measures read beside its facts.</summary>
    public StandingRow Finish(Vault vault)
    {
        var standing = CaseDesk.StandingOf(row, team.Programme);
        CaseRecorder.Bring(standing, @case);
        batch.Add(row);
        batch.Add(standing);
        foreach (var entry in @case.Entries)
        {
            batch.Add(CaseRecorder.Row(@case, entry, vault));
        }

        foreach (var grant in Consents.Standing(@case))
        {
            batch.Add(CaseRecorder.RowOf(grant, @case.Id));
        }

        if (CaseRecorder.EnrolmentOf(@case) is { } enrolment)
        {
            batch.Add(enrolment);
        }

        if (Courses.Of(@case) is { } course)
        {
            batch.Add(CourseRecorder.RowOf(course, team.Programme.Id, changed: 1));
            foreach (var wait in CourseRecorder.WaitsOf(@case))
            {
                batch.Add(wait);
            }
        }

        return standing;
    }

    void Ask(Player player, Relation relation, DateOnly day, string why, string what, Refusal? refusal, Fact fact)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException("Refused: " + refusal.GetType().Name);
        }

        Write(player, relation, day, why, what, [fact]);
    }

    void Write(Player player, Relation relation, DateOnly day, string why, string what, IReadOnlyList<Fact> facts) =>
        Write(Actor.Of(player.User), player.Party, player.Party, relation, day, why, what, facts);

    void Write(Actor by, PartyId? party, PartyId owner, Relation relation, DateOnly day, string why, string what, IReadOnlyList<Fact> facts)
    {
        var at = day.ToDateTime(new(8, 0), DateTimeKind.Utc);
        var entries = CaseRecorder.Entries(@case, facts, new(by, owner, day, at, why)).Select(e => e with { Id = new(ids.Next()) }).ToList();
        @case = @case.With(entries);
        batch.Add(new ParticipationJournalRow
        {
            Id = new(ids.Next()), At = at, Today = day, Kind = JournalKind.Write, What = what, Why = why, UserId = by.User, ParticipantId = by.Participant, Role = Words.Of(relation),
            PartyId = party, ProgrammeId = team.Programme.Id, CaseId = @case.Id, Consents = "", Shown = string.Join(' ', entries.Select(e => e.Id.Value)),
        });
    }
}
