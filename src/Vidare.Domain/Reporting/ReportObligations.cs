using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>How many of the reports whose day has come, or that are sent, were sent by it (rapport i tid; M-37).</summary>
public sealed record Punctuality(int InTime, int Due)
{
    public static Punctuality Of(IEnumerable<Report> reports, DateOnly today)
    {
        var due = reports.Where(r => r.Period.Due < today || r.SentOn is not null).ToList();
        return new(due.Count(r => r.Steps.OfType<ReportSubmitted>().FirstOrDefault() is { } first && first.On <= r.Period.Due), due.Count);
    }
}

/// <summary>The reports as obligations: due 30 days after their period, reminded of from its last day, and up a step when they are late (GEN-12, TUNA-66, CAL-10).</summary>
public static class ReportObligations
{
    /// <param name="reports">One for each period.</param>
    public static IReadOnlyList<Obligation> Of(IReadOnlyList<Report> reports) =>
        [.. reports.Select(r => new Obligation(ObligationKind.Report, r.Period.Key, Words(r.Period), r.Period.Due, new(Anchor.PeriodEnd, r.Period.To, Days: r.Period.DueDays), [Answerable.Coordinator], Reminders.Within(r.Period.DueDays), Reminders.StepByStep) { DoneOn = r.SentOn })];

    /// <summary>"Lägesrapport till och med 2015-06-30".</summary>
    public static string Words(ReportPeriod period) => (period.Kind is ReportKind.Final ? "Slutrapport" : "Lägesrapport") + " till och med " + period.To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
