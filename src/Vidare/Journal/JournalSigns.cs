using Vidare.Access;

namespace Vidare.Journal;

/// <summary>The acts of the journal in Swedish. An act without words is shown as it stands, so that none is hidden.</summary>
static class JournalSigns
{
    public static string Of(JournalKind kind) => kind switch
    {
        JournalKind.Read => "Läst",
        JournalKind.Write => "Skrivet",
        JournalKind.Refused => "Nekat",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(string what) => what.Split('.') switch
    {
        ["case", var act] when Enum.TryParse<CaseOperation>(act, out var operation) => Of(operation),
        ["programme", var act] when Enum.TryParse<ProgrammeOperation>(act, out var operation) => Of(operation),
        ["case", "List"] => "Lista över ärenden",
        ["case", "Search"] => "Sökning på namn",
        ["case", "WorkList"] => "Att göra",
        ["case", "Release"] => "Utlämnat till utvärdering",
        ["case", "Begin"] => "Ärende påbörjat",
        ["journal", "Participation"] => "Journalen",
        ["programme", "store"] => "Insatsens innehåll",
        ["programme", "draft"] => "Utkast till ny version",
        ["programme", "draft-ended"] => "Utkastet avslutat",
        _ => what,
    };

    static string Of(CaseOperation operation) => operation switch
    {
        CaseOperation.Open => "Ärendet",
        CaseOperation.ReadHistory => "Historiken",
        CaseOperation.ReadReaders => "Vem som har läst",
        CaseOperation.WriteReferral => "Ärendets text",
        CaseOperation.SubmitReferral => "Inskickning",
        CaseOperation.WithdrawReferral => "Återtagande",
        CaseOperation.AnswerInformation => "Komplettering",
        CaseOperation.AskInformation => "Begäran om komplettering",
        CaseOperation.TakeUp => "Uppsättning på möte",
        CaseOperation.GiveView => "Parts bedömning",
        CaseOperation.Decide => "Beslut om intag",
        CaseOperation.Enrol => "Inskrivning",
        CaseOperation.ChangeCoach => "Byte av coach",
        CaseOperation.Map => "Kartläggning",
        CaseOperation.WritePlan => "Plan",
        CaseOperation.ApprovePlan => "Godkännande av plan",
        CaseOperation.AdoptPlan => "Fastställande av plan",
        CaseOperation.ReportAction => "Åtgärd i plan",
        CaseOperation.LogContact => "Kontakt",
        CaseOperation.SendMessage => "Meddelande",
        CaseOperation.Exit => "Avslut",
        CaseOperation.SendHandover => "Överlämning",
        CaseOperation.AnswerHandover => "Svar på överlämning",
        CaseOperation.ConfirmOutside => "Bekräftelse utifrån",
        CaseOperation.DeclineHandover => "Avböjd överlämning",
        CaseOperation.NoteConsent => "Samtycke på papper",
        CaseOperation.ChangeConsent => "Eget samtycke",
        CaseOperation.MoveResponsibility => "Byte av ansvarig",
        CaseOperation.BarColleague => "Jäv",
        CaseOperation.AgreePlacement => "Bokning av plats",
        CaseOperation.NoteInsurance => "Försäkring",
        CaseOperation.BeginPlacement => "Placeringens början",
        CaseOperation.VisitWorkplace => "Besök på arbetsplatsen",
        CaseOperation.EndPlacement => "Placeringens slut",
        CaseOperation.JoinGroup => "Grupp",
        CaseOperation.ShowSafety => "Säkerhetsgenomgång",
        CaseOperation.NoteOutcome => "Utfall",
        CaseOperation.ObserveStair => "Trappsteg",
        CaseOperation.FollowUp => "Uppföljning efter avslut",
        CaseOperation.Regroup => "Ändrad grupp",
        CaseOperation.NoteAttendance => "Närvaro",
        _ => operation.ToString(),
    };

    static string Of(ProgrammeOperation operation) => operation switch
    {
        ProgrammeOperation.ReadProgramme => "Insatsen",
        ProgrammeOperation.ChangeProgramme => "Ändring av insatsen",
        ProgrammeOperation.DecideVersion => "Beslut om ny version",
        ProgrammeOperation.CloseGate => "Startkrav klart",
        ProgrammeOperation.WaiveGate => "Startkrav undantaget",
        ProgrammeOperation.GiveMandate => "Uppdrag och platser",
        ProgrammeOperation.ReadJournal => "Journalen",
        ProgrammeOperation.ReadAgenda or ProgrammeOperation.CallMeeting => "Möte",
        ProgrammeOperation.ReadOwnCase => "Den egna sidan",
        ProgrammeOperation.Refer => "Nytt ärende",
        ProgrammeOperation.BeginProgramme => "Ny insats från konceptet",
        ProgrammeOperation.ReadApplication => "Ansökan",
        ProgrammeOperation.WriteApplication => "Ansökan skriven",
        ProgrammeOperation.SignApplication => "Ansökan undertecknad",
        ProgrammeOperation.SubmitApplication => "Ansökan inskickad",
        ProgrammeOperation.RegisterApplication => "Ansökan registrerad",
        ProgrammeOperation.ReturnApplication => "Ansökan återlämnad",
        ProgrammeOperation.PrepareApplication => "Ansökan beredd",
        ProgrammeOperation.ListCases => "Lista över ärenden",
        ProgrammeOperation.KeepEmployers => "Arbetsgivare och platser",
        ProgrammeOperation.KeepGroups => "Gruppaktiviteter",
        ProgrammeOperation.BookRooms => "Rum",
        ProgrammeOperation.NoteAttendance => "Närvaro",
        ProgrammeOperation.AskQuestion => "Fråga från personalen",
        ProgrammeOperation.LiftQuestion => "Fråga lyft eller besvarad",
        ProgrammeOperation.FileEvaluation => "Utvärderingsregistret",
        ProgrammeOperation.DeclareVerdict => "Bedömning av mål",
        ProgrammeOperation.SetLimits => "Gränser för små antal",
        ProgrammeOperation.DecideReview => "Lokal genomlysning",
        ProgrammeOperation.AssignEvaluation => "Utvärderingsuppdrag och utlämning",
        _ => operation.ToString(),
    };
}
