using Vidare.Access;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>The Swedish words for what the code counts up: roles, steps, kinds. A programme's own labels come from its configuration.</summary>
public static partial class Words
{
    public static string Of(Role role) => role switch
    {
        Role.CaseOfficer => "Handläggare",
        Role.Manager => "Chef hos part",
        Role.Coach => "Coach",
        Role.Coordinator => "Samordnare",
        Role.PrivacyOfficer => "Dataskyddsombud",
        Role.Office => "Kansli",
        Role.Administrator => "Administratör",
        Role.Economist => "Ekonom",
        Role.Evaluator => "Utvärderare",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Of(Relation relation) => relation switch
    {
        Relation.Participant => "Deltagare",
        Relation.Coach => "Coach",
        Relation.Coordinator => "Samordnare",
        Relation.Referrer => "Inskickande handläggare",
        Relation.Gatekeeper => "Ledamot i gruppen som beslutar om intag",
        Relation.Receiver => "Mottagande handläggare",
        Relation.Manager => "Chef hos part",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    public static string Of(BodyType type) => type switch
    {
        BodyType.Board => "Styrelse",
        BodyType.LocalGroup => "Lokal samverkansgrupp",
        BodyType.Steering => "Styrgrupp",
        BodyType.SpecialSteering => "Särskild styrgrupp",
        BodyType.Development => "Utvecklingsgrupp",
        BodyType.Gatekeeper => "Remissgrupp",
        BodyType.Team => "Team",
        BodyType.WorkGroup => "Arbetsgrupp",
        BodyType.Recruitment => "Rekryteringsgrupp",
        BodyType.Operative => "Operativ styrning",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(SeatKind kind) => kind switch
    {
        SeatKind.Chair => "Ordförande",
        SeatKind.Member => "Ledamot",
        SeatKind.Substitute => "Ersättare",
        SeatKind.CoOpted => "Adjungerad",
        SeatKind.Consultative => "Konsultativ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(CaseStep step) => step switch
    {
        CaseStep.Draft => "Utkast",
        CaseStep.Submitted => "Inskickad",
        CaseStep.InformationWanted => "Komplettering krävs",
        CaseStep.OnAgenda => "Under beredning",
        CaseStep.Queued => "I kö",
        CaseStep.Admitted => "Antagen",
        CaseStep.Enrolled => "Inskriven",
        CaseStep.HandingOver => "Överlämning öppen",
        CaseStep.Closed => "Avslutad",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static string Of(NextStep step) => step switch
    {
        NextStep.None => "Inget",
        NextStep.FinishReferral => "Slutför och skicka",
        NextStep.TakeUp => "Ta upp på ett möte",
        NextStep.Complete => "Komplettera",
        NextStep.Decide => "Besluta på mötet",
        NextStep.ReviewQueue => "Gå igenom kön",
        NextStep.Enrol => "Skriv in",
        NextStep.Map => "Kartlägg",
        NextStep.WritePlan => "Skriv en plan",
        NextStep.AgreeOnPlan => "Förankra och fastställ planen",
        NextStep.ReviewPlan => "Följ upp planen",
        NextStep.MakeContact => "Ta kontakt",
        NextStep.ReviewConsent => "Gå igenom samtycket",
        NextStep.Discharge => "Förbered utslussning",
        NextStep.FindReceiver => "Hitta en mottagare",
        NextStep.AwaitAcknowledgement => "Bevaka mottagarens kvittens",
        NextStep.NoteInsurance => "Notera försäkringen",
        NextStep.BeginPlacement => "Notera att placeringen har börjat",
        NextStep.VisitWorkplace => "Besök arbetsplatsen",
        NextStep.EvaluatePlacement => "Utvärdera placeringen",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static string Of(Category category) => category switch
    {
        Category.Core => "Var ärendet står",
        Category.Identity => "Namn och kontaktuppgifter",
        Category.Referral => "Bakgrund och tidigare insatser",
        Category.Health => "Underlag om hälsa",
        Category.Assessment => "Kartläggning",
        Category.Plan => "Plan och meddelanden",
        Category.ContactNote => "Anteckningar om kontakter",
        Category.Consent => "Samtycken",
        Category.Discussion => "Gruppens bedömningar",
        Category.Handover => "Överlämning",
        Category.Outcome => "Resultat och slutdokumentation",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public static string Of(Gender gender) => gender switch
    {
        Gender.Woman => "Kvinna",
        Gender.Man => "Man",
        Gender.OtherOrUnknown => "Annat eller okänt",
        _ => throw new ArgumentOutOfRangeException(nameof(gender)),
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.For => "Tillstyrker",
        Stance.Against => "Avstyrker",
        Stance.NeedsMore => "Behöver veta mer",
        _ => throw new ArgumentOutOfRangeException(nameof(stance)),
    };

    public static string Of(IntakeDecision decision) => decision switch
    {
        IntakeDecision.Admitted => "Antagen",
        IntakeDecision.Queued => "Kö",
        IntakeDecision.MoreInformation => "Komplettering",
        IntakeDecision.Declined => "Avslag med hänvisning",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    public static string Of(IntakeRule rule) => rule switch
    {
        IntakeRule.Residence => "Bor i insatsens kommun",
        IntakeRule.Age => "Rätt ålder",
        IntakeRule.Criteria => "Uppfyller kriterierna",
        IntakeRule.Evidence => "Underlag finns",
        IntakeRule.IntakeStop => "Insatsen tar in",
        IntakeRule.Capacity => "Plats finns",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Of(LifeArea area) => area switch
    {
        LifeArea.Housing => "Boende",
        LifeArea.Income => "Inkomst",
        LifeArea.Health => "Hälsa",
        LifeArea.Care => "Vårdkontakt",
        LifeArea.Authorities => "Kontakt med myndigheter",
        LifeArea.Network => "Nätverk",
        LifeArea.Education => "Utbildning",
        LifeArea.Work => "Arbete",
        LifeArea.Family => "Familj",
        LifeArea.Addiction => "Beroende",
        LifeArea.Economy => "Ekonomi",
        LifeArea.DailyLife => "Vardagsrutiner",
        _ => throw new ArgumentOutOfRangeException(nameof(area)),
    };

    public static string Of(NeedLevel level) => level switch
    {
        NeedLevel.Acute => "Akut",
        NeedLevel.Partly => "Delvis",
        NeedLevel.Met => "Tillgodosett",
        NeedLevel.Unknown => "Okänt",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Talk => "Samtal",
        ContactKind.Meeting => "Möte",
        ContactKind.Phone => "Telefon",
        ContactKind.CareContact => "Vårdkontakt",
        ContactKind.AuthorityContact => "Myndighetskontakt",
        ContactKind.PracticalSupport => "Praktiskt stöd",
        ContactKind.Attempt => "Försök utan svar",
        ContactKind.CoachHandover => "Överlämning mellan coacher",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ActionState state) => state switch
    {
        ActionState.Agreed => "Överenskommen",
        ActionState.Started => "Pågår",
        ActionState.Done => "Genomförd",
        ActionState.Stopped => "Avbruten",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(Destination destination) => destination switch
    {
        Destination.Work => "Arbete",
        Destination.Studies => "Studier",
        Destination.VocationalRehabilitation => "Arbetslivsinriktad rehabilitering",
        Destination.JobSeeker => "Till arbetsmarknadens förfogande",
        Destination.Treatment => "Behandling",
        Destination.OtherSupport => "Annat stöd hos en part",
        Destination.BackToReferrer => "Åter till den som skickade in ärendet",
        Destination.Redirect => "Gruppen som beslutar om intag hänvisar vidare",
        Destination.NoContact => "Ingen kontakt",
        Destination.Deceased => "Avliden",
        Destination.Unknown => "Okänt",
        _ => throw new ArgumentOutOfRangeException(nameof(destination)),
    };

    public static string Of(ExitReason reason) => reason switch
    {
        ExitReason.AsPlanned => "Enligt plan",
        ExitReason.CannotGoOn => "Kan inte gå vidare",
        ExitReason.OwnWish => "Eget önskemål",
        ExitReason.LostContact => "Kontakten har gått förlorad",
        ExitReason.Moved => "Flyttat",
        ExitReason.Deceased => "Avliden",
        ExitReason.NotStated => "Inte angivet",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string Of(HandoverState state) => state switch
    {
        HandoverState.ReceiverWanted => "Mottagare saknas",
        HandoverState.Sent => "Väntar på kvittens",
        HandoverState.Acknowledged => "Kvitterad",
        HandoverState.DeclinedByParticipant => "Deltagaren tackade nej",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
