using Shouldly;
using Xunit;

namespace Vidare.Programmes;

public sealed class PackageCheckTests
{
    static readonly ProgrammeConfiguration Sound = SmallPackage.Sound;

    static readonly DateOnly Start = Sound.Period.Start;

    /// <summary>One change, the finding that it must give, and nothing else.</summary>
    public static TheoryData<string, Func<ProgrammeConfiguration, ProgrammeConfiguration>, Finding> Wrong => new()
    {
        { "a name with a capital", p => p with { Name = "Prov" }, new NameNotWellFormed("name", "Prov") },
        { "a name with a dot", p => p with { Name = "prov.json" }, new NameNotWellFormed("name", "prov.json") },
        { "a name that ends with a hyphen", p => p with { Name = "prov-" }, new NameNotWellFormed("name", "prov-") },
        { "a link to no name", p => p with { Links = [new(LinkKind.Mother, "Å")] }, new NameNotWellFormed("links[0].programme", "Å") },
        { "a key with a space", p => p with { Purposes = [new("a b", "x")] }, new KeyNotWellFormed("purposes[0].key", "a b") },
        { "a gate key twice", p => p with { Gates = [Gate, Gate] }, new UsedTwice("gates[1].key", "lokal", "gates[0].key") },
        { "a criterion key twice", p => p with { Intake = p.Intake with { Criteria = [new("a", "x"), new("a", "y")] } }, new UsedTwice("intake.criteria[1].key", "a", "intake.criteria[0].key") },
        { "a goal id twice, one of them a part", p => p with { Goals = [SmallPackage.Goal with { Parts = [SmallPackage.Goal] }] }, new UsedTwice("goals[0].parts[0].id", "G-1", "goals[0].id") },
        { "a module twice", p => p with { Modules = [Module.Groups, Module.Groups] }, new UsedTwice("modules[1]", "Groups", "modules[0]") },
        { "two labels for a concept", p => p with { Terms = [new(Concept.Coach, "Coach", []), new(Concept.Coach, "Stöd", [])] }, new UsedTwice("terms[1].concept", "Coach", "terms[0].concept") },
        { "a synonym that is the label", p => p with { Terms = [new(Concept.Coach, "Coach", ["Coach"])] }, new UsedTwice("terms[0].synonyms[0]", "Coach", "terms[0].label") },
        { "a budget line twice in a year", p => p with { Budget = new(null, false, null, [new("lon", "Lön", 2015, 1), new("lon", "Lön", 2015, 2)]) }, new UsedTwice("budget.lines[1].key", "lon 2015", "budget.lines[0].key") },
        { "no ways in", p => p with { Intake = p.Intake with { Channels = [] } }, new NothingListed("intake.channels") },
        { "a party without a name", p => p with { Parties = [p.Parties[0] with { Names = [] }, p.Parties[1]] }, new NothingListed("parties[0].names") },
        { "an activity in no phase", p => p with { Activities = [new("a", "x", Concept.Coach, "drift")] }, new UnknownPhase("activities[0].phase", "drift") },
        { "a measure that is none", p => p with { Goals = [SmallPackage.Goal with { Formula = "M-9" }] }, new UnknownMeasure("goals[0].formula", "M-9") },
        { "a measure date in words of its own", p => p with { Goals = [SmallPackage.Goal with { MeasureDates = ["halvår"] }] }, new UnknownMeasureDate("goals[0].measureDates[0]", "halvår") },
        { "a phase from no time", p => p with { Phases = [new("a", PhaseKind.Project, "hösten 2008")] }, new NoRoughDay("phases[0].from", "hösten 2008") },
        { "a link to itself", p => p with { Links = [new(LinkKind.Mother, "prov")] }, new RefersToItself("links[0].programme") },
        { "a proposal of itself", p => p with { Intake = p.Intake with { Elsewhere = [new("Eskilstuna", "prov")] } }, new RefersToItself("intake.elsewhere[0].programme") },
        { "a body shared with itself", p => p with { Bodies = [SmallPackage.Gatekeepers with { SharedWith = "prov" }] }, new RefersToItself("bodies[0].sharedWith") },
        { "a capacity scaled from itself", p => p with { Capacity = new(30, 40, null, new("prov", 1, 3, 110)) }, new RefersToItself("capacity.scaledFrom.programme") },
        { "an end before the start", p => p with { Period = new(Start, Start.AddDays(-1)) }, new WrongOrder("period.end", "2015-02-01", "2015-01-31", "period.start") },
        { "a capacity from above to", p => p with { Capacity = new(50, 40) }, new WrongOrder("capacity.to", "50", "40", "capacity.from") },
        { "a lowest age above the highest", p => p with { Intake = p.Intake with { MinimumAge = 64, MaximumAge = 18 } }, new WrongOrder("intake.maximumAge", "64", "18", "intake.minimumAge") },
        { "a second reminder before the first", p => p with { Deadlines = new Deadlines { DischargeSecond = 61 } }, new WrongOrder("deadlines.dischargeFirst", "61", "60", "deadlines.dischargeSecond") },
        { "report periods out of order", p => p with { Reporting = new("halvårsvis", "F", [new(2015, 12, 31), new(2015, 6, 30)]) }, new WrongOrder("reporting.periods[1]", "2015-12-31", "2015-06-30", "reporting.periods[0]") },
        { "a later name first", p => p with { Parties = [p.Parties[0] with { Names = [new("Ny", Start), new("Gammal")] }, p.Parties[1]] }, new WrongOrder("parties[0].names[1].from", "2015-02-01", "0001-01-01", "parties[0].names[0].from") },
        { "a phase that ends before it begins", p => p with { Phases = [new("a", PhaseKind.Project, "2012-spring", "2008-autumn")] }, new WrongOrder("phases[0].to", "2012-01-01", "2008-12-31", "phases[0].from") },
        { "an intake stop after the end", p => p with { Intake = p.Intake with { Stop = new(2016, 8, 1) } }, new OutsideDays("intake.stop", new(2016, 8, 1), Start, End) },
        { "a measure that counts nothing", p => p with { Goals = [SmallPackage.Goal with { Measure = null }] }, new MeasureIncomplete("goals[0].measure", "M-09", "counts") },
        { "a measure of a track that there is not", p => p with { Goals = [SmallPackage.Goal with { Formula = "M-06", Measure = new MeasureRule(Tracks: ["odling"]) }] }, new UnknownTrack("goals[0].measure.tracks[0]", "odling") },
        { "a goal measured before the start", p => p with { Goals = [SmallPackage.Goal with { MeasureDates = ["2015-01-31"] }] }, new OutsideDays("goals[0].measureDates[0]", new(2015, 1, 31), Start, new(2017, 7, 31)) },
        { "a goal measured more than a stay after the end", p => p with { Goals = [SmallPackage.Goal with { MeasureDates = ["2017-08-01"] }] }, new OutsideDays("goals[0].measureDates[0]", new(2017, 8, 1), Start, new(2017, 7, 31)) },
        { "a start in another age", p => p with { Period = new(new(215, 2, 1)) }, new OutsideDays("period.start", new(215, 2, 1), new(1900, 1, 1), new(2200, 12, 31)) },
        { "an end at the end of time", p => p with { Period = new(Start, DateOnly.MaxValue, 18), Goals = [SmallPackage.Goal] }, new OutsideDays("period.end", DateOnly.MaxValue, new(1900, 1, 1), new(2200, 12, 31)) },
        { "a target above all", p => p with { Goals = [SmallPackage.Goal with { Target = 140 }] }, new OutOfRange("goals[0].target", 140, 0, 100) },
        { "a stay of no months", p => p with { Enrolment = new(0) }, new OutOfRange("enrolment.maximumMonths", 0, 1, 1200) },
        { "less than no posts", p => p with { Staff = [new(Concept.Coach, -1)] }, new OutOfRange("staff[0].posts", -1, 0, 1_000_000) },
        { "a share above all", p => p with { Staff = [new(Concept.Coordinator, 1, null, 101)] }, new OutOfRange("staff[0].sharePercent", 101, 0, 100) },
        { "a cost below nought", p => p with { Budget = new(null, false, null, [new("lon", "Lön", null, -1)]) }, new OutOfRange("budget.lines[0].kronor", -1, 0, long.MaxValue / 100) },
        { "a third of nought", p => p with { Capacity = new(30, 40, null, new("mor", 1, 0, 110)) }, new OutOfRange("capacity.scaledFrom.denominator", 0, 1, 1_000_000) },
        { "a deadline of nought days", p => p with { Deadlines = new Deadlines { Mapping = 0 } }, new OutOfRange("deadlines.mapping", 0, 1, 3650) },
        { "a gate counted from both ends", p => p with { Gates = [Gate with { DaysBeforeFirstEnrolment = 30, DaysBeforeEnd = 90 }] }, new DueTwice("gates[0].daysBeforeEnd") },
        { "a gate counted from an end that there is not", p => p with { Period = new(Start), Gates = [Gate with { DaysBeforeEnd = 90 }] }, new NeedsLastDay("gates[0].daysBeforeEnd") },
        { "nobody who decides on intake", p => p with { Bodies = [] }, new NoGatekeepers() },
        { "a seat for a unit that the party does not have", p => p with { Bodies = [SmallPackage.Gatekeepers with { Seats = [new("fk", SeatKind.Member), new("kommun", SeatKind.Member, Unit: "ame")] }] }, new UnknownKey("bodies[0].seats[1].unit", "ame", "parties") },
        { "places that follow posts and stop people", p => p with { Capacity = new(10, 10, FollowsPosts: true) }, new PlacesCannotFollow("capacity.followsPosts") },
        { "a section twice in the template", p => p with { Reporting = new("x", "y", [], FinalReport: true, FinalSections: [new(FinalPart.Goals, "a"), new(FinalPart.Goals, "b")]) }, new UsedTwice("reporting.finalSections[1].part", "Goals", "reporting.finalSections[0].part") },
        { "a required party without a seat", p => p with { Bodies = [SmallPackage.Gatekeepers with { Seats = [new("fk", SeatKind.Member), new("kommun", SeatKind.Consultative)] }] }, new RequiredPartyNotSeated("bodies[0].requiredParties[1]", "kommun") },
        { "more present than there are", p => p with { Bodies = [SmallPackage.Gatekeepers with { MinimumPresent = 3 }] }, new MorePresentThanRequired("bodies[0].minimumPresent", 3, 2) },
        { "a unit that its party does not have", p => p with { Owners = [new("kommun", "ame")] }, new UnknownKey("owners[0].unit", "ame", "parties") },
        { "a delegation from no body", p => p with { Bodies = [SmallPackage.Gatekeepers with { DelegatedFrom = "lokus" }] }, new UnknownKey("bodies[0].delegatedFrom", "lokus", "bodies") },
        { "gatekeepers for another municipality", p => p with { Bodies = [SmallPackage.Gatekeepers, SmallPackage.Gatekeepers with { Key = "andra", Municipality = "Avesta" }] }, new UnknownKey("bodies[1].municipality", "Avesta", "targetGroup.municipalities") },
        { "a satellite of no site", p => p with { Sites = [new("a", "A", PartOf: "b")] }, new UnknownKey("sites[0].partOf", "b", "sites") },
        { "a price of no line", p => p with { Budget = new(null, false, null, [], UnitPrices: [new("hrab", 15_000, 70)]) }, new UnknownKey("budget.unitPrices[0].line", "hrab", "budget.lines") },
        { "a way back to a step to come", p => p with { Process = [new("a", "A", BackTo: "b"), new("b", "B")] }, new NoEarlierStep("process[0].backTo", "b") },
        { "a question that nothing holds", p => p with { Questions = [new("forsakring", "Vem försäkrar?", BeforeStart: true)] }, new QuestionWithoutGate("questions[0].beforeStart", "forsakring") },
        { "a municipality that nobody decides for", p => p with { TargetGroup = p.TargetGroup with { Municipalities = ["Strängnäs", "Eskilstuna"] }, Bodies = [SmallPackage.Gatekeepers with { Municipality = "Strängnäs" }] }, new NoGatekeepersThere("targetGroup.municipalities[1]", "Eskilstuna") },
        { "waypoints out of order", p => p with { Waypoints = [new("a", "A", "2009-12-01"), new("b", "B", "2009-02-28")] }, new WrongOrder("waypoints[1].on", "2009-12-01", "2009-02-28", "waypoints[0].on") },
        { "a document of no time", p => p with { Document = new("november 2015") }, new NoRoughDay("document.dated", "november 2015") },
        { "a most below the places", p => p with { Capacity = new(50, 70, Most: 60) }, new WrongOrder("capacity.most", "70", "60", "capacity.to") },
        { "a consultative party that votes", p => p with { Parties = [.. p.Parties, new("region", PartyKind.Region, [new("Regionen")], PartyStanding.Consultative)], Bodies = [SmallPackage.Gatekeepers with { Seats = [.. SmallPackage.Gatekeepers.Seats!, new("region", SeatKind.Member)] }] }, new ConsultativeVotes("bodies[0].seats[2].kind", "region") },
        { "evidence of no kind", p => p with { Intake = p.Intake with { EvidenceRequired = true } }, new EvidenceWithoutKinds("intake.evidenceKinds") },
        { "a proposal for those at home", p => p with { Intake = p.Intake with { Elsewhere = [new("Strängnäs", "annan")] } }, new HomeIsElsewhere("intake.elsewhere[0].municipality", "Strängnäs") },
        { "parts of parts", p => p with { Goals = [SmallPackage.Goal with { Parts = [SmallPackage.Goal with { Id = "G-2", Parts = [SmallPackage.Goal with { Id = "G-3" }] }] }] }, new PartsOfParts("goals[0].parts[0].parts") },
        { "a target that counts nothing", p => p with { Goals = [SmallPackage.Goal with { Unit = GoalUnit.None }] }, new TargetWithoutUnit("goals[0].unit") },
        { "the association with a vote in steering", p => p with { Bodies = [SmallPackage.Gatekeepers, new("styrgrupp", BodyType.Steering, "Styrgrupp", [], 0, DecisionRule.Consensus, Seats: [new(null, SeatKind.Member)])] }, new AssociationVotes("bodies[1].seats[0].kind") },
        { "the association where cases are decided", p => p with { Bodies = [SmallPackage.Gatekeepers with { Seats = [.. SmallPackage.Gatekeepers.Seats!, new(null, SeatKind.CoOpted)] }] }, new AssociationAmongGatekeepers("bodies[0].seats[2]") },
    };

