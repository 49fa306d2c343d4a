using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Discharge;

/// <summary>The owner notes how and when somebody outside the parties confirmed that the person is received (BR-08).</summary>
static class ConfirmOutside
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/bekraftelse", (CaseId caseId, CaseDesk desk) =>
            desk.Show<ConfirmOutsidePage, Context>(caseId, new Form().With("dag", Swedish.Day(desk.Today)), o => Load(desk), Model)).For(CaseOperation.ConfirmOutside);
        app.MapPost("/arenden/{caseId:guid}/bekraftelse", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<ConfirmOutsidePage, Context>(caseId, form, o => Load(desk), Model, Decide)).For(CaseOperation.ConfirmOutside);
    }

    sealed record Context(UserId By, DateOnly Today);

    static Task<Context> Load(CaseDesk desk) => Task.FromResult(new Context(desk.Viewer.User!.Value, desk.Today));

    static bool Coordinates(OpenCase open) => open.View.Stands.Any(s => s.Relation is Relation.Coordinator);

    static ConfirmOutsideModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Leaving.WhyNotConfirmed(open.Case, context.By, Coordinates(open)) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        open.Case.Handovers.FirstOrDefault(h => h is { State: HandoverState.Sent, ReceiverOutside: not null }));

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var how = form.Text("hur", "Vem bekräftade och hur", ConfirmOutsideModel.HowMax);
        var day = form.Date("dag", "Dag");
        if (!form.Ok)
        {
            return null;
        }

        if (Leaving.WhyNotConfirmed(open.Case, context.By, Coordinates(open), day!.Value, context.Today) is { } refusal)
        {
            return refusal;
        }

        var handover = open.Case.Handovers.First(h => h.State is HandoverState.Sent).Id;
        return new Act([new HandoverAcknowledged(handover, how!)], "Mottagaren bekräftade", "Mottagaren har bekräftat. Ärendet är avslutat.", day);
    }
}

public sealed record ConfirmOutsideModel(CaseView View, Form Form, string? WhyNot, Handover? Handover)
{
    public const int HowMax = 400;
}
