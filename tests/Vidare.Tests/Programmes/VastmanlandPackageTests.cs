using Shouldly;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Measurement;
using Vidare.Reporting;
using Xunit;

namespace Vidare.Programmes.Packages;

/// <summary>Samordning för arbetsåtergång in Västmanland as its application of 2011 describes it (source 004).</summary>
public sealed class VastmanlandPackageTests
{
    static readonly SoundPackage Sound = PackageFiles.Sound("vastmanland");

    static readonly ProgrammeConfiguration Vast = Sound.Configuration;

    [Fact]
    [Requirement("VAST-01", "VAST-02", "VAST-03", "VAST-60")]
    public void It_has_a_number_a_revision_a_subtitle_and_one_owner()
    {
        Vast.Document!.ShouldSatisfyAllConditions(d => d.Number.ShouldBe("2011/11-SFV"), d => d.Revised.ShouldBe(new DateOnly(2011, 8, 9)));
        Vast.Document!.Signatures.ShouldBe([new("landsting", new(2011, 8, 9), "uppdragsgivare, chef för Kompetenscentrum för hälsa"), new("landsting", new(2011, 8, 9), "projektledare")]);
        Vast.Subtitle!.ShouldStartWith("Kartläggning och screeningprogram");
        Vast.Owners.ShouldBe([new("landsting", "kompetenscentrum")]);
        Vast.Controller.ShouldBe("landsting");
    }

    [Fact]
    [Requirement("VAST-43", "VAST-50", "VAST-56")]
    public void It_runs_fifteen_months_starts_up_before_and_is_evaluated_before_the_window_has_closed()
    {
        Vast.Period.ShouldBe(new ProgrammePeriod(new(2011, 10, 1), new(2012, 12, 31)));
        Vast.Period.Start.WholeMonthsTo(Vast.Period.End!.Value).ShouldBe(15);
        Vast.Phases.Select(p => (p.Kind, p.From, p.To)).ShouldBe([(PhaseKind.BuildUp, "2011-09", "2011-10"), (PhaseKind.Project, "2011-10-01", "2012-12-31"), (PhaseKind.Evaluation, "2013-01-01", "2013-03-31")]);
        Sound.Notes.Single(n => n.At == "phases[2].to").Computed.ShouldBe("2013-06-30");
        Vast.Activities.ShouldHaveSingleItem().Key.ShouldBe("kompletterande-matning");
        var accountable = PartyId.New();
        Refusal? On(DateOnly from) => Postings.WhyNotPosted(Bookkeeping.Of(Vast, new([], [], [], []), new(2011, 10, 3)), new(PostingId.New(), "projektledare", Vast.Association.Name, from, new(2011, 9, 30), Money.Kronor(5_000), accountable, "Planering", null, null, null, UserId.New(), new(2011, 10, 3)), [new(accountable, new(2011, 8, 1), null, "Avtal")], new(2011, 10, 3));
        On(new(2011, 9, 15)).ShouldBeNull("the build-up is from September on");
        On(new(2011, 8, 31)).ShouldBe(new PeriodIsOutside(new(2011, 9, 1), new(2012, 12, 31)));
        Refusal? Cost(string line) => Postings.WhyNotPosted(Bookkeeping.Of(Vast, new([], [], [], []), new(2013, 3, 31)), new(PostingId.New(), line, Vast.Association.Name, new(2013, 2, 1), new(2013, 3, 31), Money.Kronor(5_000), accountable, "Utvärdering", null, null, null, UserId.New(), new(2013, 3, 31)), [new(accountable, new(2011, 8, 1), null, "Avtal")], new(2013, 3, 31));
        Cost("utvardering").ShouldBeNull("the evaluation may cost while it lasts");
        Cost("ovrigt").ShouldBe(new PeriodIsOutside(new(2011, 9, 1), new(2012, 12, 31)), "and nothing else may");
        PackageCheck.Of(Vast with { Contradictions = [] }).Faults.OfType<Disagreement>().ShouldHaveSingleItem().At.ShouldBe("phases[2].to", "an undeclared one would be a fault");
    }

