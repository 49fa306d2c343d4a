using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>An accountable party says what a line will cost in a year; it stands beside the computed forecast.</summary>
static class GiveForecast
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/pengar/prognos", async (string name, ProgrammeDesk desk) =>
            await desk.Open(name) is { } open ? desk.Page<GiveForecastPage>(new MoneyFormModel(await SeeMoney.Model(desk, open), new Form())) : desk.NotThere()).For(ProgrammeOperation.PostOutturn);
        app.MapPost("/insatser/{name}/pengar/prognos", Do).For(ProgrammeOperation.PostOutturn);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var ledger = await desk.LedgerOf(open.Programme);
        var line = MoneyForms.Line(form, ledger);
        var year = MoneyForms.Year(form, open.Configuration.Period, desk.Today);
        var financier = MoneyForms.Financier(form, open.Programme, ledger, desk.Today);
        var sum = form.Kronor("belopp", "Hela årets kostnad");
        var reason = form.Text("skal", "Vad bygger prognosen på?", 300);
        if (form.Ok)
        {
            if ((await desk.Expect(open, new(line!, year!.Value, financier!, sum!.Value, reason!, open.As.Party!.Value, desk.Viewer.User!.Value, desk.Today))).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.Money(name), "Prognosen är lämnad. Den beräknade står kvar bredvid.");
            }

            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<GiveForecastPage>(new MoneyFormModel(await SeeMoney.Model(desk, open), form), form);
    }
}
