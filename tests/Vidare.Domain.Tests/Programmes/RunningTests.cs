using Shouldly;
using Vidare.Association;
using Vidare.Measurement;
using Vidare.Participation;
using Vidare.Reporting;
using Xunit;

namespace Vidare.Programmes;

public class RunningTests
{
    static readonly ProgrammeConfiguration Configuration = Tuna.Configuration with
    {
        Modules = [Module.Mentors],
        Phases = [new("uppbyggnad", PhaseKind.BuildUp, "2015-02-01", "2015-05")],
        Activities = [new("faddrar", "Utse två faddrar.", Concept.Coordinator, "uppbyggnad", 2), new("underlag", "Ta fram underlag till överenskommelser.", Concept.Coordinator, "uppbyggnad")],
        CoordinatorTasks = [new("uppstart", "Leda uppstarten."), new("spridning", "Sprida resultat.")],
        Staff = [new(Concept.Coach, 2), new(Concept.Coordinator, 1, "tuna-eskilstuna")],
    };

    static readonly Programme Programme = Tuna.Make(Configuration);

    static PlannedActivity Activity(PlannedKind kind, string? task = null, string? configured = null, DateOnly? due = null) =>
        new(PlannedActivityId.New(), Programme.Id, kind, "Något", Tuna.Helena, due ?? new(2015, 9, 20), task, configured, null, null, null, [], 1);

    [Fact]
    [Requirement("TUNA-21", "TUNA-36", "TUNA-42", "TUNA-44")]
    public void Each_kind_asks_for_what_it_is_counted_by()
    {
        ActivityPlan.WhyNotPlanned(Configuration, Activity(PlannedKind.Dissemination)).ShouldBeOfType<ReachIsMissing>();
        ActivityPlan.WhyNotPlanned(Configuration, Activity(PlannedKind.Dissemination) with { Reach = Reach.Regional }).ShouldBeNull();
        ActivityPlan.WhyNotPlanned(Configuration, Activity(PlannedKind.Information)).ShouldBeOfType<AudienceIsMissing>();
        ActivityPlan.WhyNotPlanned(Configuration, Activity(PlannedKind.JointMeeting)).ShouldBeOfType<OtherProgrammeIsMissing>();
        ActivityPlan.WhyNotPlanned(Configuration, Activity(PlannedKind.Cooperation)).ShouldBeOfType<PartiesAreMissing>();
        ActivityPlan.WhyNotPlanned(Configuration, Activity(PlannedKind.Task)).ShouldBeNull();
    }

    [Fact]
    [Requirement("TUNA-38")]
    public void A_task_without_activity_in_the_half_year_is_quiet()
    {
        var spring = Activity(PlannedKind.Task, "uppstart", due: new(2015, 6, 30));
        var autumn = Activity(PlannedKind.Task, "spridning", due: new(2015, 12, 31));

        ActivityPlan.Headings(Configuration, [spring, autumn], new(2015, 7, 1)).Select(h => h.IsQuiet).ShouldBe([true, false]);
        ActivityPlan.Headings(Configuration, [spring, autumn], new(2015, 6, 30)).Select(h => h.IsQuiet).ShouldBe([false, true]);
        ActivityPlan.Headings(Configuration, [autumn with { DroppedBecause = "Behövs inte." }], new(2015, 7, 1)).Select(h => h.IsQuiet).ShouldBe([true, true]);
    }

    [Fact]
    [Requirement("TUNA-37")]
    public void The_mentors_activity_is_done_when_two_are_appointed()
    {
        var mentors = Activity(PlannedKind.Task, configured: "faddrar");

        ActivityPlan.WhyNotDone(Configuration, mentors, new(2015, 9, 1), null, null, null, 1, new(2015, 9, 14)).ShouldBe(new TooFewMentors(1, 2));
        ActivityPlan.WhyNotDone(Configuration, mentors, new(2015, 9, 1), null, null, null, 2, new(2015, 9, 14)).ShouldBeNull();
        ActivityPlan.WhyNotDone(Configuration, mentors, new(2015, 9, 15), null, null, null, 2, new(2015, 9, 14)).ShouldBeOfType<ActivityIsInTheFuture>();
        ActivityPlan.WhyNotDone(Configuration, Activity(PlannedKind.Training), new(2015, 9, 1), null, null, null, 0, new(2015, 9, 14)).ShouldBeOfType<AttendanceIsMissing>();
        ActivityPlan.WhyNotDone(Configuration, mentors with { DoneOn = new(2015, 9, 1) }, new(2015, 9, 1), null, null, null, 2, new(2015, 9, 14)).ShouldBeOfType<ActivityIsOver>();
    }

