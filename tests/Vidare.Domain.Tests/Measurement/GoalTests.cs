using Shouldly;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;
using static Vidare.Measurement.Some;

namespace Vidare.Measurement;

/// <summary>The formulas and the interval rule by example.</summary>
public class GoalTests
{
    static (int Yes, int No, int Unknown, int N, int Immature) Numbers(GoalStanding goal) => (goal.Tally.Yes, goal.Tally.No, goal.Tally.Unknown, goal.Tally.N, goal.Tally.Immature);

    [Theory]
    [InlineData("M-09")]
    [InlineData("M-14")]
    public void A_formula_that_is_not_told_what_counts_knows_nothing_of_anybody(string formula)
    {
        var goal = Measured(Goal("G", formula, 40), Forty(), new(2016, 9, 1));

        Numbers(goal).ShouldBe((0, 0, 46, 46, 0));
        goal.Verdict.ShouldBe(Verdict.CannotBeEvaluated);
    }

    [Fact]
    [Requirement("TUNA-15", "TUNA-16", "BR-24", "BR-25")]
    public void Before_the_end_who_has_left_is_counted_and_who_is_enrolled_stands_beside()
    {
        var rehabilitation = Measured(Rehabilitation, Forty(), Before);
        var work = Measured(Work, Forty(), Before);

        Numbers(rehabilitation).ShouldBe((17, 23, 0, 40, 6));
        (rehabilitation.Interval!.Value.Lower, rehabilitation.Interval.Value.Upper, rehabilitation.Tally.Preliminary, rehabilitation.Verdict).ShouldBe((0.425m, 0.425m, true, Verdict.Met));
        Numbers(work).ShouldBe((4, 36, 0, 40, 6));
        (work.Interval!.Value.Lower, work.Verdict).ShouldBe((0.1m, Verdict.Met));
    }

    [Fact]
    [Requirement("TUNA-15", "TUNA-16", "BR-24")]
    public void From_the_end_on_everybody_is_counted_and_who_is_still_enrolled_is_unknown()
    {
        var goal = Measured(Rehabilitation, Forty(), End);

        Numbers(goal).ShouldBe((17, 23, 6, 46, 0));
        (goal.Verdict, goal.Tally.Preliminary).ShouldBe((Verdict.CannotBeEvaluated, true));
        Measured(Rehabilitation, Forty(), new(2016, 12, 1)).Tally.Preliminary.ShouldBeFalse("the last has left on its last day");
        Numbers(Measured(Rehabilitation, Forty(), new(2016, 12, 1))).ShouldBe((17, 23, 6, 46, 0), "and nobody knows where to");
    }

    [Fact]
    [Requirement("TUNA-16")]
    public void Three_of_forty_at_work_is_not_ten_per_cent()
    {
        var all = Forty(3) with { Courses = [.. Forty(3).Courses.Where(c => c.End is not null)] };

        Measured(Work, all, Before).Verdict.ShouldBe(Verdict.NotMet);
        Measured(Work, Forty(3), Before).Verdict.ShouldBe(Verdict.CannotBeEvaluated, "six more may still come to work");
    }

    [Fact]
    [Requirement("TUNA-15", "BR-25")]
    public void A_rehabilitation_that_nobody_has_acknowledged_and_an_end_to_nowhere_are_unknown()
    {
        Numbers(Measured(Rehabilitation, Of(Rehabilitated(acknowledged: false)), End)).ShouldBe((0, 0, 1, 1, 0));
        Numbers(Measured(Rehabilitation, Of(Rehabilitated()), new(2016, 5, 9))).ShouldBe((0, 0, 1, 1, 0), "acknowledged on the tenth");
        Numbers(Measured(Rehabilitation, Of(Ended(null)), End)).ShouldBe((0, 0, 1, 1, 0));
        Numbers(Measured(Work, Of(Rehabilitated(acknowledged: false)), End)).ShouldBe((0, 1, 0, 1, 0), "it is not work whoever has acknowledged");
    }

    [Fact]
    public void Who_died_or_came_by_mistake_is_kept_out_and_shown()
    {
        var goal = Measured(Rehabilitation, Of(Ended(OutcomeKind.Other) with { Outside = true }, Rehabilitated()), End);

        (goal.Tally.N, goal.Tally.Outside).ShouldBe((1, 1));
    }

