using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Shouldly;
using Vidare.Ui;
using Xunit;

namespace Vidare.Tests.Ui;

public sealed class FormTests
{
    [Theory]
    [InlineData("2015-03-02")]
    [InlineData("20150302")]
    [InlineData("2015-3-2")]
    [InlineData("  2015-03-02 ")]
    [Requirement("GEN-08")]
    public void A_day_may_be_written_in_the_ways_that_people_write_it(string typed) =>
        Typed("dag", typed).Date("dag", "Startdag").ShouldBe(new DateOnly(2015, 3, 2));

    [Theory]
    [InlineData("2015-02-30")]
    [InlineData("02/03/2015")]
    [InlineData("2015-03")]
    [InlineData("150302")]
    [InlineData("i morgon")]
    public void A_day_that_does_not_exist_is_explained_and_kept(string typed)
    {
        var form = Typed("dag", typed);
        form.Date("dag", "Startdag").ShouldBeNull();
        form.ErrorAt("dag").ShouldNotBeNull().ShouldContain("ÅÅÅÅ-MM-DD");
        form.Value("dag").ShouldBe(typed);
        form.Ok.ShouldBeFalse();
    }

    [Theory]
    [InlineData("1900-01-01", true)]
    [InlineData("2100-12-31", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("2101-01-01", false)]
    [InlineData("0001-01-01", false)]
    public void A_day_is_between_1900_and_2100(string typed, bool readable)
    {
        var form = Typed("dag", typed);
        form.Date("dag", "Startdag").HasValue.ShouldBe(readable);
        form.Ok.ShouldBe(readable);
    }

    [Fact]
    public void What_is_required_and_missing_is_said_once_at_its_field()
    {
        var form = new Form();
        form.Text("namn", "Namn").ShouldBeNull();
        form.Text("namn", "Namn").ShouldBeNull();
        form.Errors.ShouldBe([new FieldError("namn", "Fyll i ”Namn”.")]);
    }

    [Fact]
    public void What_is_voluntary_may_be_missing()
    {
        var form = Typed("namn", "   ");
        form.Text("namn", "Namn", required: false).ShouldBeNull();
        form.Date("dag", "Dag", required: false).ShouldBeNull();
        form.Whole("antal", "Antal", 1, 5, required: false).ShouldBeNull();
        form.Choice("val", "Val", ["a"], required: false).ShouldBeNull();
        form.Ok.ShouldBeTrue();
    }

    [Fact]
    public void Text_is_trimmed_and_its_line_ends_are_one_kind() =>
        Typed("text", "  ett\r\ntvå\rtre \n").Text("text", "Text").ShouldBe("ett\ntvå\ntre");

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    [InlineData("a\u0085\u0007")]
    [InlineData("a\uFFFDb")]
    [InlineData("\0")]
    public void Characters_that_nobody_typed_are_unreadable(string typed)
    {
        var form = Typed("text", typed);
        form.Text("text", "Text").ShouldBeNull();
        form.ErrorAt("text").ShouldNotBeNull().ShouldContain("inte går att läsa");
    }

    [Fact]
    public void Half_a_character_is_unreadable()
    {
        var form = Typed("text", "a" + '\uD83D');
        form.Text("text", "Text").ShouldBeNull();
        form.Ok.ShouldBeFalse();
    }

    [Fact]
    public void Letters_in_two_parts_become_one() =>
        Typed("namn", "A\u030Asa").Text("namn", "Namn").ShouldBe("Åsa");

    [Fact]
    public void Text_that_is_too_long_is_refused_with_the_limit_and_kept()
    {
        var form = Typed("text", new string('å', 1001));
        form.Text("text", "Text", max: 1000).ShouldBeNull();
        form.ErrorAt("text").ShouldBe("”Text” får vara högst 1\u00A0000 tecken. Nu är det 1\u00A0001.");
        form.Value("text").Length.ShouldBe(1001);
        Typed("text", new string('å', 1000)).Text("text", "Text", max: 1000).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("1 450", 1450)]
    [InlineData("1\u00A0450", 1450)]
    [InlineData("\u22125", -5)]
    public void A_whole_number_may_have_spaces_between_thousands(string typed, int read) =>
        Typed("antal", typed).Whole("antal", "Antal", -10, 2000).ShouldBe(read);

    [Theory]
    [InlineData("många")]
    [InlineData("1,5")]
    [InlineData("1 2")]
    [InlineData("١٢")]
    [InlineData("2001")]
    [InlineData("-11")]
    [InlineData("99999999999999999999")]
    public void A_number_that_is_none_or_out_of_bounds_is_refused(string typed)
    {
        var form = Typed("antal", typed);
        form.Whole("antal", "Antal", -10, 2000).ShouldBeNull();
        form.ErrorAt("antal").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("2,5")]
    [InlineData("2.5")]
    public void A_decimal_comma_is_Swedish_and_a_point_is_understood(string typed) =>
        Typed("tjänst", typed).Number("tjänst", "Tjänst", 0, 10).ShouldBe(2.5m);

    [Fact]
    public void Only_what_is_offered_can_be_chosen()
    {
        Typed("val", "af").Choice("val", "Part", ["af", "fk"]).ShouldBe("af");
        var form = Typed("val", "annat");
        form.Choice("val", "Part", ["af", "fk"]).ShouldBeNull();
        form.ErrorAt("val").ShouldNotBeNull();
    }

    [Fact]
    public void Ticks_are_read_once_each_and_only_what_is_offered()
    {
        Typed("parter", "af", "fk", "af").Ticks("parter", ["af", "fk", "region"]).ShouldBe(["af", "fk"]);
        var form = Typed("parter", "af", "annat");
        form.Ticks("parter", ["af", "fk"]).ShouldBeEmpty();
        form.Ok.ShouldBeFalse();
    }

    [Fact]
    public void An_unticked_box_is_absent()
    {
        Typed("ja", "true").Tick("ja").ShouldBeTrue();
        new Form().Tick("ja").ShouldBeFalse();
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("sju", -1)]
    [InlineData("", -1)]
    public void A_version_that_cannot_be_read_matches_none(string typed, int read) =>
        Typed("version", typed).Version.ShouldBe(read);

    [Fact]
    public void A_rule_may_refuse_the_whole_form()
    {
        var form = new Form();
        form.Refuse("Insatsen är stängd.");
        form.Ok.ShouldBeFalse();
        form.Errors.ShouldBe([new FieldError(null, "Insatsen är stängd.")]);
    }

    [Fact]
    public void A_form_may_be_filled_in_beforehand()
    {
        var form = new Form().With("namn", "Åsa").With("parter", ["af", "fk"]).With("tom", (string?)null);
        form.Value("namn").ShouldBe("Åsa");
        form.Values("parter").ShouldBe(["af", "fk"]);
        form.Value("tom").ShouldBe("");
    }

    static Form Typed(string name, params string[] values) =>
        new(new FormCollection(new Dictionary<string, StringValues>(StringComparer.Ordinal) { [name] = values }));
}
