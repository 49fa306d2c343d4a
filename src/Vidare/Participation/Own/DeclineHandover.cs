using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>The participant says no to an open hand-over (9-corrections 49).</summary>
static class DeclineHandover
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/min-sida/{caseId:guid}/overlamning/{handoverId:guid}", (CaseId caseId, HandoverId handoverId, CaseDesk desk) =>
            desk.Show<SayNoPage, Context>(caseId, new Form(), _ => Task.FromResult(new Context(handoverId, desk.Today)), Model)).For(CaseOperation.DeclineHandover);
        app.MapPost("/min-sida/{caseId:guid}/overlamning/{handoverId:guid}", (CaseId caseId, HandoverId handoverId, CaseDesk desk, Form form) =>
            desk.Carry<SayNoPage, Context>(caseId, form, _ => Task.FromResult(new Context(handoverId, desk.Today)), Model, Decide)).For(CaseOperation.DeclineHandover);
    }

    sealed record Context(HandoverId Handover, DateOnly Today);

    static SayNoModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Addresses.OwnCase(open.Case.Id, $"overlamning/{context.Handover}"),
        Leaving.WhyNotDeclined(open.Case, context.Handover) is null,
        new(OwnTexts.Leave.Decline, OwnTexts.Leave.DeclineLead, OwnTexts.Leave.DeclineThen, OwnTexts.Leave.DeclineWhy, OwnTexts.Leave.DeclineButton));

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var reason = form.Text("skal", OwnTexts.Leave.DeclineWhy, required: false);
        if (!form.Ok)
        {
            return null;
        }

        var outcome = Leaving.Decline(open.Case, context.Handover, reason, OwnTexts.Leave.DeclineNeed, context.Today);
        return outcome.Done(out var facts) ? new Act(facts, "Avböjd på den egna sidan", OwnTexts.Leave.DeclineDone, Address: Addresses.OwnCase(open.Case.Id)) : outcome.Refusal!;
    }
}
