using Shouldly;
using Vidare.Measurement;
using Vidare.Participation.Facts;
using Vidare.Programmes.Packages;
using Vidare.Ui;
using Xunit;

namespace Vidare.Programmes;

/// <summary>The goals of the packages as they are measured, with the numbers of their requirements.</summary>
public sealed class PackageMeasuresTests
{
    static readonly ProgrammeConfiguration Shp = PackageFiles.Sound("shp").Configuration, Tierp = PackageFiles.Sound("tierp").Configuration;

    static Course Begun(DateOnly start) => new() { Case = CaseId.New(), Person = ParticipantId.New(), Start = start };

    static IEnumerable<Course> Many(int count, Func<Course> make) => Enumerable.Range(0, count).Select(_ => make());

    static GoalStanding Measured(ProgrammeConfiguration programme, string goal, IEnumerable<Course> courses, DateOnly at) =>
        Measuring.Of(programme, programme.Goals.Single(g => g.Id == goal), Material.Empty with { Courses = [.. courses] }, at);

    static string Said(GoalStanding goal) => MeasureWords.Of(goal.Goal, goal.Interval!.Value, goal.IsCount).Replace('\u00a0', ' ');

    [Theory]
    [InlineData("2011-02-28", true)]
    [InlineData("2011-03-01", false)]
    [Requirement("SHP-28")]
    public void A_plan_within_three_months_of_the_thirtieth_of_November_is_there_on_the_last_of_February(string planned, bool counts)
    {
        var standing = Measured(Shp, "G-SHP-3", [Begun(new(2010, 11, 30)) with { Plans = [new(MeasureDate.Day(planned)!.Value, "arbete")] }], new(2011, 6, 1));

        standing.Verdict.ShouldBe(counts ? Verdict.Met : Verdict.NotMet);
    }

    [Fact]
    [Requirement("SHP-28")]
    public void Thirty_nine_plans_of_forty_are_not_a_hundred_per_cent()
    {
        var start = new DateOnly(2010, 9, 1);
        var standing = Measured(Shp, "G-SHP-3", [.. Many(39, () => Begun(start) with { Plans = [new(new(2010, 10, 1), "studier")] }), Begun(start)], new(2011, 1, 10));

        (Said(standing), standing.Verdict).ShouldBe(("97,5 %", Verdict.NotMet));
    }

    [Theory]
    [InlineData(30, "75 %", Verdict.Met)]
    [InlineData(29, "72,5 %", Verdict.NotMet)]
    [Requirement("SHP-30")]
    public void Three_of_four_in_some_occupation_within_six_months(int occupied, string share, Verdict verdict)
    {
        var start = new DateOnly(2010, 9, 1);
        var standing = Measured(Shp, "G-SHP-4",
            [.. Many(occupied, () => Begun(start) with { Spells = [new(OutcomeKind.WorkTraining, new(2011, 3, 1), null, 50)] }), .. Many(40 - occupied, () => Begun(start) with { FollowUps = [new(new(2011, 3, 1), FollowUpResult.Reached)] })],
            new(2011, 4, 1));

        (standing.Tally.N, Said(standing), standing.Verdict).ShouldBe((40, share, verdict));
    }

    [Fact]
    [Requirement("SHP-31")]
    public void Half_at_the_labour_markets_disposal_within_twelve_months_and_the_younger_stand_beside()
    {
        var start = new DateOnly(2010, 9, 1);
        var standing = Measured(Shp, "G-SHP-5",
        [
            .. Many(10, () => Begun(start) with { Spells = [new(OutcomeKind.JobSeeker, new(2011, 8, 1), null, 25)] }), .. Many(10, () => Begun(start) with { FollowUps = [new(new(2011, 9, 1), FollowUpResult.Reached)] }),
            .. Many(7, () => Begun(new(2011, 3, 1)) with { Spells = [new(OutcomeKind.Work, new(2011, 4, 1), null, 100)] }),
        ], new(2011, 10, 1));

        (standing.Tally.N, standing.Tally.Immature, Said(standing), standing.Verdict).ShouldBe((20, 7, "50 %", Verdict.Met));
        standing.Tally.Preliminary.ShouldBeTrue("until the whole of them are mature (9-corrections 48)");
    }

