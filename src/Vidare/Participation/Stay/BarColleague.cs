using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>A colleague who is close to the participant is named and can no longer open the case (jäv).</summary>
static class BarColleague
{
    static readonly Role[] Roles = [Role.Coach, Role.Coordinator, Role.CaseOfficer];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/jav", (CaseId caseId, CaseDesk desk) =>
            desk.Show<BarColleaguePage, Context>(caseId, new Form(), o => Load(desk, o), Model)).For(CaseOperation.BarColleague);
        app.MapPost("/arenden/{caseId:guid}/jav", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<BarColleaguePage, Context>(caseId, form, o => Load(desk, o), Model, Decide)).For(CaseOperation.BarColleague);
    }

    /// <param name="Colleagues">Those of the programme, each once, with what they are.</param>
    sealed record Context(IReadOnlyList<Option> Colleagues, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open)
    {
        List<(Colleague Who, string As)> found = [.. (await desk.Gatekeepers(open.Case.Programme.Id)).Select(c => (c, Words.Of(BodyType.Gatekeeper)))];
        foreach (var role in Roles)
        {
            found.AddRange((await desk.Colleagues(open.Case.Programme.Id, role)).Select(c => (c, Words.Of(role))));
        }

        return new(
            [.. found.Where(f => !open.Case.IsBarred(f.Who.User)).GroupBy(f => f.Who.User).Select(g => new Option(g.Key.ToString(), g.First().Who.Name + " (" + string.Join(", ", g.Select(f => f.As).Distinct(StringComparer.Ordinal)) + ")")).OrderBy(o => o.Label, Swedish.Comparer)],
            desk.Today);
    }

    static BarColleagueModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Barring.WhyNotNow(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        context.Colleagues);

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var chosen = form.Choice("kollega", "Kollega", context.Colleagues.Select(o => o.Value));
        var why = form.Text("skal", "Skäl", BarColleagueModel.ReasonMax);
        if (!form.Ok)
        {
            return null;
        }

        var user = UserId.Parse(chosen!, null);
        return Barring.WhyNotBarred(open.Case, user) is { } refusal ? refusal
            : new Act([new ColleagueBarred(user)], why!, "Jävet är noterat. Kollegan kan inte längre öppna ärendet.");
    }
}

public sealed record BarColleagueModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<Option> Colleagues)
{
    public const int ReasonMax = 400;
}
