using Shouldly;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Association;

public class PlacementBankTests
{
    static readonly DateOnly Day = new(2015, 9, 14);

    static ProgrammeConfiguration Named(string name, bool bank = true, params ProgrammeLink[] links) =>
        SmallPackage.Sound with { Name = name, Modules = bank ? [Module.PlacementBank] : [], Links = links };

    [Fact]
    [Requirement("TUNA-35")]
    public void A_bank_is_shared_with_the_mother_and_the_other_way_round()
    {
        var mother = Named("mor");
        var child = Named("barn", bank: true, new ProgrammeLink(LinkKind.Mother, "mor"));

        PlacementBank.IsShared(child, mother).ShouldBeTrue();
        PlacementBank.IsShared(mother, child).ShouldBeTrue();
    }

    [Fact]
    [Requirement("TUNA-35")]
    public void It_is_not_shared_with_itself_a_stranger_a_predecessor_or_one_without_a_bank()
    {
        var child = Named("barn", bank: true, new ProgrammeLink(LinkKind.Mother, "mor"), new ProgrammeLink(LinkKind.Predecessor, "förra"));

        PlacementBank.IsShared(child, child).ShouldBeFalse();
        PlacementBank.IsShared(child, Named("främmande")).ShouldBeFalse();
        PlacementBank.IsShared(child, Named("förra")).ShouldBeFalse();
        PlacementBank.IsShared(child, Named("mor", bank: false)).ShouldBeFalse();
        PlacementBank.IsShared(child with { Modules = [] }, Named("mor")).ShouldBeFalse();
    }

    [Fact]
    public void A_taken_place_stays_and_what_is_withdrawn_is_not_withdrawn_again()
    {
        var place = new Place(PlaceId.New(), EmployerId.New(), "Kök", 10, null, Day, null);

        PlacementBank.WhyNotWithdrawn(place, taken: false).ShouldBeNull();
        PlacementBank.WhyNotWithdrawn(place, taken: true).ShouldBe(new PlaceIsTaken());
        PlacementBank.WhyNotWithdrawn(place with { WithdrawnOn = Day }, taken: false).ShouldBe(new PlaceIsWithdrawn());
    }
}
