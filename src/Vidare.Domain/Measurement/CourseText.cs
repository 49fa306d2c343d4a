using System.Globalization;
using System.Text;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>Plans, outcomes, steps, follow-ups and contacts of a course as one short text (förloppets text), so that a course is one narrow row.</summary>
public static class CourseText
{
    public static string Write(Course course)
    {
        var text = new StringBuilder();
        foreach (var plan in course.Plans)
        {
            Begin(text, 'P', plan.On).Append(':').Append(plan.Track);
        }

        foreach (var spell in course.Spells)
        {
            Begin(text, 'O', spell.From).Append(':').Append(spell.Kind.ToString()).Append(':').Append(spell.To is { } to ? Day(to) : "").Append(':').Append(spell.Extent?.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var stair in course.Stairs)
        {
            Begin(text, 'S', stair.On).Append(':').Append(stair.Step.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var follow in course.FollowUps)
        {
            Begin(text, 'F', follow.On).Append(':').Append(follow.Result.ToString());
        }

        foreach (var lost in course.Lost)
        {
            Begin(text, 'L', lost.From).Append(':').Append(lost.To is { } to ? Day(to) : "");
        }

        if (course.Contacts is [var first, ..])
        {
            Begin(text, 'C', first).Append(':').AppendJoin(',', course.Contacts.Skip(1).Select(day => day.DayNumber - first.DayNumber));
        }

        return text.ToString();
    }

    /// <summary>What was said of the group, as a text of its own that is sealed; null where nothing was said.</summary>
    public static string? WriteInflow(Course course) =>
        course.Inflow.Count == 0 ? null : string.Join('|', course.Inflow.Select(g => Day(g.On) + (g.Group is null ? "" : ":" + g.Group)));

    public static Course ReadInflow(Course course, string text) =>
        course with { Inflow = [.. text.Split('|').Select(part => new InflowDay(Day(part.AsSpan(0, 10)), part.Length == 10 ? null : part[11..]))] };

    static StringBuilder Begin(StringBuilder text, char sign, DateOnly on)
    {
        if (text.Length > 0)
        {
            text.Append('|');
        }

        return text.Append(sign).Append(Day(on));
    }

    static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    static DateOnly Day(ReadOnlySpan<char> text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    /// <summary>The course with what the text says.</summary>
    public static Course Read(Course course, string text)
    {
        if (text.Length == 0)
        {
            return course;
        }

        List<PlanDay>? plans = null;
        List<Spell>? spells = null;
        List<StairDay>? stairs = null;
        List<FollowUpDay>? followUps = null;
        List<LostDays>? lost = null;
        IReadOnlyList<DateOnly> contacts = [];
        foreach (var range in text.AsSpan().Split('|'))
        {
            var part = text.AsSpan()[range];
            var on = Day(part[1..11]);
            var rest = part[12..];
            switch (part[0])
            {
                case 'P': (plans ??= []).Add(new(on, rest.ToString())); break;
                case 'O': (spells ??= []).Add(SpellOf(on, rest.ToString().Split(':'))); break;
                case 'S': (stairs ??= []).Add(new(on, int.Parse(rest, CultureInfo.InvariantCulture))); break;
                case 'F': (followUps ??= []).Add(new(on, Enum.Parse<FollowUpResult>(rest))); break;
                case 'C': contacts = ContactsOf(on, rest); break;
                case 'L': (lost ??= []).Add(new(on, rest.Length == 0 ? null : Day(rest))); break;
            }
        }

        return course with { Plans = plans ?? [], Spells = spells ?? [], Stairs = stairs ?? [], FollowUps = followUps ?? [], Lost = lost ?? [], Contacts = contacts };
    }

    /// <summary>The first day, and how many days after it each of the others came.</summary>
    static List<DateOnly> ContactsOf(DateOnly first, ReadOnlySpan<char> later)
    {
        List<DateOnly> days = [first];
        if (later.Length > 0)
        {
            foreach (var range in later.Split(','))
            {
                days.Add(first.AddDays(int.Parse(later[range], CultureInfo.InvariantCulture)));
            }
        }

        return days;
    }

    static Spell SpellOf(DateOnly from, string[] parts) => new(
        Enum.Parse<OutcomeKind>(parts[0]),
        from,
        parts[1].Length == 0 ? null : Day(parts[1]),
        parts[2].Length == 0 ? null : int.Parse(parts[2], CultureInfo.InvariantCulture));
}
