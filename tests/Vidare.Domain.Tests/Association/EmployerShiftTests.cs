using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Association;

/// <summary>The contact with employers as the coaches' for a stretch of time (TUNA-33).</summary>
[Requirement("TUNA-33")]
public class EmployerShiftTests
{
    static readonly DateOnly First = new(2015, 2, 1), Last = new(2015, 6, 30);

    static readonly PhaseConfiguration BuildUp = new("uppbyggnad", PhaseKind.BuildUp, "2015-02-01", "2015-06"), Open = BuildUp with { To = null };

    static readonly UserId Lena = UserId.New(), Olle = UserId.New(), Helena = UserId.New();

    static readonly Mandate[] Staff = [Of(Helena, Role.Coordinator), Of(Lena, Role.Coach), Of(Olle, Role.Coach)];

    static Mandate Of(UserId user, Role role) => new(MandateId.New(), user, role, Tuna.Programme.Id, Tuna.Af, First, null, null);

    static EmployerShift Shift(DateOnly from, DateOnly? to) => new(Tuna.Programme.Id, 1, "Uppbyggnad", from, to, "Samordnaren bygger upp.");

    static Employer Answered(UserId by, DateOnly from) => new(EmployerId.New(), Tuna.Programme.Id, "Verkstaden", "Eskilstuna", [new(by, from)]);

    [Fact]
    public void It_lies_within_the_phase_and_ends_with_it()
    {
        EmployerShifts.WhyNotShifted([], BuildUp, First, null, hasCoach: true).ShouldBeNull();
        EmployerShifts.Until(BuildUp, null).ShouldBe(Last);
        EmployerShifts.Until(Open, null).ShouldBeNull("the source does not say when building up ends");
        EmployerShifts.WhyNotShifted([], BuildUp, First.AddDays(-1), null, hasCoach: true).ShouldBe(new ShiftIsOutsidePhase(First, Last));
        EmployerShifts.WhyNotShifted([], BuildUp, First, Last.AddDays(1), hasCoach: true).ShouldBe(new ShiftIsOutsidePhase(First, Last));
        EmployerShifts.WhyNotShifted([], BuildUp, First.AddDays(1), First, hasCoach: true).ShouldBeOfType<DaysAreReversed>();
        EmployerShifts.WhyNotShifted([], BuildUp, First, null, hasCoach: false).ShouldBeOfType<NobodyToShiftTo>();
    }

    [Fact]
    public void No_day_is_in_two_and_one_that_was_taken_back_is_in_none()
    {
        EmployerShifts.WhyNotShifted([Shift(First, null)], Open, new(2015, 5, 1), null, hasCoach: true).ShouldBe(new ContactIsShifted(First, null));
        EmployerShifts.WhyNotShifted([Shift(First, new(2015, 4, 30))], Open, new(2015, 5, 1), null, hasCoach: true).ShouldBeNull();
        EmployerShifts.WhyNotShifted([Shift(new(2015, 5, 1), new(2015, 4, 1))], Open, First, null, hasCoach: true).ShouldBeNull();
        EmployerShifts.WhyNotEnded(Shift(First, null), First).ShouldBeNull();
        EmployerShifts.WhyNotEnded(Shift(First, First), First).ShouldBeOfType<ShiftIsOver>();
    }

    [Fact]
    public void A_new_employer_is_the_coachs_who_has_the_fewest_unless_a_coach_registers_it()
    {
        EmployerShifts.Proposed(null, Staff, [], Helena).ShouldBe(Helena, "the contact is as it always was");
        EmployerShifts.Proposed(Shift(First, null), Staff, [Lena], Helena).ShouldBe(Olle);
        EmployerShifts.Proposed(Shift(First, null), Staff, [Lena, Olle], Helena).ShouldBe(Lena, "the first by name when they have as many");
        EmployerShifts.Proposed(Shift(First, null), Staff, [Lena], Lena).ShouldBe(Lena);
        EmployerShifts.Proposed(Shift(First, null), [Staff[0]], [], Helena).ShouldBe(Helena, "there is no coach");
    }

    [Fact]
    public void The_coordinator_supervises_what_a_coach_has_taken_on_since()
    {
        EmployerShifts.IsSupervised(Shift(First, null), Answered(Lena, First), Staff).ShouldBeTrue();
        EmployerShifts.IsSupervised(Shift(First, null), Answered(Lena, First.AddDays(-1)), Staff).ShouldBeFalse("it was hers before");
        EmployerShifts.IsSupervised(Shift(First, null), Answered(Helena, First), Staff).ShouldBeFalse("she answers herself");
        EmployerShifts.IsSupervised(null, Answered(Lena, First), Staff).ShouldBeFalse();
    }
}
