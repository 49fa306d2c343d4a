using Shouldly;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Measurement;

public sealed class FiguresByDayTests
{
    static readonly DateOnly Early = new(2015, 12, 31), Late = new(2016, 6, 30), Today = new(2016, 7, 15);

    /// <summary>Goals that look at plans, spells, observations, stairs, ends and hand-overs.</summary>
    static readonly ProgrammeConfiguration Programme = Some.Tuna with
    {
        TargetGroup = Some.Tuna.TargetGroup with { Categories = [new("unga", "Unga")] },
        Goals =
        [
            Some.Rehabilitation, Some.Work, Some.Goal("G-3", "M-06", 50), Some.Goal("G-4", "M-07", 50), Some.Goal("G-5", "M-11", 3, unit: GoalUnit.Count), Some.Goal("G-6", "M-12", 50, new(Time: MeasureTime.Whole)),
            Some.Goal("G-7", "M-13", 50), Some.Goal("G-8", "M-21", 0, unit: GoalUnit.Count, relation: GoalRelation.AtMost),
        ],
    };

    [Fact]
    [Requirement("GEN-09")]
    public void What_is_kept_over_a_change_is_what_would_be_worked_out_anew()
    {
        var random = new Random(20161201);
        var courses = Some.Many(60, () => Some.Begun(new DateOnly(2015, 2, 2).AddDays(random.Next(400))) with { Coach = UserId.New() }).ToList();
        var waits = new Dictionary<CaseId, Wait[]>();
        var kept = new FiguresByDay(Programme, MaterialOf());
        var (untouched, changed) = (0, 0);
        for (var turn = 0; turn < 150; turn++)
        {
            DateOnly[] days = [Early, Late, Today, new DateOnly(2015, 3, 1).AddDays(random.Next(480))];
            var before = days.Select(d => (Day: d, Figures: kept[d])).ToList();
            Array.ForEach(days, d => _ = (kept[d].Counts, kept[d].Series.Count, kept[d].Turns.Count, kept[d].TellingTo(Audience.Association, SuppressionLimits.Default)));

            var place = random.Next(courses.Count);
            var (old, oldWaits) = (courses[place], waits.GetValueOrDefault(courses[place].Case, []));
            var on = old.Start!.Value.AddDays(random.Next(500));
            (courses[place], waits[old.Case]) = Changed(old, oldWaits, on, random);
            DateOnly?[] firsts = [FirstDifference.Of(old, courses[place]), FirstDifference.Of(oldWaits, waits[old.Case])];
            kept = kept.With(MaterialOf(), firsts.Min());

            foreach (var day in days)
            {
                var (carried, anew) = (kept[day], ProgrammeFigures.Of(Programme, MaterialOf(), day));
                Text(carried).ShouldBe(Text(anew), $"turn {turn}, as of {day}, changed on {on}");
                _ = before.Exists(b => ReferenceEquals(b.Figures, carried)) ? untouched++ : changed++;
            }
        }

        untouched.ShouldBeGreaterThan(80);
        changed.ShouldBeGreaterThan(80);

        Material MaterialOf() => Some.Of([.. courses]) with { Waits = [.. courses.SelectMany(c => waits.GetValueOrDefault(c.Case, []))] };
    }

    [Fact]
    public void A_day_before_the_change_is_not_worked_out_again_and_the_day_of_it_is()
    {
        var course = Some.Begun(new(2015, 3, 2));
        var days = new FiguresByDay(Programme, Some.Of(course));
        var (before, on) = (days[Early], days[Late]);
        var then = course with { End = Late, GoesTo = OutcomeKind.Work };
        FirstDifference.Of(course, then).ShouldBe(Late);
        var after = days.With(Some.Of(then), Late);
        after[Early].ShouldBeSameAs(before);
        after[Late].ShouldNotBeSameAs(on);
        FirstDifference.Of(course, course with { Plans = [] }).ShouldBeNull("nothing differs");
        FirstDifference.Of(course, course with { Coach = UserId.New() }).ShouldBe(DateOnly.MinValue, "who is the coach is not of a day");
    }

    static (Course, Wait[]) Changed(Course course, Wait[] waits, DateOnly on, Random random) => random.Next(10) switch
    {
        0 => (course with { Contacts = [.. course.Contacts.Append(on).Distinct().Order()] }, waits),
        1 => (course with { Plans = [.. course.Plans, new(on, "arbete")] }, waits),
        2 => (course with { Spells = [.. course.Spells, new(OutcomeKind.WorkTraining, on, null, 50)] }, waits),
        3 => (course with { Spells = [.. course.Spells.Select(s => s with { To = s.To ?? (on >= s.From ? on : null) })] }, waits),
        4 => (course with { Stairs = [.. course.Stairs, new(on, random.Next(1, 6))] }, waits),
        5 => (course with { End = course.End ?? on, GoesTo = course.GoesTo ?? OutcomeKind.VocationalRehabilitation, Outside = course.Outside || random.Next(20) == 0 }, waits),
        6 when course.End is { } end => (course with { Acknowledged = end.AddDays(random.Next(60)), FollowUps = [.. course.FollowUps, new(end.AddDays(random.Next(200)), FollowUpResult.Reached)] }, waits),
        7 => (course, [.. waits, new(WaitKind.Handover, PartyId.New(), false, on, on.AddDays(14), null)]),
        8 => (course, [.. waits.Select(w => w with { Until = w.Until ?? w.Since.AddDays(random.Next(40)) })]),
        9 => (course with { Inflow = [.. course.Inflow, new(on, random.Next(2) == 0 ? "unga" : null)] }, waits),
        _ => (course with { Admitted = course.Start!.Value.AddDays(-5), Referred = course.Start!.Value.AddDays(-20) }, waits),
    };

    /// <summary>All that a page could show of the figures.</summary>
    static string Text(ProgrammeFigures figures) => string.Join('\n',
    [
        .. new[] { figures, figures.Settled, figures.Before }.OfType<ProgrammeFigures>().Select(f => string.Join('|',
        [
            $"{f.At:O} {f.Throughput}", .. f.Goals.Select(g => $"{g.Goal.Id} {g.Tally} {g.Interval} {g.Verdict} {string.Join(' ', g.Unknowns)}"), f.Volumes.ToString(), .. f.Stages.Concat(f.Ages).Concat(f.Inflow.Select(h => h.Counts)).Select(s => string.Join(' ', s)),
            f.Handovers.ToString(), .. f.LeadTimes.Select(l => l.ToString()), .. f.Paces.Select(p => p.ToString()).Order(StringComparer.Ordinal), f.FollowUps.ToString(), string.Join(' ', f.Caseload.Values.Order()),
        ])),
        .. figures.Series.Concat(figures.Turns).SelectMany(s => s.Goals.Select(g => $"{s.Day:O} {g.Goal.Id} {g.Tally} {g.Verdict}")),
        .. Numbers.Select(n => n + figures.Counts[n] + figures.TellingTo(Audience.Association, SuppressionLimits.Default).Tells(n)),
    ]);

    static readonly IReadOnlyList<string> Numbers =
    [
        HeadCounts.Enrolled, HeadCounts.Participants, HeadCounts.New, HeadCounts.Ended, .. Enum.GetValues<Stage>().Select(s => HeadCounts.Of(s)), .. new[] { Early, Late }.Select(d => HeadCounts.Of(HalfYear.Of(d))),
        .. Programme.Goals.SelectMany(g => Enum.GetValues<Reply>().Select(r => HeadCounts.Of(g.Id, r)).Concat(Enum.GetValues<UnknownBecause>().Select(b => HeadCounts.Of(g.Id, b)))),
    ];
}
