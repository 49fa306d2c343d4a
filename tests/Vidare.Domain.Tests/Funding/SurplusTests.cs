using Shouldly;
using Vidare.Participation;
using Xunit;

namespace Vidare.Funding;

public class SurplusTests
{
    static readonly DateOnly Began = new(2015, 2, 1), NewYear = new(2016, 1, 1);

    static readonly Posting Cost = Purse.Cost(Began, new(2015, 12, 31), 1_050_000);

    static SurplusDeclared Said(long kronor, string why = "") => new(Money.Kronor(kronor), Money.Kronor(150_000), SurplusCause.Vacancy, why, Tuna.Kommun, Tuna.Ingrid, NewYear);

    static Surplus Case(params SurplusStep[] steps) => new(SurplusId.New(), 2015, Purse.Association, [Said(150_000), .. steps]);

    static readonly SurplusProposed Move = new(SurplusDisposal.Move, "Coachen började i mars", Tuna.Ingrid, NewYear);

    static readonly SurplusProposed Return = Move with { Disposal = SurplusDisposal.Return };

    [Fact]
    [Requirement("BR-32")]
    public void Money_left_when_the_year_is_over_is_a_case_to_declare()
    {
        var funds = Purse.Of(Purse.Both, [Cost]);

        Surpluses.Undeclared(Purse.Book(funds, new(2015, 12, 31))).ShouldBeEmpty("the year is not over");
        var (total, since, due) = Surpluses.Undeclared(Purse.Book(funds, NewYear)).ShouldHaveSingleItem();
        (total.Year, total.Surplus, since, due).ShouldBe((2015, Money.Kronor(150_000), new DateOnly(2015, 12, 31), new DateOnly(2016, 2, 29)));
        Surpluses.Undeclared(Purse.Book(funds with { Surpluses = [Case()] }, NewYear)).ShouldBeEmpty();
        Surpluses.Undeclared(Purse.Book(Purse.Of(Purse.Both, [Purse.Cost(Began, new(2015, 12, 31), 1_200_000)]), NewYear)).ShouldBeEmpty("nothing is left");
    }

    [Fact]
    [Requirement("BR-30", "BR-32")]
    public void What_is_declared_and_what_is_computed_stand_side_by_side_with_an_explanation()
    {
        var ledger = Purse.Book(Purse.Of(Purse.Both, [Cost]), NewYear);

        Refusal? WhyNot(long kronor, bool explained) => Surpluses.WhyNotDeclared(ledger, 2015, Purse.Association, Money.Kronor(kronor), explained);
        WhyNot(150_000, explained: false).ShouldBeNull();
        WhyNot(140_000, explained: false).ShouldBe(new ComputedDiffers(Money.Kronor(150_000)));
        WhyNot(140_000, explained: true).ShouldBeNull();
        WhyNot(0, explained: true).ShouldBeOfType<NothingIsLeft>();
        Surpluses.WhyNotDeclared(ledger, 2016, Purse.Association, Money.Kronor(1), true).ShouldBe(new YearIsNotOver(new(2016, 7, 31)));
        Case(Said(140_000, "Faktura kom sent")).Declaration.Computed.ShouldBe(Money.Kronor(150_000));
    }

    [Fact]
    public void It_is_proposed_by_the_party_decided_by_the_association_paid_back_and_seen()
    {
        var period = Purse.Configuration.Period;
        SurplusDecided decided = new(SurplusDisposal.Return, Money.Kronor(150_000), "Styrelsen § 4", Tuna.Helena, NewYear);
        SurplusPaid paid = new(NewYear, "4711", Tuna.Ingrid, NewYear);
        var (one, two, three, four) = (Case(), Case(Return), Case(Return, decided), Case(Return, decided, paid));

        Surpluses.WhyNotProposed(one, Tuna.Af, SurplusDisposal.Return, period).ShouldBe(new SurplusIsOfAnotherParty(Tuna.Kommun));
        Surpluses.WhyNotProposed(one, Tuna.Kommun, SurplusDisposal.Return, period).ShouldBeNull();
        Surpluses.WhyNotDecided(one, SurplusDisposal.Return, Money.Kronor(1), period).ShouldBe(new SurplusIsElsewhere(SurplusState.Declared));
        Surpluses.WhyNotDecided(two, SurplusDisposal.Return, Money.Kronor(150_001), period).ShouldBe(new ExceedsSurplus(Money.Kronor(150_000)));
        Surpluses.WhyNotDecided(two, SurplusDisposal.Return, Money.Kronor(150_000), period).ShouldBeNull();
        Surpluses.WhyNotPaid(two, Tuna.Kommun).ShouldNotBeNull();
        Surpluses.WhyNotPaid(three, Tuna.Kommun).ShouldBeNull();
        Surpluses.WhyNotSeen(three).ShouldNotBeNull();
        Surpluses.WhyNotSeen(four).ShouldBeNull();
        Purse.Book(Purse.Of(Purse.Both, [Cost], four), NewYear).Of(2015, null).Left.ShouldBe(default);
    }

    [Fact]
    [Requirement("BR-32")]
    public void What_is_moved_leaves_one_year_and_comes_to_the_next()
    {
        SurplusDecided moved = new(SurplusDisposal.Move, Money.Kronor(100_000), "Styrelsen § 4", Tuna.Helena, NewYear);
        var ledger = Purse.Book(Purse.Of(Purse.Both, [Cost], Case(Move, moved)), NewYear);

        var (before, after) = (ledger.Of(2015, null), ledger.Of(2016, null));
        (before.CarriedOut, before.Surplus, before.Left).ShouldBe((Money.Kronor(100_000), Money.Kronor(50_000), Money.Kronor(50_000)));
        (after.CarriedIn, after.Available).ShouldBe((Money.Kronor(100_000), Money.Kronor(900_000)));
        ledger.Total.Left.ShouldBe(Money.Kronor(950_000));
        var last = new Surplus(SurplusId.New(), 2016, Purse.Association, [Said(10)]);
        Surpluses.WhyNotProposed(last, Tuna.Kommun, SurplusDisposal.Move, Purse.Configuration.Period).ShouldBe(new NoYearToMoveTo(new(2016, 7, 31)));
    }
}
