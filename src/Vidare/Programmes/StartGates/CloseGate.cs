using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Programmes.StartGates;

/// <summary>The coordinator says that a gate is done, with a note on how one knows; where each party answers for itself, one party at a time.</summary>
static class CloseGate
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/startkrav/{gate}/klart", Do).For(ProgrammeOperation.CloseGate);

    static async Task<IResult> Do(string name, string gate, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || open.Configuration.Gates.All(g => g.Key != gate))
        {
            return desk.NotThere();
        }

        form = new Form { Scope = "klart-" + gate }.With("text", form.Values("text")).With("part", form.Values("part"));
        var rules = open.Configuration.Gates.Single(g => g.Key == gate);
        var note = form.Text("text", "Hur vet vi att det är klart?", 1000);
        var party = rules.EachParty ? form.Choice("part", "Part", open.Configuration.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => p.Key)) : null;
        if (!form.Ok)
        {
            return desk.Again<GatesPage>(await SeeGates.Model(desk, open, form), form);
        }

        var programme = open.Programme;
        var refusal = Gates.WhyNotClosed(programme, gate, await desk.ClosingsOf(programme), SeeGates.SeatsFor(programme, gate, await desk.SeatsIn(programme)), desk.Today)
            ?? (await desk.Close(open, new GateClosing(gate, false, note!, desk.Viewer.User!.Value, desk.Today), party)).Refusal;
        if (refusal is null)
        {
            return desk.Done(Addresses.Programme(name, "startkrav"), party is null || (await desk.ClosingsOf(programme)).Any(c => c.Gate == gate) ? "Startkravet är klart." : "Svaret är noterat. Kravet är klart när alla parter har svarat.");
        }

        form.Refuse(Sentences.Of(refusal, programme, desk.Today));
        return desk.Again<GatesPage>(await SeeGates.Model(desk, open, form), form);
    }
}
