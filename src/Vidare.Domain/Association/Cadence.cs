using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>A span in which a body is to meet so many times, and the days on which it has met or is called to meet (mötesperiod).</summary>
/// <param name="Name">"HT 2015", "2015", or null for a month of the body's own.</param>
public sealed record CadenceSpan(string? Name, DateOnly First, DateOnly Last, int Wanted, IReadOnlyList<DateOnly> Days)
{
    public int HeldBy(DateOnly today) => Days.Count(d => d <= today);

    /// <summary>A deviation (avvikelse): the span is over and too few meetings were held (BR-35).</summary>
    public bool IsMissed(DateOnly today) => Last < today && HeldBy(today) < Wanted;

    /// <summary>The day by which the next meeting that nobody has called should be held, or null: the meetings divide the span evenly.</summary>
    public DateOnly? NextDue => Days.Count >= Wanted ? null : First.AddDays(((Last.DayNumber - First.DayNumber + 1) * (Days.Count + 1) / Wanted) - 1);
}

/// <summary>From when until when a cadence is asked of a body (tid då mötestakten gäller).</summary>
public sealed record CadenceWindow(MeetingCadence Cadence, DateOnly From, DateOnly? To);

/// <summary>How often bodies are to meet (CAL-08, TUNA-27, TUNA-30; 9-corrections 24: the cadence is the body's, not the insats's).</summary>
public static class Cadences
{
    /// <summary>"2 per termin" is asked for a term in which the body works at least two whole months (CAL-08).</summary>
    const int WholeMonthsOfTerm = 2;

    /// <summary>A year's number is asked for when the body works at least half of it (the house's choice).</summary>
    const int WholeMonthsOfYear = 6;

    /// <summary>
    /// A special group's while it is appointed; a group's that two programmes share from the day on which the steering is delegated to
    /// it; any other's from its programme's first day (TUNA-27, TUNA-30, 9-corrections 24).
    /// </summary>
    public static CadenceWindow? WindowOf(Body body, IReadOnlyList<SteeringState> states)
    {
        if (body.Type is BodyType.SpecialSteering)
        {
            return states.SelectMany(s => s.Appointments).Where(a => a.Body == body.Id).MaxBy(a => a.From) is { } appointed ? new(appointed.Cadence, appointed.From, appointed.To) : null;
        }

        if (body.Cadence is not { } cadence)
        {
            return null;
        }

        var begun = states.Select(s => (From: body.Programmes.Count == 1 ? s.Programme.Configuration.Period.Start : s.Delegation is { Stage: DelegationStage.Agreed or DelegationStage.InForce } d && d.To == body.Id ? d.From : null, To: s.Programme.Configuration.Period.End))
            .Where(w => w.From is not null).ToList();
        return begun.Count == 0 ? null : new(cadence, begun.Min(w => w.From)!.Value, begun.Exists(w => w.To is null) ? null : begun.Max(w => w.To));
    }

    /// <param name="days">The days of meetings, held and called; cancelled ones are left out.</param>
    /// <param name="until">How far the list goes: the span that this day lies in is the last.</param>
    public static IReadOnlyList<CadenceSpan> Of(CadenceWindow window, IReadOnlyCollection<DateOnly> days, DateOnly until)
    {
        var (cadence, from, to) = window;
        List<CadenceSpan> spans = [];
        var last = to < until ? to.Value : until;
        for (var (first, name) = Begin(cadence.Per, from); first <= last; (first, name) = Begin(cadence.Per, Next(cadence.Per, first)))
        {
            var end = Next(cadence.Per, first).AddDays(-1);
            var begun = first < from ? from : first;
            var over = to < end ? to.Value : end;
            if (IsAsked(cadence.Per, begun, over))
            {
                spans.Add(new(name, begun, over, cadence.Times, [.. days.Where(d => begun <= d && d <= over).Order()]));
            }
        }

        return spans;
    }

    static bool IsAsked(CadenceUnit per, DateOnly first, DateOnly last) => FullMonths(first, last) >= per switch
    {
        CadenceUnit.Term => WholeMonthsOfTerm,
        CadenceUnit.Year => WholeMonthsOfYear,
        _ => 1,
    };

    static int FullMonths(DateOnly first, DateOnly last)
    {
        var months = 0;
        while (first.LastDayOf(months + 1) <= last)
        {
            months++;
        }

        return months;
    }

    /// <summary>The span that a day lies in: months are counted from the body's first day, terms and years from the calendar.</summary>
    static (DateOnly First, string? Name) Begin(CadenceUnit per, DateOnly day) => per switch
    {
        CadenceUnit.Term => day.Month <= 6 ? (new(day.Year, 1, 1), Named("VT ", day.Year)) : (new(day.Year, 7, 1), Named("HT ", day.Year)),
        CadenceUnit.Year => (new(day.Year, 1, 1), Named("", day.Year)),
        _ => (day, null),
    };

    static DateOnly Next(CadenceUnit per, DateOnly first) => per switch
    {
        CadenceUnit.Term => first.AddMonths(6),
        CadenceUnit.Year => first.AddYears(1),
        _ => first.PlusMonths(1),
    };

    static string Named(string term, int year) => term + year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
