using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>
/// Something of the configuration that comes back, such as a team's meetings, supervision, meetings of staff and those who steer, or
/// going through the catalogue, with when it was held (återkommande uppgift; BR-35).
/// </summary>
/// <param name="Spans">The stretches in which it was to be held so many times, up to the one that today lies in.</param>
/// <param name="LastHeld">The last day on which it was, or null.</param>
/// <param name="Next">The next time to hold it, or null when it comes back no more.</param>
/// <param name="Party">For which party it is, where it comes back for each of them (TIERP-16, TIERP-44).</param>
public sealed record RecurringDuty(ActivityConfiguration Activity, Answerable By, IReadOnlyList<CadenceSpan> Spans, DateOnly? LastHeld, DateOnly? Next, PartyId? Party = null)
{
    /// <summary>The stretches that are over and in which it was held too seldom: deviations (avvikelser), whatever is held later.</summary>
    public IReadOnlyList<CadenceSpan> Missed(DateOnly today) => [.. Spans.Where(s => s.IsMissed(today))];
}

/// <summary>What comes back in an insats: how often, who answers, and where it was missed. It is computed from the configuration and the activity plan (BR-35).</summary>
public static class RecurringDuties
{
    /// <param name="activities">The programme's own and those that another does together with it; only its own are counted.</param>
    public static IReadOnlyList<RecurringDuty> Of(Programme programme, IReadOnlyList<PlannedActivity> activities, DateOnly today)
    {
        List<PlannedActivity> own = [.. activities.Where(a => a.Programme == programme.Id && a.DroppedBecause is null)];
        var next = ActivityObligations.Of(programme, own).Where(o => o.DoneOn is null).ToList();
        return [.. from activity in programme.Configuration.Activities
                   let window = WindowOf(programme.Configuration, activity)
                   where window is not null
                   from party in PartiesOf(programme, activity)
                   let times = own.Where(a => IsOf(a, activity, party)).ToList()
                   let held = times.Select(a => a.DoneOn).OfType<DateOnly>().Where(d => d <= today).ToList()
                   let subjects = times.Where(a => a.IsOpen).Select(a => a.Id.ToString()).Append(ActivityObligations.SubjectOf(activity, party)).ToList()
                   select new RecurringDuty(activity, AnswerableFor(activity), Cadences.Of(window, held, today), held.Count > 0 ? held.Max() : null, next.Where(o => subjects.Contains(o.Subject)).Min(o => (DateOnly?)o.Due), party)];
    }

    /// <summary>For whom it comes back: each party that runs the programme, or all of them together.</summary>
    internal static IReadOnlyList<PartyId?> PartiesOf(Programme programme, ActivityConfiguration activity) =>
        activity.EachParty ? [.. programme.Configuration.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => (PartyId?)programme.Parties[p.Key])] : [null];

    /// <summary>Whether something in the plan carries it out, and for that party.</summary>
    internal static bool IsOf(PlannedActivity planned, ActivityConfiguration activity, PartyId? party) =>
        planned.Configured == activity.Key && (party is null || planned.Parties.Contains(party.Value));

    /// <summary>From its phase's first day, or the programme's, to the programme's last; null for what comes only once.</summary>
    internal static CadenceWindow? WindowOf(ProgrammeConfiguration programme, ActivityConfiguration activity)
    {
        if (activity.Rhythm is not { } rhythm)
        {
            return null;
        }

        var start = programme.Period.Start;
        var begun = programme.Phases.FirstOrDefault(p => p.Key == activity.Phase)?.From is { } from && RoughDay.First(from) is { } first && first > start ? first : start;
        return new(rhythm, begun, programme.Period.End);
    }

    internal static Answerable AnswerableFor(ActivityConfiguration activity) => activity.Responsible is Concept.SteeringBody ? Answerable.Steering : Answerable.Coordinator;
}