    [Fact]
    [Requirement("VAST-13", "VAST-06", "VAST-15", "VAST-40", "VAST-64")]
    public void All_criteria_must_hold_from_sixteen_to_sixty_four()
    {
        (Vast.Intake.MinimumAge, Vast.Intake.MaximumAge, Vast.Intake.AgeException).ShouldBe((16, 64, AgeException.None));
        Vast.Intake.CriteriaRule.ShouldBe(CriteriaRule.All);
        Vast.Intake.Criteria.ShouldAllBe(c => c.Mandatory);
        Vast.Intake.Criteria.Count.ShouldBe(4);
        Vast.TargetGroup.Text.ShouldStartWith("Återvändande");
        Vast.TargetGroup.Categories.Select(c => c.Key).ShouldBe(["sjukskrivning", "sjukersattning", "forsorjningsstod"]);
        Vast.TargetGroup.Categories.ShouldAllBe(c => c.Text.StartsWith("Återvändande"));
        Vast.TargetGroup.Municipalities.ShouldBeEmpty("the source does not say which municipality");
        Vast.ConsentRules[0].Text.ShouldContain("samtycke");
        Vast.ConsentRules[1].ShouldBe(new("konsulten", "Den externa konsulten ser bara sina egna deltagare, och bara i sina steg."));
        Vast.Intake.BenefitMonthsRequired.ShouldBeTrue();
        Vast.Intake.Criteria.Single(c => c.Key == "identifierad").Text.ShouldContain("inte ensam har kunnat bedöma rätt insats");
    }

    [Fact]
    [Requirement("VAST-05", "VAST-18", "VAST-19", "VAST-31", "VAST-44", "VAST-45", "VAST-46")]
    public void Seven_groups_of_ten_make_the_seventy_of_the_budget_and_three_more_the_hundred()
    {
        Vast.Capacity.ShouldBe(new CapacityConfiguration(50, 70, null, null, CapacityBasis.Whole, Binding: true, Most: 100));
        Vast.Cohorts.ShouldAllBe(c => c.Size == 10);
        Vast.Cohorts.Count(c => !c.Optional).ShouldBe(7);
        Vast.Cohorts.Where(c => c.From == "2011-10").Sum(c => c.Size).ShouldBe(20);
        Vast.Cohorts.Sum(c => c.Size).ShouldBe(Vast.Capacity!.Most!.Value);
        Vast.Cohorts.Where(c => c is { From: "2012-01", To: "2012-05" }).Select(c => c.Size).ShouldBe([10, 10, 10, 10, 10]);
        Vast.Cohorts.Where(c => !c.Optional).Sum(c => c.Size).ShouldBe(Vast.Budget!.UnitPrices![0].Count, "the sum of the groups is what the budget pays for");
        PackageCheck.Of(Vast with { Cohorts = [.. Vast.Cohorts.Where(c => c.Key != "grupp-7")] }).Faults.OfType<Disagreement>().ShouldContain(d => d.At == "cohorts" && d.Computed == "60");
        Vast.Intake.Stop.ShouldBe(new DateOnly(2012, 8, 31));
        Sound.Notes.ShouldContain(n => n.At == "cohorts[0].size");
        Vast.Benchmarks.Select(b => (b.Key, b.Value)).ShouldBe([("behov-fran", 70), ("behov-till", 100), ("manader-per-person", 2)]);
    }

    [Fact]
    [Requirement("VAST-32", "VAST-34", "VAST-35", "VAST-38", "GEN-03")]
    public void Managers_of_all_four_steer_the_coordinator_is_co_opted_and_a_beredningsgrupp_decides()
    {
        Vast.Steering!.ShouldSatisfyAllConditions(b => b.ManagersOnly.ShouldBeTrue(), b => b.Rhythm.ShouldBe(new(4, CadenceUnit.Year)), b => b.RequiredParties.Count.ShouldBe(4), b => b.Seats!.Single(s => s.Kind is SeatKind.CoOpted).MayVote.ShouldBeFalse());
        Vast.Gatekeepers!.RequiredParties.Count.ShouldBe(4);
        (Vast.Label(Concept.GatekeeperBody), Vast.Label(Concept.Coordinator)).ShouldBe(("Beredningsgrupp", "Projektledare"));
        Vast.Process.Where(s => s.Responsible is Concept.Coordinator).Select(s => s.Key).ShouldBe(["identifiering", "slussning"]);
        Vast.Process.Where(s => s.Responsible is Concept.Consultant).Select(s => s.Key).ShouldBe(["steg-a", "steg-b", "steg-c"]);
        Vast.Process.Where(s => s.Responsible is Concept.GatekeeperBody).Select(s => s.Key).ShouldBe(["beredning", "overlamning"]);
    }

    [Fact]
    [Requirement("VAST-04", "VAST-20", "VAST-39", "VAST-41", "VAST-42")]
    public void A_third_of_a_project_leader_and_a_consultant_that_the_landsting_procures()
    {
        Vast.Staff.ShouldHaveSingleItem().ShouldSatisfyAllConditions(s => s.Posts.ShouldBe(0.3m), s => s.Party.ShouldBe("landsting"));
        Vast.Services[0].Owner!.ShouldContain("landstinget upphandlar");
        Vast.Competences.Count.ShouldBe(3);
        Vast.Evaluations.Select(e => e.Key).ShouldBe(["nio-falt", "halsoekonomi", "kvinnocoacher", "kak", "forsakringskassan"]);
    }

