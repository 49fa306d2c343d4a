namespace Vidare.Access;

/// <summary>What can be done outside the cases. Nothing of it names a participant.</summary>
public enum ProgrammeOperation
{
    /// <summary>The own work list; everybody who is signed in.</summary>
    SeeWorkList,

    /// <summary>Read a programme's page.</summary>
    ReadProgramme,

    /// <summary>Change a programme's configuration.</summary>
    ChangeProgramme,

    /// <summary>Note the decision by which a draft governs: the steering group's by one who votes in it, the board's by the office.</summary>
    DecideVersion,

    /// <summary>Close a start gate.</summary>
    CloseGate,

    /// <summary>Waive a start gate with a reason: the steering group.</summary>
    WaiveGate,

    /// <summary>Begin a referral.</summary>
    Refer,

    /// <summary>List and search the cases that one stands in a relation to.</summary>
    ListCases,

    /// <summary>Read the gatekeepers' agenda.</summary>
    ReadAgenda,

    /// <summary>Call the gatekeepers to a meeting.</summary>
    CallMeeting,

    /// <summary>Give and end mandates and seats.</summary>
    GiveMandate,

    /// <summary>Move the business clock, in demo and test only.</summary>
    MoveClock,

    /// <summary>Read the journals.</summary>
    ReadJournal,

    /// <summary>The participant's own pages.</summary>
    ReadOwnCase,

    /// <summary>Read the money of a programme: granted, outturn, what is left; and take it out as a file.</summary>
    ReadMoney,

    /// <summary>Post costs and forecasts, note work put in, declare and pay back a surplus: the economist of a party.</summary>
    PostOutturn,

    /// <summary>Note money applied for and granted, and what the board decides on a surplus.</summary>
    NoteFunds,

    /// <summary>Name the parties that are accountable for costs.</summary>
    NameAccountable,

    /// <summary>Propose what is to become of a surplus: the party's manager.</summary>
    ProposeSurplus,

    /// <summary>Make a new programme from nothing.</summary>
    MakeProgramme,

    /// <summary>A programme's goals and figures: the steering group, the office, and those who work with the cases.</summary>
    SeeGoals,

    /// <summary>All of an association's programmes side by side.</summary>
    SeeOverview,

    /// <summary>Plan activities under the coordinator's tasks, and note what came of them.</summary>
    ChangeActivityPlan,

    /// <summary>Mentors, recruitment, premises, why a post is not whole, and the parties' contact persons.</summary>
    ArrangeStaff,

    /// <summary>Write a cooperation routine or a new version of it.</summary>
    WriteRoutine,

    /// <summary>Note how a synergy of the insats, or of one that it is joined with, has come along (TUNA-34).</summary>
    NoteSynergy,

    /// <summary>Adopt a routine for the own party.</summary>
    AdoptRoutine,

    /// <summary>Sign off that the start is done and assured.</summary>
    SignOffStart,

    /// <summary>Open the insats for referrals and enrolments: the steering group.</summary>
    OpenForPeople,

    /// <summary>Write an agreement between the parties and send it out for signature.</summary>
    WriteAgreement,

    /// <summary>Sign or decline an agreement for the own party.</summary>
    SignAgreement,

    /// <summary>Read the reports; drafts are for those who write and sign.</summary>
    ReadReports,

    /// <summary>Write a report and send it.</summary>
    WriteReport,

    /// <summary>Sign a report.</summary>
    SignReport,

    /// <summary>Receive a report for the association, or ask for more.</summary>
    ReceiveReport,

    /// <summary>Enter the counts of a survey.</summary>
    EnterCounts,

    /// <summary>Read a body's seats, cadence and meetings, with agenda and minutes. Gatekeepers' meetings are not among them.</summary>
    ReadBody,

    /// <summary>Call a body to a meeting, write its agenda and its minutes: the coordinator for a programme's groups, the office for the board, and their own members.</summary>
    KeepMeeting,

    /// <summary>Adjust the minutes of a meeting that one took part in.</summary>
    AdjustMinutes,

    /// <summary>The register of employers: read it, register, answer for the contact, note contacts, offer places.</summary>
    KeepEmployers,

