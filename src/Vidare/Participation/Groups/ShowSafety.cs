using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Groups;

/// <summary>Notes that the participant has been shown how to be safe in a group where something can be dangerous; before that being there does not count (BR-21).</summary>
static class ShowSafety
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/grupper/sakerhet", (CaseId caseId, CaseDesk desk) =>
            desk.Show<ShowSafetyPage, DateOnly>(caseId, new Form().With("dag", Swedish.Day(desk.Today)), _ => Task.FromResult(desk.Today), Model)).For(CaseOperation.ShowSafety);
        app.MapPost("/arenden/{caseId:guid}/grupper/sakerhet", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<ShowSafetyPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.ShowSafety);
    }

    static ShowSafetyModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Grouping.WhyNotShown(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        [.. Grouping.Unsafe(open.Case).Select(m => new Option(m.Group.ToString(), m.Name, m.Risk))]);

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        if (Grouping.WhyNotShown(open.Case) is { } refusal)
        {
            return refusal;
        }

        var groups = Grouping.Unsafe(open.Case);
        var chosen = form.Choice("grupp", "Grupp", groups.Select(m => m.Group.ToString()));
        var day = form.Date("dag", "Dag");
        if (!form.Ok)
        {
            return null;
        }

        var group = groups.First(m => m.Group.ToString() == chosen);
        return Grouping.WhyNotShown(open.Case, group.Group, day!.Value, today) is { } no ? no
            : new Act([new SafetyShown(group.Group, group.Name)], "Säkerhetsgenomgång", "Säkerhetsgenomgången är noterad. Närvaron räknas från den dagen.", day);
    }
}

public sealed record ShowSafetyModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<Option> Groups);
