using Shouldly;
using Vidare.Funding;
using Vidare.Participation;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Reporting;

public class ReportTests
{
    static readonly ProgrammeConfiguration Programme = Purse.Configuration with
    {
        Reporting = new("halvårsvis", "Förbundet", [new(2015, 6, 30), new(2015, 12, 31), new(2016, 6, 30), new(2016, 7, 31)]),
        Purposes = [new("rutiner", "Nya rutiner.")],
        Goals = [new("G-1", "40 % går vidare.", "M-09", 40, GoalUnit.Percent, GoalRelation.AtLeast, null, null, "Samordnare", ["2015-06-30"])],
    };

    static readonly IReadOnlyList<ReportSection> Sections = ReportSections.Of(Programme, ReportKind.Status);

    static readonly DateOnly July = new(2015, 7, 10);

    static readonly ReportPeriod First = ReportPeriods.Of(Programme)[0];

    static readonly ReportFacts Nothing = new([new("G-1", true, "Uppfyllt", [])], []);

    static ReportText Full(string? deviations = null) =>
        new(Sections.Where(s => s.Mandatory).ToDictionary(s => s.Key, s => s.Key == ReportSections.Deviations && deviations is not null ? deviations : "Text."), new Dictionary<string, string>());

    static ReportVersion Version(ReportText text, int number = 1) => new(number, text, new("Rapport", "", []), new("hash" + number), Tuna.Helena, July);

    static Report Of(ReportText? text, IReadOnlyList<UserId>? signed = null, params ReportStep[] steps)
    {
        var id = ReportId.New();
        IReadOnlyList<ReportVersion> versions = text is null ? [] : [Version(text)];
        return new(id, First, versions, steps, new([], Users: [Tuna.Helena, Tuna.Ingrid]), [.. (signed ?? []).Select(u => new Signature(SignatureId.New(), new(DocumentKind.Report, id.Value, 1, new("hash1")), u, null, null, July, "Strängnäs"))]);
    }

    [Fact]
    [Requirement("TUNA-66", "CAL-09", "CAL-10")]
    public void TUNA_reports_each_half_year_and_at_the_end_thirty_and_sixty_days_after()
    {
        ReportPeriods.Of(Programme).Select(p => (p.Kind, p.From, p.To, p.Due)).ShouldBe(
        [
            (ReportKind.Status, new(2015, 2, 1), new(2015, 6, 30), new(2015, 7, 30)),
            (ReportKind.Status, new(2015, 7, 1), new(2015, 12, 31), new(2016, 1, 30)),
            (ReportKind.Status, new(2016, 1, 1), new(2016, 6, 30), new(2016, 7, 30)),
            (ReportKind.Final, new(2015, 2, 1), new(2016, 7, 31), new(2016, 9, 29)),
        ]);
        ReportPeriods.Of(Programme with { Reporting = Programme.Reporting! with { Periods = [] } }).Count.ShouldBe(4, "the calendar's half-years, and July with the end");
        ReportPeriods.Of(Programme with { Reporting = null }).ShouldBeEmpty();
    }

    [Fact]
    [Requirement("CAL-10")]
    public void A_promised_final_report_comes_beside_the_last_status_report_sixty_days_after_the_end_or_thirty_after_the_evaluation()
    {
        var year = Programme with { Period = new(new(2016, 1, 1), new(2016, 12, 31)), Reporting = Programme.Reporting! with { Periods = [], FinalReport = true } };
        (ReportKind, DateOnly, DateOnly, DateOnly) Last(ProgrammeConfiguration of) => ReportPeriods.Of(of)[^1] is var p ? (p.Kind, p.From, p.To, p.Due) : default;

        ReportPeriods.Of(year).Select(p => p.Key).ShouldBe(["2016-06-30", "2016-12-31", "slut-2016-12-31"]);
        Last(year).ShouldBe((ReportKind.Final, new(2016, 1, 1), new(2016, 12, 31), new(2017, 3, 1)));
        Last(year with { Phases = [new("u", PhaseKind.Evaluation, "2017-01", "2017-03")] }).ShouldBe((ReportKind.Final, new(2016, 1, 1), new(2017, 3, 31), new(2017, 4, 30)));
        ReportPeriods.Of(year with { Reporting = year.Reporting! with { FinalReport = false } }).ShouldAllBe(p => p.Kind == ReportKind.Status);
        ReportPeriods.Of(year with { Period = new(new(2016, 1, 1)) }).ShouldAllBe(p => p.Kind == ReportKind.Status, "without an end there is no final report");
        ReportObligations.Of([.. ReportPeriods.Of(year).Select(p => Of(null) with { Period = p })]).Select(o => (o.Subject, o.What)).Last().ShouldBe(("slut-2016-12-31", "Slutrapport till och med 2016-12-31"));
    }

