using Vidare.Association;
using Vidare.Measurement;
using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>Too few filled posts as something to be done about (BR-34): due on the first day that it was so, and gone when enough are filled again.</summary>
public static class StaffingObligations
{
    /// <summary>So many days back it is looked for when it began (the house's default).</summary>
    const int DaysBack = 365;

    public const string Subject = "bemanning";

    public static IReadOnlyList<Obligation> Of(ProgrammeConfiguration programme, IReadOnlyList<Mandate> mandates, DateOnly today)
    {
        if (programme.Period.End < today || !IsRaised(today))
        {
            return [];
        }

        var since = Enumerable.Range(0, DaysBack).Select(d => today.AddDays(-d)).TakeWhile(IsRaised).Last();
        return [new(ObligationKind.Staffing, Subject, "Färre tjänster än 90 % har varit tillsatta i 30 dagar", since, new(Anchor.Vacancy, since), [Answerable.Coordinator], [], Reminders.StepByStep)];

        bool IsRaised(DateOnly day) => StaffingLevel.Lately(programme, mandates, day)?.IsRaised is true;
    }
}