    [Fact]
    public void Nothing_yet_and_nothing_ever_are_told_apart()
    {
        Measured(Rehabilitation, Of(Begun(new(2016, 1, 7))), Before).Verdict.ShouldBe(Verdict.NotYetMeasurable);
        Measured(Rehabilitation, Material.Empty, new(2015, 6, 30)).Verdict.ShouldBe(Verdict.NotYetMeasurable);
        Measured(Rehabilitation, Material.Empty, new(2015, 7, 15)).Verdict.ShouldBe(Verdict.NotFollowedUp, "the day was 2015-06-30 and fourteen days have passed");
        Measured(Rehabilitation, Material.Empty, End).Interval.ShouldBeNull();
    }

    static readonly ProgrammeConfiguration Open = Tuna with { Period = new(new(2010, 8, 1), null) };

    [Fact]
    public void A_plan_within_three_months_to_the_day()
    {
        var goal = Goal("G", "M-06", 100, new(Tracks: ["arbete"]));
        Course Planned(DateOnly on, string track = "arbete") => Begun(new(2010, 8, 31)) with { LastDay = null, Plans = [new(on, track)] };

        Numbers(Measured(goal, Of(Planned(new(2010, 11, 30)), Planned(new(2010, 12, 1)), Planned(new(2010, 11, 1), "annat")), new(2010, 12, 1), Open)).ShouldBe((1, 2, 0, 3, 0));
        Numbers(Measured(goal, Of(Planned(new(2010, 9, 30))), new(2010, 11, 29), Open)).ShouldBe((0, 0, 0, 0, 1), "an early success is not counted before an early failure could be");
    }

    [Fact]
    public void Thirty_nine_of_forty_mature_is_not_all_and_two_are_too_young()
    {
        var start = new DateOnly(2010, 9, 1);
        Material material = Of([.. Many(39, () => Begun(start) with { Plans = [new(new(2010, 10, 1), "arbete")] }), Begun(start) with { Plans = [new(new(2011, 1, 1), "arbete")] }, .. Many(2, () => Begun(new(2011, 1, 10)))]);

        var goal = Measured(Goal("G", "M-06", 100), material, new(2011, 2, 1), Open);

        Numbers(goal).ShouldBe((39, 1, 0, 40, 2));
        (goal.Interval!.Value.Lower, goal.Verdict, goal.Tally.Preliminary).ShouldBe((0.975m, Verdict.NotMet, true));
    }

    [Fact]
    public void A_state_in_the_window_counts_and_no_needs_somebody_who_saw()
    {
        var goal = Goal("G", "M-08", 50, new([OutcomeKind.JobSeeker]));
        var start = new DateOnly(2010, 8, 2);
        Course In(DateOnly from, DateOnly? to) => Begun(start) with { Spells = [new(OutcomeKind.JobSeeker, from, to, 25)] };

        var measured = Measured(goal, Of(
            In(new(2009, 1, 1), new(2010, 8, 2)), // the last day of it is the first of the stay
            In(new(2009, 1, 1), new(2010, 8, 1)), // over before, and nobody has seen since
            In(new(2011, 8, 2), null), // the last day of the window
            In(new(2011, 8, 3), null), // too late, but seen
            Begun(start).Seen(new DateOnly(2011, 8, 2))), new(2011, 9, 1), Open);

        Numbers(measured).ShouldBe((2, 2, 1, 5, 0));
    }

    [Fact]
    public void A_later_contact_takes_nothing_from_a_no_that_an_earlier_one_settled()
    {
        var goal = Goal("G", "M-08", 50, new([OutcomeKind.JobSeeker]));
        var course = Begun(new(2010, 8, 2));
        var asked = new DateOnly(2011, 9, 1);
        int No(params DateOnly[] contacts) => Measured(goal, Of(course with { Contacts = contacts }), asked, Open).Tally.No;

        No(new DateOnly(2011, 8, 2)).ShouldBe(1);
        No(new(2011, 8, 2), new(2011, 12, 1)).ShouldBe(1);
        No(new(2011, 8, 1), new(2011, 12, 1)).ShouldBe(0, "before the window closed, and after the day that is asked about");
    }