    [Fact]
    [Requirement("TIERP-53")]
    public void One_of_two_reports_that_were_due_came_in_time()
    {
        Report Sent(DateOnly on) => Of(Full(), null, new ReportSubmitted(1, Tuna.Helena, on));

        Punctuality.Of([Sent(First.Due), Sent(First.Due.AddDays(1)), Of(null) with { Period = First with { To = new(2016, 6, 30) } }], new(2015, 12, 1)).ShouldBe(new(1, 2));
        Punctuality.Of([Of(null)], First.Due).ShouldBe(new(0, 0), "its day is not over");
    }

    [Fact]
    [Requirement("CAL-10")]
    public void An_agreement_may_set_other_days_for_the_reports()
    {
        var agreed = Programme with { Reporting = Programme.Reporting! with { DueDays = 45, FinalDueDays = 90 } };

        ReportPeriods.Of(agreed).Select(p => p.Due).ShouldBe([new(2015, 8, 14), new(2016, 2, 14), new(2016, 8, 14), new(2016, 10, 29)]);
    }

    [Fact]
    [Requirement("CAL-09")]
    public void A_stretch_of_less_than_two_months_is_no_report_of_its_own()
    {
        var late = Programme with { Period = new(new(2015, 6, 1), new(2016, 12, 31)), Reporting = Programme.Reporting! with { Periods = [] } };

        ReportPeriods.Of(late).Select(p => (p.From, p.To)).ShouldBe([(new(2015, 6, 1), new(2015, 12, 31)), (new(2016, 1, 1), new(2016, 6, 30)), (new(2016, 7, 1), new(2016, 12, 31))]);
    }

    [Fact]
    [Requirement("TUNA-66")]
    public void A_draft_is_there_by_itself_the_day_after_the_period_and_is_late_thirty_days_on()
    {
        var report = Of(null);

        report.On(new(2015, 6, 30)).ShouldBe(ReportState.Planned);
        ReportRules.WhyNotWritten(report, new(2015, 6, 30)).ShouldBe(new PeriodIsNotOver(new(2015, 6, 30)));
        report.On(new(2015, 7, 1)).ShouldBe(ReportState.Draft);
        var obligation = ReportObligations.Of([report]).ShouldHaveSingleItem();
        obligation.On(new(2015, 7, 1)).ShouldBe(ObligationState.Reminded);
        (obligation.Due, obligation.On(new(2015, 7, 31))).ShouldBe((new DateOnly(2015, 7, 30), ObligationState.Late));
        obligation.RaisedTo(new(2015, 8, 14)).ShouldBe([Answerable.SteeringChair]);
        obligation.RaisedTo(new(2015, 9, 14)).ShouldBe([Answerable.SteeringChair, Answerable.Office]);
    }

    [Fact]
    [Requirement("BR-36")]
    public void An_empty_section_stands_in_the_way()
    {
        ReportRules.WhyNotComplete(Of(null), Sections, Nothing, [], []).ShouldBeOfType<ReportIsNotWritten>();
        ReportRules.WhyNotComplete(Of(ReportText.Empty), Sections, Nothing, [], []).ShouldBeOfType<SectionsAreEmpty>().Headings.ShouldBe(["Nya rutiner.", "40 % går vidare.", "Avvikelser", "Risker", "Nästa period"]);
        ReportRules.WhyNotComplete(Of(Full()), Sections, Nothing, [], []).ShouldBeNull();
        ReportRules.WhyNotComplete(Of(Full()), Sections, Nothing, ["Risker"], []).ShouldBeOfType<ReportNamesSomebody>();
    }

