using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Routines;

/// <summary>A party's manager, or who sits for it in the steering group, adopts the version that the page showed (TUNA-19).</summary>
static class AdoptRoutine
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/rutiner/{id:guid}/anta", Do).For(ProgrammeOperation.AdoptRoutine);

    internal static string ScopeOf(RoutineId id) => "anta-" + id;

    static async Task<IResult> Do(string name, RoutineId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || (await desk.RoutinesOf(open.Programme)).All(r => r.Id != id))
        {
            return desk.NotThere();
        }

        return await SeeRoutines.Answer(desk, open, new Form { Scope = ScopeOf(id) }, (await desk.Adopt(open, id, form.Version)).Refusal, "Din part har antagit rutinen.");
    }
}
