using Microsoft.EntityFrameworkCore;
using Vidare.Journal;
using Vidare.Measurement;
using Vidare.Programmes;

namespace Vidare.Access;

/// <summary>A case behind a goal's numbers, and what it answers.</summary>
public sealed record GoalCase(CaseLine Line, Reply Reply);

/// <summary>The cases behind a goal that the viewer may see.</summary>
/// <param name="Others">How many more there are, of whom the viewer sees nothing.</param>
public sealed record GoalCases(Programme Programme, GoalConfiguration Goal, IReadOnlyList<GoalCase> Lines, int Others);

/// <summary>From a goal's numbers to the cases behind them.</summary>
public sealed partial class CaseDesk
{
    /// <summary>So many cases stand on the page; those that could not be measured first.</summary>
    const int MostGoalCases = 200;

    /// <summary>Null when the programme or the goal is not there or not the viewer's, or when the goal is not measured from cases.</summary>
    public async Task<GoalCases?> GoalCases(string programmeName, string goalId, DateOnly at, Reply? reply)
    {
        var programme = await programmes.FindByName(programmeName);
        if (programme is null || !ProgrammeSight.May(Viewer, ProgrammeOperation.ListCases, programme) || Goal(programme.Configuration, goalId) is not { } goal)
        {
            return null;
        }

        await using var db = database.Participation();
        if (await Measures.Replies(db, programme, goal, at) is not { } replies)
        {
            return null;
        }

        var asked = replies.Where(r => reply is null || r.Reply == reply).ToDictionary(r => r.Case, r => r.Reply);
        var seen = await Seen(db).Where(s => s.ProgrammeId == programme.Id && s.StartOn != null).OrderBy(s => s.StartOn).ThenBy(s => s.CaseId).Select(Line(db)).ToListAsync();
        var lines = seen.Where(l => asked.ContainsKey(l.Id)).Select(l => new GoalCase(l, asked[l.Id])).OrderByDescending(l => l.Reply is Reply.Unknown).Take(MostGoalCases).ToList();
        await Journal(JournalKind.Read, "case.Goal", $"Underlag till målet {goal.Id}", programme.Id, null, [], lines.Select(l => l.Line.Id.Value));
        return new(programme, goal, lines, asked.Count - lines.Count);
    }

    static GoalConfiguration? Goal(ProgrammeConfiguration programme, string id) =>
        programme.Goals.FirstOrDefault(g => g.Id == id) ?? programme.Goals.SelectMany(g => g.Parts ?? []).FirstOrDefault(p => p.Id == id);
}
