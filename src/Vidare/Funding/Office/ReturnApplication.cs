using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Office;

/// <summary>The office gives the application back and says what is missing; it comes again as a new version under the same number.</summary>
static class ReturnApplication
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan/aterlamna", async (string name, ProgrammeDesk desk) =>
            await ConfirmModel.Load(name, desk) is { } found ? desk.Page<ReturnApplicationPage>(Model(found.View, Filled(found.View))) : desk.NotThere()).For(ProgrammeOperation.ReturnApplication);
        app.MapPost("/insatser/{name}/ansokan/aterlamna", Do).For(ProgrammeOperation.ReturnApplication);
    }

    /// <summary>What the system itself sees missing is filled in beforehand.</summary>
    static Form Filled(ApplicationView view) =>
        new Form().With("saknas", string.Join('\n', view.Findings.Where(f => f is AnnexIsMissing or LinesWithoutMoney or PartyGivesNothing or PostHasNoFuture).Select(FundingSentences.For)));

    static ReturnApplicationModel Model(ApplicationView view, Form form) =>
        new(view, form, Applying.WhyNotReturned(view.Application!) is { } refusal ? Sentences.Of(refusal, view.Programme, view.Today) : null);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await ConfirmModel.Load(name, desk) is not { } found)
        {
            return desk.NotThere();
        }

        if (form.Text("saknas", "Vad saknas?", 4000) is { } missing)
        {
            var done = await desk.ReturnApplication(found.Open, missing.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            if (done.Refusal is null)
            {
                return desk.Done(FundingAddresses.Of(name), "Ansökan är återlämnad. De sökande ser vad som saknas.");
            }

            form.Refuse(Sentences.Of(done.Refusal, found.View.Programme, desk.Today));
        }

        return desk.Again<ReturnApplicationPage>(Model((await ConfirmModel.Load(name, desk))!.Value.View, form), form);
    }
}

public sealed record ReturnApplicationModel(ApplicationView View, Form Form, string? WhyNot);
