using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Reporting;
using Xunit;

namespace Vidare.Association;

public class SteeringTests
{
    static readonly BodyId Strangnas = BodyId.New(), Eskilstuna = BodyId.New(), Joint = BodyId.New(), Special = BodyId.New();

    static readonly DateOnly From = new(2015, 9, 1), Decided = new(2015, 6, 9);

    static DelegationDecision By(BodyId body, DateOnly? from = null, DateOnly? on = null) => new(body, Joint, from ?? From, on ?? Decided);

    static Delegation On(DateOnly day, params DelegationDecision[] decisions) => Delegation.Of(decisions, [Strangnas, Eskilstuna], day);

    [Fact]
    [Requirement("TUNA-28", "BR-11")]
    public void A_delegation_is_not_in_force_until_both_local_groups_have_decided_alike_and_its_day_has_come()
    {
        On(new(2015, 9, 2)).Stage.ShouldBe(DelegationStage.None);
        var one = On(new(2015, 9, 2), By(Strangnas));
        one.Stage.ShouldBe(DelegationStage.Waiting);
        one.Waiting.ShouldBe([Eskilstuna]);
        On(new(2015, 9, 2), By(Strangnas), By(Eskilstuna, new(2016, 1, 1))).Stage.ShouldBe(DelegationStage.Differing);
        On(new(2015, 8, 31), By(Strangnas), By(Eskilstuna)).Stage.ShouldBe(DelegationStage.Agreed);
        On(From, By(Strangnas), By(Eskilstuna)).Stage.ShouldBe(DelegationStage.InForce);
        On(From, By(Strangnas, new(2016, 1, 1)), By(Eskilstuna), By(Strangnas, on: new(2015, 6, 20))).Stage.ShouldBe(DelegationStage.InForce, "a later decision takes the place of an earlier one");
    }

    [Fact]
    [Requirement("TUNA-28", "BR-11")]
    public void From_its_day_the_joint_group_steers_and_nobody_else()
    {
        SpecialAppointment special = new(Special, Strangnas, new(2015, 2, 1), new(2015, 8, 31), new(1, CadenceUnit.Month));

        Steering.On(Strangnas, [special], On(new(2015, 8, 31), By(Strangnas), By(Eskilstuna)), new(2015, 8, 31)).ShouldBe([Strangnas, Special]);
        Steering.On(Strangnas, [special], On(From, By(Strangnas), By(Eskilstuna)), From).ShouldBe([Joint]);
        Steering.On(Strangnas, [special], Delegation.Nothing, From).ShouldBe([Strangnas], "a special group's mandate lapses with its last day");
    }

    [Fact]
    [Requirement("BR-11")]
    public void Nobody_delegates_twice_nor_backwards_nor_what_is_not_theirs()
    {
        Steering.WhyNotDelegated(owns: true, Delegation.Nothing, From, Decided).ShouldBeNull();
        Steering.WhyNotDelegated(owns: true, On(From, By(Strangnas), By(Eskilstuna)), new(2016, 1, 1), From).ShouldBe(new IsDelegatedAlready(From));
        Steering.WhyNotDelegated(owns: true, Delegation.Nothing, new(2015, 6, 1), Decided).ShouldBe(new BeginsBeforeDecision(Decided));
        Steering.WhyNotDelegated(owns: false, Delegation.Nothing, From, Decided).ShouldBeOfType<OnlyOwnersDelegate>();
    }

    [Fact]
    [Requirement("TUNA-27")]
    public void A_special_group_is_appointed_by_the_owner_for_days_of_the_programme()
    {
        ProgrammePeriod period = new(new(2015, 2, 1), new(2016, 7, 31));
        SpecialAppointment before = new(Special, Strangnas, new(2015, 2, 1), new(2015, 5, 31), new(1, CadenceUnit.Month));
        Refusal? Appoint(DateOnly from, DateOnly to, bool owns = true) => Steering.WhyNotAppointed(owns, [before], from, to, period, new(2015, 1, 20));

        Appoint(new(2015, 6, 1), new(2015, 8, 31)).ShouldBeNull();
        Appoint(new(2015, 5, 31), new(2015, 8, 31)).ShouldBe(new IsAppointedAlready(new(2015, 5, 31)));
        Appoint(new(2015, 8, 31), new(2015, 6, 1)).ShouldBeOfType<DaysAreReversed>();
        Appoint(new(2016, 6, 1), new(2016, 8, 1)).ShouldBe(new EndsAfterProgramme(new(2016, 7, 31)));
        Appoint(new(2015, 6, 1), new(2015, 8, 31), owns: false).ShouldBeOfType<OnlyOwnersDelegate>();
        MeetingKeeping.WhyNotCalled(new(2015, 6, 1), [], appointed: false, new(2015, 5, 31)).ShouldBe(new MandateHasLapsed(new(2015, 5, 31)));
    }

