using Vidare.Association;

namespace Vidare.Access;

/// <summary>Who one is, outside any case: a role, a seat, or a participant.</summary>
public enum Standpoint { CaseOfficer, Manager, Coach, Coordinator, PrivacyOfficer, Office, Administrator, Gatekeeper, Steering, CoOpted, Participant, Economist, Board, Evaluator }

/// <summary>As what each role lets its holder do things.</summary>
public static partial class ProgrammeAccess
{
    public static Standpoint Of(Role role) => role switch
    {
        Role.CaseOfficer => Standpoint.CaseOfficer,
        Role.Manager => Standpoint.Manager,
        Role.Coach => Standpoint.Coach,
        Role.Coordinator => Standpoint.Coordinator,
        Role.PrivacyOfficer => Standpoint.PrivacyOfficer,
        Role.Office => Standpoint.Office,
        Role.Administrator => Standpoint.Administrator,
        Role.Economist => Standpoint.Economist,
        Role.Evaluator => Standpoint.Evaluator,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
