using Vidare.Programmes;

namespace Vidare.Participation.History;

/// <summary>
/// History that is taken in (återuppspelning; issue 3): cases as they happened, valid days apart from registered ones. Consent and
/// start gates are not asked of history; ages, dates, windows, order and limits are. Whether a referral or a decision stands there
/// is not asked either, since old registers often have neither: what is not known is left unknown.
/// </summary>
public static class Histories
{
    /// <param name="today">Nothing of history lies after it.</param>
    public static HistoryFile Read(Programme programme, IReadOnlyList<HistoryLine> lines, DateOnly today)
    {
        var reading = new HistoryReading(programme, today);
        List<HistoryCase> cases = [];
        List<HistoryPost> posts = [];
        var read = lines.Select(l => (Line: l, Step: reading.Step(l))).ToList();
        foreach (var @case in read.GroupBy(r => r.Line.Case, StringComparer.Ordinal).Where(c => c.Key.Length > 0))
        {
            var ordered = @case.ToList();
            if (ordered.Exists(r => HistoryWords.Event(r.Line.Event) is HistoryEvent.Anonymous))
            {
                Post(programme, reading, ordered, posts);
            }
            else
            {
                Case(programme, reading, ordered, cases);
            }
        }

        return new(cases, posts, [.. reading.Faults.OrderBy(f => f.Line)]);
    }

    static void Post(Programme programme, HistoryReading reading, List<(HistoryLine Line, HistoryStep? Step)> lines, List<HistoryPost> posts)
    {
        var (line, step) = lines[0];
        foreach (var other in lines.Skip(1))
        {
            reading.Fault(other.Line, new HistoryMixesAnonymous(line.Number));
        }

        var gender = reading.Sex(line, mandatory: false);
        var born = reading.Born(line);
        if (step is { Event: HistoryEvent.Anonymous })
        {
            if (HistoryOrder.WhyNotStarted(programme, step.On) is { } refusal)
            {
                reading.Fault(line, refusal);
            }

            posts.Add(new(line.Case, line.Number, step.On, line.Value, gender, born?.Day.Year));
        }
    }

    static void Case(Programme programme, HistoryReading reading, List<(HistoryLine Line, HistoryStep? Step)> lines, List<HistoryCase> cases)
    {
        var first = lines[0].Line;
        var person = reading.Person(first);
        foreach (var (line, _) in lines.Skip(1))
        {
            Same(reading, line, first, line.Sex, first.Sex, "sex");
            Same(reading, line, first, line.Born, first.Born, "born");
            Same(reading, line, first, line.Municipality, first.Municipality, "municipality");
        }

        var steps = lines.Select(l => l.Step).OfType<HistoryStep>().OrderBy(s => s.On).ThenBy(s => s.Event).ThenBy(s => s.Line).ToList();
        var @case = new HistoryCase(first.Case, first.Number, person ?? new(default, default, true, ""), steps);
        var unread = lines.Where(l => l.Step is null).Select(l => HistoryWords.Event(l.Line.Event)).ToList();
        foreach (var fault in HistoryOrder.Faults(programme, @case, person is not null, what => unread.Exists(e => e is null || e == what)))
        {
            reading.Fault(fault.Line, fault.Why);
        }

        cases.Add(@case);
    }

    /// <summary>The first line says who the case is about; a later one may leave it out or say it again, and not say another.</summary>
    static void Same(HistoryReading reading, HistoryLine line, HistoryLine first, string later, string said, string field)
    {
        if (later.Length > 0 && !later.Equals(said, StringComparison.OrdinalIgnoreCase))
        {
            reading.Fault(line, new HistoryPersonDiffers(field, first.Number));
        }
    }
}
