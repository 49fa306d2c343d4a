using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>
/// What stands on an agenda (slag av punkt). The first four are what a steering group answers for (TUNA-29, 9-corrections 27) and
/// with the risks they stand on every agenda of a body that steers.
/// </summary>
public enum AgendaKind { Work, ActivityPlan, Goals, Reporting, Risks, Matter, Steering, Delegation, SpecialGroup, Application, Question }

/// <summary>How an item ended (noterad, beslutad, avslagen, bordlagd).</summary>
public enum Resolution { Noted, Carried, Rejected, Postponed }

/// <summary>What an item proposes about a body: to delegate the steering to it, or to appoint it, from a day (förslag om ett organ).</summary>
public sealed record BodyProposal(BodyId Body, DateOnly From, DateOnly? To, MeetingCadence? Cadence);

/// <summary>An item on the agenda of a meeting (punkt på dagordningen).</summary>
/// <param name="Said">What was said or decided, for the minutes.</param>
public sealed record AgendaItem(AgendaItemId Id, int Number, AgendaKind Kind, string Title, string? Text, BodyProposal? Proposal, Resolution? Resolution, string? Said)
{
    /// <summary>Whether it ends in a decision, by the rules of the body.</summary>
    public bool IsForDecision => Kind is AgendaKind.Steering or AgendaKind.Delegation or AgendaKind.SpecialGroup or AgendaKind.Application;
}

/// <summary>The standing items (stående punkter).</summary>
public static class Agendas
{
    static readonly AgendaKind[] Duties = [AgendaKind.Work, AgendaKind.ActivityPlan, AgendaKind.Goals, AgendaKind.Reporting];

    /// <summary>What stands on the agenda by itself when a body is called: the four duties when it steers on the day, and the risks.</summary>
    public static IReadOnlyList<AgendaKind> Standing(Body body, bool steers) => steers ? [.. Duties, AgendaKind.Risks] : body.CanSteer ? [AgendaKind.Risks] : [];

    public static bool IsStanding(AgendaKind kind) => kind is AgendaKind.Risks || Duties.Contains(kind);

    /// <summary>What somebody may put on the agenda of a body.</summary>
    public static IReadOnlyList<AgendaKind> Addable(Body body) =>
    [
        AgendaKind.Matter,
        .. body.CanSteer || body.IsOfAssociation ? [AgendaKind.Steering] : Array.Empty<AgendaKind>(),
        .. body.Type is BodyType.Board ? [AgendaKind.Application] : Array.Empty<AgendaKind>(),
        .. body.Owns ? [AgendaKind.Delegation, AgendaKind.SpecialGroup] : Array.Empty<AgendaKind>(),
    ];
}

/// <summary>How a risk stands at a meeting (hur risken står).</summary>
public enum RiskStanding { Unchanged, Greater, Smaller, Occurred, Over }

/// <summary>A risk as a meeting went through it (riskgenomgång).</summary>
/// <param name="Risk">Key of the risk in the programme's configuration.</param>
/// <param name="Note">What is done about it (åtgärd).</param>
/// <param name="Owner">Who answers for it until it is over.</param>
/// <param name="ReviewOn">When it is to be gone through next.</param>
public sealed record RiskReview(ProgrammeId Programme, string Risk, RiskStanding Standing, string? Note, UserId? Owner = null, DateOnly? ReviewOn = null)
{
    /// <summary>A risk that is not over has an owner and a day on which it is looked at again (TUNA-25).</summary>
    public bool IsHeld => Standing is RiskStanding.Over || (Owner is not null && ReviewOn is not null);
}
