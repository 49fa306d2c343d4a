using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>A seat (plats) in a body, held by somebody for a party or, co-opted, for the association.</summary>
/// <param name="Unit">Key of the party's unit that the holder comes from, where the body has a seat for it.</param>
public sealed record Seat(SeatId Id, BodyId Body, UserId User, PartyId? Party, SeatKind Kind, DateOnly From, DateOnly? To, string? Unit = null)
{
    public bool IsHeldOn(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>Co-opted and consultative seats never vote, nor does a seat without a party (BR-09).</summary>
    public bool Votes => Party is not null && Kind is SeatKind.Chair or SeatKind.Member or SeatKind.Substitute;
}

public sealed record SeatDoesNotVote : Refusal;
public sealed record AssociationHasNoVote : Refusal;
public sealed record SeatIsForManagers : Refusal;
public sealed record PartiesAreNotSeated(IReadOnlyList<PartyId> Missing) : Refusal;
public sealed record UnitsAreNotSeated(IReadOnlyList<RequiredUnit> Missing) : Refusal;
public sealed record UnitHasNoSeat : Refusal;
public sealed record TooFewPartiesPresent(int Present, int Needed) : Refusal;

/// <summary>A party's unit that must sit in a body before it decides, such as the municipality's AME (enhet som måste sitta; SHP-23, SHP-56).</summary>
/// <param name="Key">The unit's key at its party.</param>
/// <param name="Name">What the unit is called.</param>
public sealed record RequiredUnit(PartyId Party, string Key, string Name);

/// <summary>When a body may decide (BR-09, BR-10).</summary>
public static class Composition
{
    /// <summary>The parties that must be seated and are not, on a day.</summary>
    public static IReadOnlyList<PartyId> Missing(Programme programme, BodyConfiguration body, IReadOnlyList<Seat> seats, DateOnly day) =>
        Missing([.. body.RequiredParties.Select(k => programme.Parties[k])], seats, day);

    public static IReadOnlyList<PartyId> Missing(IReadOnlyList<PartyId> required, IReadOnlyList<Seat> seats, DateOnly day) =>
        [.. required.Where(p => !seats.Any(s => s.Party == p && s.Votes && s.IsHeldOn(day)))];

    /// <summary>The units that must be seated on a day: those of the seats with a vote.</summary>
    public static IReadOnlyList<RequiredUnit> UnitsOf(Programme programme, BodyConfiguration body, DateOnly day) =>
    [
        .. from seat in body.Seats ?? []
           where seat is { Party: not null, Unit: not null, MayVote: true } && seat.IsInForceOn(day)
           select new RequiredUnit(programme.Parties[seat.Party!], seat.Unit!, programme.Configuration.Party(seat.Party!).UnitNamed(seat.Unit!)),
    ];

    /// <summary>The units of which nobody with a vote sits there on a day.</summary>
    public static IReadOnlyList<RequiredUnit> Missing(IReadOnlyList<RequiredUnit> units, IReadOnlyList<Seat> seats, DateOnly day) =>
        [.. units.Where(u => !seats.Any(s => s.Party == u.Party && s.Unit == u.Key && s.Votes && s.IsHeldOn(day)))];

    /// <summary>Whether a body is complete on a day: every party and unit that must sit there does.</summary>
    public static Refusal? WhyNotComplete(Programme programme, BodyConfiguration body, IReadOnlyList<Seat> seats, DateOnly day) =>
        Missing(programme, body, seats, day) is { Count: > 0 } missing ? new PartiesAreNotSeated(missing)
        : Missing(UnitsOf(programme, body, day), seats, day) is { Count: > 0 } units ? new UnitsAreNotSeated(units)
        : null;

    public static Refusal? WhyNotValid(Programme programme, BodyConfiguration body, IReadOnlyList<Seat> seats, IReadOnlyList<PartyId> present, DateOnly day)
    {
        if (WhyNotComplete(programme, body, seats, day) is { } incomplete)
        {
            return incomplete;
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

    /// <summary>One sits for a unit of one's own employer, and only where the body has a seat for it (SHP-23).</summary>
    public static Refusal? WhyNotOfUnit(Programme programme, BodyConfiguration body, PartyId? party, string? unit) =>
        unit is null || (body.Seats ?? []).Any(s => s.Unit == unit && s.Party is { } key && programme.Parties[key] == party) ? null : new UnitHasNoSeat();

    /// <summary>One sits for one's employer: a party's employee for the party, the association's without a vote and never where cases are decided (promise 3, TUNA-31).</summary>
    public static Refusal? WhyNotGiven(BodyType body, SeatKind kind, Employment employment, IReadOnlyCollection<PartyId> programmeParties) => employment.Party switch
    {
        { } party => programmeParties.Contains(party) ? null : new EmployerIsNoParty(),
        null when body is BodyType.Gatekeeper or BodyType.Team => new EmployeeOfAssociation(),
        null when kind is SeatKind.Chair or SeatKind.Member or SeatKind.Substitute && body is not BodyType.Board => new AssociationHasNoVote(),
        null => null,
    };
}
