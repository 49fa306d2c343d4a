using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>Takes a surplus a step on: proposed by the party's manager, decided as the office notes it, paid back, and seen (B.3.12).</summary>
static class MoveSurplus
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/pengar/overskott/{surplus:guid}/forslag", Propose).For(ProgrammeOperation.ProposeSurplus).Screened("skal");
        app.MapPost("/insatser/{name}/pengar/overskott/{surplus:guid}/beslut", Decide).For(ProgrammeOperation.NoteFunds);
        app.MapPost("/insatser/{name}/pengar/overskott/{surplus:guid}/betalning", Pay).For(ProgrammeOperation.PostOutturn);
        app.MapPost("/insatser/{name}/pengar/overskott/{surplus:guid}/avstamning", See).For(ProgrammeOperation.NoteFunds);
    }

    static Task<IResult> Propose(string name, SurplusId surplus, ProgrammeDesk desk, Form form) => Take(name, surplus, desk, form, "Förslaget är lämnat. Förbundet beslutar.", model =>
    {
        var disposal = Disposal(form);
        var reason = form.Text("skal", "Skäl", 600);
        return form.Ok
            ? (new SurplusProposed(disposal!.Value, reason!, desk.Viewer.User!.Value, desk.Today), reason!, s => Surpluses.WhyNotProposed(s, model.Open.As.Party, disposal, model.Open.Configuration.Period))
            : null;
    });

    static Task<IResult> Decide(string name, SurplusId surplus, ProgrammeDesk desk, Form form) => Take(name, surplus, desk, form, "Beslutet är noterat.", model =>
    {
        var disposal = Disposal(form);
        var sum = form.Kronor("belopp", "Belopp");
        var reference = form.Text("beslut", "Beslut", 200);
        return form.Ok
            ? (new SurplusDecided(disposal!.Value, sum!.Value, reference!, desk.Viewer.User!.Value, desk.Today), reference!, s => Surpluses.WhyNotDecided(s, disposal, sum, model.Open.Configuration.Period))
            : null;
    });

    static Task<IResult> Pay(string name, SurplusId surplus, ProgrammeDesk desk, Form form) => Take(name, surplus, desk, form, "Återbetalningen är noterad. Kansliet stämmer av den.", model =>
    {
        var on = form.Date("dag", "Betald den");
        var voucher = form.Text("verifikation", "Verifikation", 60);
        if (on > desk.Today)
        {
            form.Refuse("dag", "Dagen kan inte ligga efter i dag.");
        }

        return form.Ok ? (new SurplusPaid(on!.Value, voucher!, desk.Viewer.User!.Value, desk.Today), voucher!, s => Surpluses.WhyNotPaid(s, model.Open.As.Party)) : null;
    });

    static Task<IResult> See(string name, SurplusId surplus, ProgrammeDesk desk, Form form) => Take(name, surplus, desk, form, "Överskottet är avstämt.", _ =>
    {
        var note = form.Text("anteckning", "Hur avstämningen är gjord", 200);
        return form.Ok ? (new SurplusSeen(note!, desk.Viewer.User!.Value, desk.Today), note!, Surpluses.WhyNotSeen) : null;
    });

    static SurplusDisposal? Disposal(Form form) =>
        form.Choice("vad", "Vad ska hända med pengarna?", Enum.GetNames<SurplusDisposal>()) is { } chosen ? Enum.Parse<SurplusDisposal>(chosen) : null;

    static async Task<IResult> Take(string name, SurplusId id, ProgrammeDesk desk, Form form, string done, Func<SurplusModel, (SurplusStep Step, string Why, Func<Surplus, Refusal?> Rule)?> read)
    {
        if (await SeeSurplus.Model(name, id, desk, form) is not { } model)
        {
            return desk.NotThere();
        }

        if (read(model) is var (step, why, rule))
        {
            if ((await desk.Step(model.Open, id, step, why, rule)).Refusal is not { } refusal)
            {
                return desk.Done(model.Address, done);
            }

            form.Refuse(Sentences.Of(refusal, model.Programme, desk.Today));
        }

        return desk.Again<SurplusPage>(model, form);
    }
}
