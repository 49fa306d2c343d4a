using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>A member of the gatekeepers gives the view of the own party; a seat without a vote gives none (partens bedömning; TUNA-12, BR-09).</summary>
static class GiveView
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/bedomning", Show).For(CaseOperation.GiveView);
        app.MapPost("/arenden/{caseId:guid}/bedomning", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<GiveViewPage, Context>(caseId, form, o => Load(desk, o), Model, Do)).For(CaseOperation.GiveView);
    }

    /// <param name="Seat">The seat through which the viewer stands in the case.</param>
    sealed record Context(Seat Seat, DateOnly Today);

    static async Task<IResult> Show(CaseId caseId, CaseDesk desk)
    {
        if (await desk.Open(caseId) is not { } open)
        {
            return desk.NotThere();
        }

        var form = new Form();
        if (Gatekeeping.Views(open.Case).GetValueOrDefault(open.Stand.ActsFor!.Value) is { } given)
        {
            form.With("bedomning", given.Stance.ToString()).With("skal", given.Reason);
        }

        return desk.Page<GiveViewPage>(Model(open, await Load(desk, open), form));
    }

    static Task<Context> Load(CaseDesk desk, OpenCase open) =>
        Task.FromResult(new Context(desk.Viewer.Seats.First(s => s.Seat.Party == open.Stand.ActsFor && s.Seat.Body == open.Case.Last<PlacedOnAgenda>()?.Body).Seat, desk.Today));

    static GiveViewModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Gatekeeping.WhyNotViewed(open.Case, context.Seat) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        open.Case.Programme.NameOf(context.Seat.Party!.Value, context.Today));

    static Outcome<Act>? Do(OpenCase open, Context context, Form form)
    {
        var stance = form.Choice("bedomning", "Bedömning", Enum.GetNames<Stance>());
        var reason = form.Text("skal", "Skäl", 2000);
        if (Gatekeeping.WhyNotViewed(open.Case, context.Seat) is { } refusal)
        {
            return refusal;
        }

        if (!form.Ok)
        {
            return null;
        }

        return new Act([new ViewGiven(context.Seat.Party!.Value, Enum.Parse<Stance>(stance!), reason!)], "Parts bedömning", "Bedömningen är lämnad.", Address: Addresses.Meeting(open.Case.Last<PlacedOnAgenda>()!.Meeting));
    }
}

/// <param name="Party">The party whose view it is.</param>
public sealed record GiveViewModel(CaseView View, Form Form, string? WhyNot, string Party);
