using Shouldly;
using Xunit;

namespace Vidare.Measurement;

public class DeclaringTests
{
    static readonly DateOnly Day = new(2016, 7, 31), Today = new(2016, 8, 10);

    static GoalStanding Standing(Verdict verdict) => Measuring.InFull(Some.Tuna, Material.Empty, Day)[0] with { Verdict = verdict, Parts = [] };

    [Fact]
    [Requirement("BR-24")]
    public void Met_is_never_declared_where_the_numbers_do_not_say_so_whatever_else_they_say()
    {
        foreach (var computed in Enum.GetValues<Verdict>())
        {
            Declaring.WhyNotDeclared(Standing(computed), Verdict.Met, null, Day, Today).ShouldBe(computed is Verdict.Met ? null : new NumbersDoNotBearIt(), computed.ToString());
            Declaring.WhyNotDeclared(Standing(computed), Verdict.NotMet, null, Day, Today).ShouldBeNull(computed.ToString());
            Declaring.Holds(Verdict.Met, computed).ShouldBe(computed is Verdict.Met);
        }

        Declaring.WhyNotDeclared(Standing(Verdict.Met), Verdict.PartlyMet, null, Day, Today).ShouldBe(new OnlyPartsAreMetInPart());
        Declaring.WhyNotDeclared(Standing(Verdict.Met), Verdict.NotMet, null, Today.AddDays(1), Today).ShouldBe(new DeclaredAhead());
        Declaring.WhyNotDeclared(Standing(Verdict.Met), null, null, Day, Today).ShouldBe(new NothingIsDeclared());
    }

    [Fact]
    [Requirement("BR-24")]
    public void The_last_declaration_up_to_a_day_holds_until_it_is_taken_back()
    {
        DeclaredVerdict first = new("G", Day, Verdict.NotMet, "Få svar.", "Någon", null, Today), back = first with { AsOf = Today, Verdict = null };

        Declaring.On([first], "G", Day.AddDays(-1)).ShouldBeNull();
        Declaring.On([first, back], "G", Day).ShouldBe(first);
        Declaring.On([first, back], "G", Today).ShouldBeNull();
        Declaring.On([first], "H", Today).ShouldBeNull();
    }
}
