using Shouldly;
using Vidare.Participation.Facts;
using Xunit;

namespace Vidare.Participation;

public class LeavingTests
{
    static readonly DateOnly Start = new(2015, 3, 2), Day = new(2015, 9, 1);

    static Tale Enrolled() => Tale.Enrolled(Start).On(Day);

    static Refusal? WhyNot(Tale tale, Exited exit) => Leaving.WhyNotExited(tale.Case, exit, tale.Today);

    [Fact]
    [Requirement("BR-08", "TUNA-14")]
    public void Nobody_leaves_to_an_authority_or_an_employer_that_is_not_named()
    {
        var tale = Enrolled();

        WhyNot(tale, tale.Leaving(ExitReason.AsPlanned, Destination.JobSeeker)).ShouldBeOfType<DestinationNeedsReceiver>();
        WhyNot(tale, tale.Leaving(ExitReason.AsPlanned, Destination.Work, outside: " ")).ShouldBeOfType<DestinationNeedsReceiver>();
        WhyNot(tale, tale.Leaving(ExitReason.AsPlanned, Destination.Work, outside: "Bageriet")).ShouldBeNull();
    }

    [Theory]
    [InlineData("", "b", "c")]
    [InlineData("a", " ", "c")]
    [InlineData("a", "b", "")]
    [Requirement("TUNA-52")]
    public void Nobody_leaves_without_the_final_documentation(string done, string result, string remains)
    {
        var tale = Enrolled();

        WhyNot(tale, tale.Leaving(ExitReason.AsPlanned, Destination.JobSeeker, Tuna.Af) with { WhatWasDone = done, Result = result, RemainingNeeds = remains }).ShouldBeOfType<DocumentationIsMissing>();
    }

    [Fact]
    public void A_contact_is_lost_after_sixty_days_and_three_attempts_and_not_before()
    {
        var tale = Tale.Enrolled(Start).On(new(2015, 6, 1)).Contact();
        tale.On(new(2015, 6, 20)).Contact(ContactKind.Attempt).On(new(2015, 7, 1)).Contact(ContactKind.Attempt);
        var exit = tale.Leaving(ExitReason.LostContact, Destination.NoContact);

        Leaving.WhyNotExited(tale.Case, exit, new(2015, 7, 31)).ShouldBe(new ContactIsNotLost(2, 60));
        tale.On(new(2015, 7, 10)).Contact(ContactKind.Attempt);
        Leaving.WhyNotExited(tale.Case, exit, new(2015, 7, 30)).ShouldBe(new ContactIsNotLost(3, 59));
        Leaving.WhyNotExited(tale.Case, exit, new(2015, 7, 31)).ShouldBeNull();
    }

    [Fact]
    public void The_reason_and_the_destination_belong_together()
    {
        var tale = Enrolled();

        WhyNot(tale, tale.Leaving(ExitReason.CannotGoOn, Destination.JobSeeker, Tuna.Af)).ShouldBeOfType<DestinationDoesNotFit>();
        WhyNot(tale, tale.Leaving(ExitReason.AsPlanned, Destination.NoContact)).ShouldBeOfType<DestinationDoesNotFit>();
        WhyNot(tale, tale.Leaving(ExitReason.Deceased, Destination.Work, outside: "Bageriet")).ShouldBeOfType<DestinationDoesNotFit>();
        WhyNot(tale, tale.Leaving(ExitReason.CannotGoOn, Destination.Redirect)).ShouldBeNull();
    }

    [Fact]
    public void The_exit_lies_between_the_coachs_first_day_and_today()
    {
        var tale = Enrolled();

        WhyNot(tale, tale.Leaving(ExitReason.AsPlanned, Destination.JobSeeker, Tuna.Af, day: Day.AddDays(1))).ShouldBe(new DayIsOutside(Start, Day));
        WhyNot(tale, tale.Leaving(ExitReason.AsPlanned, Destination.JobSeeker, Tuna.Af, day: Start)).ShouldBeNull();
        tale.On(new(2015, 8, 1)).ChangeCoach(Tuna.Jonas).On(Day);
        WhyNot(tale, tale.Leaving(ExitReason.AsPlanned, Destination.JobSeeker, Tuna.Af, day: new(2015, 7, 31))).ShouldBe(new DayIsOutside(new(2015, 8, 1), Day));
    }

