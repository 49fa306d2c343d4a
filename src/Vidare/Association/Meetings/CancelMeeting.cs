using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>A meeting that was called is not held; it does not count in the cadence.</summary>
static class CancelMeeting
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/sammantraden/{id:guid}/stall-in", Do).For(ProgrammeOperation.KeepMeeting);

    static async Task<IResult> Do(MeetingId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open)
        {
            return desk.NotThere();
        }

        form = new Form { Scope = "stall-in" }.With("version", form.Values("version")).With("skal", form.Values("skal"));
        if (form.Text("skal", "Varför mötet ställs in", 300) is { } why)
        {
            if ((await desk.Cancel(open, form.Version, why)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.BodyMeeting(id), "Mötet är inställt.");
            }

            open = await MeetingAnswer.Refused(desk, open, form, refusal);
        }

        return desk.Again<MeetingPage>(SeeMeeting.Model(desk, open, form), form);
    }
}
