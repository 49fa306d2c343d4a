using Vidare.Measurement;
using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>A day on which something that is not in the cases is measured, with what was entered for it (mättillfälle).</summary>
/// <param name="Goal">The goal or the part that is measured.</param>
/// <param name="Entered">The last that was entered for the day; null while nothing is.</param>
public sealed record SurveyDay(GoalConfiguration Goal, DateOnly Due, EnteredCounts? Entered)
{
    /// <summary>Opened thirty days before, missed when nothing is entered fourteen days after (B.3.9).</summary>
    public SurveyState On(DateOnly today) =>
        Entered is not null ? SurveyState.Done
        : today > Due.AddDays(MeasureDays.MissedAfter) ? SurveyState.Missed
        : today >= Due.AddDays(-MeasureDays.OpenBefore) ? SurveyState.Open
        : SurveyState.Ahead;
}

/// <summary>How a survey's day stands (kommer, öppen, gjord, missad; B.3.9).</summary>
public enum SurveyState { Ahead, Open, Done, Missed }

public sealed record MeasuredInFuture : Refusal;
public sealed record NobodyWasAsked : Refusal;
public sealed record GoalIsComputed : Refusal;
public sealed record MedianIsMissing : Refusal;
public sealed record MedianIsNotWanted : Refusal;
public sealed record MeasuredBeforeStart(DateOnly First) : Refusal;

/// <summary>Measurements that are entered by hand: their days, and when one may be entered (TUNA-17, M-16).</summary>
public static class MeasurementObligations
{
    /// <summary>Goals and parts whose measure is not computed from cases.</summary>
    public static IReadOnlyList<GoalConfiguration> Entered(ProgrammeConfiguration programme) =>
        [.. programme.Goals.SelectMany(g => g.Parts is { Count: > 0 } parts ? parts : [g]).Where(g => g.Formula is not null && Formulas.Of(g) is null)];

    /// <summary>The days of all of them up to a year ahead, the earliest first.</summary>
    public static IReadOnlyList<SurveyDay> Days(ProgrammeConfiguration programme, IReadOnlyList<EnteredCounts> entered, DateOnly today) =>
    [
        .. from goal in Entered(programme)
           from due in MeasureDays.Of(goal, programme)
           where due <= today.AddYears(1)
           let counts = entered.Where(e => e.Goal == goal.Id && MeasureDays.IsOf(e.On, due)).MaxBy(e => (e.On, e.At))
           orderby due
           select new SurveyDay(goal, due, counts),
    ];

    public static IReadOnlyList<Obligation> Of(ProgrammeConfiguration programme, IReadOnlyList<EnteredCounts> entered, DateOnly today) =>
    [
        .. Days(programme, entered, today).Select(d => new Obligation(ObligationKind.Measurement, d.Goal.Id + "/" + d.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), d.Goal.Text, d.Due,
            new(Anchor.MeasureDay, d.Due), [AnsweredBy(d.Goal)], [MeasureDays.OpenBefore, 14, 7], Reminders.StepByStep) { DoneOn = d.Entered?.On }),
    ];

    /// <summary>The role that the measurement plan names.</summary>
    static Answerable AnsweredBy(GoalConfiguration goal) =>
        goal.Responsible?.Contains("styrgrupp", StringComparison.OrdinalIgnoreCase) is true ? Answerable.Steering : Answerable.Coordinator;

    /// <param name="days">The median in days, of a goal that is compared with how it was before.</param>
    public static Refusal? WhyNotEntered(ProgrammeConfiguration programme, string goal, DateOnly on, int asked, int? days, DateOnly today) =>
        Entered(programme).All(g => g.Id != goal) ? new GoalIsComputed()
        : on > today ? new MeasuredInFuture()
        : on < programme.Period.Start.AddDays(-MeasureDays.OpenBefore) ? new MeasuredBeforeStart(programme.Period.Start.AddDays(-MeasureDays.OpenBefore))
        : asked == 0 ? new NobodyWasAsked()
        : Entered(programme).Single(g => g.Id == goal).IsAgainstBaseline ? days is null ? new MedianIsMissing() : null
        : days is null ? null : new MedianIsNotWanted();
}
