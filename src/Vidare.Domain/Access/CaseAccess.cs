using Vidare.Participation;

namespace Vidare.Access;

/// <summary>How a viewer stands to a case. Without one of these there is no case: the answer is 404.</summary>
public enum Relation
{
    /// <summary>The participant, in the own case.</summary>
    Participant,

    /// <summary>The coach of the case on the day.</summary>
    Coach,

    /// <summary>A coordinator of the programme on the day.</summary>
    Coordinator,

    /// <summary>The case officer who referred.</summary>
    Referrer,

    /// <summary>Sits in the programme's gatekeeper group with a voting seat, while the case is on its table.</summary>
    Gatekeeper,

    /// <summary>Case officer of the party that an open hand-over is sent to.</summary>
    Receiver,

    /// <summary>Manager of the party whose officer has let something lie.</summary>
    Manager,
}

/// <summary>What can be done in a case. Each is one page or button.</summary>
public enum CaseOperation
{
    Open,
    ReadHistory,
    ReadReaders,
    WriteReferral,
    SubmitReferral,
    WithdrawReferral,
    AnswerInformation,
    AskInformation,
    TakeUp,
    GiveView,
    Decide,
    Enrol,
    ChangeCoach,
    Map,
    WritePlan,
    ApprovePlan,
    AdoptPlan,
    ReportAction,
    LogContact,
    SendMessage,
    Exit,
    SendHandover,
    AnswerHandover,
    ConfirmOutside,
    DeclineHandover,
    NoteConsent,
    ChangeConsent,
    MoveResponsibility,
    BarColleague,
    AgreePlacement,
    NoteInsurance,
    BeginPlacement,
    VisitWorkplace,
    EndPlacement,
    JoinGroup,
    NoteAttendance,
    ShowSafety,
    NoteOutcome,
    ObserveStair,
    FollowUp,

    /// <summary>Note that the participant belongs to another of the groups that are followed.</summary>
    Regroup,
}

/// <summary>How much of a category of personal data a relation opens.</summary>
public enum Reading
{
    /// <summary>Nothing, whatever the consents.</summary>
    Never,

    /// <summary>What the party that one acts for owns, and what others own by consent.</summary>
    OwnAndConsented,

    /// <summary>All of it: the participant's own case.</summary>
    All,
}

/// <summary>
/// The table of access to cases (B.7.1 with 9-corrections 32, 33, 46). It is the only place where it is written;
/// docs/access.md is printed from it, the lists filter by it and the verbs obey it.
/// </summary>
public static class CaseAccess
{
    public static bool Allows(Relation relation, CaseOperation operation) => operation switch
    {
        CaseOperation.Open => true,
        CaseOperation.ReadHistory => relation is not Relation.Manager,
        CaseOperation.ReadReaders => relation is Relation.Participant,
        CaseOperation.WriteReferral or CaseOperation.SubmitReferral or CaseOperation.AnswerInformation => relation is Relation.Referrer,
        CaseOperation.WithdrawReferral => relation is Relation.Referrer or Relation.Participant,
        CaseOperation.AskInformation => relation is Relation.Coordinator or Relation.Gatekeeper,
        CaseOperation.TakeUp or CaseOperation.Enrol or CaseOperation.MoveResponsibility => relation is Relation.Coordinator,
        CaseOperation.GiveView => relation is Relation.Gatekeeper,
        CaseOperation.Decide => relation is Relation.Coordinator or Relation.Gatekeeper,
        CaseOperation.ChangeCoach => relation is Relation.Coach or Relation.Coordinator,
        CaseOperation.Map or CaseOperation.WritePlan or CaseOperation.AdoptPlan or CaseOperation.LogContact or CaseOperation.Exit => relation is Relation.Coach,
        CaseOperation.ApprovePlan => relation is Relation.Participant or Relation.Coach,
        CaseOperation.ReportAction => relation is Relation.Coach,
        CaseOperation.SendMessage => relation is Relation.Coach or Relation.Referrer,
        CaseOperation.SendHandover or CaseOperation.ConfirmOutside => relation is Relation.Coach or Relation.Coordinator,
        CaseOperation.AnswerHandover => relation is Relation.Receiver,
        CaseOperation.DeclineHandover => relation is Relation.Participant,
        CaseOperation.NoteConsent => relation is Relation.Referrer or Relation.Coach,
        CaseOperation.ChangeConsent => relation is Relation.Participant,
        CaseOperation.AgreePlacement or CaseOperation.NoteInsurance or CaseOperation.BeginPlacement or CaseOperation.VisitWorkplace or CaseOperation.EndPlacement or CaseOperation.JoinGroup or CaseOperation.NoteAttendance or CaseOperation.ShowSafety => relation is Relation.Coach,
        CaseOperation.NoteOutcome or CaseOperation.ObserveStair => relation is Relation.Coach,
        CaseOperation.FollowUp => relation is Relation.Coach or Relation.Coordinator,
        CaseOperation.Regroup => relation is Relation.Referrer or Relation.Coach,
        CaseOperation.BarColleague => relation is Relation.Coordinator or Relation.Coach or Relation.Referrer,
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    public static Reading Reads(Relation relation, Category category) => category switch
    {
        Category.Core => Reading.All,
        _ when relation is Relation.Participant => category is Category.Discussion ? Reading.Never : Reading.All,
        Category.Identity => relation is Relation.Manager ? Reading.Never : Reading.OwnAndConsented,
        Category.Referral => relation is Relation.Receiver or Relation.Manager ? Reading.Never : Reading.OwnAndConsented,
        Category.Health => relation is Relation.Coach or Relation.Referrer or Relation.Gatekeeper ? Reading.OwnAndConsented : Reading.Never,
        Category.Assessment => relation is Relation.Receiver or Relation.Manager ? Reading.Never : Reading.OwnAndConsented,
        Category.Plan => relation is Relation.Receiver or Relation.Manager ? Reading.Never : Reading.OwnAndConsented,
        Category.ContactNote => relation is Relation.Coach or Relation.Coordinator ? Reading.OwnAndConsented : Reading.Never,
        Category.Consent => relation is Relation.Receiver or Relation.Manager ? Reading.Never : Reading.All,
        Category.Discussion => relation is Relation.Gatekeeper or Relation.Coordinator ? Reading.All : Reading.Never,
        Category.Handover => relation is Relation.Gatekeeper or Relation.Coach or Relation.Coordinator or Relation.Receiver ? Reading.All : Reading.OwnAndConsented,
        Category.Outcome => relation is Relation.Manager ? Reading.Never : Reading.OwnAndConsented,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