    [Fact]
    [Requirement("TUNA-29")]
    public void Who_steers_has_the_four_duties_and_the_risks_on_every_agenda()
    {
        Body steering = new(Joint, AssociationId.New(), BodyType.Steering, "TUNA styrgrupp", [Tuna.Programme], [], new([], 3, DecisionRule.Consensus, false), null);

        Agendas.Standing(steering, steers: true).ShouldBe([AgendaKind.Work, AgendaKind.ActivityPlan, AgendaKind.Goals, AgendaKind.Reporting, AgendaKind.Risks]);
        Agendas.Standing(steering, steers: false).ShouldBe([AgendaKind.Risks]);
        Agendas.Standing(steering with { Type = BodyType.Board, Programmes = [] }, steers: false).ShouldBeEmpty();
        Agendas.Addable(steering).ShouldNotContain(AgendaKind.Delegation);
    }

    [Fact]
    [Requirement("TUNA-31")]
    public void The_associations_seat_changes_ground_with_the_end_of_the_project_and_goes_on()
    {
        var tuna = Tuna.Configuration with
        {
            Bodies =
            [
                new("styrgrupp", BodyType.Steering, "Styrgrupp", [], 0, DecisionRule.Consensus, Seats: [new(null, SeatKind.CoOpted, From: new(2016, 8, 1), Text: "Uppgörelsen")]),
                new("lsg", BodyType.LocalGroup, "LSG", [], 0, DecisionRule.Consensus, Seats: [new(null, SeatKind.CoOpted, From: new(2015, 2, 1), To: new(2016, 7, 31), Text: "Projekttiden")]),
            ],
        };
        var grounds = SeatBasis.Of(tuna);

        grounds.Single(g => g.IsInForceOn(new(2016, 7, 31))).Text.ShouldBe("Projekttiden");
        grounds.Single(g => g.IsInForceOn(new(2016, 8, 1))).Text.ShouldBe("Uppgörelsen");
        grounds[^1].To.ShouldBeNull();
        new Seat(SeatId.New(), Joint, UserId.New(), null, SeatKind.CoOpted, new(2015, 2, 1), null).Votes.ShouldBeFalse();
    }

    [Fact]
    [Requirement("TUNA-13")]
    public void Incomplete_gatekeepers_are_due_thirty_days_before_the_first_enrolment_and_afterwards_at_once()
    {
        Body body = new(Tuna.Remissgrupp, Tuna.Programme.Association, BodyType.Gatekeeper, "Remissgrupp", [Tuna.Programme], [Tuna.Configuration.Gatekeepers!], new(Tuna.AllParties, 3, DecisionRule.Consensus, false), null);
        IReadOnlyList<Seat> seats = [Tuna.SeatOf(Tuna.Af), Tuna.SeatOf(Tuna.Fk), Tuna.SeatOf(Tuna.Region), Tuna.SeatOf(Tuna.Kommun, to: new(2015, 5, 31))];
        DateOnly first = new(2015, 11, 2), vacant = new(2015, 9, 14);

        var before = BodyObligations.OfGatekeepers(Tuna.Programme, body, seats, [], first, vacant)!;
        before.Due.ShouldBe(new DateOnly(2015, 10, 3));
        before.Parties.ShouldBe([Tuna.Kommun]);
        before.Source.ShouldBe(new DueSource(Anchor.FirstEnrolment, first, Days: -30));
        var appointed = new GateClosing("remissgrupp-utsedd", Waived: false, "", Tuna.Helena, new(2015, 1, 2));
        BodyObligations.OfGatekeepers(Tuna.Programme, body, seats, [appointed], first, vacant)!.Due.ShouldBe(new DateOnly(2015, 6, 1));
        BodyObligations.OfGatekeepers(Tuna.Programme, body, seats, [], first, new(2015, 5, 31)).ShouldBeNull();
    }

    [Fact]
    public void A_vacancy_is_a_seat_that_the_source_names_and_nobody_holds()
    {
        BodyConfiguration body = new("lsg", BodyType.LocalGroup, "LSG", ["af", "fk"], 2, DecisionRule.Consensus,
            Seats: [new("kommun", SeatKind.Chair), new("kommun", SeatKind.Member), new("af", SeatKind.Member), new(null, SeatKind.CoOpted, From: new(2015, 2, 1))]);
        IReadOnlyList<Seat> seats = [Tuna.SeatOf(Tuna.Kommun, SeatKind.Chair), Tuna.SeatOf(Tuna.Af, to: new(2015, 5, 31))];

        Vacancies.Of(Tuna.Programme, body, seats, new(2015, 1, 15)).ShouldBe([new(Tuna.Kommun, SeatKind.Member, 1)]);
        Vacancies.Of(Tuna.Programme, body, seats, new(2015, 6, 1)).ShouldBe([new(Tuna.Kommun, SeatKind.Member, 1), new(Tuna.Af, SeatKind.Member, 1), new(null, SeatKind.CoOpted, 1)]);
    }

    [Fact]
    public void A_board_has_a_member_and_as_many_substitutes_of_each_party()
    {
        IReadOnlyList<Seat> seats = [Tuna.SeatOf(Tuna.Kommun, SeatKind.Chair), Tuna.SeatOf(Tuna.Kommun), Tuna.SeatOf(Tuna.Kommun, SeatKind.Substitute), Tuna.SeatOf(Tuna.Af, SeatKind.Substitute)];

        Vacancies.OfBoard([Tuna.Kommun, Tuna.Af], seats, new(2015, 3, 1)).ShouldBe([new(Tuna.Kommun, SeatKind.Substitute, 1), new(Tuna.Af, SeatKind.Member, 1)]);
    }
}
