using Shouldly;
using Vidare.Access;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Reporting;

public class ObligationTests
{
    static readonly DateOnly Due = new(2016, 5, 31);

    static readonly Obligation Agreement = new(ObligationKind.Agreement, "resurser", "Överenskommelse om resurser", Due, new(Anchor.ProgrammeEnd, new(2016, 7, 31), Months: -2), [Answerable.Coordinator, Answerable.Signatory], Reminders.Agreement, Reminders.AtOnce);

    static readonly Obligation Report = Of(ReportKind.Status, new(2016, 6, 30));

    static Obligation Of(ReportKind kind, DateOnly to) => ReportObligations.Of([new(ReportId.New(), new(kind, new(2016, 1, 1), to, kind is ReportKind.Final ? 60 : 30), [], [], new([]), [])]).Single();

    [Theory]
    [InlineData("2016-07-31", 2, "2016-05-31")]
    [InlineData("2016-06-30", 1, "2016-05-31")]
    [InlineData("2016-04-30", 2, "2016-02-29")]
    [InlineData("2016-07-30", 5, "2016-02-29")]
    [InlineData("2016-07-15", 2, "2016-05-15")]
    [Requirement("CAL-06", "TUNA-62")]
    public void So_many_months_before_the_last_day_of_a_month_is_the_last_day_of_the_other(string end, int months, string due) =>
        DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture).MonthsBefore(months).ShouldBe(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2016-03-01", null)]
    [InlineData("2016-03-02", "2016-03-02")]
    [InlineData("2016-03-31", "2016-03-02")]
    [InlineData("2016-04-01", "2016-04-01")]
    [InlineData("2016-05-01", "2016-05-01")]
    [InlineData("2016-05-17", "2016-05-17")]
    [InlineData("2016-05-24", "2016-05-24")]
    [InlineData("2016-05-31", "2016-05-31")]
    [InlineData("2016-06-06", "2016-05-31")]
    [InlineData("2016-06-07", "2016-06-07")]
    [InlineData("2016-06-15", "2016-06-14")]
    [Requirement("CAL-06", "TUNA-62")]
    public void An_agreement_is_reminded_of_90_60_30_14_and_7_days_before_and_each_week_after(string today, string? reminded) =>
        Agreement.RemindedOn(Day(today)).ShouldBe(reminded is null ? null : Day(reminded));

    [Fact]
    [Requirement("TUNA-62")]
    public void An_unsigned_agreement_is_at_the_steering_group_and_the_association_the_day_after()
    {
        Agreement.HeldBy(new(2016, 3, 1)).ShouldBeEmpty();
        Agreement.HeldBy(Due).ShouldBe([Answerable.Coordinator, Answerable.Signatory]);
        Agreement.HeldBy(new(2016, 6, 1)).ShouldBe([Answerable.Coordinator, Answerable.Signatory, Answerable.Steering, Answerable.Office]);
        Agreement.On(new(2016, 6, 1)).ShouldBe(ObligationState.Late);
        (Agreement with { DoneOn = new(2016, 5, 27) }).HeldBy(new(2016, 6, 1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2016-06-29", null)]
    [InlineData("2016-07-15", "2016-06-30")]
    [InlineData("2016-07-16", "2016-07-16")]
    [InlineData("2016-07-23", "2016-07-23")]
    [InlineData("2016-07-30", "2016-07-30")]
    [InlineData("2016-08-05", "2016-07-30")]
    [InlineData("2016-08-14", "2016-08-13")]
    [Requirement("GEN-12")]
    public void A_report_is_reminded_of_30_14_and_7_days_before_on_its_day_and_each_week_after(string today, string? reminded) =>
        Report.RemindedOn(Day(today)).ShouldBe(reminded is null ? null : Day(reminded));

    [Fact]
    [Requirement("GEN-12")]
    public void What_arises_nearer_its_day_or_further_from_it_is_reminded_of_at_once_and_then_as_usual()
    {
        Of(ReportKind.Final, new(2016, 7, 31)).ReminderDays.ShouldBe([60, 30, 14, 7]);
        Reminders.Within(30).ShouldBe(Reminders.Usual);
        Reminders.Within(14).ShouldBe([14, 7]);
    }

    [Theory]
    [InlineData("2016-06-29", 0)]
    [InlineData("2016-06-30", 1)]
    [InlineData("2016-08-13", 1)]
    [InlineData("2016-08-14", 2)]
    [InlineData("2016-08-27", 2)]
    [InlineData("2016-08-28", 3)]
    [Requirement("GEN-12")]
    public void What_is_late_goes_up_a_step_for_each_fourteen_days(string today, int lists) =>
        Report.HeldBy(Day(today)).ShouldBe(((Answerable[])[Answerable.Coordinator, Answerable.SteeringChair, Answerable.Office])[..lists]);

    [Fact]
    [Requirement("BR-35")]
    public void What_was_done_late_says_by_how_many_days_for_ever()
    {
        var late = Report with { DoneOn = new(2016, 8, 11) };

        late.On(new(2017, 1, 1)).ShouldBe(ObligationState.Done);
        late.DaysLate(new(2017, 1, 1)).ShouldBe(12);
        (Report with { DoneOn = new(2016, 7, 30) }).DaysLate(new(2017, 1, 1)).ShouldBe(0);
    }

    [Fact]
    public void A_partys_share_is_on_the_lists_of_those_who_may_sign_for_it()
    {
        var left = Agreement with { Parties = [Tuna.Af] };

        ObligationSight.HeldAs(Manager(Tuna.Af), Tuna.Programme, left).ShouldBe(Answerable.Signatory);
        ObligationSight.HeldAs(Manager(Tuna.Fk), Tuna.Programme, left).ShouldBeNull();
        ObligationSight.HeldAs(Sitting(Tuna.Af, SeatKind.Member), Tuna.Programme, left).ShouldBe(Answerable.Signatory);
        ObligationSight.HeldAs(Sitting(Tuna.Fk, SeatKind.Member), Tuna.Programme, left).ShouldBeNull();
        ObligationSight.HeldAs(Sitting(Tuna.Fk, SeatKind.Member, new(2016, 6, 1)), Tuna.Programme, left).ShouldBe(Answerable.Steering, "it went up");
        ObligationSight.HeldAs(Sitting(null, SeatKind.CoOpted, new(2016, 6, 1)), Tuna.Programme, left).ShouldBeNull("who is co-opted answers for nothing");
    }

    [Fact]
    public void What_goes_up_to_the_chair_is_on_nobody_elses_list_and_the_office_has_its_own_association()
    {
        ObligationSight.HeldAs(Sitting(Tuna.Kommun, SeatKind.Chair, new(2016, 8, 14)), Tuna.Programme, Report).ShouldBe(Answerable.SteeringChair);
        ObligationSight.HeldAs(Sitting(Tuna.Af, SeatKind.Member, new(2016, 8, 14)), Tuna.Programme, Report).ShouldBeNull();
        ObligationSight.HeldAs(Office(Tuna.Programme.Association), Tuna.Programme, Report).ShouldBe(Answerable.Office);
        ObligationSight.HeldAs(Office(AssociationId.New()), Tuna.Programme, Report).ShouldBeNull();
        ObligationSight.MayHold(Office(AssociationId.New()), Tuna.Programme).ShouldBeFalse();
    }

    [Fact]
    [Requirement("GEN-18")]
    public void Gates_are_obligations_with_the_day_that_they_follow_from()
    {
        var open = GateObligations.Of(Tuna.Configuration, [], new(2015, 3, 2));
        var closed = GateObligations.Of(Tuna.Configuration, [new("lokal", false, "Klar.", Tuna.Helena, new(2015, 2, 20))], null);

        (open[0].Due, open[0].Source).ShouldBe((new(2015, 1, 31), new(Anchor.FirstEnrolment, new(2015, 3, 2), Days: -30)));
        closed[0].Source.ShouldBe(new(Anchor.ProgrammeStart, Tuna.Configuration.Period.Start, Days: -30));
        closed[1].DoneOn.ShouldBe(new(2015, 2, 20));
        open[1].DoneOn.ShouldBeNull();
    }

    static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    static Viewer Manager(PartyId party) => new()
    {
        User = UserId.New(), Name = "Chef", Employment = new(party, null), Today = Due,
        Mandates = [new(MandateId.New(), UserId.New(), Role.Manager, Tuna.Programme.Id, party, new(2015, 1, 1), null, null)],
    };

    static Viewer Sitting(PartyId? party, SeatKind kind, DateOnly? today = null) => new()
    {
        User = UserId.New(), Name = "Ledamot", Employment = new(party, null), Today = today ?? Due,
        Seats = [new(new(SeatId.New(), BodyId.New(), UserId.New(), party, kind, new(2015, 1, 1), null), Tuna.Programme.Id, BodyType.LocalGroup)],
    };

    static Viewer Office(AssociationId association) => new()
    {
        User = UserId.New(), Name = "Kansli", Employment = new(null, association), Today = new(2016, 9, 1),
        Mandates = [new(MandateId.New(), UserId.New(), Role.Office, null, null, new(2015, 1, 1), null, null)],
    };
}
