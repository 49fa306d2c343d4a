using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>When one is reminded, and to whom what is late goes up (påminnelser). The numbers stand here, each with its source.</summary>
public static class Reminders
{
    /// <summary>Days before the due day for anything that has no chain of its own (GEN-12).</summary>
    public static readonly IReadOnlyList<int> Usual = [30, 14, 7];

    /// <summary>For what arises so many days before it is due: at once, and then as usual (GEN-12).</summary>
    public static IReadOnlyList<int> Within(int days) => [days, .. Usual.Where(d => d < days)];

    /// <summary>Days before an agreement is to be signed (TUNA-62, CAL-06).</summary>
    public static readonly IReadOnlyList<int> Agreement = [90, 60, 30, 14, 7];

    /// <summary>What is late is reminded of so often (GEN-12, CAL-06).</summary>
    public const int EveryDaysLate = 7;

    /// <summary>One step up for each fourteen days, coordinator → who chairs the steering group → office (GEN-12, B.8).</summary>
    public static readonly IReadOnlyList<Rise> StepByStep = [new(Answerable.SteeringChair, new Deadlines().Escalation), new(Answerable.Office, 2 * new Deadlines().Escalation)];

    /// <summary>At the steering group and the association from the first day that it is late (TUNA-62).</summary>
    public static readonly IReadOnlyList<Rise> AtOnce = [new(Answerable.Steering, 0), new(Answerable.Office, 0)];
}
