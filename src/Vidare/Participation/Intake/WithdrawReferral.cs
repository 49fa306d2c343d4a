using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The referrer or the participant takes the referral back, with a reason (återtagen; B.3.3).</summary>
static class WithdrawReferral
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/aterta", (CaseId caseId, CaseDesk desk) =>
            desk.Show<WithdrawReferralPage, DateOnly>(caseId, new Form(), _ => Task.FromResult(desk.Today), Model)).For(CaseOperation.WithdrawReferral);
        app.MapPost("/arenden/{caseId:guid}/aterta", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<WithdrawReferralPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Do)).For(CaseOperation.WithdrawReferral);
    }

    static WithdrawReferralModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View, form, Referring.WhyNotWithdrawn(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null);

    static Outcome<Act>? Do(OpenCase open, DateOnly today, Form form)
    {
        _ = today;
        var reason = form.Text("skal", "Varför", 1000);
        if (Referring.WhyNotWithdrawn(open.Case) is { } refusal)
        {
            return refusal;
        }

        if (!form.Ok)
        {
            return null;
        }

        return new Act([new ReferralWithdrawn(reason!)], "Ärendet återtaget", "Ärendet är återtaget och avslutat.");
    }
}

public sealed record WithdrawReferralModel(CaseView View, Form Form, string? WhyNot);
