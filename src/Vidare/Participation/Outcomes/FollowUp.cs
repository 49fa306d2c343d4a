using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Outcomes;

/// <summary>Some months after the end somebody asks how it went (D-17, VAST-51). Who could not be reached is unknown to the goals, which is not no.</summary>
static class FollowUp
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/uppfoljning", (CaseId caseId, CaseDesk desk) =>
            desk.Show<FollowUpPage, DateOnly>(caseId, new Form().With("dag", Swedish.Day(desk.Today)), _ => Task.FromResult(desk.Today), Model)).For(CaseOperation.FollowUp);
        app.MapPost("/arenden/{caseId:guid}/uppfoljning", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<FollowUpPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.FollowUp);
    }

    static FollowUpModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Observing.WhyNotFollowedUp(open.Case, today) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        Observing.FollowUpDay(open.Case));

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        if (Observing.WhyNotFollowedUp(open.Case, today) is { } closed)
        {
            return closed;
        }

        var result = form.Choice("resultat", "Hur gick det att nå personen?", Enum.GetNames<FollowUpResult>());
        var day = form.Date("dag", "Dag");
        var reached = result is nameof(FollowUpResult.Reached);
        var source = form.Choice("kalla", "Vem har berättat?", Enum.GetNames<FollowUpSource>(), required: reached);
        var kind = form.Choice("slag", "Vad personen gör nu", OutcomeFields.Kinds.Select(k => k.Value), required: reached);
        var since = form.Date("sedan", "Sedan", required: false);
        var extent = form.Whole("omfattning", "Omfattning", 1, OutcomeFields.FullTime, required: false);
        if (!reached && kind is not null)
        {
            form.Refuse("slag", "Välj ”Nådd” om någon har berättat vad personen gör, annars lämna fältet tomt.");
        }

        if (!form.Ok)
        {
            return null;
        }

        var followed = new FollowedUp(Enum.Parse<FollowUpResult>(result!), reached ? Enum.Parse<FollowUpSource>(source!) : null);
        var now = reached ? new OutcomeNoted(Enum.Parse<OutcomeKind>(kind!), null, extent, since) : null;
        return Observing.WhyNotFollowedUp(open.Case, followed, now, day!.Value, today) is { } refusal ? refusal
            : new Act(now is null ? [followed] : [followed, now], "Uppföljning efter avslut", "Uppföljningen är noterad.", day);
    }
}

/// <param name="Day">When it is to be made.</param>
public sealed record FollowUpModel(CaseView View, Form Form, string? WhyNot, DateOnly? Day);