    [Theory]
    [InlineData("Vi har haft löpande uppföljning hela våren.", "löpande uppföljning", true)]
    [InlineData("Kontinuerlig uppföljning sker.", "kontinuerlig uppföljning", true)]
    [InlineData("Vi följer upp när vi hinner.", null, false)]
    [Requirement("BR-36")]
    public void A_text_that_says_that_one_follows_up_beside_a_missed_measurement_is_asked_about(string text, string? said, bool asked)
    {
        ReportFacts facts = new([new("G-1", false, "Ingen uppföljning", [new("G-1", "Medarbetarna ser samverkan som minst lika god.", new(2015, 2, 1), "Styrgrupp")])], []);
        var written = Full(text);

        var concerns = Consistency.Of(Sections, written.Texts, facts);

        concerns.Count.ShouldBe(asked ? 1 : 0);
        Consistency.Of(Sections, written.Texts, Nothing).ShouldBeEmpty("nothing is missed");
        if (asked)
        {
            concerns[0].Said.ShouldBe(said);
            concerns[0].Against.ShouldContain("2015-02-01, ansvarig styrgrupp");
            ReportRules.WhyNotComplete(Of(written), Sections, facts, [], []).ShouldBe(new ConcernsAreUnanswered(1));
            ReportRules.WhyNotComplete(Of(written with { Answers = new Dictionary<string, string> { [concerns[0].Key] = "Enkäten glömdes." } }), Sections, facts, [], []).ShouldBeNull();
        }
    }

    [Fact]
    [Requirement("BR-36")]
    public void A_text_that_says_that_a_goal_is_met_or_that_nothing_went_otherwise_is_held_against_the_figures()
    {
        ReportFacts facts = new([new("G-1", false, "Kan ej utvärderas", [])], ["Startkrav: Lokalen"]);
        var texts = new Dictionary<string, string> { ["mal-G-1"] = "Målet är uppfyllt!", [ReportSections.Deviations] = "Inga avvikelser.", [ReportSections.Next] = "Målet är uppfyllt" };

        Consistency.Of(Sections, texts, facts).Select(c => (c.Section, c.Against)).ShouldBe([("mal-G-1", "Enligt siffrorna: kan ej utvärderas."), (ReportSections.Deviations, "Försenat i perioden: Startkrav: Lokalen.")]);
        Consistency.Of(Sections, texts, Nothing).ShouldBeEmpty();
    }

    [Fact]
    [Requirement("BR-37")]
    public void It_is_signed_by_both_sent_returned_and_then_received()
    {
        ReportSubmitted sent = new(1, Tuna.Helena, July);
        ReportReturned back = new(1, "Ekonomin saknas", Tuna.Ingrid, July);
        ReportState State(Report report) => report.On(July);

        State(Of(Full(), [Tuna.Helena])).ShouldBe(ReportState.PartlySigned);
        var signed = Of(Full(), [Tuna.Helena, Tuna.Ingrid]);
        State(signed).ShouldBe(ReportState.Signed);
        ReportRules.WhyNotSubmitted(Of(Full(), [Tuna.Helena]), July).ShouldBeOfType<ReportIsNotSigned>();
        ReportRules.WhyNotSubmitted(signed, July).ShouldBeNull();
        var submitted = signed with { Steps = [sent] };
        (State(submitted), submitted.SentOn).ShouldBe((ReportState.Submitted, July));
        ReportRules.WhyNotWritten(submitted, July).ShouldBeOfType<ReportIsSent>();
        ReportRules.WhyNotAnswered(signed, July).ShouldBeOfType<ReportIsNotSent>();
        var returned = signed with { Steps = [sent, back] };
        (State(returned), returned.SentOn).ShouldBe((ReportState.Returned, null));
        var anew = returned with { Versions = [.. returned.Versions, Version(Full(), 2)] };
        State(anew).ShouldBe(ReportState.Draft, "a later version has no signatures");
        State(signed with { Steps = [sent, new ReportReceived(1, "Dnr 4", Tuna.Ingrid, July)] }).ShouldBe(ReportState.Received);
    }
}
