using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.MeetingRooms;

/// <summary>Somebody of the staff books a room for a part of a day, and takes the booking back (TUNA-64).</summary>
static class BookRoom
{
    public const string Scope = "boka";

    public static readonly IReadOnlyList<Option> Purposes = [.. Enum.GetValues<BookingPurpose>().Select(p => new Option(p.ToString(), Words.Of(p)))];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/rum/boka", Do).For(ProgrammeOperation.BookRooms);
        app.MapPost("/insatser/{name}/rum/bokningar/{id:guid}/avboka", TakeBack).For(ProgrammeOperation.BookRooms);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = RoomForms.Scoped(Scope, form, "rum", "dag", "fran", "till", "andamal");
        var room = form.Choice("rum", "Rum", (await desk.RoomsOf(open.Programme)).Where(r => r.ClosedOn is null).Select(r => r.Id.ToString()));
        var day = form.Date("dag", "Dag");
        var from = form.Time("fran", "Från");
        var to = form.Time("till", "Till");
        var purpose = form.Choice("andamal", "Ändamål", Purposes.Select(p => p.Value));
        var refusal = form.Ok
            ? (await desk.Book(open, new(RoomBookingId.New(), MeetingRoomId.Parse(room!, null), day!.Value, from!.Value, to!.Value, Enum.Parse<BookingPurpose>(purpose!), desk.Viewer.User!.Value))).Refusal
            : null;
        return await SeeRooms.Answer(desk, open, day, form, refusal, "Rummet är bokat.");
    }

    static async Task<IResult> TakeBack(string name, RoomBookingId id, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open || await desk.BookingOf(open.Programme, id) is not { } booking)
        {
            return desk.NotThere();
        }

        return await SeeRooms.Answer(desk, open, booking.On, new Form { Scope = RoomForms.ScopeOf(id) }, (await desk.TakeBack(open, booking)).Refusal, "Rummet är avbokat.");
    }
}
