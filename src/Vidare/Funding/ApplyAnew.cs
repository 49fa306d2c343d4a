using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding;

/// <summary>After a no from the board the parties write a new application on the same insats; the earlier one is kept and read beside it.</summary>
static class ApplyAnew
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan/ny", async (string name, ProgrammeDesk desk) =>
            await ConfirmModel.Load(name, desk) is { } found ? desk.Page<ConfirmPage>(Model(found.View, new Form())) : desk.NotThere()).For(ProgrammeOperation.WriteApplication);
        app.MapPost("/insatser/{name}/ansokan/ny", Do).For(ProgrammeOperation.WriteApplication);
        app.MapGet("/insatser/{name}/ansokan/tidigare/{ordinal:int}", Earlier).For(ProgrammeOperation.ReadApplication);
    }

    static ConfirmModel Model(ApplicationView view, Form form) => new(
        view, form, "Skriv en ny ansökan", FundingAddresses.Of(view.Name, "ny"), "Börja en ny ansökan",
        "Den nya börjar med det som stod i den förra och får ett eget diarienummer. Den förra ändras inte.",
        Applying.WhyNotAnew(view.Application!) is { } refusal ? Sentences.Of(refusal, view.Programme, view.Today) : null);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await ConfirmModel.Load(name, desk) is not { } found)
        {
            return desk.NotThere();
        }

        var begun = await desk.BeginAnew(found.Open);
        if (begun.Refusal is null)
        {
            return desk.Done(FundingAddresses.Of(name, "skriv"), "En ny ansökan är påbörjad.");
        }

        form.Refuse(Sentences.Of(begun.Refusal, found.View.Programme, desk.Today));
        return desk.Again<ConfirmPage>(Model((await ConfirmModel.Load(name, desk))!.Value.View, form), form);
    }

    static async Task<IResult> Earlier(string name, int ordinal, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open || (await desk.ApplicationsOf(open.Programme)).FirstOrDefault(a => a.Ordinal == ordinal) is not { } application)
        {
            return desk.NotThere();
        }

        return desk.Page<EarlierApplicationPage>(await ApplicationView.Of(desk, open, application));
    }
}
