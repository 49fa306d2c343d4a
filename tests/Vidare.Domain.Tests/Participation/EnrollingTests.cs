using Shouldly;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Participation;

public class EnrollingTests
{
    static readonly DateOnly Start = new(2015, 3, 2);

    static Refusal? WhyNot(Tale tale, DateOnly start, params string[] openGates) => Enrolling.WhyNotEnrolled(tale.Case, start, Tuna.Petra, isCoach: true, openGates);

    [Fact]
    [Requirement("CAL-04", "TUNA-11", "BR-04")]
    public void Who_starts_on_2015_03_02_has_2016_03_01_as_last_day() =>
        Tale.Enrolled(Start).Case.Enrolment!.LastDay.ShouldBe(new DateOnly(2016, 3, 1));

    [Fact]
    [Requirement("GEN-18", "TUNA-13")]
    public void Nobody_is_enrolled_before_the_start_gates() =>
        WhyNot(Tale.Admitted(Start), Start, "Remissgruppen är utsedd.").ShouldBeOfType<GatesAreOpen>().Gates.ShouldBe(["Remissgruppen är utsedd."]);

    [Fact]
    [Requirement("BR-01")]
    public void Nobody_is_enrolled_without_a_decision()
    {
        WhyNot(Tale.Submitted(Start), Start).ShouldBeOfType<IsNotAdmitted>();
        WhyNot(Tale.OnAgenda(Start), Start).ShouldBeOfType<IsNotAdmitted>();
        WhyNot(Tale.Admitted(Start), Start).ShouldBeNull();
    }

    [Fact]
    [Requirement("BR-02")]
    public void Nobody_is_enrolled_twice() => WhyNot(Tale.Enrolled(Start), Start).ShouldBeOfType<IsAlreadyEnrolled>();

    [Theory]
    [InlineData("2015-01-31", false)]
    [InlineData("2015-02-01", true)]
    [InlineData("2016-07-31", true)]
    [InlineData("2016-08-01", false)]
    [Requirement("BR-03")]
    public void The_start_lies_in_the_programmes_period(string day, bool allowed)
    {
        var start = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        (WhyNot(Tale.Admitted(new(2015, 1, 20)), start) is StartIsOutside).ShouldBe(!allowed);
    }

    [Fact]
    [Requirement("BR-04")]
    public void The_programmes_end_does_not_cut_a_year_that_began_before_it() =>
        Tale.Enrolled(new(2016, 7, 4)).Case.Enrolment!.LastDay.ShouldBe(new DateOnly(2017, 7, 3));

    [Fact]
    [Requirement("BR-03")]
    public void The_start_is_not_before_the_decision() => WhyNot(Tale.Admitted(Start), Start.AddDays(-1)).ShouldBe(new StartIsBeforeDecision(Start));

    [Fact]
    [Requirement("BR-03")]
    public void Age_is_tested_on_the_start_day()
    {
        var almost = Tale.Person(born: new(1997, 3, 10));

        WhyNot(Tale.Admitted(new(2015, 3, 10), almost), new(2015, 3, 10)).ShouldBeNull();
        Tale.OnAgenda(Start, almost).AllFor().Case.ShouldSatisfyAllConditions(
            c => Checklist.Of(c, Start, 10).Single(r => r.Rule is IntakeRule.Age).Met.ShouldBeNull("the start day decides"),
            c => Gatekeeping.WhyNotDecided(c, Tuna.Sitting(Start), new(IntakeDecision.Admitted, "", null, null)).ShouldBeNull());
        WhyNot(Tale.Admitted(Start, almost), new(2015, 3, 9)).ShouldBeOfType<IsNotOfAge>();
        WhyNot(Tale.Admitted(Start, almost), new(2015, 3, 10)).ShouldBeNull();
    }

    [Fact]
    [Requirement("SHP-19", "SHP-20", "VAST-13")]
    public void Who_is_too_old_or_will_be_too_young_needs_an_exception_and_only_on_the_side_that_the_programme_allows()
    {
        IntakeConfiguration intake = new() { MinimumAge = 18, MaximumAge = 64, AgeException = AgeException.Younger };

        Checklist.AgeOnStart(intake, new(1945, 8, 31), new(2010, 8, 30), null).ShouldBe(true, "64 years and 364 days");
        Checklist.AgeOnStart(intake, new(1945, 8, 30), new(2010, 8, 30), null).ShouldBe(false, "65 years today");
        Checklist.AgeOnStart(intake, new(1993, 8, 30), new(2010, 8, 30), null).ShouldBeNull("18 within a year");
        Checklist.AgeOnStart(intake, new(1993, 8, 30), new(2010, 8, 30), new(2011, 8, 29)).ShouldBe(false, "the last start is the day before");
        Checklist.AgeOnStart(intake, new(1994, 8, 30), new(2010, 8, 30), null).ShouldBe(false, "more than a year to go");
        intake.MayExcept(17).ShouldBeTrue();
        intake.MayExcept(65).ShouldBeFalse();
        (intake with { AgeException = AgeException.None }).MayExcept(17).ShouldBeFalse();
    }

