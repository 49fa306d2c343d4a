using System.Globalization;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation.History;

/// <summary>Reads one line of history (läsning av en rad): its day, what happened, and what that needs. Every fault is kept.</summary>
sealed class HistoryReading(Programme programme, DateOnly today)
{
    /// <summary>The longest name of a case.</summary>
    public const int KeyMaxLength = 200;

    public List<HistoryFault> Faults { get; } = [];

    /// <summary>The line as a step, or null when it has a fault.</summary>
    public HistoryStep? Step(HistoryLine line)
    {
        var before = Faults.Count;
        if (line.Fields.Count is < HistoryLine.LeastWidth or > HistoryLine.Width)
        {
            Fault(line, new HistoryHasWrongWidth(line.Fields.Count, HistoryLine.Width));
            return null;
        }

        if (line.Case.Length is 0 or > KeyMaxLength)
        {
            Fault(line, line.Case.Length == 0 ? new HistoryCaseIsMissing() : new HistoryCaseIsTooLong(KeyMaxLength));
        }

        var on = Day(line, line.Date);
        if (on > today)
        {
            Fault(line, new HistoryDayIsAhead(today));
        }

        if (HistoryWords.Event(line.Event) is not { } what)
        {
            Fault(line, new HistoryEventIsUnknown(line.Event, HistoryWords.Events));
            return null;
        }

        var step = Filled(line, new(line.Number, on ?? default, what, Party: Party(line)));
        return Faults.Count > before ? null : step;
    }

    HistoryStep Filled(HistoryLine line, HistoryStep step)
    {
        if (step.Event is not HistoryEvent.Outcome)
        {
            Empty(line, line.Until, "until");
            Empty(line, line.Extent, "extent");
        }

        switch (step.Event)
        {
            case HistoryEvent.Plan:
                return step with { Track = Track(line) };
            case HistoryEvent.Outcome:
                return step with { Kind = Kind(line, HistoryWords.Outcomes), Until = Until(line, step.On), Extent = Extent(line) };
            case HistoryEvent.Stair:
                return step with { Stair = Stair(line) };
            case HistoryEvent.Exit:
                var lost = Is(line.Value, HistoryWords.LostContact);
                return step with { Lost = lost, Kind = lost || Is(line.Value, HistoryWords.NotKnown) ? null : Kind(line, HistoryWords.Destinations) };
            case HistoryEvent.Followup:
                var result = HistoryWords.FollowUps.ToList().FindIndex(w => Is(line.Value, w));
                Known(line, result >= 0, "uppföljningens utfall", HistoryWords.FollowUps);
                return step with { Result = (FollowUpResult)Math.Max(result, 0) };
            case HistoryEvent.Anonymous:
                Known(line, line.Value.Length > 0, "skälet till att posten är anonym", []);
                return step;
            default:
                Empty(line, line.Value, "value");
                return step;
        }
    }

    static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    void Empty(HistoryLine line, string text, string field)
    {
        if (text.Length > 0)
        {
            Fault(line, new HistoryFieldIsOutOfPlace(field, line.Event));
        }
    }

    /// <summary>A fault when a word was not understood: missing, or none of those that may stand there.</summary>
    void Known(HistoryLine line, bool understood, string meaning, IReadOnlyList<string> known)
    {
        if (!understood)
        {
            Fault(line, line.Value.Length == 0 ? new HistoryValueIsMissing(meaning) : new HistoryValueIsUnknown(line.Value, known));
        }
    }

    OutcomeKind? Kind(HistoryLine line, IReadOnlyList<string> known)
    {
        var kind = HistoryWords.Kind(line.Value);
        Known(line, kind is not null, "slaget av utfall", known);
        return kind;
    }

    string? Track(HistoryLine line)
    {
        var tracks = programme.Configuration.PlanTracks;
        var track = tracks.Count == 0 && line.Value.Length > 0 ? "annat" : HistoryWords.Track(programme.Configuration, line.Value);
        Known(line, track is not null, "planens spår", [.. tracks.Select(t => t.Label)]);
        return track;
    }

