using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>The coordinator enrols an admitted person with a coach; the last day is computed (TUNA-11, BR-01…BR-06).</summary>
static class Enrol
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/inskrivning", (CaseId caseId, CaseDesk desk) =>
            desk.Show<EnrolPage, Context>(caseId, new Form().With("start", Swedish.Day(desk.Today)), o => Load(desk, o), Model)).For(CaseOperation.Enrol);
        app.MapPost("/arenden/{caseId:guid}/inskrivning", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<EnrolPage, Context>(caseId, form, o => Load(desk, o), Model, Decide)).For(CaseOperation.Enrol);
    }

    /// <param name="Coaches">Everybody who is or becomes a coach, with their days.</param>
    sealed record Context(IReadOnlyList<Colleague> Coaches, IReadOnlyList<string> OpenGates, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open) =>
        new(await desk.Colleagues(open.Case.Programme.Id, Role.Coach), await desk.OpenGates(open.Case.Programme), desk.Today);

    static EnrolModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Enrolling.WhyNotNow(open.Case, context.OpenGates) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        [.. context.Coaches.Select(c => new Option(c.User.ToString(), c.Name, Swedish.Whole(c.OpenCases) + " öppna ärenden"))],
        [.. open.Case.Programme.Configuration.Parties.Select(p => new Option(p.Key, p.NameOn(context.Today)))],
        Form.Day(form.Value("start")) is { } start ? Enrolling.LastDay(open.Case, start) : null,
        Form.Day(form.Value("start")) is { } begin ? Enrolling.EndBefore(open.Case, begin) : null);

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var start = form.Date("start", "Startdag");
        var coach = form.Choice("coach", "Coach", context.Coaches.Select(c => c.User.ToString()));
        var party = form.Choice("part", "Huvudansvarig part", open.Case.Programme.Parties.Keys);
        if (!form.Ok)
        {
            return null;
        }

        var chosen = context.Coaches.Single(c => c.User.ToString() == coach);
        var outcome = Enrolling.Enrol(open.Case, start!.Value, chosen.User, chosen.IsOn(start.Value), open.Case.Programme.Parties[party!], context.OpenGates);
        return outcome.Done(out var facts)
            ? new Act(facts, "Inskrivning", "Personen är inskriven. Sista dagen är " + (((Enrolled)facts[0]).LastDay is { } last ? Swedish.Day(last) : "inte satt") + "." + (Enrolling.EndBefore(open.Case, start.Value) is { } end ? " Den ligger efter insatsens slut, " + Swedish.Day(end) + "." : ""), start)
            : outcome.Refusal!;
    }
}

/// <param name="LastDay">The last day that the chosen start gives.</param>
/// <param name="EndBefore">The programme's end when the last day passes it (D-31).</param>
public sealed record EnrolModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<Option> Coaches, IReadOnlyList<Option> Parties, DateOnly? LastDay, DateOnly? EndBefore);