    /// <summary>Plan groups and their sessions.</summary>
    KeepGroups,

    /// <summary>Note attendance at a group's session, of the own participants.</summary>
    NoteAttendance,

    /// <summary>See the rooms of the premises with who of the staff has booked them, and book one.</summary>
    BookRooms,

    /// <summary>Read the staff's questions about the work, and what came of them.</summary>
    ReadQuestions,

    /// <summary>Ask a question about the work, and note that the answer is read.</summary>
    AskQuestion,

    /// <summary>Lift a question of the staff to who steers, or answer it.</summary>
    LiftQuestion,

    /// <summary>Read the register of evaluations and what is decided about a local review.</summary>
    ReadEvaluations,

    /// <summary>File evaluations and what they came to.</summary>
    FileEvaluation,

    /// <summary>Decide on a local review: the steering group.</summary>
    DecideReview,

    /// <summary>Give an assignment to evaluate, and release data without names for it: the coordinator.</summary>
    AssignEvaluation,

    /// <summary>Read what was released to oneself for an evaluation.</summary>
    ReadRelease,

    /// <summary>Declare what the steering group says of a goal, beside what the numbers say.</summary>
    DeclareVerdict,

    /// <summary>Set from how many people on numbers are told in the association: its administrator.</summary>
    SetLimits,

    /// <summary>Note that the decision letter was sent to the applicants.</summary>
    SendDecision,

    /// <summary>Begin a new programme from the concept of one that is there.</summary>
    BeginProgramme,

    /// <summary>Read an application: the parties from its first word, the association from when it is sent in.</summary>
    ReadApplication,

    /// <summary>Write an application.</summary>
    WriteApplication,

    /// <summary>Sign an application for the own party.</summary>
    SignApplication,

    /// <summary>Send a signed application in.</summary>
    SubmitApplication,

    /// <summary>Give an application its number.</summary>
    RegisterApplication,

    /// <summary>Give an application back for completion.</summary>
    ReturnApplication,

    /// <summary>Prepare an application for the board.</summary>
    PrepareApplication,
}

