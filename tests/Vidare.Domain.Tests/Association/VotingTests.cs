using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Reporting;
using Xunit;

namespace Vidare.Association;

public class VotingTests
{
    static readonly DateOnly Day = new(2015, 3, 10);

    static readonly Seat Chair = Tuna.SeatOf(Tuna.Kommun, SeatKind.Chair), Af = Tuna.SeatOf(Tuna.Af), Fk = Tuna.SeatOf(Tuna.Fk), Region = Tuna.SeatOf(Tuna.Region),
        Substitute = Tuna.SeatOf(Tuna.Kommun, SeatKind.Substitute), CoOpted = Tuna.SeatOf(null, SeatKind.CoOpted);

    static readonly AgendaItem Item = new(AgendaItemId.New(), 1, AgendaKind.Steering, "Lokalen", null, null, null, null);

    static readonly BodyRules Board = BodyRules.OfBoard([Tuna.Kommun, Tuna.Af, Tuna.Fk, Tuna.Region]), Group = new([Tuna.Kommun, Tuna.Af], 3, DecisionRule.Consensus, false);

    static BodyMeeting Meeting(IReadOnlyList<Seat> absent, params Disqualification[] disqualified) => new(
        MeetingId.New(), BodyId.New(), Day, null, 0, null, [Chair, Af, Fk, Region, Substitute, CoOpted], [Item],
        [.. new[] { Chair, Af, Fk, Region, Substitute, CoOpted }.Select(s => new Attendance(s.Id, absent.Contains(s) ? Presence.Absent : Presence.Part, s == Chair || s == Af))],
        disqualified, [], [], null, [], null);

    static Disqualification Jav(Seat seat) => new(Item.Id, seat.Id, "Chef för verksamheten");

    static Vote[] Votes(params (Seat Seat, VoteKind Kind)[] votes) => [.. votes.Select(v => new Vote(Item.Id, v.Seat.Id, v.Kind))];

    [Fact]
    public void Who_is_disqualified_is_not_counted_and_does_not_vote_and_a_substitute_of_the_same_party_steps_in()
    {
        Voting.Voters(Meeting([]), Item).ShouldBe([Chair, Af, Fk, Region]);
        var kept = Meeting([], Jav(Chair));
        Voting.Voters(kept, Item).ShouldBe([Af, Fk, Region, Substitute]);
        Voting.WhyNotNoted(kept, Item, Chair).ShouldBeOfType<IsDisqualifiedFromItem>();
        Voting.WhyNotNoted(Meeting([]), Item, Substitute).ShouldBeOfType<SubstituteIsNotCalled>();
        Voting.Voters(Meeting([Substitute], Jav(Chair)), Item).ShouldBe([Af, Fk, Region]);
        Voting.WhyNotNoted(Meeting([Af]), Item, Af).ShouldBeOfType<IsNotPresent>();
    }

    [Fact]
    [Requirement("TUNA-31")]
    public void A_vote_of_the_co_opted_seat_is_refused() =>
        Voting.WhyNotDecided(Meeting([]), Group, Item, [.. Votes((Chair, VoteKind.Yes), (Af, VoteKind.Yes), (Fk, VoteKind.Yes), (Region, VoteKind.Yes), (CoOpted, VoteKind.Yes))]).ShouldBeOfType<SeatDoesNotVote>();

    [Fact]
    [Requirement("BR-10")]
    public void A_body_decides_only_when_its_parties_are_seated_and_enough_take_part()
    {
        Voting.WhyNotValid(Meeting([]), Group with { RequiredParties = [PartyId.New()] }, Item).ShouldBeOfType<PartiesAreNotSeated>();
        Voting.WhyNotValid(Meeting([Region]), Group, Item).ShouldBeNull();
        Voting.WhyNotValid(Meeting([Region], Jav(Fk)), Group, Item).ShouldBe(new TooFewPartiesPresent(2, 3));
        Voting.WhyNotValid(Meeting([Region]), Board, Item).ShouldBeNull();
        Voting.WhyNotValid(Meeting([Region], Jav(Fk)), Board, Item).ShouldBe(new TooFewMembersPresent(2, 4), "a disqualified member is not counted");
        Voting.WhyNotDecided(Meeting([]), Group, Item, Votes((Chair, VoteKind.Yes))).ShouldBe(new VotesAreMissing(3));
    }