    static DateOnly End => new(2016, 7, 31);

    static GateConfiguration Gate => new("lokal", "Lokalen är klar", GateKind.Start, Concept.Coordinator);

    [Fact]
    public void A_package_that_holds_has_no_faults() => PackageCheck.Of(Sound).Faults.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Each_thing_that_does_not_hold_is_found_at_its_place_and_nothing_else(string why, Func<ProgrammeConfiguration, ProgrammeConfiguration> change, Finding finding) =>
        PackageCheck.Of(change(Sound)).Faults.ShouldHaveSingleItem(why).ShouldBe(finding, why);

    [Fact]
    public void Every_kind_of_finding_has_been_seen()
    {
        var seen = Wrong.Select(row => row.Data.Item3.GetType()).Append(typeof(UnknownParty)).Append(typeof(Disagreement));
        typeof(Finding).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Finding)) && !t.IsAssignableTo(typeof(Funding.ApplicationFinding))).ShouldBe(seen.Distinct(), ignoreOrder: true);
    }

    [Fact]
    public void A_party_that_is_not_there_is_found_wherever_it_is_named()
    {
        var body = SmallPackage.Gatekeepers with { RequiredParties = ["af"], MinimumPresent = 1, Seats = [new("af", SeatKind.Member)] };
        PackageCheck.Of(Sound with { Controller = "region", Bodies = [body] }).Faults
            .Select(f => (f.At, ((UnknownParty)f).Key))
            .ShouldBe([("controller", "region"), ("bodies[0].requiredParties[0]", "af"), ("bodies[0].seats[0].party", "af")]);
    }

    [Fact]
    public void Links_to_what_is_not_there_yet_are_no_fault() =>
        PackageCheck.Of(Sound with { Links = [new(LinkKind.Mother, "mor")], Intake = Sound.Intake with { Elsewhere = [new("Eskilstuna", "mor")] } }).Faults.ShouldBeEmpty();

    [Fact]
    [Requirement("LEK-63", "LEK-01")]
    public void What_the_source_leaves_open_is_said_and_nothing_is_put_in_its_place()
    {
        var left = PackageCheck.Of(Sound with { Goals = [SmallPackage.Goal with { Target = null }, SmallPackage.Goal with { Id = "G-2", Target = null, Relation = GoalRelation.NoWorseThanStart }] });

        left.Faults.ShouldBeEmpty();
        left.Omissions.OfType<NoTargets>().ShouldHaveSingleItem().Goals.ShouldBe(["G-1"]);
        left.Omissions.Where(o => o is not NoTargets).ShouldBe([new NoAges(), new NoCapacity(), new PartyAbsent(PartyKind.EmploymentService), new PartyAbsent(PartyKind.Region)]);
        PackageCheck.Of(Sound with { Intake = new() { MinimumAge = 16 }, Capacity = new(1, 2) }).Omissions.ShouldAllBe(o => o is PartyAbsent);
    }

    [Fact]
    public void Several_faults_are_all_found() =>
        PackageCheck.Of(Sound with { Name = "Å", Bodies = [], Enrolment = new(0) }).Faults.Select(f => f.At).ShouldBe(["name", "enrolment.maximumMonths", "bodies"], ignoreOrder: true);
}
