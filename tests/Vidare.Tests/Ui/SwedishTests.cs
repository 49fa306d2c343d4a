using Shouldly;
using Vidare.Ui;
using Xunit;

namespace Vidare.Tests.Ui;

[Requirement("GEN-08")]
public sealed class SwedishTests
{
    static readonly DateOnly Today = new(2016, 5, 30);

    [Theory]
    [InlineData(0, "0 kr")]
    [InlineData(950, "950 kr")]
    [InlineData(1_450_000, "1 450 000 kr")]
    [InlineData(-12_500, "−12 500 kr")]
    public void Kronor_have_a_no_break_space_between_thousands_and_before_the_unit(long kronor, string shown) =>
        Swedish.Kronor(kronor).ShouldBe(NoBreaks(shown));

    [Fact]
    public void Öre_are_shown_only_where_there_are_any()
    {
        Swedish.Kronor(Money.Kronor(1_450_000)).ShouldBe(NoBreaks("1 450 000 kr"));
        Swedish.Kronor(new Money(1_250)).ShouldBe(NoBreaks("12,50 kr"));
    }

    [Theory]
    [InlineData(2_000_000, "ca 2 milj. kr")]
    [InlineData(1_500_000, "ca 1,5 milj. kr")]
    [InlineData(1_450_000, "ca 1 450 000 kr")]
    [InlineData(0, "ca 0 kr")]
    public void Whole_and_half_millions_are_said_in_millions(long kronor, string shown) =>
        Swedish.Approximately(kronor).ShouldBe(NoBreaks(shown));

    [Theory]
    [InlineData("0.4", "40 %")]
    [InlineData("0.333333", "33,3 %")]
    [InlineData("0", "0 %")]
    [InlineData("1", "100 %")]
    public void A_fraction_is_shown_in_per_cent_with_at_most_one_decimal(string fraction, string shown) =>
        Swedish.Percent(decimal.Parse(fraction, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(NoBreaks(shown));

    [Theory]
    [InlineData("2.5", "2,5 tjänst")]
    [InlineData("0.5", "0,5 tjänst")]
    [InlineData("1", "1 tjänst")]
    [InlineData("3", "3 tjänster")]
    public void Posts_have_a_decimal_comma(string posts, string shown) =>
        Swedish.Posts(decimal.Parse(posts, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(NoBreaks(shown));

    [Fact]
    public void A_day_is_written_with_the_year_first() => Swedish.Day(new(2016, 5, 31)).ShouldBe("2016-05-31");

    [Fact]
    public void A_weekday_has_its_Swedish_name() => Swedish.Weekday(new(2015, 9, 13)).ShouldBe("söndag");

    [Theory]
    [InlineData(-3, "3 dagar försenad")]
    [InlineData(-1, "1 dag försenad")]
    [InlineData(0, "i dag")]
    [InlineData(1, "i morgon")]
    [InlineData(5, "om 5 dagar")]
    public void How_far_away_a_due_day_is_is_said_in_words(int days, string shown) =>
        Swedish.DaysFromNow(Today.AddDays(days), Today).Replace(Swedish.NoBreak, ' ').ShouldBe(shown);

    [Fact]
    public void Å_ä_and_ö_come_last_and_case_does_not_matter()
    {
        string[] names = ["Östen", "anna", "Ärla", "Åsa", "Zara", "Bo"];
        names.Order(Swedish.Comparer).ShouldBe(["anna", "Bo", "Zara", "Åsa", "Ärla", "Östen"]);
    }

    static string NoBreaks(string shown) =>
        // Only in words such as "ca 2 milj. kr" and numbers, which is everything in these tests.
        shown.Replace(' ', Swedish.NoBreak);

    [Fact]
    public void A_span_whose_ends_are_the_same_is_one_number()
    {
        Swedish.Span(40, 50).ShouldBe("40–50");
        Swedish.Span(300, 300).ShouldBe("300");
    }
}
