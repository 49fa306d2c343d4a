namespace Vidare.Measurement;

/// <summary>
/// Counts that somebody has entered for a goal that is not in the cases, such as a staff survey (införda antal; M-15, M-16).
/// The last one entered for a day counts.
/// </summary>
/// <param name="Goal">Id of the goal or of the part.</param>
/// <param name="On">The day that was measured.</param>
/// <param name="Unknown">Asked who did not answer or did not know; asked in all is the sum of the three.</param>
public sealed record EnteredCounts(string Goal, DateOnly On, int Yes, int No, int Unknown, string Source, DateTime At);
