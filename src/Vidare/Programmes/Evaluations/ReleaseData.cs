using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Programmes.Evaluations;

/// <summary>The coordinator releases data without names to an evaluator, in scope and time, and takes a release back (TUNA-45).</summary>
static class ReleaseData
{
    public static readonly IReadOnlyList<Option> Fields = [.. Enum.GetValues<ReleasedField>().Select(f => new Option(f.ToString(), RunningWords.Of(f)))];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/utvarderingar/uppdrag/{id:guid}/lamna-ut", Do).For(ProgrammeOperation.AssignEvaluation);
        app.MapPost("/insatser/{name}/utvarderingar/utlamningar/{id:guid}/avsluta", End).For(ProgrammeOperation.AssignEvaluation);
    }

    internal static string ScopeOf(EvaluationAssignmentId id) => "lamna-ut-" + id;

    internal static string ScopeOf(DataReleaseId id) => "avsluta-" + id;

    static async Task<IResult> Do(string name, EvaluationAssignmentId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || (await desk.AssignmentsOf(open.Programme)).All(a => a.Id != id))
        {
            return desk.NotThere();
        }

        form = SeeEvaluations.Scoped(ScopeOf(id), form, "uppgifter", "borjade-fran", "borjade-till", "fran", "till", "skal");
        var fields = form.Ticks("uppgifter", Fields.Select(f => f.Value)).Select(Enum.Parse<ReleasedField>).ToList();
        var beganFrom = form.Date("borjade-fran", "Började tidigast");
        var beganTo = form.Date("borjade-till", "Började senast");
        var from = form.Date("fran", "Får läsas från och med");
        var to = form.Date("till", "Får läsas till och med");
        var why = form.Text("skal", "Varför uppgifterna behövs", 500);
        var refusal = form.Ok ? (await desk.Release(open, id, new(DataReleaseId.New(), beganFrom!.Value, beganTo!.Value, fields, from!.Value, to!.Value, why!, desk.Viewer.User!.Value, desk.Today, null))).Refusal : null;
        return await SeeEvaluations.Answer(desk, open, form, refusal switch { NothingIsReleased => "uppgifter", DaysAreReversed => beganTo < beganFrom ? "borjade-till" : "till", ReleaseIsOutsideAssignment => "till", _ => null }, refusal, "Uppgifterna är utlämnade till utvärderaren.");
    }

    static async Task<IResult> End(string name, DataReleaseId id, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && (await desk.AssignmentsOf(open.Programme)).Any(a => a.Releases.Any(r => r.Id == id))
            ? await SeeEvaluations.Answer(desk, open, new Form { Scope = ScopeOf(id) }, null, (await desk.EndRelease(open, id)).Refusal, "Utlämningen är avslutad. Inget mer kan läsas.")
            : desk.NotThere();
}
