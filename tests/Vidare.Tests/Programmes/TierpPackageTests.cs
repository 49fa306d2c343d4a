using Shouldly;
using Vidare.Association;
using Vidare.Measurement;
using Vidare.Reporting;
using Xunit;

namespace Vidare.Programmes.Packages;

/// <summary>Långsiktig samverkan Tierp as its final report of 2017 describes it (source 002).</summary>
public sealed class TierpPackageTests
{
    static readonly SoundPackage Sound = PackageFiles.Sound("tierp");

    static readonly ProgrammeConfiguration Tierp = Sound.Configuration;

    [Fact]
    [Requirement("TIERP-02", "TIERP-03", "TIERP-04", "TIERP-30", "GEN-07")]
    public void Four_parties_own_it_for_two_years_and_the_region_bears_the_name_of_its_day()
    {
        Tierp.Title.ShouldBe("Långsiktig samverkan Tierp");
        Tierp.Owners.Select(o => o.Party).ShouldBe(["af", "fk", "region", "kommun"]);
        Tierp.Period.ShouldBe(new ProgrammePeriod(new(2016, 1, 1), new(2017, 12, 31)));
        Tierp.Party("region").NameOn(new(2016, 6, 30)).ShouldBe("Landstinget i Uppsala län");
        Tierp.Party("region").NameOn(new(2017, 12, 20)).ShouldBe("Region Uppsala");
        Tierp.Purposes[0].Text.ShouldStartWith("Underlätta samverkan mellan myndigheterna");
    }

    [Fact]
    [Requirement("TIERP-05", "TIERP-47", "GEN-03")]
    public void LOKUS_steers_one_coordinator_and_two_coaches_and_the_coordinator_decides_for_it()
    {
        Tierp.Steering!.ShouldSatisfyAllConditions(b => b.Label.ShouldBe("LOKUS"), b => b.Type.ShouldBe(BodyType.Development), b => b.RequiredParties.Count.ShouldBe(4));
        Tierp.Gatekeepers!.ShouldSatisfyAllConditions(b => b.Key.ShouldBe("samverkanskoordinator"), b => b.DelegatedFrom.ShouldBe("lokus"), b => b.MinimumPresent.ShouldBe(1));
        Tierp.Staff.Select(s => (s.Role, s.Posts)).ShouldBe([(Concept.Coordinator, 1m), (Concept.Coach, 2m)]);
        (Tierp.Label(Concept.Referral), Tierp.Label(Concept.Coach), Tierp.Label(Concept.SteeringBody)).ShouldBe(("Lotsuppdrag", "Social arbetscoach", "LOKUS"));
        Tierp.Competences.ShouldHaveSingleItem().Key.ShouldBe("supported-employment");
    }

    [Fact]
    [Requirement("TIERP-31", "TIERP-32", "TIERP-33", "TIERP-34", "TIERP-36")]
    public void It_takes_residents_from_sixteen_who_need_two_parties_until_June_2017_and_lets_them_stay()
    {
        Tierp.TargetGroup.Municipalities.ShouldBe(["Tierp"]);
        (Tierp.Intake.MinimumAge, Tierp.Intake.MaximumAge, Tierp.Intake.AgeException).ShouldBe((16, null, AgeException.None));
        Tierp.Intake.Stop.ShouldBe(new DateOnly(2017, 6, 30));
        Tierp.Intake.Criteria.Select(c => c.Key).ShouldBe(["flera-parter", "racker-inte-ensam"]);
        Tierp.TargetGroup.Categories.Select(c => c.Key).ShouldBe(["ohalsa-utan-ersattning", "granslandet-lss"]);
        Tierp.Enrolment.MaximumMonths.ShouldBeNull();
    }

    [Fact]
    [Requirement("TIERP-06", "TIERP-07", "TIERP-08", "TIERP-09", "TIERP-10", "TIERP-11", "TIERP-13", "TIERP-14", "TIERP-16", "TIERP-22", "TIERP-23", "TIERP-24")]
    public void It_has_eleven_goals_in_two_sets_each_with_what_the_report_says_of_it()
    {
        Tierp.Goals.Select(g => g.Id).ShouldBe(Enumerable.Range(1, 11).Select(n => $"G-TIERP-{n}"));
        Tierp.Goals.Select(g => g.Period).ShouldBe(["2016", "2016", "2016", "2016", "2016", "2016", "2016/17", "2016/17", "2016/17", "2016/17", "2016/17"]);
        Tierp.Goals.ShouldAllBe(g => g.Declared != null && g.HasMeasurementPlan);
        Tierp.Goals.Where(g => g.Target is not null).Select(g => (g.Id, g.Target, g.Formula)).ShouldBe(
            [("G-TIERP-4", 1m, "M-47"), ("G-TIERP-5", 100m, "M-15"), ("G-TIERP-6", 100m, "M-16"), ("G-TIERP-9", 60m, "M-10"), ("G-TIERP-10", 15m, "M-11"), ("G-TIERP-11", 80m, "M-12")]);
        Tierp.Goals[0].Declared.ShouldBe("Inte uppfyllt");
    }

