using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The referrer changes the referral while it is a draft or completion is wanted; only what changed becomes a new fact (F-37, F-97).</summary>
static class WriteReferral
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/aktualisering", Show).For(CaseOperation.WriteReferral);
        app.MapPost("/arenden/{caseId:guid}/aktualisering", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<WriteReferralPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Do)).For(CaseOperation.WriteReferral);
    }

    static async Task<IResult> Show(CaseId caseId, CaseDesk desk) =>
        await desk.Open(caseId) is { } open
            ? desk.Page<WriteReferralPage>(Model(open, desk.Today, ReferralForm.Fill(open.Case)))
            : desk.NotThere();

    static WriteReferralModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Referring.WhyNotWritten(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        open.Case.Step is CaseStep.InformationWanted);

    static Outcome<Act>? Do(OpenCase open, DateOnly today, Form form)
    {
        if (Referring.WhyNotWritten(open.Case) is { } refusal)
        {
            return refusal;
        }

        if (ReferralForm.Read(form, open.Case.Programme.Configuration, today) is not { } read || !ReferralForm.KeepsEvidence(form, open.Case, read))
        {
            return null;
        }

        var address = open.Case.Step is CaseStep.InformationWanted ? Addresses.Case(open.Case.Id, "komplettering") : null;
        var changed = ReferralForm.Changes(open.Case, read);
        return new Act(changed, "Ärendets text ändrad", changed.Count == 0 ? "Inget var ändrat, så inget nytt är sparat." : "Ändringarna är sparade.", Address: address);
    }
}

/// <param name="Completing">True when the change is part of a completion, which is answered on the next page.</param>
public sealed record WriteReferralModel(CaseView View, Form Form, string? WhyNot, bool Completing);
