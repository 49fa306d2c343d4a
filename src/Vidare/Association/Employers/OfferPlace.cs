using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Employers;

/// <summary>A place that the employer offers is put into the bank.</summary>
static class OfferPlace
{
    const int AdaptationMax = 1000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/arbetsgivare/{employer:guid}/plats", async (string name, EmployerId employer, ProgrammeDesk desk) =>
            await EmployerRoom.Open(desk, name, employer) is { } open ? desk.Page<OfferPlacePage>(new EmployerFormModel(open, new(), [])) : desk.NotThere()).For(ProgrammeOperation.KeepEmployers);
        app.MapPost("/insatser/{name}/arbetsgivare/{employer:guid}/plats", Do).For(ProgrammeOperation.KeepEmployers);
    }

    static async Task<IResult> Do(string name, EmployerId employer, ProgrammeDesk desk, Form form)
    {
        if (await EmployerRoom.Open(desk, name, employer) is not { } open)
        {
            return desk.NotThere();
        }

        var work = form.Text("arbete", "Arbete", Place.WorkMaxLength);
        var hours = form.Whole("timmar", "Timmar i veckan", 1, Place.HoursMax);
        var adaptation = form.Text("anpassning", "Anpassning", AdaptationMax, required: false);
        if (form.Ok)
        {
            var place = new Place(PlaceId.New(), employer, work!, hours!.Value, adaptation, desk.Today, null);
            if ((await desk.Offer(open.Programme, place)).Refusal is not { } refusal)
            {
                return desk.Done(EmployerRoom.Of(name, employer), "Platsen finns nu i banken.");
            }

            form.Refuse(Sentences.Of(refusal, open.Programme.Programme, desk.Today));
        }

        return desk.Again<OfferPlacePage>(new EmployerFormModel(open, form, []), form);
    }
}
