using Vidare.Access;

namespace Vidare.Participation.Own;

/// <summary>What the staff can do in a case and what can be shared, told to the participant.</summary>
static partial class OwnTexts
{
    public static string Did(CaseOperation operation) => operation switch
    {
        CaseOperation.WriteReferral => "Skrev om varför du behöver stöd",
        CaseOperation.SubmitReferral => "Skickade in ditt ärende",
        CaseOperation.WithdrawReferral => "Tog tillbaka ditt ärende",
        CaseOperation.AnswerInformation => "Svarade på frågor om dig",
        CaseOperation.AskInformation => "Bad om att få veta mer",
        CaseOperation.TakeUp => "Satte upp ditt ärende på ett möte",
        CaseOperation.GiveView => "Skrev vad de tycker inför mötet",
        CaseOperation.Decide => "Skrev vad mötet kom fram till",
        CaseOperation.Enrol => "Skrev in dig",
        CaseOperation.ChangeCoach => "Bytte vem som stöttar dig",
        CaseOperation.Map => "Skrev om hur du har det",
        CaseOperation.WritePlan => "Skrev i din plan",
        CaseOperation.ApprovePlan => "Skrev att du sa ja till planen",
        CaseOperation.AdoptPlan => "Gjorde planen klar",
        CaseOperation.ReportAction => "Skrev hur det går med planen",
        CaseOperation.LogContact => "Skrev om en kontakt med dig",
        CaseOperation.SendMessage => "Skrev ett brev i ditt ärende",
        CaseOperation.Exit => "Skrev hur det gick för dig",
        CaseOperation.SendHandover => "Frågade om någon kan ta över",
        CaseOperation.AnswerHandover => "Svarade om att ta över",
        CaseOperation.ConfirmOutside => "Skrev att någon har tagit över",
        CaseOperation.NoteConsent => "Skrev in vad du har sagt ja till",
        CaseOperation.MoveResponsibility => "Bytte vem som har hand om ärendet",
        CaseOperation.BarColleague => "Skrev att en kollega inte får läsa",
        CaseOperation.AgreePlacement => "Bokade en plats åt dig",
        CaseOperation.NoteInsurance => "Skrev vilken försäkring du har",
        CaseOperation.BeginPlacement => "Skrev att du har börjat på platsen",
        CaseOperation.VisitWorkplace => "Skrev om ett besök där du är",
        CaseOperation.EndPlacement => "Skrev hur det gick på platsen",
        CaseOperation.JoinGroup => "Skrev vilken grupp du är med i",
        CaseOperation.NoteOutcome => "Skrev om ditt arbete, dina studier eller något annat som du gör",
        CaseOperation.ObserveStair => "Skrev vilket steg du är på",
        CaseOperation.FollowUp => "Skrev hur det har gått efteråt",
        CaseOperation.ShowSafety => "Skrev att ni gick igenom säkerheten",
        CaseOperation.Regroup => "Ändrade vilken grupp du räknas i",
        CaseOperation.NoteAttendance => "Skrev om du var med i gruppen",
        CaseOperation.Open or CaseOperation.ReadHistory or CaseOperation.ReadReaders or CaseOperation.ChangeConsent or CaseOperation.DeclineHandover => "Skrev i ditt ärende",
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    public static class Consent
    {
        public const string Title = "Vem får veta vad om dig";
        public const string Lead = "Du bestämmer själv. Du kan säga ja eller nej till en sak i taget. Det gäller direkt.";
        public const string Free = "Du måste inte säga ja. Du kan ändra dig när du vill.";
        public const string Without = "Om du säger nej kan det bli svårt för dem att hjälpa dig ihop. Prata gärna med den som stöttar dig om det.";
        public const string After = "Om du tar tillbaka ett ja får de inte läsa mer. Det som redan är bestämt står kvar. Det de redan har läst kan inte göras oläst.";
        public const string Own = "Det som en part själv har skrivit får den läsa utan att fråga dig.";
        public const string Pair = "{fran} får berätta för {till}";
        public const string Since = "Ja, sedan {dag}";
        public const string Until = "Ja, till och med {dag}";
        public const string No = "Nej";
        public const string Give = "Säg ja";
        public const string Withdraw = "Ta tillbaka";
        public const string About = "till {vad}, {par}";
        public const string Given = "Du har sagt ja. Det gäller från i dag.";
        public const string Withdrawn = "Du har tagit tillbaka ditt ja. Det gäller från och med nu.";
        public const string Nothing = "Här finns inget att säga ja eller nej till ännu.";
    }

    public static class Evaluation
    {
        public const string Title = "Får någon se hur det gick för dig?";
        public const string What = "Ibland vill någon ta reda på om stödet är bra. Säger du ja får den personen läsa hur det gick.";
        public const string Nameless = "Ditt namn står inte med. Du kan ändra dig när du vill.";
        public const string Yes = "Ja";
        public const string About = "till att någon får se hur det gick";
    }

    /// <summary>The name of a kind of information.</summary>
    public static string Of(Category category) => category switch
    {
        Category.Identity => "Namn och kontakt",
        Category.Referral => "Din bakgrund",
        Category.Health => "Din hälsa",
        Category.Assessment => "Hur du har det",
        Category.Plan => "Din plan",
        Category.Outcome => "Hur det gick",
        _ => "",
    };

    /// <summary>What it holds.</summary>
    public static string Holds(Category category) => category switch
    {
        Category.Identity => "Vad du heter, när du är född och hur man når dig.",
        Category.Referral => "Vad du har varit med om, och varför du behöver stöd.",
        Category.Health => "Intyg och annat från vården.",
        Category.Assessment => "Det du och den som stöttar dig har skrivit om hur du har det.",
        Category.Plan => "Din plan, hur det går med den, och det ni skriver om den.",
        Category.Outcome => "Vad ni har gjort, hur det gick och vart du går sedan.",
        _ => "",
    };
}
