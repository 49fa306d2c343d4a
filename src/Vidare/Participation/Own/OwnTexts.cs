using Vidare.Access;
using Vidare.Journal;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>
/// All fixed texts of the participant's pages, so that they can be given in other languages. Plain Swedish: short sentences,
/// "du", LIX at most 35 (GEN-13); a test measures it. Words in braces are filled in by <see cref="Put"/>.
/// </summary>
static partial class OwnTexts
{
    public static string Put(this string text, string name, string value) => text.Replace("{" + name + "}", value, StringComparison.Ordinal);

    public static class Home
    {
        public const string Title = "Min sida";
        public const string Lead = "Här ser du vad som är på gång, och vad du själv kan göra.";
        public const string Nothing = "Det finns inget här ännu. När någon har skickat in ditt ärende ser du det på den här sidan.";
        public const string Several = "Du har mer än ett ärende. Välj vilket du vill läsa.";
        public const string Read = "Läs mer";
        public const string WayOn = "Var du är på vägen";
        public const string ToDo = "Det här kan du göra nu";
        public const string ToDoNothing = "Du behöver inte göra något just nu.";
        public const string Approve = "Läs planen och svara";
        public const string ApproveWhy = "Du har fått ett förslag till plan. Läs det i lugn och ro. Säg ja, eller be att få prata om det först.";
        public const string ApproveAsked = "Du har bett att få prata om planen. Den som stöttar dig ser det. Du kan säga ja när du vill.";
        public const string Next = "Vad som händer nu";
        public const string By = "Det ska vara klart senast {dag}.";
        public const string Late = "Det skulle ha varit klart {dag}. Du får gärna fråga {vem} hur det går.";
        public const string Ball = "{vem} ser till att det blir gjort.";
        public const string More = "Mer som är på gång";
        public const string Coach = "Den som stöttar dig";
        public const string CoachHow = "Ring eller skriv så som ni två har kommit överens om. Du får höra av dig när du vill.";
        public const string NoCoach = "Ingen är utsedd att stötta dig ännu. Den som kan svara på dina frågor är {vem}.";
        public const string WorksAt = "{vem} arbetar för {part}.";
        public const string Elsewhere = "Mer om ditt ärende";
        public const string Consents = "Vem får veta vad om dig";
        public const string Readers = "Vem har läst om dig";
        public const string History = "Allt som har hänt";
        public const string Withdraw = "Jag vill inte gå vidare";
        public const string Everything = "Allt som står om dig";
        public const string EverythingWhy = "Det här har du rätt att läsa. Är något fel? Säg det till den som stöttar dig.";
        public const string You = "Du";
    }

    public static class Decision
    {
        public const string Heading = "Beslutet";
        public const string Day = "Dag";
        public const string Why = "Varför";
        public const string Who = "De som var med";
    }

    public static class Plan
    {
        public const string Title = "Din plan";
        public const string InForce = "Din plan";
        public const string Proposed = "Förslag till plan";
        public const string Lead = "Läs hela planen först. Ta den tid du behöver.";
        public const string Goal = "Dit vill du nå";
        public const string Areas = "Det här vill du få att fungera";
        public const string Needs = "Det här stödet behöver du";
        public const string OwnWords = "Med dina egna ord";
        public const string NoOwnWords = "Du har valt att inte skriva något själv.";
        public const string Actions = "Det här gör andra";
        public const string Responsible = "{part} ser till att det blir av.";
        public const string Until = "Senast {dag}.";
        public const string OwnActions = "Det här gör du";
        public const string Review = "Ni ser hur det går";
        public const string Cause = "Därför ändras planen";
        public const string Answer = "Ditt svar";
        public const string AnswerWhy = "Du väljer själv. Planen börjar inte gälla utan ditt ja.";
        public const string Comment = "Vill du säga något om planen?";
        public const string CommentHint = "Den som stöttar dig läser det du skriver.";
        public const string Yes = "Jag säger ja till planen";
        public const string Talk = "Jag vill prata om planen först";
        public const string SaidYes = "Tack. Den som stöttar dig ser nu att du har sagt ja till planen.";
        public const string SaidTalk = "Tack. Den som stöttar dig ser nu att du vill prata om planen.";
        public const string NothingNow = "Du har ingen plan att svara på just nu.";
    }