    [Fact]
    [Requirement("TIERP-14", "TIERP-15")]
    public void LOKUS_is_to_go_through_the_cases_and_take_a_measure_at_each_of_six_meetings_a_year_and_its_analysis_led_to_2018()
    {
        Tierp.Steering!.Rhythm.ShouldBe(new(6, CadenceUnit.Year));
        Tierp.Goals[6].Parts!.Select(p => (p.Id, p.Target, p.Formula, p.Proposed)).ShouldBe([("G-TIERP-7-1", 100m, "M-47", true), ("G-TIERP-7-2", 100m, "M-47", true)]);
        Tierp.Goals[6].Parts![1].Numerator.ShouldBe("Möten i LOKUS där minst en åtgärd är beslutad.");
        Tierp.Goals[6].Declared!.ShouldEndWith("Analysen ligger till grund för ansökan om nya insatser från 2018.");
    }

    [Fact]
    [Requirement("TIERP-01", "TIERP-53", "CAL-10")]
    public void It_reports_each_half_year_and_at_the_end_on_the_whole_time() =>
        ReportPeriods.Of(Tierp).Select(p => (p.Kind, p.To, p.Due)).ShouldBe(
        [
            (ReportKind.Status, new(2016, 6, 30), new(2016, 7, 30)), (ReportKind.Status, new(2016, 12, 31), new(2017, 1, 30)),
            (ReportKind.Status, new(2017, 6, 30), new(2017, 7, 30)), (ReportKind.Status, new(2017, 12, 31), new(2018, 1, 30)),
            (ReportKind.Final, new(2017, 12, 31), new(2018, 3, 1)),
        ]);

    [Fact]
    [Requirement("TIERP-22")]
    public void Sixty_people_are_a_plan_that_stops_nobody()
    {
        Tierp.Capacity.ShouldBe(new CapacityConfiguration(60, 60, 2, null, CapacityBasis.Whole, Binding: false));
        Tierp.Capacity!.HasRoomFor(61).ShouldBeTrue();
    }

    [Theory]
    [InlineData("G-TIERP-5", 15, 0, 5, Verdict.CannotBeEvaluated)]
    [InlineData("G-TIERP-5", 15, 1, 4, Verdict.NotMet)]
    [InlineData("G-TIERP-6", 28, 2, 0, Verdict.NotMet)]
    [InlineData("G-TIERP-6", 30, 0, 0, Verdict.Met)]
    [Requirement("TIERP-10", "TIERP-11")]
    public void All_who_were_asked_must_say_yes_and_who_does_not_answer_is_unknown(string id, int yes, int no, int unknown, Verdict verdict)
    {
        var goal = Tierp.Goals.Single(g => g.Id == id);
        goal.Denominator!.ShouldEndWith("Den som inte svarar eller inte vet räknas som okänd.");
        var entered = new EnteredCounts(id, new(2016, 12, 31), yes, no, unknown, "Enkät", new(2016, 12, 31, 0, 0, 0, DateTimeKind.Utc));

        var standing = Measuring.Of(Tierp, goal, Material.Empty with { Entered = [entered] }, new(2016, 12, 31));

        standing.Verdict.ShouldBe(verdict);
        standing.Interval!.Value.Lower.ShouldBe((decimal)yes / (yes + no + unknown));
        var due = MeasurementObligations.Of(Tierp, [], new(2016, 12, 1)).Single(o => o.Subject == id + "/2016-12-31");
        (due.On(new(2016, 11, 30)), due.On(new(2016, 12, 1)), due.On(new(2017, 1, 1))).ShouldBe((ObligationState.Ahead, ObligationState.Reminded, ObligationState.Late), "it is called for from the first of December on");
    }

    [Fact]
    [Requirement("TIERP-68")]
    public void The_four_parties_signed_on_three_days_two_of_them_before_the_report_and_the_last_after_the_end()
    {
        Tierp.Document!.Signatures!.Select(s => (s.Party, s.On)).ShouldBe([("af", new(2017, 12, 19)), ("kommun", new(2017, 12, 19)), ("region", new(2017, 12, 22)), ("fk", new(2018, 1, 25))]);
        Tierp.Document.Signatures!.Where(Tierp.Document.IsSignedBefore).Select(s => s.Party).ShouldBe(["af", "kommun"]);
        Tierp.Document.CompleteOn.ShouldBe(new DateOnly(2018, 1, 25));
    }

