using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>Notes money that is applied for. It is shown and not counted until it is granted (BR-31).</summary>
static class SeekFunds
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/pengar/medel", async (string name, ProgrammeDesk desk) =>
            await desk.Open(name) is { } open ? desk.Page<SeekFundsPage>(new MoneyFormModel(await SeeMoney.Model(desk, open), new Form().With("finansiar", open.Configuration.Association.Name))) : desk.NotThere()).For(ProgrammeOperation.NoteFunds);
        app.MapPost("/insatser/{name}/pengar/medel", Do).For(ProgrammeOperation.NoteFunds);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var ledger = await desk.LedgerOf(open.Programme);
        var financier = form.Text("finansiar", "Finansiär", 100);
        var year = MoneyForms.Year(form, open.Configuration.Period, desk.Today);
        var line = form.Choice("rad", "Budgetrad", ledger.Budget.Lines.Select(l => l.Key), required: false);
        var sought = form.Kronor("sokt", "Sökt belopp");
        var reply = form.Date("svar", "Svar väntas senast", required: false);
        if (sought is { Ore: 0 })
        {
            form.Refuse("sokt", "Skriv ett belopp över noll.");
        }

        if (form.Ok)
        {
            var award = new Award(AwardId.New(), financier!, line, year!.Value, sought!.Value, reply);
            _ = (await desk.Seek(open, award)).Value;
            return desk.Done(Addresses.Money(name, "medel/" + award.Id), "Ansökan är noterad. Beloppet räknas när det är beviljat.");
        }

        return desk.Again<SeekFundsPage>(new MoneyFormModel(await SeeMoney.Model(desk, open), form), form);
    }
}
