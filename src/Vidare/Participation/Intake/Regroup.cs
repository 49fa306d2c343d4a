using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The referrer or the coach notes that the participant belongs to another of the groups that are followed, such as one that has come since (TIERP-34).</summary>
static class Regroup
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/grupp", (CaseId caseId, CaseDesk desk) =>
            desk.Show<RegroupPage, DateOnly>(caseId, new Form(), _ => Task.FromResult(desk.Today), (open, today, form) => Model(open, today, form.With("grupp", ReferralForm.GroupOf(Known(open)))))).For(CaseOperation.Regroup);
        app.MapPost("/arenden/{caseId:guid}/grupp", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<RegroupPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Do)).For(CaseOperation.Regroup);
    }

    /// <summary>What the viewer may see of it.</summary>
    static InflowNoted? Known(OpenCase open) => open.View.Last<InflowNoted>();

    static RegroupModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View, form, ReferralForm.Groups(Regrouping.Choices(open.Case.Programme.Configuration, Known(open), today)), Regrouping.WhyNotNow(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null);

    static Outcome<Act>? Do(OpenCase open, DateOnly today, Form form)
    {
        if (Regrouping.WhyNotNow(open.Case) is { } refusal)
        {
            return refusal;
        }

        if (ReferralForm.ReadGroup(form, Regrouping.Choices(open.Case.Programme.Configuration, Known(open), today)) is not { } noted)
        {
            return null;
        }

        return Regrouping.WhyNotRegrouped(open.Case, Known(open), noted) is { } no ? no : new Act([noted], "Grupp ändrad", "Gruppen är ändrad. Det som redan är rapporterat står kvar.");
    }
}

public sealed record RegroupModel(CaseView View, Form Form, IReadOnlyList<Option> Groups, string? WhyNot);
