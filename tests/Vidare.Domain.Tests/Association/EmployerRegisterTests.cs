using Shouldly;
using Xunit;

namespace Vidare.Association;

public class EmployerRegisterTests
{
    static readonly DateOnly Day = new(2015, 9, 14);

    static readonly ProgrammeId Tuna = ProgrammeId.New();

    static readonly UserId Petra = UserId.New(), Jonas = UserId.New();

    static Mandate Held(UserId user, Role role, DateOnly? to = null, ProgrammeId? programme = null) => new(MandateId.New(), user, role, programme ?? Tuna, null, new(2015, 1, 7), to, null);

    static Employer Of(UserId responsible, DateOnly? from = null) => new(EmployerId.New(), Tuna, "Kafé Lyktan", "Strängnäs", [new(Jonas, new(2015, 2, 1)), new(responsible, from ?? new(2015, 3, 1))]);

    [Fact]
    [Requirement("TUNA-46")]
    public void The_last_one_named_answers_and_nobody_else()
    {
        Of(Petra).Responsible.ShouldBe(new(Petra, new(2015, 3, 1)));
        EmployerRegister.WhyNotHandedOver(Of(Petra), Petra, [Held(Petra, Role.Coach)], Day).ShouldBe(new SameResponsible());
        EmployerRegister.WhyNotHandedOver(Of(Petra), Jonas, [Held(Jonas, Role.Coach)], Day).ShouldBeNull();
    }

    [Fact]
    [Requirement("TUNA-46")]
    public void A_name_means_the_same_employer_whatever_its_case_accents_and_blanks()
    {
        EmployerRegister.IsSame("Kafé  Lyktan", "kafe lyktan").ShouldBeTrue();
        EmployerRegister.IsSame("Kafé Lyktan", "Kafé Lykten").ShouldBeFalse();
    }

    [Fact]
    public void Only_a_coach_or_a_coordinator_of_the_programme_answers()
    {
        EmployerRegister.WhyNotResponsible(Tuna, [Held(Petra, Role.Coordinator)], Day).ShouldBeNull();
        EmployerRegister.WhyNotResponsible(Tuna, [Held(Petra, Role.CaseOfficer)], Day).ShouldBe(new IsNotStaffHere());
        EmployerRegister.WhyNotResponsible(Tuna, [Held(Petra, Role.Coach, to: Day.AddDays(-1))], Day).ShouldBe(new IsNotStaffHere());
        EmployerRegister.WhyNotResponsible(Tuna, [Held(Petra, Role.Coach, programme: ProgrammeId.New())], Day).ShouldBe(new IsNotStaffHere());
    }

    [Fact]
    public void A_contact_is_not_noted_ahead()
    {
        EmployerRegister.WhyNotNoted(Day, Day).ShouldBeNull();
        EmployerRegister.WhyNotNoted(Day.AddDays(1), Day).ShouldBe(new DayIsAhead(Day));
    }

    [Fact]
    [Requirement("TUNA-46")]
    public void When_the_one_who_answers_has_left_the_register_says_since_when()
    {
        EmployerRegister.UnattendedSince(Of(Petra), [Held(Petra, Role.Coach)], Day).ShouldBeNull();
        EmployerRegister.UnattendedSince(Of(Petra), [Held(Petra, Role.Coach, to: new(2015, 8, 31))], Day).ShouldBe(new(2015, 9, 1));
        EmployerRegister.UnattendedSince(Of(Petra), [], Day).ShouldBe(new(2015, 3, 1));
        EmployerRegister.UnattendedSince(Of(Petra), [Held(Petra, Role.Coach, to: new(2015, 8, 31)), Held(Petra, Role.Coordinator)], Day).ShouldBeNull();
    }
}
