using Shouldly;
using Xunit;

namespace Vidare.Funding;

/// <summary>A board grants no more than was asked for, says for how long and how it is reported, and points at one version.</summary>
public class DecidingTests
{
    static readonly ApplicationPrepared Prepared = new(1, Recommendation.Grant, "Behovet är stort.", null, []);

    static readonly Application Application = Applied.Of([Applied.Sent(1), new ApplicationRegistered("RAR 2014/1"), Prepared]);

    static readonly ReadyApplication Ready = ReadyApplication.Of(Application)! with { Total = RoughMoney.Read("2 000 000") };

    static BoardDecision Grant(params long[] kronor) => new(
        DecisionOutcome.Granted, [.. kronor.Select((k, i) => new YearMoney(2015 + i, Money.Kronor(k), false))], [], "Halvårsvis", new(2015, 2, 1), new(2016, 7, 31), "Behovet är stort.", []);

    [Fact]
    public void A_decision_needs_an_application_that_the_office_has_prepared()
    {
        Deciding.WhyNotDecided(null, Grant(2_000_000)).ShouldBeOfType<ApplicationIsNotReady>();
        Deciding.WhyNotDecided(Ready, Grant(1_200_000, 800_000)).ShouldBeNull();
    }

    [Fact]
    public void No_more_is_granted_than_was_asked_for_and_less_is_said_to_be_in_part()
    {
        Deciding.WhyNotDecided(Ready, Grant(1_200_000, 800_001)).ShouldBeOfType<GrantsMoreThanAsked>();
        Deciding.WhyNotDecided(Ready, Grant(1_200_000, 600_000)).ShouldBeOfType<GrantIsInPart>();
        Deciding.WhyNotDecided(Ready, Grant(1_200_000, 600_000) with { Outcome = DecisionOutcome.GrantedInPart }).ShouldBeNull();
        Deciding.WhyNotDecided(Ready, Grant()).ShouldBeOfType<GrantHasNoMoney>();
    }

    [Fact]
    [Requirement("GEN-16")]
    public void About_an_amount_nobody_can_say_whether_all_of_it_is_granted()
    {
        var about = Ready with { Total = RoughMoney.Read("ca 2 milj. kr"), Asked = [new(2015, Money.Kronor(2_000_000), true)] };
        Deciding.WhyNotDecided(about, Grant(1_950_000)).ShouldBeNull();
        Deciding.WhyNotDecided(about, Grant(2_050_000)).ShouldBeNull();
    }

    [Fact]
    public void A_grant_says_its_period_and_how_it_is_reported_and_a_return_says_what_is_missing()
    {
        Deciding.WhyNotDecided(Ready, Grant(2_000_000) with { To = null }).ShouldBeOfType<GrantHasNoPeriod>();
        Deciding.WhyNotDecided(Ready, Grant(2_000_000) with { To = new(2015, 1, 31) }).ShouldBeOfType<Association.DaysAreReversed>();
        Deciding.WhyNotDecided(Ready, Grant(2_000_000) with { Reporting = null }).ShouldBeOfType<GrantHasNoReporting>();
        Deciding.WhyNotDecided(Ready, Grant() with { Outcome = DecisionOutcome.Declined, From = null, To = null, Reporting = null }).ShouldBeNull();
        Deciding.WhyNotDecided(Ready, Grant() with { Outcome = DecisionOutcome.Returned }).ShouldBeOfType<ReturnAsksNothing>();
        Deciding.WhyNotDecided(Ready, Grant() with { Outcome = DecisionOutcome.Returned, Missing = ["Vem som betalar lokalen"] }).ShouldBeNull();
    }

    [Fact]
    [Requirement("BR-31")]
    public void Each_year_that_was_asked_for_gets_an_answer_and_conditions_go_with_the_money()
    {
        IReadOnlyList<YearMoney> asked = [new(2015, Money.Kronor(1_200_000), false), new(2016, Money.Kronor(800_000), false)];
        var decision = Grant(1_200_000) with { Outcome = DecisionOutcome.GrantedInPart, Conditions = ["Överenskommelsen är undertecknad.", "Lokalen är klar"] };

        Deciding.Answers(asked, decision).ShouldBe([new(2015, Money.Kronor(1_200_000), Money.Kronor(1_200_000)), new(2016, Money.Kronor(800_000), null)]);
        Deciding.Answers(asked, decision with { Outcome = DecisionOutcome.Declined }).ShouldAllBe(a => a.Granted == null);
        Deciding.ConditionOf(decision).ShouldBe("Överenskommelsen är undertecknad; Lokalen är klar");
        Deciding.ConditionOf(Grant(1)).ShouldBeNull();
    }

    [Fact]
    [Requirement("GEN-10")]
    public void A_decided_application_is_closed_and_its_letter_is_sent_once_for_each_decision()
    {
        Deciding.WhyNotSent(Application).ShouldBeOfType<DecisionIsNotMade>();
        var decided = new ApplicationDecided(1, "hash", Grant(2_000_000), MeetingId.New().Value, 5, new(2015, 1, 20));
        var granted = Applied.Of([Applied.Sent(1), new ApplicationRegistered("RAR 2014/1"), Prepared, decided]);
        granted.State.ShouldBe(ApplicationState.Granted);
        ReadyApplication.Of(granted).ShouldBeNull("it is decided once");
        Applying.WhyNotReturned(granted).ShouldNotBeNull();
        Applying.WhyNotWritten(granted).ShouldBeOfType<ApplicationIsDecided>();
        Deciding.WhyNotSent(granted).ShouldBeNull();
        ApplicationObligations.Of(granted).ShouldHaveSingleItem().Subject.ShouldBe(ApplicationObligations.Letter);

        var sent = Applied.Of([Applied.Sent(1), new ApplicationRegistered("RAR 2014/1"), Prepared, decided, new DecisionLetterSent()]);
        Deciding.WhyNotSent(sent).ShouldBeOfType<LetterIsSent>();
        ApplicationObligations.Of(sent).ShouldBeEmpty();
    }
}
