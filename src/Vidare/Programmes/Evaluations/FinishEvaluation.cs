using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Programmes.Evaluations;

/// <summary>The coordinator files what an evaluation that went on came to.</summary>
static class FinishEvaluation
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/utvarderingar/{id:guid}/klar", Do).For(ProgrammeOperation.FileEvaluation);

    internal static string ScopeOf(EvaluationId id) => "klar-" + id;

    static async Task<IResult> Do(string name, EvaluationId id, ProgrammeDesk desk, NameScreen screen, Form form)
    {
        if (await desk.Open(name) is not { } open || (await desk.EvaluationsOf(open.Programme)).All(e => e.Id != id))
        {
            return desk.NotThere();
        }

        form = SeeEvaluations.Scoped(ScopeOf(id), form, "dag", "resultat", "finns");
        var done = form.Date("dag", "Dag då den blev klar", required: false);
        var result = form.Text("resultat", "Resultat", Evaluation.TextMaxLength);
        var reference = form.Text("finns", "Var den finns", Evaluation.ShortMaxLength, required: false);
        var refusal = form.Ok ? (await desk.Finish(open, id, done, result!, reference, await screen.Finds(open.Programme.Id, result!, reference))).Refusal : null;
        return await SeeEvaluations.Answer(desk, open, form, FileEvaluation.FieldOf(refusal), refusal, "Resultatet är sparat.");
    }
}
