using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Programmes.People;

/// <summary>The coordinator lets the coaches take over the contact with employers for a stretch of time, supervises them in it, and takes it back (TUNA-33).</summary>
static class ShiftEmployers
{
    public const string Scope = "arbetsgivarkontakt";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/bemanning/arbetsgivarkontakt", Do).For(ProgrammeOperation.ArrangeStaff);
        app.MapPost("/insatser/{name}/bemanning/arbetsgivarkontakt/{number:int}/avsluta", End).For(ProgrammeOperation.ArrangeStaff);
    }

    internal static string ScopeOf(EmployerShift shift) => Scope + "-" + Swedish.Whole(shift.Number);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || !PlacementBank.IsOn(open.Configuration))
        {
            return desk.NotThere();
        }

        form = SeeStaffing.Scoped(Scope, form, "skede", "fran", "till", "skal");
        var phases = await desk.PhasesAround(open.Programme);
        var chosen = form.Choice("skede", "Skede", phases.Select(p => p.Key));
        var from = form.Date("fran", "Från och med");
        var to = form.Date("till", "Till och med", required: false);
        var why = form.Text("skal", "Varför", 500);
        Refusal? refusal = null;
        if (form.Ok)
        {
            var phase = phases.First(p => p.Key == chosen);
            var all = await desk.ShiftsOf(open.Programme);
            var hasCoach = (await desk.Holders([open.Programme.Id], Role.Coach, from!.Value)).Count > 0;
            refusal = EmployerShifts.WhyNotShifted(all, phase.Phase, from.Value, to, hasCoach)
                ?? (await desk.Shift(open, new(open.Programme.Id, all.Count + 1, phase.Label, from.Value, EmployerShifts.Until(phase.Phase, to), why!))).Refusal;
        }

        return await SeeStaffing.Answer(desk, open, form, refusal, "Arbetsgivarkontakten är coachernas de dagarna. Du handleder dem i den.");
    }

    static async Task<IResult> End(string name, int number, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open || (await desk.ShiftsOf(open.Programme)).FirstOrDefault(s => s.Number == number) is not { } shift)
        {
            return desk.NotThere();
        }

        return await SeeStaffing.Answer(desk, open, new Form { Scope = ScopeOf(shift) }, EmployerShifts.WhyNotEnded(shift, desk.Today) ?? (await desk.End(open, shift)).Refusal, "Från i morgon svarar samordnaren för arbetsgivarkontakten igen.");
    }
}
