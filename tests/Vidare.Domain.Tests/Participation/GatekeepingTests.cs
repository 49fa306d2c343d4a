using Shouldly;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;
using Case = Vidare.Participation.Case;

namespace Vidare.Participation;

public class GatekeepingTests
{
    static readonly DateOnly Day = new(2015, 3, 2);

    static readonly IntakeRuling Admit = new(IntakeDecision.Admitted, "skäl", null, null);

    static Refusal? WhyNot(Case @case, Sitting? sitting = null, IntakeRuling? ruling = null) => Gatekeeping.WhyNotDecided(@case, sitting ?? Tuna.Sitting(Day), ruling ?? Admit);

    [Fact]
    [Requirement("BR-01", "TUNA-12")]
    public void All_that_are_present_in_favour_admit() => WhyNot(Tale.OnAgenda(Day).AllFor().Case).ShouldBeNull();

    [Fact]
    [Requirement("BR-10")]
    public void Three_of_four_parties_are_enough_and_two_are_not()
    {
        var @case = Tale.OnAgenda(Day).AllFor().Case;

        WhyNot(@case, Tuna.Sitting(Day, [Tuna.Af, Tuna.Fk, Tuna.Kommun])).ShouldBeNull();
        WhyNot(@case, Tuna.Sitting(Day, [Tuna.Af, Tuna.Fk])).ShouldBe(new TooFewPartiesPresent(2, 3));
        WhyNot(@case, Tuna.Sitting(Day, [Tuna.Af, Tuna.Af, Tuna.Fk, Tuna.Fk])).ShouldBe(new TooFewPartiesPresent(2, 3));
    }

    [Fact]
    [Requirement("BR-10", "TUNA-12", "TUNA-13")]
    public void No_decision_while_a_party_has_no_seat_on_the_day()
    {
        Seat[] seats = [.. Tuna.Seats.Where(s => s.Party != Tuna.Af), Tuna.SeatOf(Tuna.Af, to: Day.AddDays(-1))];

        WhyNot(Tale.OnAgenda(Day).AllFor().Case, Tuna.Sitting(Day, [Tuna.Fk, Tuna.Region, Tuna.Kommun], seats: seats)).ShouldBeOfType<PartiesAreNotSeated>().Missing.ShouldBe([Tuna.Af]);
    }

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Consultative)]
    [Requirement("BR-09")]
    public void A_co_opted_or_consultative_seat_never_votes_and_never_counts(SeatKind kind)
    {
        var seat = Tuna.SeatOf(Tuna.Af, kind);
        var @case = Tale.OnAgenda(Day).AllFor().Case;

        Gatekeeping.WhyNotViewed(@case, seat).ShouldBeOfType<SeatDoesNotVote>();
        WhyNot(@case, Tuna.Sitting(Day, seats: [.. Tuna.Seats.Where(s => s.Party != Tuna.Af), seat])).ShouldBeOfType<PartiesAreNotSeated>();
        Gatekeeping.WhyNotViewed(@case, Tuna.SeatOf(null)).ShouldBeOfType<SeatDoesNotVote>();
    }

    [Fact]
    [Requirement("TUNA-12")]
    public void One_against_is_no_consensus_and_silence_is_no_consent()
    {
        WhyNot(Tale.OnAgenda(Day).AllFor().View(Tuna.Fk, Stance.Against).Case).ShouldBeOfType<PartiesDisagree>();
        WhyNot(Tale.OnAgenda(Day).AllFor().View(Tuna.Fk, Stance.NeedsMore).Case).ShouldBeOfType<PartiesDisagree>();
        WhyNot(Tale.OnAgenda(Day).View(Tuna.Af, Stance.For).Case).ShouldBeOfType<PartiesHaveNoView>().Parties.ShouldBe([Tuna.Fk, Tuna.Region, Tuna.Kommun]);
    }

    [Fact]
    public void By_majority_three_of_four_admit_and_two_of_four_do_not()
    {
        var body = Tuna.Configuration.Gatekeepers! with { DecisionRule = DecisionRule.Majority };
        var tale = Tale.OnAgenda(Day).AllFor().View(Tuna.Fk, Stance.Against);

        WhyNot(tale.Case, Tuna.Sitting(Day, body: body)).ShouldBeNull();
        WhyNot(tale.View(Tuna.Region, Stance.Against).Case, Tuna.Sitting(Day, body: body)).ShouldBeOfType<PartiesDisagree>();
    }

    [Fact]
    public void A_new_meeting_asks_for_new_views() =>
        WhyNot(Tale.OnAgenda(Day).AllFor().Later(7).Place(Day.AddDays(7)).Case, Tuna.Sitting(Day.AddDays(7))).ShouldBeOfType<PartiesHaveNoView>();

    [Fact]
    [Requirement("TUNA-09")]
    public void The_fifty_first_waits_or_comes_in_by_an_exception_with_a_reason()
    {
        var @case = Tale.OnAgenda(Day).AllFor().Case;
        var full = Tuna.Sitting(Day, enrolledNow: 50);

        WhyNot(@case, Tuna.Sitting(Day, enrolledNow: 49)).ShouldBeNull();
        WhyNot(@case, full).ShouldBe(new ProgrammeIsFull(50));
        WhyNot(@case, full, Admit with { Decision = IntakeDecision.Queued }).ShouldBeNull();
        WhyNot(@case, full, Admit with { ExceptionReason = "Syskon i insatsen" }).ShouldBeNull();
        WhyNot(@case, Tuna.Sitting(Day, enrolledNow: 49), Admit with { Decision = IntakeDecision.Queued }).ShouldBe(new ThereIsRoom(49, 50));
    }

    [Fact]
    [Requirement("TUNA-14")]
    public void Nobody_is_declined_without_a_receiver_that_answers_within_fourteen_days()
    {
        var tale = Tale.OnAgenda(Day).AllFor();
        WhyNot(tale.Case, ruling: new(IntakeDecision.Declined, "skäl", null, null)).ShouldBeOfType<ReceiverIsMissing>();

        tale.Decide(IntakeDecision.Declined, Tuna.Fk);

        Standing.Of(tale.Case).Next.ShouldBe(new Due(NextStep.AwaitAcknowledgement, Tuna.Helena, ResponsibleRole.Coordinator, Day, Day.AddDays(14)));
        tale.Handover.Receiver.ShouldBe(Tuna.Fk);
    }

    [Fact]
    [Requirement("TUNA-04")]
    public void Without_evidence_a_referral_goes_straight_back_and_is_not_admitted()
    {
        var tale = Tale.Drafted(Day, evidence: false).Consent().Submit();
        tale.Case.Step.ShouldBe(CaseStep.InformationWanted);
        Standing.Of(tale.Case).Next.ShouldBe(new Due(NextStep.Complete, Tuna.Amir, ResponsibleRole.CaseOfficer, Day, Day.AddDays(14)));

        tale.Staff(Tuna.Amir, Tuna.Af, new InformationGiven("Det finns inget")).Place(Day).AllFor();

        WhyNot(tale.Case).ShouldBeOfType<ReferralIsIncomplete>();
    }

    [Fact]
    public void A_meeting_is_not_in_the_past_and_only_what_is_submitted_is_taken_up()
    {
        Gatekeeping.WhyNotTakenUp(Tale.Submitted(Day).Case, Day.AddDays(-1), Day).ShouldBe(new MeetingIsPast(Day.AddDays(-1)));
        Gatekeeping.WhyNotTakenUp(Tale.Drafted(Day).Case, Day, Day).ShouldBeOfType<CannotBeTakenUp>();
    }
}
