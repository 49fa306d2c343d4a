using System.Collections.Concurrent;
using System.Numerics;
using Shouldly;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;
using static Vidare.Measurement.Some;

namespace Vidare.Measurement;

/// <summary>What is hidden on a page cannot be worked out from all that is told on it: tried by solving, with a solver of the test's own.</summary>
public class TellingTests
{
    static readonly ProgrammeConfiguration Endless = Tuna with
    {
        Period = new(new(2015, 2, 1), null),
        Goals = [Goal("G-6", "M-06", 100, new(Tracks: ["arbete"])), Goal("G-7", "M-07", 75), Goal("G-10", "M-10", 20, unit: GoalUnit.Count)],
        Enrolment = Tuna.Enrolment with { FollowUpMonths = 3 },
        Capacity = new(20, 30, Basis: CapacityBasis.PerYear),
    };

    static readonly ProgrammeConfiguration Ending = Tuna with { Enrolment = Tuna.Enrolment with { FollowUpMonths = 3 }, TargetGroup = Tuna.TargetGroup with { Categories = [new("unga", "Unga")] } };

    /// <summary>A number's name, the unit that it is told with, and what it is a part of.</summary>
    sealed record Number(string Name, string Unit, bool IsGoal);

    static List<Number> Numbers(ProgrammeFigures figures)
    {
        var goals = figures.Settled?.Goals ?? [];
        Reply[] replies = [Reply.Yes, Reply.No, Reply.Unknown, Reply.Immature];
        string[] volumes = [HeadCounts.Enrolled, HeadCounts.Participants, HeadCounts.Anonymous, HeadCounts.New, HeadCounts.Ended, HeadCounts.FollowUpsDue, HeadCounts.FollowUpsReached, HeadCounts.Unnamed, .. figures.Throughput is null ? Array.Empty<string>() : [HeadCounts.Throughput]];
        return
        [
            .. volumes.Concat(Enum.GetValues<Stage>().Select(HeadCounts.Of)).Concat(figures.LeadTimes.Select(l => HeadCounts.Waited(l.From))).Select(n => new Number(n, n, false)),
            .. (figures.Settled?.Inflow ?? []).Where(h => h.IsOver).Select(h => new Number(HeadCounts.Of(h.Half), HeadCounts.Of(h.Half), false)),
            .. goals.SelectMany(g => replies.Select(r => new Number(HeadCounts.Of(g.Goal.Id, r), g.Goal.Id, true))),
            .. goals.SelectMany(g => g.Unknowns.Select(u => new Number(HeadCounts.Of(g.Goal.Id, u.Because), Telling.Reasons(g.Goal.Id), true))),
            .. goals.SelectMany(g => g.Cohorts.SelectMany(c => replies.Select(r => new Number(HeadCounts.Of(g.Goal.Id, c.From, r), Telling.Cohort(g.Goal.Id, c.From), false)))),
        ];
    }

    /// <summary>Whether a sum is a sum of multiples of the others, in exact fractions.</summary>
    static bool CanBeSolved(IEnumerable<int[]> told, int[] secret)
    {
        List<BigInteger[]> rows = [];
        BigInteger[] Rest(int[] of)
        {
            BigInteger[] rest = [.. of.Select(n => (BigInteger)n)];
            foreach (var row in rows)
            {
                var lead = Array.FindIndex(row, n => n != 0);
                rest = rest[lead] == 0 ? rest : [.. rest.Zip(row, (a, b) => (a * row[lead]) - (b * rest[lead]))];
            }

            return rest;
        }

        foreach (var equation in told)
        {
            if (Rest(equation) is var row && row.Any(n => n != 0))
            {
                rows.Add(row);
            }
        }

        return Rest(secret).All(n => n == 0);
    }

    static bool IsSmall(string unit, IReadOnlyList<int> counts, Telling telling, Audience audience, SuppressionLimits limits) =>
        unit.EndsWith("/okänd", StringComparison.Ordinal) ? counts.Any(r => r > 0 && r < limits.Cell) || !telling.Tells(unit[..^6])
        : counts.Count == 1 ? counts[0] < limits.Total || unit == HeadCounts.FollowUpsReached
        : counts.SkipLast(1).Sum() < limits.Total || (audience is Audience.Anyone && counts.Any(r => r > 0 && r < limits.Cell));