    int? Stair(HistoryLine line)
    {
        var read = int.TryParse(line.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step is >= 0 and <= HighestStair;
        Known(line, read, "trappsteget", [$"0–{HighestStair}"]);
        return read ? step : null;
    }

    /// <summary>No stairs of the documents have more than seven steps.</summary>
    const int HighestStair = 99;

    DateOnly? Until(HistoryLine line, DateOnly from)
    {
        var until = line.Until.Length == 0 ? null : Day(line, line.Until);
        if (until < from)
        {
            Fault(line, new HistoryUntilIsBefore(from));
        }

        return until;
    }

    int? Extent(HistoryLine line)
    {
        if (line.Extent.Length == 0)
        {
            return null;
        }

        if (int.TryParse(line.Extent.TrimEnd('%').Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent is >= 1 and <= 100)
        {
            return percent;
        }

        Fault(line, new HistoryExtentIsNoPercent(line.Extent));
        return null;
    }

    PartyId? Party(HistoryLine line)
    {
        if (line.Party.Length == 0)
        {
            return null;
        }

        var found = programme.Configuration.Parties.FirstOrDefault(p => Is(line.Party, p.Key) || p.Names.Any(n => Is(line.Party, n.Name)));
        if (found is null)
        {
            Fault(line, new HistoryPartyIsUnknown(line.Party, [.. programme.Configuration.Parties.Select(p => p.Key)]));
        }

        return found is null ? null : programme.Parties[found.Key];
    }

    DateOnly? Day(HistoryLine line, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= EarliestYear)
        {
            return day;
        }

        Fault(line, new HistoryDayIsUnreadable(text));
        return null;
    }

    /// <summary>Days before this are mistypings.</summary>
    const int EarliestYear = 1900;

    /// <summary>Who the case is about, from its first line; null and a fault when that does not say.</summary>
    public HistoryPerson? Person(HistoryLine line)
    {
        var before = Faults.Count;
        var gender = Sex(line, mandatory: true);
        var born = Born(line);
        if (line.Born.Length == 0)
        {
            Fault(line, new HistoryPersonIsMissing("born"));
        }

        var somewhere = programme.Configuration.TargetGroup.Municipalities.Count > 0;
        if (line.Municipality.Length == 0 && somewhere)
        {
            Fault(line, new HistoryPersonIsMissing("municipality"));
        }

        return Faults.Count > before ? null : new(gender, born!.Value.Day, born.Value.YearOnly, line.Municipality);
    }

    public Gender Sex(HistoryLine line, bool mandatory)
    {
        switch (line.Sex.ToUpperInvariant())
        {
            case "K": return Gender.Woman;
            case "M": return Gender.Man;
            case "X": return Gender.OtherOrUnknown;
            case "" when !mandatory: return Gender.OtherOrUnknown;
            case "": Fault(line, new HistoryPersonIsMissing("sex")); break;
            default: Fault(line, new HistorySexIsUnknown(line.Sex)); break;
        }

        return Gender.OtherOrUnknown;
    }

    /// <summary>An ISO date or a year, not after today.</summary>
    public (DateOnly Day, bool YearOnly)? Born(HistoryLine line)
    {
        if (line.Born.Length == 0)
        {
            return null;
        }

        var yearOnly = line.Born.Length == 4;
        if (DateOnly.TryParseExact(yearOnly ? line.Born + "-01-01" : line.Born, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= EarliestYear && day <= today)
        {
            return (day, yearOnly);
        }

        Fault(line, new HistoryBornIsUnreadable(line.Born));
        return null;
    }

    public void Fault(HistoryLine line, Refusal why) => Fault(line.Number, why);

    public void Fault(int line, Refusal why) => Faults.Add(new(line, why));
}
