using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Funding;

public class PostingTests
{
    static readonly DateOnly Began = new(2015, 2, 1), June = new(2015, 6, 30), Today = new(2015, 9, 14);

    static Refusal? WhyNot(Posting posting, params Posting[] before) =>
        Postings.WhyNotPosted(Purse.Book(Purse.Of(Purse.Both, before), Today), posting, Purse.Accountable, Today);

    [Fact]
    [Requirement("BR-27", "TUNA-56")]
    public void Only_a_party_that_is_accountable_posts_a_cost()
    {
        WhyNot(Purse.Cost(Began, June, 1)).ShouldBeNull();
        WhyNot(Purse.Cost(Began, June, 1, party: Tuna.Af)).ShouldBe(new PartyIsNotAccountable(Tuna.Af));
        IReadOnlyList<AccountableParty> ended = [Purse.Accountable[0] with { To = new(2015, 3, 31) }];
        Postings.WhyNotPosted(Purse.Book(Purse.Of(Purse.Both, []), Today), Purse.Cost(Began, June, 1), ended, Today).ShouldBe(new PartyIsNotAccountable(Tuna.Kommun));
        Accountability.WhyNotNamed(Purse.Programme, Purse.Accountable, Tuna.Kommun, June).ShouldBe(new IsAccountableAlready(Tuna.Kommun));
        Accountability.WhyNotNamed(Purse.Programme, ended, Tuna.Kommun, June).ShouldBeNull();
        Accountability.WhyNotNamed(Purse.Programme, [], PartyId.New(), June).ShouldBeOfType<PartyIsUnknown>();
    }

    [Fact]
    [Requirement("BR-27")]
    public void A_cost_lies_on_a_line_of_the_budget_and_within_the_time_of_the_programme()
    {
        WhyNot(Purse.Cost(Began, June, 1, "fika")).ShouldBeOfType<LineIsUnknown>();
        WhyNot(Purse.Cost(new(2015, 1, 31), June, 1)).ShouldBe(new PeriodIsOutside(Began, new(2016, 7, 31)));
        WhyNot(Purse.Cost(new(2015, 12, 1), new(2016, 1, 31), 1)).ShouldBeOfType<PeriodSpansYears>();
        WhyNot(Purse.Cost(Began, Today.AddDays(1), 1)).ShouldBe(new PeriodIsAhead(Today));
        WhyNot(Purse.Cost(Began, Today, 1)).ShouldBeNull();
    }

    [Fact]
    [Requirement("BR-27", "VAST-50")]
    public void A_cost_of_the_build_up_is_allowed_before_the_first_day_and_said_to_be_before_it()
    {
        var programme = Purse.Configuration with { Phases = [new("uppstart", PhaseKind.BuildUp, "2015-01", "2015-02")] };
        Refusal? On(DateOnly from) => Postings.WhyNotPosted(Bookkeeping.Of(programme, Purse.Of(Purse.Both, []), Today), Purse.Cost(from, June, 1), Purse.Accountable, Today);

        On(new(2015, 1, 1)).ShouldBeNull();
        On(new(2014, 12, 31)).ShouldBeOfType<PeriodSpansYears>();
        Postings.WhyNotPosted(Bookkeeping.Of(programme, Purse.Of(Purse.Both, []), Today), Purse.Cost(new(2014, 12, 1), new(2014, 12, 31), 1), [Purse.Accountable[0] with { From = new(2014, 1, 1) }], Today).ShouldBe(new PeriodIsOutside(new(2015, 1, 1), new(2016, 7, 31)));
        (Purse.Cost(new(2015, 1, 15), June, 1).IsBeforeStart(programme), Purse.Cost(Began, June, 1).IsBeforeStart(programme)).ShouldBe((true, false));
        Bookkeeping.Drawn(programme.Period, 2015, [Purse.Cost(new(2015, 1, 1), new(2015, 1, 31), 31)], Today).ShouldBe(Money.Kronor(365), "a month's cost drawn out from the day on which it began to cost");
    }

    [Theory]
    [InlineData("2016-10-31")]
    [InlineData("2016-10")]
    [Requirement("BR-27", "CAL-07")]
    public void After_the_end_only_evaluation_costs_are_allowed_in_the_time_of_evaluation_to_the_last_day_of_its_month(string last)
    {
        var programme = Purse.Configuration with
        {
            Phases = [new("utv", PhaseKind.Evaluation, "2016-08-01", last)],
            Budget = Purse.Configuration.Budget! with { Lines = [new(Purse.Line, "Verksamheten", null, null), new("utvardering", "Utvärdering", null, null)] },
        };
        var today = new DateOnly(2016, 12, 1);

        Refusal? Late(string line, DateOnly to) => Postings.WhyNotPosted(Bookkeeping.Of(programme, Purse.Of(Purse.Both, []), today), Purse.Cost(new(2016, 8, 1), to, 1, line), Purse.Accountable, today);
        Late("utvardering", new(2016, 10, 31)).ShouldBeNull();
        Late("utvardering", new(2016, 11, 1)).ShouldBe(new PeriodIsOutside(Began, new(2016, 10, 31)));
        Late(Purse.Line, new(2016, 9, 30)).ShouldBe(new PeriodIsOutside(Began, new(2016, 7, 31)));
    }

    [Fact]
    [Requirement("BR-27")]
    public void A_line_is_overrun_by_more_than_a_tenth_only_with_a_decision()
    {
        var before = Purse.Cost(Began, June, 1_200_000);

        WhyNot(Purse.Cost(Began, June, 120_000), before).ShouldBeNull();
        WhyNot(Purse.Cost(Began, June, 120_001), before).ShouldBe(new LineIsOverrun(Money.Kronor(1_200_000), Money.Kronor(1_320_001), 10));
        WhyNot(Purse.Cost(Began, June, 120_001, overrun: "Styrelsen § 9"), before).ShouldBeNull();
        var strict = Purse.Configuration with { Budget = Purse.Configuration.Budget! with { OverrunPercent = 0 } };
        Postings.WhyNotPosted(Bookkeeping.Of(strict, Purse.Of(Purse.Both, [before]), Today), Purse.Cost(Began, June, 1), Purse.Accountable, Today).ShouldBeOfType<LineIsOverrun>("the budget says how much is let through");
    }

    [Fact]
    public void A_fault_is_taken_back_once_by_the_party_that_made_it_and_stays_to_be_read()
    {
        var wrong = Purse.Cost(Began, June, 84_500);
        var counter = wrong.Counter("Fel period", Tuna.Ingrid, Today);

        Purse.Book(Purse.Of(Purse.Both, [wrong, counter]), Today).Total.Outturn.ShouldBe(default);
        (counter.Sum, counter.Corrects).ShouldBe((new Money(-8_450_000), (PostingId?)wrong.Id));
        Postings.WhyNotCorrected([wrong], wrong, Tuna.Kommun).ShouldBeNull();
        Postings.WhyNotCorrected([wrong], wrong, Tuna.Af).ShouldBe(new PostingIsOfAnotherParty(Tuna.Kommun));
        Postings.WhyNotCorrected([wrong, counter], wrong, Tuna.Kommun).ShouldBeOfType<PostingIsCorrected>();
        Postings.WhyNotCorrected([wrong, counter], counter, Tuna.Kommun).ShouldBeOfType<PostingIsCorrected>();
    }
}
