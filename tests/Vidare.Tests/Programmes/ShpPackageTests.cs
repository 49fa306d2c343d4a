using Shouldly;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Reporting;
using Xunit;

namespace Vidare.Programmes.Packages;

/// <summary>Sammanhangsplatser i Södra Dalarna as the proposal of 2009 describes them (source 003).</summary>
public sealed class ShpPackageTests
{
    static readonly SoundPackage Sound = PackageFiles.Sound("shp");

    static readonly ProgrammeConfiguration Shp = Sound.Configuration;

    [Fact]
    [Requirement("SHP-90", "SHP-81", "SHP-82", "SHP-83")]
    public void Five_organisations_decide_one_by_one_on_the_way_to_August_2010()
    {
        Shp.Parties.Select(p => p.Key).ShouldBe(["af", "fk", "landsting", "avesta", "hedemora"]);
        Shp.Document!.ShouldSatisfyAllConditions(d => d.Dated.ShouldBe("2009-11-27"), d => d.Sender!.ShouldContain("arbetsgruppen"));
        Shp.Waypoints.Select(w => w.On).ShouldBe(["2009-11-09", "2009-12-01", "2009-12-10", "2010-02-28", "2010-03", "2010-08"]);
        Sound.Notes.Single(n => n.At == "waypoints[3].on").ShouldSatisfyAllConditions(n => n.Declared.ShouldBe("2009-02-28"), n => n.Computed.ShouldBe("2010-02-28"));
        Shp.Gates.Single(g => g.Key == "partsbeslut").Text.ShouldContain("fem");
    }

    [Fact]
    [Requirement("SHP-05", "SHP-06", "SHP-40", "SHP-84")]
    public void It_has_no_end_no_longest_stay_two_sites_and_two_satellites_that_are_only_proposed()
    {
        (Shp.Period.End, Shp.Enrolment.MaximumMonths).ShouldBe((null, null));
        Shp.Sites.Select(s => (s.Key, s.Status, s.PartOf)).ShouldBe([("avesta", SiteStatus.Decided, null), ("hedemora", SiteStatus.Decided, null), ("visentparken", SiteStatus.Proposed, "avesta"), ("gron-rehab", SiteStatus.Proposed, "hedemora")]);
        Shp.Activities.ShouldContain(a => a.Key == "andra-processer");
    }

    [Fact]
    [Requirement("SHP-01", "SHP-02", "SHP-03")]
    public void It_is_for_a_context_a_common_place_and_protected_work_training_with_assessment()
    {
        Shp.Purposes.Select(p => p.Key).ShouldBe(["sammanhang", "samma-stalle", "bedomning"]);
        Shp.Purposes[0].Text.ShouldContain("ett sammanhang, daglig aktivitet och social samvaro");
        Shp.Purposes[1].Text.ShouldContain("snabbt göra individuella handlingsplaner");
        Shp.Purposes[2].Text.ShouldStartWith("Skyddad arbetsträning och psykosocial arbetsförmågebedömning");
        Shp.Services.Where(s => s.Key is "skyddad-arbetstraning" or "bedomningar").ShouldAllBe(s => s.Place == ServicePlace.Inside);
    }

    [Fact]
    [Requirement("SHP-25")]
    public void Everybody_who_is_a_case_somewhere_may_come_in_with_or_without_benefits_until_the_parties_say_otherwise()
    {
        Shp.Questions[0].ShouldSatisfyAllConditions(q => q.Key.ShouldBe("offentlig-forsorjning"), q => q.Answer.ShouldBeNull());
        Shp.Assumptions.Single(a => a.At == "questions[0]").Text.ShouldContain("alla som är ett ärende hos någon organisation");
        Shp.Intake.Criteria.Select(c => c.Key).ShouldBe(["saknar-sammanhang", "tidsgranser", "rullar-runt"], "none of them asks for benefits");
        Shp.Intake.EvidenceRequired.ShouldBeFalse();
    }

    [Fact]
    [Requirement("SHP-16", "SHP-19", "SHP-20")]
    public void Any_of_three_needs_is_enough_from_eighteen_to_sixty_four_and_only_the_younger_may_be_excepted()
    {
        Shp.Intake.CriteriaRule.ShouldBe(CriteriaRule.Any);
        Shp.Intake.Criteria.Count.ShouldBe(3);
        (Shp.Intake.MinimumAge, Shp.Intake.MaximumAge, Shp.Intake.AgeException).ShouldBe((18, 64, AgeException.Younger));
    }

