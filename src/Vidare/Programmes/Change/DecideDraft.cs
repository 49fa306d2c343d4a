using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>Notes the decision by which a draft governs: who decided, when, and where it is written (GEN-10).</summary>
static class DecideDraft
{
    public const string Body = "organ", On = "beslutsdag", Reference = "paragraf";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/utkast/beslut", Do).For(ProgrammeOperation.DecideVersion);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenInHand(name) is not { } hand)
        {
            return desk.NotThere();
        }

        var body = form.Choice(Body, "Vem har beslutat?", await desk.DecidingBodies(hand.Open.Programme));
        var on = form.Date(On, "Beslutsdag");
        var reference = form.Text(Reference, "Paragraf eller annan hänvisning", 200);
        if (!form.Ok)
        {
            return desk.Again<DraftPage>(await SeeDraft.Model(desk, hand, form), form);
        }

        var decided = await desk.Decide(hand, form.Version, form.Draft, new(body!, on!.Value, reference!));
        return decided.Refusal is { } refusal
            ? await SeeDraft.Again(desk, hand, form, refusal)
            : desk.Done(Addresses.Programme(name, "versioner"), "Beslutet är noterat. Version " + Swedish.Whole(hand.Version + 1) + " gäller nu.");
    }
}