    [Fact]
    public void The_coach_is_a_coach_and_not_barred()
    {
        var tale = Tale.Admitted(Start);

        Enrolling.WhyNotEnrolled(tale.Case, Start, Tuna.Helena, isCoach: false, []).ShouldBeOfType<IsNotCoach>();
        tale.Staff(Tuna.Helena, Tuna.Kommun, new ColleagueBarred(Tuna.Petra));
        WhyNot(tale, Start).ShouldBeOfType<ColleagueIsBarred>();
    }

    [Fact]
    [Requirement("BR-05")]
    public void Another_coach_takes_over_on_the_day_after_the_first_ones_last()
    {
        var tale = Tale.Enrolled(Start).On(new(2015, 5, 18)).ChangeCoach(Tuna.Jonas);

        tale.Case.Coaches.ShouldBe([new(Tuna.Petra, Start, new(2015, 5, 17)), new(Tuna.Jonas, new(2015, 5, 18), null)]);
        tale.Case.CoachOn(new(2015, 5, 17)).ShouldBe(Tuna.Petra);
        tale.Case.CoachOn(new(2015, 5, 18)).ShouldBe(Tuna.Jonas);
    }

    [Fact]
    public void A_change_of_coach_is_not_put_before_the_last_one_nor_after_the_last_day()
    {
        var tale = Tale.Enrolled(Start);

        Enrolling.WhyNotCoachChanged(tale.Case, Start, Tuna.Jonas, isCoach: true).ShouldBe(new ChangeIsOutside(Start.AddDays(1), new(2016, 3, 1)));
        Enrolling.WhyNotCoachChanged(tale.Case, new(2016, 3, 2), Tuna.Jonas, isCoach: true).ShouldBeOfType<ChangeIsOutside>();
        Enrolling.WhyNotCoachChanged(tale.Case, new(2016, 3, 1), Tuna.Jonas, isCoach: true).ShouldBeNull();
        Enrolling.WhyNotCoachChanged(tale.Case, Start.AddDays(1), Tuna.Petra, isCoach: true).ShouldBeOfType<SameCoach>();
    }

    [Fact]
    public void A_change_that_was_to_come_after_the_exit_never_came()
    {
        var tale = Tale.Enrolled(Start).On(new(2015, 5, 4));
        tale.Staff(Tuna.Helena, Tuna.Kommun, new CoachChanged(new(2015, 6, 1), Tuna.Jonas)).Exit(ExitReason.AsPlanned, Destination.JobSeeker, Tuna.Af);

        tale.Case.Coaches.ShouldBe([new(Tuna.Petra, Start, new(2015, 5, 4))]);
        Standing.Of(tale.Case).Next!.Responsible.ShouldBe(Tuna.Petra);
    }

    [Fact]
    [Requirement("TUNA-11", "BR-04", "TUNA-14")]
    public void On_the_day_after_the_last_the_enrolment_is_over_and_its_hand_over_open_with_the_coach()
    {
        var tale = Tale.Enrolled(Start).On(new(2016, 3, 1)).TurnDay();
        tale.Case.Step.ShouldBe(CaseStep.Enrolled);

        tale.On(new(2016, 3, 2)).TurnDay();

        tale.Case.Step.ShouldBe(CaseStep.HandingOver);
        tale.Case.EnrolmentEnd.ShouldBe(new DateOnly(2016, 3, 1));
        tale.Case.Entries[^1].On.ShouldBe(new DateOnly(2016, 3, 2));
        Standing.Of(tale.Case).Next.ShouldBe(new Due(NextStep.FindReceiver, Tuna.Petra, ResponsibleRole.Coach, new(2016, 3, 2), new(2016, 3, 16)));
        Enrolling.Expire(tale.Case, "", new(2016, 4, 1)).ShouldBeNull();
    }
}