    [Fact]
    [Requirement("SHP-22", "SHP-23", "SHP-24", "SHP-56", "SHP-57")]
    public void Each_municipality_has_its_group_with_AME_or_SIVA_and_LSG_with_both_steers()
    {
        Shp.GatekeepersFor("Avesta")!.ShouldSatisfyAllConditions(b => b.Key.ShouldBe("beredningsgrupp-avesta"), b => b.RequiredParties.ShouldBe(["af", "fk", "landsting", "avesta"]), b => b.Seats!.ShouldContain(s => s.Unit == "siva"));
        Shp.GatekeepersFor("hedemora")!.ShouldSatisfyAllConditions(b => b.Key.ShouldBe("beredningsgrupp-hedemora"), b => b.Seats!.ShouldContain(s => s.Unit == "ame"));
        Shp.Steering!.ShouldSatisfyAllConditions(b => b.Key.ShouldBe("lsg"), b => b.RequiredParties.Count.ShouldBe(5), b => b.Rhythm.ShouldBe(new(4, CadenceUnit.Year)), b => b.Seats!.Count(s => s.Unit is "ame" or "siva").ShouldBe(2));
        Shp.Bodies.Single(b => b.Key == "chefsgrupp").ManagersOnly.ShouldBeTrue();
        Shp.Intake.Channels.ShouldBe([Channel.CaseOfficer, Channel.School]);
    }

    [Fact]
    [Requirement("SHP-26", "SHP-51", "SHP-61", "SHP-62", "SHP-63", "SHP-91", "SHP-17", "SHP-18")]
    public void A_hundred_and_fifty_a_site_and_year_on_seven_posts_of_which_the_association_pays_two_and_a_half()
    {
        Shp.Capacity!.ShouldSatisfyAllConditions(c => (c.To, c.PerSite, c.Basis, c.Binding).ShouldBe((300, 150, CapacityBasis.PerYear, false)), c => c.CoachPosts.ShouldBe(14));
        foreach (var site in new[] { "avesta", "hedemora" })
        {
            Shp.Staff.Where(s => s.Site == site).Sum(s => s.Posts).ShouldBe(7.0m);
        }

        Shp.Staff.Where(s => s.PaidBy is PaidBy.Association).Sum(s => s.Posts).ShouldBe(5.0m);
        Shp.Staff.Where(s => s.PaidBy is PaidBy.Party).Sum(s => s.Posts).ShouldBe(9.0m);
        Shp.Staff.Where(s => s.PaidBy is PaidBy.Party).ShouldAllBe(s => s.Text!.EndsWith("Varje organisation har kvar ansvaret för sin."));
        Shp.Staff.Single(s => s.Role is Concept.Administration).Posts.ShouldBeNull("an open question for the owners");
        Shp.Benchmarks.Take(3).Select(b => b.Value).ShouldBe([20_000, 1_000, 500]);
    }

    [Fact]
    [Requirement("SHP-04", "SHP-28", "SHP-30", "SHP-31", "SHP-59")]
    public void It_promises_plan_in_three_months_occupation_in_six_and_the_labour_market_in_twelve()
    {
        Shp.Goals.Skip(2).Select(g => (g.Id, g.Formula, g.Target)).ShouldBe([("G-SHP-3", "M-06", 100m), ("G-SHP-4", "M-07", 75m), ("G-SHP-5", "M-08", 50m)]);
        Shp.Goals[0].Parts!.Select(p => (p.Formula, p.Relation, p.Target)).ShouldBe([("M-23", GoalRelation.MoreThan, 0m), ("M-23", GoalRelation.MoreThan, 0m)]);
        Shp.PlanTracks.Select(t => t.Key).ShouldBe(["arbete", "studier", "till-forfogande"]);
        Shp.Goals.Skip(1).ShouldAllBe(g => g.HasMeasurementPlan);
    }

    [Fact]
    [Requirement("SHP-04")]
    public void Faster_than_before_cannot_be_adopted_until_it_is_known_how_it_was_before()
    {
        Shp.Goals[0].HasMeasurementPlan.ShouldBeFalse();
        var baseline = Shp.Goals[0].Parts![0].Baseline!;
        (baseline.Source, baseline.Days).ShouldBe(("Arbetsförmedlingen och kommunerna", null));
        var known = Shp.Goals[0] with { Parts = [.. Shp.Goals[0].Parts!.Select(p => p with { Baseline = baseline with { Days = 180 } })] };
        known.HasMeasurementPlan.ShouldBeTrue();
    }

