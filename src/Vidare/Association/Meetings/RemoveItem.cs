using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>Takes an item off the agenda before it is treated; what always stands there stays.</summary>
static class RemoveItem
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/sammantraden/{id:guid}/punkter/{item:guid}/ta-bort", Do).For(ProgrammeOperation.KeepMeeting);

    static async Task<IResult> Do(MeetingId id, AgendaItemId item, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open || ResolveItem.Find(open, item) is not { } found)
        {
            return desk.NotThere();
        }

        form = new Form { Scope = "ta-bort" }.With("version", form.Values("version"));
        if ((await desk.Remove(open, form.Version, item)).Refusal is not { } refusal)
        {
            return desk.Done(Addresses.BodyMeeting(id), "Punkten är borttagen.");
        }

        open = await MeetingAnswer.Refused(desk, open, form, refusal);
        return desk.Again<ItemPage>(await ResolveItem.Model(desk, open, found, form), form);
    }
}
