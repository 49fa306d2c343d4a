using Shouldly;
using Vidare.Participation.Facts;
using Xunit;

namespace Vidare.Participation;

public class PlanningTests
{
    static readonly DateOnly Day = new(2015, 3, 2);

    static Refusal? WhyNot(Tale tale, PlanWritten plan, bool abstains = false) => Planning.WhyNotWritten(tale.Case, plan, abstains, tale.Today);

    [Fact]
    [Requirement("TUNA-20", "BR-06", "LEK-15", "VAST-09")]
    public void A_plan_has_a_track_an_area_or_need_own_words_and_a_party_for_each_action()
    {
        var tale = Tale.Enrolled(Day);
        var plan = tale.PlanProposal;

        WhyNot(tale, plan).ShouldBeNull();
        WhyNot(tale, plan with { Track = "lotto" }).ShouldBeOfType<TrackIsUnknown>();
        WhyNot(tale, plan with { ImprovementAreas = [], SupportNeeds = [] }).ShouldBeOfType<NeitherAreaNorNeed>();
        WhyNot(tale, plan with { OwnWords = null }).ShouldBeOfType<OwnWordsAreMissing>();
        WhyNot(tale, plan with { OwnWords = null }, abstains: true).ShouldBeNull();
        WhyNot(tale, plan with { Actions = [new(ActionId.New(), "Prova", PartyId.New(), null)] }).ShouldBe(new ActionWithoutParty("Prova"));
    }

    [Fact]
    public void It_is_reviewed_within_ninety_days()
    {
        var tale = Tale.Enrolled(Day);

        WhyNot(tale, tale.PlanProposal with { ReviewOn = Day }).ShouldBe(new ReviewIsOutside(Day.AddDays(1), Day.AddDays(90)));
        WhyNot(tale, tale.PlanProposal with { ReviewOn = Day.AddDays(91) }).ShouldBeOfType<ReviewIsOutside>();
        WhyNot(tale, tale.PlanProposal with { ReviewOn = Day.AddDays(90) }).ShouldBeNull();
    }

    [Fact]
    [Requirement("BR-07", "SHP-08")]
    public void A_version_applies_when_the_participant_has_approved_it_and_the_next_one_needs_a_cause()
    {
        var tale = Tale.Enrolled(Day).Propose();
        tale.Case.PlanInForce.ShouldBeNull();
        Planning.WhyNotAdopted(tale.Case).ShouldBeOfType<PlanIsNotApproved>();

        tale.Approve().Adopt();

        tale.Case.PlanInForce!.Version.ShouldBe(1);
        WhyNot(tale, tale.PlanProposal with { Cause = null }).ShouldBeOfType<NewVersionNeedsCause>();
        tale.Propose();
        tale.Case.PlanInForce!.Version.ShouldBe(1);
        tale.Case.PlanProposed!.Version.ShouldBe(2);
    }

    [Fact]
    [Requirement("TUNA-48", "TUNA-49", "TUNA-11")]
    public void Mapping_is_due_after_thirty_days_contact_after_twenty_one_and_discharge_sixty_before_the_last()
    {
        var dues = Standing.AllDue(Tale.Enrolled(Day).Case).ToDictionary(d => d.Step, d => d.On);

        dues[NextStep.Map].ShouldBe(new DateOnly(2015, 4, 1));
        dues[NextStep.MakeContact].ShouldBe(new DateOnly(2015, 3, 23));
        dues[NextStep.WritePlan].ShouldBe(new DateOnly(2015, 5, 1));
        dues[NextStep.Discharge].ShouldBe(new DateOnly(2016, 1, 1));
    }

    [Fact]
    [Requirement("TUNA-49")]
    public void An_attempt_is_no_contact()
    {
        var tale = Tale.Enrolled(Day).Later(10).Contact(ContactKind.Attempt);

        Standing.AllDue(tale.Case).Single(d => d.Step is NextStep.MakeContact).On.ShouldBe(Day.AddDays(21));
        Standing.AllDue(tale.Contact().Case).Single(d => d.Step is NextStep.MakeContact).On.ShouldBe(Day.AddDays(31));
    }

    [Fact]
    [Requirement("BR-46")]
    public void A_withdrawn_consent_is_talked_about_within_a_week()
    {
        var tale = Tale.Enrolled(Day).Later(1).Contact().Later(4).Withdraw(Tuna.Af, Tuna.Kommun, Category.Referral);

        Standing.Of(tale.Case).Next.ShouldBe(new Due(NextStep.ReviewConsent, Tuna.Petra, ResponsibleRole.Coach, Day.AddDays(5), Day.AddDays(12)));
        Standing.AllDue(tale.Contact().Case).ShouldNotContain(d => d.Step == NextStep.ReviewConsent);
    }
}
