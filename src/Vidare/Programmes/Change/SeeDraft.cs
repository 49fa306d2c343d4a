using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>The draft of the next version: what governs, what waits, by whom and why (GEN-10).</summary>
static class SeeDraft
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/utkast", async (string name, ProgrammeDesk desk) =>
        await desk.OpenInHand(name) is { } hand ? desk.Page<DraftPage>(await Model(desk, hand, new())) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    internal static async Task<DraftModel> Model(ProgrammeDesk desk, ProgrammeInHand hand, Form form)
    {
        var bodies = hand.Draft is null ? [] : await desk.DecidingBodies(hand.Open.Programme);
        if (bodies is [var only] && form.Value(DecideDraft.Body).Length == 0)
        {
            form.With(DecideDraft.Body, only);
        }

        return new(hand, hand.Draft is { } draft ? Differences.Between(hand.Governs, draft.Configuration) : [], bodies, desk.May(ProgrammeOperation.ChangeProgramme, hand.Open.Programme), form);
    }

    /// <summary>The page again, with what is there now.</summary>
    internal static async Task<IResult> Again(ProgrammeDesk desk, ProgrammeInHand hand, Form form, Refusal refusal)
    {
        var now = await desk.OpenInHand(hand.Governs.Name) ?? hand;
        if (refusal is ProgrammeHasChanged or DraftIsGone)
        {
            form.Outdate(refusal is DraftIsGone ? Sentences.Of(refusal, hand.Open.Programme, desk.Today) : "Utkastet har ändrats sedan du öppnade sidan. Läs igenom det som väntar nu innan du bekräftar.", now.Version, now.Mark);
        }
        else
        {
            form.Refuse(Sentences.Of(refusal, hand.Open.Programme, desk.Today));
        }

        return desk.Again<DraftPage>(await Model(desk, now, form), form);
    }
}

/// <param name="Changes">From what governs to what waits.</param>
/// <param name="Bodies">The bodies whose decision the viewer may note.</param>
public sealed record DraftModel(ProgrammeInHand Hand, IReadOnlyList<Ui.Change> Changes, IReadOnlyList<string> Bodies, bool MayChange, Form Form);