    [Fact]
    [Requirement("SHP-58", "SHP-72")]
    public void Staff_and_those_who_steer_meet_twice_a_year_and_the_staff_have_supervision_each_month()
    {
        Shp.Activities.Where(a => a.Rhythm is not null).Select(a => (a.Key, a.Rhythm)).ShouldBe([("handledning", new(1, CadenceUnit.Month)), ("gemensamma-moten", new(2, CadenceUnit.Year))]);
        var shp = new Programme(ProgrammeId.New(), AssociationId.New(), Shp, 1, Shp.Parties.ToDictionary(p => p.Key, _ => PartyId.New()));
        Obligation Meetings(params PlannedActivity[] planned) => ActivityObligations.Of(shp, planned).Single(o => o.Subject == "gemensamma-moten");
        var held = new PlannedActivity(PlannedActivityId.New(), shp.Id, PlannedKind.Task, "Möte", UserId.New(), new(2010, 11, 1), null, "gemensamma-moten", null, null, null, [], 1) { DoneOn = new(2010, 11, 3) };

        (Meetings().Due, Meetings().By[0]).ShouldBe((new DateOnly(2011, 2, 1), Answerable.Steering));
        (Meetings(held).Due, Meetings(held).Source).ShouldBe((new DateOnly(2011, 5, 3), new DueSource(Anchor.LastTime, new(2010, 11, 3), Months: 6)));
        ActivityObligations.Of(shp, [held with { DoneOn = null }]).ShouldNotContain(o => o.Subject == "gemensamma-moten", "one is planned, and that one is reminded of");
        ActivityObligations.Of(shp, []).Single(o => o.Subject == "handledning").Due.ShouldBe(new DateOnly(2010, 9, 1));
    }

    [Fact]
    [Requirement("SHP-71", "SHP-82")]
    public void Five_parties_decide_each_for_itself_and_four_are_not_enough()
    {
        foreach (var key in new[] { "partsbeslut", "utvardering-beslutad" })
        {
            var gate = Shp.Gates.Single(g => g.Key == key);
            List<GateClosing> four = [.. new[] { "af", "fk", "landsting", "avesta" }.Select(p => new GateClosing(Gates.AnswerOf(key, p), false, "Beslutat.", UserId.New(), new(2010, 2, 20)))];

            Gates.Unanswered(Shp, gate, []).Count.ShouldBe(5);
            Gates.Unanswered(Shp, gate, four).ShouldHaveSingleItem().Key.ShouldBe("hedemora");
            Gates.Open(Shp, four).ShouldContain(gate, "four of five are not enough");
        }
    }

    [Fact]
    [Requirement("SHP-49")]
    public void The_inventory_of_competence_waits_for_the_last_organisation_and_is_reminded_of_in_July()
    {
        var gate = Shp.Gates.Single(g => g.Key == "kompetensinventering");
        List<GateClosing> four = [.. new[] { "af", "fk", "landsting", "avesta" }.Select(p => new GateClosing(Gates.AnswerOf(gate.Key, p), false, "Inventerat.", UserId.New(), new(2010, 5, 20)))];

        Gates.Unanswered(Shp, gate, four).ShouldHaveSingleItem().Key.ShouldBe("hedemora");
        Gates.Open(Shp, four).ShouldContain(gate);
        var due = GateObligations.Of(Shp, four, null).Single(o => o.Subject == gate.Key);
        (due.Due, due.On(new(2010, 7, 15))).ShouldBe((new DateOnly(2010, 8, 1), ObligationState.Reminded));
        GoingLive.WhyNotSignedOff(Starting(), four, [], null).ShouldBeOfType<StartGatesRemain>().Gates.ShouldContain(gate.Text, "the start is blocked");
        Gates.WhyNotWaived(Shp, gate.Key, four).ShouldBeNull("or waived");
        Gates.Open(Shp, [.. four, new(gate.Key, true, "Hedemora svarar i höst.", UserId.New(), new(2010, 7, 20))]).ShouldNotContain(gate);
    }

