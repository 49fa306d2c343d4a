using Vidare.Access;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>The Swedish sentence of every refusal: what stands in the way and what to do about it. A test holds that none lacks one.</summary>
public static partial class Sentences
{
    /// <param name="programme">Gives parties their names; null where no programme is in play.</param>
    public static string Of(Refusal refusal, Programme? programme, DateOnly today) => refusal switch
    {
        ProgrammeNameIsTaken => "Adressen är upptagen. Välj en annan.",
        CaseHasChanged => "Någon annan hann före och ändrade ärendet. Läs om sidan och gör om ändringen.",

        ReferralIsSubmitted => "Ärendet är redan inskickat och kan inte ändras nu.",
        ReferralIsUnfinished => "Fyll i personuppgifter och bakgrund innan du skickar in.",
        ConsentIsMissing r => "Samtycke saknas. Deltagaren behöver samtycka till att " + Parties(r.Recipients, programme, today) + " får veta namn och bakgrund. Ärendet ligger kvar som utkast.",
        LivesElsewhere { Proposal: null } r => "Personen bor i " + r.Municipality + " och insatsen är för boende i " + Here(programme) + ".",
        LivesElsewhere r => "Personen bor i " + r.Municipality + " och insatsen är för boende i " + Here(programme) + ". Skicka i stället ärendet till insatsen ”" + r.Proposal + "”.",
        IsNotOfAge r => "Insatsen är för personer " + Ages(r) + ".",
        BenefitMonthsAreMissing => "Fyll i hur många månader personen har haft ersättning.",
        IntakeIsClosed r => "Insatsen tar inte in fler. Sista startdag var " + Swedish.Day(r.LastStart) + ".",
        ProgrammeHasNoCoordinator => "Insatsen har ingen samordnare i dag. Kontakta den som administrerar insatsen.",
        NothingIsAsked => "Det finns ingen komplettering att begära eller lämna just nu.",
        CannotBeWithdrawn => "Personen är inskriven eller ärendet avslutat. Ärendet kan inte återtas nu.",

        ConsentIsAlreadyGiven => "Samtycket finns redan.",
        ConsentIsNotGiven => "Det finns inget samtycke att återkalla här.",

        ProgrammeFollowsNoGroups => "Insatsen följer inga grupper.",
        SameGroup => "Personen räknas redan i den gruppen.",

        SeatDoesNotVote => "Din plats i gruppen har inte rösträtt.",
        SeatIsForManagers => "Gruppen är för chefer. Ge personen uppdraget som chef hos part i insatsen först.",
        PartiesAreNotSeated r => "Gruppen är inte komplett: " + Parties(r.Missing, programme, today) + " saknar ledamot.",
        GoalsLackPlan { Goals.Count: 0 } => "Insatsen har inga mål att anta.",
        GoalsLackPlan r => "Målen kan inte antas. Mätplan saknas för: " + string.Join("; ", r.Goals.Select(g => "”" + g.TrimEnd('.') + "”")) + "."
            + (r.Awaiting.Count > 0 ? " Skriv först hur det var före starten: " + string.Join("; ", r.Awaiting.Select(g => "”" + g.TrimEnd('.') + "”")) + "." : ""),
        PartiesLackContact r => "Kontaktperson saknas för " + Parties(r.Parties, programme, today) + ". Ange den under Kontaktpersoner.",
        UnitsAreNotSeated r => "Gruppen är inte komplett: " + string.Join(", ", r.Missing.Select(u => u.Name)) + " saknar ledamot.",
        UnitHasNoSeat => "Gruppen har ingen plats för den enheten.",
        TooFewPartiesPresent r => "För få parter deltar: " + Swedish.Whole(r.Present) + " av minst " + Swedish.Whole(r.Needed) + ".",
        IsNotOnTheAgenda => "Ärendet står inte på något mötes dagordning.",
        CannotBeTakenUp => "Ärendet är inte i det läget nu.",
        MeetingIsPast r => "Mötet den " + Swedish.Day(r.Day) + " har redan varit. Välj ett kommande möte.",
        MeetsAlready r => "Gruppen har redan ett möte den " + Swedish.Day(r.Day) + ".",
        PartiesHaveNoView r => "Bedömning saknas från " + Parties(r.Parties, programme, today) + ".",
        PartiesDisagree => "Parterna är inte eniga. Gruppen antar i samförstånd; annars begär komplettering, avslå med hänvisning eller lyft frågan till styrgruppen.",
        ReferralIsIncomplete => "Ärendet saknar underlag eller kriterier. Begär komplettering eller avslå med hänvisning.",
        ProgrammeIsFull r => "Alla " + Swedish.Whole(r.Capacity) + " platser är upptagna. Besluta om kö, eller anta med undantag och skäl.",
        ProgrammeIsSpent r => "Alla " + Swedish.Whole(r.Most) + " platser är använda, och fler får insatsen inte ta in. Avslå med hänvisning.",
        ThereIsRoom r => "Det finns plats: " + Swedish.Whole(r.Enrolled) + " av " + Swedish.Whole(r.Capacity) + ". Kö är till för när insatsen är full.",
        RuleIsNotMet r => "Regeln ”" + Words.Of(r.Rule) + "” är inte uppfylld.",
        ReceiverIsMissing => "Välj vilken part personen hänvisas till. Ingen avslås utan mottagare.",

        IsNotAdmitted => "Personen är inte antagen av " + (programme?.Configuration.Label(Concept.GatekeeperBody) ?? "gruppen som beslutar om intag").ToLowerInvariant() + ".",
        GatesAreOpen r => "Ingen kan skrivas in förrän startkraven är klara: " + string.Join("; ", r.Gates.Select(g => g.TrimEnd('.'))) + ".",
        StartIsOutside { Last: null } r => "Startdagen ska vara tidigast " + Swedish.Day(r.First) + ".",
        StartIsOutside r => "Startdagen ska ligga mellan " + Swedish.Day(r.First) + " och " + Swedish.Day(r.Last!.Value) + ".",
        StartIsBeforeDecision r => "Startdagen kan inte ligga före beslutet den " + Swedish.Day(r.Decided) + ".",
        IsNotCoach => "Den valda personen är inte coach i insatsen den dagen.",
        IsAlreadyEnrolled => "Personen är redan inskriven i insatsen.",
        IsNotEnrolled => "Personen är inte inskriven nu.",
        SameCoach => "Den coachen har redan ärendet.",
        ChangeIsOutside { Last: null } r => "Bytet ska ske tidigast " + Swedish.Day(r.First) + ".",
        ChangeIsOutside r => "Bytet ska ske mellan " + Swedish.Day(r.First) + " och " + Swedish.Day(r.Last!.Value) + ".",
        ColleagueIsBarred => "Den valda personen är anmäld som jävig i ärendet.",

        TrackIsUnknown => "Välj ett av insatsens spår.",
        NeitherAreaNorNeed => "Skriv minst ett förbättringsområde eller ett behov av stöd.",
        OwnWordsAreMissing => "Skriv deltagarens egen beskrivning, eller markera att deltagaren avstår.",
        ReviewIsOutside r => "Uppföljningen ska ske mellan " + Swedish.Day(r.First) + " och " + Swedish.Day(r.Last) + ".",
        ActionWithoutParty r => "Åtgärden ”" + r.Text + "” behöver en ansvarig part.",
        NewVersionNeedsCause => "Skriv varför planen ändras.",
        NothingToApprove => "Det finns ingen plan att godkänna eller fastställa just nu.",
        PlanIsNotApproved => "Deltagaren har inte godkänt planen än.",
        ActionIsUnknown => "Åtgärden finns inte i den plan som gäller.",

        DayIsOutside r => "Dagen ska ligga mellan " + Swedish.Day(r.First) + " och " + Swedish.Day(r.Last) + ".",
        NoteIsCorrected => "Anteckningen är redan rättad. Rätta den senare anteckningen i stället.",
        NobodyToWriteTo => "Det finns ingen coach än. Innan personen är inskriven går frågor genom en komplettering.",
        MessageNeedsConsent r => "Samtycke saknas. Deltagaren behöver samtycka till att " + Parties([r.From], programme, today) + " delar plan och meddelanden med " + Parties([r.To], programme, today) + ". Annars kan mottagaren inte läsa.",
        NoteIsUnknown => "Anteckningen som ska rättas finns inte i ärendet.",

        IsNoSuchDestination => "Det är inget slag av det som personen går vidare till. Välj ett annat, eller inget av dem.",
        DocumentationIsMissing => "Slutdokumentationen behöver fyllas i: vad som är gjort, resultatet och vad som återstår.",
        EndIsAfterLastDay r => "Sista dagen i insatsen är " + Swedish.Day(r.LastDay) + ". Ingen kan vara inskriven längre.",
        OwnedByAnother => "Överlämningen ägs av någon annan.",
        ReceiverIsNotOne => "Välj en part eller skriv en mottagare utanför parterna: en av dem.",
        EndsBeforeItBegins => "Sista dagen ligger före den första.",
        HasNoStairs => "Insatsen har ingen trappa med det steget.",
        HasNotLeft => "Personen har inte avslutats än.",
        HasNoFollowUp => "Ingen uppföljning ska göras efter det här avslutet.",
        IsFollowedUp => "Uppföljningen är redan gjord.",
        OutcomeIsWanted => "Välj vad personen gör nu.",
        DestinationNeedsReceiver => "Skriv eller välj vem som tar emot. Ingen avslutas utan mottagare.",
        DestinationDoesNotFit => "Skälet och vart personen går hör inte ihop. ”Ingen kontakt” hör till förlorad kontakt, och den som inte kan gå vidare lämnas till gruppen som beslutar om intag.",
        ContactIsNotLost r => "Kontakten räknas som förlorad efter " + Swedish.Whole(Leaving.LostAfterDays) + " dagar och " + Swedish.Whole(Leaving.LostAfterAttempts) + " noterade försök. Nu är det " + Swedish.Whole(r.Days) + " dagar och " + Swedish.Whole(r.Attempts) + " försök.",
        NothingToHandOver => "Det finns ingen öppen överlämning här.",
        NothingIsSent => "Överlämningen är inte skickad till någon, eller redan besvarad.",
        AlreadySent => "Överlämningen är skickad och väntar på svar.",

        IsNotCoordinator => "Den valda personen är inte samordnare i insatsen i dag.",
        SameCoordinator => "Den samordnaren har redan ärendet.",
        IsBarredAlready => "Den valda personen är redan anmäld som jävig i ärendet.",
        AnswersForCase => "Den valda personen ansvarar för något i ärendet. Byt coach eller ansvarig samordnare först, så att ärendet aldrig står utan ansvarig.",

        EmployeeOfAssociation => "Den som är anställd av ett samordningsförbund kan inte ha en roll nära deltagare.",
        EmployerIsNoParty => "Arbetsgivaren är inte part i insatsen.",
        EmployerIsNotOfPost r => "Den som har tjänsten är anställd hos " + Parties(r.Employers, programme, today) + ". Så är det bestämt för insatsen.",
        StillHoldsCases r => "Personen ansvarar för " + Swedish.Whole(r.Count) + " öppna ärenden. Flytta dem först.",
        ShareIsTooLarge r => "Andelarna blir " + Swedish.Whole(r.Sum) + " %, mer än en hel tjänst.",
        GateIsClosed => "Startkravet är redan klart eller undantaget.",
        GateIsNotWaivable => "Det här startkravet kan inte undantas.",
        GateIsUnknown => "Startkravet finns inte i insatsen.",
        AssociationHasNoVote => "Den som är anställd av ett samordningsförbund kan bara vara adjungerad eller konsultativ i gruppen.",
        CasesCannotBeCounted => "Det går inte att se härifrån om personen ansvarar för öppna ärenden. Gör ändringen där deltagarnas uppgifter finns.",
        MandateIsOver => "Uppdraget eller platsen är redan avslutad.",
        DaysAreReversed => "Sista dagen ligger före den första.",
        PartyMeansAnother r => "Nyckeln ”" + r.Key + "” betyder redan en annan part i insatsen.",
        ProgrammeBelongsElsewhere => "En insats med det namnet finns redan hos ett annat förbund.",
        ProgrammeHasChanged => "Någon annan hann före och ändrade insatsen. Läs om sidan och gör om ändringen.",

        SomebodyWasFirst => "Någon annan hann före. Läs om sidan och gör om det om det fortfarande behövs.",

        _ => OfSigning(refusal)
            ?? OfGovernance(refusal)
            ?? OfFunding(refusal)
            ?? OfHistory(refusal)
            ?? OfMoney(refusal, programme, today)
            ?? OfRunning(refusal)
            ?? OfAgreement(refusal, programme, today)
            ?? OfReports(refusal)
            ?? OfEmployers(refusal)
            ?? OfRooms(refusal)
            ?? throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    static string Parties(IEnumerable<PartyId> parties, Programme? programme, DateOnly today) =>
        string.Join(", ", parties.Select(p => programme?.NameOf(p, today) ?? "en part"));

    static string Here(Programme? programme) => programme is null ? "" : string.Join(", ", programme.Configuration.TargetGroup.Municipalities);

    static string Ages(IsNotOfAge r) => r switch
    {
        { Minimum: { } from, Maximum: { } to } => $"{Swedish.Whole(from)}–{Swedish.Whole(to)} år",
        { Minimum: { } from } => $"från {Swedish.Whole(from)} år",
        { Maximum: { } to } => $"till och med {Swedish.Whole(to)} år",
        _ => "i alla åldrar",
    };
}
