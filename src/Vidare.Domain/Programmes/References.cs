namespace Vidare.Programmes;

/// <summary>Names and keys in a package (hänvisningar): well formed, used once, and pointing at something.</summary>
public static partial class References
{
    /// <summary>The longest name or key; an address stays short.</summary>
    public const int KeyMaxLength = 64;

    public static IEnumerable<Finding> That(ProgrammeConfiguration package) =>
        [.. Names(package), .. Lists(package), .. ListsInside(package), .. Measures(package.Goals, "goals"), .. Parties(package), .. Pointers(package), .. Itself(package)];

    /// <summary>Small letters a–z, digits and single hyphens between them.</summary>
    public static bool IsKey(string text) =>
        text.Length is > 0 and <= KeyMaxLength
        && text.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));

    static IEnumerable<Finding> Names(ProgrammeConfiguration package)
    {
        (string At, string? Name)[] names =
        [
            ("name", package.Name),
            .. package.Links.Select((l, i) => ($"links[{i}].programme", (string?)l.Programme)),
            .. package.Intake.Elsewhere.Select((e, i) => ($"intake.elsewhere[{i}].programme", (string?)e.Programme)),
            .. package.Bodies.Select((b, i) => ($"bodies[{i}].sharedWith", b.SharedWith)),
            .. package.Staff.Select((s, i) => ($"staff[{i}].sharedWith", s.SharedWith)),
            ("capacity.scaledFrom.programme", package.Capacity?.ScaledFrom?.Programme),
        ];
        return names.Where(n => n.Name is not null && !IsKey(n.Name)).Select(n => new NameNotWellFormed(n.At, n.Name!));
    }

    static IEnumerable<Finding> Lists(ProgrammeConfiguration p) =>
    [
        .. Keys("parties", p.Parties, x => x.Key),
        .. Keys("phases", p.Phases, x => x.Key),
        .. Keys("process", p.Process, x => x.Key),
        .. Keys("bodies", p.Bodies, x => x.Key),
        .. Keys("gates", p.Gates, x => x.Key),
        .. Keys("activities", p.Activities, x => x.Key),
        .. Keys("sites", p.Sites, x => x.Key),
        .. Keys("planTracks", p.PlanTracks, x => x.Key),
        .. Keys("purposes", p.Purposes, x => x.Key),
        .. Keys("agreements", p.Agreements, x => x.Key),
        .. Keys("evaluations", p.Evaluations, x => x.Key),
        .. Keys("risks", p.Risks, x => x.Key),
        .. Keys("synergies", p.Synergies, x => x.Key),
        .. Keys("coordinatorTasks", p.CoordinatorTasks, x => x.Key),
        .. Keys("coachTasks", p.CoachTasks, x => x.Key),
        .. Keys("benchmarks", p.Benchmarks, x => x.Key),
        .. MoreLists(p),
        .. Once(p.Terms.Select((x, i) => ($"terms[{i}].concept", x.Concept.ToString()))),
        .. Once(p.Modules.Select((x, i) => ($"modules[{i}]", x.ToString()))),
        .. Once(p.Links.Select((x, i) => ($"links[{i}].programme", x.Kind + " " + x.Programme))),
        .. Once(p.Contradictions.Select((x, i) => ($"contradictions[{i}]", string.Join('|', x.At, x.Declared, x.Computed)))),
        .. Once(p.Goals.SelectMany((g, i) => Ids(g, $"goals[{i}]"))),
    ];

    static IEnumerable<Finding> ListsInside(ProgrammeConfiguration p) =>
    [
        .. Keys("targetGroup.categories", p.TargetGroup.Categories, x => x.Key),
        .. Once(p.TargetGroup.Municipalities.Select((x, i) => ($"targetGroup.municipalities[{i}]", x))),
        .. Keys("intake.criteria", p.Intake.Criteria, x => x.Key),
        .. Keys("intake.evidenceKinds", p.Intake.EvidenceKinds, x => x.Key),
        .. Once(p.Intake.Channels.Select((x, i) => ($"intake.channels[{i}]", x.ToString()))),
        .. Once(p.Intake.Elsewhere.Select((x, i) => ($"intake.elsewhere[{i}].municipality", x.Municipality))),
        .. p.Parties.SelectMany((x, i) => Keys($"parties[{i}].units", x.Units ?? [], u => u.Key)),
        .. p.Bodies.SelectMany((b, i) => Once(b.RequiredParties.Select((x, j) => ($"bodies[{i}].requiredParties[{j}]", x)))),
        .. p.Bodies.SelectMany((b, i) => Once((b.Duties ?? []).Select((x, j) => ($"bodies[{i}].duties[{j}]", x.ToString())))),
        .. Once((p.Reporting?.FinalSections ?? []).Select((s, i) => ($"reporting.finalSections[{i}].part", s.Part.ToString()))),
        .. p.Terms.SelectMany((t, i) => Once([($"terms[{i}].label", t.Label), .. t.Synonyms.Select((x, j) => ($"terms[{i}].synonyms[{j}]", x))])),
        .. (p.Budget?.Lines ?? []).Select((l, i) => (l.Key, At: $"budget.lines[{i}].key")).Where(l => !IsKey(l.Key)).Select(l => new KeyNotWellFormed(l.At, l.Key)),
        .. Once((p.Budget?.Lines ?? []).Select((l, i) => ($"budget.lines[{i}].key", l.Year is null ? l.Key : $"{l.Key} {l.Year}"))),
    ];

    static IEnumerable<Finding> Keys<T>(string list, IReadOnlyList<T> items, Func<T, string> key)
    {
        var places = items.Select((item, i) => (At: $"{list}[{i}].key", Key: key(item))).ToList();
        return [.. places.Where(p => !IsKey(p.Key)).Select(p => new KeyNotWellFormed(p.At, p.Key)), .. Once(places)];
    }

    static IEnumerable<UsedTwice> Once(IEnumerable<(string At, string Value)> places) =>
        places.GroupBy(p => p.Value, StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1).Select(again => new UsedTwice(again.At, same.Key, same.First().At)));

    static IEnumerable<(string At, string Id)> Ids(GoalConfiguration goal, string at) =>
        [(at + ".id", goal.Id), .. (goal.Parts ?? []).SelectMany((part, i) => Ids(part, $"{at}.parts[{i}]"))];

    static IEnumerable<Finding> Measures(IReadOnlyList<GoalConfiguration> goals, string at) =>
        goals.SelectMany((goal, i) => (IEnumerable<Finding>)
        [
            .. goal.Formula is { } formula && !IsMeasure(formula) ? [new UnknownMeasure($"{at}[{i}].formula", formula)] : Array.Empty<Finding>(),
            .. goal.MeasureDates.Select((d, j) => (Date: d, At: $"{at}[{i}].measureDates[{j}]")).Where(d => !MeasureDate.IsOne(d.Date)).Select(d => new UnknownMeasureDate(d.At, d.Date)),
            .. Measures(goal.Parts ?? [], $"{at}[{i}].parts"),
        ]);

    static bool IsMeasure(string id) =>
        id.Length == 4 && id.StartsWith("M-", StringComparison.Ordinal) && char.IsAsciiDigit(id[2]) && char.IsAsciiDigit(id[3]);

    static IEnumerable<Finding> Parties(ProgrammeConfiguration package)
    {
        var known = package.Parties.Select(p => p.Key).ToList();
        (string At, string? Key)[] used =
        [
            ("controller", package.Controller),
            .. package.Bodies.SelectMany((b, i) => b.RequiredParties.Select((x, j) => ($"bodies[{i}].requiredParties[{j}]", (string?)x))),
            .. package.Bodies.SelectMany((b, i) => (b.Seats ?? []).Select((s, j) => ($"bodies[{i}].seats[{j}].party", s.Party))),
            .. package.Owners.Select((o, i) => ($"owners[{i}].party", (string?)o.Party)),
            .. package.Staff.Select((s, i) => ($"staff[{i}].party", s.Party)),
        ];
        var phases = package.Phases.Select(p => p.Key).ToList();
        return
        [
            .. used.Where(u => u.Key is not null && !known.Contains(u.Key)).Select(u => new UnknownParty(u.At, u.Key!, known)),
            .. package.Activities.Select((a, i) => (a.Phase, At: $"activities[{i}].phase")).Where(a => a.Phase is not null && !phases.Contains(a.Phase)).Select(a => new UnknownPhase(a.At, a.Phase!)),
        ];
    }

    static IEnumerable<Finding> Itself(ProgrammeConfiguration package)
    {
        (string At, string? Name)[] others =
        [
            .. package.Links.Select((l, i) => ($"links[{i}].programme", (string?)l.Programme)),
            .. package.Intake.Elsewhere.Select((e, i) => ($"intake.elsewhere[{i}].programme", (string?)e.Programme)),
            .. package.Bodies.Select((b, i) => ($"bodies[{i}].sharedWith", b.SharedWith)),
            .. package.Staff.Select((s, i) => ($"staff[{i}].sharedWith", s.SharedWith)),
            ("capacity.scaledFrom.programme", package.Capacity?.ScaledFrom?.Programme),
        ];
        return others.Where(o => o.Name == package.Name).Select(o => new RefersToItself(o.At));
    }
}
