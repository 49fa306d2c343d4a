using Shouldly;
using Xunit;

namespace Vidare.Domain.Tests;

public class OutcomeTests
{
    sealed record Closed : Refusal;

    [Fact]
    public void What_was_refused_says_why_and_has_no_value()
    {
        Outcome<int> outcome = new Closed();

        outcome.Done(out _).ShouldBeFalse();
        outcome.Refusal.ShouldBe(new Closed());
        Should.Throw<InvalidOperationException>(() => outcome.Value);
    }

    [Fact]
    public void What_was_done_has_its_value()
    {
        Outcome<int> outcome = 7;

        outcome.Done(out var seven).ShouldBeTrue();
        seven.ShouldBe(7);
        outcome.Refusal.ShouldBeNull();
    }
}
