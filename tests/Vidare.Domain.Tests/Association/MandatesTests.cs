using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Association;

public class MandatesTests
{
    static readonly Employment ByAssociation = new(null, AssociationId.New()), ByParty = new(Tuna.Af, null), ByStranger = new(PartyId.New(), null);

    [Theory]
    [InlineData(Role.CaseOfficer)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Coach)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.PrivacyOfficer)]
    [Requirement("GEN-19")]
    public void Nobody_employed_by_an_association_gets_a_role_near_participants(Role role)
    {
        Mandates.WhyNotGiven(role, ByAssociation, Tuna.AllParties).ShouldBeOfType<EmployeeOfAssociation>();
        Mandates.WhyNotGiven(role, ByStranger, Tuna.AllParties).ShouldBeOfType<EmployerIsNoParty>();
        Mandates.WhyNotGiven(role, ByParty, Tuna.AllParties).ShouldBeNull();
    }

    [Theory]
    [InlineData(Role.Office)]
    [InlineData(Role.Administrator)]
    public void The_office_and_the_administrator_see_no_person_and_may_be_the_associations(Role role) =>
        Mandates.WhyNotGiven(role, ByAssociation, Tuna.AllParties).ShouldBeNull();

    [Fact]
    public void A_mandate_does_not_end_while_its_holder_has_open_cases()
    {
        Mandates.WhyNotEnded(2).ShouldBe(new StillHoldsCases(2));
        Mandates.WhyNotEnded(0).ShouldBeNull();
    }

    [Fact]
    [Requirement("GEN-18", "TUNA-13")]
    public void A_gate_is_closed_once_and_waived_only_where_that_is_allowed()
    {
        GateClosing closed = new("remissgrupp-utsedd", Waived: false, "", Tuna.Helena, new(2015, 1, 2));

        Gates.Open(Tuna.Configuration, []).Count.ShouldBe(2);
        Gates.Open(Tuna.Configuration, [closed]).ShouldHaveSingleItem().Key.ShouldBe("lokal");
        Gates.WhyNotClosed(Tuna.Configuration, "remissgrupp-utsedd", [closed]).ShouldBeOfType<GateIsClosed>();
        Gates.WhyNotClosed(Tuna.Configuration, "annat", []).ShouldBeOfType<GateIsUnknown>();
        Gates.WhyNotWaived(Tuna.Configuration, "lokal", []).ShouldBeOfType<GateIsNotWaivable>();
        Gates.WhyNotWaived(Tuna.Configuration, "remissgrupp-utsedd", []).ShouldBeNull();
        Gates.DueOn(Tuna.Configuration, Tuna.Configuration.Gates[0], firstEnrolment: null).ShouldBe(new DateOnly(2015, 1, 2));
    }

    [Fact]
    [Requirement("VAST-32", "LEK-40")]
    public void Where_managers_steer_only_a_managers_seat_votes()
    {
        BodyConfiguration steering = new("styrgrupp", BodyType.Steering, "Styrgrupp", [], 0, DecisionRule.Consensus, ManagersOnly: true);

        Seats.WhyNotManaged(steering, SeatKind.Member, isManager: false).ShouldBeOfType<SeatIsForManagers>();
        Seats.WhyNotManaged(steering, SeatKind.CoOpted, isManager: false).ShouldBeNull("the coordinator is co-opted");
        Seats.WhyNotManaged(steering, SeatKind.Chair, isManager: true).ShouldBeNull();
        Seats.WhyNotManaged(steering with { ManagersOnly = false }, SeatKind.Member, isManager: false).ShouldBeNull();
    }
}
