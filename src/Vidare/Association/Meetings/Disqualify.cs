using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>Somebody declares a conflict of interest (jäv) and is kept out of an item: not counted, not voting, named in the minutes.</summary>
static class Disqualify
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/sammantraden/{id:guid}/punkter/{item:guid}/jav", Do).For(ProgrammeOperation.KeepMeeting).Screened("skal");

    static async Task<IResult> Do(MeetingId id, AgendaItemId item, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open || ResolveItem.Find(open, item) is not { Kind: not AgendaKind.Risks } found)
        {
            return desk.NotThere();
        }

        form = form.In("jav", "vem", "skal");
        var who = form.Choice("vem", "Vem", open.Seats.Select(s => s.Seat.Id.ToString()));
        var why = form.Text("skal", "Vari jävet består", 300);
        if (form.Ok)
        {
            if ((await desk.Disqualify(open, form.Version, new(item, SeatId.Parse(who!, null), why!))).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.AgendaItem(id, item), "Jävet är antecknat. Personen deltar inte i punkten.");
            }

            open = await MeetingAnswer.Refused(desk, open, form, refusal);
        }

        return desk.Again<ItemPage>(await ResolveItem.Model(desk, open, found, form), form);
    }
}