    [Fact]
    [Requirement("TIERP-57", "SHP-82")]
    public void With_three_of_four_functions_named_the_gate_is_not_done()
    {
        var gate = Tierp.Gates.Single(g => g.Key == "funktion-hos-varje-part");
        GateClosing Answer(string party) => new(Gates.AnswerOf(gate.Key, party), false, "Utsedd.", UserId.New(), new(2017, 11, 1));

        Gates.Unanswered(Tierp, gate, [Answer("af"), Answer("fk"), Answer("region")]).ShouldHaveSingleItem().Key.ShouldBe("kommun");
        Gates.Unanswered(Tierp, gate, [Answer("af"), Answer("fk"), Answer("region"), Answer("kommun")]).ShouldBeEmpty();
        GateObligations.Of(Tierp, [Answer("af"), Answer("fk"), Answer("region")], null).Single(o => o.Subject == gate.Key).DoneOn.ShouldBeNull();
    }

    [Fact]
    [Requirement("TIERP-54", "GEN-11")]
    public void What_the_report_says_against_itself_stands_as_notes()
    {
        Sound.Notes.Select(n => n.At).ShouldContain("nationalFollowUp");
        Sound.Notes.ShouldContain(n => n.Declared.Contains("löpande", StringComparison.Ordinal) && n.Computed.Contains("ingen uppföljning", StringComparison.Ordinal));
        Sound.Notes.Single(n => n.At == "document.dated").Computed.ShouldBe("2017-12-19");
    }

    [Fact]
    [Requirement("TIERP-15", "TIERP-17", "TIERP-25", "TIERP-26", "TIERP-55", "TIERP-61")]
    public void Its_figures_and_what_was_paid_back_are_those_of_the_report()
    {
        Tierp.Benchmarks.Select(b => b.Value).ShouldBe([133, 23, 6, 27, 1, 1.5m]);
        Tierp.Budget!.Returned.ShouldBe(new ReturnedMoney(150_000, true, 2017, Tierp.Budget.Returned!.Because));
        Tierp.Budget.AnnexMissing.ShouldNotBeNull();
    }

    [Fact]
    [Requirement("TIERP-43", "TIERP-44", "TIERP-45", "TIERP-48", "TIERP-56", "TIERP-57", "TIERP-58", "TIERP-60")]
    public void A_letter_of_intent_opens_it_and_four_functions_carry_it_on()
    {
        Tierp.Gates.Where(g => g.Kind is GateKind.Start).ShouldHaveSingleItem().Key.ShouldBe("avsiktsforklaring");
        Tierp.Gates.Where(g => g.Kind is GateKind.Implementation).Select(g => g.Key).ShouldBe(["funktion-hos-varje-part", "tre-sidor", "ame-tar-over"]);
        Tierp.Activities.ShouldContain(a => a.Key == "gora-kant" && a.Count == 4);
        Tierp.Activities.ShouldContain(a => a.Key == "meddela-forandringar");
        Tierp.Activities.ShouldContain(a => a.Key == "begreppstrappan" && a.Count == 4);
        Tierp.Waypoints.ShouldContain(w => w.Key == "begreppstrappan" && w.On == "2017-01");
        Tierp.Activities.Single(a => a.Key == "supported-employment-ame").Text.ShouldStartWith("Alla på arbetsmarknadsenheten");
    }

    [Fact]
    [Requirement("TIERP-35", "TIERP-46", "TIERP-62", "TIERP-63", "TIERP-64", "TIERP-65", "TIERP-66", "TIERP-71")]
    public void Stairs_tracks_and_lessons_are_whole()
    {
        Tierp.Stairs.Count.ShouldBe(7);
        Tierp.PlanTracks.ShouldContain(t => t.Key == "sysselsattning-lss");
        Tierp.Lessons.Select(l => l.Key).ShouldBe(["samordnare", "lotsarenden", "utbud", "arbetsprovning", "lokus", "personligt-ombud"]);
        Tierp.Background!.ShouldContain("vandra runt i systemen och falla mellan stolarna");
        Tierp.Lessons.Single(l => l.Key == "samordnare").Text.ShouldContain("partsamordnare");
        Tierp.Lessons.Single(l => l.Key == "arbetsprovning").Text.ShouldContain("Verkstan");
        Tierp.Lessons.Single(l => l.Key == "lokus").Text.ShouldContain("mellan parternas gränser");
        Tierp.CoachTasks[0].ShouldBe(new("kartlaggning", "Individuella kartläggningssamtal."));
        Tierp.Modules.ShouldBe([Module.Pilots, Module.Catalogue, Module.Glossary, Module.Stairs, Module.BasicNeeds]);
    }
}
