using Shouldly;
using Vidare.Association;
using Vidare.Participation.Facts;
using Xunit;

namespace Vidare.Participation;

public class GroupingTests
{
    static readonly DateOnly Start = new(2015, 3, 2), First = new(2015, 4, 6);

    static readonly GroupSeries Walkers = new(GroupId.New(), Tuna.Programme.Id, "Promenadgruppen", "Parken", Tuna.Petra, GroupPlanning.Weekly(First, new(9, 30), 4)) { Cover = "Kommunens gruppförsäkring", InsuredOn = First };

    static Tale Joined() => Tale.Enrolled(Start).On(First).Staff(Tuna.Petra, Tuna.Kommun, new GroupJoined(Walkers.Id, Walkers.Name));

    static GroupAttended At(int session, SessionAttendance attendance) => new(Walkers.Id, Walkers.Sessions[session].Id, Walkers.Name, attendance);

    [Fact]
    [Requirement("F-67")]
    public void A_series_meets_on_the_same_weekday_and_only_what_is_ahead_is_cancelled()
    {
        Walkers.Sessions.Select(s => s.On).ShouldBe([First, First.AddDays(7), First.AddDays(14), First.AddDays(21)]);
        GroupPlanning.WhyNotCancelled(Walkers.Sessions[1], First).ShouldBeNull();
        GroupPlanning.WhyNotCancelled(Walkers.Sessions[0], First.AddDays(1)).ShouldBe(new SessionIsHeld());
        GroupPlanning.WhyNotCancelled(Walkers.Sessions[1] with { CancelledFor = "Sjuk" }, First).ShouldBe(new SessionIsCancelled());
        (Walkers with { Sessions = [Walkers.Sessions[0] with { CancelledFor = "Sjuk" }, Walkers.Sessions[1]] }).Next(First).ShouldBe(Walkers.Sessions[1]);
    }

    [Fact]
    [Requirement("TUNA-47", "F-68")]
    public void Attendance_is_noted_once_the_session_has_come_of_who_was_in_the_group_and_the_last_word_counts()
    {
        var tale = Joined();
        Grouping.WhyNotNoted(tale.Case, Walkers, Walkers.Sessions[0], First).ShouldBeNull();
        Grouping.WhyNotNoted(tale.Case, Walkers, Walkers.Sessions[1], First).ShouldBe(new DayIsAhead(First));
        Grouping.WhyNotNoted(tale.Case, Walkers, Walkers.Sessions[0] with { CancelledFor = "Sjuk" }, First).ShouldBe(new SessionIsCancelled());
        Grouping.WhyNotNoted(Tale.Enrolled(Start).Case, Walkers, Walkers.Sessions[0], First).ShouldBe(new IsNotInGroup());

        tale.Staff(Tuna.Petra, Tuna.Kommun, At(0, SessionAttendance.Absent)).Staff(Tuna.Petra, Tuna.Kommun, At(0, SessionAttendance.Excused));

        tale.Case.Groups.Single().Sessions.ShouldBe([new(Walkers.Sessions[0].Id, First, SessionAttendance.Excused)]);
        tale.Case.All<GroupAttended>().Count().ShouldBe(2, "both are kept");
    }

    [Fact]
    public void One_is_in_a_group_once_until_one_leaves_it_or_the_enrolment_ends()
    {
        var tale = Joined();
        Grouping.WhyNotJoined(tale.Case, Walkers, First).ShouldBe(new IsInGroup());
        Grouping.WhyNotJoined(Tale.Enrolled(Start).Case, Walkers, First.AddDays(60)).ShouldBe(new GroupIsOver());
        Grouping.WhyNotJoined(Tale.Admitted(Start).Case, Walkers, First).ShouldBe(new IsNotEnrolled());

        tale.Later(7).Staff(Tuna.Petra, Tuna.Kommun, new GroupLeft(Walkers.Id));

        tale.Case.Groups.Single().To.ShouldBe(First.AddDays(7));
        Grouping.WhyNotLeft(tale.Later(1).Case, Walkers.Id, tale.Today).ShouldBe(new IsNotInGroup());
        var left = Joined().On(First.AddDays(10)).Exit(ExitReason.OwnWish, Destination.BackToReferrer);
        left.Case.Groups.Single().To.ShouldBe(First.AddDays(10));
    }

    [Fact]
    [Requirement("BR-21", "SHP-86")]
    public void No_session_is_held_before_the_insurance_is_noted()
    {
        var tale = Joined().Later(7);

        Grouping.WhyNotNoted(tale.Case, Walkers with { Cover = null, InsuredOn = null }, Walkers.Sessions[0], tale.Today).ShouldBe(new GroupIsNotInsured(null));
        Grouping.WhyNotNoted(tale.Case, Walkers with { InsuredOn = First.AddDays(1) }, Walkers.Sessions[0], tale.Today).ShouldBe(new GroupIsNotInsured(First.AddDays(1)));
        Grouping.WhyNotNoted(tale.Case, Walkers with { InsuredOn = First.AddDays(1) }, Walkers.Sessions[1], tale.Today).ShouldBeNull();
        GroupPlanning.WhyNotInsured(Walkers).ShouldBeOfType<GroupIsInsured>();
        GroupPlanning.WhyNotInsured(Walkers with { InsuredOn = null }).ShouldBeNull();
    }

    [Fact]
    [Requirement("BR-21")]
    public void Where_something_can_be_dangerous_being_there_counts_from_the_day_on_which_safety_was_shown()
    {
        var tale = Tale.Enrolled(Start).On(First).Staff(Tuna.Petra, Tuna.Kommun, new GroupJoined(Walkers.Id, Walkers.Name, "Vassa verktyg"));
        Grouping.WhyNotPresent(tale.Case, Walkers.Id, Walkers.Sessions[0]).ShouldBeOfType<SafetyIsNotShown>();
        Grouping.WhyNotShown(tale.Case, Walkers.Id, First.AddDays(-1), First).ShouldBe(new DayIsOutside(First, First));
        Grouping.WhyNotShown(tale.Case, GroupId.New(), First, First).ShouldBeOfType<SafetyIsNotWanted>();
        Grouping.WhyNotShown(tale.Case, Walkers.Id, First, First).ShouldBeNull();

        tale.Later(3).Staff(Tuna.Petra, Tuna.Kommun, new SafetyShown(Walkers.Id, Walkers.Name));

        Grouping.WhyNotPresent(tale.Case, Walkers.Id, Walkers.Sessions[0]).ShouldBeOfType<SafetyIsNotShown>("it was shown three days later");
        Grouping.WhyNotPresent(tale.Case, Walkers.Id, Walkers.Sessions[1]).ShouldBeNull();
        Grouping.WhyNotShown(tale.Case).ShouldBeOfType<SafetyIsNotWanted>("once is enough");
        Grouping.WhyNotPresent(Joined().Case, Walkers.Id, Walkers.Sessions[0]).ShouldBeNull("nothing is dangerous in a walk");
    }
}