    [Fact]
    [Requirement("SHP-85", "SHP-59")]
    public void A_question_that_must_be_answered_before_the_start_blocks_it_and_the_others_do_not()
    {
        List<GateClosing> Closed(params string[] open) => [.. Shp.Gates.Where(g => !open.Contains(g.Key)).Select(g => new GateClosing(g.Key, false, "Klart.", UserId.New(), new(2010, 7, 1)))];

        GoingLive.WhyNotSignedOff(Starting(), Closed("forsakring", "upphandling"), [], null).ShouldBeOfType<StartGatesRemain>().Gates.ShouldBe([Shp.Gates.Single(g => g.Key == "forsakring").Text, Shp.Gates.Single(g => g.Key == "upphandling").Text]);
        GoingLive.WhyNotSignedOff(Starting(), Closed("mal"), [], null).ShouldBeOfType<StartGatesRemain>().Gates.ShouldBe(["Målen för verksamheten är antagna."], "no approved goals, no start (SHP-59)");
        GoingLive.WhyNotSignedOff(Starting(), Closed(), [], null).ShouldBeNull();
        Shp.Questions.Where(q => q.BeforeStart).Select(q => q.Key).ShouldBe(["forsakring", "upphandling"], "what is asked of benefits, business and the leader is open and stops nobody");
        Shp.Questions.Count.ShouldBe(7);
    }

    static Programme Starting() => new(ProgrammeId.New(), AssociationId.New(), Shp, 1, Shp.Parties.ToDictionary(p => p.Key, _ => PartyId.New()), ProgrammeStage.Starting);

    [Fact]
    [Requirement("SHP-49", "SHP-71", "SHP-85", "SHP-60", "SHP-91", "GEN-18")]
    public void What_must_be_answered_before_start_has_its_gate_and_the_evaluation_cannot_be_waived()
    {
        Shp.Gates.Where(g => g.Kind is GateKind.Start).Select(g => g.Key).ShouldBe(["partsbeslut", "kompetensinventering", "utvardering-beslutad", "lokaler", "styrgrupp", "mal", "forsakring", "upphandling"]);
        Shp.Gates.Single(g => g.Key == "utvardering-beslutad").Waivable.ShouldBeFalse();
        Shp.Questions.Take(4).Select(q => (q.Key, q.BeforeStart)).ShouldBe([("offentlig-forsorjning", false), ("forsakring", true), ("upphandling", true), ("naringslivet", false)]);
        Shp.Questions.Skip(4).Select(q => q.Key).ShouldBe(["verksamhetsledare", "administrativt-stod", "gemensamt-system"]);
    }

    [Fact]
    [Requirement("SHP-52", "SHP-64")]
    public void Money_that_is_applied_for_is_in_no_sum_and_each_municipality_pays_its_premises()
    {
        Shp.Budget!.Grants.ShouldHaveSingleItem().ShouldSatisfyAllConditions(g => g.Kronor.ShouldBe(1_200_000), g => g.State.ShouldBe(GrantState.AppliedFor), g => g.ReplyOn.ShouldBe(new DateOnly(2009, 12, 10)), g => g.SitesNeeded.ShouldBe(2));
        Shp.Budget.GrantedElsewhere.ShouldBe(0);
        var grant = Shp.Budget.Grants![0];
        grant.IsSitedIn(Shp).ShouldBe(true);
        grant.IsSitedIn(Shp with { Sites = [.. Shp.Sites.Select(s => s.Key == "hedemora" ? s with { Status = SiteStatus.Proposed } : s)] }).ShouldBe(false, "one of two sites");
        (Shp.Budget with { Grants = [grant with { State = GrantState.Granted }] }).GrantedElsewhere.ShouldBe(1_200_000);
        var reply = GrantObligations.Of(Shp).ShouldHaveSingleItem();
        (reply.Due, reply.On(new(2009, 12, 10)), reply.On(new(2009, 12, 11))).ShouldBe((new DateOnly(2009, 12, 10), ObligationState.Reminded, ObligationState.Late));
        GrantObligations.Of(Shp with { Budget = Shp.Budget with { Grants = [grant with { State = GrantState.Refused }] } }).ShouldBeEmpty("it has been answered");
        Shp.Budget.Lines.Where(l => l.Financier is not null).Select(l => l.Financier).ShouldBe(["Avesta kommun", "Hedemora kommun"]);
    }

    [Fact]
    [Requirement("SHP-74", "SHP-75", "SHP-76", "SHP-77", "SHP-78", "GEN-11")]
    public void The_table_gives_8_490_thousand_and_the_courts_share_stands_beside_what_it_is()
    {
        Shp.SocioEconomics!.ShouldSatisfyAllConditions(t => t.Cost.ShouldBe(283), t => t.Effect.ShouldBe(8_490), t => t.DeclaredEffect.ShouldBe(8_500), t => t.SelfHealingPercent.ShouldBe(6), t => t.Source.ShouldNotBeEmpty());
        Sound.Notes.Single(n => n.At == "socioEconomics.rows[4].percent").Computed.ShouldBe("0,35 %");
    }

