using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding;

/// <summary>The signed application is sent in to the association, the first time and after each completion.</summary>
static class SubmitApplication
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan/skicka", async (string name, ProgrammeDesk desk) =>
            await ConfirmModel.Load(name, desk) is { } found ? desk.Page<ConfirmPage>(Model(found.View, new Form())) : desk.NotThere()).For(ProgrammeOperation.SubmitApplication);
        app.MapPost("/insatser/{name}/ansokan/skicka", Do).For(ProgrammeOperation.SubmitApplication);
    }

    static ConfirmModel Model(ApplicationView view, Form form) => new(
        view, form, "Skicka in ansökan", FundingAddresses.Of(view.Name, "skicka"), "Skicka in",
        $"Version {Swedish.Whole(view.Application!.Current.Number)} skickas till {view.Programme.Configuration.Association.Name}. Den kan inte ändras om inte kansliet lämnar tillbaka den.",
        Applying.WhyNotSubmitted(view.Application, view.Findings) is { } refusal ? Sentences.Of(refusal, view.Programme, view.Today) : null);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await ConfirmModel.Load(name, desk) is not { } found)
        {
            return desk.NotThere();
        }

        var sent = await desk.SubmitApplication(found.Open, found.View.Findings);
        if (sent.Refusal is null)
        {
            return desk.Done(FundingAddresses.Of(name), found.View.IsIncomplete ? "Ansökan är inskickad, men ofullständig: bilagan saknas." : "Ansökan är inskickad.");
        }

        form.Refuse(Sentences.Of(sent.Refusal, found.View.Programme, desk.Today));
        return desk.Again<ConfirmPage>(Model((await ConfirmModel.Load(name, desk))!.Value.View, form), form);
    }
}

/// <summary>A page that asks before something is done that is one button.</summary>
public sealed record ConfirmModel(ApplicationView View, Form Form, string Title, string Action, string Button, string Consequence, string? WhyNot)
{
    internal static async Task<(OpenProgramme Open, ApplicationView View)?> Load(string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && await ApplicationView.Load(desk, open) is { Application: not null } view ? (open, view) : null;
}
