using Vidare.Ui;

namespace Vidare.Association.MeetingRooms;

/// <summary>The page of rooms carries several forms, each under a scope of its own.</summary>
static class RoomForms
{
    public static void Map(IEndpointRouteBuilder app)
    {
        SeeRooms.Map(app);
        BookRoom.Map(app);
        FurnishRoom.Map(app);
    }

    public static string ScopeOf(RoomBookingId id) => "avboka-" + id;

    public static string ScopeOf(MeetingRoomId id) => "stang-" + id;

    public static Form Scoped(string scope, Form form, params string[] fields) => fields.Aggregate(new Form { Scope = scope }, (own, field) => own.With(field, form.Values(field)));
}
