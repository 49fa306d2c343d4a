using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Measurement.Goals;

/// <summary>The cases behind a goal's numbers, for those who stand in a relation to them; the reading is journalled (GEN-09).</summary>
static class ListGoalCases
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/mal/{goal}/arenden", Show).For(ProgrammeOperation.ListCases);

    static async Task<IResult> Show(string name, string goal, HttpContext context, CaseDesk desk)
    {
        var form = new Form(context.Request.Query);
        var day = form.Value("dag").Length > 0 ? form.Date("dag", "Per den") ?? desk.Today : desk.Today;
        Reply? reply = Enum.TryParse<Reply>(form.Value("svar"), out var given) && Enum.IsDefined(given) ? given : null;
        return await desk.GoalCases(name, goal, day, reply) is not { } found
            ? desk.NotThere()
            : desk.Page<GoalCasesPage>(new GoalCasesModel(found.Programme.Configuration, found.Goal, day, reply, found.Lines, found.Others, await desk.NamesOf(found.Lines.Where(l => l.Line.Responsible is not null).Select(l => l.Line.Responsible!.Value)), desk.Today));
    }
}

/// <param name="Others">How many more answered so whom the viewer has nothing to do with.</param>
public sealed record GoalCasesModel(ProgrammeConfiguration Programme, GoalConfiguration Goal, DateOnly Day, Reply? Reply, IReadOnlyList<GoalCase> Lines, int Others, IReadOnlyDictionary<UserId, string> Names, DateOnly Today);
