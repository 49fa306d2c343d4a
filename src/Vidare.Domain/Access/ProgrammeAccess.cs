using Vidare.Association;

namespace Vidare.Access;

/// <summary>What can be done outside the cases. Nothing of it shows a person.</summary>
public enum ProgrammeOperation
{
    /// <summary>The own work list; everybody who is signed in.</summary>
    SeeWorkList,

    /// <summary>Read a programme's page.</summary>
    ReadProgramme,

    /// <summary>Change a programme's configuration.</summary>
    ChangeProgramme,

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
}

/// <summary>Who one is, outside any case: a role, a seat, or a participant.</summary>
public enum Standpoint { CaseOfficer, Manager, Coach, Coordinator, PrivacyOfficer, Office, Administrator, Gatekeeper, Steering, CoOpted, Participant }

/// <summary>The table of access outside the cases (B.7.2); docs/access.md is printed from it.</summary>
public static class ProgrammeAccess
{
    public static bool Allows(Standpoint standpoint, ProgrammeOperation operation) => operation switch
    {
        ProgrammeOperation.SeeWorkList => true,
        ProgrammeOperation.ReadProgramme => standpoint is not Standpoint.Participant,
        ProgrammeOperation.ChangeProgramme => standpoint is Standpoint.Administrator or Standpoint.Coordinator,
        ProgrammeOperation.CloseGate => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.WaiveGate => standpoint is Standpoint.Steering,
        ProgrammeOperation.Refer => standpoint is Standpoint.CaseOfficer,
        ProgrammeOperation.ListCases => standpoint is Standpoint.CaseOfficer or Standpoint.Coach or Standpoint.Coordinator or Standpoint.Gatekeeper,
        ProgrammeOperation.ReadAgenda => standpoint is Standpoint.Gatekeeper or Standpoint.Coordinator,
        ProgrammeOperation.CallMeeting => standpoint is Standpoint.Coordinator,
        ProgrammeOperation.GiveMandate => standpoint is Standpoint.Administrator,
        ProgrammeOperation.MoveClock => standpoint is Standpoint.Administrator,
        ProgrammeOperation.ReadJournal => standpoint is Standpoint.PrivacyOfficer,
        ProgrammeOperation.ReadOwnCase => standpoint is Standpoint.Participant,
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    public static Standpoint Of(Role role) => role switch
    {
        Role.CaseOfficer => Standpoint.CaseOfficer,
        Role.Manager => Standpoint.Manager,
        Role.Coach => Standpoint.Coach,
        Role.Coordinator => Standpoint.Coordinator,
        Role.PrivacyOfficer => Standpoint.PrivacyOfficer,
        Role.Office => Standpoint.Office,
        Role.Administrator => Standpoint.Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
