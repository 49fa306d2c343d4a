using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The referrer answers what was asked for, and the referral is back with the coordinator (TUNA-04, F-41).</summary>
static class AnswerInformation
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/komplettering", (CaseId caseId, CaseDesk desk) =>
            desk.Show<AnswerInformationPage, DateOnly>(caseId, new Form(), _ => Task.FromResult(desk.Today), Model)).For(CaseOperation.AnswerInformation);
        app.MapPost("/arenden/{caseId:guid}/komplettering", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<AnswerInformationPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Do)).For(CaseOperation.AnswerInformation);
    }

    static AnswerInformationModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Referring.WhyNotAnswered(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        open.View.Last<InformationRequested>(),
        RuleWords.Lacking(open.Case));

    static Outcome<Act>? Do(OpenCase open, DateOnly today, Form form)
    {
        _ = today;
        var answer = form.Text("svar", "Ditt svar");
        if (Referring.WhyNotAnswered(open.Case) is { } refusal)
        {
            return refusal;
        }

        if (!form.Ok)
        {
            return null;
        }

        return new Act([new InformationGiven(answer!)], "Komplettering lämnad", "Kompletteringen är lämnad. Ärendet tas upp på ett möte.");
    }
}

/// <param name="Asked">What is asked for and until when.</param>
/// <param name="Lacking">What the programme demands and the referral still lacks.</param>
public sealed record AnswerInformationModel(CaseView View, Form Form, string? WhyNot, InformationRequested? Asked, IReadOnlyList<string> Lacking);
