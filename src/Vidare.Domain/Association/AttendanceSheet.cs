namespace Vidare.Association;

/// <summary>Who was at which of a body's meetings (närvarolista; SHP-89).</summary>
/// <param name="Meetings">Those where somebody has noted who was there, in order.</param>
/// <param name="Lines">Each seat that was called to one of them.</param>
public sealed record AttendanceSheet(IReadOnlyList<BodyMeeting> Meetings, IReadOnlyList<AttendanceLine> Lines)
{
    /// <param name="latest">So many meetings at most, the last ones.</param>
    public static AttendanceSheet Of(IReadOnlyList<BodyMeeting> meetings, int latest)
    {
        List<BodyMeeting> held = [.. meetings.Where(m => m.Attendance.Count > 0 && m.CancelledWhy is null).OrderBy(m => m.On).TakeLast(latest)];
        return new(held, [.. held.SelectMany(m => m.Seats).DistinctBy(s => s.Id).Select(s => new AttendanceLine(s, [.. held.Select(m => m.Attendance.FirstOrDefault(a => a.Seat == s.Id)?.Presence)]))]);
    }

    /// <summary>How many members were there the whole meeting; who is co-opted is counted beside.</summary>
    public int Whole(int meeting) => Count(meeting, Presence.Whole, members: true);

    /// <summary>How many were there for a part of it, whatever their seats.</summary>
    public int Part(int meeting) => Lines.Count(l => l.At[meeting] is Presence.Part);

    /// <summary>How many were there the whole meeting without being members, such as a trainee.</summary>
    public int Others(int meeting) => Count(meeting, Presence.Whole, members: false);

    int Count(int meeting, Presence presence, bool members) => Lines.Count(l => l.IsMember == members && l.At[meeting] == presence);
}

/// <summary>One seat's attendance (rad i närvarolistan).</summary>
/// <param name="At">Meeting by meeting; null where the seat was not held, or nobody has noted.</param>
public sealed record AttendanceLine(Seat Seat, IReadOnlyList<Presence?> At)
{
    public bool IsMember => Seat.Kind is Programmes.SeatKind.Chair or Programmes.SeatKind.Member or Programmes.SeatKind.Substitute;
}
