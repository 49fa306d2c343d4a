using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>The coach notes that the participant agreed to the plan at a meeting (B.3.6); the participant's own approval is on the own page.</summary>
static class ApprovePlan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/plan/godkann", (CaseId caseId, CaseDesk desk) => desk.Viewer.User is null ? Task.FromResult(desk.NotThere()) :
            desk.Show<ApprovePlanPage, DateOnly>(caseId, new Form().With("dag", Swedish.Day(desk.Today)), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.ApprovePlan);
        app.MapPost("/arenden/{caseId:guid}/plan/godkann", (CaseId caseId, CaseDesk desk, Form form) => desk.Viewer.User is null ? Task.FromResult(desk.NotThere()) :
            desk.Carry<ApprovePlanPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.ApprovePlan);
    }

    static PlanStepModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Planning.WhyNotApproved(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        open.Case.PlanProposed);

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var day = form.Date("dag", "Dag för mötet");
        var comment = form.Text("kommentar", "Deltagarens kommentar", PlanStepModel.CommentMax, required: false);
        if (!form.Ok)
        {
            return null;
        }

        return Planning.WhyNotApprovedOn(open.Case, day!.Value, today) is { } refusal ? refusal
            : new Act([new PlanApproved(open.Case.PlanProposed!.Version, true, comment)], "Deltagaren godkände på mötet", "Deltagarens godkännande är noterat. Planen kan fastställas.", day);
    }
}

/// <param name="Plan">The version that waits, or null.</param>
public sealed record PlanStepModel(CaseView View, Form Form, string? WhyNot, PlanWritten? Plan)
{
    public const int CommentMax = 1000;
}
