using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>What the coordinator has planned, as obligations: due on the planned day (TUNA-24, TUNA-38, TUNA-67). What is dropped is none. What is to come back is due again so long after the last time.</summary>
public static class ActivityObligations
{
    public static IReadOnlyList<Obligation> Of(Programme programme, IReadOnlyList<PlannedActivity> activities)
    {
        List<PlannedActivity> own = [.. activities.Where(a => a.Programme == programme.Id && a.DroppedBecause is null)];
        return [.. own.Select(Of), .. programme.Configuration.Activities.SelectMany(a => RecurringDuties.PartiesOf(programme, a).Select(p => Again(programme.Configuration, a, p, [.. own.Where(o => RecurringDuties.IsOf(o, a, p))]))).OfType<Obligation>()];
    }

    /// <summary>Under which name the next time of what comes back is among the programme's obligations; where it does so for each party, that party's.</summary>
    public static string SubjectOf(ActivityConfiguration activity, PartyId? party) => party is { } own ? activity.Key + "/" + own : activity.Key;

    /// <summary>The next time of what comes back (SHP-58, SHP-72): none while one is planned, and none after the programme's last day.</summary>
    static Obligation? Again(ProgrammeConfiguration programme, ActivityConfiguration activity, PartyId? party, IReadOnlyList<PlannedActivity> planned)
    {
        if (activity.Rhythm is not { } rhythm || planned.Any(p => p.DoneOn is null))
        {
            return null;
        }

        var begun = RecurringDuties.WindowOf(programme, activity)!.From;
        var last = planned.Max(p => p.DoneOn);
        var days = (int)(rhythm.Per switch { CadenceUnit.Month => 30m, CadenceUnit.Term => 182m, _ => 365m } / rhythm.Times);
        var months = rhythm.Per switch { CadenceUnit.Month => 1, CadenceUnit.Term => 6, _ => 12 };
        DueSource source = months % rhythm.Times == 0
            ? new(last is null ? Anchor.ProgrammeStart : Anchor.LastTime, last ?? begun, Months: months / rhythm.Times)
            : new(last is null ? Anchor.ProgrammeStart : Anchor.LastTime, last ?? begun, Days: days);
        var due = source.Months > 0 ? source.Day.PlusMonths(source.Months) : source.Day.AddDays(source.Days);
        return due > programme.Period.End ? null
            : new(ObligationKind.Activity, SubjectOf(activity, party), activity.Text, due, source, [RecurringDuties.AnswerableFor(activity)], [14, 7], Reminders.StepByStep) { Parties = party is { } own ? [own] : null };
    }

    static Obligation Of(PlannedActivity activity) =>
        new(ObligationKind.Activity, activity.Id.ToString(), activity.What, activity.Due, new(Anchor.Planned, activity.Due), [Answerable.Coordinator], Reminders.Usual, Reminders.StepByStep) { DoneOn = activity.DoneOn };
}
