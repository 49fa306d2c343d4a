using Vidare.Association;

namespace Vidare.Storage;

/// <summary>A room that the staff may book. A closed one keeps its bookings.</summary>
sealed class MeetingRoomRow
{
    public MeetingRoomId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public required string Site { get; init; }
    public required string Name { get; init; }
    public required string FoldedName { get; init; }
    public int Seats { get; set; }
    public DateOnly? ClosedOn { get; set; }
}

/// <summary>A booking of a room, in the association zone: it knows no participant.</summary>
sealed class RoomBookingRow
{
    public RoomBookingId Id { get; init; }
    public MeetingRoomId RoomId { get; init; }
    public DateOnly OnDay { get; init; }
    public TimeOnly Begins { get; init; }
    public TimeOnly Ends { get; init; }
    public BookingPurpose Purpose { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}
