using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Evaluations;

/// <summary>The coordinator gives somebody an assignment to evaluate at the individual's level, and is its contact (TUNA-45).</summary>
static class AssignEvaluation
{
    public const string Scope = "uppdrag", Association = "forbundet";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/utvarderingar/uppdrag", Do).For(ProgrammeOperation.AssignEvaluation);

    /// <summary>Who can pay: the parties and the association.</summary>
    internal static IReadOnlyList<Option> Payers(Programme programme, DateOnly today) =>
        [.. programme.Configuration.Parties.Select(p => new Option(p.Key, programme.NameOf(programme.Parties[p.Key], today))), new(Association, programme.Configuration.Association.ShortName)];

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = SeeEvaluations.Scoped(Scope, form, "vem", "syfte", "betalas", "fran", "till");
        var who = form.Choice("vem", "Utvärderare", (await desk.EvaluatorsIn(open.Programme)).Select(e => e.User.ToString()));
        var purpose = form.Text("syfte", "Vad som ska utvärderas", Evaluation.TextMaxLength);
        var payer = form.Choice("betalas", "Betalas av", Payers(open.Programme, desk.Today).Select(p => p.Value));
        var from = form.Date("fran", "Från och med");
        var to = form.Date("till", "Till och med");
        var refusal = form.Ok ? (await desk.Assign(open, UserId.Parse(who!, null), purpose!, payer is Association ? null : open.Programme.Parties[payer!], from!.Value, to!.Value)).Refusal : null;
        return await SeeEvaluations.Answer(desk, open, form, refusal is EvaluatorWorksElsewhere or IsNoEvaluator ? "vem" : refusal is null ? null : "till", refusal, "Uppdraget är gett. Du är kontaktperson.");
    }
}
