using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>
/// Ways through a programme that could be (tänkbara förlopp), one of each sort: who reads a page does not know which of them nobody
/// has gone. They are reckoned with, and counted nowhere. What is rare, such as an anonymous post or somebody who died, a reader takes
/// for granted that there is none of, so it is conceivable only where there is one.
/// </summary>
static class Conceivable
{
    static readonly OutcomeKind?[] Destinations = [null, OutcomeKind.Work, OutcomeKind.JobSeeker, OutcomeKind.VocationalRehabilitation, OutcomeKind.Other];

    /// <summary>Days from the start to the plan: in time, late, and never.</summary>
    static readonly int?[] Plans = [20, 150, null];

    /// <summary>Months before the day at which somebody began: in the period, before it, and so long ago that every window has closed.</summary>
    static readonly int[] Begun = [1, 5, 8, 14, 30];

    public static IEnumerable<AnonymousPost> Posts(ProgrammeConfiguration programme, Material there, DateOnly at) =>
        there.Anonymous.Count == 0 || at <= DateOnly.MinValue.AddYears(4) ? [] : Starts(programme, there, at).Select(start => new AnonymousPost(start));

    /// <summary>Each a person of its own.</summary>
    public static IEnumerable<Course> Courses(ProgrammeConfiguration programme, Material there, DateOnly at) =>
        Ways(programme, at <= DateOnly.MinValue.AddYears(4) ? [] : [.. Starts(programme, there, at)], at).Where(c => !c.Outside || there.Courses.Any(t => t.IsOutside(at))).Select(c => c with { Person = ParticipantId.New() });

    /// <summary>In an insats without an end the cohorts on the page say in which half-years anybody began; in others it is unknown.</summary>
    static IEnumerable<DateOnly> Starts(ProgrammeConfiguration programme, Material there, DateOnly at) =>
        (programme.Period.End is null
            ? there.Courses.Where(c => c.HasStarted(at)).Select(c => c.Start!.Value).Concat(there.Anonymous.Where(a => a.Start <= at).Select(a => a.Start)).Select(ProgrammeFigures.HalfYear).Distinct().SelectMany(half => new[] { half.AddDays(10), half.AddDays(150) })
            : Begun.Select(m => at.AddMonths(-m))).Where(start => start >= programme.Period.Start && start <= at);

    static IEnumerable<Course> Ways(ProgrammeConfiguration programme, IReadOnlyList<DateOnly> starts, DateOnly at)
    {
        if (at <= DateOnly.MinValue.AddYears(4))
        {
            yield break;
        }

        yield return New(at.AddDays(-30));
        yield return New(at.AddDays(-30)) with { Admitted = at.AddDays(-10) };
        foreach (var half in Inflow.Halves(programme, at).Where(h => h.First.AddDays(10) <= at))
        {
            yield return New(half.First.AddDays(10));
        }

        foreach (var start in starts)
        {
            foreach (var plan in Plans.Where(p => p is null || start.AddDays(p.Value) <= at))
            {
                var begun = New(start.AddDays(-30)) with { Admitted = start.AddDays(-10), Start = start, LastDay = null, Plans = plan is { } days ? [new(start.AddDays(days), programme.PlanTracks is [var track, ..] ? track.Key : "")] : [] };
                yield return begun;
                yield return begun with { Admitted = null };
                yield return begun with { Contacts = [at] };
                foreach (var course in new[] { 12, 3, 0 }.Select(m => at.AddMonths(-m).AddDays(-3)).Where(end => end > start).SelectMany(end => Ended(begun, end, at)))
                {
                    yield return course;
                }
            }
        }
    }

    static IEnumerable<Course> Ended(Course begun, DateOnly end, DateOnly at)
    {
        foreach (var to in Destinations)
        {
            var ended = begun with { End = end, GoesTo = to };
            yield return ended;
            yield return ended with { Acknowledged = end.AddDays(1) };
            yield return ended with { Outside = true };
            yield return ended with { FollowUps = [new(at, FollowUpResult.Reached)] };
        }
    }

    static Course New(DateOnly referred) => new() { Case = CaseId.New(), Person = ParticipantId.New(), Referred = referred };
}
