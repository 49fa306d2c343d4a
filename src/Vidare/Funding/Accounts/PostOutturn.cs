using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>The economist of an accountable party posts a cost on a budget line (BR-27, TUNA-56).</summary>
static class PostOutturn
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/pengar/utfall", async (string name, ProgrammeDesk desk) =>
            await desk.Open(name) is { } open ? desk.Page<PostOutturnPage>(await Model(desk, open, await Filled(desk, open))) : desk.NotThere()).For(ProgrammeOperation.PostOutturn);
        app.MapPost("/insatser/{name}/pengar/utfall", Do).For(ProgrammeOperation.PostOutturn);
    }

    static async Task<Form> Filled(ProgrammeDesk desk, OpenProgramme open)
    {
        var ledger = await desk.LedgerOf(open.Programme);
        return new Form()
            .With("rad", ledger.Budget.Lines.Where(l => l.ExcludedBecause is null).ToList() is [var only] ? only.Key : null)
            .With("finansiar", ledger.Financiers.Count > 0 ? ledger.Financiers[0].Financier : open.Configuration.Association.Name);
    }

    static async Task<PostOutturnModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var money = await SeeMoney.Model(desk, open);
        var why = Accountability.Is(money.Accountable, open.As.Party, desk.Today) || money.Accountable.Any(a => a.Party == open.As.Party) ? null
            : Sentences.Of(new PartyIsNotAccountable(open.As.Party!.Value), open.Programme, desk.Today);
        return new(new(money, form), money.NameOf(open.As.Party!.Value), why);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var ledger = await desk.LedgerOf(open.Programme);
        var line = MoneyForms.Line(form, ledger);
        var financier = MoneyForms.Financier(form, open.Programme, ledger, desk.Today);
        var from = form.Date("fran", "Från och med");
        var to = form.Date("till", "Till och med");
        var sum = form.Kronor("belopp", "Belopp");
        var concerning = form.Text("vad", "Vad det gäller", 200);
        var voucher = form.Text("verifikation", "Verifikation", 60, required: false);
        var overrun = form.Text("overskridande", "Beslut om överskridande", 200, required: false);
        if (sum is { Ore: 0 })
        {
            form.Refuse("belopp", "Skriv ett belopp över noll.");
        }

        if (from > to)
        {
            form.Refuse("till", Sentences.Of(new Association.DaysAreReversed(), open.Programme, desk.Today));
        }

        if (form.Ok)
        {
            var posting = new Posting(PostingId.New(), line!, financier!, from!.Value, to!.Value, sum!.Value, open.As.Party!.Value, concerning!, voucher, overrun, null, desk.Viewer.User!.Value, desk.Today);
            if ((await desk.Post(open, posting)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.Money(name), Swedish.Kronor(posting.Sum) + " är bokfört.");
            }

            form.Refuse(refusal is LineIsOverrun ? "overskridande" : refusal is PeriodIsAhead or PeriodIsOutside or PeriodSpansYears ? "till" : "rad", Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<PostOutturnPage>(await Model(desk, open, form), form);
    }
}

/// <param name="Party">For whom it is posted.</param>
/// <param name="WhyNot">Why the party may not post anything.</param>
public sealed record PostOutturnModel(MoneyFormModel Inner, string Party, string? WhyNot);
