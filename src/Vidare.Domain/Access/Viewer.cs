using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Access;

/// <summary>A seat that the viewer holds today, with what its body is. A seat in a body that programmes share is held once in each.</summary>
/// <param name="Programme">The programme whose body it is; null for an association's own.</param>
/// <param name="Association">The association whose own body it is, or null.</param>
/// <param name="SharedBody">The body that this one is, when programmes share it and another had it first.</param>
public sealed record HeldSeat(Seat Seat, ProgrammeId? Programme, BodyType BodyType, AssociationId? Association = null, BodyId? SharedBody = null)
{
    public BodyId Body => SharedBody ?? Seat.Body;
}

/// <summary>Who looks, at this moment: mandates and seats as they are today. Everything that the viewer may see follows from this.</summary>
public sealed class Viewer
{
    public UserId? User { get; init; }

    public ParticipantId? Participant { get; init; }

    public required string Name { get; init; }

    public Employment Employment { get; init; } = new(null, null);

    /// <summary>The association around the viewer: the employer, or the one to which the employing party belongs. Null for who is employed by none.</summary>
    public AssociationId? Association { get; init; }

    /// <summary>The mandates held today.</summary>
    public IReadOnlyList<Mandate> Mandates { get; init; } = [];

    /// <summary>The seats held today.</summary>
    public IReadOnlyList<HeldSeat> Seats { get; init; } = [];

    /// <summary>Cases that the viewer may not open, being close to the participant.</summary>
    public IReadOnlyList<CaseId> Barred { get; init; } = [];

    public required DateOnly Today { get; init; }

    public Participation.Actor Actor => User is { } user ? Participation.Actor.Of(user) : Participant is { } participant ? Participation.Actor.Of(participant) : Participation.Actor.System;

    public IReadOnlySet<Standpoint> Standpoints => standpoints ??= Work();

    HashSet<Standpoint>? standpoints;

    HashSet<Standpoint> Work()
    {
        HashSet<Standpoint> found = [.. Mandates.Select(m => ProgrammeAccess.Of(m.Role))];
        if (Participant is not null)
        {
            found.Add(Standpoint.Participant);
        }

        found.UnionWith(Seats.Select(Of).OfType<Standpoint>());
        return found;
    }

    /// <summary>What a seat makes of its holder.</summary>
    public static Standpoint? Of(HeldSeat seat) => seat switch
    {
        { Seat.Votes: false } => Standpoint.CoOpted,
        { BodyType: BodyType.Gatekeeper } => Standpoint.Gatekeeper,
        { BodyType: BodyType.Board } => Standpoint.Board,
        { BodyType: BodyType.Steering or BodyType.LocalGroup or BodyType.SpecialSteering or BodyType.Operative or BodyType.Development } => Standpoint.Steering,
        _ => null,
    };

    public bool May(ProgrammeOperation operation) => Standpoints.Any(s => ProgrammeAccess.Allows(s, operation));

    /// <summary>Programmes in which the viewer may do something; an administrator and an office are not bound to one.</summary>
    public bool May(ProgrammeOperation operation, ProgrammeId programme) =>
        Mandates.Any(m => (m.Programme == programme || m.Programme is null) && ProgrammeAccess.Allows(ProgrammeAccess.Of(m.Role), operation))
        || Seats.Any(s => s.Programme == programme && Of(s) is { } standpoint && ProgrammeAccess.Allows(standpoint, operation));

    public IReadOnlyList<ProgrammeId> ProgrammesAs(Role role) => [.. Mandates.Where(m => m.Role == role && m.Programme is not null).Select(m => m.Programme!.Value).Distinct()];

    /// <summary>Gatekeeper bodies in which the viewer votes.</summary>
    public IReadOnlyList<BodyId> GatekeeperBodies => [.. Seats.Where(s => s.BodyType is BodyType.Gatekeeper && s.Seat.Votes).Select(s => s.Seat.Body).Distinct()];
}
