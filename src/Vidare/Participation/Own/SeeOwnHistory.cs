using Vidare.Access;
using Vidare.Participation.Reading;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>All that has happened in the participant's case, in the plain layout (F-97).</summary>
static class SeeOwnHistory
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/min-sida/{caseId:guid}/historik", Show).For(CaseOperation.ReadHistory);

    static async Task<IResult> Show(CaseId caseId, CaseDesk desk)
    {
        if (await desk.Open(caseId) is not { } open)
        {
            return desk.NotThere();
        }

        var names = await desk.NamesOf(People.Around(open.View));
        return desk.Page<OwnHistoryPage>(new OwnHistoryModel(open.View, [.. CaseHistory.Of(open.View, names).Select(i => i.By is "Deltagaren" ? i with { By = OwnTexts.Home.You } : i)]));
    }
}

public sealed record OwnHistoryModel(CaseView View, IReadOnlyList<TimelineItem> Items);