    [Fact]
    [Requirement("BR-08", "TUNA-14")]
    public void The_case_is_open_with_a_named_owner_until_the_receiver_has_acknowledged()
    {
        var tale = Enrolled().Exit(ExitReason.AsPlanned, Destination.VocationalRehabilitation, Tuna.Af);

        tale.Case.IsEnrolled.ShouldBeFalse();
        Standing.Of(tale.Case).Next.ShouldBe(new Due(NextStep.AwaitAcknowledgement, Tuna.Petra, ResponsibleRole.Coach, Day, Day.AddDays(14)));

        tale.Later(5).Acknowledge();

        Standing.Of(tale.Case).ShouldBe(new Standing(CaseStep.Closed, null, Day.AddDays(5)));
    }

    [Fact]
    [Requirement("TUNA-14", "BR-08")]
    public void A_receiver_that_says_no_gives_the_case_back_to_its_owner_who_finds_the_next()
    {
        var tale = Enrolled().Exit(ExitReason.AsPlanned, Destination.VocationalRehabilitation, Tuna.Af).Later(3).Refuse();

        tale.Handover.State.ShouldBe(HandoverState.ReceiverWanted);
        tale.Handover.Refusals.ShouldBe(["Inte vi"]);
        Standing.Of(tale.Case).Next!.Step.ShouldBe(NextStep.FindReceiver);
        Leaving.WhyNotAnswered(tale.Case, tale.Handover.Id).ShouldBeOfType<NothingIsSent>();

        tale.Later(1).Send(Tuna.Fk).Later(1).Acknowledge();

        tale.Case.IsOpen.ShouldBeFalse();
        Leaving.WhyNotSent(tale.Case, tale.Handover.Id).ShouldBeOfType<NothingToHandOver>();
    }

    [Fact]
    public void What_is_sent_is_not_sent_again_before_it_is_answered() =>
        Enrolled().Exit(ExitReason.AsPlanned, Destination.JobSeeker, Tuna.Af).ShouldSatisfyAllConditions(
            t => Leaving.WhyNotSent(t.Case, t.Handover.Id).ShouldBeOfType<AlreadySent>(),
            t => Leaving.WhyNotDeclined(t.Case, t.Handover.Id).ShouldBeNull());

    [Fact]
    public void A_redirect_belongs_to_the_coordinator_also_when_the_last_day_had_opened_the_hand_over()
    {
        Enrolled().Exit(ExitReason.CannotGoOn, Destination.Redirect).Handover.Owner.ShouldBe(Tuna.Helena);

        var expired = Tale.Enrolled(Start).On(new(2016, 3, 5)).TurnDay();
        expired.Handover.Owner.ShouldBe(Tuna.Petra);
        expired.Exit(ExitReason.CannotGoOn, Destination.Redirect).Handover.Owner.ShouldBe(Tuna.Helena);
        expired.Case.Handovers.ShouldHaveSingleItem();
    }

    [Fact]
    public void Who_was_named_responsible_earlier_on_the_same_day_does_not_get_the_hand_over()
    {
        var tale = Enrolled().Staff(Tuna.Helena, Tuna.Kommun, new ResponsibleNamed(Tuna.Helena)).Exit(ExitReason.AsPlanned, Destination.JobSeeker, Tuna.Af);
        tale.Handover.Owner.ShouldBe(Tuna.Petra);

        tale.Staff(Tuna.Helena, Tuna.Kommun, new ResponsibleNamed(Tuna.Helena)).Handover.Owner.ShouldBe(Tuna.Helena);
    }

    [Fact]
    public void A_death_closes_the_case_and_what_was_open_in_it()
    {
        var tale = Tale.Enrolled(Start).On(new(2016, 3, 5)).TurnDay().Exit(ExitReason.Deceased, Destination.Deceased);

        tale.Case.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void A_consent_withdrawn_after_the_closing_does_not_move_its_day()
    {
        var tale = Enrolled().Exit(ExitReason.AsPlanned, Destination.JobSeeker, Tuna.Af).Acknowledge().Later(30).Withdraw(Tuna.Af, Tuna.Kommun, Category.Identity);

        Standing.Of(tale.Case).ClosedOn.ShouldBe(Day);
    }
}