    /// <summary>Who could be there, for all that a reader knows: gone through by the test itself.</summary>
    static readonly ConcurrentDictionary<(bool Endless, bool Anonymous, DateOnly Day), List<HeadCounts>> Possible = new();

    static List<HeadCounts> PossibleOn(ProgrammeConfiguration programme, Material material, DateOnly at) => Possible.GetOrAdd((programme == Endless, material.Anonymous.Count > 0, at), key =>
    [
        .. (from start in new[] { 20, 100, 140, 190, 260, 330, 420 }
            from stay in new[] { 15, 90, 160, 1000 }
            from to in Destinations
            from took in new[] { true, false }
            from planned in new[] { 10, 95, 1000 }
            where at.AddDays(-start) >= programme.Period.Start
            select Way(at.AddDays(-start), stay, stay < 1000, to, took, planned, took, admitted: planned != 95))
            .Concat(new[] { at, SettledDays.Last(programme, at) ?? at }.SelectMany(day => new[]
            {
                Begun(day) with { Start = null, LastDay = null, Referred = day.AddDays(-9) },
                Begun(day) with { Start = null, LastDay = null, Referred = day.AddDays(-9), Admitted = day.AddDays(-2) },
            }))
            .Select(c => HeadCounts.Of(programme, Of(c), at)),
        .. (key.Anonymous ? new[] { 30, 100, 130, 200, 330, 420 } : []).Select(d => HeadCounts.Of(programme, Material.Empty with { Anonymous = [new(at.AddDays(-d))] }, at)),
    ]);

    /// <summary>Asks about each person alone, puts all that is told into one system, and tries to solve for each small number that is not.</summary>
    static void NothingHiddenCanBeSolved(ProgrammeConfiguration programme, Material material, DateOnly at, Audience audience, SuppressionLimits limits)
    {
        var figures = ProgrammeFigures.Of(programme, material, at);
        var telling = figures.TellingTo(audience, limits);
        var numbers = Numbers(figures);
        List<Material> there = [.. material.Courses.Select(c => Of(c)), .. material.Anonymous.Select(a => Material.Empty with { Anonymous = [a] })];
        var alone = there.Select(p => HeadCounts.Of(programme, p, at)).Concat(PossibleOn(programme, material, at)).Select(c => numbers.Select(n => c[n.Name]).ToArray()).DistinctBy(c => string.Join(',', c)).ToList();
        int[] Equation(Func<Number, bool> of) => [.. alone.Select(person => numbers.Zip(person).Where(n => of(n.First)).Sum(n => n.Second))];

        var told = numbers.Where(n => telling.Tells(n.Unit)).Select(n => Equation(m => m == n)).ToList();
        var goals = numbers.Where(n => n.IsGoal && telling.Tells(n.Unit)).Select(n => Equation(m => m == n)).ToList();
        foreach (var hidden in numbers.Where(n => !telling.Tells(n.Unit)).GroupBy(n => n.Unit).Where(u => IsSmall(u.Key, [.. u.Select(n => figures.Counts[n.Name])], telling, audience, limits)))
        {
            foreach (var number in hidden.Where(n => figures.Counts[n.Name] is > 0 and var count && count < limits.Total && !n.Name.EndsWith(nameof(Reply.Immature), StringComparison.Ordinal)))
            {
                var secret = Equation(m => m == number);
                (CanBeSolved(told, secret) && !CanBeSolved(goals, secret)).ShouldBeFalse($"{number.Name}={figures.Counts[number.Name]} to {audience}: told is {string.Join(", ", numbers.Where(n => telling.Tells(n.Unit)).Select(n => n.Name + "=" + figures.Counts[n.Name]))}");
            }

            if (hidden.Count() == 4 && hidden.SkipLast(1).Sum(n => figures.Counts[n.Name]) > 0)
            {
                var n = Equation(m => m.Unit == hidden.Key && !m.Name.EndsWith(nameof(Reply.Immature), StringComparison.Ordinal));
                (CanBeSolved(told, n) && !CanBeSolved(goals, n)).ShouldBeFalse($"{hidden.Key} to {audience} on {at}: told is {string.Join(", ", numbers.Where(m => telling.Tells(m.Unit)).Select(m => m.Name + "=" + figures.Counts[m.Name]))}; hidden is {string.Join(", ", numbers.Where(m => !telling.Tells(m.Unit)).Select(m => m.Name + "=" + figures.Counts[m.Name]))}");
            }
        }
    }

