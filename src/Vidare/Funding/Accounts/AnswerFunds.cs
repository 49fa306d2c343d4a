using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>Notes the financier's answer, and later that a condition is met; only then is the money counted (BR-31).</summary>
static class AnswerFunds
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/pengar/medel/{award:guid}", async (string name, AwardId award, ProgrammeDesk desk) =>
            await Model(name, award, desk, new Form()) is { } model ? desk.Page<AnswerFundsPage>(model) : desk.NotThere()).For(ProgrammeOperation.NoteFunds);
        app.MapPost("/insatser/{name}/pengar/medel/{award:guid}/svar", Answer).For(ProgrammeOperation.NoteFunds);
        app.MapPost("/insatser/{name}/pengar/medel/{award:guid}/villkor", Meet).For(ProgrammeOperation.NoteFunds);
    }

    static async Task<AnswerFundsModel?> Model(string name, AwardId id, ProgrammeDesk desk, Form form) =>
        await desk.Open(name) is { } open && await SeeMoney.Model(desk, open) is var money && money.Ledger.Funds.Awards.FirstOrDefault(a => a.Id == id) is { } award
            ? new(money, open, award, form)
            : null;

    static async Task<IResult> Answer(string name, AwardId award, ProgrammeDesk desk, Form form)
    {
        if (await Model(name, award, desk, form) is not { } model)
        {
            return desk.NotThere();
        }

        var denied = form.Choice("besked", "Besked", ["ja", "nej"]) == "nej";
        var on = form.Date("dag", "Beslutets dag");
        var reference = form.Text("beslut", "Beslut", 200);
        var granted = denied ? null : form.Kronor("beviljat", "Beviljat belopp");
        var condition = denied ? null : form.Text("villkor", "Villkor som ska uppfyllas först", 300, required: false);
        if (on > desk.Today)
        {
            form.Refuse("dag", "Beslutets dag kan inte ligga efter i dag.");
        }

        if (form.Ok)
        {
            if ((await desk.NoteAnswer(model.Open, award, new(granted, on!.Value, reference!, condition))).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.Money(name), denied ? "Avslaget är noterat." : condition is null ? "Beloppet är noterat och räknas nu." : "Beloppet är noterat. Det räknas när villkoret är uppfyllt.");
            }

            form.Refuse(refusal is GrantExceedsSought ? "beviljat" : "besked", Sentences.Of(refusal, model.Open.Programme, desk.Today));
        }

        return desk.Again<AnswerFundsPage>(model, form);
    }

    static async Task<IResult> Meet(string name, AwardId award, ProgrammeDesk desk, Form form)
    {
        if (await Model(name, award, desk, form) is not { } model)
        {
            return desk.NotThere();
        }

        var on = form.Date("dag", "Uppfyllt den");
        var note = form.Text("hur", "Hur vet vi att villkoret är uppfyllt?", 300);
        if (on > desk.Today)
        {
            form.Refuse("dag", "Dagen kan inte ligga efter i dag.");
        }

        if (form.Ok)
        {
            if ((await desk.Meet(model.Open, award, new(on!.Value, note!))).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.Money(name), "Villkoret är uppfyllt och beloppet räknas nu.");
            }

            form.Refuse(Sentences.Of(refusal, model.Open.Programme, desk.Today));
        }

        return desk.Again<AnswerFundsPage>(model, form);
    }
}

public sealed record AnswerFundsModel(MoneyModel Money, OpenProgramme Open, Award Award, Form Form);