    [Fact]
    [Requirement("VAST-47", "VAST-48", "VAST-49")]
    public void Five_lines_and_three_years_make_1_450_thousand_both_ways()
    {
        Vast.Budget!.Declared.ShouldBe(1_450_000);
        Vast.Budget.LineSums!.Sum(l => l.Kronor).ShouldBe(1_450_000);
        Vast.Budget.YearSums!.Select(y => (y.Year, y.Kronor)).ShouldBe([(2011, 400_000), (2012, 1_000_000), (2013, 50_000)]);
        Vast.Budget.UnitPrices.ShouldBe([new UnitPrice("hrab", 15_000, 70)]);
        PackageCheck.Of(Vast with { Budget = Vast.Budget with { YearSums = [new(2011, 399_000)] } }).Faults.ShouldHaveSingleItem().At.ShouldBe("budget.yearSums[0].kronor");
    }

    [Fact]
    [Requirement("VAST-11", "VAST-12", "VAST-63")]
    public void It_promises_that_three_in_four_complete_and_half_go_on_to_work_or_studies()
    {
        Vast.Goals.Select(g => (g.Id, g.Target, g.Formula)).ShouldBe([("G-VAST-1", 75m, "M-13"), ("G-VAST-2", 50m, "M-14"), ("G-VAST-3", null, null)]);
        Vast.Goals[1].MeasureDates.ShouldBe(["2012-12-31", "2013-03-31", "2013-06-30"]);
        Vast.PlanTracks.Select(t => t.Key).ShouldBe(["arbete", "studier", "arbetslivsinriktat", "utredning-sjukersattning"]);
        Vast.Goals[2].Parts!.ShouldAllBe(p => p.Proposed);
    }

    static Course Started(bool completed, bool plan) => new()
    {
        Case = CaseId.New(), Person = ParticipantId.New(), Start = new(2012, 1, 16), End = new(2012, 12, 3), GoesTo = completed ? OutcomeKind.Other : null, Acknowledged = completed ? new(2012, 12, 10) : null,
        Plans = plan ? [new(new(2012, 4, 2), "arbete")] : [],
    };

    [Theory]
    [InlineData(53, 75.7, Verdict.Met)]
    [InlineData(52, 74.3, Verdict.NotMet)]
    [Requirement("VAST-11")]
    public void Fifty_three_of_seventy_complete_with_a_plan_and_fifty_two_are_too_few(int both, double percent, Verdict verdict)
    {
        Course[] courses = [.. Enumerable.Range(0, 70).Select(i => i < both ? Started(true, true) : Started(i % 2 == 0, i % 2 == 1))];

        var goal = Measuring.Of(Vast, Vast.Goals[0], Material.Empty with { Courses = courses }, new(2012, 12, 31));

        (goal.Tally.N, Math.Round(goal.Interval!.Value.Lower * 100, 1), goal.Interval.Value.Upper, goal.Verdict).ShouldBe((70, (decimal)percent, goal.Interval.Value.Lower, verdict));
    }

    [Fact]
    [Requirement("VAST-12")]
    public void Thirty_five_of_seventy_at_work_or_in_studies_is_half_and_is_preliminary_until_the_window_has_closed()
    {
        Course Went(int i) => new() { Case = CaseId.New(), Person = ParticipantId.New(), Start = new(2012, 1, 16), End = new(2012, 12, 3), GoesTo = OutcomeKind.Other, Acknowledged = new(2012, 12, 10),
            Spells = i < 20 ? [new(OutcomeKind.Work, new(2012, 12, 31), null, null)] : i < 35 ? [new(OutcomeKind.Studies, new(2012, 9, 1), null, null)] : [],
            FollowUps = [new(new(2013, 7, 1), Participation.Facts.FollowUpResult.Reached)] };
        Course[] courses = [.. Enumerable.Range(0, 70).Select(Went)];
        GoalStanding On(DateOnly day) => Measuring.Of(Vast, Vast.Goals[1], Material.Empty with { Courses = courses }, day);

        (On(new(2013, 8, 29)).Interval!.Value.Lower, On(new(2013, 8, 29)).Verdict, On(new(2013, 8, 29)).Tally.Preliminary).ShouldBe((0.5m, Verdict.Met, false));
        On(new(2013, 3, 31)).Tally.Preliminary.ShouldBeTrue();
        Measuring.Of(Vast, Vast.Goals[1], Material.Empty with { Courses = courses[1..] }, new(2013, 8, 29)).Verdict.ShouldBe(Verdict.NotMet);
    }

