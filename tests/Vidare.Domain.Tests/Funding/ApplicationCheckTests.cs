using Shouldly;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Funding;

public class ApplicationCheckTests
{
    [Fact]
    public void A_whole_application_has_nothing_to_mend()
    {
        var findings = Applied.Check();

        findings.Where(f => f.Stops).ShouldBeEmpty();
        findings.OfType<PaidByDecision>().ShouldHaveSingleItem().Decision.ShouldBe("RAR 2012-03-01");
    }

    [Fact]
    public void An_empty_sheet_lacks_what_D1_requires()
    {
        var lacking = Applied.Check(new()).OfType<FieldIsEmpty>().Select(f => f.At).ToList();

        lacking.ShouldBe(["applicants", "background", "needs", "method", "followUp", "continuation", "total", "lines"]);
        Applied.Check(rules: Applied.Rules with { Purposes = [], Risks = [], Period = new(new(2015, 2, 1)) }).OfType<FieldIsEmpty>().Select(f => f.At).ShouldBe(["purposes", "risks", "period.end"]);
    }

    [Fact]
    [Requirement("TUNA-17", "BR-23")]
    public void The_third_goal_without_a_measurement_plan_stops_the_application()
    {
        var third = SmallPackage.Goal with { Id = "G-3", Text = "Ingen hamnar mellan stolarna.", Formula = null, MeasureDates = [] };
        var rules = Applied.Rules with { Goals = [SmallPackage.Goal with { Id = "G-1" }, SmallPackage.Goal with { Id = "G-2" }, third] };

        Applied.Check(rules: rules).OfType<GoalWithoutPlan>().ShouldHaveSingleItem().ShouldBe(new GoalWithoutPlan("goals[2]", 3, "Ingen hamnar mellan stolarna."));
        GoalConfiguration everybody = SmallPackage.Goal with { Target = 100, Denominator = "Alla deltagare.", Unanswered = "Den som inte svarar räknas som okänd." };
        foreach (var (goal, stops) in new[] { (everybody, false), (everybody with { Responsible = " " }, true), (everybody with { MeasureDates = [] }, true), (everybody with { Denominator = null }, true), (everybody with { Unanswered = null }, true), (everybody with { Target = 99, Unanswered = null }, false) })
        {
            Applied.Check(rules: rules with { Goals = [goal] }).OfType<GoalWithoutPlan>().Any().ShouldBe(stops, goal.ToString());
        }

        Applied.Check(rules: rules with { Goals = [.. rules.Goals.Take(2), third with { Parts = [SmallPackage.Goal with { Id = "G-3-1" }] }] }).OfType<GoalWithoutPlan>().ShouldBeEmpty();
    }

    [Fact]
    [Requirement("SHP-04", "BR-23")]
    public void A_goal_that_waits_to_hear_how_it_was_is_applied_for_and_not_adopted()
    {
        var faster = SmallPackage.Goal with { Text = "Fortare än förut.", Formula = "M-23", Target = 0, Relation = GoalRelation.MoreThan, Baseline = new("Arbetsförmedlingen", "2009") };
        GoalConfiguration whole = SmallPackage.Goal with { Id = "G-2", Text = "Snabbare ut.", Formula = null, MeasureDates = [], Parts = [faster] };
        IReadOnlyList<ApplicationFinding> Found(GoalConfiguration goal) => [.. Applied.Check(rules: Applied.Rules with { Goals = [goal] }).Where(f => f is GoalWithoutPlan or BaselineIsAwaited)];

        Found(whole).ShouldHaveSingleItem().ShouldBeOfType<BaselineIsAwaited>().ShouldSatisfyAllConditions(f => f.Stops.ShouldBeFalse(), f => f.Text.ShouldBe("Snabbare ut."), f => f.Sources.ShouldBe(["Arbetsförmedlingen, 2009"]));
        Found(faster with { Baseline = null }).ShouldHaveSingleItem().ShouldBeOfType<GoalWithoutPlan>("nobody has said where it is to be had");
        Found(faster with { MeasureDates = [] }).ShouldHaveSingleItem().ShouldBeOfType<GoalWithoutPlan>("it lacks more than that");
        Found(faster with { Baseline = faster.Baseline with { Days = 180 } }).ShouldBeEmpty();

        Refusal? Adopted(params GoalConfiguration[] goals) => Gates.WhyNotClosed(SmallPackage.Sound with { Gates = [new(Gates.Goals, "Målen är antagna.", GateKind.Start, Concept.SteeringBody)], Goals = goals }, Gates.Goals, []);
        Adopted(whole).ShouldBeOfType<GoalsLackPlan>().ShouldSatisfyAllConditions(r => r.Goals.ShouldBe(["Snabbare ut."]), r => r.Awaiting.ShouldBe(["Snabbare ut."]));
        Adopted(faster with { Baseline = null }).ShouldBeOfType<GoalsLackPlan>().Awaiting.ShouldBeEmpty();
        Adopted().ShouldBeOfType<GoalsLackPlan>("no goals, no start (SHP-59)");
        Adopted(faster with { Baseline = faster.Baseline with { Days = 180 } }).ShouldBeNull();
    }

