namespace Vidare.Measurement;

/// <summary>
/// Counts that somebody has entered for a goal that is not in the cases, such as a staff survey (införda antal; M-15, M-16).
/// The last one entered for a day counts.
/// </summary>
/// <param name="Goal">Id of the goal or of the part.</param>
/// <param name="On">The day that was measured.</param>
/// <param name="Days">The median in days, of a goal that is compared with how it was before (M-23); then <paramref name="Yes"/> have come so far and <paramref name="Unknown"/> still wait.</param>
/// <param name="Unknown">Asked who did not answer or did not know; asked in all is the sum of the three.</param>
public sealed record EnteredCounts(string Goal, DateOnly On, int Yes, int No, int Unknown, string Source, DateTime At, int? Days = null);
