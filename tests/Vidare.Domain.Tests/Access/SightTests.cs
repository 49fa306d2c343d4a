using Shouldly;
using Vidare.Association;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Access;

public class SightTests
{
    static readonly AssociationId Own = AssociationId.New(), Other = AssociationId.New();

    [Fact]
    [Requirement("GEN-02")]
    public void An_administrator_reads_the_bodies_of_the_own_association_and_of_no_other()
    {
        BodySight.By(Administrator(Own), ProgrammeOperation.ReadBody, Board(Own)).ShouldNotBeNull();
        BodySight.By(Administrator(Own), ProgrammeOperation.ReadBody, Board(Other)).ShouldBeNull();
        BodySight.By(Administrator(null), ProgrammeOperation.ReadBody, Board(Other)).ShouldNotBeNull("the installation's own administrator is bound to none");
    }

    [Fact]
    public void Within_reach_are_the_programmes_of_mandates_and_seats_and_the_associations_of_the_others()
    {
        var programme = ProgrammeId.New();
        var seat = new HeldSeat(new(SeatId.New(), BodyId.New(), UserId.New(), PartyId.New(), SeatKind.Member, new(2015, 1, 1), null), null, BodyType.Board, Other);
        var viewer = new Viewer { Name = "Prov", Employment = new(null, Own), Association = Own, Today = new(2015, 3, 2), Seats = [seat], Mandates = [Held(Role.Coordinator, programme), Held(Role.Office, null)] };

        var sphere = ProgrammeSight.Of(viewer);

        (sphere.Programmes.Single(), sphere.Everywhere).ShouldBe((programme, false));
        sphere.Associations.ShouldBe([Own, Other]);
        ProgrammeSight.Of(Administrator(Own)).Associations.ShouldBe([Own]);
        ProgrammeSight.Of(Administrator(Own)).Everywhere.ShouldBeFalse();
        ProgrammeSight.Of(Administrator(null)).Everywhere.ShouldBeTrue();
    }

    static Viewer Administrator(AssociationId? association) => new() { Name = "Prov", Association = association, Today = new(2015, 3, 2), Mandates = [Held(Role.Administrator, null)] };

    static Mandate Held(Role role, ProgrammeId? programme) => new(MandateId.New(), UserId.New(), role, programme, null, new(2015, 1, 1), null, null);

    static Body Board(AssociationId association) => new(BodyId.New(), association, BodyType.Board, "Styrelsen", [], [], BodyRules.OfBoard([]), null);
}
