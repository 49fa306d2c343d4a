using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>The minutes as they print (protokoll, D23), and under them the adjusters' signatures.</summary>
static class AdjustMinutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sammantraden/{id:guid}/protokoll", async (MeetingId id, ProgrammeDesk desk, Measures measures) =>
            await desk.OpenMeeting(id) is { } open ? desk.Page<MinutesPage>(await Model(desk, measures, open, SignForm.Empty(desk.Today))) : desk.NotThere()).For(ProgrammeOperation.ReadBody);
        app.MapPost("/sammantraden/{id:guid}/protokoll", Do).For(ProgrammeOperation.AdjustMinutes);
    }

    internal static async Task<MinutesModel> Model(ProgrammeDesk desk, Measures measures, OpenMeeting open, Form form) => new(
        open,
        open.Meeting.Minutes is { } minutes ? MinutesDocument.Read(minutes.Text) : MinutesDocument.From(open, open.Meeting, await MinutesFigures.Of(desk, measures, open)),
        open.Meeting.Signing is { } signing && signing.WhyNotSigned(desk.Viewer.User!.Value, null) is null,
        [.. open.Body.Programmes.Where(p => desk.May(ProgrammeOperation.SeeGoals, p))],
        desk.Today,
        form);

    static async Task<IResult> Do(MeetingId id, ProgrammeDesk desk, Measures measures, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open)
        {
            return desk.NotThere();
        }

        if (SignForm.Read(form, DocumentKind.Minutes, id.Value) is { } read)
        {
            if ((await desk.Adjust(open, read.Seen, read.On, read.Place)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.BodyMeeting(id), "Du har justerat protokollet.");
            }

            open = await MeetingAnswer.Refused(desk, open, form, refusal);
        }

        return desk.Again<MinutesPage>(await Model(desk, measures, open, form), form);
    }
}

/// <param name="MayAdjust">Whether the viewer's signature is waited for.</param>
/// <param name="SeesGoalsOf">The programmes whose figures the viewer can open to their formulas.</param>
public sealed record MinutesModel(OpenMeeting Open, MinutesDocument Document, bool MayAdjust, IReadOnlyList<Programme> SeesGoalsOf, DateOnly Today, Form Form)
{
    public Signing? Signing => Open.Meeting.Signing;
}
