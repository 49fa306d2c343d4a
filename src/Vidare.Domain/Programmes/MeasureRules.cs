namespace Vidare.Programmes;

/// <summary>What a goal's formula must be told for the goal to be measurable at all (mätregler; promise 2).</summary>
static class MeasureRules
{
    public static IEnumerable<Finding> That(ProgrammeConfiguration package) => Those(package.Goals, "goals", package);

    static IEnumerable<Finding> Those(IReadOnlyList<GoalConfiguration> goals, string at, ProgrammeConfiguration package) =>
        goals.SelectMany((goal, i) => (IEnumerable<Finding>)
        [
            .. Lacking(goal).Select(field => new MeasureIncomplete($"{at}[{i}].measure", goal.Formula!, field)),
            .. goal.Measure is { } rule ? Rule(rule, $"{at}[{i}].measure", package) : [],
            .. Those(goal.Parts ?? [], $"{at}[{i}].parts", package),
        ]);

    /// <summary>Fields without which the formula says nothing; where the specification has a default (B.6.2), none is needed.</summary>
    static IReadOnlyList<string> Lacking(GoalConfiguration goal) => goal.Formula switch
    {
        "M-09" when goal.Measure?.Counts is not { Count: > 0 } => ["counts"],
        "M-14" => [.. goal.Measure?.From is null ? ["from"] : Array.Empty<string>(), .. goal.Measure?.To is null ? ["to"] : Array.Empty<string>()],
        _ => [],
    };

    static IEnumerable<Finding> Rule(MeasureRule rule, string at, ProgrammeConfiguration package)
    {
        var tracks = package.PlanTracks.Select(t => t.Key).ToList();
        (string At, decimal? Value, decimal Least, decimal Most)[] numbers = [(at + ".windowMonths", rule.WindowMonths, 1, 120), (at + ".olderThanDays", rule.OlderThanDays, 0, 3650)];
        return
        [
            .. (rule.Tracks ?? []).Select((t, j) => (Track: t, At: $"{at}.tracks[{j}]")).Where(t => !tracks.Contains(t.Track)).Select(t => new UnknownTrack(t.At, t.Track)),
            .. (rule.Counts ?? []).Select((c, j) => (Kind: c, At: $"{at}.counts[{j}]", Index: j)).Where(c => rule.Counts!.Take(c.Index).Contains(c.Kind)).Select(c => new UsedTwice(c.At, c.Kind.ToString(), at + ".counts")),
            .. numbers.Where(n => n.Value < n.Least || n.Value > n.Most).Select(n => new OutOfRange(n.At, n.Value!.Value, n.Least, n.Most)),
            .. rule.From > rule.To ? [new WrongOrder(at + ".to", $"{rule.From:yyyy-MM-dd}", $"{rule.To:yyyy-MM-dd}", at + ".from")] : Array.Empty<Finding>(),
        ];
    }
}