    [Fact]
    public void In_consensus_one_no_is_a_no_and_by_majority_the_chair_tips_a_tie()
    {
        static bool Carried(DecisionRule rule, params (Seat Seat, VoteKind Kind)[] votes) => Voting.IsCarried(Meeting([]), Group with { Decides = rule }, Votes(votes), Chair.Id);

        Carried(DecisionRule.Consensus, (Chair, VoteKind.Yes), (Af, VoteKind.Abstains)).ShouldBeTrue();
        Carried(DecisionRule.Consensus, (Chair, VoteKind.Yes), (Af, VoteKind.No)).ShouldBeFalse();
        Carried(DecisionRule.Majority, (Chair, VoteKind.Yes), (Af, VoteKind.No)).ShouldBeTrue();
        Carried(DecisionRule.Majority, (Chair, VoteKind.No), (Af, VoteKind.Yes)).ShouldBeFalse();
        Carried(DecisionRule.Majority, (Chair, VoteKind.Abstains), (Af, VoteKind.Abstains)).ShouldBeFalse();
    }

    [Fact]
    [Requirement("BR-09")]
    public void A_party_has_one_vote_however_many_sit_for_it_and_in_a_board_each_member_has_one()
    {
        var second = Tuna.SeatOf(Tuna.Kommun);
        var meeting = Meeting([]) with { Seats = [Chair, second, Af, Fk], Attendance = [.. new[] { Chair, second, Af, Fk }.Select(s => new Attendance(s.Id, Presence.Whole, false))] };
        var majority = Group with { Decides = DecisionRule.Majority };
        var two = Votes((Chair, VoteKind.Yes), (second, VoteKind.Yes), (Af, VoteKind.No), (Fk, VoteKind.No));

        Voting.Count(meeting, majority, two).ShouldBe((1, 2));
        Voting.IsCarried(meeting, majority, two, null).ShouldBeFalse("two of the municipality are one vote against two");
        Voting.Count(meeting, Board, two).ShouldBe((2, 2));
        Voting.WhyNotDecided(meeting, majority, Item, Votes((Chair, VoteKind.Yes), (second, VoteKind.No), (Af, VoteKind.Yes), (Fk, VoteKind.Yes))).ShouldBe(new PartyHasOneVote(Tuna.Kommun));
        Voting.WhyNotDecided(meeting, majority, Item, Votes((Chair, VoteKind.Yes), (second, VoteKind.Abstains), (Af, VoteKind.Yes), (Fk, VoteKind.Yes))).ShouldBeNull();
        Voting.WhyNotDecided(meeting, Board with { RequiredParties = [] }, Item, Votes((Chair, VoteKind.Yes), (second, VoteKind.No), (Af, VoteKind.Yes), (Fk, VoteKind.Yes))).ShouldBeNull();
    }

    [Fact]
    [Requirement("TUNA-25")]
    public void A_risk_leaves_the_meeting_with_an_owner_and_a_later_day_until_it_is_over()
    {
        var held = new RiskReview(Tuna.Programme.Id, "ekonomi", RiskStanding.Greater, "Söka mer", UserId.New(), Day.AddDays(60));

        MeetingKeeping.WhyNotReviewed(Meeting([]), [held]).ShouldBeNull();
        MeetingKeeping.WhyNotReviewed(Meeting([]), [held with { Owner = null }]).ShouldBeOfType<RiskHasNoOwner>();
        MeetingKeeping.WhyNotReviewed(Meeting([]), [held with { ReviewOn = null }]).ShouldBeOfType<RiskHasNoOwner>();
        MeetingKeeping.WhyNotReviewed(Meeting([]), [held with { ReviewOn = Day }]).ShouldBe(new RiskIsReviewedInThePast(Day));
        MeetingKeeping.WhyNotReviewed(Meeting([]), [held with { Standing = RiskStanding.Over, Owner = null, ReviewOn = null }]).ShouldBeNull();
    }

