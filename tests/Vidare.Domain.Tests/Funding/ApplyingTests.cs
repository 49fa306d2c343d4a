using Shouldly;
using Vidare.Participation;
using Xunit;

namespace Vidare.Funding;

/// <summary>One application from its first word to the board: written, signed, sent in, registered, returned, completed, prepared.</summary>
public class ApplyingTests
{
    static readonly ApplicationPrepared Prepared = new(2, Recommendation.Grant, "Bra", null, [new(2015, Money.Kronor(1_200_000), false)]);

    static readonly IReadOnlyList<ApplicationFinding> Sound = [], Faulty = [new FieldIsEmpty("needs")];

    [Fact]
    [Requirement("TUNA-70")]
    public void The_state_follows_from_events_and_signatures()
    {
        ApplicationReturned back = new(1, ["Bilagan saknas"]);
        ApplicationRegistered number = new("RAR 2014/1");

        Applied.Of([]).State.ShouldBe(ApplicationState.Draft);
        Applied.Of([], signatures: Applied.Signed(1, without: Tuna.Af)).State.ShouldBe(ApplicationState.PartlySigned);
        Applied.Of([], signatures: Applied.Signed(1)).State.ShouldBe(ApplicationState.Signed);
        Applied.Of([Applied.Sent(1)], signatures: Applied.Signed(1)).State.ShouldBe(ApplicationState.Submitted);
        Applied.Of([Applied.Sent(1), number], signatures: Applied.Signed(1)).State.ShouldBe(ApplicationState.Registered);
        Applied.Of([Applied.Sent(1), number, back], signatures: Applied.Signed(1)).State.ShouldBe(ApplicationState.Returned);
        Applied.Of([Applied.Sent(1), number, back], 2, Applied.Signed(1)).State.ShouldBe(ApplicationState.Returned, "signatures of version 1 say nothing of version 2");
        Applied.Of([Applied.Sent(1), number, back], 2, [.. Applied.Signed(1), .. Applied.Signed(2, without: Tuna.Fk)]).State.ShouldBe(ApplicationState.PartlySigned);
        Applied.Of([Applied.Sent(1), number, back, Applied.Sent(2)], 2, [.. Applied.Signed(1), .. Applied.Signed(2)]).State.ShouldBe(ApplicationState.Registered, "it keeps its number");
        Applied.Of([Applied.Sent(1), number, back, Applied.Sent(2), Prepared], 2).State.ShouldBe(ApplicationState.Prepared);
    }

    [Fact]
    [Requirement("TUNA-70")]
    public void It_is_sent_in_when_every_party_and_the_chair_have_signed()
    {
        Applying.WhyNotSubmitted(Applied.Of([], signatures: Applied.Signed(1, without: Tuna.Af)), Sound).ShouldBeOfType<ApplicationIsNotSigned>();
        Applying.WhyNotSubmitted(Applied.Of([], signatures: Applied.Signed(1)), Sound).ShouldBeNull();
        Applying.WhyNotSubmitted(Applied.Of([Applied.Sent(1)], signatures: Applied.Signed(1)), Sound).ShouldBeOfType<ApplicationLiesAtTheOffice>();
    }

    [Fact]
    public void Nobody_signs_what_is_not_finished_or_what_came_back_unchanged()
    {
        Applying.WhyNotSigned(Applied.Of([]), Sound).ShouldBeNull();
        Applying.WhyNotSigned(Applied.Of([]), Faulty).ShouldBe(new ApplicationIsNotFinished(1));
        Applying.WhyNotSigned(Applied.Of([]), Applied.Check(Applied.Sheet with { Lines = [new("Allt", null, LineKind.Money, null)] })).ShouldBeNull("a missing annex is a note");
        Applying.WhyNotSigned(Applied.Of([Applied.Sent(1), new ApplicationReturned(1, ["Bilagan"])], signatures: Applied.Signed(1)), Sound).ShouldBeOfType<ApplicationIsAsBefore>();
        Applying.WhyNotSigned(Applied.Of([Applied.Sent(1), new ApplicationReturned(1, ["Bilagan"])], 2), Sound).ShouldBeNull();
    }

    [Fact]
    public void The_office_registers_once_returns_and_prepares_what_lies_with_it()
    {
        var sent = Applied.Of([Applied.Sent(1)]);
        var registered = Applied.Of([Applied.Sent(1), new ApplicationRegistered("RAR 2014/1")]);

        Applying.WhyNotRegistered(Applied.Of([])).ShouldBeOfType<ApplicationIsNotAtTheOffice>();
        Applying.WhyNotRegistered(sent).ShouldBeNull();
        Applying.WhyNotRegistered(registered).ShouldBeOfType<ApplicationHasItsNumber>();
        Applying.WhyNotPrepared(sent).ShouldBeOfType<ApplicationIsNotRegistered>();
        Applying.WhyNotPrepared(registered).ShouldBeNull();
        Applying.WhyNotReturned(sent).ShouldBeOfType<ApplicationIsNotRegistered>();
        Applying.WhyNotReturned(registered).ShouldBeNull();
        Applying.WhyNotReturned(Applied.Of([])).ShouldBeOfType<ApplicationIsNotAtTheOffice>();
        Applying.WhyNotWritten(registered).ShouldBeOfType<ApplicationLiesAtTheOffice>();
    }

    [Fact]
    [Requirement("GEN-10")]
    public void What_is_ready_for_the_board_points_at_one_version_and_its_amount_per_year()
    {
        var ready = ReadyApplication.Of(Applied.Of([Applied.Sent(1), new ApplicationRegistered("RAR 2014/1"), new ApplicationReturned(1, ["Bilagan"]), Applied.Sent(2), Prepared], 2)).ShouldNotBeNull();

        (ready.Number, ready.Version, ready.ContentHash).ShouldBe(("RAR 2014/1", 2, Applied.Version(2).Hash.Hex));
        ready.Asked.Select(a => (a.Year, a.Money.Ore / 100)).ShouldBe([(2015, 1_200_000L), (2016, 800_000L)]);
        ReadyApplication.Of(Applied.Of([Applied.Sent(1), new ApplicationRegistered("RAR 2014/1")])).ShouldBeNull();
    }
}