    static readonly OutcomeKind?[] Destinations = [OutcomeKind.Work, OutcomeKind.VocationalRehabilitation, OutcomeKind.Other, null];

    static Course Way(DateOnly first, int stay, bool ended, OutcomeKind? to, bool took, int planned, bool reached, bool admitted) => Begun(first) with
    {
        Referred = first.AddDays(-20),
        Admitted = admitted ? first.AddDays(-10) : null,
        LastDay = first.AddDays(1200),
        End = ended ? first.AddDays(stay) : null,
        GoesTo = ended ? to : null,
        Acknowledged = ended && took ? first.AddDays(stay + 5) : null,
        Plans = planned < 1000 ? [new(first.AddDays(planned), "arbete")] : [],
        FollowUps = ended && reached ? [new(first.AddDays(stay + 95), FollowUpResult.Reached)] : [],
    };

    /// <summary>The default, which is the weakest, and stricter ones.</summary>
    static readonly SuppressionLimits[] Limits = [SuppressionLimits.Default, new(12, 5), new(16, 8)];

    static readonly DateOnly[] Days = [new(2015, 10, 15), Before, End];

    /// <summary>Histories of five to fifty people, drawn alike each time so that the test says the same each time.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [Requirement("GEN-17", "BR-43")]
    public void No_small_number_follows_from_what_a_page_or_a_file_tells(uint seed)
    {
        int Draw(int of)
        {
            seed = (seed * 1664525) + 1013904223;
            return (int)((seed >> 8) % (uint)of);
        }

        for (var history = 0; history < 12; history++)
        {
            var people = Enumerable.Range(0, 5 + Draw(45)).Select(_ => Way(new DateOnly(2015, 2, 1).AddDays(Draw(500)), 1 + Draw(300), Draw(3) > 0, Destinations[Draw(4)], Draw(2) == 0, new[] { 10, 60, 200, 1000 }[Draw(4)], Draw(2) == 0, Draw(7) > 0)).ToArray();
            var posts = Enumerable.Range(0, Draw(4)).Select(i => new AnonymousPost(new(2015, 3 + i, 1))).ToList();
            NothingHiddenCanBeSolved(Draw(2) == 0 ? Endless : Ending, Of(people) with { Anonymous = posts }, Days[Draw(3)], Draw(2) == 0 ? Audience.Association : Audience.Anyone, Limits[history % 3]);
        }
    }

