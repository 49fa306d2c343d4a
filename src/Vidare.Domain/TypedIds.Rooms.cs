namespace Vidare;

/// <summary>Id of a room that can be booked (rum).</summary>
public readonly record struct MeetingRoomId(Guid Value) : ITypedId<MeetingRoomId>
{
    public static MeetingRoomId New() => new(Guid.CreateVersion7());

    public static MeetingRoomId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out MeetingRoomId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static MeetingRoomId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a booking of a room (rumsbokning).</summary>
public readonly record struct RoomBookingId(Guid Value) : ITypedId<RoomBookingId>
{
    public static RoomBookingId New() => new(Guid.CreateVersion7());

    public static RoomBookingId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out RoomBookingId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static RoomBookingId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
