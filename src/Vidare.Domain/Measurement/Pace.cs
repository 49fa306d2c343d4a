namespace Vidare.Measurement;

/// <summary>How fast a party answers (takt per part; M-20).</summary>
/// <param name="MedianDays">Median days from asked to answered; null while nothing has been answered.</param>
/// <param name="Late">Not answered, and past its day.</param>
public sealed record Pace(PartyId Party, int Answered, decimal? MedianDays, int Waiting, int Late)
{
    /// <summary>Each party that has been asked for anything by then.</summary>
    public static IReadOnlyList<Pace> Of(Material material, DateOnly at) =>
    [
        .. material.Waits.Where(w => w.Kind is not WaitKind.Handover && w.Party is not null && w.Since <= at).GroupBy(w => w.Party!.Value).Select(party =>
        {
            var days = party.Where(w => w.Until <= at).Select(w => w.Until!.Value.DayNumber - w.Since.DayNumber).ToList();
            var open = party.Where(w => w.IsOpen(at)).ToList();
            return new Pace(party.Key, days.Count, Durations.Middle(days), open.Count, open.Count(w => w.Due < at));
        }),
    ];
}

/// <summary>Days from one step to another (tid till; M-22), with those who still wait.</summary>
/// <param name="Median">Kaplan–Meier's median when more than a fifth still wait, else the plain one; null when it lies beyond what has been seen.</param>
public sealed record Durations(int Reached, int Waiting, decimal? Median, bool IsEstimated)
{
    /// <summary>So great a share of waiting makes the plain median too short (B.6.3).</summary>
    const decimal ManyWaiting = 0.2m;

    /// <param name="stretches">From one step to another, and the day on which somebody left without coming so far: until then it was waited.</param>
    public static Durations Of(IEnumerable<(DateOnly From, DateOnly? To, DateOnly? Left)> stretches, DateOnly at)
    {
        var all = stretches.Where(s => s.From <= at).Select(s => (Days: (s.To <= at ? s.To!.Value : s.Left <= at ? s.Left!.Value : at).DayNumber - s.From.DayNumber, Reached: s.To <= at)).Where(s => s.Days >= 0).ToList();
        var reached = all.Where(s => s.Reached).Select(s => s.Days).ToList();
        var waiting = all.Count - reached.Count;
        var estimated = all.Count > 0 && waiting > all.Count * ManyWaiting;
        return new(reached.Count, waiting, estimated ? Survival(all) : Middle(reached), estimated);
    }

    public static decimal? Middle(IReadOnlyList<int> days)
    {
        var ordered = days.Order().ToList();
        return ordered.Count == 0 ? null : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2m;
    }

    /// <summary>The first day on which at most half are still waiting, those counted out whose wait has not ended yet (Kaplan–Meier).</summary>
    static int? Survival(List<(int Days, bool Reached)> all)
    {
        var (left, waiting) = (1m, all.Count);
        foreach (var day in all.CountBy(s => s).GroupBy(s => s.Key.Days).OrderBy(day => day.Key))
        {
            left *= 1 - (day.Where(s => s.Key.Reached).Sum(s => s.Value) / (decimal)waiting);
            if (left <= 0.5m)
            {
                return day.Key;
            }

            waiting -= day.Sum(s => s.Value);
        }

        return null;
    }
}
