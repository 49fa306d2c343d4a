using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Placements;

/// <summary>Notes which insurance covers the participant at the workplace; before that no placement begins (SHP-86).</summary>
static class NoteInsurance
{
    const int CoverMax = 300;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/placering/forsakring", (CaseId caseId, CaseDesk desk) =>
            desk.Show<NoteInsurancePage, DateOnly>(caseId, new Form(), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.NoteInsurance);
        app.MapPost("/arenden/{caseId:guid}/placering/forsakring", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<NoteInsurancePage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.NoteInsurance);
    }

    static PlacementFormModel Model(OpenCase open, DateOnly today, Form form) => PlacementForm.Of(open, form, Placing.WhyNotInsured(open.Case), today);

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var cover = form.Text("forsakring", "Försäkring", CoverMax);
        if (!form.Ok)
        {
            return null;
        }

        return Placing.WhyNotInsured(open.Case) is { } refusal ? refusal
            : new Act([new InsuranceNoted(Placing.Open(open.Case)!.Id, cover!)], "Försäkring", "Försäkringen är noterad. Placeringen kan börja.");
    }
}
