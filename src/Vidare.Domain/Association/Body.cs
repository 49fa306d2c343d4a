using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>What must hold for a body's decisions (BR-10; kommunallagen through 19 § lagen 2003:1210 for a board).</summary>
/// <param name="RequiredParties">Parties that must be seated on the day.</param>
/// <param name="MinimumParties">How many parties must take part.</param>
/// <param name="MoreThanHalf">Whether more than half of the ordinary members must be present, as in a board.</param>
public sealed record BodyRules(IReadOnlyList<PartyId> RequiredParties, int MinimumParties, DecisionRule Decides, bool MoreThanHalf)
{
    /// <summary>Units that must be seated on the day.</summary>
    public IReadOnlyList<RequiredUnit> RequiredUnits { get; init; } = [];

    /// <summary>Whether each member has a vote, as in a board, and not each party one together (BR-09).</summary>
    public bool VotesByMember => MoreThanHalf;

    /// <summary>A board: each member party sits there, and it decides by majority when more than half are present.</summary>
    public static BodyRules OfBoard(IReadOnlyList<PartyId> members) => new(members, 0, DecisionRule.Majority, true);
}

/// <summary>
/// A group as the rules see it (organ): an association's own, such as its board, or that of a programme; a group that two programmes
/// share is one body with two programmes.
/// </summary>
/// <param name="Programmes">The programmes whose body it is, the one that had it first in front; none for the association's own.</param>
/// <param name="Configurations">What each of those programmes says of it, in the same order.</param>
/// <param name="Cadence">How often it is to meet; null when nobody has said.</param>
public sealed record Body(BodyId Id, AssociationId Association, BodyType Type, string Label, IReadOnlyList<Programme> Programmes, IReadOnlyList<BodyConfiguration> Configurations, BodyRules Rules, MeetingCadence? Cadence)
{
    public bool IsOfAssociation => Programmes.Count == 0;

    /// <summary>Whether its meetings are about cases: those are in the participants' zone and never here (promise 3).</summary>
    public bool HoldsCases => Type is BodyType.Gatekeeper or BodyType.Team;

    /// <summary>Whether it can steer: the groups whose agenda has the standing duties.</summary>
    public bool CanSteer => Type is BodyType.LocalGroup or BodyType.Steering or BodyType.SpecialSteering or BodyType.Operative or BodyType.Development;

    /// <summary>Whether it owns a programme (projektägare).</summary>
    public bool Owns => Configurations.Any(c => c.Has(BodyDuty.Owner));
}

/// <summary>A seat that nobody holds (vakans).</summary>
/// <param name="Party">The party whose seat it is, or null for the association's.</param>
/// <param name="Unit">The party's unit whose seat it is, by its name; null when it is anybody's of the party.</param>
public sealed record Vacancy(PartyId? Party, SeatKind Kind, int Count, string? Unit = null);

/// <summary>Which seats of a body nobody holds on a day.</summary>
public static class Vacancies
{
    /// <summary>By what a programme says of its body: for each party, and each unit of it, its ordinary seats together (a chair is one of them), substitutes and co-opted apart.</summary>
    public static IReadOnlyList<Vacancy> Of(Programme programme, BodyConfiguration body, IReadOnlyList<Seat> seats, DateOnly day)
    {
        var wanted = (body.Seats ?? []).Where(s => s.IsInForceOn(day))
            .GroupBy(s => (Key: s.Party, Party: s.Party is { } key ? programme.Parties[key] : (PartyId?)null, Kind: Ordinary(s.Kind), s.Unit));
        return
        [
            .. from seat in wanted
               let open = seat.Sum(s => s.Count) - seats.Count(h => h.Party == seat.Key.Party && h.Unit == seat.Key.Unit && Ordinary(h.Kind) == seat.Key.Kind && h.IsHeldOn(day))
               where open > 0
               select new Vacancy(seat.Key.Party, seat.Key.Kind, open, seat.Key.Unit is { } unit ? programme.Configuration.Party(seat.Key.Key!).UnitNamed(unit) : null),
        ];
    }

    /// <summary>A board has at least one member and as many substitutes of every party that is a member of the association (10 § lagen 2003:1210).</summary>
    public static IReadOnlyList<Vacancy> OfBoard(IReadOnlyList<PartyId> members, IReadOnlyList<Seat> seats, DateOnly day)
    {
        List<Vacancy> open = [];
        foreach (var party in members)
        {
            var held = seats.Where(s => s.Party == party && s.IsHeldOn(day)).ToLookup(s => Ordinary(s.Kind));
            var ordinary = held[SeatKind.Member].Count();
            if (ordinary == 0)
            {
                open.Add(new(party, SeatKind.Member, 1));
            }

            if (Math.Max(ordinary, 1) - held[SeatKind.Substitute].Count() is > 0 and var substitutes)
            {
                open.Add(new(party, SeatKind.Substitute, substitutes));
            }
        }

        return open;
    }

    static SeatKind Ordinary(SeatKind kind) => kind is SeatKind.Chair ? SeatKind.Member : kind;
}

/// <summary>
/// On what ground the association sits in a programme's steering (grund för platsen; TUNA-31, 9-corrections 25): the seat is one and
/// goes on, its ground changes on a day.
/// </summary>
/// <param name="Body">Key of the body that the source names.</param>
public sealed record SeatBasis(DateOnly? From, DateOnly? To, string Body, string? Text)
{
    /// <summary>The grounds that the programme's source gives, in order.</summary>
    public static IReadOnlyList<SeatBasis> Of(ProgrammeConfiguration programme) =>
        [.. programme.Bodies.SelectMany(b => (b.Seats ?? []).Where(s => s.Party is null).Select(s => new SeatBasis(s.From, s.To, b.Key, s.Text))).OrderBy(b => b.From ?? DateOnly.MinValue)];

    public bool IsInForceOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