    [Fact]
    public void Between_two_days_begun_since_the_start_and_seen_until_the_last()
    {
        var goal = Goal("G", "M-14", 50, new(From: new(2012, 12, 31), To: new(2013, 6, 30)));
        var programme = Tuna with { Period = new(new(2011, 10, 1), new(2012, 12, 31)) };
        var start = new DateOnly(2012, 1, 9);
        Course At(DateOnly from, DateOnly? to = null, int? extent = null, params Spell[] before) => Begun(start) with { Spells = [.. before, new(OutcomeKind.Work, from, to, extent)] };

        Material material = Of(
            At(new(2012, 5, 1)),
            At(new(2013, 6, 30)),
            At(new(2012, 5, 1), new(2012, 12, 30)).Seen(new DateOnly(2013, 6, 30)), // ended the day before the window
            At(new(2010, 1, 1), null, 10).Seen(new DateOnly(2013, 7, 1)), // held for years
            At(new(2012, 6, 1), null, 10, new Spell(OutcomeKind.Work, new(2010, 1, 1), null, 10)).Seen(new DateOnly(2013, 7, 1)), // written anew, to no greater extent
            At(new(2012, 6, 1), null, 50, new Spell(OutcomeKind.Work, new(2010, 1, 1), null, 10)), // raised
            Begun(start).Seen(new DateOnly(2013, 2, 1))); // last seen in February

        Numbers(Measured(goal, material, new(2013, 7, 1), programme)).ShouldBe((3, 3, 1, 7, 0));
        Measured(goal, material, new(2013, 8, 28), programme).Tally.Preliminary.ShouldBeTrue();
        Measured(goal, material, new(2013, 8, 29), programme).Tally.Preliminary.ShouldBeFalse();
        Measured(goal, material, new(2012, 12, 30), programme).Verdict.ShouldBe(Verdict.NotYetMeasurable);
    }