    [Fact]
    [Requirement("LEK-01")]
    public void Fewer_than_four_parties_may_apply_and_it_is_said_which_is_missing()
    {
        var region = Applied.Rules.Parties.Single(p => p.Kind is PartyKind.Region);
        var asked = Applied.Rules with { Parties = [.. Applied.Rules.Parties.Select(p => p == region ? p with { Standing = PartyStanding.Consultative } : p)] };

        Applied.Check().OfType<PartyDoesNotApply>().ShouldBeEmpty();
        var said = Applied.Check(rules: asked).OfType<PartyDoesNotApply>().ShouldHaveSingleItem();
        (said.Kind, said.Party, said.Stops).ShouldBe((PartyKind.Region, region.Names[0].Name, false));
        Applied.Check(new(), rules: asked).OfType<PartyGivesNothing>().ShouldNotContain(f => f.Party == region.Names[0].Name, "who only answers is not asked what it gives");
    }

    [Fact]
    [Requirement("TUNA-58")]
    public void Without_an_amount_on_any_line_the_annex_is_missing_and_that_stops_nobody()
    {
        var annex = Applied.Check(Applied.Sheet with { Lines = [new("Verksamheten", null, LineKind.Money, null)] }).OfType<AnnexIsMissing>().ShouldHaveSingleItem();

        annex.Stops.ShouldBeFalse();
        Applied.Check().OfType<AnnexIsMissing>().ShouldBeEmpty();
        Applied.Check(Applied.Sheet with { Lines = [.. Applied.Sheet.Lines, new("Resor", 2015, LineKind.Money, null)] }).OfType<LinesWithoutMoney>().ShouldHaveSingleItem().Count.ShouldBe(1);
    }

    [Fact]
    [Requirement("TUNA-60")]
    [Requirement("BR-28")]
    [Requirement("BR-29")]
    public void What_an_earlier_decision_pays_and_own_work_stand_outside_the_sum()
    {
        AppliedSums.Computed(Applied.Sheet).ShouldBe(2_000_000);
        AppliedSums.AskedPerYear(Applied.Sheet).ShouldBe([new(2015, Money.Kronor(1_200_000), false), new(2016, Money.Kronor(800_000), true)]);
        AppliedSums.IsApproximate(Applied.Sheet).ShouldBeTrue();
        AppliedSums.IsApproximate(Applied.Sheet with { Lines = [Applied.Sheet.Lines[0]] }).ShouldBeFalse();
        Applied.Check(Applied.Sheet with { Lines = [.. Applied.Sheet.Lines.Select(l => l with { Decision = null })] }).OfType<DecisionIsMissing>().ShouldHaveSingleItem().Stops.ShouldBeTrue();
    }

    [Theory]
    [InlineData("ca 2 milj. kr", true)]
    [InlineData("2 000 000 kr", true)]
    [InlineData("2 100 000 kr", false)]
    [InlineData("ca 3 milj. kr", false)]
    [Requirement("BR-30")]
    [Requirement("GEN-16")]
    public void The_stated_total_is_compared_and_never_corrected(string total, bool agrees)
    {
        var sheet = Applied.Sheet with { Total = RoughMoney.Read(total) };

        AppliedSums.Agrees(sheet).ShouldBe(agrees);
        Applied.Check(sheet).OfType<TotalDisagrees>().Select(f => (f.Stops, f.Computed)).ShouldBe(agrees ? [] : [(true, 2_000_000)]);
        Applied.Check(sheet with { TotalNote = "Avrundat." }).OfType<TotalDisagrees>().ShouldAllBe(f => !f.Stops);
    }

