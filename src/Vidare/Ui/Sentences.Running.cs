using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>What stands in the way of the activity plan, the staff, the routines and the start.</summary>
public static partial class Sentences
{
    static string? OfRunning(Refusal refusal) => refusal switch
    {
        ReachIsMissing => "Välj om resultatet sprids lokalt, regionalt eller nationellt.",
        AudienceIsMissing => "Skriv vem informationen är till för.",
        OtherProgrammeIsMissing => "Välj vilken insats personalmötet hålls tillsammans med.",
        PartiesAreMissing => "Välj vilka parter som är med i samverkansarbetet.",
        ActivityIsOver => "Aktiviteten är redan genomförd eller struken.",
        ActivityIsInTheFuture => "Dagen har inte varit än. Skriv den dag då aktiviteten var.",
        AttendanceIsMissing => "Skriv hur många ur personalen som var med.",
        StaffIsNotCounted => "Skriv hur många den är till för, så att det syns om alla har varit med.",
        MoreThereThanAll r => "Fler kan inte ha deltagit (" + Swedish.Whole(r.There) + ") än den är till för (" + Swedish.Whole(r.All) + ").",
        OnlyAttendanceIsNoted => "Här antecknas bara att det har varit av och hur många som var med. Ta bort texten.",
        TooFewMentors r => "Aktiviteten är klar när " + Swedish.Whole(r.Needed) + " faddrar är utsedda. Nu är det " + Swedish.Whole(r.Appointed) + ".",
        ActivityHasChanged => "Någon annan hann före och ändrade aktiviteten. Läs om sidan och gör om ändringen.",

        MentorIsNoCoachThere => "En fadder är coach i en insats som den här bygger på. Det är inte den valda personen den dagen.",
        MentoredIsNoCoachHere => "Den valda personen är inte coach i insatsen den dagen.",
        IsMentorAlready => "Den personen är redan fadder åt coachen.",
        MentorshipIsOver => "Uppdraget som fadder är redan avslutat.",
        RecruitmentIsClosed => "Rekryteringen är redan avslutad.",
        IsWholePost => "Tjänsten är hel. Inget skäl behövs.",
        PartPostNeedsReason r => "Tjänsten blir " + Swedish.Whole(r.Percent) + " %, och insatsen räknar med hela tjänster. Skriv varför den inte är hel.",
        CompetencesHaveChanged => "Någon annan hann före och ändrade kompetensen. Läs om sidan och gör om ändringen.",
        PremisesHaveChanged => "Någon annan hann före och ändrade lokalen. Läs om sidan och gör om ändringen.",

        ContactBeginsBeforeTheLast r => "Den förra kontaktpersonen gäller från och med " + Swedish.Day(r.Last) + ". Den nya kan börja tidigast då.",
        ContactsHaveChanged => "Någon annan hann före och ändrade kontaktpersonen. Läs om sidan och gör om ändringen.",

        RoutineIsAdopted => "Din part har redan antagit den här versionen.",
        AdoptsForNobodyHere => "Du företräder ingen part i insatsen och kan inte anta rutinen.",
        RoutineHasChanged => "Rutinen har fått en ny version sedan du läste den. Läs den version som finns nu.",

        SynergyIsUnmeasured => "Vinsten kan sägas vara uppnådd först när måttet visar en siffra över noll. Okänt är inte ja.",
        SynergySourceIsMissing => "Skriv var siffran kommer ifrån.",
        SynergyHasChanged => "Någon annan har antecknat om vinsten sedan du öppnade sidan. Läs det och spara igen.",

        EvaluationIsAhead => "Dagen har inte varit än. Skriv den dag då utvärderingen blev klar.",
        EvaluationHasNoResult => "Skriv vad utvärderingen kom fram till.",
        EvaluationIsOver => "Resultatet är redan inskrivet.",
        ReviewIsUnderWay r => "En lokal genomlysning är redan beslutad och ska vara klar " + Swedish.Day(r.Due) + ". Den ska redovisas innan ni beslutar på nytt.",
        ReviewIsDueInThePast => "Dagen har redan varit. Välj en kommande dag.",
        NobodyAskedForReview => "Styrgruppen har inte beslutat om någon lokal genomlysning som väntar på resultat.",
        ScopeIsMissing => "Skriv vad som ska genomlysas och när det ska vara klart.",
        ReasonIsMissing => "Skriv varför en lokal genomlysning inte är aktuell.",

        IsNoEvaluator => "Personen har inte rollen utvärderare i insatsen i dag.",
        EvaluatorWorksElsewhere => "Den som utvärderar på individnivå ska arbeta för den part som är personuppgiftsansvarig.",
        AssociationPaysEvaluator => "Förbundet betalar utvärderingen. Då får utvärderaren bara sammanställda siffror, och inga uppgifter lämnas ut.",
        ReleaseIsOutsideAssignment r => "Uppgifterna får läsas inom uppdragets tid, " + Swedish.Day(r.From) + " till och med " + Swedish.Day(r.To) + ".",
        NothingIsReleased => "Välj minst en uppgift att lämna ut.",
        ReleaseIsOver => "Utlämningen är redan avslutad.",

        StartGatesRemain r => "Först ska alla startkrav vara klara eller undantagna. Kvar är: " + Listed(r.Gates) + ".",
        PartiesHaveNotAgreed r => "Först ska alla parter ha skrivit under: " + Listed(r.Agreements) + ".",
        StartIsSignedOff => "Uppstarten är redan underskriven.",
        StartIsNotSignedOff => "Samordnaren har inte skrivit under att uppstarten är klar.",
        ProgrammeIsOpenAlready => "Insatsen är redan öppnad.",
        ProgrammeIsNotGranted => "Insatsen förbereds. Den kan öppnas när styrelsen har beviljat ansökan.",

        DraftIsGone => "Det finns inget utkast längre. Någon har tagit bort det eller noterat beslutet.",
        DraftIsOutOfDate r => "Utkastet bygger på version " + Swedish.Whole(r.BuildsOn) + ", men version " + Swedish.Whole(r.Governs) + " gäller. Samordnaren ska först läsa igenom utkastet och spara det igen.",
        DecisionIsAhead => "Beslutsdagen har inte varit än. Skriv den dag då beslutet togs.",
        BoardIsNotedByOffice => "Styrelsens beslut noteras av förbundets kansli.",
        _ => null,
    };

    static string Listed(IEnumerable<string> texts) => string.Join("; ", texts.Select(t => t.TrimEnd('.')));
}
