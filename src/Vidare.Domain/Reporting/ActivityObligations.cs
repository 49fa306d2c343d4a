using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>What the coordinator has planned, as obligations: due on the planned day (TUNA-24, TUNA-38, TUNA-67). What is dropped is none.</summary>
public static class ActivityObligations
{
    public static IReadOnlyList<Obligation> Of(Programme programme, IReadOnlyList<PlannedActivity> activities) =>
        [.. activities.Where(a => a.Programme == programme.Id && a.DroppedBecause is null).Select(Of)];

    static Obligation Of(PlannedActivity activity) =>
        new(ObligationKind.Activity, activity.Id.ToString(), activity.What, activity.Due, new(Anchor.Planned, activity.Due), [Answerable.Coordinator], Reminders.Usual, Reminders.StepByStep) { DoneOn = activity.DoneOn };
}
