using Vidare.Access;

namespace Vidare.Participation;

/// <summary>Where each verb of a case is done, and which verb takes a next step: the one table that buttons, work list and next step ask.</summary>
static class VerbPages
{
    public static readonly IReadOnlyDictionary<CaseOperation, string> All = new Dictionary<CaseOperation, string>
    {
        [CaseOperation.WriteReferral] = "aktualisering",
        [CaseOperation.NoteConsent] = "samtycke",
        [CaseOperation.SubmitReferral] = "skicka",
        [CaseOperation.AnswerInformation] = "komplettering",
        [CaseOperation.TakeUp] = "mote",
        [CaseOperation.AskInformation] = "begar-komplettering",
        [CaseOperation.GiveView] = "bedomning",
        [CaseOperation.Decide] = "beslut",
        [CaseOperation.Enrol] = "inskrivning",
        [CaseOperation.LogContact] = "kontakt",
        [CaseOperation.Map] = "kartlaggning",
        [CaseOperation.WritePlan] = "plan",
        [CaseOperation.ApprovePlan] = "plan/godkann",
        [CaseOperation.AdoptPlan] = "plan/faststall",
        [CaseOperation.ReportAction] = "atgarder",
        [CaseOperation.SendMessage] = "meddelande",
        [CaseOperation.AgreePlacement] = "placering",
        [CaseOperation.NoteInsurance] = "placering/forsakring",
        [CaseOperation.BeginPlacement] = "placering/start",
        [CaseOperation.VisitWorkplace] = "placering/besok",
        [CaseOperation.EndPlacement] = "placering/avslut",
        [CaseOperation.JoinGroup] = "grupper",
        [CaseOperation.ShowSafety] = "grupper/sakerhet",
        [CaseOperation.NoteOutcome] = "utfall",
        [CaseOperation.ObserveStair] = "trappsteg",
        [CaseOperation.FollowUp] = "uppfoljning",
        [CaseOperation.Regroup] = "grupp",
        [CaseOperation.ChangeCoach] = "coach",
        [CaseOperation.Exit] = "avslut",
        [CaseOperation.SendHandover] = "overlamning",
        [CaseOperation.ConfirmOutside] = "bekraftelse",
        [CaseOperation.AnswerHandover] = "svar",
        [CaseOperation.MoveResponsibility] = "ansvarig",
        [CaseOperation.BarColleague] = "jav",
        [CaseOperation.WithdrawReferral] = "aterta",
    };

    public static string At(CaseId id, CaseOperation operation) => Addresses.Case(id, All[operation]);

    /// <summary>The page on which a next step is taken; the case itself when it is taken by more than one verb, or by somebody else.</summary>
    public static string At(CaseId id, NextStep step) => Taking(step) is { } operation ? At(id, operation) : Addresses.Case(id);

    static CaseOperation? Taking(NextStep step) => step switch
    {
        NextStep.FinishReferral => CaseOperation.WriteReferral,
        NextStep.Complete => CaseOperation.AnswerInformation,
        NextStep.TakeUp or NextStep.ReviewQueue => CaseOperation.TakeUp,
        NextStep.Decide => CaseOperation.Decide,
        NextStep.Enrol => CaseOperation.Enrol,
        NextStep.Map => CaseOperation.Map,
        NextStep.WritePlan or NextStep.ReviewPlan => CaseOperation.WritePlan,
        NextStep.MakeContact or NextStep.ReviewConsent => CaseOperation.LogContact,
        NextStep.FindReceiver => CaseOperation.SendHandover,
        NextStep.Discharge => CaseOperation.Exit,
        NextStep.NoteInsurance => CaseOperation.NoteInsurance,
        NextStep.BeginPlacement => CaseOperation.BeginPlacement,
        NextStep.VisitWorkplace => CaseOperation.VisitWorkplace,
        NextStep.EvaluatePlacement => CaseOperation.EndPlacement,
        _ => null,
    };
}
