using System.Globalization;
using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Programmes.Routines;

/// <summary>The coordinator writes a routine, or a new version of one, which the parties adopt anew (TUNA-19).</summary>
static class WriteRoutine
{
    public const string Scope = "ny";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/rutiner", New).For(ProgrammeOperation.WriteRoutine).Screened("namn", "text");
        app.MapPost("/insatser/{name}/rutiner/{id:guid}/version", Version).For(ProgrammeOperation.WriteRoutine).Screened("text");
    }

    internal static string ScopeOf(RoutineId id) => "version-" + id;

    internal static Form Filled(Routine routine) => new Form { Scope = ScopeOf(routine.Id) }.With("text", routine.Current.Text).With("version", routine.Current.Number.ToString(CultureInfo.InvariantCulture));

    static async Task<IResult> New(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = form.In(Scope, "namn", "text");
        var title = form.Text("namn", "Namn", 150);
        var text = form.Text("text", "Rutinen", 8000);
        return await SeeRoutines.Answer(desk, open, form, form.Ok ? (await desk.Write(open, RoutineId.New(), title!, text!)).Refusal : null, "Rutinen är skriven. Parterna kan anta den.");
    }

    static async Task<IResult> Version(string name, RoutineId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || (await desk.RoutinesOf(open.Programme)).FirstOrDefault(r => r.Id == id) is not { } routine)
        {
            return desk.NotThere();
        }

        form = form.In(ScopeOf(id), "text");
        var text = form.Text("text", "Rutinen", 8000);
        var refusal = !form.Ok ? null : (await desk.Rewrite(open, routine, form.Version, text!)).Refusal;
        if (refusal is not RoutineHasChanged)
        {
            return await SeeRoutines.Answer(desk, open, form, refusal, "Rutinen har en ny version. Parterna behöver anta den på nytt.");
        }

        var now = (await desk.RoutinesOf(open.Programme)).Single(r => r.Id == id).Current;
        form.Outdate($"Någon annan har skrivit version {now.Number} sedan du öppnade sidan. Det du skrev är kvar. Läs den versionen ovanför och spara igen.", now.Number);
        return desk.Again<RoutinesPage>(await SeeRoutines.Model(desk, open, form), form);
    }
}