    public static class Leave
    {
        public const string Exit = "Så gick det";
        public const string LastDay = "Din sista dag";
        public const string To = "Du går vidare till";
        public const string Done = "Det här har ni gjort";
        public const string Result = "Det här blev det";
        public const string Remains = "Det här behöver du mer av";
        public const string Handover = "Vem som tar över";
        public const string Wanted = "Vi söker någon som kan ta över. {vem} har hand om det.";
        public const string Sent = "Vi har frågat {part}. De ska svara senast {dag}.";
        public const string Taken = "{part} har tagit över. Det är klart sedan {dag}.";
        public const string FollowUp = "Vi frågar hur det går för dig kring {dag}. Du väljer själv om du vill berätta.";
        public const string Now = "Det här gör du, som vi har skrivit det";
        public const string Goes = "Hur det går för dig";
        public const string Declined = "Du har sagt nej till att någon tar över.";
        public const string Need = "Det här behöver du hjälp med";
        public const string Decline = "Jag vill inte att någon tar över";
        public const string DeclineLead = "Du får säga nej till att någon tar över.";
        public const string DeclineThen = "Om du säger nej slutar vi leta. Den som skickade in ditt ärende får veta det. Du kan söka hjälp igen en annan gång.";
        public const string DeclineNeed = "Deltagaren vill inte att någon tar över.";
        public const string DeclineWhy = "Vill du säga varför?";
        public const string DeclineButton = "Ja, jag säger nej";
        public const string DeclineDone = "Du har sagt nej. Den som hade hand om det ser det nu.";
        public const string Withdraw = "Jag vill inte gå vidare";
        public const string WithdrawLead = "Du får säga nej till att vara med. Du behöver inte säga varför.";
        public const string WithdrawThen = "Om du säger nej tas ditt ärende inte upp mer här. Den som skickade in det får veta det. Det du har rätt till i övrigt ändras inte. Det som redan står om dig finns kvar, och du kan läsa det här.";
        public const string WithdrawWhy = "Vill du säga varför?";
        public const string WithdrawButton = "Ja, jag vill inte gå vidare";
        public const string WithdrawDone = "Du har sagt nej till att vara med. Alla som har hand om ärendet ser det nu.";
        public const string WithdrawNoReason = "Deltagaren vill inte gå vidare.";
        public const string NotNow = "Det går inte just nu.";
        public const string Back = "Nej, gå tillbaka";
    }

    public static class Place
    {
        public const string Heading = "Din plats";
        public const string Where = "{arbete} hos {arbetsgivare}";
        public const string Days = "Från {fran} till {till}, {timmar} timmar i veckan.";
        public const string Why = "Därför gör du det";
        public const string Insured = "Din försäkring";
        public const string NotInsured = "Den som stöttar dig ordnar det. Du kan inte börja innan.";
        public const string Visits = "Den som stöttar dig hälsar på";
        public const string NextVisit = "Senast {dag}.";
        public const string Result = "Så gick det";
    }

    public static class Group
    {
        public const string Heading = "Din grupp";
        public const string Since = "Du är med sedan {dag}.";
        public const string Until = "Du var med till {dag}.";
        public const string Next = "Nästa träff är {dag} klockan {tid}. Platsen är {plats}.";
        public const string Present = "Du var med";
        public const string Away = "Du var inte med";
    }

    public static class History
    {
        public const string Title = "Allt som har hänt";
        public const string Lead = "Det som hände sist står först.";
        public const string Nothing = "Inget har hänt ännu.";
    }

    public static class Readers
    {
        public const string Title = "Vem har läst om dig";
        public const string Lead = "Här står alla som har öppnat ditt ärende eller skrivit i det. Det som hände sist står först.";
        public const string Lists = "Här står också vem som har sett dig i en lista. Det du själv har gjort står inte här.";
        public const string Wonder = "Undrar du varför någon har läst? Fråga den som stöttar dig.";
        public const string Nothing = "Ingen har öppnat ditt ärende ännu.";
        public const string Seen = "Såg dig i en lista";
        public const string Times = "({antal} gånger)";
        public const string System = "Systemet";
        public const string For = "för {part}";
        public const string Newer = "Nyare";
        public const string Older = "Äldre";
        public const string Pages = "Fler dagar";
    }

