using FsCheck;
using FsCheck.Fluent;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation;

/// <summary>
/// Takes a case through whatever the rules allow: at each step the clock goes on by some days, the day is turned, and one of the
/// verbs that nothing stands against is done. The choices are FsCheck's, so that a walk that breaks a promise is shortened.
/// </summary>
static class Walk
{
    const int Longest = 70;

    public static readonly Arbitrary<int[]> Choices = Arb.From(
        Gen.Choose(0, 999_999).ArrayOf(Longest),
        c => c.Length == 0 ? [] : [c[..(c.Length / 2)], c[..^1]]);

    /// <summary>Always the same walks, to see that they get about.</summary>
    public static IEnumerable<int[]> Sample(int count)
    {
        var state = 1UL;
        for (var walk = 0; walk < count; walk++)
        {
            var choices = new int[Longest];
            for (var step = 0; step < Longest; step++)
            {
                state = unchecked((state * 6364136223846793005) + 1442695040888963407);
                choices[step] = (int)((state >> 33) % 1_000_000);
            }

            yield return choices;
        }
    }

    /// <summary>Walks, and shows the tale after each step.</summary>
    public static void Through(int[] choices, Action<Tale> look)
    {
        var tale = new Tale(new DateOnly(2015, 2, 2).AddDays(choices.Length == 0 ? 0 : choices[0] % 200)).Draft(Tale.Person(isProtected: choices.Length > 0 && choices[0] % 5 == 0), evidence: choices.Length == 0 || choices[0] % 4 != 0, ["ohalsa", "samordning"]);
        if (choices.Length > 0 && choices[0] % 3 == 0)
        {
            tale.Staff(Tuna.Amir, tale.Case.ReferringParty, new InflowNoted(true, null));
        }

        if (choices.Length > 0 && choices[0] % 7 == 0)
        {
            tale.ByParticipant(new EvaluationConsentAnswered(true, ConsentForm.OwnPage, ConsentGiven.CurrentText));
        }

        look(tale);
        foreach (var choice in choices)
        {
            tale.Later(choice % 3 == 0 ? 0 : choice / 10 % 40).TurnDay();
            Step(tale, choice);
            look(tale);
        }
    }

    static void Step(Tale tale, int pick)
    {
        var open = Moves(tale, pick).ToList();
        if (open.Count > 0)
        {
            open[pick / 97 % open.Count]();
        }
    }

    /// <summary>Every verb that the rules allow now.</summary>
    static IEnumerable<Action> Moves(Tale tale, int pick) => [.. Consenting(tale, pick), .. Coming(tale, pick), .. Staying(tale, pick), .. Working(tale, pick), .. Going(tale, pick), .. Seeing(tale, pick)];

    static IEnumerable<Action> Consenting(Tale tale, int pick)
    {
        var (source, recipient, category) = (Tuna.AllParties[pick % 4], Tuna.AllParties[pick / 4 % 4], Consents.Shareable[pick / 16 % Consents.Shareable.Count]);
        if (source != recipient && Consents.WhyNotGiven(tale.Case, source, recipient, [category], tale.Today) is null)
        {
            yield return () => tale.ByParticipant(Tale.Given(source, recipient, tale.Today, category));
        }

        if (Consents.Standing(tale.Case) is { Count: > 0 } grants && pick % 3 == 0 && grants[pick % grants.Count] is var grant
            && Consents.WhyNotWithdrawn(tale.Case, grant.Source, grant.Recipient, [grant.Category], tale.Today) is null)
        {
            yield return () => tale.Withdraw(grant.Source, grant.Recipient, grant.Category);
        }
    }

