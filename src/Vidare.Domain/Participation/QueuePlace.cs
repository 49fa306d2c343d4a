namespace Vidare.Participation;

/// <summary>A case's place in its programme's queue (kö): first come, first served by the day of the first decision on a queue; and how long those who wait have waited so far (J3-5).</summary>
/// <param name="MedianDays">Median of the waits so far; with an even number the lower of the two in the middle.</param>
public sealed record QueuePlace(int Position, int Waiting, DateOnly Since, int MedianDays)
{
    /// <param name="waiting">Since when each queued case has waited.</param>
    public static QueuePlace Of(CaseId @case, IReadOnlyDictionary<CaseId, DateOnly> waiting, DateOnly today)
    {
        var order = waiting.OrderBy(w => w.Value).ThenBy(w => w.Key.Value).ToList();
        var days = waiting.Values.Select(since => today.DayNumber - since.DayNumber).Order().ToList();
        return new(order.FindIndex(w => w.Key == @case) + 1, waiting.Count, waiting[@case], days[(days.Count - 1) / 2]);
    }
}
