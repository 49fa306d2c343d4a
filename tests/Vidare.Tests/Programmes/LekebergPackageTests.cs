using Shouldly;
using Vidare.Association;
using Vidare.Measurement;
using Vidare.Reporting;
using Vidare.Ui;
using Xunit;

namespace Vidare.Programmes.Packages;

/// <summary>Samverkan Lekeberg as its application of November 2015 describes it (source 001).</summary>
public sealed class LekebergPackageTests
{
    static readonly SoundPackage Sound = PackageFiles.Sound("lekeberg");

    static readonly ProgrammeConfiguration Lekeberg = Sound.Configuration;

    [Fact]
    [Requirement("LEK-01", "LEK-02", "LEK-53", "LEK-61")]
    public void Three_parties_apply_for_twelve_months_in_a_month_of_2015_and_the_region_only_answers()
    {
        Lekeberg.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => p.Key).ShouldBe(["fk", "af", "kommun"]);
        Lekeberg.Party("region").Standing.ShouldBe(PartyStanding.Consultative);
        Sound.Omissions.Select(o => o.Sentence).ShouldContain("Regionen är inte med och driver insatsen.");
        Lekeberg.Document!.Dated.ShouldBe("2015-11");
        RoughDay.First(Lekeberg.Document.Dated).ShouldBe(new DateOnly(2015, 11, 1));
        ProgrammeWords.Rough(Lekeberg.Document.Dated).ShouldBe("november 2015");
        Lekeberg.Document.Text!.ShouldContain("inte undertecknat");
        Lekeberg.Period.ShouldBe(new ProgrammePeriod(new(2016, 1, 1), new(2016, 12, 31), 12));
        Lekeberg.Association.Name.ShouldBe("Finsam Lekeberg och Örebro");
    }

    [Fact]
    [Requirement("LEK-03", "LEK-04", "LEK-05", "LEK-06")]
    public void Four_units_own_it_seven_are_concerned_and_the_project_leader_has_two_functions()
    {
        Lekeberg.Owners.ShouldBe([new("kommun", "ame"), new("kommun", "forsorjningsstod"), new("af"), new("fk")]);
        Lekeberg.Stakeholders.Count.ShouldBe(7);
        Lekeberg.Label(Concept.Coordinator).ShouldBe("Samordnare av samverkansteam");
        Lekeberg.Label(Concept.Coach).ShouldBe("Rehabkoordinator");
        Lekeberg.Terms.Where(t => t.Concept is Concept.Coordinator or Concept.Coach).ShouldAllBe(t => t.Synonyms.Contains("Projektledare"));
        Lekeberg.Links.ShouldHaveSingleItem().Kind.ShouldBe(LinkKind.Predecessor);
    }

    [Fact]
    [Requirement("LEK-63", "LEK-16", "LEK-18", "LEK-22", "LEK-26")]
    public void It_has_four_goals_and_the_source_gives_no_number_no_age_and_no_volume()
    {
        Lekeberg.Goals.Select(g => (g.Id, g.Target)).ShouldBe([("G-LEK-1", null), ("G-LEK-2", null), ("G-LEK-3", null), ("G-LEK-4", null)]);
        Lekeberg.Goals.SelectMany(g => g.Parts!).ShouldAllBe(p => p.Proposed && p.HasMeasurementPlan);
        Lekeberg.Goals.ShouldAllBe(g => g.HasMeasurementPlan);
        Sound.Omissions.Select(o => o.At).ShouldBe(["intake", "capacity", "goals", "parties"]);
    }

    [Fact]
    [Requirement("LEK-18", "LEK-22", "LEK-26", "LEK-67")]
    public void Each_goal_has_the_parts_that_the_measurement_plans_propose()
    {
        Lekeberg.Goals.SelectMany(g => g.Parts!).Select(p => (p.Id, p.Formula, p.Relation, p.Target)).ShouldBe(
        [
            ("G-LEK-1-1", "M-47", GoalRelation.AtLeast, 90m),
            ("G-LEK-2-1", "M-43", GoalRelation.AtLeast, 6m), ("G-LEK-2-2", "M-47", GoalRelation.Equals, 1m),
            ("G-LEK-3-1", "M-22", GoalRelation.AtMost, 45m), ("G-LEK-3-2", "M-47", GoalRelation.Equals, 3m), ("G-LEK-3-3", "M-47", GoalRelation.Equals, 3m),
            ("G-LEK-4-1", "M-47", GoalRelation.AtLeast, 75m), ("G-LEK-4-2", "M-40", GoalRelation.LessThanStart, null),
        ]);
        Lekeberg.Goals[1].Parts![1].Text.ShouldContain("lokalen");
        ProgrammeWords.Target(Lekeberg.Goals[3].Parts![1]).ShouldBe("lägre än vid start");
    }

    [Fact]
    [Requirement("LEK-67")]
    public void A_common_approach_that_two_of_three_have_adopted_is_a_part_that_is_not_met()
    {
        var entered = new EnteredCounts("G-LEK-3-3", new(2016, 6, 30), 2, 1, 0, "Mötet", new(2016, 6, 30, 0, 0, 0, DateTimeKind.Utc));

        var goal = Measuring.Of(Lekeberg, Lekeberg.Goals[2], Material.Empty with { Entered = [entered] }, new(2016, 6, 30));

        goal.Parts[2].Goal.Text.ShouldStartWith("Gemensamt synsätt");
        goal.Parts[2].Verdict.ShouldBe(Verdict.NotMet);
        Measuring.Of(Lekeberg, Lekeberg.Goals[2], Material.Empty with { Entered = [entered with { Yes = 3, No = 0 }] }, new(2016, 6, 30)).Parts[2].Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    [Requirement("LEK-07", "LEK-09", "LEK-13", "LEK-27", "GEN-03")]
    public void It_is_for_those_whose_need_nobody_meets_today_early_and_follows_three_groups_and_two_kinds_of_unmet_need()
    {
        Lekeberg.Intake.Criteria.ShouldHaveSingleItem().Mandatory.ShouldBeTrue();
        Lekeberg.TargetGroup.Categories.Select(c => c.Key).ShouldBe(["unga-psykisk-ohalsa", "avhopp", "vantar-pa-vard", "kartlagd-utan-insats", "behov-okant"]);
        Lekeberg.Purposes.Select(p => p.Key).ShouldBe(["tidigt", "kortare-vag", "ratt-tid"]);
        Lekeberg.Purposes[0].Text.ShouldStartWith("Tidigt fånga upp sammansatta behov");
        Lekeberg.Label(Concept.GatekeeperBody).ShouldBe("Samverkansteam");
    }

    [Fact]
    [Requirement("LEK-34", "LEK-36", "LEK-37", "LEK-38", "LEK-39")]
    public void The_team_is_itself_the_way_in_with_three_parties_that_pay_for_their_own_and_care_that_only_answers()
    {
        var team = Lekeberg.Gatekeepers!;
        team.Label.ShouldBe("Samverkansteam");
        team.RequiredParties.ShouldBe(["fk", "af", "kommun"]);
        team.Seats!.Single(s => s.Party == "region").ShouldSatisfyAllConditions(s => s.Kind.ShouldBe(SeatKind.Consultative), s => s.MayVote.ShouldBeFalse(), s => s.Count.ShouldBe(1));
        Lekeberg.Intake.Channels.ShouldBe([Channel.CaseOfficer, Channel.SelfReferral, Channel.Consultation]);
        Lekeberg.Staff.Where(s => s.Role is Concept.GatekeeperBody).Select(s => (s.Party, s.PaidBy, s.Posts)).ShouldBe([("fk", PaidBy.Party, null), ("af", PaidBy.Party, null), ("kommun", PaidBy.Party, null)]);
        Lekeberg.Budget!.Lines.Single(l => l.Key == "teamet").ShouldSatisfyAllConditions(l => l.Kronor.ShouldBeNull(), l => l.ExcludedBecause.ShouldNotBeNull());
    }

    [Fact]
    [Requirement("LEK-40", "LEK-41", "LEK-51")]
    public void Managers_steer_what_is_operative_the_present_group_is_the_alternative_and_the_team_proposes()
    {
        Lekeberg.Steering!.ShouldSatisfyAllConditions(b => b.Type.ShouldBe(BodyType.Operative), b => b.ManagersOnly.ShouldBeTrue(), b => b.Rhythm.ShouldBe(new(4, CadenceUnit.Year)));
        Lekeberg.Bodies.Single(b => b.Key == "nuvarande-styrgrupp").Type.ShouldBe(BodyType.Steering);
        Lekeberg.Gatekeepers!.Mandate.ShouldBe(BodyMandate.Advisory);
        Lekeberg.Gates.ShouldContain(g => g.Key == "mandat" && g.Kind == GateKind.Start);
    }

    [Fact]
    [Requirement("LEK-45", "LEK-46", "LEK-47", "LEK-48", "LEK-49", "LEK-50", "LEK-52", "GEN-18")]
    public void Six_gates_stand_before_the_team_and_to_build_trust_is_an_activity()
    {
        Lekeberg.Gates.Where(g => g.Kind is GateKind.Start).Select(g => g.Key).ShouldBe(["tjanster-storlek", "samverkansteam-tillsatt", "lokal-ordnad", "struktur-och-granser", "bedomningsunderlag", "mandat"]);
        Lekeberg.Activities.Single(a => a.Key == "legitimitet").Count.ShouldBe(7);
        Lekeberg.Activities.ShouldContain(a => a.Key == "egna-regler");
    }

    [Fact]
    [Requirement("LEK-44", "LEK-66", "LEK-67")]
    public void The_teams_goals_are_to_be_worked_out_within_the_year_and_its_profile_and_method_written_down()
    {
        IReadOnlyList<ConfiguredActivity> On(DateOnly day) => ActivityPlan.Configured(Lekeberg, [], day);

        On(new(2016, 12, 31)).Single(a => a.Activity.Key == "teamets-mal").IsOverdue.ShouldBeFalse();
        On(new(2017, 1, 1)).Single(a => a.Activity.Key == "teamets-mal").IsOverdue.ShouldBeTrue();
        Lekeberg.Activities.Single(a => a.Key == "kompetensprofil").Text.ShouldContain("kompetens");
        Lekeberg.Competences.ShouldHaveSingleItem().Text.ShouldBe("Bred kompetens inom rehabilitering till arbete");
        Lekeberg.Activities.Single(a => a.Key == "arbetsmetod").Count.ShouldBe(3);
    }

    [Fact]
    [Requirement("LEK-42", "LEK-43", "LEK-58", "LEK-59", "LEK-60")]
    public void It_goes_on_in_the_municipality_after_political_decisions_and_with_two_parties_resources()
    {
        Lekeberg.Gates.Where(g => g.Kind is GateKind.Implementation).Select(g => g.Key).ShouldBe(["resurser-och-forutsattningar", "politiska-beslut", "af-resurser", "fk-resurser"]);
        Lekeberg.Gates.Where(g => g.Key is "af-resurser" or "fk-resurser").ShouldAllBe(g => !g.Waivable);
        Lekeberg.Questions.ShouldContain(q => q.Key == "vagval-forsteg");
    }

    [Theory]
    [InlineData("resurser-och-forutsattningar", "2016-10-02", 90)]
    [InlineData("politiska-beslut", "2016-11-01", 60)]
    [Requirement("LEK-43", "LEK-58", "LEK-59")]
    public void What_is_needed_to_go_on_is_due_before_the_end_and_late_the_day_after_until_it_is_done_or_waived(string gate, string due, int days)
    {
        var day = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        Obligation With(params GateClosing[] closings) => GateObligations.Of(Lekeberg, closings, null).Single(o => o.Subject == gate);

        With().ShouldSatisfyAllConditions(o => o.Due.ShouldBe(day), o => o.Source.ShouldBe(new(Anchor.ProgrammeEnd, new(2016, 12, 31), Days: -days)), o => o.On(day).ShouldBe(ObligationState.Reminded), o => o.On(day.AddDays(1)).ShouldBe(ObligationState.Late));
        With(new GateClosing(gate, true, "Förstegsverksamhetens resurser går till teamet.", UserId.New(), day)).On(day.AddDays(1)).ShouldBe(ObligationState.Done);
    }

    [Fact]
    [Requirement("LEK-06")]
    public void The_predecessors_lessons_are_there_and_say_which_goal_they_bear_on()
    {
        Lekeberg.Links.ShouldHaveSingleItem().Programme.ShouldBe("lekeberg-2014");
        Lekeberg.Lessons.Select(l => (l.Key, l.Goal)).ShouldBe([("behov-saknas", "G-LEK-1"), ("fastnar", "G-LEK-3"), ("lampliga-insatser", "G-LEK-4"), ("team-paborjat", null)]);
        PackageCheck.Of(Lekeberg with { Lessons = [new("x", "Något.", "G-LEK-9")] }).Faults.ShouldHaveSingleItem().ShouldBe(new UnknownKey("lessons[0].goal", "G-LEK-9", "goals"));
    }

    [Fact]
    [Requirement("LEK-54", "LEK-55", "LEK-56", "LEK-57")]
    public void Four_lines_make_585_600_kronor_and_it_reports_each_half_year()
    {
        Lekeberg.Budget!.Counted.Select(l => l.Kronor).ShouldBe([507_600, 20_000, 48_000, 10_000]);
        Lekeberg.Budget.Declared.ShouldBe(585_600);
        Lekeberg.Benchmarks.Select(b => b.Value).ShouldBe([507_600 / 12, 48_000 / 12]);
        PackageCheck.Of(Lekeberg with { Budget = Lekeberg.Budget with { Declared = 585_000 } }).Faults.OfType<Disagreement>().ShouldHaveSingleItem().Computed.ShouldBe("585600 kr");
        Lekeberg.Reporting!.Periods.ShouldBe([new(2016, 6, 30), new(2016, 12, 31)]);
        Lekeberg.Reporting.Recipient.ShouldBe("Finsams styrelse");
        Lekeberg.Purposes.Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    [Requirement("LEK-57")]
    public void A_report_tells_of_each_purpose_and_each_goal_and_is_not_sent_while_the_second_goal_has_no_text()
    {
        var sections = ReportSections.Of(Lekeberg, ReportPeriods.Of(Lekeberg)[0].Kind);
        sections.Where(s => s.Mandatory).Select(s => s.Key).ShouldBe(["syfte-tidigt", "syfte-kortare-vag", "syfte-ratt-tid", "mal-G-LEK-1", "mal-G-LEK-2", "mal-G-LEK-3", "mal-G-LEK-4", ReportSections.Deviations, ReportSections.Risks, ReportSections.Next]);
        Refusal? Without(string? key)
        {
            ReportText text = new(sections.Where(s => s.Key != key).ToDictionary(s => s.Key, s => "Text."), new Dictionary<string, string>());
            Report report = new(ReportId.New(), ReportPeriods.Of(Lekeberg)[0], [new(1, text, new("Rapport", "", []), new("hash"), UserId.New(), new(2016, 7, 1))], [], new([]), []);
            return ReportRules.WhyNotComplete(report, sections, new([], []), [], []);
        }

        Without("mal-G-LEK-2").ShouldBeOfType<SectionsAreEmpty>().Headings.ShouldBe([Lekeberg.Goals[1].Text]);
        Without(null).ShouldBeNull();
    }

    [Fact]
    [Requirement("LEK-10", "LEK-19", "LEK-21", "LEK-25", "LEK-28", "LEK-30", "LEK-31", "LEK-33", "LEK-64")]
    public void Its_lists_are_those_of_the_application()
    {
        Lekeberg.Stairs.Count.ShouldBe(3);
        Lekeberg.PlanTracks.Select(t => t.Key).ShouldBe(["utbildning", "behandling", "arbetstraning", "annat"]);
        Lekeberg.CoachTasks.Count.ShouldBe(4);
        Lekeberg.Services.Select(s => (s.Key, s.Place)).ShouldBe([("administrativa-uppgifter", ServicePlace.Outside), ("forstegsverksamhet", ServicePlace.Outside), ("ame-aktiviteter", ServicePlace.Outside)]);
        Lekeberg.Risks.ShouldHaveSingleItem().Text.ShouldContain("Fjugesta");
        Lekeberg.Evaluations.Count.ShouldBe(3);
        Lekeberg.Sites.ShouldHaveSingleItem().Status.ShouldBe(SiteStatus.Proposed);
        Lekeberg.Premises.Select(p => (p.Key, p.Wish)).ShouldBe([("i-kommunen", false), ("intill-ame", true)]);
        Lekeberg.ConsentRules.Single(r => r.Key == "granser").Text.ShouldBe("Varje myndighets uppgifter hålls för sig tills personen har samtyckt.");
        Lekeberg.Modules.ShouldBe([Module.SelfBooking, Module.Consultation, Module.Instrument, Module.CoLocation, Module.PreStep, Module.Catalogue, Module.Stairs]);
    }
}
