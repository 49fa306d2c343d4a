using Shouldly;
using Vidare.Measurement;
using Xunit;

namespace Vidare.Tests.Measurement;

public class NameScreenTests
{
    [Theory]
    [InlineData("Signe Alvarsdotter har börjat.", true)]
    [InlineData("signe alvarsdotters plats", true)]
    [InlineData("(SIGNE ALVARSDOTTER)", true)]
    [InlineData("Signe Alvarsdottersson", false)]
    [InlineData("Dagsigne Alvarsdotter", false)]
    [Requirement("GEN-20")]
    public void A_name_is_found_as_words_also_in_the_genitive(string text, bool says) => NameScreen.Says(text, "Signe Alvarsdotter").ShouldBe(says);

    [Theory]
    [InlineData("Alvarsdotter har börjat.", "Alvarsdotter", true)]
    [InlineData("Alvarsdotters plats", "Alvarsdotter", true)]
    [InlineData("ett berg att bestiga", "Berg", false)]
    [InlineData("Bergs plats", "Berg", true)]
    [InlineData("Bergslagen", "Berg", false)]
    [InlineData("Ek", "Ek", false)]
    [Requirement("GEN-20")]
    public void A_surname_alone_is_found_where_it_is_written_as_a_name(string text, string surname, bool says) => NameScreen.SaysSurname(text, surname).ShouldBe(says);
}
