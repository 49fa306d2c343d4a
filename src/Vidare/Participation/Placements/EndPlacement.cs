using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Placements;

/// <summary>The placement is over, with what it gave; its place is free again.</summary>
static class EndPlacement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/placering/avslut", (CaseId caseId, CaseDesk desk) =>
            desk.Show<EndPlacementPage, DateOnly>(caseId, new Form().With("dag", Swedish.Day(desk.Today)), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.EndPlacement);
        app.MapPost("/arenden/{caseId:guid}/placering/avslut", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<EndPlacementPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.EndPlacement);
    }

    static PlacementFormModel Model(OpenCase open, DateOnly today, Form form) => PlacementForm.Of(open, form, Placing.WhyNotEnded(open.Case), today);

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var ending = form.Choice("hur", "Hur den slutade", Enum.GetNames<PlacementEnding>());
        var day = form.Date("dag", "Dag");
        var evaluation = form.Text("utvardering", "Utvärdering");
        if (!form.Ok)
        {
            return null;
        }

        var how = Enum.Parse<PlacementEnding>(ending!);
        return Placing.WhyNotEnded(open.Case, how, evaluation!, day!.Value, today) is { } refusal ? refusal
            : new Act([new PlacementEnded(Placing.Open(open.Case)!.Id, how, evaluation!)], "Placeringen avslutad", "Placeringen är avslutad. Platsen är ledig igen.", day);
    }
}