    /// <summary>The pages of every tenth day taken from each other: what is told of a goal moves by nobody or by five at least, and by no choice of days can more be had.</summary>
    [Theory]
    [InlineData(1, Audience.Association)]
    [InlineData(2, Audience.Association)]
    [InlineData(3, Audience.Anyone)]
    [Requirement("GEN-17", "BR-43")]
    public void No_few_people_can_be_worked_out_from_the_pages_of_different_days(uint seed, Audience audience)
    {
        int Draw(int of)
        {
            seed = (seed * 1664525) + 1013904223;
            return (int)((seed >> 8) % (uint)of);
        }

        var moves = 0;
        for (var history = 0; history < 6; history++)
        {
            var programme = Draw(2) == 0 ? Endless : Ending;
            var people = Enumerable.Range(0, 12 + Draw(40)).Select(_ => Way(new DateOnly(2015, 2, 1).AddDays(Draw(history % 2 == 0 ? 480 : 150)), 1 + Draw(history % 2 == 0 ? 200 : 500), Draw(4) > 0, Destinations[Draw(4)], Draw(2) == 0, new[] { 10, 60, 200, 1000 }[Draw(4)], Draw(2) == 0, Draw(7) > 0)).ToArray();
            var told = Enumerable.Range(0, 70).Select(d => new DateOnly(2015, 2, 1).AddDays(d * 10)).SelectMany(day => ToldGoal.Of(ProgrammeFigures.Of(programme, Of(people), day), audience, SuppressionLimits.Default)).ToList();
            foreach (var goal in told.Where(g => g.Tally is not null).GroupBy(g => g.Goal.Id))
            {
                var pages = goal.Select(g => (On: g.NumbersOn!.Value, Says: (IReadOnlyList<int>)[g.Tally!.Yes, g.Tally.No, g.Tally.Unknown, g.Immature is ToldCount beside ? beside.Count : 0])).GroupBy(p => p.On).OrderBy(p => p.Key).ToList();
                pages.ShouldAllBe(p => p.All(q => q.Says.SequenceEqual(p.First().Says)), "of one settled day there is one answer, whatever day is asked for");
                foreach (var (earlier, later) in pages.Zip(pages.Skip(1)))
                {
                    var differences = later.First().Says.Zip(earlier.First().Says, (n, b) => n - b).ToList();
                    Math.Max(differences.Where(d => d > 0).Sum(), -differences.Where(d => d < 0).Sum()).ShouldNotBeInRange(1, 4, $"{goal.Key} {earlier.Key} {later.Key}: {string.Join(' ', earlier.First().Says)} and {string.Join(' ', later.First().Says)}");
                    moves++;
                }

                foreach (var point in goal.SelectMany(g => g.Series))
                {
                    (point.Interval is not null && pages.TrueForAll(p => p.Key != point.Day)).ShouldBeFalse("a chart tells of no day that its page does not");
                }
            }
        }

        moves.ShouldBeGreaterThan(3);
    }

    [Fact]
    [Requirement("GEN-17")]
    public void A_goal_whose_numbers_three_have_moved_keeps_them_to_itself_until_the_next_settled_day()
    {
        Material material = Of([.. Forty(atWork: 6).Courses, .. Many(3, () => Ended(OutcomeKind.Work, start: new(2015, 9, 1), end: new(2016, 7, 10)))]);
        ToldGoal On(DateOnly day) => ToldGoal.Of(ProgrammeFigures.Of(Tuna, Of([.. material.Courses.Where(c => c.End is not null)]), day), Audience.Association, SuppressionLimits.Default)[1];

        (On(Before).NumbersOn, On(Before).Tally!.N).ShouldBe((Before, 40));
        (On(new(2016, 7, 30)).NumbersOn, On(new(2016, 7, 30)).Tally!.N).ShouldBe((Before, 40), "the numbers are of the settled day, and the verdict of the day");
        (On(End).NumbersOn, On(End).Tally, On(End).Verdict).ShouldBe((End, null, Verdict.Met), "three have left since");
    }

    [Fact]
    [Requirement("GEN-17")]
    public void Nine_who_have_left_cannot_be_worked_out_from_who_began_and_who_is_there()
    {
        Material material = Of([.. Many(30, () => Begun(new(2015, 12, 1))), .. Many(9, () => Rehabilitated())]);

        var telling = ProgrammeFigures.Of(Tuna, material, Before).TellingTo(Audience.Association, SuppressionLimits.Default);

        telling.Tells("G-1").ShouldBeFalse("nine have left");
        telling.Tells(HeadCounts.Enrolled).ShouldBeTrue();
        telling.Tells(HeadCounts.Of(Stage.Enrolled)).ShouldBeFalse("39 began and 30 are there");
    }

