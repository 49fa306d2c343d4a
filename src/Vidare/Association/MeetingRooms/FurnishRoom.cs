using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.MeetingRooms;

/// <summary>Whoever answers for the premises says which rooms can be booked (TUNA-64).</summary>
static class FurnishRoom
{
    public const string Scope = "nytt";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/rum/nytt", Do).For(ProgrammeOperation.ArrangeStaff);
        app.MapPost("/insatser/{name}/rum/{id:guid}/stang", Close).For(ProgrammeOperation.ArrangeStaff);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = RoomForms.Scoped(Scope, form, "lokal", "namn", "platser");
        var site = form.Choice("lokal", "Lokal", open.Configuration.Sites.Select(s => s.Key));
        var called = form.Text("namn", "Rummets namn", MeetingRoom.NameMaxLength);
        var seats = form.Whole("platser", "Antal platser", 1, MeetingRoom.SeatsMax);
        var refusal = form.Ok ? (await desk.Furnish(open, new(MeetingRoomId.New(), open.Programme.Id, site!, called!, seats!.Value))).Refusal : null;
        return await SeeRooms.Answer(desk, open, null, form, refusal, "Rummet går att boka.");
    }

    static async Task<IResult> Close(string name, MeetingRoomId id, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open || (await desk.RoomsOf(open.Programme)).All(r => r.Id != id))
        {
            return desk.NotThere();
        }

        return await SeeRooms.Answer(desk, open, null, new Form { Scope = RoomForms.ScopeOf(id) }, (await desk.CloseRoom(open, id)).Refusal, "Rummet går inte längre att boka.");
    }
}
