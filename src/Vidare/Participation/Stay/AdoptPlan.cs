using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>The coach adopts a version that the participant has approved: from then on it is the one current plan (BR-07).</summary>
static class AdoptPlan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/plan/faststall", (CaseId caseId, CaseDesk desk) =>
            desk.Show<AdoptPlanPage, DateOnly>(caseId, new Form(), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.AdoptPlan);
        app.MapPost("/arenden/{caseId:guid}/plan/faststall", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<AdoptPlanPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.AdoptPlan);
    }

    static PlanStepModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Planning.WhyNotAdopted(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        open.Case.PlanProposed);

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form) =>
        Planning.WhyNotAdopted(open.Case) is { } refusal ? refusal
            : new Act([new PlanAdopted(open.Case.PlanProposed!.Version)], "Fastställd", "Planen gäller från i dag. Nästa uppföljning är " + Swedish.Day(open.Case.PlanProposed.ReviewOn) + ".");
}