    [Fact]
    [Requirement("GEN-17", "TUNA-15")]
    public void The_example_tells_its_totals_and_what_follows_from_them()
    {
        var figures = ProgrammeFigures.Of(Tuna, Forty(), Before);

        var told = ToldGoal.Of(figures, Audience.Association, SuppressionLimits.Default)[0];
        var volumes = figures.Volumes.Tell(figures.TellingTo(Audience.Association, SuppressionLimits.Default));

        (told.Tally!.Yes, told.Tally.N, told.Immature).ShouldBe((17, 40, new ToldCount(6)));
        (volumes.Enrolled, volumes.New).ShouldBe((new ToldCount(6), new ToldFewer(10)), "who stands beside the goal is who is enrolled");
        ToldGoal.Of(figures, Audience.Anyone, SuppressionLimits.Default)[1].Tally.ShouldBeNull("four went to work, and what leaves the association tells nothing under five");
    }

    [Fact]
    [Requirement("BR-25", "GEN-09")]
    public void The_unknown_are_parted_by_why_they_are()
    {
        Material material = Of([.. Forty().Courses, Rehabilitated(acknowledged: false), Ended(null)]) with { Anonymous = [new(new(2015, 9, 1))] };

        var goal = ProgrammeFigures.Of(Tuna, material, End).Goals[0];

        goal.Unknowns.ShouldBe([new(UnknownBecause.StillThere, 6), new(UnknownBecause.LeftToNobodyKnows, 1), new(UnknownBecause.NotAcknowledged, 1), new(UnknownBecause.Anonymous, 1)]);
        goal.Unknowns.Sum(u => u.Count).ShouldBe(goal.Tally.Unknown);
        ToldGoal.Of(ProgrammeFigures.Of(Tuna, material, End), Audience.Association, SuppressionLimits.Default)[0].Unknowns.ShouldBeNull("one of them is one person");
        ToldGoal.Of(ProgrammeFigures.Of(Tuna, Forty(), End), Audience.Association, SuppressionLimits.Default)[0].Unknowns!.ShouldContain(new UnknownCount(UnknownBecause.StillThere, 6));
    }

    [Fact]
    public void Those_who_see_persons_are_told_everything()
    {
        var told = ToldGoal.Of(ProgrammeFigures.Of(Tuna, Of(Rehabilitated()), End), Audience.SeesPersons, SuppressionLimits.Default)[0];

        told.Tally!.N.ShouldBe(1);
    }

    [Fact]
    public void An_insats_without_an_end_gets_a_final_verdict_for_each_half_year_of_beginners()
    {
        var goal = Goal("G", "M-06", 100, new(Tracks: ["arbete"]));
        var programme = Endless with { Period = new(new(2010, 8, 1), null), Goals = [goal] };
        Course Planned(DateOnly start, DateOnly? plan) => Begun(start) with { LastDay = null, Plans = plan is { } on ? [new(on, "arbete")] : [] };
        Material material = Of([
            .. Many(12, () => Planned(new(2010, 9, 1), new(2010, 10, 1))),
            .. Many(11, () => Planned(new(2011, 2, 1), new(2011, 3, 1))), Planned(new(2011, 6, 30), null),
            Planned(new(2011, 8, 1), new(2011, 8, 20)),
        ]);

        var cohorts = ProgrammeFigures.Of(programme, material, new(2011, 9, 1)).Goals[0].Cohorts;

        cohorts.Select(c => (c.From, c.To, c.Tally.Yes, c.Tally.N, c.Tally.Immature, c.Verdict, c.Tally.Preliminary)).ShouldBe(
        [
            (new(2010, 7, 1), new(2010, 12, 31), 12, 12, 0, Verdict.Met, false),
            (new(2011, 1, 1), new(2011, 6, 30), 11, 11, 1, Verdict.Met, true),
            (new(2011, 7, 1), new(2011, 12, 31), 0, 0, 1, Verdict.NotYetMeasurable, true),
        ]);
        ProgrammeFigures.Of(programme, material, new(2011, 9, 30)).Goals[0].Cohorts[1].Verdict.ShouldBe(Verdict.NotMet, "the last has had three months and no plan");
        ProgrammeFigures.Of(Tuna, Forty(), Before).Goals[0].Cohorts.ShouldBeEmpty("TUNA has an end");
    }
}
