using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Participation.Reading;

/// <summary>A case on one page: the next step first, then who is around it, then what has been done, as far as the viewer may see.</summary>
static class ReadCase
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}", Show).For(CaseOperation.Open);
        app.MapGet("/arenden/{caseId:guid}/historik", History).For(CaseOperation.ReadHistory);
    }

    static async Task<IResult> Show(CaseId caseId, CaseDesk desk)
    {
        if (desk.Viewer.Participant is not null)
        {
            return Answer.To(Addresses.OwnCase(caseId));
        }

        if (await desk.Open(caseId) is not { } open)
        {
            return desk.NotThere();
        }

        var openGates = open.Case.Step is CaseStep.Admitted ? await desk.OpenGates(open.Case.Programme) : [];
        var names = await desk.NamesOf(People.Around(open.View));
        return desk.Page<CasePage>(new CaseModel(open.View, names, CaseVerbs.For(open, openGates, desk.Viewer.User ?? default, desk.Today), await desk.QueuePlaceOf(open)));
    }

    static async Task<IResult> History(CaseId caseId, CaseDesk desk)
    {
        if (desk.Viewer.Participant is not null)
        {
            return Answer.To(Addresses.OwnCase(caseId, "historik"));
        }

        if (await desk.Open(caseId) is not { } open)
        {
            return desk.NotThere();
        }

        return desk.Page<HistoryPage>(new HistoryModel(open.View, CaseHistory.Of(open.View, await desk.NamesOf(People.Around(open.View)))));
    }
}

/// <param name="Names">Names of the staff around the case.</param>
/// <param name="Queue">Its place in the queue, or null when it is not in it.</param>
public sealed record CaseModel(CaseView View, IReadOnlyDictionary<UserId, string> Names, IReadOnlyList<VerbLink> Verbs, QueuePlace? Queue = null)
{
    public string NameOf(UserId? user) => user is { } id ? Names.GetValueOrDefault(id, "Någon") : "";

    public string PartyName(PartyId party) => View.Programme.NameOf(party, View.Today);
}

public sealed record HistoryModel(CaseView View, IReadOnlyList<TimelineItem> Items);
