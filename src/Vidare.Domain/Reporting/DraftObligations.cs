using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>A draft that waits for a decision, on the lists of those who may note one (GEN-10). Due fourteen days after it was begun, which is the house's default for a next step.</summary>
public static class DraftObligations
{
    static readonly int Step = new Deadlines().NextStep;

    /// <param name="since">The day on which the draft was begun, or null where none waits.</param>
    public static IReadOnlyList<Obligation> Of(DateOnly? since) => since is not { } day ? [] :
        [new(ObligationKind.Draft, "utkast", "Ett utkast väntar på beslut", day.AddDays(Step), new(Anchor.Drafted, day, Days: Step), [Answerable.Steering, Answerable.Office], Reminders.Within(Step), [])];
}
