using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>Notes who was at the meeting, the whole of it or a part, and who adjusts the minutes (D23).</summary>
static class NoteAttendance
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sammantraden/{id:guid}/narvaro", async (MeetingId id, ProgrammeDesk desk) =>
            await desk.OpenMeeting(id) is { } open ? desk.Page<AttendancePage>(Model(desk, open, Filled(open))) : desk.NotThere()).For(ProgrammeOperation.KeepMeeting);
        app.MapPost("/sammantraden/{id:guid}/narvaro", Do).For(ProgrammeOperation.KeepMeeting);
    }

    static Form Filled(OpenMeeting open)
    {
        var form = new Form();
        foreach (var noted in open.Meeting.Attendance)
        {
            form.With(Field(noted.Seat), noted.Presence.ToString());
        }

        return form.With(Adjusters, open.Meeting.Attendance.Where(a => a.Adjusts).Select(a => a.Seat.ToString()));
    }

    internal const string Adjusters = "justerare";

    internal static string Field(SeatId seat) => "plats-" + seat;

    static AttendanceModel Model(ProgrammeDesk desk, OpenMeeting open, Form form) => new(open, form, MeetingKeeping.WhyNotHeld(open.Meeting, desk.Today) is { } why ? MeetingAnswer.Sentence(open, why, desk.Today) : null);

    static async Task<IResult> Do(MeetingId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open)
        {
            return desk.NotThere();
        }

        var adjusters = form.Ticks(Adjusters, open.Seats.Where(s => s.Seat.Votes).Select(s => s.Seat.Id.ToString()));
        List<Attendance> attendance = [];
        foreach (var seated in open.Seats)
        {
            var presence = form.Choice(Field(seated.Seat.Id), seated.Name, Enum.GetNames<Presence>());
            attendance.Add(new(seated.Seat.Id, presence is null ? Presence.Absent : Enum.Parse<Presence>(presence), adjusters.Contains(seated.Seat.Id.ToString())));
        }

        if (form.Ok)
        {
            if ((await desk.Attend(open, form.Version, attendance)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.BodyMeeting(id), "Närvaron är antecknad.");
            }

            open = await MeetingAnswer.Refused(desk, open, form, refusal);
        }

        return desk.Again<AttendancePage>(Model(desk, open, form), form);
    }
}

public sealed record AttendanceModel(OpenMeeting Open, Form Form, string? WhyNot);