    [Fact]
    [Requirement("SHP-33", "SHP-34", "SHP-35", "SHP-36", "SHP-37", "SHP-38", "SHP-39", "SHP-41", "SHP-42", "SHP-43", "SHP-44", "SHP-45", "SHP-46", "SHP-50", "SHP-54", "SHP-66", "SHP-70", "SHP-79")]
    public void Its_lists_are_whole()
    {
        Shp.Contents.Select(c => c.Key).ShouldBe(["grupper", "matlagning", "kreativt", "ute", "fysiskt", "omvardande", "studiecirklar", "satelliter", "mentorer", "foreningar"]);
        Shp.Services.Where(s => s.Place is not ServicePlace.Outside).Select(s => s.Key).ShouldBe(
            ["arbetsmarknad", "unga", "forsorjningsstod", "efter-missbruk", "nyanlanda", "skyddad-arbetstraning", "psykiatrins-grupper", "resursteam", "bedomningar", "budgetradgivning", "vagledning"]);
        Shp.Services.Where(s => s.Place is ServicePlace.Partly).Select(s => s.Key).ShouldBe(["resursteam", "budgetradgivning", "vagledning"]);
        Shp.Services.Where(s => s.Place is ServicePlace.Outside).Select(s => s.Key).ShouldBe(["missbruksbehandling", "uppfoljningsansvaret"]);
        Shp.Competences.Select(c => c.Key).ShouldBe(["lf", "mi", "addis", "art", "kbt", "asi", "gruppen"]);
        Shp.Premises.Select(p => p.Wish).ShouldBe([false, false, false, false, true, false]);
        Shp.Hypotheses.Select(h => (h.Key, h.Formula)).ShouldBe(
            [("rutiner", "M-23"), ("slippa-ensamarbete", "M-20"), ("arliga-omdomen", null), ("flera-sammanhang", null), ("hela-manniskan", "M-08"), ("relevanta-bedomningar", null), ("samsyn", "M-21"), ("mindre-stress", null)]);
        Shp.Risks.Select(r => r.Key).ShouldBe(["roller", "manniskosyn", "instrument"]);
        Shp.Evaluations.Count.ShouldBe(2);
    }

    [Fact]
    [Requirement("SHP-11", "SHP-12", "SHP-13", "SHP-14", "SHP-15", "SHP-10")]
    public void Its_way_goes_back_and_forth_between_occupation_and_follow_up_with_support_all_along()
    {
        Shp.Process.Select(s => s.Key).ShouldBe(["aktualisering", "klartecken", "kartlaggning", "bedomning", "sysselsattning", "uppfoljning", "stod", "vidare", "efter"]);
        Shp.Process.Single(s => s.Key == "uppfoljning").BackTo.ShouldBe("sysselsattning");
        Shp.Process.Single(s => s.Parallel).Key.ShouldBe("stod");
        Shp.Label(Concept.Exit).ShouldBe("Vidare till något");
    }

    [Fact]
    [Requirement("SHP-73", "SHP-80", "SHP-89")]
    public void SUS_is_obligatory_and_no_gate_and_the_commitments_are_a_year_and_a_long_time()
    {
        Shp.NationalFollowUp!.System.ShouldBe(FollowUpSystem.Sus);
        Shp.Gates.ShouldNotContain(g => g.Text.Contains("SUS", StringComparison.Ordinal));
        Shp.Agreements.Select(a => (a.Kind, a.From, a.To)).ShouldBe([(AgreementKind.Parties, new(2010, 8, 1), null), (AgreementKind.Resources, new(2010, 8, 1), new(2011, 7, 31))]);
        var shp = new Programme(ProgrammeId.New(), AssociationId.New(), Shp, 1, Shp.Parties.ToDictionary(p => p.Key, _ => PartyId.New()));
        AgreementObligations.Of(shp, []).Single(o => o.Subject == AgreementObligations.RenewalOf("personal")).ShouldSatisfyAllConditions(o => o.Due.ShouldBe(new DateOnly(2011, 7, 31)), o => o.ShownFrom.ShouldBe(new DateOnly(2011, 5, 2)), o => o.On(new(2011, 5, 1)).ShouldBe(ObligationState.Ahead));
        Shp.Bodies.Single(b => b.Type is BodyType.WorkGroup).Text!.ShouldSatisfyAllConditions(
            t => t.ShouldContain("17 personer, 9 på det första mötet och 16 på det andra"),
            t => t.ShouldContain("Två till var med en del av det första mötet 2009-10-01 och en till en del av det andra 2009-11-16."),
            t => t.ShouldContain("En praktikant var också med"));
    }
}
