using Vidare.Reporting;

namespace Vidare.Association;

/// <summary>Whether somebody was there (närvarande hela mötet, en del av det, eller inte).</summary>
public enum Presence { Whole, Part, Absent }

/// <summary>Who was at a meeting, and who adjusts its minutes (närvaro, justerare).</summary>
public sealed record Attendance(SeatId Seat, Presence Presence, bool Adjusts)
{
    public bool IsThere => Presence is not Presence.Absent;
}

/// <summary>Somebody with a conflict of interest, who takes no part in an item (jäv; kommunallagen through 19 § lagen 2003:1210).</summary>
public sealed record Disqualification(AgendaItemId Item, SeatId Seat, string Reason);

/// <summary>How somebody voted (röst).</summary>
public enum VoteKind { Yes, No, Abstains }

/// <summary>A vote on an item (röst).</summary>
public sealed record Vote(AgendaItemId Item, SeatId Seat, VoteKind Kind);

/// <summary>Minutes laid out for adjustment: their text is frozen by its hash, and a later text is a new version (protokoll).</summary>
public sealed record Minutes(int Version, string Text, string Hash, DateOnly On);

/// <summary>Where a meeting stands (kallat, genomfört, under justering, justerat, anslaget, inställt).</summary>
public enum MeetingStep { Called, Held, Adjusting, Adjusted, Announced, Cancelled }

/// <summary>
/// A meeting of a board, a local group or a steering group with all that is known of it (sammanträde). It knows no case: the
/// gatekeepers' meetings are in the participants' zone.
/// </summary>
/// <param name="Seats">The seats held on its day.</param>
/// <param name="Minutes">The latest version, or null while nothing is laid out.</param>
/// <param name="Signatures">The adjusters' signatures under any version.</param>
public sealed record BodyMeeting(
    MeetingId Id,
    BodyId Body,
    DateOnly On,
    string? Place,
    int Version,
    string? CancelledWhy,
    IReadOnlyList<Seat> Seats,
    IReadOnlyList<AgendaItem> Items,
    IReadOnlyList<Attendance> Attendance,
    IReadOnlyList<Disqualification> Disqualified,
    IReadOnlyList<Vote> Votes,
    IReadOnlyList<RiskReview> Risks,
    Minutes? Minutes,
    IReadOnlyList<Signature> Signatures,
    DateOnly? AnnouncedOn)
{
    /// <summary>The day on which the seats were called.</summary>
    public DateOnly? CalledOn { get; init; }

    public MeetingStep Step =>
        CancelledWhy is not null ? MeetingStep.Cancelled
        : AnnouncedOn is not null ? MeetingStep.Announced
        : AdjustedOn is not null ? MeetingStep.Adjusted
        : Minutes is not null ? MeetingStep.Adjusting
        : Attendance.Count > 0 ? MeetingStep.Held
        : MeetingStep.Called;

    /// <summary>The adjusters' seats.</summary>
    public IReadOnlyList<Seat> Adjusters => [.. Seats.Where(s => Attendance.Any(a => a.Seat == s.Id && a.Adjusts))];

    /// <summary>The adjustment (justering): each adjuster signs the version that is laid out. Null while nothing is.</summary>
    public Signing? Signing => Minutes is { } minutes ? new(new(DocumentKind.Minutes, Id.Value, minutes.Version, new(minutes.Hash)), new([], Users: [.. Adjusters.Select(s => s.User).Distinct()]), Signatures) : null;

    /// <summary>The day on which the last of them adjusted, or null.</summary>
    public DateOnly? AdjustedOn => Signing is { State: SigningState.Signed } signing ? signing.Signatures.Max(s => s.On) : null;

    public bool IsThere(Seat seat) => Attendance.Any(a => a.Seat == seat.Id && a.IsThere);

    /// <summary>Whether somebody is kept out of an item: who is disqualified takes no part in it and does not read it before the minutes are adjusted, and are everybody's (jäv).</summary>
    public bool KeepsOut(AgendaItem item, UserId? user) => AdjustedOn is null && Seats.Any(s => s.User == user && IsDisqualified(item, s));

    public bool IsDisqualified(AgendaItem item, Seat seat) => Disqualified.Any(d => d.Item == item.Id && d.Seat == seat.Id);
}
