using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Placements;

/// <summary>Books a free place of the bank for the participant, on either side of the municipal border (TUNA-35).</summary>
static class AgreePlacement
{
    const int PurposeMax = 1000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/placering", (CaseId caseId, CaseDesk desk) =>
            desk.Show<AgreePlacementPage, Context>(caseId, new Form().With("fran", Swedish.Day(desk.Today)), o => Load(desk, o), Model)).For(CaseOperation.AgreePlacement);
        app.MapPost("/arenden/{caseId:guid}/placering", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<AgreePlacementPage, Context>(caseId, form, o => Load(desk, o), Model, Decide)).For(CaseOperation.AgreePlacement);
    }

    sealed record Context(IReadOnlyList<PlaceOffer> Places, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open) => new(await desk.FreePlaces(open.Case.Programme), desk.Today);

    static AgreePlacementModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Placing.WhyNotNow(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        [.. context.Places.Select(p => new Option(p.Place.Id.ToString(), $"{p.Employer}, {p.Municipality}: {p.Place.Work} ({Swedish.Whole(p.Place.Hours)} timmar i veckan, kontakt {p.Responsible})"))]);

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var chosen = form.Choice("plats", "Plats", context.Places.Select(p => p.Place.Id.ToString()));
        var kind = form.Choice("slag", "Slag av placering", Enum.GetNames<PlacementKind>());
        var from = form.Date("fran", "Första dag");
        var to = form.Date("till", "Sista dag");
        var hours = form.Whole("timmar", "Timmar i veckan", 1, Place.HoursMax);
        var purpose = form.Text("syfte", "Syfte", PurposeMax);
        if (!form.Ok)
        {
            return null;
        }

        var offer = context.Places.Single(p => p.Place.Id.ToString() == chosen);
        var agreed = new PlacementAgreed(PlacementId.New(), offer.Place.Id, offer.Programme.Id, offer.Employer, offer.Place.Work, Enum.Parse<PlacementKind>(kind!), from!.Value, to!.Value, hours!.Value, purpose!);
        return Placing.WhyNotAgreed(open.Case, agreed, offer.Place, context.Today) is { } refusal ? refusal
            : new Act([agreed], "Plats bokad", "Platsen är bokad. Notera försäkringen innan placeringen börjar.");
    }
}

/// <param name="Places">The free places of the bank.</param>
public sealed record AgreePlacementModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<Option> Places)
{
    public IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<PlacementKind>().Select(k => new Option(k.ToString(), Words.Of(k)))];
}
