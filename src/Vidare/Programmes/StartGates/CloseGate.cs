using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Programmes.StartGates;

/// <summary>The coordinator says that a gate is done, with a note on how one knows.</summary>
static class CloseGate
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/startkrav/{gate}/klart", Do).For(ProgrammeOperation.CloseGate);

    static async Task<IResult> Do(string name, string gate, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || open.Configuration.Gates.All(g => g.Key != gate))
        {
            return desk.NotThere();
        }

        form = new Form { Scope = "klart-" + gate }.With("text", form.Values("text"));
        var note = form.Text("text", "Hur vet vi att det är klart?", 1000);
        if (note is null)
        {
            return desk.Again<GatesPage>(await SeeGates.Model(desk, open, form), form);
        }

        var programme = open.Programme;
        var refusal = Gates.WhyNotClosed(programme, gate, await desk.ClosingsOf(programme), SeeGates.SeatsFor(programme, gate, await desk.SeatsIn(programme)), desk.Today)
            ?? (await desk.Close(open, new(gate, false, note, desk.Viewer.User!.Value, desk.Today))).Refusal;
        if (refusal is null)
        {
            return desk.Done(Addresses.Programme(name, "startkrav"), "Startkravet är klart.");
        }

        form.Refuse(Sentences.Of(refusal, programme, desk.Today));
        return desk.Again<GatesPage>(await SeeGates.Model(desk, open, form), form);
    }
}
