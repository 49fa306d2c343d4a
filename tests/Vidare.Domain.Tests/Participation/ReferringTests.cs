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
    [Requirement("VAST-64")]
    public void Where_the_programme_asks_for_months_on_benefits_nothing_is_submitted_without_them()
    {
        var asking = Tuna.Make(Tuna.Configuration with { Intake = Tuna.Configuration.Intake with { BenefitMonthsRequired = true } });
        Refusal? With(int? months, Programme programme)
        {
            var tale = Tale.Drafted(Day, programme: programme).Consent();
            return Referring.WhyNotSubmitted(tale.Staff(Tuna.Amir, tale.Case.ReferringParty, tale.Case.Last<ReferralWritten>()! with { MonthsInBenefit = months }).Case, Day);
        }

        With(null, asking).ShouldBeOfType<BenefitMonthsAreMissing>();
        With(0, asking).ShouldBeNull("none is an answer");
        With(null, Tuna.Make(Tuna.Configuration)).ShouldBeNull("who does not ask is content with unknown");
    }

    static readonly Programme Closing = Tuna.Make(Tuna.Configuration with { Intake = Tuna.Configuration.Intake with { Stop = new(2015, 6, 30) } });

    [Fact]
    [Requirement("CAL-05", "TIERP-31", "BR-08")]
    public void A_referral_that_arrives_after_the_last_start_is_redirected_at_once_and_comes_to_no_meeting()
    {
        var late = new DateOnly(2015, 7, 1);
        Referring.IsClosed(Closing, new(2015, 6, 30)).ShouldBeFalse();
        var tale = Tale.Drafted(late, Tale.Person(municipality: "Eskilstuna"), Closing, evidence: false);

        Referring.WhyNotSubmitted(tale.Case, late).ShouldBeNull("nothing is shared, and nothing is asked");
        Referring.Submit(tale.Case, null, "", late).Refusal.ShouldBe(new IntakeIsClosed(new(2015, 6, 30)));
        tale.Submit();

        (tale.Case.Step, tale.Handover.State, tale.Handover.Receiver, tale.Handover.Owner, tale.Handover.Due).ShouldBe((CaseStep.HandingOver, HandoverState.Sent, Tuna.Af, Tuna.Helena, late.AddDays(14)));
        Standing.Of(tale.Case).Next.ShouldBe(new(NextStep.AwaitAcknowledgement, Tuna.Helena, ResponsibleRole.Coordinator, late, late.AddDays(14)));
        Gatekeeping.WhyNotTakenUp(tale.Case, late, late).ShouldBeOfType<CannotBeTakenUp>();
        tale.Acknowledge().Case.Step.ShouldBe(CaseStep.Closed);
    }

    [Fact]
    [Requirement("CAL-05", "BR-08")]
    public void Who_waits_for_the_gatekeepers_when_the_last_start_passes_is_redirected_and_who_is_in_goes_on()
    {
        DateOnly last = new(2015, 6, 30), late = new(2015, 7, 1);
        Referring.Close(Tale.OnAgenda(last, programme: Closing).Case, "Stopp", last).ShouldBeNull();
        foreach (var tale in new[] { Tale.Submitted(last, programme: Closing), Tale.OnAgenda(last, programme: Closing) })
        {
            tale.On(late).Write(Actor.System, Tuna.Kommun, Referring.Close(tale.Case, "Stopp", late)!);
            (tale.Case.Step, tale.Handover.Receiver, tale.Handover.Due).ShouldBe((CaseStep.HandingOver, Tuna.Af, late.AddDays(14)));
            Referring.Close(tale.Case, "Stopp", late).ShouldBeNull("once is enough");
        }

        Referring.Close(Tale.Admitted(last, programme: Closing).Case, "Stopp", late).ShouldBeNull();
        Referring.Close(Tale.Enrolled(last, programme: Closing).Case, "Stopp", late).ShouldBeNull();
        Referring.Close(Tale.Drafted(last, programme: Closing).Case, "Stopp", late).ShouldBeNull("a draft is the referrer's own");
    }

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