/// <summary>The table of access outside the cases (B.7.2); docs/access.md is printed from it.</summary>
public static partial class ProgrammeAccess
{
    public static bool Allows(Standpoint standpoint, ProgrammeOperation operation) => operation switch
    {
        ProgrammeOperation.SeeWorkList => true,
        ProgrammeOperation.ReadProgramme => standpoint is not Standpoint.Participant,
        ProgrammeOperation.ChangeProgramme => standpoint is Standpoint.Administrator or Standpoint.Coordinator,
        ProgrammeOperation.DecideVersion => standpoint is Standpoint.Steering or Standpoint.Office,
        ProgrammeOperation.CloseGate => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.WaiveGate => standpoint is Standpoint.Steering,
        ProgrammeOperation.Refer => standpoint is Standpoint.CaseOfficer,
        ProgrammeOperation.ListCases => standpoint is Standpoint.CaseOfficer or Standpoint.Coach or Standpoint.Coordinator or Standpoint.Gatekeeper,
        ProgrammeOperation.ReadAgenda => standpoint is Standpoint.Gatekeeper or Standpoint.Coordinator,
        ProgrammeOperation.CallMeeting => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.SetLimits or ProgrammeOperation.GiveMandate => standpoint is Standpoint.Administrator,
        ProgrammeOperation.MoveClock => standpoint is Standpoint.Administrator,
        ProgrammeOperation.ReadJournal => standpoint is Standpoint.PrivacyOfficer,
        ProgrammeOperation.ReadOwnCase => standpoint is Standpoint.Participant,
        ProgrammeOperation.ReadMoney => standpoint is Standpoint.Coordinator or Standpoint.Manager or Standpoint.Economist or Standpoint.Office or Standpoint.Steering or Standpoint.CoOpted or Standpoint.Evaluator,
        ProgrammeOperation.PostOutturn => standpoint is Standpoint.Economist,
        ProgrammeOperation.NoteFunds => standpoint is Standpoint.Office,
        ProgrammeOperation.NameAccountable => standpoint is Standpoint.Office or Standpoint.Coordinator,
        ProgrammeOperation.ReadReports => standpoint is Standpoint.Coordinator or Standpoint.Manager or Standpoint.Economist or Standpoint.Office or Standpoint.Steering or Standpoint.CoOpted or Standpoint.Evaluator,
        ProgrammeOperation.WriteReport => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.SignReport => standpoint is Standpoint.Coordinator or Standpoint.Steering,
        ProgrammeOperation.ReceiveReport => standpoint is Standpoint.Office,
        ProgrammeOperation.EnterCounts => standpoint is Standpoint.Coordinator or Standpoint.Steering,
        ProgrammeOperation.ProposeSurplus => standpoint is Standpoint.Manager,
        ProgrammeOperation.MakeProgramme => standpoint is Standpoint.Administrator,
        ProgrammeOperation.SeeGoals => standpoint is not (Standpoint.Participant or Standpoint.PrivacyOfficer or Standpoint.Administrator),
        ProgrammeOperation.SeeOverview => standpoint is Standpoint.Office,
        ProgrammeOperation.ChangeActivityPlan or ProgrammeOperation.ArrangeStaff or ProgrammeOperation.WriteRoutine or ProgrammeOperation.NoteSynergy or ProgrammeOperation.SignOffStart or ProgrammeOperation.WriteAgreement => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.AdoptRoutine or ProgrammeOperation.SignAgreement => standpoint is Standpoint.Manager or Standpoint.Steering,
        ProgrammeOperation.OpenForPeople => standpoint is Standpoint.Steering,
        ProgrammeOperation.ReadBody => standpoint is Standpoint.Coordinator or Standpoint.Manager or Standpoint.Office or Standpoint.Administrator or Standpoint.Steering or Standpoint.CoOpted or Standpoint.Board,
        ProgrammeOperation.KeepMeeting => standpoint is Standpoint.Coordinator or Standpoint.Office or Standpoint.Steering or Standpoint.Board,
        ProgrammeOperation.SendDecision => standpoint is Standpoint.Office,
        ProgrammeOperation.AdjustMinutes => standpoint is Standpoint.Steering or Standpoint.Board,
        ProgrammeOperation.KeepEmployers or ProgrammeOperation.KeepGroups or ProgrammeOperation.BookRooms => standpoint is Standpoint.Coach or Standpoint.Coordinator,
        ProgrammeOperation.NoteAttendance => standpoint is Standpoint.Coach,
        ProgrammeOperation.ReadQuestions => standpoint is Standpoint.Coach or Standpoint.Coordinator,
        ProgrammeOperation.AskQuestion => standpoint is Standpoint.Coach,
        ProgrammeOperation.LiftQuestion => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.ReadEvaluations => standpoint is Standpoint.Coordinator or Standpoint.Manager or Standpoint.Economist or Standpoint.Office or Standpoint.Steering or Standpoint.CoOpted or Standpoint.Board or Standpoint.Evaluator,
        ProgrammeOperation.FileEvaluation => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.DeclareVerdict or ProgrammeOperation.DecideReview => standpoint is Standpoint.Steering,
        ProgrammeOperation.AssignEvaluation => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.ReadRelease => standpoint is Standpoint.Evaluator,
        ProgrammeOperation.BeginProgramme => standpoint is Standpoint.Coordinator or Standpoint.Manager,
        ProgrammeOperation.ReadApplication => standpoint is Standpoint.Coordinator or Standpoint.Manager or Standpoint.Steering or Standpoint.Office or Standpoint.Board,
        ProgrammeOperation.WriteApplication => standpoint is Standpoint.Coordinator or Standpoint.Manager,
        ProgrammeOperation.SignApplication => standpoint is Standpoint.Manager or Standpoint.Steering,
        ProgrammeOperation.SubmitApplication => standpoint is Standpoint.Coordinator or Standpoint.Manager or Standpoint.Steering,
        ProgrammeOperation.RegisterApplication or ProgrammeOperation.ReturnApplication or ProgrammeOperation.PrepareApplication => standpoint is Standpoint.Office,
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };
}
