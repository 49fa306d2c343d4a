using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Decisions;

/// <summary>The decision letter (beslut, D2) as it prints, and that the office has sent it.</summary>
static class ReadDecision
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan/beslut", async (string name, ProgrammeDesk desk) =>
            await Model(name, desk, new Form()) is { } model ? desk.Page<DecisionPage>(model) : desk.NotThere()).For(ProgrammeOperation.ReadApplication);
        app.MapPost("/insatser/{name}/ansokan/beslut", Send).For(ProgrammeOperation.SendDecision);
    }

    static async Task<DecisionModel?> Model(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || await desk.ApplicationOf(open.Programme) is not { } application || await desk.DecisionOn(application) is not { } decided)
        {
            return null;
        }

        return new(open, application, decided, desk.May(ProgrammeOperation.SendDecision, open.Programme) && Deciding.WhyNotSent(application) is null, form);
    }

    static async Task<IResult> Send(string name, ProgrammeDesk desk, Form form)
    {
        if (await Model(name, desk, form) is not { } model)
        {
            return desk.NotThere();
        }

        if ((await desk.SendDecision(model.Open)).Refusal is not { } refusal)
        {
            return desk.Done(FundingAddresses.Of(name, "beslut"), "Beslutsbrevet är antecknat som skickat.");
        }

        form.Refuse(Sentences.Of(refusal, model.Open.Programme, desk.Today));
        return desk.Again<DecisionPage>(model, form);
    }
}

public sealed record DecisionModel(OpenProgramme Open, Application Application, DecidedApplication Decision, bool MaySend, Form Form);
