using Shouldly;
using Vidare.Association;
using Vidare.Participation.Facts;
using Xunit;

namespace Vidare.Participation;

public class PlacingTests
{
    static readonly DateOnly Start = new(2015, 3, 2), Booked = new(2015, 4, 1), From = new(2015, 4, 7);

    static readonly Place Kitchen = new(PlaceId.New(), EmployerId.New(), "Kök", 10, null, Start, null);

    static PlacementAgreed Agreement(DateOnly? from = null, DateOnly? to = null) =>
        new(PlacementId.New(), Kitchen.Id, Tuna.Programme.Id, "Kaféet", "Kök", PlacementKind.WorkTraining, from ?? From, to ?? From.AddDays(55), 10, "Se vad som fungerar");

    static Tale Booking() => Tale.Enrolled(Start).On(Booked).Agree(Agreement());

    static Tale Begun() => Booking().Insure().On(From).Begin();

    static IReadOnlyList<Due> Dues(Tale tale) => [.. Standing.AllDue(tale.Case).Where(d => d.Step >= NextStep.NoteInsurance)];

    [Fact]
    [Requirement("SHP-86")]
    public void A_placement_does_not_begin_before_the_insurance_is_noted()
    {
        var tale = Booking();
        Dues(tale).Select(d => (d.Step, d.On)).ShouldBe([(NextStep.NoteInsurance, From), (NextStep.EvaluatePlacement, From.AddDays(55))]);
        Placing.WhyNotBegun(tale.On(From).Case, From, From).ShouldBe(new InsuranceIsMissing());

        tale.Later(2).Insure();

        Placing.WhyNotBegun(tale.Case, From, tale.Today).ShouldBe(new PlacementIsOutside(From.AddDays(2), From.AddDays(55)), "not before the day on which it was noted");
        Placing.WhyNotBegun(tale.Case, tale.Today, tale.Today).ShouldBeNull();
        Placing.WhyNotInsured(tale.Case).ShouldBe(new InsuranceIsNoted());
    }

    [Fact]
    public void It_lies_within_the_enrolment_ahead_and_one_at_a_time()
    {
        var enrolled = Tale.Enrolled(Start).On(Booked);
        var last = enrolled.Case.Enrolment!.LastDay;

        Placing.WhyNotAgreed(enrolled.Case, Agreement(from: Booked.AddDays(-1)), Kitchen, Booked).ShouldBe(new PlacementIsOutside(Booked, last));
        Placing.WhyNotAgreed(enrolled.Case, Agreement(to: last!.Value.AddDays(1)), Kitchen, Booked).ShouldBe(new PlacementIsOutside(Booked, last));
        Placing.WhyNotAgreed(enrolled.Case, Agreement(to: From.AddDays(-1)), Kitchen, Booked).ShouldBe(new DaysAreReversed());
        Placing.WhyNotAgreed(enrolled.Case, Agreement(), Kitchen with { WithdrawnOn = Booked }, Booked).ShouldBe(new PlaceIsWithdrawn());
        Placing.WhyNotAgreed(enrolled.Case, Agreement(), Kitchen, Booked).ShouldBeNull();
        Placing.WhyNotAgreed(Booking().Case, Agreement(), Kitchen, Booked).ShouldBe(new HasPlacement());
        Placing.WhyNotAgreed(Tale.Admitted(Start).Case, Agreement(), Kitchen, Booked).ShouldBe(new IsNotEnrolled());
    }

    [Fact]
    [Requirement("TUNA-51")]
    public void Eight_weeks_with_fourteen_days_between_are_four_visits()
    {
        var placement = Begun().Case.Placements.Single();

        placement.Visits(14, From).ShouldBe([.. new[] { 14, 28, 42, 55 }.Select(d => new WorkplaceVisit(From.AddDays(d), VisitState.Ahead))]);
    }

