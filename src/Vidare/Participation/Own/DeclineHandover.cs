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
            desk.Show<SayNoPage, HandoverId>(caseId, new Form(), _ => Task.FromResult(handoverId), Model)).For(CaseOperation.DeclineHandover);
        app.MapPost("/min-sida/{caseId:guid}/overlamning/{handoverId:guid}", (CaseId caseId, HandoverId handoverId, CaseDesk desk, Form form) =>
            desk.Carry<SayNoPage, HandoverId>(caseId, form, _ => Task.FromResult(handoverId), Model, Decide)).For(CaseOperation.DeclineHandover);
    }

    static SayNoModel Model(OpenCase open, HandoverId handover, Form form) => new(
        open.View,
        form,
        Addresses.OwnCase(open.Case.Id, $"overlamning/{handover}"),
        Leaving.WhyNotDeclined(open.Case, handover) is null,
        new(OwnTexts.Leave.Decline, OwnTexts.Leave.DeclineLead, OwnTexts.Leave.DeclineThen, OwnTexts.Leave.DeclineWhy, OwnTexts.Leave.DeclineButton));

    static Outcome<Act>? Decide(OpenCase open, HandoverId handover, Form form)
    {
        var reason = form.Text("skal", OwnTexts.Leave.DeclineWhy, required: false);
        if (!form.Ok)
        {
            return null;
        }

        return Leaving.WhyNotDeclined(open.Case, handover) is { } refusal
            ? refusal
            : new Act([new HandoverDeclined(handover, reason)], "Avböjd på den egna sidan", OwnTexts.Leave.DeclineDone, Address: Addresses.OwnCase(open.Case.Id));
    }
}
