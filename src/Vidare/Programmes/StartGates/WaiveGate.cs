using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Programmes.StartGates;

/// <summary>A voting member of the steering group waives a gate with a reason (GEN-18).</summary>
static class WaiveGate
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/startkrav/{gate}/undantag", Do).For(ProgrammeOperation.WaiveGate);

    static async Task<IResult> Do(string name, string gate, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || open.Configuration.Gates.All(g => g.Key != gate))
        {
            return desk.NotThere();
        }

        form = new Form { Scope = "undantag-" + gate }.With("text", form.Values("text"));
        var reason = form.Text("text", "Skäl till undantaget", 1000);
        if (reason is null)
        {
            return desk.Again<GatesPage>(await SeeGates.Model(desk, open, form), form);
        }

        var refusal = Gates.WhyNotWaived(open.Configuration, gate, await desk.ClosingsOf(open.Programme))
            ?? await desk.WhyNotSteering(open.Programme)
            ?? (await desk.Close(open, new(gate, true, reason, desk.Viewer.User!.Value, desk.Today))).Refusal;
        if (refusal is null)
        {
            return desk.Done(Addresses.Programme(name, "startkrav"), "Startkravet är undantaget.");
        }

        form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        return desk.Again<GatesPage>(await SeeGates.Model(desk, open, form), form);
    }
}
