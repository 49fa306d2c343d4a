using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Rooms of a programme's sites and who has booked them, in the association zone: it knows no participant.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The rooms of a programme, by name, the closed ones too.</summary>
    public async Task<IReadOnlyList<MeetingRoom>> RoomsOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await db.MeetingRooms.Where(r => r.ProgrammeId == programme.Id).ToListAsync()).Select(RoomOf).OrderBy(r => r.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>The bookings of a programme's rooms on a day, by time.</summary>
    public async Task<IReadOnlyList<RoomBooking>> BookingsOn(Programme programme, DateOnly day)
    {
        await using var db = database.Association();
        var rows = await db.RoomBookings.Where(b => b.OnDay == day && db.MeetingRooms.Any(r => r.Id == b.RoomId && r.ProgrammeId == programme.Id)).ToListAsync();
        return [.. rows.Select(BookingOf).OrderBy(b => b.From)];
    }

    /// <summary>A booking of one of the programme's rooms, or null.</summary>
    public async Task<RoomBooking?> BookingOf(Programme programme, RoomBookingId id)
    {
        await using var db = database.Association();
        return await db.RoomBookings.SingleOrDefaultAsync(b => b.Id == id && db.MeetingRooms.Any(r => r.Id == b.RoomId && r.ProgrammeId == programme.Id)) is { } row ? BookingOf(row) : null;
    }

    static MeetingRoom RoomOf(MeetingRoomRow row) => new(row.Id, row.ProgrammeId, row.Site, row.Name, row.Seats, row.ClosedOn);

    static RoomBooking BookingOf(RoomBookingRow row) => new(row.Id, row.RoomId, row.OnDay, row.Begins, row.Ends, row.Purpose, row.UserId);

    /// <summary>Adds a room; one that was closed under the same name at the site is opened again.</summary>
    public Task<Outcome<bool>> Furnish(OpenProgramme open, MeetingRoom room) => Write<bool>("Rum att boka", open, room.Name, async db =>
    {
        var folded = Folding.Fold(room.Name);
        switch (await db.MeetingRooms.SingleOrDefaultAsync(r => r.ProgrammeId == open.Programme.Id && r.Site == room.Site && r.FoldedName == folded))
        {
            case null:
                db.Add(new MeetingRoomRow { Id = room.Id, ProgrammeId = open.Programme.Id, Site = room.Site, Name = room.Name, FoldedName = folded, Seats = room.Seats });
                return true;
            case { ClosedOn: not null } closed:
                (closed.Seats, closed.ClosedOn) = (room.Seats, null);
                return true;
            default:
                return new RoomIsThere();
        }
    });

    /// <summary>Takes a room away from those that can be booked.</summary>
    public Task<Outcome<bool>> CloseRoom(OpenProgramme open, MeetingRoomId id) => OnRoom(open, id, "Rummet bokas inte längre", async (db, row) =>
    {
        var ahead = await db.RoomBookings.Where(b => b.RoomId == id && b.OnDay >= Today).ToListAsync();
        if (RoomBookings.WhyNotClosed(RoomOf(row), ahead.Select(BookingOf), Today) is { } refusal)
        {
            return refusal;
        }

        row.ClosedOn = Today;
        return true;
    });

    public Task<Outcome<bool>> Book(OpenProgramme open, RoomBooking wanted) => OnRoom(open, wanted.Room, "Rum bokat", async (db, row) =>
    {
        var booked = await db.RoomBookings.Where(b => b.RoomId == wanted.Room && b.OnDay == wanted.On).ToListAsync();
        if (RoomBookings.WhyNotBooked(RoomOf(row), booked.Select(BookingOf), wanted, Today) is { } refusal)
        {
            return refusal;
        }

        db.Add(new RoomBookingRow { Id = wanted.Id, RoomId = wanted.Room, OnDay = wanted.On, Begins = wanted.From, Ends = wanted.To, Purpose = wanted.Purpose, UserId = wanted.By, At = clock.Now });
        return true;
    });

    /// <summary>Takes a booking back. That somebody already did makes no difference.</summary>
    public Task<Outcome<bool>> TakeBack(OpenProgramme open, RoomBooking booking) => OnRoom(open, booking.Room, "Rum avbokat", async (db, _) =>
    {
        if (RoomBookings.WhyNotTakenBack(booking, Viewer.User!.Value, May(ProgrammeOperation.ArrangeStaff, open.Programme), Today) is { } refusal)
        {
            return refusal;
        }

        db.RemoveRange(await db.RoomBookings.Where(b => b.Id == booking.Id).ToListAsync());
        return true;
    });

    /// <summary>Two who want the same room go one after the other.</summary>
    Task<Outcome<bool>> OnRoom(OpenProgramme open, MeetingRoomId id, string why, Func<AssociationDb, MeetingRoomRow, Task<Outcome<bool>>> act) => Write<bool>(why, open, id.ToString(), async db =>
    {
        await Database.Lock(db, id.Value);
        return await act(db, await db.MeetingRooms.SingleAsync(r => r.Id == id && r.ProgrammeId == open.Programme.Id));
    });
}