    [Fact]
    [Requirement("SHP-27")]
    public void Stays_of_a_couple_of_weeks_and_of_years_are_told_by_their_spread_and_those_that_go_on_beside()
    {
        var start = new DateOnly(2010, 9, 1);
        int[] days = [14, 21, 30, 60, 90, 120, 200, 365, 700, 900];
        Material material = Material.Empty with { Courses = [.. days.Select(d => Begun(start) with { End = start.AddDays(d - 1), GoesTo = OutcomeKind.Work }), .. Many(3, () => Begun(start)), Begun(start) with { LastDay = start.AddDays(13) }] };

        StayLengths.Of(material, new(2014, 1, 1)).ShouldBe(new(11, 3, 14, 90m, 700));
        StayLengths.Of(material, start.AddDays(20)).ShouldBe(new(3, 11, 14, 14m, 21), "as of an earlier day");
        StayLengths.Of(Material.Empty, start).ShouldBe(new(0, 0, null, null, null));
    }

    [Fact]
    [Requirement("TIERP-22")]
    public void Fifty_of_sixty_are_not_sixty()
    {
        var standing = Measured(Tierp, "G-TIERP-9", Many(50, () => Begun(new(2016, 5, 2)) with { End = new DateOnly(2017, 9, 1), GoesTo = OutcomeKind.Other }), new(2017, 12, 31));

        (Said(standing), standing.Verdict).ShouldBe(("50 (83,3 % av 60)", Verdict.NotMet));
    }

    [Fact]
    [Requirement("TIERP-23")]
    public void Seven_of_about_fifteen_to_work_or_studies_are_too_few_and_the_target_is_marked()
    {
        var standing = Measured(Tierp, "G-TIERP-10", [.. Many(7, () => Gone(OutcomeKind.Work)), .. Many(43, () => Gone(OutcomeKind.Other))], new(2017, 12, 31));

        (Said(standing), standing.Verdict).ShouldBe(("7 (46,7 % av 15)", Verdict.NotMet));
        standing.Goal.Measure!.Approximate.ShouldBeTrue();

        static Course Gone(OutcomeKind to) => Begun(new(2016, 5, 2)) with { End = new DateOnly(2017, 9, 1), GoesTo = to };
    }

    [Theory]
    [InlineData(2, 0, Verdict.NotMet)]
    [InlineData(4, 0, Verdict.PartlyMet)]
    [InlineData(4, 4, Verdict.Met)]
    [Requirement("TIERP-06")]
    public void All_four_must_have_adopted_and_all_four_taken_into_use(int adopted, int used, Verdict verdict)
    {
        EnteredCounts Four(string goal, int yes) => new(goal, new(2016, 12, 31), yes, 4 - yes, 0, "LOKUS", new(2016, 12, 31, 0, 0, 0, DateTimeKind.Utc));
        var goal = Tierp.Goals.Single(g => g.Id == "G-TIERP-1");

        var standing = Measuring.Of(Tierp, goal, Material.Empty with { Entered = [Four("G-TIERP-1-1", adopted), Four("G-TIERP-1-2", used)] }, new(2016, 12, 31));

        standing.Verdict.ShouldBe(verdict);
        standing.Parts.Select(p => (p.Tally.Yes, p.Tally.N)).ShouldBe([(adopted, 4), (used, 4)]);
    }

    [Theory]
    [InlineData(120, "33,3 % snabbare", Verdict.Met)]
    [InlineData(180, "lika snabbt", Verdict.NotMet)]
    [InlineData(200, "11,1 % långsammare", Verdict.NotMet)]
    [Requirement("SHP-04")]
    public void Faster_is_so_much_shorter_as_a_part_of_the_time_before(int measured, string said, Verdict verdict)
    {
        var part = Shp.Goals[0].Parts![0];
        var known = part with { Baseline = part.Baseline! with { Days = 180 } };
        Material material = Material.Empty with { Entered = [new(part.Id, new(2010, 12, 31), 30, 0, 4, "Ärendena", new(2011, 1, 2, 0, 0, 0, DateTimeKind.Utc), measured)] };

        var standing = Measuring.Of(Shp, known, material, new(2011, 1, 3));

        (Said(standing), standing.Verdict).ShouldBe((said, verdict));
        Measuring.Of(Shp, part, material, new(2011, 1, 3)).Verdict.ShouldNotBe(Verdict.Met, "nobody knows how it was before");
    }
}
