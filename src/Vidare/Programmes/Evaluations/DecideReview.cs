using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Evaluations;

/// <summary>A voting member notes what the steering group decided: a local review with scope and day, or that it is not wanted and why (TUNA-69).</summary>
static class DecideReview
{
    public const string Scope = "genomlysning", Wanted = "ja";

    public static readonly IReadOnlyList<Option> Choices = [new(Wanted, "Lokal genomlysning"), new("nej", "Ej aktuellt")];

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/utvarderingar/genomlysning", Do).For(ProgrammeOperation.DecideReview);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = SeeEvaluations.Scoped(Scope, form, "beslut", "omfattning", "dag", "skal");
        var choice = form.Choice("beslut", "Beslut", Choices.Select(c => c.Value));
        var scope = form.Text("omfattning", "Vad som ska genomlysas", Evaluation.TextMaxLength, required: false);
        var due = form.Date("dag", "Klar senast", required: false);
        var reason = form.Text("skal", "Skäl", 1000, required: false);
        var refusal = form.Ok ? (await desk.Decide(open, choice is Wanted, scope, due, reason)).Refusal : null;
        return await SeeEvaluations.Answer(desk, open, form, refusal switch { ScopeIsMissing => scope is null ? "omfattning" : "dag", ReviewIsDueInThePast => "dag", ReasonIsMissing => "skal", _ => null }, refusal, "Beslutet är inskrivet.");
    }
}
