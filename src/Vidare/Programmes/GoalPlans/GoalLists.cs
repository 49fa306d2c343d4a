using System.Globalization;

namespace Vidare.Programmes.GoalPlans;

/// <summary>Goals and their parts by id: found, put and taken out, with everything else as it was.</summary>
static class GoalLists
{
    public static GoalConfiguration? Find(ProgrammeConfiguration rules, string id) => rules.Goals.SelectMany(g => (g.Parts ?? []).Prepend(g)).FirstOrDefault(g => g.Id == id);

    /// <summary>The goal that has such a part, or null.</summary>
    public static GoalConfiguration? WholeOf(ProgrammeConfiguration rules, string part) => rules.Goals.FirstOrDefault(g => (g.Parts ?? []).Any(p => p.Id == part));

    /// <param name="whole">Id of the goal that a new part belongs to.</param>
    public static ProgrammeConfiguration Put(ProgrammeConfiguration rules, GoalConfiguration goal, string? whole)
    {
        var known = Find(rules, goal.Id) is not null;
        IEnumerable<GoalConfiguration> goals = rules.Goals.Select(g =>
            g.Id == goal.Id ? goal
            : g.Id == whole && !known ? g with { Parts = [.. g.Parts ?? [], goal] }
            : g.Parts is null ? g
            : g with { Parts = [.. g.Parts.Select(p => p.Id == goal.Id ? goal : p)] });
        return rules with { Goals = [.. known || whole is not null ? goals : goals.Append(goal)] };
    }

    public static ProgrammeConfiguration Without(ProgrammeConfiguration rules, string id) => rules with
    {
        Goals = [.. rules.Goals.Where(g => g.Id != id).Select(g => g.Parts is null ? g : g with { Parts = g.Parts.Any(p => p.Id != id) ? [.. g.Parts.Where(p => p.Id != id)] : null })],
    };

    /// <summary>The first id that is free, in the form of the programme's own.</summary>
    public static string NewId(ProgrammeConfiguration rules, string? whole)
    {
        var stem = whole ?? "G-" + rules.Name.ToUpperInvariant();
        return Enumerable.Range(1, 1000).Select(n => stem + "-" + n.ToString(CultureInfo.InvariantCulture)).First(id => Find(rules, id) is null);
    }
}
