using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation.Intake;

/// <summary>What the agenda and the decision share: which parties sit in the group, and at which field a refusal belongs.</summary>
static class Deciding
{
    /// <summary>The parties with a voting seat on a day, in the programme's order.</summary>
    public static IReadOnlyList<PartyId> PartiesOf(BodyConfiguration body, Programme programme, IReadOnlyList<Seat> seats, DateOnly day) =>
        [.. programme.Configuration.Parties.Select(p => programme.Parties[p.Key])
            .Where(p => seats.Any(s => s.Party == p && s.Votes && s.IsHeldOn(day)) || body.RequiredParties.Any(k => programme.Parties[k] == p))];

    /// <summary>The field that a refusal is about, or null when it is about the whole.</summary>
    public static string? FieldOf(Refusal refusal) => refusal switch
    {
        TooFewPartiesPresent or PartiesHaveNoView => "deltog",
        ProgrammeIsFull or ProgrammeIsSpent or ThereIsRoom or PartiesDisagree or ReferralIsIncomplete or RuleIsNotMet => "beslut",
        ReceiverIsMissing => "mottagare",
        _ => null,
    };
}