    [Fact]
    [Requirement("TUNA-26")]
    public void A_party_without_a_seat_in_the_owning_group_stops_it()
    {
        var missing = Applied.Check(seats: Applied.Seats(without: Tuna.Region)).OfType<PartyIsNotSeated>().ShouldHaveSingleItem();

        (missing.Party, missing.Body, missing.Stops).ShouldBe(("Regionen", "LSG Strängnäs", true));
        Applied.Check(rules: Tuna.Configuration).OfType<OwnerIsMissing>().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_start_after_the_first_of_August_2015_runs_past_the_end()
    {
        var late = Applied.Check().OfType<LateStartRunsPastEnd>().ShouldHaveSingleItem();

        late.ShouldBe(new LateStartRunsPastEnd(new(2015, 8, 1), 12, new(2016, 7, 31)));
        Applied.Check(rules: Applied.Rules with { Intake = Applied.Rules.Intake with { Stop = new(2015, 8, 1) } }).OfType<LateStartRunsPastEnd>().ShouldBeEmpty();
    }

    [Fact]
    [Requirement("TUNA-10")]
    [Requirement("GEN-11")]
    public void A_third_of_110_is_36_7_and_stands_beside_what_is_planned()
    {
        var scaled = Applied.Rules with { Capacity = new(40, 50, ScaledFrom: new("tuna-eskilstuna", 1, 3, 110)), Contradictions = [new("capacity", "40–50", "36,7", "Ansökan 2014-12-17")] };

        Applied.Check(rules: scaled).OfType<DeclaredAgainstComputed>().ShouldHaveSingleItem().ShouldBe(new DeclaredAgainstComputed("capacity", "40–50", "36,7", "Ansökan 2014-12-17"));
    }

    [Fact]
    [Requirement("TUNA-57")]
    [Requirement("TUNA-61")]
    [Requirement("TUNA-63")]
    public void Afterwards_every_party_gives_something_and_every_post_has_somebody()
    {
        var sheet = Applied.Sheet with { Posts = [new("Coach", "kommun", 1, null), new("Samordnare", null, 1, null), new("Lokal", "af", null, null)] };
        var findings = Applied.Check(sheet);

        findings.OfType<PartyGivesNothing>().Select(f => f.Party).ShouldBe(["Arbetsförmedlingen", "Försäkringskassan", "Regionen"]);
        findings.OfType<PostHasNoFuture>().Select(f => f.Post).ShouldBe(["Samordnare", "Lokal"]);
        Applied.Check(Applied.Sheet with { Posts = [.. Applied.Sheet.Posts, new("Samordnare", null, 1, null, "RAR 2012-03-01")] }).OfType<PostHasNoFuture>().ShouldBeEmpty("the association may, by a decision");
    }

    [Theory]
    [InlineData("Anna 19870412-1234 behöver", true)]
    [InlineData("870412-1234", true)]
    [InlineData("8704721234", true)]
    [InlineData("telefon 016-710 10 00, dnr 2011/11", false)]
    [InlineData("2 000 000 kr för 2015-02-01 – 2016-07-31", false)]
    public void What_looks_like_a_personal_number_stops_a_text_to_the_association(string text, bool stops) =>
        Applied.Check(Applied.Sheet with { Needs = text }).OfType<LooksLikePersonalNumber>().Select(f => f.At).ShouldBe(stops ? ["needs"] : []);

    [Fact]
    public void A_line_of_another_year_stops_it() =>
        Applied.Check(Applied.Sheet with { Lines = [.. Applied.Sheet.Lines, new("Resor", 2017, LineKind.Money, RoughMoney.Read("0"))] }).OfType<YearIsOutside>().ShouldHaveSingleItem().Year.ShouldBe(2017);
}