    static IEnumerable<Action> Coming(Tale tale, int pick)
    {
        var @case = tale.Case;
        if (@case.Step is CaseStep.Draft)
        {
            yield return () => tale.Consent();
        }

        if (Referring.Submit(@case, Tuna.Helena, "Saknas", tale.Today) is { Refusal: null } submitted)
        {
            yield return () => tale.Obey(Tuna.Amir, @case.ReferringParty, submitted);
        }

        if (Referring.WhyNotAsked(@case) is null)
        {
            yield return () => tale.Staff(Tuna.Helena, Tuna.Kommun, new InformationRequested("Vad?", tale.Today.AddDays(14)));
        }

        if (Referring.WhyNotAnswered(@case) is null)
        {
            yield return () => tale.Staff(Tuna.Amir, @case.ReferringParty, new EvidenceNoted("intyg", tale.Today, null), new InformationGiven("Svar"));
        }

        if (pick % 9 == 0 && Referring.WhyNotWithdrawn(@case) is null)
        {
            yield return () => tale.Staff(Tuna.Amir, @case.ReferringParty, new ReferralWithdrawn("Vill inte"));
            if (@case.Step is not CaseStep.Draft)
            {
                yield return () => tale.ByParticipant([.. Referring.Withdraw(@case, "Vill inte", byParticipant: true, "Åter", tale.Today).Value]);
            }
        }

        if (Gatekeeping.WhyNotTakenUp(@case, tale.Today, tale.Today) is null)
        {
            yield return () => tale.Place(tale.Today);
        }

        if (@case.Step is CaseStep.OnAgenda)
        {
            yield return () => tale.AllFor();
            yield return () => tale.View(Tuna.AllParties[pick % 4], (Stance)(pick % 3));
        }

        var sitting = Tuna.Sitting(tale.Today, enrolledNow: pick % 60);
        foreach (var decision in Enum.GetValues<IntakeDecision>())
        {
            var ruling = new IntakeRuling(decision, "skäl", decision is IntakeDecision.Declined ? Tuna.AllParties[pick % 4] : null, pick % 7 == 0 ? "undantag" : null);
            if (Gatekeeping.Decide(@case, sitting, ruling, Tuna.Helena, []) is { Refusal: null } decided)
            {
                yield return () => tale.Obey(Tuna.Helena, Tuna.Kommun, decided);
            }
        }

        if (Enrolling.Enrol(@case, tale.Today, Tuna.Petra, isCoach: true, Tuna.Kommun, []) is { Refusal: null } enrolled)
        {
            yield return () => tale.Obey(Tuna.Helena, Tuna.Kommun, enrolled);
        }
    }

    static IEnumerable<Action> Staying(Tale tale, int pick)
    {
        var @case = tale.Case;
        var coach = pick % 2 == 0 ? Tuna.Petra : Tuna.Jonas;
        var from = tale.Today.AddDays((pick % 20) - 5);
        if (Enrolling.WhyNotCoachChanged(@case, from, coach, isCoach: true) is null)
        {
            yield return () => tale.Staff(Tuna.Helena, Tuna.Kommun, new CoachChanged(from, coach));
        }

        if (Following.WhyNotMapped(@case) is null)
        {
            yield return () => tale.Staff(coach, Tuna.Kommun, Tale.Mapping);
        }

        if (Following.WhyNotLogged(@case, tale.Today, null, tale.Today) is null)
        {
            yield return () => tale.Contact(pick % 2 == 0 ? ContactKind.Attempt : ContactKind.Meeting);
        }

        if (Planning.WhyNotWritten(@case, tale.PlanProposal, abstains: false, tale.Today) is null)
        {
            yield return () => tale.Propose();
        }

        if (Planning.WhyNotApproved(@case) is null)
        {
            yield return () => tale.Approve();
        }

        if (Planning.WhyNotAdopted(@case) is null)
        {
            yield return () => tale.Adopt();
        }

        if (Following.WhyNotSent(@case) is null)
        {
            yield return () => tale.Staff(coach, Tuna.Kommun, new MessageSent("Hej"));
        }
    }

    static IEnumerable<Action> Seeing(Tale tale, int pick)
    {
        var (@case, today) = (tale.Case, tale.Today);
        var noted = new OutcomeNoted((OutcomeKind)(pick % 16), pick % 2 == 0 ? null : today.AddDays(pick % 50), null, Corrects: pick % 3 == 0 ? Observing.OutcomesInForce(@case.Entries).LastOrDefault()?.Id : null);
        if (pick % 11 == 0 && Observing.WhyNotNoted(@case, noted, today.AddDays(-(pick % 40)), today) is null)
        {
            yield return () => tale.Write(Actor.Of(Tuna.Petra), Tuna.Kommun, today.AddDays(-(pick % 40)), [noted]);
        }

        if (pick % 13 == 0 && Observing.OutcomesInForce(@case.Entries).FirstOrDefault() is { } wrong && Observing.WhyNotTakenBack(@case, wrong.Id) is null)
        {
            yield return () => tale.Staff(Tuna.Petra, Tuna.Kommun, new OutcomeTakenBack(wrong.Id));
        }

        var followed = new FollowedUp((FollowUpResult)(pick % 3));
        var now = followed.Result is FollowUpResult.Reached ? noted with { Until = null, Corrects = null } : null;
        if (Observing.WhyNotFollowedUp(@case, followed, now, today, today) is null)
        {
            yield return () => tale.Staff(Tuna.Helena, Tuna.Kommun, now is null ? [followed] : [followed, now]);
        }
    }

    static readonly GroupId Walkers = GroupId.New();

    static readonly GroupSessionId Walked = GroupSessionId.New();

