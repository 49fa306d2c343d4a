using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>Takes a draft away; what governs goes on.</summary>
static class DiscardDraft
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/utkast/bort", Do).For(ProgrammeOperation.ChangeProgramme);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenInHand(name) is not { } hand)
        {
            return desk.NotThere();
        }

        return (await desk.Discard(hand, form.Version, form.Draft)).Refusal is { } refusal
            ? await SeeDraft.Again(desk, hand, form, refusal)
            : desk.Done(Addresses.Programme(name), "Utkastet är borta. Version " + Swedish.Whole(hand.Version) + " gäller.");
    }
}
