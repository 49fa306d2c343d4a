using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>A coordinator lets another coordinator take the case, with an open hand-over if there is one.</summary>
static class MoveResponsibility
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/ansvarig", (CaseId caseId, CaseDesk desk) =>
            desk.Show<MoveResponsibilityPage, Context>(caseId, new Form(), o => Load(desk, o), Model)).For(CaseOperation.MoveResponsibility);
        app.MapPost("/arenden/{caseId:guid}/ansvarig", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<MoveResponsibilityPage, Context>(caseId, form, o => Load(desk, o), Model, Decide)).For(CaseOperation.MoveResponsibility);
    }

    /// <param name="Coordinators">Those who may take it: in office today.</param>
    sealed record Context(IReadOnlyList<Colleague> Coordinators, IReadOnlyDictionary<UserId, string> Names, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open)
    {
        var all = await desk.Colleagues(open.Case.Programme.Id, Role.Coordinator);
        List<UserId> around = [.. open.Case.Handovers.Where(h => h.IsOpen).Select(h => h.Owner)];
        if (open.Case.Coordinator is { } coordinator)
        {
            around.Add(coordinator);
        }

        return new([.. all.Where(c => c.IsOn(desk.Today) && Naming.WhyNotNamed(open.Case, c.User, coordinates: true) is null)], await desk.NamesOf(around), desk.Today);
    }

    static MoveResponsibilityModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Naming.WhyNotNow(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        open.Case.Coordinator is { } now ? context.Names.GetValueOrDefault(now) : null,
        open.Case.Handovers.FirstOrDefault(h => h.IsOpen) is { } handover ? context.Names.GetValueOrDefault(handover.Owner) : null,
        [.. context.Coordinators.Select(c => new Option(c.User.ToString(), c.Name, Swedish.Whole(c.OpenCases) + " öppna ärenden"))]);

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var chosen = form.Choice("samordnare", "Ny ansvarig", context.Coordinators.Select(c => c.User.ToString()));
        var why = form.Text("skal", "Skäl", MoveResponsibilityModel.ReasonMax);
        if (!form.Ok)
        {
            return null;
        }

        var user = context.Coordinators.Single(c => c.User.ToString() == chosen).User;
        return Naming.WhyNotNamed(open.Case, user, coordinates: true) is { } refusal ? refusal
            : new Act([new ResponsibleNamed(user)], why!, "Ärendet har bytt ansvarig samordnare.");
    }
}

/// <param name="Now">Name of the coordinator of the case.</param>
/// <param name="HandoverOwner">Name of the owner of an open hand-over, or null.</param>
public sealed record MoveResponsibilityModel(CaseView View, Form Form, string? WhyNot, string? Now, string? HandoverOwner, IReadOnlyList<Option> Coordinators)
{
    public const int ReasonMax = 400;
}
