using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>The participant reads a proposed plan in full and says yes, or asks to talk about it first (BR-07, F-59).</summary>
static class AnswerPlan
{
    const string Yes = "ja", Talk = "prata";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/min-sida/{caseId:guid}/plan", (CaseId caseId, CaseDesk desk) =>
            desk.Show<AnswerPlanPage, Nothing>(caseId, new Form(), _ => Load(), Model)).For(CaseOperation.ApprovePlan);
        app.MapPost("/min-sida/{caseId:guid}/plan", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<AnswerPlanPage, Nothing>(caseId, form, _ => Load(), Model, Decide)).For(CaseOperation.ApprovePlan);
    }

    sealed record Nothing;

    static Task<Nothing> Load() => Task.FromResult(new Nothing());

    static AnswerPlanModel Model(OpenCase open, Nothing nothing, Form form) =>
        new(open.View, form, Planning.WhyNotApproved(open.Case) is null ? open.Case.PlanProposed : null);

    static Outcome<Act>? Decide(OpenCase open, Nothing nothing, Form form)
    {
        var comment = form.Text("kommentar", OwnTexts.Plan.Comment, required: false);
        var answer = form.Choice("svar", OwnTexts.Plan.Answer, [Yes, Talk]);
        if (!form.Ok)
        {
            return null;
        }

        if (Planning.WhyNotApproved(open.Case) is { } refusal)
        {
            return refusal;
        }

        var version = open.Case.PlanProposed!.Version;
        return answer is Yes
            ? new Act([new PlanApproved(version, AtMeeting: false, comment)], "Godkänd på den egna sidan", OwnTexts.Plan.SaidYes, Address: Addresses.OwnCase(open.Case.Id))
            : new Act([new PlanCommented(version, comment)], "Vill prata om planen först", OwnTexts.Plan.SaidTalk, Address: Addresses.OwnCase(open.Case.Id));
    }
}

/// <param name="Plan">The version to answer, or null when there is none now.</param>
public sealed record AnswerPlanModel(CaseView View, Form Form, PlanWritten? Plan);
