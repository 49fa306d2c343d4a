using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>Calls a body to a meeting; what always stands on its agenda is there from the start (TUNA-29).</summary>
static class CallBody
{
    const int PlaceMax = 120;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/grupper/{id:guid}/kalla", async (BodyId id, ProgrammeDesk desk) =>
            await desk.OpenBody(id) is { } open ? desk.Page<CallBodyPage>(new CallBodyModel(open, new Form())) : desk.NotThere()).For(ProgrammeOperation.KeepMeeting);
        app.MapPost("/grupper/{id:guid}/kalla", Do).For(ProgrammeOperation.KeepMeeting);
    }

    static async Task<IResult> Do(BodyId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenBody(id) is not { } open)
        {
            return desk.NotThere();
        }

        var day = form.Date("dag", "Dag");
        var place = form.Text("plats", "Plats", PlaceMax, required: false);
        if (form.Ok)
        {
            var called = await desk.Call(open, day!.Value, place);
            if (called.Done(out var meeting))
            {
                return desk.Done(Addresses.BodyMeeting(meeting), "Gruppen är kallad till möte " + Swedish.Day(day.Value) + ".");
            }

            form.Refuse("dag", Sentences.Of(called.Refusal!, null, desk.Today));
        }

        return desk.Again<CallBodyPage>(new CallBodyModel(open, form), form);
    }
}

public sealed record CallBodyModel(OpenBody Open, Form Form);