    static IEnumerable<Action> Working(Tale tale, int pick)
    {
        var (@case, today) = (tale.Case, tale.Today);
        var last = @case.Enrolment?.LastDay ?? today;
        var to = today.AddDays(pick % 90) < last ? today.AddDays(pick % 90) : last;
        if (today <= last && Placing.WhyNotNow(@case) is null)
        {
            yield return () => tale.Agree(new(PlacementId.New(), PlaceId.New(), @case.Programme.Id, "Kaféet", "Kök", (PlacementKind)(pick % 4), today, to, 10, "Prova"));
        }

        if (Placing.WhyNotInsured(@case) is null)
        {
            yield return () => tale.Insure();
        }

        if (Placing.WhyNotBegun(@case, today, today) is null)
        {
            yield return () => tale.Begin();
        }

        if (Placing.WhyNotVisited(@case, today, today) is null)
        {
            yield return () => tale.Visit();
        }

        var group = new GroupSeries(Walkers, @case.Programme.Id, "Promenadgruppen", "Parken", Tuna.Petra, [new(Walked, today, new(10, 0), null)], pick % 2 == 0 ? "Hala stigar" : null) { InsuredOn = today };
        if (Grouping.WhyNotJoined(@case, group, today) is null)
        {
            yield return () => tale.Staff(Tuna.Petra, Tuna.Kommun, new GroupJoined(group.Id, group.Name, group.Risk));
        }

        if (Grouping.WhyNotNoted(@case, group, group.Sessions[0], today) is null && Grouping.WhyNotPresent(@case, group.Id, group.Sessions[0]) is null)
        {
            yield return () => tale.Staff(Tuna.Petra, Tuna.Kommun, new GroupAttended(group.Id, Walked, group.Name, (SessionAttendance)(pick % 3)));
        }

        if (Grouping.WhyNotShown(@case, group.Id, today, today) is null)
        {
            yield return () => tale.Staff(Tuna.Petra, Tuna.Kommun, new SafetyShown(group.Id, group.Name));
        }

        if (pick % 3 == 0 && Grouping.WhyNotLeft(@case, group.Id, today) is null)
        {
            yield return () => tale.Staff(Tuna.Petra, Tuna.Kommun, new GroupLeft(group.Id));
        }

        var ending = Placing.Open(@case)?.BegunOn is null ? PlacementEnding.NeverBegun : (PlacementEnding)(pick % 2);
        if (Placing.WhyNotEnded(@case, ending, "Text", today, today) is null)
        {
            yield return () => tale.End(ending);
        }
    }

    static IEnumerable<Action> Going(Tale tale, int pick)
    {
        var @case = tale.Case;
        var destination = (Destination)(pick / 1009 % 10);
        var reason = destination switch
        {
            Destination.NoContact => ExitReason.LostContact,
            Destination.Deceased => ExitReason.Deceased,
            Destination.Redirect => ExitReason.CannotGoOn,
            _ => ExitReason.AsPlanned,
        };
        DateOnly? day = pick % 4 == 0 ? tale.Today.AddDays(-(pick / 4 % 30)) : null;
        var exit = tale.Leaving(reason, destination, Leaving.IsTakenByParty(destination) ? Tuna.AllParties[pick % 4] : null, Leaving.IsTakenOutside(destination) ? "Bageriet" : null, day);
        if ((pick % 14 == 0 || !@case.IsEnrolled) && Leaving.Exit(@case, exit, @case.Coordinator ?? Tuna.Helena, tale.Today) is { Refusal: null } left)
        {
            yield return () => tale.Obey(Tuna.Petra, Tuna.Kommun, left);
        }

        foreach (var handover in @case.Handovers.Where(h => h.IsOpen))
        {
            if (Leaving.WhyNotSent(@case, handover.Id) is null)
            {
                yield return () => tale.Staff(handover.Owner, Tuna.Kommun, new HandoverSent(handover.Id, Tuna.AllParties[pick % 4], tale.Today.AddDays(14)));
                yield return () => tale.Staff(handover.Owner, Tuna.Kommun, new HandoverSentOutside(handover.Id, "Skolan", tale.Today.AddDays(14)));
            }

            if (Leaving.WhyNotAnswered(@case, handover.Id) is null)
            {
                yield return () => tale.Staff(Tuna.Amir, handover.Receiver ?? Tuna.Kommun, new HandoverAcknowledged(handover.Id, "Amir"));
                yield return () => tale.Staff(Tuna.Amir, handover.Receiver ?? Tuna.Kommun, new HandoverRefused(handover.Id, "Inte vi"));
            }

            if (pick % 5 == 0 && Leaving.WhyNotDeclined(@case, handover.Id) is null)
            {
                yield return () => tale.ByParticipant([.. Leaving.Decline(@case, handover.Id, null, "Nej", tale.Today).Value]);
            }
        }

        if (@case.IsOpen && @case.Step is not CaseStep.Draft && pick % 4 == 0)
        {
            yield return () => tale.Staff(Tuna.Helena, Tuna.Kommun, new ResponsibleNamed(Tuna.Helena));
        }
    }
}