    [Fact]
    public void Seventy_started_thirty_four_at_work_and_two_not_reached_cannot_be_evaluated()
    {
        var goal = Goal("G", "M-14", 50, new(From: new(2012, 12, 31), To: new(2013, 6, 30)));
        var start = new DateOnly(2012, 1, 9);
        Material material = Of([.. Many(34, () => Begun(start) with { Spells = [new(OutcomeKind.Studies, new(2012, 9, 1), null, null)] }), .. Many(34, () => Begun(start).Seen(new DateOnly(2013, 6, 30))), .. Many(2, () => Begun(start))]);

        var measured = Measured(goal, material, new(2013, 8, 29), Tuna with { Period = new(new(2011, 10, 1), new(2012, 12, 31)) });

        (measured.Interval!.Value.Lower.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture), measured.Interval.Value.Upper.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture), measured.Verdict).ShouldBe(("0.486", "0.514", Verdict.CannotBeEvaluated));
    }

    [Fact]
    [Requirement("BR-26")]
    public void Anonymous_posts_are_between_the_bounds_and_never_in_the_lower_one()
    {
        var begun = Goal("G", "M-11", 15, unit: GoalUnit.Count);
        Material material = Of([.. Many(7, () => Ended(OutcomeKind.Work)), .. Many(31, () => Ended(OutcomeKind.Other))]) with { Anonymous = [.. Enumerable.Repeat(new AnonymousPost(new(2015, 9, 1)), 12)] };

        var outcome = Measured(begun, material, End);
        var volume = Measured(Goal("V", "M-10", 45, unit: GoalUnit.Count), material, End);

        Numbers(outcome).ShouldBe((7, 31, 12, 50, 0));
        (outcome.Interval!.Value.Lower, outcome.Interval.Value.Upper, outcome.IsCount, outcome.Verdict).ShouldBe((7m, 19m, true, Verdict.CannotBeEvaluated));
        (volume.Interval!.Value.Lower, volume.Interval.Value.Upper, volume.Verdict).ShouldBe((38m, 50m, Verdict.CannotBeEvaluated));
    }

    [Fact]
    public void A_person_enrolled_twice_is_one_participant()
    {
        var twice = Ended(OutcomeKind.Other);

        Measured(Goal("V", "M-10", 1, unit: GoalUnit.Count), Of(twice, Ended(OutcomeKind.Work) with { Person = twice.Person }), End).Tally.Yes.ShouldBe(1);
    }

    [Fact]
    public void Up_the_stairs_within_the_year_from_the_last_step_before_it_with_a_placement()
    {
        var goal = Goal("G", "M-12", 80, new([OutcomeKind.Internship], Time: MeasureTime.CalendarYear));
        Course Climbing(params (DateOnly On, int Step)[] steps) => Begun(new(2015, 9, 1)) with { LastDay = null, Stairs = [.. steps.Select(s => new StairDay(s.On, s.Step))], Spells = [new(OutcomeKind.Internship, new(2016, 2, 1), null, null)] };

        var measured = Measured(goal, Of(
            Climbing((new(2015, 10, 1), 2), (new(2016, 5, 1), 3)),
            Climbing((new(2015, 10, 1), 2), (new(2015, 12, 1), 3), (new(2016, 5, 1), 3)),
            Climbing((new(2016, 5, 1), 3)),
            Climbing((new(2015, 10, 1), 2), (new(2016, 5, 1), 3)) with { Spells = [] }), new(2016, 7, 31));

        Numbers(measured).ShouldBe((1, 2, 1, 4, 0));
    }

    [Fact]
    public void Completed_is_ended_to_somebody_who_took_over_with_a_plan()
    {
        Course Done(bool plan, DateOnly? acknowledged) => Ended(OutcomeKind.Work, acknowledged) with { Plans = plan ? [new(new(2016, 1, 1), "arbete")] : [] };

        Numbers(Measured(Goal("G", "M-13", 75), Of(Done(true, new(2016, 5, 3)), Done(false, new(2016, 5, 3)), Done(true, null), Begun(new(2016, 3, 1))), Before)).ShouldBe((1, 2, 0, 3, 1));
    }

    [Fact]
    public void A_hand_over_is_between_the_chairs_from_the_fifteenth_day_unless_its_receiver_is_outside()
    {
        var goal = Goal("G", "M-21", 0, unit: GoalUnit.Count, relation: GoalRelation.Equals);
        Wait Waiting(DateOnly since, bool outside = false, DateOnly? until = null) => new(WaitKind.Handover, null, outside, since, since.AddDays(14), until);
        Material Of(params Wait[] waits) => Material.Empty with { Waits = waits };

        Measured(goal, Of(Waiting(new(2016, 5, 1))), new(2016, 5, 15)).Verdict.ShouldBe(Verdict.Met);
        Measured(goal, Of(Waiting(new(2016, 5, 1))), new(2016, 5, 16)).Verdict.ShouldBe(Verdict.NotMet);
        Measured(goal, Of(Waiting(new(2016, 5, 1), outside: true), Waiting(new(2016, 5, 1), until: new(2016, 5, 16))), new(2016, 5, 16)).Interval!.Value.Upper.ShouldBe(0);
        Measured(goal, Material.Empty, new(2016, 5, 16)).Verdict.ShouldBe(Verdict.Met, "there is nobody between the chairs, and the system would know; the verdict must not tell of the first who comes");
        var early = Measured(goal, Material.Empty, new(2015, 1, 31));
        (early.Verdict, early.Interval).ShouldBe((Verdict.NotYetMeasurable, null), "the insats has not begun");
    }

    [Fact]
    public void Without_an_end_a_result_is_final_when_every_window_has_closed_and_no_cohort_is_still_filling()
    {
        var goal = Goal("G", "M-08", 50, new([OutcomeKind.JobSeeker]));
        Material material = Of([.. Many(20, () => Begun(new(2010, 9, 1)))]);
        bool Preliminary(Material of, DateOnly at) => Measured(goal, of, at, Open).Tally.Preliminary;

        Preliminary(material, new(2011, 8, 31)).ShouldBeTrue("their year is not over");
        Preliminary(material, new(2011, 9, 1)).ShouldBeFalse();
        Preliminary(Of([.. material.Courses, Begun(new(2011, 8, 1))]), new(2011, 9, 1)).ShouldBeTrue("one has had a month");
        Preliminary(Material.Empty, new(2011, 9, 1)).ShouldBeTrue();
    }

    [Fact]
    [Requirement("BR-26")]
    public void Posts_without_identity_are_counted_by_their_reason_beside_those_with_one()
    {
        Material material = Of(Begun(new(2015, 9, 1)), Begun(new(2015, 10, 1)), Begun(new(2016, 8, 1))) with { Anonymous = [new(new(2015, 9, 1), "avböjt"), new(new(2015, 9, 2), "skyddad"), new(new(2015, 9, 3), "avböjt"), new(new(2016, 8, 1), "avböjt")] };

        var registered = Registered.Of(material, Before);

        (registered.Identified, registered.Due).ShouldBe((2, 5));
        registered.Anonymous.ShouldBe([new("avböjt", 2), new("skyddad", 1)]);
    }

    [Fact]
    public void Open_hand_overs_are_told_with_those_that_have_waited_too_long()
    {
        Wait Waiting(DateOnly since, bool outside = false, DateOnly? until = null) => new(WaitKind.Handover, null, outside, since, since.AddDays(14), until);

        OpenHandovers.Of(Material.Empty with { Waits = [Waiting(new(2016, 5, 1)), Waiting(new(2016, 5, 1), outside: true), Waiting(new(2016, 5, 9)), Waiting(new(2016, 5, 1), until: new(2016, 5, 3))] }, new(2016, 5, 16)).ShouldBe(new(3, 1, 15));
        OpenHandovers.Of(Material.Empty, Before).ShouldBe(new(0, 0, null));
    }

    [Fact]
    public void A_meeting_counts_by_the_parties_that_were_there_and_not_by_its_people()
    {
        var (fk, af, region) = (PartyId.New(), PartyId.New(), PartyId.New());
        var (one, two, three) = (MeetingId.New(), MeetingId.New(), MeetingId.New());

        var presence = PartyPresence.Count([(one, fk), (one, fk), (one, null), (two, fk), (two, af), (three, fk), (three, af), (three, region)], [fk, af, region]);

        (presence.Held, presence.AtLeastTwo, presence.All).ShouldBe((3, 2, 1));
        presence.ByParty.Select(p => p.Value).ShouldBe([3, 2, 1]);
    }

    [Fact]
    [Requirement("F-113")]
    public void Each_stage_is_parted_by_age_at_the_end_of_the_year()
    {
        Course Born(int? year) => Begun(new(2015, 9, 1)) with { BornYear = year };

        var rows = Stages.ByAge(Of(Born(1999), Born(1992), Born(1991), Born(1981), Born(1960), Born(null), Born(2010)), Before);

        rows[(int)Stage.Enrolled].ShouldBe([3, 1, 1, 0, 1, 1], "24 in 2016 is still under 25; the last is unknown");
        rows[(int)Stage.Planned].Sum().ShouldBe(0);
    }

    static readonly GoalConfiguration Survey = Goal("S", "M-16", 0, relation: GoalRelation.NoWorseThanStart) with { Target = null, MeasureDates = ["2015-02-01", "2015-10-31", "2016-07-31"] };

    static EnteredCounts Entered(DateOnly on, int yes, int no, int unknown) => new("S", on, yes, no, unknown, "Enkät", on.ToDateTime(default, DateTimeKind.Utc));

    [Fact]
    public void A_survey_is_compared_with_the_start_and_a_missed_one_is_not_passed_over()
    {
        Material With(params EnteredCounts[] entered) => Material.Empty with { Entered = entered };
        Verdict On(DateOnly day, params EnteredCounts[] entered) => Measured(Survey, With(entered), day).Verdict;
        var start = Entered(new(2015, 2, 3), 10, 10, 0);

        On(new(2015, 2, 15)).ShouldBe(Verdict.NotYetMeasurable);
        On(new(2015, 2, 16)).ShouldBe(Verdict.NotFollowedUp);
        On(new(2015, 3, 1), start).ShouldBe(Verdict.NotYetMeasurable);
        On(new(2015, 11, 1), start, Entered(new(2015, 10, 30), 11, 5, 4)).ShouldBe(Verdict.Met);
        On(new(2015, 11, 1), start, Entered(new(2015, 10, 30), 9, 5, 6)).ShouldBe(Verdict.CannotBeEvaluated);
        On(new(2015, 11, 1), start, Entered(new(2015, 10, 30), 4, 15, 1)).ShouldBe(Verdict.NotMet);
        On(new(2015, 11, 15), start).ShouldBe(Verdict.CannotBeEvaluated);
        Measured(Survey, With(start), new(2015, 11, 15)).Missed.ShouldBe([new(2015, 10, 31)]);
    }

    [Fact]
    public void A_composite_goal_is_partly_met_when_one_part_is()
    {
        Verdicts.OfParts([Verdict.Met, Verdict.Met]).ShouldBe(Verdict.Met);
        Verdicts.OfParts([Verdict.Met, Verdict.NotFollowedUp]).ShouldBe(Verdict.PartlyMet);
        Verdicts.OfParts([Verdict.NotMet, Verdict.NotMet]).ShouldBe(Verdict.NotMet);
        Verdicts.OfParts([Verdict.NotMet, Verdict.CannotBeEvaluated]).ShouldBe(Verdict.CannotBeEvaluated);
        Verdicts.OfParts([Verdict.NotYetMeasurable, Verdict.NotFollowedUp]).ShouldBe(Verdict.NotFollowedUp);
    }

    [Fact]
    public void Words_for_measure_days_become_the_last_days_of_their_months()
    {
        var goal = Rehabilitation with { MeasureDates = ["halfYearly"] };

        MeasureDays.Of(goal, Tuna).ShouldBe([new(2015, 6, 30), new(2015, 12, 31), new(2016, 6, 30), new(2016, 7, 31)]);
    }
}
