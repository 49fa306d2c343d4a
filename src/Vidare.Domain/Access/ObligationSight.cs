using Vidare.Association;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Access;

/// <summary>Whose list an obligation is on (åtaganden på Att göra): by mandate or seat, and for a party's share by that party.</summary>
public static class ObligationSight
{
    /// <summary>As what the viewer has it on the list today: the one who answers for it before the one to whom it went up. Null when it is not there.</summary>
    public static Answerable? HeldAs(Viewer viewer, Programme programme, Obligation obligation) =>
        obligation.HeldBy(viewer.Today).Cast<Answerable?>().FirstOrDefault(a => Is(viewer, programme, a!.Value, obligation.Parties));

    /// <summary>Whether any obligation of the programme can be on the viewer's list at all.</summary>
    public static bool MayHold(Viewer viewer, Programme programme) => Enum.GetValues<Answerable>().Any(a => Is(viewer, programme, a, null));

    static bool Is(Viewer viewer, Programme programme, Answerable answerable, IReadOnlyList<PartyId>? parties)
    {
        return answerable switch
        {
            Answerable.Coordinator => Holds(Role.Coordinator),
            Answerable.Signatory => (Holds(Role.Manager) && Concerns(viewer.Employment.Party)) || viewer.Seats.Any(s => Steers(s) && Concerns(s.Seat.Party)),
            Answerable.Steering => viewer.Seats.Any(Steers),
            Answerable.SteeringChair => viewer.Seats.Any(s => Steers(s) && s.Seat.Kind is SeatKind.Chair),
            Answerable.Economist => Holds(Role.Economist) && Concerns(viewer.Employment.Party),
            Answerable.Office => viewer.Mandates.Any(m => m.Role is Role.Office) && viewer.Employment.Association == programme.Association,
            _ => throw new ArgumentOutOfRangeException(nameof(answerable)),
        };

        bool Holds(Role role) => viewer.Mandates.Any(m => m.Role == role && m.Programme == programme.Id);

        bool Steers(HeldSeat seat) => seat.Programme == programme.Id && Viewer.Of(seat) is Standpoint.Steering;

        bool Concerns(PartyId? party) => parties is null || (party is { } own && parties.Contains(own));
    }
}
