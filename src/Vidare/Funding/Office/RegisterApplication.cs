using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Office;

/// <summary>The office gives the application the next number of the year's series (diarienummer).</summary>
static class RegisterApplication
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan/registrera", async (string name, ProgrammeDesk desk) =>
            await ConfirmModel.Load(name, desk) is { } found ? desk.Page<ConfirmPage>(Model(found.View, new Form())) : desk.NotThere()).For(ProgrammeOperation.RegisterApplication);
        app.MapPost("/insatser/{name}/ansokan/registrera", Do).For(ProgrammeOperation.RegisterApplication);
    }

    static ConfirmModel Model(ApplicationView view, Form form) => new(
        view, form, "Registrera ansökan", FundingAddresses.Of(view.Name, "registrera"), "Registrera",
        "Ansökan får årets nästa diarienummer. Alla senare versioner behåller det.",
        Applying.WhyNotRegistered(view.Application!) is { } refusal ? Sentences.Of(refusal, view.Programme, view.Today) : null);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await ConfirmModel.Load(name, desk) is not { } found)
        {
            return desk.NotThere();
        }

        var done = await desk.RegisterApplication(found.Open);
        if (done.Done(out var number))
        {
            return desk.Done(FundingAddresses.Of(name), $"Ansökan är registrerad som {number}.");
        }

        form.Refuse(Sentences.Of(done.Refusal!, found.View.Programme, desk.Today));
        return desk.Again<ConfirmPage>(Model((await ConfirmModel.Load(name, desk))!.Value.View, form), form);
    }
}
