namespace Vidare.Measurement;

/// <summary>How many of the parties come to the meetings of steering and local groups (partsnärvaro; M-33). The gatekeepers' meetings are about cases and are not counted here.</summary>
/// <param name="Held">Meetings whose attendance is noted.</param>
/// <param name="AtLeastTwo">Those with people from at least two parties.</param>
/// <param name="All">Those with people from every party.</param>
/// <param name="ByParty">At how many each party was there, in the order of the parties.</param>
public sealed record PartyPresence(int Held, int AtLeastTwo, int All, IReadOnlyList<KeyValuePair<PartyId, int>> ByParty)
{
    /// <param name="there">Who was there at which meeting: the party, or null for the association.</param>
    public static PartyPresence Count(IEnumerable<(MeetingId Meeting, PartyId? Party)> there, IReadOnlyList<PartyId> parties)
    {
        var meetings = there.GroupBy(t => t.Meeting).Select(m => m.Select(t => t.Party).OfType<PartyId>().Where(parties.Contains).ToHashSet()).ToList();
        return new(meetings.Count, meetings.Count(m => m.Count >= 2), meetings.Count(m => m.Count == parties.Count), [.. parties.Select(p => KeyValuePair.Create(p, meetings.Count(m => m.Contains(p))))]);
    }
}
