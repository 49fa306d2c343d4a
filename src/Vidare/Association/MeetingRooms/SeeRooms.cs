using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.MeetingRooms;

/// <summary>The rooms of an insats with who has booked them on a day (TUNA-64).</summary>
static class SeeRooms
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/rum", Show).For(ProgrammeOperation.BookRooms);

    internal static string Address(ProgrammeConfiguration programme) => Addresses.Programme(programme.Name, "rum");

    internal static string Address(ProgrammeConfiguration programme, DateOnly day) => Address(programme) + "?dag=" + Swedish.Day(day);

    static async Task<IResult> Show(string name, HttpContext context, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var filter = new Form(context.Request.Query);
        var day = filter.Value("dag").Length > 0 ? filter.Date("dag", "Dag") : desk.Today;
        return desk.Page<RoomsPage>(
            await Load(desk, open, day ?? desk.Today, new Form()) with { Filter = filter.Value("dag").Length > 0 ? filter : filter.With("dag", Swedish.Day(desk.Today)) },
            filter.Ok ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>On with the flash when it is done, else the page again with the sentence.</summary>
    internal static async Task<IResult> Answer(ProgrammeDesk desk, OpenProgramme open, DateOnly? day, Form form, Refusal? refusal, string flash)
    {
        if (form.Ok && refusal is null)
        {
            return desk.Done(Address(open.Configuration, day ?? desk.Today), flash);
        }

        if (refusal is not null)
        {
            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<RoomsPage>(await Load(desk, open, day ?? desk.Today, form), form);
    }

    static async Task<RoomsModel> Load(ProgrammeDesk desk, OpenProgramme open, DateOnly day, Form form)
    {
        var bookings = await desk.BookingsOn(open.Programme, day);
        return new(
            open.Configuration,
            day,
            desk.Today,
            [.. await desk.RoomsOf(open.Programme)],
            bookings,
            await desk.NamesOf(bookings.Select(b => b.By)),
            desk.Viewer.User!.Value,
            desk.May(ProgrammeOperation.ArrangeStaff, open.Programme),
            form)
        { Filter = new Form().With("dag", Swedish.Day(day)) };
    }
}

/// <summary>All that the page of rooms shows.</summary>
/// <param name="Rooms">The closed ones too.</param>
/// <param name="Bookings">Those of the day.</param>
/// <param name="Form">What came back; its scope tells which form it was.</param>
public sealed record RoomsModel(
    ProgrammeConfiguration Programme, DateOnly Day, DateOnly Today, IReadOnlyList<MeetingRoom> Rooms, IReadOnlyList<RoomBooking> Bookings, IReadOnlyDictionary<UserId, string> Names, UserId Viewer, bool MayArrange, Form Form)
{
    public required Form Filter { get; init; }

    /// <summary>Those that can be booked, and those that are booked although they are closed since.</summary>
    public IReadOnlyList<MeetingRoom> Shown => [.. Rooms.Where(r => r.ClosedOn is null || Bookings.Any(b => b.Room == r.Id))];

    public IReadOnlyList<Option> Bookable => [.. Rooms.Where(r => r.ClosedOn is null).Select(r => new Option(r.Id.ToString(), $"{r.Name}, {SiteOf(r)} ({Swedish.Whole(r.Seats)} platser)"))];

    public IReadOnlyList<Option> Sites => [.. Programme.Sites.Select(s => new Option(s.Key, s.Name))];

    public string SiteOf(MeetingRoom room) => Programme.Sites.FirstOrDefault(s => s.Key == room.Site)?.Name ?? room.Site;

    public IReadOnlyList<RoomBooking> Of(MeetingRoom room) => [.. Bookings.Where(b => b.Room == room.Id)];

    public bool MayTakeBack(RoomBooking booking) => RoomBookings.WhyNotTakenBack(booking, Viewer, MayArrange, Today) is null;

    /// <summary>What was said no to where no form stands open for it: a booking that is another's, a room that is booked.</summary>
    public Form? Refused => Form.Ok || Form.Scope is BookRoom.Scope or FurnishRoom.Scope ? null : Form;

    public Form FormOf(string scope, Func<Form> filled) => Form.Scope == scope ? Form : filled();

    public string Address => SeeRooms.Address(Programme);
}
