using Shouldly;
using Vidare.Programmes;
using Xunit;
using static Vidare.Measurement.Some;

namespace Vidare.Measurement;

/// <summary>The groups that a programme expects, half-year by half-year (TUNA-06).</summary>
public class InflowTests
{
    static readonly ProgrammeConfiguration Expecting = Tuna with { TargetGroup = Tuna.TargetGroup with { Categories = [new("adhd", "Unga vuxna med ADHD")] } };

    static Course Referred(DateOnly on, params InflowDay[] said) => new() { Case = CaseId.New(), Person = ParticipantId.New(), Referred = on, Inflow = said };

    static Course From(string? group, DateOnly on) => Referred(on, new InflowDay(on, group));

    [Fact]
    [Requirement("TUNA-06")]
    public void Each_half_year_counts_the_group_none_of_them_and_unknown_apart()
    {
        var material = Of(From("adhd", new(2015, 1, 20)), From("adhd", new(2015, 3, 2)), From("adhd", new(2015, 6, 30)), From("", new(2015, 4, 1)), Referred(new(2015, 5, 1)), From(null, new(2015, 7, 1)), From("gammal", new(2015, 8, 1)));

        var halves = Inflow.Of(Expecting, material, Before);

        halves.Select(h => (h.Half, h.IsOver)).ShouldBe([(new HalfYear(2015, false), true), (new HalfYear(2015, true), true), (new HalfYear(2016, false), true)]);
        halves.Select(h => h.Counts).ShouldBe([[3, 1, 1], [0, 0, 2], [0, 0, 0]]);
        Inflow.Of(Expecting, material, new(2015, 6, 29)).ShouldHaveSingleItem().Counts.ShouldBe([2, 1, 1], "the last of the three was not there yet");
        Inflow.Of(Expecting, material, new(2015, 1, 31)).ShouldBeEmpty("the insats has not begun");
        Inflow.Of(Tuna, material, Before).ShouldBeEmpty("an insats that expects no groups counts none");
    }

    [Fact]
    [Requirement("TUNA-06", "GEN-15")]
    public void A_group_that_is_known_later_counts_from_the_day_it_was_said()
    {
        var course = Referred(new(2015, 3, 2), new InflowDay(new(2015, 3, 20), "adhd"), new InflowDay(new(2015, 5, 1), null));

        (course.GroupOn(new(2015, 3, 19)), course.GroupOn(new(2015, 4, 30)), course.GroupOn(new(2015, 5, 1))).ShouldBe((null, "adhd", null));
        CourseText.ReadInflow(course with { Inflow = [] }, CourseText.WriteInflow(course)!).Inflow.ShouldBe(course.Inflow);
        CourseText.WriteInflow(Referred(new(2015, 3, 2))).ShouldBeNull();
        CourseText.ReadInflow(course, CourseText.WriteInflow(From("", new(2015, 3, 2)))!).Inflow.ShouldBe([new(new(2015, 3, 2), "")]);
    }

    [Fact]
    [Requirement("TUNA-06")]
    public void The_trend_of_an_insats_without_an_end_is_the_last_three_years()
    {
        var endless = Expecting with { Period = new(new(2010, 8, 1), null) };

        Inflow.Of(endless, Of(From("adhd", new(2010, 9, 1))), new(2015, 9, 1)).Select(h => (h.Half, h.IsOver)).ShouldBe(
            [(new(2013, false), true), (new(2013, true), true), (new(2014, false), true), (new(2014, true), true), (new(2015, false), true), (new(2015, true), false)]);
        Inflow.Of(endless, Material.Empty, DateOnly.MaxValue).Count.ShouldBe(6);
    }

    [Fact]
    [Requirement("TUNA-06", "GEN-17")]
    public void Whether_a_half_year_is_told_depends_on_how_many_came_and_how_many_have_moved()
    {
        var twelve = Of([.. Many(12, () => From("", new(2015, 3, 2)))]);
        bool Tells(Material material, DateOnly at) => ProgrammeFigures.Of(Expecting, material, at).TellingTo(Audience.Association, SuppressionLimits.Default).Tells(HeadCounts.Of(new HalfYear(2015, false)));

        Tells(twelve, new(2015, 6, 29)).ShouldBeFalse("the half-year is not over");
        Tells(twelve, new(2015, 6, 30)).ShouldBeTrue();
        Tells(Of([.. twelve.Courses.Take(9)]), new(2015, 6, 30)).ShouldBeFalse("they are nine");
        Tells(Of([.. twelve.Courses.Take(11), Referred(new(2015, 3, 2), new InflowDay(new(2015, 3, 2), ""), new InflowDay(new(2015, 8, 1), "adhd"))]), new(2015, 12, 31)).ShouldBeFalse("one has changed since the settled day before");
    }
}
