using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Vidare.Funding;

public class LedgerTests
{
    static readonly DateOnly Began = new(2015, 2, 1), June = new(2015, 6, 30), December = new(2015, 12, 31);

    [Fact]
    [Requirement("TUNA-59")]
    public void The_association_that_has_granted_everything_pays_the_whole()
    {
        var ledger = Purse.Book(Purse.Of(Purse.Both, [Purse.Cost(Began, June, 400_000)]));

        var only = ledger.Financiers.ShouldHaveSingleItem();
        (only.Financier, ledger.ShareOf(only)).ShouldBe((Purse.Association, 1m));
        (ledger.Total.Granted, ledger.Total.Outturn, ledger.Total.Left).ShouldBe((Money.Kronor(2_000_000), Money.Kronor(400_000), Money.Kronor(1_600_000)));
        ledger.Of(2015, null).Left.ShouldBe(Money.Kronor(800_000));
        ledger.Of(2015, null).Used.ShouldBe(400_000m / 1_200_000m);
    }

    [Fact]
    [Requirement("BR-28", "TUNA-60")]
    public void A_cost_paid_by_another_decision_is_shown_and_not_summed()
    {
        var ledger = Purse.Book(Purse.Of(Purse.Both, [Purse.Cost(Began, June, 400_000), Purse.Cost(Began, June, 250_000, Purse.Paid)]));

        var beside = ledger.Rows.Single(r => r.Line.Key == Purse.Paid);
        (beside.Counts, beside.Outturn).ShouldBe((false, Money.Kronor(250_000)));
        ledger.Total.Outturn.ShouldBe(Money.Kronor(400_000));
        ledger.Total.Rows.ShouldAllBe(r => r.Line.Key == Purse.Line);
    }

    [Fact]
    [Requirement("BR-31")]
    public void What_is_applied_for_counts_when_it_is_granted_and_its_condition_is_met()
    {
        Award sought = new(AwardId.New(), "Socialfonden", Purse.Line, 2015, Money.Kronor(300_000), new(2015, 4, 1));
        var conditional = sought with { Answer = new(Money.Kronor(200_000), new(2015, 3, 20), "Dnr 1", "Medfinansiering är klar") };
        var met = conditional with { Met = new(new(2015, 5, 1), "Intyg") };
        var denied = sought with { Answer = new(null, new(2015, 3, 20), "Dnr 1", null) };

        (Money Counted, Money Hoped) Of(Award award) => Purse.Book(Purse.Of([award], [])) is var ledger ? (ledger.Total.Granted, ledger.Total.Hoped) : default;
        Of(sought).ShouldBe((default, Money.Kronor(300_000)));
        Of(conditional).ShouldBe((default, Money.Kronor(200_000)));
        Of(met).ShouldBe((Money.Kronor(200_000), default));
        Of(denied).ShouldBe((default, default));
        Awards.WhyNotAnswered(conditional, null).ShouldBeOfType<AwardIsAnswered>();
        Awards.WhyNotAnswered(sought, Money.Kronor(300_001)).ShouldBe(new GrantExceedsSought(Money.Kronor(300_000)));
        Awards.WhyNotMet(sought).ShouldBeOfType<AwardIsNotConditional>();
        Awards.WhyNotMet(conditional).ShouldBeNull();
    }

    [Fact]
    public void The_computed_forecast_draws_the_outturn_out_over_the_days_of_the_year()
    {
        // 2015-02-01 to 12-31 is 334 days, and to 06-30 150 of them.
        var ledger = Purse.Book(Purse.Of(Purse.Both, [Purse.Cost(Began, June, 300_000)]));

        ledger.Find(Purse.Line, 2015, Purse.Association)!.Computed.ShouldBe(new Money(66_800_000));
        ledger.Find(Purse.Line, 2016, Purse.Association)!.Computed.ShouldBeNull();
        ledger.Total.WithoutForecast.ShouldBe(1);
        Purse.Book(Purse.Of(Purse.Both, [Purse.Cost(Began, December, 900_000)])).Find(Purse.Line, 2015, Purse.Association)!.Computed.ShouldBe(Money.Kronor(900_000));
    }

    [Fact]
    public void The_partys_own_forecast_stands_beside_the_computed_one_and_is_the_one_summed()
    {
        Forecast first = new(Purse.Line, 2015, Purse.Association, Money.Kronor(700_000), "Vakans", Purse.Accountable[0].Party, Participation.Tuna.Ingrid, June);
        var funds = Purse.Of(Purse.Both, [Purse.Cost(Began, June, 300_000)]) with { Forecasts = [first, first with { Sum = Money.Kronor(720_000) }] };

        var row = Purse.Book(funds).Find(Purse.Line, 2015, Purse.Association)!;

        (row.Declared!.Sum, row.Computed, row.Expected).ShouldBe((Money.Kronor(720_000), new Money(66_800_000), Money.Kronor(720_000)));
    }

    [Fact]
    public void Every_total_is_the_sum_of_its_years_and_of_its_financiers()
    {
        var money = Gen.Choose(1, 90_000_000).Select(o => new Money(o));
        var award = from sum in money
                    from year in Gen.Elements(2015, 2016)
                    from line in Gen.Elements(Purse.Line, null, Purse.Paid)
                    from financier in Gen.Elements(Purse.Association, "Annan")
                    from answered in Gen.Choose(0, 2)
                    select new Award(AwardId.New(), financier, line, year, sum, null, answered == 0 ? null : new(sum, new(2015, 1, 1), "B", answered == 1 ? null : "V"));
        var posting = from sum in money
                      from days in Gen.Choose(0, 545)
                      from line in Gen.Elements(Purse.Line, Purse.Paid)
                      from financier in Gen.Elements(Purse.Association, "Annan")
                      select Purse.Cost(Began.AddDays(days), Began.AddDays(days), 1, line, financier: financier) with { Sum = sum };
        Prop.ForAll(award.ListOf().ToArbitrary(), posting.ListOf().ToArbitrary(), (awards, postings) =>
        {
            var ledger = Purse.Book(Purse.Of([.. awards], [.. postings]), new(2017, 1, 1));
            var years = ledger.Years.Select(y => ledger.Of(y, null)).ToList();

            years.Sum(t => t.Granted.Ore).ShouldBe(ledger.Total.Granted.Ore);
            years.Sum(t => t.Outturn.Ore).ShouldBe(ledger.Total.Outturn.Ore);
            years.Sum(t => t.Left.Ore).ShouldBe(ledger.Total.Left.Ore);
            ledger.Financiers.Sum(t => t.Outturn.Ore).ShouldBe(ledger.Total.Outturn.Ore);
            ledger.Financiers.Sum(t => t.Granted.Ore).ShouldBe(ledger.Total.Granted.Ore);
            ledger.Total.Outturn.Ore.ShouldBe(postings.Where(p => p.Line == Purse.Line).Sum(p => p.Sum.Ore));
        }).QuickCheckThrowOnFailure();
    }
}
