using System.Globalization;
using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Outcomes;

/// <summary>The coach notes on which step of the programme's stairs somebody is. A step that nobody has noted is unknown to the goals.</summary>
static class ObserveStair
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/trappsteg", (CaseId caseId, CaseDesk desk) =>
            desk.Show<ObserveStairPage, DateOnly>(caseId, new Form().With("dag", Swedish.Day(desk.Today)), _ => Task.FromResult(desk.Today), Model)).For(CaseOperation.ObserveStair);
        app.MapPost("/arenden/{caseId:guid}/trappsteg", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<ObserveStairPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.ObserveStair);
    }

    static ObserveStairModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        Observing.WhyNotObserved(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        Steps(open.Case.Programme.Configuration));

    static IReadOnlyList<Option> Steps(ProgrammeConfiguration programme) =>
        [.. programme.Stairs.Select((step, i) => new Option((i + 1).ToString(CultureInfo.InvariantCulture), $"{i + 1}. {step.Text}"))];

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        if (Observing.WhyNotObserved(open.Case) is { } closed)
        {
            return closed;
        }

        var step = form.Choice("steg", "Steg", Steps(open.Case.Programme.Configuration).Select(s => s.Value));
        var day = form.Date("dag", "Dag");
        if (!form.Ok)
        {
            return null;
        }

        var observed = new StairObserved(int.Parse(step!, CultureInfo.InvariantCulture));
        return Observing.WhyNotObserved(open.Case, observed.Step, day!.Value, today) is { } refusal ? refusal
            : new Act([observed], "Trappsteg", "Steget är noterat.", day);
    }
}

public sealed record ObserveStairModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<Option> Steps);
