using Shouldly;
using Vidare.Measurement;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Participation;

/// <summary>How it goes for somebody is seen during the stay and half a year after it, and becomes what goals are measured by.</summary>
public class ObservingTests
{
    static readonly DateOnly Start = new(2015, 3, 2), End = new(2015, 8, 31), Due = new(2016, 2, 29);

    static Tale Gone() => Tale.Enrolled(Start).On(End).Exit(ExitReason.AsPlanned, Destination.VocationalRehabilitation, Tuna.Af).Acknowledge();

    static OutcomeNoted Work(DateOnly? until = null, DateOnly? since = null, FactId? corrects = null) => new(OutcomeKind.Work, until, 50, since, corrects);

    static Refusal? WhyNot(Tale tale, FollowUpResult result, OutcomeNoted? now = null, DateOnly? on = null) => Observing.WhyNotFollowedUp(tale.Case, new(result), now, on ?? tale.Today, tale.Today);

    [Fact]
    public void What_somebody_does_is_noted_from_the_enrolment_on_never_ahead_of_time_and_is_measured()
    {
        Observing.WhyNotNoted(Tale.Admitted(Start).Case).ShouldBeOfType<IsNotEnrolled>();
        var tale = Tale.Enrolled(Start).On(new(2015, 5, 1));
        Observing.WhyNotNoted(tale.Case, Work(), tale.Today.AddDays(1), tale.Today).ShouldBeOfType<DayIsOutside>();
        Observing.WhyNotNoted(tale.Case, Work(new(2015, 4, 30)), tale.Today, tale.Today).ShouldBeOfType<EndsBeforeItBegins>();
        Observing.WhyNotNoted(tale.Case, Work(new(2016, 4, 30)), new(2014, 1, 1), tale.Today).ShouldBeNull("it was there before, and its end is known");

        tale.Staff(Tuna.Petra, Tuna.Kommun, Work());
        Courses.Of(tale.Case)!.Spells.ShouldBe([new(OutcomeKind.Work, new(2015, 5, 1), null, 50)]);
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects_and_what_was_not_so_is_measured_no_more()
    {
        var tale = Tale.Enrolled(Start).On(new(2015, 5, 1)).Staff(Tuna.Petra, Tuna.Kommun, Work());
        var first = tale.Case.Entries[^1].Id;
        tale.Later(30).Write(Actor.Of(Tuna.Petra), Tuna.Kommun, new(2015, 5, 1), [Work(new(2015, 5, 20), corrects: first)]);
        Courses.Of(tale.Case)!.Spells.ShouldBe([new(OutcomeKind.Work, new(2015, 5, 1), new(2015, 5, 20), 50)]);

        Observing.WhyNotNoted(tale.Case, Work(corrects: first), tale.Today, tale.Today).ShouldBeOfType<NoteIsCorrected>();
        Observing.WhyNotTakenBack(tale.Case, FactId.New()).ShouldBeOfType<NoteIsUnknown>();
        tale.Staff(Tuna.Petra, Tuna.Kommun, new OutcomeTakenBack(tale.Case.Entries[^1].Id));
        Courses.Of(tale.Case)!.Spells.ShouldBeEmpty();
        tale.Case.All<OutcomeNoted>().Count().ShouldBe(2, "both are kept");
    }

    [Fact]
    [Requirement("VAST-51", "F-78")]
    public void Half_a_year_after_the_end_to_the_day_give_or_take_a_month_and_who_is_not_reached_is_unknown()
    {
        Observing.FollowUpDay(Tale.Enrolled(Start).Case).ShouldBeNull();
        var tale = Gone();
        Observing.FollowUpDue(tale.Case).ShouldBe(Due, "31 August and six months is the last day of February");
        WhyNot(tale.On(Due.AddDays(-Observing.WindowDays - 1)), FollowUpResult.NotReached).ShouldBe(new DayIsOutside(Due.AddDays(-30), Due.AddDays(30)));
        WhyNot(tale.Later(1), FollowUpResult.NotReached).ShouldBeNull();
        WhyNot(tale.On(Due.AddDays(60)), FollowUpResult.NotReached).ShouldBeNull("late is better than never");
        WhyNot(tale, FollowUpResult.Reached).ShouldBeOfType<OutcomeIsWanted>();
        WhyNot(tale, FollowUpResult.Reached, Work(since: tale.Today.AddDays(1))).ShouldBeOfType<DayIsOutside>();

        tale.Staff(Tuna.Petra, Tuna.Kommun, new FollowedUp(FollowUpResult.NotReached));
        Observing.FollowUpDue(tale.Case).ShouldBeNull("nobody waits for it");
        var unseen = Courses.Of(tale.Case)!;
        unseen.IsObservedSince(Due, tale.Today).ShouldBeFalse("not reached is unknown and not no");
        WhyNot(tale, FollowUpResult.Reached, Work()).ShouldBeNull("the person may call back");
        tale.Later(5).Staff(Tuna.Petra, Tuna.Kommun, new FollowedUp(FollowUpResult.Reached), Work(since: new(2015, 11, 2)));
        var seen = Courses.Of(tale.Case)!;
        seen.Spells.ShouldBe([new(OutcomeKind.Work, new(2015, 11, 2), null, 50)]);
        seen.IsObservedSince(Due, tale.Today).ShouldBeTrue();
        WhyNot(tale, FollowUpResult.NotReached).ShouldBeOfType<IsFollowedUp>();
    }

    [Fact]
    public void Who_died_and_an_insats_without_follow_up_are_not_asked()
    {
        Observing.FollowUpDay(Tale.Enrolled(Start).On(End).Exit(ExitReason.Deceased, Destination.Deceased).Case).ShouldBeNull();
        var without = new Programme(ProgrammeId.New(), Tuna.Programme.Association, Tuna.Programme.Configuration with { Enrolment = new(12, null) }, 1, Tuna.Programme.Parties);
        var tale = Tale.Enrolled(Start, programme: without).On(End).Exit(ExitReason.AsPlanned, Destination.VocationalRehabilitation, Tuna.Af);
        Observing.WhyNotFollowedUp(tale.Case, tale.Today).ShouldBeOfType<HasNoFollowUp>();
    }

    [Fact]
    public void History_that_was_read_in_waits_for_nobody()
    {
        var tale = Tale.Enrolled(Start).On(End);
        tale.Write(Actor.System, Tuna.Kommun, [tale.Leaving(ExitReason.AsPlanned, Destination.VocationalRehabilitation, Tuna.Af)]);
        Observing.FollowUpDue(tale.Case).ShouldBeNull();
        Observing.FollowUpDay(tale.Case).ShouldBe(Due, "whoever knows how it went may say so");
    }

    [Fact]
    public void A_step_is_one_of_the_programmes_stairs_on_a_day_of_the_stay_or_later()
    {
        Observing.WhyNotObserved(Tale.Enrolled(Start).Case).ShouldBeOfType<HasNoStairs>();
        var stairs = new Programme(ProgrammeId.New(), Tuna.Programme.Association, Tuna.Programme.Configuration with { Stairs = [new("a", "Hemma"), new("b", "Praktik")] }, 1, Tuna.Programme.Parties);
        var tale = Tale.Enrolled(Start, programme: stairs).On(new(2015, 5, 1));
        Observing.WhyNotObserved(tale.Case, 3, tale.Today, tale.Today).ShouldBeOfType<HasNoStairs>();
        Observing.WhyNotObserved(tale.Case, 2, Start.AddDays(-1), tale.Today).ShouldBeOfType<DayIsOutside>();
        Observing.WhyNotObserved(tale.Case, 2, Start, tale.Today).ShouldBeNull();
    }
}
