using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>How each action of the plan in force goes (F-58). Only what has changed is written.</summary>
static class ReportAction
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/atgarder", (CaseId caseId, CaseDesk desk) =>
            desk.Show<ReportActionPage, DateOnly>(caseId, new Form(), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.ReportAction);
        app.MapPost("/arenden/{caseId:guid}/atgarder", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<ReportActionPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.ReportAction);
    }

    static ReportActionModel Model(OpenCase open, DateOnly today, Form form)
    {
        var actions = open.Case.PlanInForce?.Actions ?? [];
        if (form.Version < 0)
        {
            foreach (var action in actions)
            {
                form.With(ReportActionModel.StateOf(action), Planning.StateOf(open.Case, action.Id).ToString());
            }
        }

        var refusal = Planning.WhyNotNow(open.Case) ?? (actions.Count == 0 ? new ActionIsUnknown() : null);
        return new(open.View, form, refusal is null ? null : Sentences.Of(refusal, open.Case.Programme, today), actions);
    }

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        List<Fact> reports = [];
        foreach (var action in open.Case.PlanInForce?.Actions ?? [])
        {
            var state = form.Choice(ReportActionModel.StateOf(action), "Hur det går: " + action.Text, Enum.GetNames<ActionState>());
            var text = form.Text(ReportActionModel.TextOf(action), "Kommentar: " + action.Text, ReportActionModel.TextMax, required: false);
            if (state is not null && (text is not null || state != Planning.StateOf(open.Case, action.Id).ToString()))
            {
                reports.Add(new ActionReported(action.Id, Enum.Parse<ActionState>(state), text));
            }
        }

        if (form.Ok && reports.Count == 0)
        {
            form.Refuse("Inget har ändrats. Välj ett nytt läge eller skriv en kommentar.");
        }

        if (!form.Ok)
        {
            return null;
        }

        return Planning.WhyNotNow(open.Case) is { } refusal ? refusal : new Act(reports, "Åtgärder", "Åtgärderna är uppdaterade.");
    }
}

public sealed record ReportActionModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<PlannedAction> Actions)
{
    public const int TextMax = 1000;

    public static string StateOf(PlannedAction action) => "lage-" + action.Id;

    public static string TextOf(PlannedAction action) => "text-" + action.Id;
}
