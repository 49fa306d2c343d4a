using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Discharge;

/// <summary>A case officer of the receiving party takes over the person, or says no with a reason and the owner finds the next (BR-08, F-80).</summary>
static class AnswerHandover
{
    const string Yes = "ja", No = "nej";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/svar", (CaseId caseId, CaseDesk desk) =>
            desk.Show<AnswerHandoverPage, DateOnly>(caseId, new Form(), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.AnswerHandover);
        app.MapPost("/arenden/{caseId:guid}/svar", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<AnswerHandoverPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.AnswerHandover);
    }

    static AnswerHandoverModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Leaving.WhyNotAnswered(open.Case, open.Stand.ActsFor) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        open.View.Handovers.FirstOrDefault(h => h.State is HandoverState.Sent && h.Receiver == open.Stand.ActsFor),
        open.View.Last<Exited>(),
        [new(Yes, "Vi tar emot personen"), new(No, "Vi kan inte ta emot")]);

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var answer = form.Choice("svar", "Svar", [Yes, No]);
        var contact = form.Text("kontakt", "Kontaktperson hos er", AnswerHandoverModel.TextMax, required: answer is Yes);
        var reason = form.Text("skal", "Skäl", AnswerHandoverModel.TextMax, required: answer is No);
        if (!form.Ok)
        {
            return null;
        }

        if (Leaving.WhyNotAnswered(open.Case, open.Stand.ActsFor) is { } refusal)
        {
            return refusal;
        }

        var handover = open.Case.Handovers.First(h => h.State is HandoverState.Sent).Id;
        var leaves = open.View.Stands.All(s => s.Relation is Relation.Receiver) ? "/att-gora" : null;
        return answer is Yes
            ? new Act([new HandoverAcknowledged(handover, contact!)], "Överlämning kvitterad", "Överlämningen är kvitterad. Er part har tagit över.", Address: leaves)
            : new Act([new HandoverRefused(handover, reason!)], "Mottagaren tackade nej", "Svaret är skickat. Den som äger överlämningen söker en annan mottagare.", Address: leaves);
    }
}

/// <param name="Handover">What waits for the viewer's party.</param>
/// <param name="Exit">The final documentation, where a consent opens it.</param>
public sealed record AnswerHandoverModel(CaseView View, Form Form, string? WhyNot, Handover? Handover, Exited? Exit, IReadOnlyList<Option> Answers)
{
    public const int TextMax = 400;
}