    [Fact]
    [Requirement("TUNA-24", "TUNA-73", "CAL-07")]
    public void What_the_build_up_was_to_give_is_missed_once_its_last_month_is_over()
    {
        var done = Activity(PlannedKind.Task, configured: "underlag") with { DoneOn = new(2015, 5, 20) };

        ActivityPlan.Configured(Configuration, [], new(2015, 5, 31)).ShouldAllBe(c => !c.IsOverdue);
        ActivityPlan.Configured(Configuration, [done], new(2015, 6, 1)).Select(c => c.IsOverdue).ShouldBe([true, false]);
    }

    [Theory]
    [InlineData("2016-02-03", "2016-02-03")]
    [InlineData("2016-02", "2016-02-29")]
    [InlineData("2008-autumn", "2008-12-31")]
    [InlineData("2012-spring", "2012-06-30")]
    [InlineData("2012", "2012-12-31")]
    [Requirement("CAL-07")]
    public void A_rough_day_has_a_last_day(string rough, string last) => RoughDay.Last(rough).ShouldBe(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    [Requirement("TUNA-21", "CAL-08")]
    public void What_was_carried_out_is_counted_by_half_year_and_party()
    {
        var june = Activity(PlannedKind.Cooperation) with { DoneOn = new(2015, 6, 30), Parties = [Tuna.Af, Tuna.Fk] };
        var july = Activity(PlannedKind.Cooperation) with { DoneOn = new(2015, 7, 1), Parties = [Tuna.Af] };

        var counts = ActivityPlan.Counts([june, june, july, Activity(PlannedKind.Cooperation)]);

        counts.Select(c => (c.When, c.Count)).ShouldBe([(new(2015, true), 1), (new(2015, false), 2)]);
        counts[1].ByParty.ShouldBe([(Tuna.Af, 2), (Tuna.Fk, 2)]);
    }

    [Fact]
    [Requirement("BR-33", "TUNA-53")]
    public void Less_than_a_whole_post_is_explained_where_the_posts_are_whole_ones()
    {
        var whole = Programme.Configuration with { Staff = [new(Concept.Coach, 2m), new(Concept.Coordinator, 1m, SharedWith: "moder")] };

        Staffing.WhyNotPart(whole, Role.Coach, 50, null).ShouldBe(new PartPostNeedsReason(50));
        Staffing.WhyNotPart(whole, Role.Coach, 50, " ").ShouldBe(new PartPostNeedsReason(50));
        Staffing.WhyNotPart(whole, Role.Coach, 50, "Studerar på halvtid.").ShouldBeNull();
        Staffing.WhyNotPart(whole, Role.Coach, 100, null).ShouldBeNull();
        Staffing.WhyNotPart(whole, Role.Coordinator, 40, null).ShouldBeNull("the post is shared with another insats");
        Staffing.WhyNotPart(whole, Role.CaseOfficer, 40, null).ShouldBeNull("that is no post of the insats");
        Staffing.WhyNotPart(whole with { Staff = [new(Concept.Coach, 4.5m)] }, Role.Coach, 50, null).ShouldBeNull("one of them is a half");
        Staffing.WhyNotPart(whole with { Staff = [new(Concept.Coach, null)] }, Role.Coach, 50, null).ShouldBeNull("the source does not say the size");
    }

    [Fact]
    [Requirement("BR-33", "TUNA-55")]
    public void Where_the_insats_names_the_employer_of_a_post_it_is_that_party()
    {
        Programme On(params PostConfiguration[] staff) => new(ProgrammeId.New(), Programme.Association, Programme.Configuration with { Staff = staff }, 1, Programme.Parties);

        Staffing.EmployersOf(On(new PostConfiguration(Concept.Coach, 1, Party: "af"), new PostConfiguration(Concept.Coach, 1, Party: "fk")), Role.Coach).ShouldBe([Programme.Parties["af"], Programme.Parties["fk"]]);
        Staffing.EmployersOf(On(new PostConfiguration(Concept.Coach, 1, Party: "af"), new PostConfiguration(Concept.Coach, 1)), Role.Coach).ShouldBeNull("one of the posts is open");
        Staffing.EmployersOf(On(), Role.Coach).ShouldBeNull();
        Mandates.WhyNotGiven(Role.Coach, new(Programme.Parties["fk"], null), [.. Programme.Parties.Values], [Programme.Parties["af"]]).ShouldBeOfType<EmployerIsNotOfPost>();
        Mandates.WhyNotGiven(Role.Coach, new(Programme.Parties["af"], null), [.. Programme.Parties.Values], [Programme.Parties["af"]]).ShouldBeNull();
    }

    [Fact]
    [Requirement("TUNA-55")]
    public void An_outside_employer_is_allowed_by_the_insats_that_names_it_at_the_post_and_by_no_other()
    {
        var outside = PartyId.New();
        var parties = Programme.Parties.ToDictionary();
        parties.Add("extern", outside);
        var allowing = new Programme(ProgrammeId.New(), Programme.Association, Programme.Configuration with
        {
            Parties = [.. Programme.Configuration.Parties, new("extern", PartyKind.Other, [new("Stiftelsen Utsikten")], PartyStanding.Consultative)],
            Staff = [new(Concept.Coach, 1, Party: "extern")],
        }, 1, parties);

        Given(allowing).ShouldBeNull();
        Given(Programme).ShouldBeOfType<EmployerIsNoParty>();

        Refusal? Given(Programme programme) => Mandates.WhyNotGiven(Role.Coach, new(outside, null), [.. programme.Parties.Values], Staffing.EmployersOf(programme, Role.Coach));
    }

    [Fact]
    [Requirement("BR-33", "TUNA-32")]
    public void Shares_over_programmes_are_a_whole_post_at_most_and_one_that_is_not_stated_is_whole()
    {
        var day = new DateOnly(2015, 9, 14);
        Mandate coach = Of(Tuna.Petra, Role.Coach, Programme.Id, null), officer = Of(Tuna.Petra, Role.CaseOfficer, Programme.Id, null), part = Of(Tuna.Petra, Role.Coach, Programme.Id, 60);

        Mandates.WhyShareIsTooLarge([coach], Role.Coordinator, day, null, 10).ShouldBe(new ShareIsTooLarge(110));
        Mandates.WhyShareIsTooLarge([part], Role.Coordinator, day, null, null).ShouldBe(new ShareIsTooLarge(160));
        Mandates.WhyShareIsTooLarge([part], Role.Coordinator, day, null, 40).ShouldBeNull();
        Mandates.WhyShareIsTooLarge([coach], Role.CaseOfficer, day, null, null).ShouldBeNull("a case officer holds no post of the insats");
        Mandates.WhyShareIsTooLarge([officer], Role.Coach, day, null, null).ShouldBeNull();
        Mandates.ShareOn([part, officer], day).ShouldBe(60);
    }

    [Fact]
    [Requirement("TUNA-32", "TUNA-53")]
    public void A_shared_post_is_whole_with_its_other_half_and_a_coach_on_half_time_is_not()
    {
        ProgrammeId mother = ProgrammeId.New();
        Mandate[] mandates =
        [
            Of(Tuna.Helena, Role.Coordinator, Programme.Id, 40), Of(Tuna.Helena, Role.Coordinator, mother, 60),
            Of(Tuna.Petra, Role.Coach, Programme.Id, null), Of(Tuna.Jonas, Role.Coach, Programme.Id, 50),
        ];

        var posts = Staffing.Of(Programme, mandates, new(2015, 9, 14));

        posts.Select(p => p.VacantPercent).ShouldBe([50, 0]);
        posts[0].Holders.Select(h => h.IsPart).ShouldBe([false, true]);
        posts[1].Holders.Single().ShouldSatisfyAllConditions(h => h.PercentHere.ShouldBe(40), h => h.PercentElsewhere.ShouldBe(60), h => h.IsPart.ShouldBeFalse());
        Staffing.Of(Programme, [], new(2015, 9, 14)).Select(p => p.VacantPercent).ShouldBe([200, 100]);
        Staffing.Of(Programme, mandates, new(2014, 12, 31)).Select(p => p.VacantPercent).ShouldBe([200, 100], "nobody had begun");
    }

    [Fact]
    [Requirement("BR-34")]
    public void Posts_are_raised_when_too_few_of_them_were_filled_over_thirty_days_and_one_that_is_shared_in_unknown_parts_says_nothing()
    {
        Mandate[] filled = [Of(Tuna.Petra, Role.Coach, Programme.Id, null), Of(Tuna.Jonas, Role.Coach, Programme.Id, null)];
        var shared = Programme.Configuration with { Staff = [.. Programme.Configuration.Staff.Select(p => p.Role is Concept.Coordinator ? p with { SharedWith = "mor", SharePercent = null } : p)] };
        StaffingLevel? Lately(IEnumerable<Mandate> mandates, DateOnly at) => StaffingLevel.Lately(shared, mandates, at);

        Lately(filled, shared.Period.Start.AddDays(28)).ShouldBeNull("it has run for twenty-nine days");
        Lately(filled, new(2015, 9, 14)).ShouldBe(new StaffingLevel(60, 60), "the coordinator's post is left out");
        StaffingLevel.ByRole(shared, filled, new(2015, 8, 16), new(2015, 9, 14)).ShouldBe([(Concept.Coach, new StaffingLevel(60, 60))]);
        Lately([filled[0], filled[1] with { To = new(2015, 9, 8) }], new(2015, 9, 14)).ShouldNotBeNull().IsRaised.ShouldBeFalse("54 of 60 is no less than 90 %");
        Lately([filled[0], filled[1] with { To = new(2015, 9, 7) }], new(2015, 9, 14)).ShouldNotBeNull().IsRaised.ShouldBeTrue("53 of 60 is");

        IReadOnlyList<Obligation> Due(DateOnly day) => StaffingObligations.Of(shared, [filled[0], filled[1] with { To = new(2015, 9, 7) }], day);
        Due(new(2015, 9, 13)).ShouldBeEmpty();
        Due(new(2015, 9, 28)).ShouldHaveSingleItem().Due.ShouldBe(new DateOnly(2015, 9, 14), "since the first day that it was so");
        Due(new(2015, 9, 28))[0].HeldBy(new(2015, 9, 28)).ShouldBe([Answerable.Coordinator]);
        Due(new(2015, 9, 29))[0].HeldBy(new(2015, 9, 29)).ShouldBe([Answerable.Coordinator, Answerable.SteeringChair]);
        Due(new(2016, 8, 1)).ShouldBeEmpty("it has ended");
    }

    static Mandate Of(UserId user, Role role, ProgrammeId programme, int? share) => new(MandateId.New(), user, role, programme, Tuna.Kommun, new(2015, 1, 7), null, share);

    [Fact]
    [Requirement("TUNA-37")]
    public void A_mentor_is_a_coach_there_and_supports_a_coach_here()
    {
        Mentorship one = new(MentorshipId.New(), Tuna.Amir, Tuna.Petra, new(2015, 2, 1), null);

        Staffing.WhyNotMentor([Tuna.Amir], [Tuna.Petra], [], Tuna.Amir, Tuna.Petra, new(2015, 2, 1)).ShouldBeNull();
        Staffing.WhyNotMentor([], [Tuna.Petra], [], Tuna.Amir, Tuna.Petra, new(2015, 2, 1)).ShouldBeOfType<MentorIsNoCoachThere>();
        Staffing.WhyNotMentor([Tuna.Amir], [], [], Tuna.Amir, Tuna.Petra, new(2015, 2, 1)).ShouldBeOfType<MentoredIsNoCoachHere>();
        Staffing.WhyNotMentor([Tuna.Amir], [Tuna.Petra], [one], Tuna.Amir, Tuna.Petra, new(2015, 2, 1)).ShouldBeOfType<IsMentorAlready>();
        Staffing.Mentors([one, one with { Coach = Tuna.Jonas }], new(2015, 2, 1)).ShouldBe(1, "one person is one mentor, for however many");
        Staffing.Mentors([one with { To = new(2015, 3, 1) }], new(2015, 3, 2)).ShouldBe(0);
    }

    [Fact]
    [Requirement("TUNA-19")]
    public void A_routine_is_adopted_by_each_party_and_a_new_version_anew()
    {
        Routine routine = new(RoutineId.New(), "Kontakt", [new(1, "Ring.", new(2015, 3, 1), Tuna.Helena)], [.. Tuna.AllParties.Take(3).Select(p => new Adoption(p, 1, new(2015, 3, 2), Tuna.Ingrid))]);

        routine.Missing(Programme).ShouldBe([Tuna.Kommun]);
        routine.WhyNotAdopted(Programme, Tuna.Kommun, 1).ShouldBeNull();
        routine.WhyNotAdopted(Programme, Tuna.Af, 1).ShouldBeOfType<RoutineIsAdopted>();
        routine.WhyNotAdopted(Programme, null, 1).ShouldBeOfType<AdoptsForNobodyHere>();
        routine.WhyNotAdopted(Programme, Tuna.Kommun, 2).ShouldBeOfType<RoutineHasChanged>();
        var again = routine with { Versions = [.. routine.Versions, new(2, "Ring två gånger.", new(2015, 4, 1), Tuna.Helena)] };
        again.Missing(Programme).Count.ShouldBe(4);
        (again with { Adoptions = [.. Tuna.AllParties.Select(p => new Adoption(p, 2, new(2015, 4, 2), Tuna.Ingrid))] }).IsAdopted(Programme).ShouldBeTrue();
    }

    [Fact]
    [Requirement("TUNA-39")]
    public void The_start_is_signed_off_over_closed_gates_and_signed_agreements_and_then_opened()
    {
        var closed = Configuration.Gates.Select(g => new GateClosing(g.Key, false, "Klart.", Tuna.Helena, new(2015, 2, 1))).ToList();
        GoLive signed = new(new(2015, 2, 2), Tuna.Helena, "Allt är på plats.", null, null);

        var starting = At(ProgrammeStage.Starting);
        GoingLive.WhyNotSignedOff(starting, [closed[0]], [], null).ShouldBeOfType<StartGatesRemain>().Gates.ShouldBe(["Lokalen är klar."]);
        GoingLive.WhyNotSignedOff(starting, closed, ["Parterna är överens."], null).ShouldBeOfType<PartiesHaveNotAgreed>();
        GoingLive.WhyNotSignedOff(starting, closed, [], null).ShouldBeNull();
        GoingLive.WhyNotSignedOff(starting, closed, [], signed).ShouldBeOfType<StartIsSignedOff>();
        var own = Configuration with { Gates = [.. Configuration.Gates, new(GoingLive.SignOffGate, "Uppstarten är godkänd.", GateKind.Start, Concept.Coordinator)] };
        GoingLive.WhyNotSignedOff(starting.With(own), closed, [], null).ShouldBeNull("the sign-off's own gate is closed by signing off");
        GoingLive.WhyNotOpened(starting, null).ShouldBeOfType<StartIsNotSignedOff>();
        GoingLive.WhyNotOpened(starting, signed).ShouldBeNull();
    }

    [Fact]
    [Requirement("TUNA-39")]
    public void Only_what_is_granted_and_not_open_is_opened()
    {
        GoLive signed = new(new(2015, 2, 2), Tuna.Helena, "Allt är på plats.", null, null);

        GoingLive.WhyNotSignedOff(At(ProgrammeStage.Preparing), [], [], null).ShouldBeOfType<ProgrammeIsNotGranted>();
        GoingLive.WhyNotOpened(At(ProgrammeStage.Preparing), signed).ShouldBeOfType<ProgrammeIsNotGranted>();
        GoingLive.WhyNotSignedOff(At(ProgrammeStage.Open), [], [], null).ShouldBeOfType<ProgrammeIsOpenAlready>();
        GoingLive.WhyNotOpened(At(ProgrammeStage.Open), signed).ShouldBeOfType<ProgrammeIsOpenAlready>();
        ProgrammeStages.First(Configuration).ShouldBe(ProgrammeStage.Starting);
        ProgrammeStages.First(Configuration with { Gates = [] }).ShouldBe(ProgrammeStage.Open);
    }

    static Programme At(ProgrammeStage stage) => new(Programme.Id, Programme.Association, Configuration, 1, Programme.Parties, stage);
}
