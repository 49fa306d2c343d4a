using Vidare.Access;
using Vidare.Participation.Reading;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>The participant reads the own case: what can be done now, what happens next, and all that is written (BR-47).</summary>
static class SeeOwnCase
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/min-sida", Home).For(ProgrammeOperation.ReadOwnCase);
        app.MapGet("/min-sida/{caseId:guid}", One).For(CaseOperation.Open);
    }

    static async Task<IResult> Home(CaseDesk desk)
    {
        var own = await desk.OpenOwn();
        if (own is [var only])
        {
            return await Page(desk, only, alone: true);
        }

        var names = await desk.NamesOf(own.SelectMany(o => People.Around(o.View)));
        return desk.Page<OwnCasesPage>(new OwnCasesModel([.. own.Select(o => new CaseModel(o.View, names, []))]));
    }

    static async Task<IResult> One(CaseId caseId, CaseDesk desk) =>
        await desk.Open(caseId) is { } open ? await Page(desk, open, alone: false) : desk.NotThere();

    static async Task<IResult> Page(CaseDesk desk, OpenCase open, bool alone) =>
        desk.Page<OwnCasePage>(new OwnCaseModel(
            new(open.View, await desk.NamesOf(People.Around(open.View)), []),
            alone,
            Planning.WhyNotApproved(open.Case) is null,
            [.. open.Case.Handovers.Where(h => Leaving.WhyNotDeclined(open.Case, h.Id) is null).Select(h => h.Id)],
            Referring.WhyNotWithdrawn(open.Case) is null)
        {
            Groups = open.View.Groups.Count > 0 ? await desk.Groups(open.Case.Programme) : [],
        });
}

public sealed record OwnCasesModel(IReadOnlyList<CaseModel> Cases);

/// <param name="Alone">True when it is the participant's only case and stands on the first page.</param>
/// <param name="Declinable">Open hand-overs that the participant may say no to.</param>
public sealed record OwnCaseModel(CaseModel Case, bool Alone, bool MayAnswerPlan, IReadOnlyList<HandoverId> Declinable, bool MayWithdraw)
{
    /// <summary>The programme's groups with their coming sessions, when the participant is or was in one.</summary>
    public IReadOnlyList<Association.GroupSeries> Groups { get; init; } = [];
}
