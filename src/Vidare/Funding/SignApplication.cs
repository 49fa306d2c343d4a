using Vidare.Access;
using Vidare.Reporting;
using Vidare.Ui;

namespace Vidare.Funding;

/// <summary>Somebody of a party signs the version that the page shows, with day and place (TUNA-70).</summary>
static class SignApplication
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan/underskrift", async (string name, ProgrammeDesk desk) =>
            await Load(name, desk) is { } found ? desk.Page<SignApplicationPage>(await Model(desk, found, SignForm.Empty(desk.Today))) : desk.NotThere()).For(ProgrammeOperation.SignApplication);
        app.MapPost("/insatser/{name}/ansokan/underskrift", Do).For(ProgrammeOperation.SignApplication);
    }

    sealed record Found(OpenProgramme Open, ApplicationView View, Application Application);

    static async Task<Found?> Load(string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && await ApplicationView.Load(desk, open) is { Application: { } application } view ? new(open, view, application) : null;

    static async Task<SignApplicationModel> Model(ProgrammeDesk desk, Found found, Form form)
    {
        var refusal = Applying.WhyNotSigned(found.Application, found.View.Findings) ?? found.Application.Signing.WhyNotSigned(desk.Viewer.User!.Value, desk.Viewer.Employment.Party);
        return new(found.View, form, await ApplicationView.SeatOf(desk, found.Open) is { } seat ? Words.Of(seat) : null,
            desk.Viewer.Employment.Party is { } party ? found.View.NameOf(party, desk.Today) : null,
            refusal is null ? null : Sentences.Of(refusal, found.View.Programme, desk.Today));
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await Load(name, desk) is not { } found)
        {
            return desk.NotThere();
        }

        if (SignForm.Read(form, DocumentKind.Application, found.Application.Id.Value) is { } read)
        {
            var signed = await desk.SignApplication(found.Open, found.View.Findings, read, await ApplicationView.SeatOf(desk, found.Open));
            if (signed.Refusal is null)
            {
                return desk.Done(FundingAddresses.Of(name), "Du har skrivit under ansökan.");
            }

            form.Refuse(Sentences.Of(signed.Refusal, found.View.Programme, desk.Today));
            found = (await Load(name, desk))!;
        }

        return desk.Again<SignApplicationPage>(await Model(desk, found, form), form);
    }
}

/// <param name="Seat">How the viewer sits in the owning group, in words.</param>
public sealed record SignApplicationModel(ApplicationView View, Form Form, string? Seat, string? Party, string? WhyNot);
