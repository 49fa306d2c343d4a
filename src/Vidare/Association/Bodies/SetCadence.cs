using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Bodies;

/// <summary>How often an association's own body is to meet (BR-35); a programme's says so in its configuration.</summary>
static class SetCadence
{
    const int MostMeetings = 24;

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/grupper/{id:guid}/motestakt", Do).For(ProgrammeOperation.KeepMeeting);

    static async Task<IResult> Do(BodyId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenBody(id) is not { Body.IsOfAssociation: true } open)
        {
            return desk.NotThere();
        }

        var times = form.Whole("antal", "Antal möten", 1, MostMeetings);
        var per = form.Choice("per", "Per", Enum.GetNames<CadenceUnit>());
        if (!form.Ok)
        {
            return desk.Again<BodyPage>(await SeeBody.Model(desk, open, form), form);
        }

        _ = (await desk.SetCadence(open, new(times!.Value, Enum.Parse<CadenceUnit>(per!)))).Value;
        return desk.Done(Addresses.Body(id), "Mötestakten är ändrad.");
    }
}