    /// <summary>Where the case stands.</summary>
    public static string Where(CaseStep step) => step switch
    {
        CaseStep.Submitted => "Ditt ärende är inne. Ingen har tagit upp det på ett möte ännu.",
        CaseStep.InformationWanted => "De som ska säga ja eller nej vill veta mer först.",
        CaseStep.OnAgenda => "Ditt ärende ska tas upp på ett möte.",
        CaseStep.Queued => "Du står i kö till en plats.",
        CaseStep.Admitted => "Du har fått en plats.",
        CaseStep.Enrolled => "Du är med och har någon som stöttar dig.",
        CaseStep.HandingOver => "Du är på väg vidare. Vi ser till att någon tar över.",
        CaseStep.Closed => "Ditt ärende är klart.",
        CaseStep.Draft => "",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>What happens next.</summary>
    public static string Next(NextStep step) => step switch
    {
        NextStep.TakeUp => "{vem} ska ta upp ditt ärende på ett möte.",
        NextStep.Complete => "{vem} ska svara på frågor om ditt ärende.",
        NextStep.Decide => "De som sitter på mötet ska säga ja eller nej.",
        NextStep.ReviewQueue => "{vem} ska se över kön.",
        NextStep.Enrol => "{vem} ska säga vem som stöttar dig och vilken dag du börjar.",
        NextStep.Map => "{vem} ska prata med dig om hur du har det och vad du vill.",
        NextStep.WritePlan => "{vem} ska göra en plan ihop med dig.",
        NextStep.AgreeOnPlan => "Du och {vem} ska bli klara med planen.",
        NextStep.ReviewPlan => "Du och {vem} ska se hur det går med planen.",
        NextStep.MakeContact => "{vem} ska höra av sig till dig.",
        NextStep.ReviewConsent => "{vem} ska prata med dig om vem som får veta vad.",
        NextStep.Discharge => "Du och {vem} ska prata om vad du vill göra sedan.",
        NextStep.FindReceiver => "{vem} ska hitta någon som kan ta över.",
        NextStep.AwaitAcknowledgement => "{vem} väntar på svar från den som ska ta över.",
        NextStep.NoteInsurance => "{vem} ska se till att du har en försäkring på platsen.",
        NextStep.BeginPlacement => "Du ska börja på en plats. {vem} hjälper dig i gång.",
        NextStep.VisitWorkplace => "{vem} ska hälsa på dig där du är.",
        NextStep.EvaluatePlacement => "Du och {vem} ska prata om hur det har gått på platsen.",
        NextStep.FinishReferral or NextStep.None => "",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>A list in which the case stands with others, from the journal's word for it.</summary>
    public static string List(string act) => act switch
    {
        "case.WorkList" => "listan över vad som ska göras",
        "case.Search" => "en sökning på namn",
        "meeting.Open" => "listan till ett möte",
        "case.Release" => "en utvärdering, utan ditt namn",
        _ => "listan över ärenden",
    };

    public static string Of(IntakeDecision decision) => decision switch
    {
        IntakeDecision.Admitted => "Du fick ja.",
        IntakeDecision.Queued => "Du fick en plats i kön.",
        IntakeDecision.MoreInformation => "De vill veta mer innan de kan svara.",
        IntakeDecision.Declined => "Du fick nej. Någon annan ska ta över.",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    /// <summary>What somebody of the staff did, from the journal's word for it.</summary>
    public static string What(JournalKind kind, string act) => (kind, act.Split('.')[^1]) switch
    {
        (JournalKind.Read, nameof(CaseOperation.Open)) => "Läste ditt ärende",
        (JournalKind.Read, nameof(CaseOperation.ReadHistory)) => "Läste allt som har hänt",
        (JournalKind.Read, _) => "Öppnade ditt ärende för att skriva i det",
        (_, "Begin") => "Började skriva ditt ärende",
        (_, "Expire") => "Såg att sista dagen var slut",
        (_, var name) => Enum.TryParse<CaseOperation>(name, out var operation) ? Did(operation) : "Skrev i ditt ärende",
    };
}
