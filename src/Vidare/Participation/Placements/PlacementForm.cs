using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Participation.Placements;

/// <summary>A form about the placement that is open.</summary>
public sealed record PlacementFormModel(CaseView View, Form Form, string? WhyNot, Placement? Placement);

/// <summary>Makes the form about the open placement, with why it cannot be used now.</summary>
static class PlacementForm
{
    public static PlacementFormModel Of(OpenCase open, Form form, Refusal? refusal, DateOnly today) =>
        new(open.View, form, refusal is null ? null : Sentences.Of(refusal, open.Case.Programme, today), Placing.Open(open.Case));
}
