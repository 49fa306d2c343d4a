using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>Another coach takes over from a day on, with a written hand-over note; no day is without a coach (BR-05, F-45).</summary>
static class ChangeCoach
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/coach", (CaseId caseId, CaseDesk desk) =>
            desk.Show<ChangeCoachPage, Context>(caseId, new Form().With("fran", Swedish.Day(desk.Today)), o => Load(desk, o), Model)).For(CaseOperation.ChangeCoach);
        app.MapPost("/arenden/{caseId:guid}/coach", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<ChangeCoachPage, Context>(caseId, form, o => Load(desk, o), Model, Decide)).For(CaseOperation.ChangeCoach);
    }

    sealed record Context(IReadOnlyList<Colleague> Coaches, string? CoachNow, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open)
    {
        var coaches = await desk.Colleagues(open.Case.Programme.Id, Role.Coach);
        var now = open.Case.Coaches.Count > 0 ? open.Case.Coaches[^1].Coach : (UserId?)null;
        var name = now is { } user ? (await desk.NamesOf([user])).GetValueOrDefault(user) : null;
        return new([.. coaches.Where(c => c.User != now && !open.Case.IsBarred(c.User))], name, desk.Today);
    }

    static ChangeCoachModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        open.Case.IsEnrolled ? null : Sentences.Of(new IsNotEnrolled(), open.Case.Programme, context.Today),
        context.CoachNow,
        [.. context.Coaches.Select(c => new Option(c.User.ToString(), c.Name, Swedish.Whole(c.OpenCases) + " öppna ärenden"))]);

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var coach = form.Choice("coach", "Ny coach", context.Coaches.Select(c => c.User.ToString()));
        var from = form.Date("fran", "Från och med");
        var note = form.Text("overlamning", "Överlämning till den nya coachen");
        if (!form.Ok)
        {
            return null;
        }

        var chosen = context.Coaches.Single(c => c.User.ToString() == coach);
        if (Enrolling.WhyNotCoachChanged(open.Case, from!.Value, chosen.User, chosen.IsOn(from.Value), context.Today) is { } refusal)
        {
            return refusal;
        }

        var leaves = open.View.Stands.All(s => s.Relation is Relation.Coach);
        return new Act([new ContactLogged(ContactKind.CoachHandover, null, note!, null), new CoachChanged(from.Value, chosen.User)], "Byte av coach", "Coachen är bytt från och med " + Swedish.Day(from.Value) + ".", from, leaves ? "/att-gora" : null);
    }
}

/// <param name="CoachNow">Name of the coach in charge.</param>
public sealed record ChangeCoachModel(CaseView View, Form Form, string? WhyNot, string? CoachNow, IReadOnlyList<Option> Coaches);
