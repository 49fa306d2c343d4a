using System.Collections;
using System.Reflection;
using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Reading;

/// <summary>The history of a case as the viewer may see it: the newest first, with before and after where a later fact replaces an earlier one (F-97).</summary>
static class CaseHistory
{
    public static IReadOnlyList<TimelineItem> Of(CaseView view, IReadOnlyDictionary<UserId, string> names) =>
        [.. view.Entries.Reverse().Select(e => new TimelineItem(e.On, FactWords.Of(e.Fact), By(e, names), RegisteredLater(e), Changes(view, e)))];

    static string By(Entry entry, IReadOnlyDictionary<UserId, string> names) =>
        entry.By.User is { } user ? names.GetValueOrDefault(user, "Någon") : entry.By.Participant is null ? "Systemet" : "Deltagaren";

    static string? RegisteredLater(Entry entry)
    {
        var registered = DateOnly.FromDateTime(entry.RegisteredAt);
        return registered == entry.On ? null : "Registrerad " + Swedish.Day(registered);
    }

    static List<Change>? Changes(CaseView view, Entry entry)
    {
        if (entry.Fact is not (ReferralWritten or ParticipantWritten or Mapped or PlanWritten)
            || view.Entries.LastOrDefault(e => e.Number < entry.Number && e.Fact.GetType() == entry.Fact.GetType()) is not { } before)
        {
            return null;
        }

        List<Change> changes = [];
        foreach (var property in entry.Fact.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => FieldWords.Known.ContainsKey(p.Name)))
        {
            var (was, now) = (Text(property.GetValue(before.Fact)), Text(property.GetValue(entry.Fact)));
            if (was != now)
            {
                changes.Add(new(FieldWords.Known[property.Name], was, now));
            }
        }

        return changes.Count == 0 ? null : changes;
    }

    static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        DateOnly day => Swedish.Day(day),
        Gender gender => Words.Of(gender),
        bool yes => yes ? "Ja" : "Nej",
        int number => Swedish.Whole(number),
        PlannedAction action => action.Text,
        MappedArea area => Words.Of(area.Area) + ": " + Words.Of(area.Level).ToLowerInvariant() + (area.Words is null ? "" : " – " + area.Words),
        IEnumerable many => string.Join("; ", many.Cast<object?>().Select(Text)),
        _ => value.ToString(),
    };
}
