using Shouldly;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Participation;

public class ReferringTests
{
    static readonly DateOnly Day = new(2015, 3, 2);

    [Fact]
    [Requirement("BR-13")]
    public void Nothing_is_submitted_before_all_who_prepare_the_case_may_read_it()
    {
        var tale = Tale.Drafted(Day);
        Referring.WhyNotSubmitted(tale.Case, Day).ShouldBeOfType<ConsentIsMissing>().Recipients.ShouldBe([Tuna.Fk, Tuna.Region, Tuna.Kommun], ignoreOrder: true);

        tale.Consent().Withdraw(Tuna.Af, Tuna.Fk, Category.Referral);

        Referring.WhyNotSubmitted(tale.Case, Day).ShouldBeOfType<ConsentIsMissing>().Recipients.ShouldBe([Tuna.Fk]);
    }

    [Fact]
    [Requirement("TUNA-05")]
    public void Somebody_from_Eskilstuna_is_shown_the_way_to_the_programme_there() =>
        Referring.WhyNotSubmitted(Tale.Drafted(Day, Tale.Person(municipality: "Eskilstuna")).Consent().Case, Day).ShouldBe(new LivesElsewhere("Eskilstuna", "tuna-eskilstuna"));

    [Fact]
    public void After_the_programmes_end_nobody_is_referred() =>
        Referring.WhyNotSubmitted(Tale.Drafted(new(2016, 8, 1)).Consent().Case, new(2016, 8, 1)).ShouldBe(new IntakeIsClosed(new(2016, 7, 31)));

    [Fact]
    public void A_referral_needs_a_coordinator_to_go_to() =>
        Referring.Submit(Tale.Drafted(Day).Consent().Case, null, "", Day).Refusal.ShouldBeOfType<ProgrammeHasNoCoordinator>();

    [Fact]
    public void It_is_withdrawn_until_the_enrolment_and_not_after()
    {
        Referring.WhyNotWithdrawn(Tale.Admitted(Day).Case).ShouldBeNull();
        Referring.WhyNotWithdrawn(Tale.Enrolled(Day).Case).ShouldBeOfType<CannotBeWithdrawn>();
    }

    [Fact]
    public void What_is_not_known_is_neither_met_nor_unmet()
    {
        var empty = new Tale(Day).Case;

        Checklist.Of(empty, Day, 10).Where(c => c.Rule is IntakeRule.Residence or IntakeRule.Age or IntakeRule.Criteria).ShouldAllBe(c => c.Met == null);
    }

    [Fact]
    [Requirement("TUNA-04", "TUNA-05")]
    public void The_checklist_says_rule_by_rule_what_a_person_meets()
    {
        var @case = Tale.Drafted(Day, Tale.Person(born: new(1950, 1, 1), municipality: "strängnäs"), evidence: false, criteria: "ohalsa").Case;

        Checklist.Of(@case, Day, 50).ShouldBe([new(IntakeRule.Residence, true), new(IntakeRule.Age, false), new(IntakeRule.Criteria, false), new(IntakeRule.Evidence, false), new(IntakeRule.IntakeStop, true), new(IntakeRule.Capacity, false)]);
    }

    [Fact]
    public void Of_optional_criteria_all_or_any_must_hold_and_mandatory_ones_always()
    {
        IntakeConfiguration any = new() { CriteriaRule = CriteriaRule.Any, Criteria = [new("a", "A"), new("b", "B", Mandatory: false), new("c", "C", Mandatory: false)] };

        Checklist.MeetsCriteria(any, ["a", "c"]).ShouldBeTrue();
        Checklist.MeetsCriteria(any, ["a"]).ShouldBeFalse();
        Checklist.MeetsCriteria(any, ["b", "c"]).ShouldBeFalse();
        Checklist.MeetsCriteria(any with { CriteriaRule = CriteriaRule.All }, ["a", "b"]).ShouldBeFalse();
        Checklist.MeetsCriteria(any with { CriteriaRule = CriteriaRule.All }, ["a", "b", "c"]).ShouldBeTrue();
    }
}
