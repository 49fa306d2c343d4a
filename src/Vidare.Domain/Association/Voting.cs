using Vidare.Programmes;

namespace Vidare.Association;

public sealed record IsDisqualifiedFromItem : Refusal;
public sealed record SubstituteIsNotCalled : Refusal;
public sealed record IsNotPresent : Refusal;
public sealed record VotesAreMissing(int Count) : Refusal;
public sealed record PartyHasOneVote(PartyId Party) : Refusal;
public sealed record TooFewMembersPresent(int Present, int Members) : Refusal;

/// <summary>Who takes part in a decision at a meeting, and what it becomes (omröstning; BR-09, BR-10).</summary>
public static class Voting
{
    /// <summary>
    /// Those who take part in an item: members who are there and not disqualified, and for each member of a party who is away or
    /// disqualified a substitute of the same party, in the order of their seats (15 § lagen 2003:1210).
    /// </summary>
    public static IReadOnlyList<Seat> Voters(BodyMeeting meeting, AgendaItem item)
    {
        var able = meeting.Seats.Where(s => s.Votes && meeting.IsThere(s) && !meeting.IsDisqualified(item, s)).ToList();
        var members = able.Where(s => s.Kind is not SeatKind.Substitute).ToList();
        var substitutes = able.Where(s => s.Kind is SeatKind.Substitute).GroupBy(s => s.Party)
            .SelectMany(g => g.OrderBy(s => s.From).ThenBy(s => s.Id.Value).Take(Ordinary(meeting).Count(s => s.Party == g.Key) - members.Count(s => s.Party == g.Key)));
        return [.. members, .. substitutes];
    }

    static IEnumerable<Seat> Ordinary(BodyMeeting meeting) => meeting.Seats.Where(s => s.Votes && s.Kind is not SeatKind.Substitute);

    /// <summary>Whether the body may decide on an item with those who take part in it.</summary>
    public static Refusal? WhyNotValid(BodyMeeting meeting, BodyRules rules, AgendaItem item)
    {
        if (Composition.Missing(rules.RequiredParties, meeting.Seats, meeting.On) is { Count: > 0 } missing)
        {
            return new PartiesAreNotSeated(missing);
        }

        if (Composition.Missing(rules.RequiredUnits, meeting.Seats, meeting.On) is { Count: > 0 } units)
        {
            return new UnitsAreNotSeated(units);
        }

        var voters = Voters(meeting, item);
        var (members, parties) = (Ordinary(meeting).Count(), voters.Select(v => v.Party).Distinct().Count());
        return rules.MoreThanHalf && voters.Count * 2 <= members ? new TooFewMembersPresent(voters.Count, members)
            : parties < rules.MinimumParties ? new TooFewPartiesPresent(parties, rules.MinimumParties)
            : null;
    }

    /// <summary>Why a vote may not be noted.</summary>
    public static Refusal? WhyNotNoted(BodyMeeting meeting, AgendaItem item, Seat seat) =>
        !seat.Votes ? new SeatDoesNotVote()
        : !meeting.IsThere(seat) ? new IsNotPresent()
        : meeting.IsDisqualified(item, seat) ? new IsDisqualifiedFromItem()
        : !Voters(meeting, item).Contains(seat) ? new SubstituteIsNotCalled()
        : null;

    /// <summary>Why a decision may not be noted: the body may not decide, somebody's vote may not be noted, or is missing.</summary>
    public static Refusal? WhyNotDecided(BodyMeeting meeting, BodyRules rules, AgendaItem item, IReadOnlyList<Vote> votes)
    {
        if (WhyNotValid(meeting, rules, item) is { } invalid)
        {
            return invalid;
        }

        foreach (var vote in votes)
        {
            if (WhyNotNoted(meeting, item, meeting.Seats.Single(s => s.Id == vote.Seat)) is { } refusal)
            {
                return refusal;
            }
        }

        return Voters(meeting, item).Count(v => votes.All(c => c.Seat != v.Id)) is > 0 and var silent ? new VotesAreMissing(silent)
            : !rules.VotesByMember && ByParty(meeting, votes).FirstOrDefault(p => p.Any(v => v.Kind is VoteKind.Yes) && p.Any(v => v.Kind is VoteKind.No)) is { } split ? new PartyHasOneVote(split.Key)
            : null;
    }

    /// <summary>
    /// Whether a proposal is carried. In consensus nobody is against it; by majority more are for it, and the chair's vote tips a tie. In a
    /// board each member has a vote; elsewhere each party has one however many sit for it, and those who abstain leave it to the others
    /// of their party (BR-09).
    /// </summary>
    public static bool IsCarried(BodyMeeting meeting, BodyRules rules, IReadOnlyList<Vote> votes, SeatId? chair)
    {
        var (yes, no) = Count(meeting, rules, votes);
        return rules.Decides is DecisionRule.Consensus ? yes > 0 && no == 0 : yes > no || (yes == no && votes.Any(v => v.Seat == chair && v.Kind is VoteKind.Yes));
    }

    /// <summary>How many votes there are for and against, by member or by party.</summary>
    public static (int Yes, int No) Count(BodyMeeting meeting, BodyRules rules, IReadOnlyList<Vote> votes)
    {
        return rules.VotesByMember ? (votes.Count(v => v.Kind is VoteKind.Yes), votes.Count(v => v.Kind is VoteKind.No)) : (Parties(VoteKind.Yes), Parties(VoteKind.No));

        int Parties(VoteKind kind) => ByParty(meeting, votes).Count(p => p.Any(v => v.Kind == kind));
    }

    static IEnumerable<IGrouping<PartyId, Vote>> ByParty(BodyMeeting meeting, IReadOnlyList<Vote> votes) =>
        from vote in votes
        join seat in meeting.Seats on vote.Seat equals seat.Id
        where seat.Party is not null
        group vote by seat.Party!.Value;
}
