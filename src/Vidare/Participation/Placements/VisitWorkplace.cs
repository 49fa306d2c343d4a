using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Placements;

/// <summary>Notes a visit to the workplace; the next one is counted from it (TUNA-51).</summary>
static class VisitWorkplace
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/placering/besok", (CaseId caseId, CaseDesk desk) =>
            desk.Show<VisitWorkplacePage, DateOnly>(caseId, new Form().With("dag", Swedish.Day(desk.Today)), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.VisitWorkplace);
        app.MapPost("/arenden/{caseId:guid}/placering/besok", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<VisitWorkplacePage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.VisitWorkplace);
    }

    static PlacementFormModel Model(OpenCase open, DateOnly today, Form form) => PlacementForm.Of(open, form, Placing.WhyNotVisited(open.Case), today);

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var day = form.Date("dag", "Dag");
        var note = form.Text("anteckning", "Anteckning");
        if (!form.Ok)
        {
            return null;
        }

        return Placing.WhyNotVisited(open.Case, day!.Value, today) is { } refusal ? refusal
            : new Act([new WorkplaceVisited(Placing.Open(open.Case)!.Id, note!)], "Besök på arbetsplatsen", "Besöket är noterat.", day);
    }
}