    [Fact]
    public void Minutes_are_laid_out_when_everything_is_treated_and_the_risks_are_gone_through_and_two_adjust()
    {
        var risks = new[] { (Tuna.Programme.Id, "ekonomi") };
        var treated = Item with { Resolution = Resolution.Carried, Said = "Ja" };
        AgendaItem risk = new(AgendaItemId.New(), 2, AgendaKind.Risks, "Risker", null, null, null, null);
        Refusal? Why(BodyMeeting meeting) => MeetingKeeping.WhyNotLaidOut(meeting, risks, Day);

        Why(Meeting([]) with { Attendance = [] }).ShouldBeOfType<RollCallIsMissing>();
        MeetingKeeping.WhyNotLaidOut(Meeting([]), risks, Day.AddDays(-1)).ShouldBe(new MeetingIsAhead(Day));
        Why(Meeting([])).ShouldBeOfType<ItemsAreOpen>().Titles.ShouldBe(["Lokalen"]);
        Why(Meeting([]) with { Items = [treated, risk] }).ShouldBe(new RisksAreNotReviewed(1));
        var seen = risk with { Resolution = Resolution.Noted };
        var done = Meeting([]) with { Items = [treated, seen], Risks = [new(Tuna.Programme.Id, "ekonomi", RiskStanding.Unchanged, null)] };
        Why(done).ShouldBeNull();
        Why(done with { Attendance = [.. done.Attendance.Select(a => a with { Adjusts = a.Seat == Chair.Id })] }).ShouldBeOfType<AdjusterIsMissing>();
        MeetingKeeping.WhyNotAttended([new(Chair.Id, Presence.Absent, Adjusts: true)]).ShouldBeOfType<AdjusterWasAway>();
    }

    [Fact]
    public void Minutes_are_adjusted_when_all_adjusters_have_signed_the_version_that_is_laid_out()
    {
        var hash = ContentHash.Of("text");
        Signature By(Seat seat, int version) => new(SignatureId.New(), new(DocumentKind.Minutes, default, version, hash), seat.User, seat.Party, seat.Kind, Day.AddDays(5), "Strängnäs");
        var laid = Meeting([]) with { Id = new(Guid.Empty), Minutes = new(2, "text", hash.Hex, Day.AddDays(3)) };

        laid.Step.ShouldBe(MeetingStep.Adjusting);
        (laid with { Signatures = [By(Chair, 1), By(Af, 1)] }).AdjustedOn.ShouldBeNull("those signed the version before");
        (laid with { Signatures = [By(Chair, 2)] }).Step.ShouldBe(MeetingStep.Adjusting);
        var adjusted = laid with { Signatures = [By(Chair, 2), By(Af, 2)] };
        (adjusted.Step, adjusted.AdjustedOn).ShouldBe((MeetingStep.Adjusted, Day.AddDays(5)));
        MeetingKeeping.WhyNotReopened(adjusted).ShouldBeOfType<MinutesAreAdjusted>();
        MeetingKeeping.WhyNotReopened(laid).ShouldBeNull();
        MeetingKeeping.WhyNotChanged(laid).ShouldBeOfType<MinutesAreFrozen>();
        MeetingKeeping.WhyNotAnnounced(adjusted, Day, Day.AddDays(9)).ShouldBe(new AnnouncedBeforeAdjusted(Day.AddDays(5)));
        MeetingKeeping.DueOn(adjusted, BodyType.Board, Day.AddDays(6)).ShouldBe(Day.AddDays(7));
        MeetingKeeping.DueOn(adjusted, BodyType.Steering, Day.AddDays(6)).ShouldBeNull();
        MeetingKeeping.DueOn(laid, BodyType.Steering, Day.AddDays(6)).ShouldBe(Day.AddDays(14));
    }
}
