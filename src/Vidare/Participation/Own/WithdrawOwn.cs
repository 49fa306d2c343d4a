using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>The participant does not want to go on, before the enrolment (B.3.3).</summary>
static class WithdrawOwn
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/min-sida/{caseId:guid}/aterta", (CaseId caseId, CaseDesk desk) =>
            desk.Show<SayNoPage, DateOnly>(caseId, new Form(), _ => Task.FromResult(desk.Today), Model)).For(CaseOperation.WithdrawReferral);
        app.MapPost("/min-sida/{caseId:guid}/aterta", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<SayNoPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.WithdrawReferral);
    }

    static SayNoModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Addresses.OwnCase(open.Case.Id, "aterta"),
        Referring.WhyNotWithdrawn(open.Case) is null,
        new(OwnTexts.Leave.Withdraw, OwnTexts.Leave.WithdrawLead, OwnTexts.Leave.WithdrawThen, OwnTexts.Leave.WithdrawWhy, OwnTexts.Leave.WithdrawButton));

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var reason = form.Text("skal", OwnTexts.Leave.WithdrawWhy, required: false);
        if (!form.Ok)
        {
            return null;
        }

        var outcome = Referring.Withdraw(open.Case, reason ?? OwnTexts.Leave.WithdrawNoReason, byParticipant: true, OwnTexts.Leave.WithdrawNoReason, today);
        return outcome.Done(out var facts) ? new Act(facts, "Återtagen på den egna sidan", OwnTexts.Leave.WithdrawDone, Address: Addresses.OwnCase(open.Case.Id)) : outcome.Refusal!;
    }
}
