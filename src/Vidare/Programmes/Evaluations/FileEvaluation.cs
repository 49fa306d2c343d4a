using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Programmes.Evaluations;

/// <summary>The coordinator files an evaluation. The association reads the register, so a text that names a participant is stopped (GEN-20).</summary>
static class FileEvaluation
{
    public const string Scope = "ny", Over = "klar", Hint = "Bara sammanställda resultat: inga namn, och inget som pekar ut någon. Förbundet läser det.";

    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<EvaluationKind>().Select(k => new Option(k.ToString(), RunningWords.Of(k)))];

    public static readonly IReadOnlyList<Option> States = [new("pagar", "Pågår"), new(Over, "Klar")];

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/utvarderingar", Do).For(ProgrammeOperation.FileEvaluation);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, NameScreen screen, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = SeeEvaluations.Scoped(Scope, form, "slag", "rubrik", "galler", "av", "lage", "dag", "resultat", "finns");
        var kind = form.Choice("slag", "Slag", Kinds.Select(k => k.Value));
        var title = form.Text("rubrik", "Vad som utvärderas", Evaluation.TitleMaxLength);
        var place = form.Text("galler", "Gäller", Evaluation.ShortMaxLength, required: false);
        var by = form.Text("av", "Vem som utvärderar", Evaluation.ShortMaxLength);
        var state = form.Choice("lage", "Läge", States.Select(s => s.Value));
        var done = state is Over ? form.Date("dag", "Dag då den blev klar", required: false) : null;
        var result = form.Text("resultat", "Resultat", Evaluation.TextMaxLength, required: false);
        var reference = form.Text("finns", "Var den finns", Evaluation.ShortMaxLength, required: false);
        if (!form.Ok)
        {
            return await SeeEvaluations.Answer(desk, open, form, null, null, "");
        }

        var names = await screen.Finds(open.Programme.Id, title, place, by, result, reference);
        var refusal = (await desk.File(open, new(EvaluationId.New(), Enum.Parse<EvaluationKind>(kind!), title!, place, by!, state is Over, done, result, reference, null, desk.Viewer.User!.Value, desk.Today), names)).Refusal;
        return await SeeEvaluations.Answer(desk, open, form, FieldOf(refusal), refusal, "Utvärderingen står i registret.");
    }

    internal static string? FieldOf(Refusal? refusal) => refusal switch
    {
        EvaluationIsAhead => "dag",
        EvaluationHasNoResult => "resultat",
        NobodyAskedForReview => "slag",
        _ => null,
    };
}
