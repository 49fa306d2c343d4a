using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>Takes a posting back by a counter-entry; what was posted stays to be read.</summary>
static class CorrectPosting
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/pengar/utfall/{posting:guid}/ratta", async (string name, PostingId posting, ProgrammeDesk desk) =>
            await Model(name, posting, desk, new Form()) is { } model ? desk.Page<CorrectPostingPage>(model) : desk.NotThere()).For(ProgrammeOperation.PostOutturn);
        app.MapPost("/insatser/{name}/pengar/utfall/{posting:guid}/ratta", Do).For(ProgrammeOperation.PostOutturn);
    }

    static async Task<CorrectPostingModel?> Model(string name, PostingId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || (await SeeMoney.Model(desk, open)) is not { } money || money.Ledger.Funds.Postings.FirstOrDefault(p => p.Id == id) is not { } posting)
        {
            return null;
        }

        var why = Postings.WhyNotCorrected(money.Ledger.Funds.Postings, posting, open.As.Party);
        return new(money, open, posting, why is null ? null : Sentences.Of(why, open.Programme, desk.Today), form);
    }

    static async Task<IResult> Do(string name, PostingId posting, ProgrammeDesk desk, Form form)
    {
        if (await Model(name, posting, desk, form) is not { } model)
        {
            return desk.NotThere();
        }

        if (form.Text("skal", "Varför rättas raden?", 200) is { } reason)
        {
            if ((await desk.TakeBack(model.Open, model.Posting, reason)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.Money(name), "Raden är rättad med en motpost. Bokför det rätta beloppet på nytt.");
            }

            form.Refuse(Sentences.Of(refusal, model.Open.Programme, desk.Today));
        }

        return desk.Again<CorrectPostingPage>(model, form);
    }
}

public sealed record CorrectPostingModel(MoneyModel Money, OpenProgramme Open, Posting Posting, string? WhyNot, Form Form);