    [Fact]
    [Requirement("VAST-34")]
    public void The_project_leader_is_co_opted_in_the_steering_group_and_a_vote_of_hers_is_refused()
    {
        var configured = Vast.Steering!.Seats!.Single(s => s.Text == "Projektledaren");
        Seat seat = new(SeatId.New(), BodyId.New(), UserId.New(), PartyId.New(), configured.Kind, new(2011, 10, 1), null);
        AgendaItem item = new(AgendaItemId.New(), 1, AgendaKind.Steering, "Metoden", null, null, null, null);
        BodyMeeting meeting = new(MeetingId.New(), seat.Body, new(2012, 3, 1), null, 0, null, [seat], [item], [new(seat.Id, Presence.Part, false)], [], [], [], null, [], null);

        configured.Kind.ShouldBe(SeatKind.CoOpted);
        Voting.WhyNotNoted(meeting, item, seat).ShouldBeOfType<SeatDoesNotVote>();
        Voting.WhyNotNoted(meeting with { Seats = [seat with { Kind = SeatKind.Member }] }, item, seat with { Kind = SeatKind.Member }).ShouldBeNull("it is the seat, and nothing else, that has no vote");
    }

    [Fact]
    [Requirement("VAST-10")]
    public void Who_goes_on_to_an_inquiry_about_sickness_compensation_has_not_gone_on_to_work()
    {
        (int Yes, int No) Went(OutcomeKind to)
        {
            var course = new Course { Case = CaseId.New(), Person = ParticipantId.New(), Start = new(2011, 10, 17), End = new(2012, 12, 20), GoesTo = to, Acknowledged = new(2013, 1, 4), FollowUps = [new(new(2013, 7, 1), Participation.Facts.FollowUpResult.Reached)], Spells = to is OutcomeKind.Work ? [new(OutcomeKind.Work, new(2012, 12, 20), null, null)] : [] };
            return Measuring.Of(Vast, Vast.Goals[1], Material.Empty with { Courses = [course] }, new(2013, 8, 29)).Tally is var tally ? (tally.Yes, tally.No) : default;
        }

        Vast.PlanTracks.ShouldContain(t => t.Key == "utredning-sjukersattning");
        Went(OutcomeKind.SicknessCompensationInquiry).ShouldBe((0, 1));
        Went(OutcomeKind.Work).ShouldBe((1, 0));
    }

    [Fact]
    [Requirement("VAST-07", "VAST-08", "VAST-09", "VAST-21", "VAST-24", "VAST-27", "VAST-28", "VAST-29", "VAST-59", "VAST-61")]
    public void Its_steps_aims_measures_and_guiding_question_are_those_of_the_application()
    {
        Vast.Process.Select(s => s.Key).ShouldBe(["identifiering", "beredning", "steg-a", "steg-b", "steg-c", "overlamning", "slussning", "uppfoljning"]);
        Vast.Purposes.Count.ShouldBe(3);
        Vast.Services.Skip(1).Select(s => s.Key).ShouldBe(["motiverande", "jagstarkande", "arbetstraning", "funktionsbedomning"]);
        Vast.Questions.ShouldHaveSingleItem().Key.ShouldBe("ledande-fraga");
        Vast.Modules.ShouldBe([Module.Cohorts, Module.Screening, Module.Recommendations]);
    }

    [Fact]
    [Requirement("VAST-51", "VAST-52", "VAST-53", "VAST-54", "VAST-55", "VAST-57", "CAL-10")]
    public void It_follows_up_after_six_months_reports_by_half_year_and_no_register_stops_its_start()
    {
        Vast.Enrolment.FollowUpMonths.ShouldBe(6);
        Vast.Assumptions.ShouldContain(a => a.At == "enrolment.followUpMonths");
        ReportPeriods.Of(Vast).Select(p => (p.Kind, p.To, p.Due)).ShouldBe(
        [
            (ReportKind.Status, new(2011, 12, 31), new(2012, 1, 30)), (ReportKind.Status, new(2012, 6, 30), new(2012, 7, 30)), (ReportKind.Status, new(2012, 12, 31), new(2013, 1, 30)),
            (ReportKind.Final, new(2013, 3, 31), new(2013, 4, 30)),
        ]);
        ReportPeriods.Of(Vast with { Reporting = Vast.Reporting! with { FinalDueDays = 60 } })[^1].Due.ShouldBe(new DateOnly(2013, 5, 30), "the agreement that is to come may say another day");
        Vast.NationalFollowUp!.System.ShouldBe(FollowUpSystem.Sus);
        Vast.Gates.Where(g => g.Kind is GateKind.Start).Select(g => g.Key).ShouldBe(["styrgrupp-utsedd", "beredningsgrupp-utsedd", "konsult-upphandlad"]);
        Vast.Gates.Single(g => g.Kind is GateKind.Implementation).Key.ShouldBe("beslut-om-metoden");
    }
}
