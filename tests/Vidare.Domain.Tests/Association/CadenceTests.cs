using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Reporting;
using Xunit;

namespace Vidare.Association;

public class CadenceTests
{
    static readonly MeetingCadence TwiceATerm = new(2, CadenceUnit.Term), Monthly = new(1, CadenceUnit.Month);

    static readonly DateOnly Delegated = new(2015, 9, 1), End = new(2016, 7, 31);

    static IReadOnlyList<CadenceSpan> Spans(DateOnly until, params DateOnly[] days) => Cadences.Of(new(TwiceATerm, Delegated, End), days, until);

    [Fact]
    [Requirement("TUNA-30", "CAL-08")]
    public void Twice_a_term_counts_from_the_delegation_on_and_asks_nothing_of_a_term_with_one_month_left()
    {
        var spans = Spans(new(2016, 12, 31));

        spans.Select(s => (s.Name, s.First, s.Last, s.Wanted)).ShouldBe([("HT 2015", Delegated, new(2015, 12, 31), 2), ("VT 2016", new(2016, 1, 1), new(2016, 6, 30), 2)]);
    }

    [Fact]
    [Requirement("TUNA-30", "BR-35")]
    public void One_meeting_of_two_is_a_warning_in_the_term_and_a_deviation_after_it()
    {
        DateOnly during = new(2015, 12, 15), after = new(2016, 1, 1);

        var span = Spans(during, new DateOnly(2015, 10, 6)).ShouldHaveSingleItem();
        span.HeldBy(during).ShouldBe(1);
        span.IsMissed(during).ShouldBeFalse();
        span.NextDue.ShouldBe(new DateOnly(2015, 12, 31));
        Spans(after, new DateOnly(2015, 10, 6))[0].IsMissed(after).ShouldBeTrue();
        Spans(after, new DateOnly(2015, 10, 6), new DateOnly(2015, 12, 8))[0].IsMissed(after).ShouldBeFalse();
    }

    [Fact]
    [Requirement("TUNA-30")]
    public void A_meeting_before_the_delegation_does_not_count_and_one_that_is_called_is_not_asked_for_again()
    {
        var span = Spans(new(2015, 9, 14), new DateOnly(2015, 8, 25), new DateOnly(2015, 11, 3)).ShouldHaveSingleItem();

        span.Days.ShouldBe([new DateOnly(2015, 11, 3)]);
        span.HeldBy(new(2015, 9, 14)).ShouldBe(0);
        span.NextDue.ShouldBe(new DateOnly(2015, 12, 31));
        Spans(new(2015, 9, 14))[0].NextDue.ShouldBe(new DateOnly(2015, 10, 31), "the first half of September to December");
    }

    [Fact]
    [Requirement("TUNA-27")]
    public void A_special_group_meets_each_month_while_it_is_appointed_and_not_after()
    {
        var spans = Cadences.Of(new(Monthly, new(2015, 2, 10), new(2015, 5, 31)), [new(2015, 2, 20)], new(2015, 12, 31));

        spans.Select(s => (s.First, s.Last)).ShouldBe([(new(2015, 2, 10), new(2015, 3, 9)), (new(2015, 3, 10), new(2015, 4, 9)), (new(2015, 4, 10), new(2015, 5, 9))]);
        spans.Select(s => s.IsMissed(new(2015, 12, 31))).ShouldBe([false, true, true]);
    }

    [Fact]
    public void A_months_span_that_begins_on_the_last_day_of_a_long_month_never_loops()
    {
        Cadences.Of(new(Monthly, new(2015, 1, 31), null), [], new(2015, 6, 1)).Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    [Requirement("TUNA-30")]
    public void The_cadence_belongs_to_the_body_and_waits_for_the_delegation_where_two_programmes_share_it()
    {
        var (own, other) = (Tuna.Make(Tuna.Configuration), Tuna.Make(Tuna.Configuration));
        var joint = new Body(BodyId.New(), own.Association, BodyType.Steering, "TUNA styrgrupp", [other, own], [], new([], 3, DecisionRule.Consensus, false), TwiceATerm);
        SteeringState Of(Programme programme, Delegation delegation) => new(programme, [], delegation, []);

        Cadences.WindowOf(joint, [Of(other, Delegation.Nothing), Of(own, Delegation.Nothing)]).ShouldBeNull();
        var agreed = new Delegation(DelegationStage.Agreed, joint.Id, Delegated, []);
        Cadences.WindowOf(joint, [Of(own, agreed)]).ShouldBe(new CadenceWindow(TwiceATerm, Delegated, Tuna.Configuration.Period.End));
        Cadences.WindowOf(joint with { Programmes = [own] }, [Of(own, Delegation.Nothing)])!.From.ShouldBe(Tuna.Configuration.Period.Start);
    }

    [Fact]
    [Requirement("BR-35", "GEN-12")]
    public void The_next_meeting_is_the_coordinators_to_call_thirty_days_before_and_the_chairs_fourteen_days_after()
    {
        var body = new Body(BodyId.New(), AssociationId.New(), BodyType.Steering, "TUNA styrgrupp", [Tuna.Programme], [], new([], 3, DecisionRule.Consensus, false), TwiceATerm);
        Obligation? On(DateOnly today) => BodyObligations.OfCadence(body, Spans(today), today);

        var due = On(new(2015, 9, 14))!;
        (due.Kind, due.Due).ShouldBe((ObligationKind.Meeting, new DateOnly(2015, 10, 31)));
        due.HeldBy(new(2015, 9, 14)).ShouldBeEmpty();
        due.HeldBy(new(2015, 10, 1)).ShouldBe([Answerable.Coordinator]);
        due.HeldBy(new(2015, 11, 15)).ShouldBe([Answerable.Coordinator, Answerable.SteeringChair]);
    }
}
