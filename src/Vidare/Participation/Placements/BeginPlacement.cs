using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Placements;

/// <summary>Notes the day on which the participant began at the workplace: not before the insurance was noted (SHP-86).</summary>
static class BeginPlacement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/placering/start", (CaseId caseId, CaseDesk desk) =>
            desk.Show<BeginPlacementPage, DateOnly>(caseId, new Form().With("dag", Swedish.Day(desk.Today)), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.BeginPlacement);
        app.MapPost("/arenden/{caseId:guid}/placering/start", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<BeginPlacementPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.BeginPlacement);
    }

    static PlacementFormModel Model(OpenCase open, DateOnly today, Form form) => PlacementForm.Of(open, form, Placing.WhyNotBegun(open.Case), today);

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        if (form.Date("dag", "Dag") is not { } day)
        {
            return null;
        }

        return Placing.WhyNotBegun(open.Case, day, today) is { } refusal ? refusal
            : new Act([new PlacementBegun(Placing.Open(open.Case)!.Id)], "Placeringen började", "Placeringen har börjat. Arbetsplatsen besöks första gången inom " + Swedish.Whole(open.Case.Programme.Configuration.Deadlines.WorkplaceVisit) + " dagar.", day);
    }
}
