using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.StartGates;

/// <summary>The coordinator says on which day the first person is to be enrolled; gates are due so many days before it (D-33, 9-corrections 23).</summary>
static class PlanFirstEnrolment
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/startkrav/forsta-inskrivning", Do).For(ProgrammeOperation.CloseGate);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var period = open.Configuration.Period;
        if (form.Date("dag", "Första planerade inskrivning") is { } day && !period.Covers(day))
        {
            form.Refuse("dag", "Dagen ska ligga i insatsens period, från " + Swedish.Day(period.Start) + (period.End is { } end ? " till " + Swedish.Day(end) : "") + ".");
        }

        if (!form.Ok || Form.Day(form.Value("dag")) is not { } chosen)
        {
            return desk.Again<GatesPage>(await SeeGates.Model(desk, open, form), form);
        }

        _ = (await desk.PlanFirstEnrolment(open, chosen)).Value;
        return desk.Done(Addresses.Programme(name, "startkrav"), "Dagen är ändrad. Startkravens dagar är omräknade.");
    }
}
