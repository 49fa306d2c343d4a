using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>An accountable party says what is left of a year that is over, and why (BR-32). What the ledger says is kept beside it.</summary>
static class DeclareSurplus
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/pengar/overskott", async (string name, ProgrammeDesk desk, HttpRequest request) =>
            await desk.Open(name) is { } open ? desk.Page<DeclareSurplusPage>(new MoneyFormModel(await SeeMoney.Model(desk, open), await Filled(desk, open, request.Query["ar"].ToString()))) : desk.NotThere()).For(ProgrammeOperation.PostOutturn);
        app.MapPost("/insatser/{name}/pengar/overskott", Do).For(ProgrammeOperation.PostOutturn).Screened("forklaring");
    }

    static async Task<Form> Filled(ProgrammeDesk desk, OpenProgramme open, string year)
    {
        var undeclared = Surpluses.Undeclared(await desk.LedgerOf(open.Programme)).Select(u => u.Total).ToList();
        var asked = undeclared.Find(t => Swedish.Year(t.Year!.Value) == year) ?? undeclared.FirstOrDefault(_ => year.Length == 0);
        return new Form().With("ar", asked is null ? year : Swedish.Year(asked.Year!.Value)).With("finansiar", asked?.Financier ?? open.Configuration.Association.Name);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var year = MoneyForms.Year(form, open.Configuration.Period, desk.Today);
        var financier = MoneyForms.Financier(form, open.Programme, await desk.LedgerOf(open.Programme), desk.Today);
        var sum = form.Kronor("belopp", "Överskott");
        var cause = form.Choice("orsak", "Orsak", Enum.GetNames<SurplusCause>());
        var explanation = form.Text("forklaring", "Förklaring", 600, required: false);
        if (form.Ok)
        {
            var declared = await desk.Declare(open, year!.Value, financier!, ledger => new(sum!.Value, ledger.Of(year, financier).Surplus, Enum.Parse<SurplusCause>(cause!), explanation ?? "", open.As.Party!.Value, desk.Viewer.User!.Value, desk.Today));
            if (declared.Done(out var id))
            {
                return desk.Done(Addresses.Money(name, "overskott/" + id), "Överskottet är anmält. Partens chef föreslår vad som ska hända med det.");
            }

            form.Refuse(declared.Refusal switch { ComputedDiffers => "forklaring", NothingIsLeft => "belopp", _ => "ar" }, Sentences.Of(declared.Refusal!, open.Programme, desk.Today));
        }

        return desk.Again<DeclareSurplusPage>(new MoneyFormModel(await SeeMoney.Model(desk, open), form), form);
    }
}
