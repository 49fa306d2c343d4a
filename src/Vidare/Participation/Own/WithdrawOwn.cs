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
            desk.Show<SayNoPage, bool>(caseId, new Form(), Possible, Model)).For(CaseOperation.WithdrawReferral);
        app.MapPost("/min-sida/{caseId:guid}/aterta", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<SayNoPage, bool>(caseId, form, Possible, Model, Decide)).For(CaseOperation.WithdrawReferral);
    }

    static Task<bool> Possible(OpenCase open) => Task.FromResult(Referring.WhyNotWithdrawn(open.Case) is null);

    static SayNoModel Model(OpenCase open, bool possible, Form form) => new(
        open.View,
        form,
        Addresses.OwnCase(open.Case.Id, "aterta"),
        possible,
        new(OwnTexts.Leave.Withdraw, OwnTexts.Leave.WithdrawLead, OwnTexts.Leave.WithdrawThen, OwnTexts.Leave.WithdrawWhy, OwnTexts.Leave.WithdrawButton));

    static Outcome<Act>? Decide(OpenCase open, bool possible, Form form)
    {
        var reason = form.Text("skal", OwnTexts.Leave.WithdrawWhy, required: false);
        if (!form.Ok)
        {
            return null;
        }

        return Referring.WhyNotWithdrawn(open.Case) is { } refusal
            ? refusal
            : new Act([new ReferralWithdrawn(reason ?? OwnTexts.Leave.WithdrawNoReason)], "Återtagen på den egna sidan", OwnTexts.Leave.WithdrawDone, Address: Addresses.OwnCase(open.Case.Id));
    }
}
