using Shouldly;
using Xunit;

namespace Vidare.Funding;

public class RoughMoneyTests
{
    [Theory]
    [InlineData("ca 2 milj. kr", 2_000_000, true)]
    [InlineData("ca 2 000 000 kr", 2_000_000, true)]
    [InlineData("c:a 1,5 milj", 1_500_000, true)]
    [InlineData("Cirka 450 tkr", 450_000, true)]
    [InlineData("1 450 000", 1_450_000, false)]
    [InlineData("1\u00a0450\u00a0000 kr", 1_450_000, false)]
    [InlineData("2 miljoner kronor", 2_000_000, false)]
    [InlineData("0", 0, false)]
    [Requirement("GEN-16")]
    public void An_amount_is_kept_as_written_beside_its_number(string typed, long kronor, bool approximate)
    {
        var amount = RoughMoney.Read(typed).ShouldNotBeNull();

        (amount.Typed, amount.Kronor, amount.Approximate).ShouldBe((typed, kronor, approximate));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ca")]
    [InlineData("mycket")]
    [InlineData("-5")]
    [InlineData("12,345 kr")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("2 milj. kr per år")]
    public void What_is_no_amount_in_whole_kronor_is_none(string typed) => RoughMoney.Read(typed).ShouldBeNull();
}
