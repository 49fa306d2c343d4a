using System.Collections.Concurrent;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>
/// A programme's figures day by day (siffror per dag), each worked out once, when somebody first asks. What happened after a day is
/// not in its figures, so after a change those of the days before it still stand.
/// </summary>
public sealed class FiguresByDay(ProgrammeConfiguration programme, Material material)
{
    /// <summary>So many days are kept; then the memory begins anew, since anybody may ask as of any day.</summary>
    const int MostDays = 60;

    readonly ConcurrentDictionary<DateOnly, Lazy<ProgrammeFigures>> figures = new();
    readonly ConcurrentDictionary<DateOnly, Lazy<GoalsOn>> goals = new();

    public ProgrammeFigures this[DateOnly at] => Kept(figures, at, () => ProgrammeFigures.Of(programme, material, at, this));

    public GoalsOn GoalsOn(DateOnly at) => Kept(goals, at, () => new(at, Measuring.Of(programme, material, at)));

    /// <summary>The same with new material.</summary>
    /// <param name="from">The first day on which it differs from the old; null when it does not.</param>
    public FiguresByDay With(Material now, DateOnly? from)
    {
        var then = new FiguresByDay(programme, now);
        Carry(figures, then.figures);
        Carry(goals, then.goals);
        return then;

        void Carry<T>(ConcurrentDictionary<DateOnly, Lazy<T>> old, ConcurrentDictionary<DateOnly, Lazy<T>> kept)
        {
            foreach (var (day, known) in old.Where(d => !(d.Key >= from)))
            {
                kept[day] = known;
            }
        }
    }

    static T Kept<T>(ConcurrentDictionary<DateOnly, Lazy<T>> days, DateOnly at, Func<T> make)
    {
        if (days.Count > MostDays)
        {
            days.Clear();
        }

        return days.GetOrAdd(at, _ => new(make)).Value;
    }
}
