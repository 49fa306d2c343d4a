namespace Vidare.Association;

/// <summary>A room at a site of the insats that its staff may book (rum; TUNA-64).</summary>
/// <param name="Site">Key of the site in the configuration.</param>
/// <param name="Seats">For how many it is.</param>
/// <param name="ClosedOn">From when it can no longer be booked, or null.</param>
public sealed record MeetingRoom(MeetingRoomId Id, ProgrammeId Programme, string Site, string Name, int Seats, DateOnly? ClosedOn = null)
{
    public const int NameMaxLength = 80, SeatsMax = 500;
}

/// <summary>What a room is booked for (ändamål). There is no free text, so that nobody's name can stand in a calendar that all of the staff read.</summary>
public enum BookingPurpose { Conversation, Group, Meeting, Other }

/// <summary>A room is booked for a part of a day (rumsbokning): for what and by whom of the staff, and never with whom.</summary>
/// <param name="From">The time of day, in Stockholm.</param>
/// <param name="To">When the room is free again.</param>
public sealed record RoomBooking(RoomBookingId Id, MeetingRoomId Room, DateOnly On, TimeOnly From, TimeOnly To, BookingPurpose Purpose, UserId By)
{
    /// <summary>Whether they want the same room at the same time; one may begin when the other ends.</summary>
    public bool Overlaps(RoomBooking other) => Room == other.Room && On == other.On && From < other.To && other.From < To;
}

public sealed record BookingIsBackwards : Refusal;
public sealed record BookingIsOver : Refusal;
public sealed record BookingIsTooFarAhead(DateOnly Last) : Refusal;
public sealed record BookingIsAnothers : Refusal;
public sealed record RoomIsTaken(TimeOnly From, TimeOnly To) : Refusal;
public sealed record RoomIsBooked(DateOnly On) : Refusal;
public sealed record RoomIsClosed : Refusal;
public sealed record RoomIsThere : Refusal;

/// <summary>Who may book a room and when, and who takes a booking back (TUNA-64).</summary>
public static class RoomBookings
{
    /// <summary>So many days ahead a room can be booked; no source says it, the house has chosen a year.</summary>
    public const int DaysAhead = 365;

    /// <param name="booked">The bookings of the same room on the same day.</param>
    public static Refusal? WhyNotBooked(MeetingRoom room, IEnumerable<RoomBooking> booked, RoomBooking wanted, DateOnly today) =>
        room.ClosedOn is not null ? new RoomIsClosed()
        : wanted.To <= wanted.From ? new BookingIsBackwards()
        : wanted.On < today ? new BookingIsOver()
        : wanted.On > today.AddDays(DaysAhead) ? new BookingIsTooFarAhead(today.AddDays(DaysAhead))
        : booked.Where(wanted.Overlaps).MinBy(b => b.From) is { } taken ? new RoomIsTaken(taken.From, taken.To)
        : null;

    /// <summary>Who booked takes it back until the day is over; whoever answers for the premises may for one who is away.</summary>
    public static Refusal? WhyNotTakenBack(RoomBooking booking, UserId by, bool arranges, DateOnly today) =>
        booking.On < today ? new BookingIsOver()
        : booking.By != by && !arranges ? new BookingIsAnothers()
        : null;

    /// <summary>A room for which bookings lie ahead is not closed over them.</summary>
    public static Refusal? WhyNotClosed(MeetingRoom room, IEnumerable<RoomBooking> booked, DateOnly today) =>
        room.ClosedOn is not null ? new RoomIsClosed()
        : booked.Where(b => b.On >= today).MinBy(b => b.On) is { } next ? new RoomIsBooked(next.On)
        : null;
}