    [Fact]
    [Requirement("TUNA-51")]
    public void The_next_visit_is_counted_from_the_last_one_and_one_that_was_missed_stays_so()
    {
        var tale = Begun().Later(10).Visit();
        Dues(tale).Single(d => d.Step is NextStep.VisitWorkplace).On.ShouldBe(From.AddDays(24));

        tale.Later(20).Visit();
        var visits = tale.Case.Placements.Single().Visits(14, tale.Today);

        visits.Take(3).ShouldBe([new(From.AddDays(10), VisitState.Done), new(From.AddDays(24), VisitState.Missed), new(From.AddDays(30), VisitState.Done)]);
        visits.Skip(3).ShouldBe([new(From.AddDays(44), VisitState.Ahead), new(From.AddDays(55), VisitState.Ahead)]);
        Dues(tale).Single(d => d.Step is NextStep.VisitWorkplace).ShouldBe(new(NextStep.VisitWorkplace, Tuna.Petra, ResponsibleRole.Coach, From.AddDays(30), From.AddDays(44)));
    }

    [Fact]
    [Requirement("TUNA-51")]
    public void A_placement_that_goes_on_after_its_last_day_is_visited_until_it_has_ended()
    {
        var tale = Begun().On(From.AddDays(70));

        tale.Case.Placements.Single().Visits(14, tale.Today).Select(v => (v.On.DayNumber - From.DayNumber, v.State)).ShouldBe(
            [(14, VisitState.Missed), (28, VisitState.Missed), (42, VisitState.Missed), (55, VisitState.Missed), (69, VisitState.Missed), (83, VisitState.Ahead)]);
        Dues(tale).Single(d => d.Step is NextStep.EvaluatePlacement).On.ShouldBe(From.AddDays(55));
        tale.End(PlacementEnding.AsAgreed);
        Dues(tale).ShouldBeEmpty();
        tale.Case.Placements.Single().Visits(14, tale.Today).ShouldAllBe(v => v.State == VisitState.Missed);
    }

    [Fact]
    public void It_ends_with_an_evaluation_and_only_one_that_never_began_as_never_begun()
    {
        var tale = Begun().Later(10).Visit();

        Placing.WhyNotEnded(tale.Case, PlacementEnding.AsAgreed, " ", tale.Today, tale.Today).ShouldBe(new EvaluationIsMissing());
        Placing.WhyNotEnded(tale.Case, PlacementEnding.NeverBegun, "Text", tale.Today, tale.Today).ShouldBe(new EndingDoesNotFit());
        Placing.WhyNotEnded(tale.Case, PlacementEnding.AsAgreed, "Text", From, tale.Today).ShouldBe(new DayIsOutside(From.AddDays(10), tale.Today));
        Placing.WhyNotEnded(Booking().Case, PlacementEnding.BrokenOff, "Text", Booked, Booked).ShouldBe(new EndingDoesNotFit());
        Placing.WhyNotEnded(Booking().Case, PlacementEnding.NeverBegun, "Text", Booked, Booked).ShouldBeNull();
    }

    [Fact]
    public void Nobody_leaves_with_a_placement_that_goes_on_and_it_is_evaluated_also_after_the_last_day()
    {
        var tale = Begun();
        Leaving.WhyNotExited(tale.Case, tale.Leaving(ExitReason.OwnWish, Destination.BackToReferrer), tale.Today).ShouldBe(new PlacementIsOpen());

        tale.On(tale.Case.Enrolment!.LastDay!.Value.AddDays(1)).TurnDay();

        Standing.AllDue(tale.Case).Select(d => d.Step).ShouldBe([NextStep.FindReceiver, NextStep.VisitWorkplace, NextStep.EvaluatePlacement], ignoreOrder: true);
        tale.End(PlacementEnding.AsAgreed);
        Leaving.WhyNotExited(tale.Case, tale.Leaving(ExitReason.OwnWish, Destination.BackToReferrer), tale.Today).ShouldBeNull();
    }
}
