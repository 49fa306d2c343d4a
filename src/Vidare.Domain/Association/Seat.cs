using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>A seat (plats) in a body, held by somebody for a party or, co-opted, for the association.</summary>
public sealed record Seat(SeatId Id, BodyId Body, UserId User, PartyId? Party, SeatKind Kind, DateOnly From, DateOnly? To)
{
    public bool IsHeldOn(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>Co-opted and consultative seats never vote, nor does a seat without a party (BR-09).</summary>
    public bool Votes => Party is not null && Kind is SeatKind.Chair or SeatKind.Member or SeatKind.Substitute;
}

public sealed record SeatDoesNotVote : Refusal;
public sealed record AssociationHasNoVote : Refusal;
public sealed record SeatIsForManagers : Refusal;
public sealed record PartiesAreNotSeated(IReadOnlyList<PartyId> Missing) : Refusal;
public sealed record TooFewPartiesPresent(int Present, int Needed) : Refusal;

/// <summary>When a body may decide (BR-09, BR-10).</summary>
public static class Composition
{
    /// <summary>The parties that must be seated and are not, on a day.</summary>
    public static IReadOnlyList<PartyId> Missing(Programme programme, BodyConfiguration body, IReadOnlyList<Seat> seats, DateOnly day) =>
        Missing([.. body.RequiredParties.Select(k => programme.Parties[k])], seats, day);

    public static IReadOnlyList<PartyId> Missing(IReadOnlyList<PartyId> required, IReadOnlyList<Seat> seats, DateOnly day) =>
        [.. required.Where(p => !seats.Any(s => s.Party == p && s.Votes && s.IsHeldOn(day)))];

    public static Refusal? WhyNotValid(Programme programme, BodyConfiguration body, IReadOnlyList<Seat> seats, IReadOnlyList<PartyId> present, DateOnly day)
    {
        if (Missing(programme, body, seats, day) is { Count: > 0 } missing)
        {
            return new PartiesAreNotSeated(missing);
        }

        var voting = present.Distinct().Count(p => seats.Any(s => s.Party == p && s.Votes && s.IsHeldOn(day)));
        return voting < body.MinimumPresent ? new TooFewPartiesPresent(voting, body.MinimumPresent) : null;
    }
}

/// <summary>Who may be given a seat.</summary>
public static class Seats
{
    /// <summary>Where managers steer, a seat with a vote is for a party's manager (VAST-32, LEK-40).</summary>
    public static Refusal? WhyNotManaged(BodyConfiguration body, SeatKind kind, bool isManager) =>
        body.ManagersOnly && !isManager && kind is (SeatKind.Chair or SeatKind.Member or SeatKind.Substitute) ? new SeatIsForManagers() : null;

    /// <summary>One sits for one's employer: a party's employee for the party, the association's without a vote and never where cases are decided (promise 3, TUNA-31).</summary>
    public static Refusal? WhyNotGiven(BodyType body, SeatKind kind, Employment employment, IReadOnlyCollection<PartyId> programmeParties) => employment.Party switch
    {
        { } party => programmeParties.Contains(party) ? null : new EmployerIsNoParty(),
        null when body is BodyType.Gatekeeper or BodyType.Team => new EmployeeOfAssociation(),
        null when kind is SeatKind.Chair or SeatKind.Member or SeatKind.Substitute && body is not BodyType.Board => new AssociationHasNoVote(),
        null => null,
    };
}
