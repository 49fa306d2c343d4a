using System.Text;
using Shouldly;
using Xunit;

namespace Vidare.Programmes.Packages;

public sealed class TunaPackageTests
{
    static readonly ProgrammeConfiguration Tuna = PackageFiles.Sound("tuna").Configuration;

    static readonly ProgrammeConfiguration Eskilstuna = PackageFiles.Sound("tuna-eskilstuna").Configuration;

    public static TheoryData<string> Names => [.. PackageFiles.All.Select(f => Path.GetFileName(f).Split('.')[0])];

    [Fact]
    public void There_are_packages_to_look_at() => PackageFiles.All.Count.ShouldBeGreaterThanOrEqualTo(2);

    [Theory]
    [MemberData(nameof(Names))]
    [Requirement("GEN-01")]
    public void A_package_read_and_written_is_the_file_byte_for_byte(string name) =>
        Encoding.UTF8.GetBytes(PackageText.Write(PackageFiles.Sound(name).Configuration)).ShouldBe(PackageFiles.Bytes(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_is_named_as_its_file(string name) => PackageFiles.Sound(name).Configuration.Name.ShouldBe(name);

    [Theory]
    [MemberData(nameof(Names))]
    [Requirement("GEN-01")]
    public void Edited_and_edited_back_it_is_the_file_again(string name)
    {
        var package = PackageFiles.Sound(name).Configuration;
        var edited = package with { Title = "Annat", Staff = [new(Concept.Coach, 2.00m)], Deadlines = package.Deadlines with { Contact = 20 } };
        var back = edited with { Title = package.Title, Staff = [.. package.Staff.Select(s => s with { Posts = s.Posts * 1.000m })], Deadlines = new Deadlines() };
        PackageText.Write(edited).ShouldNotBe(PackageText.Write(package));
        PackageText.Write(back).ShouldBe(PackageFiles.Text(name));
    }

    [Fact]
    [Requirement("GEN-11", "TUNA-10")]
    public void The_capacity_stands_beside_the_third_of_Eskilstuna_with_its_source()
    {
        var note = PackageFiles.Sound("tuna").Notes.ShouldHaveSingleItem();
        (note.At, note.Declared, note.Computed).ShouldBe(("capacity", "40–50", "36,7"));
        note.Source.ShouldContain("2014-12-17");
        note.Line.ShouldNotBeNull();
        PackageFiles.Tuna.Split('\n')[note.Line.Value].ShouldContain("\"capacity\"");
    }

    [Fact]
    [Requirement("GEN-03", "TUNA-07")]
    public void It_has_words_of_its_own()
    {
        Tuna.Label(Concept.GatekeeperBody).ShouldBe("Remissgrupp");
        Tuna.Label(Concept.Referral).ShouldBe("Aktualisering");
        Tuna.Terms.Single(t => t.Concept == Concept.Coach).ShouldSatisfyAllConditions(
            t => t.Label.ShouldBe("Personlig coach"),
            t => t.Synonyms.ShouldBe(["Arbetscoach"]));
    }

    [Fact]
    [Requirement("TUNA-04")]
    public void It_takes_documented_ill_health_and_asks_for_evidence()
    {
        Tuna.Intake.Criteria[0].ShouldSatisfyAllConditions(c => c.Key.ShouldBe("dokumenterad-ohalsa"), c => c.Mandatory.ShouldBeTrue());
        Tuna.Intake.EvidenceRequired.ShouldBeTrue();
        Tuna.Intake.EvidenceKinds.Select(k => k.Key).ShouldBe(["lakarintyg", "lakarutlatande", "utredning", "annat-underlag"]);
    }

    [Fact]
    [Requirement("TUNA-05")]
    public void Each_town_proposes_the_other()
    {
        Tuna.TargetGroup.Municipalities.ShouldBe(["Strängnäs"]);
        Tuna.Intake.Elsewhere.ShouldBe([new ElsewhereProposal("Eskilstuna", "tuna-eskilstuna")]);
        Eskilstuna.Intake.Elsewhere.ShouldBe([new ElsewhereProposal("Strängnäs", "tuna")]);
    }

    [Fact]
    [Requirement("TUNA-09", "TUNA-11")]
    public void It_has_40_to_50_places_on_two_coaches_and_a_stay_of_a_year()
    {
        Tuna.Capacity.ShouldBe(new CapacityConfiguration(40, 50, 2, new ScaledFrom("tuna-eskilstuna", 1, 3, 110)));
        Tuna.Enrolment.MaximumMonths.ShouldBe(12);
        Tuna.Period.ShouldBe(new ProgrammePeriod(new(2015, 2, 1), new(2016, 7, 31), 18));
    }

    [Fact]
    [Requirement("TUNA-12", "TUNA-26")]
    public void All_four_parties_sit_in_the_remissgrupp_and_in_the_LSG_that_steers()
    {
        foreach (var body in new[] { Tuna.Gatekeepers!, Tuna.Steering! })
        {
            body.RequiredParties.ShouldBe(["fk", "af", "region", "kommun"]);
            (body.MinimumPresent, body.DecisionRule).ShouldBe((3, DecisionRule.Consensus));
        }

        Tuna.Steering!.Key.ShouldBe("lsg-strangnas");
    }

    [Fact]
    [Requirement("TUNA-31")]
    public void The_association_is_co_opted_and_its_seat_changes_ground_at_the_end_of_the_project_but_does_not_end()
    {
        var seats = Tuna.Bodies.SelectMany(b => b.Seats ?? []).Where(s => s.Party is null).ToList();
        seats.ShouldAllBe(s => s.Kind == SeatKind.CoOpted);
        seats.Select(s => (s.From, s.To)).ShouldBe([(new(2015, 2, 1), new(2016, 7, 31)), (new(2016, 8, 1), null)]);
    }

    [Fact]
    [Requirement("TUNA-13")]
    public void The_remissgrupp_is_due_thirty_days_before_the_first_enrolment_and_mentors_stop_nothing()
    {
        Tuna.Gates.Single(g => g.Key == "remissgrupp-utsedd").DaysBeforeFirstEnrolment.ShouldBe(30);
        Tuna.Gates.ShouldNotContain(g => g.Key.Contains("fadd", StringComparison.Ordinal));
        Tuna.Activities.Single(a => a.Key == "faddrar").Count.ShouldBe(2);
    }

    [Fact]
    [Requirement("TUNA-15", "TUNA-16", "TUNA-17")]
    public void It_promises_40_and_10_per_cent_and_a_third_goal_in_two_parts_and_each_can_be_measured()
    {
        Tuna.Goals.Select(g => (g.Id, g.Target)).ShouldBe([("G-TUNA-1", 40m), ("G-TUNA-2", 10m), ("G-TUNA-3", null)]);
        Tuna.Goals[2].Parts!.Select(p => (p.Relation, p.Formula)).ShouldBe([(GoalRelation.Equals, "M-21"), (GoalRelation.NoWorseThanStart, "M-16")]);
        Tuna.Goals.ShouldAllBe(g => g.HasMeasurementPlan);
    }

    [Fact]
    [Requirement("TUNA-18", "TUNA-20", "TUNA-25", "TUNA-34", "TUNA-38")]
    public void Its_lists_are_whole()
    {
        Tuna.PlanTracks.Select(t => t.Key).ShouldBe(["arbete", "studier", "arbetslivsinriktad-rehabilitering"]);
        (Tuna.Purposes.Count, Tuna.Risks.Count, Tuna.Synergies.Count, Tuna.CoordinatorTasks.Count, Tuna.CoachTasks.Count).ShouldBe((5, 3, 4, 8, 6));
    }

    [Fact]
    [Requirement("TUNA-58", "TUNA-60")]
    public void Its_budget_is_about_two_million_without_annex_and_without_the_coordinator()
    {
        (Tuna.Budget!.Declared, Tuna.Budget.Approximate).ShouldBe((2_000_000, true));
        Tuna.Budget.AnnexMissing.ShouldNotBeNull();
        Tuna.Budget.Lines.Single(l => l.Key == "samordnare").ExcludedBecause.ShouldNotBeNull();
    }

    [Fact]
    [Requirement("GEN-07")]
    public void The_region_bears_the_name_of_its_day()
    {
        Tuna.Party("region").NameOn(new(2016, 7, 31)).ShouldBe("Landstinget Sörmland");
        Tuna.Party("region").NameOn(new(2019, 1, 1)).ShouldBe("Region Sörmland");
    }

    [Fact]
    [Requirement("TUNA-02", "TUNA-08")]
    public void The_mother_operation_is_ordinary_since_spring_2012_and_gives_its_figures()
    {
        Tuna.Links.Single().Programme.ShouldBe(Eskilstuna.Name);
        Eskilstuna.Kind.ShouldBe(ProgrammeKind.Ordinary);
        Eskilstuna.Phases.Select(p => (p.From, p.To)).ShouldBe([("2008-autumn", "2012-spring"), ("2012-spring", null)]);
        Eskilstuna.Benchmarks.Select(b => b.Value).ShouldBe([110, 4.5m, 1]);
    }

    [Fact]
    public void They_share_one_steering_group_and_one_coordinator()
    {
        (Tuna.Bodies.Single(b => b.Key == "tuna-styrgrupp").SharedWith, Eskilstuna.Bodies.Single(b => b.Key == "tuna-styrgrupp").SharedWith).ShouldBe(("tuna-eskilstuna", "tuna"));
        (Tuna.Staff.Single(s => s.Role == Concept.Coordinator).SharedWith, Eskilstuna.Staff.Single(s => s.Role == Concept.Coordinator).SharedWith).ShouldBe(("tuna-eskilstuna", "tuna"));
    }

    [Fact]
    public void What_the_house_has_chosen_says_so()
    {
        foreach (var package in new[] { Tuna, Eskilstuna })
        {
            package.Controller.ShouldBe("kommun");
            package.Assumptions.Select(a => a.At).ShouldContain("controller");
        }
    }
}
