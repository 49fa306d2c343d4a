namespace Vidare.Programmes;

/// <summary>What points at an item of another list of the package.</summary>
public static partial class References
{
    static IEnumerable<Finding> MoreLists(ProgrammeConfiguration p) =>
    [
        .. Keys("stakeholders", p.Stakeholders, x => x.Key),
        .. Keys("consentRules", p.ConsentRules, x => x.Key),
        .. Keys("cohorts", p.Cohorts, x => x.Key),
        .. Keys("stairs", p.Stairs, x => x.Key),
        .. Keys("questions", p.Questions, x => x.Key),
        .. Keys("waypoints", p.Waypoints, x => x.Key),
        .. Keys("premises", p.Premises, x => x.Key),
        .. Keys("competences", p.Competences, x => x.Key),
        .. Keys("services", p.Services, x => x.Key),
        .. Keys("contents", p.Contents, x => x.Key),
        .. Keys("hypotheses", p.Hypotheses, x => x.Key),
        .. Keys("lessons", p.Lessons, x => x.Key),
        .. Keys("budget.grants", p.Budget?.Grants ?? [], x => x.Key),
        .. Keys("socioEconomics.rows", p.SocioEconomics?.Rows ?? [], x => x.Key),
        .. Once(p.Owners.Select((x, i) => ($"owners[{i}]", x.Unit is null ? x.Party : $"{x.Party} {x.Unit}"))),
        .. Once((p.Budget?.LineSums ?? []).Select((x, i) => ($"budget.lineSums[{i}].line", x.Line))),
        .. Once((p.Budget?.YearSums ?? []).Select((x, i) => ($"budget.yearSums[{i}].year", x.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)))),
    ];

    static IEnumerable<Finding> Pointers(ProgrammeConfiguration p) =>
    [
        .. Into("goals", p.Goals.Select(g => g.Id), p.Lessons.Select((l, i) => ($"lessons[{i}].goal", l.Goal))),
        .. Into("parties", p.Parties.Select(x => x.Key), (p.Document?.Signatures ?? []).Select((s, i) => ($"document.signatures[{i}].party", (string?)s.Party))),
        .. Into("bodies", p.Bodies.Select(b => b.Key), p.Bodies.Select((b, i) => ($"bodies[{i}].delegatedFrom", b.DelegatedFrom))),
        .. Into("targetGroup.municipalities", p.TargetGroup.Municipalities, p.Bodies.Select((b, i) => ($"bodies[{i}].municipality", b.Municipality))),
        .. Into("sites", p.Sites.Select(s => s.Key), [.. p.Sites.Select((s, i) => ($"sites[{i}].partOf", s.PartOf)), .. p.Staff.Select((s, i) => ($"staff[{i}].site", s.Site))]),
        .. Into("budget.lines", (p.Budget?.Lines ?? []).Select(l => l.Key),
            [.. (p.Budget?.LineSums ?? []).Select((l, i) => ($"budget.lineSums[{i}].line", (string?)l.Line)), .. (p.Budget?.UnitPrices ?? []).Select((u, i) => ($"budget.unitPrices[{i}].line", (string?)u.Line))]),
        .. p.Owners.SelectMany((o, i) => Into("parties", (p.Parties.FirstOrDefault(x => x.Key == o.Party)?.Units ?? []).Select(u => u.Key), [($"owners[{i}].unit", o.Unit)])),
        .. p.Bodies.SelectMany((b, i) => (b.Seats ?? []).SelectMany((s, j) => Into("parties", (p.Parties.FirstOrDefault(x => x.Key == s.Party)?.Units ?? []).Select(u => u.Key), [($"bodies[{i}].seats[{j}].unit", s.Unit)]))),
        .. p.Process.SelectMany((step, i) => step.BackTo is { } back && !p.Process.Take(i).Any(s => s.Key == back) ? [new NoEarlierStep($"process[{i}].backTo", back)] : Array.Empty<Finding>()),
        .. p.Questions.Select((q, i) => (q, At: $"questions[{i}].beforeStart")).Where(q => q.q.BeforeStart && !p.Gates.Any(g => g.Key == q.q.Key && g.Kind is GateKind.Start)).Select(q => new QuestionWithoutGate(q.At, q.q.Key)),
        .. p.Hypotheses.Select((h, i) => (h.Formula, At: $"hypotheses[{i}].formula")).Where(h => h.Formula is not null && !IsMeasure(h.Formula)).Select(h => new UnknownMeasure(h.At, h.Formula!)),
    ];

    static IEnumerable<Finding> Into(string list, IEnumerable<string> keys, IEnumerable<(string At, string? Key)> pointers)
    {
        var known = keys.ToList();
        return pointers.Where(p => p.Key is not null && !known.Contains(p.Key)).Select(p => new UnknownKey(p.At, p.Key!, list));
    }
}
