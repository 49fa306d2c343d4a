using Shouldly;
using Vidare.Storage;
using Xunit;

namespace Vidare.Tests.Storage;

public class FoldingTests
{
    [Theory]
    [InlineData("Ake", "Åke Renfors", true)]
    [InlineData("åke renf", "Åke Renfors", true)]
    [InlineData("renfros", "Åke Renfors", false)]
    [InlineData("renfor", "Åke Renfors", true)]
    [InlineData("renfars", "Åke Renfors", true)]
    [InlineData("renfoors", "Åke Renfors", true)]
    [InlineData("renfs", "Åke Renfors", false)]
    [InlineData("Osterg", "Hampus Östergård", true)]
    [InlineData("ekdahlen", "Lovisa Ekdahlén", true)]
    [InlineData("lovisa bergdorf", "Lovisa Ekdahlén", false)]
    public void A_name_is_found_without_accents_and_with_one_slip(string asked, string name, bool found) => Folding.Matches(Folding.Fold(name), asked).ShouldBe(found);

    [Fact]
    public void Folding_twice_changes_nothing() => Folding.Fold(Folding.Fold("  Åke   ÉLAN ")).ShouldBe("ake elan");
}
