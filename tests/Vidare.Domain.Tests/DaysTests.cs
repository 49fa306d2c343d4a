using Shouldly;
using Xunit;

namespace Vidare;

public class DaysTests
{
    static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2015-01-31", 1, "2015-02-28")]
    [InlineData("2016-01-31", 1, "2016-02-29")]
    [InlineData("2015-08-31", 1, "2015-09-30")]
    [InlineData("2016-02-29", 12, "2017-02-28")]
    [InlineData("2015-03-02", 12, "2016-03-02")]
    [Requirement("CAL-02")]
    public void A_month_later_is_the_same_day_or_the_last_of_a_shorter_month(string day, int months, string later) => Day(day).PlusMonths(months).ShouldBe(Day(later));

    [Theory]
    [InlineData("2015-03-02", 12, "2016-03-01")]
    [InlineData("2015-03-01", 12, "2016-02-29")]
    [InlineData("2016-02-29", 12, "2017-02-27")]
    [InlineData("2015-02-01", 18, "2016-07-31")]
    [Requirement("CAL-04")]
    public void The_last_day_of_a_stay_is_the_day_before_the_months_are_over(string start, int months, string last) => Day(start).LastDayOf(months).ShouldBe(Day(last));

    [Theory]
    [InlineData("2015-03-01", false)]
    [InlineData("2015-03-02", true)]
    [InlineData("2015-09-02", true)]
    [InlineData("2015-09-03", false)]
    [Requirement("CAL-03")]
    public void Within_six_months_has_both_its_ends(string day, bool within) => Day(day).IsWithinMonths(6, Day("2015-03-02")).ShouldBe(within);

    [Fact]
    [Requirement("CAL-01")]
    public void An_interval_has_its_first_and_its_last_day()
    {
        Participation.CoachSpell spell = new(default, Day("2015-03-02"), Day("2015-03-04"));

        Enumerable.Range(0, 5).Select(d => spell.Covers(Day("2015-03-01").AddDays(d))).ShouldBe([false, true, true, true, false]);
    }

    [Theory]
    [InlineData("1997-03-10", "2015-03-09", 17)]
    [InlineData("1997-03-10", "2015-03-10", 18)]
    [InlineData("1996-02-29", "2015-02-28", 19)]
    public void Age_goes_up_on_the_birthday(string born, string day, int age) => Day(born).AgeOn(Day(day)).ShouldBe(age);
}
