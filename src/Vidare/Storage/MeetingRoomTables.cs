using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of rooms and their bookings, in the association zone.</summary>
static class MeetingRoomTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<MeetingRoomRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(r => new { r.ProgrammeId, r.Site, r.FoldedName }).IsUnique().HasDatabaseName("ux_meeting_room_name");
        });
        model.Entity<RoomBookingRow>(e =>
        {
            e.HasOne<MeetingRoomRow>().WithMany().HasForeignKey(b => b.RoomId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(b => b.UserId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(b => new { b.RoomId, b.OnDay });
        });
    }
}
