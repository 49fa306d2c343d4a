using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Vidare.Programmes.Packages;

public sealed class PackageTextTests
{
    static readonly string Tuna = PackageFiles.Tuna;

    [Fact]
    public void Every_field_survives_a_round_trip() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var package = new AnyPackage(seed).Make();
        var text = PackageText.Write(package);
        var form = PackageForm.Read(text);
        form.Faults.ShouldBeEmpty();
        AnyPackage.Differences(package, form.Configuration!).ShouldBeEmpty();
        PackageText.Write(form.Configuration!).ShouldBe(text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_packages_that_differ_in_anything_differ_in_their_text() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var (one, other) = (new AnyPackage(seed).Make(), new AnyPackage(seed + 1).Make());
        (PackageText.Write(one) == PackageText.Write(other)).ShouldBe(!AnyPackage.Differences(one, other).Any());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_order_other_space_and_what_is_left_out_written_out_read_the_same()
    {
        var turned = Turned(JsonNode.Parse(Tuna)!).AsObject();
        turned["deadlines"] = new JsonObject { ["mapping"] = 30 };
        turned["reporting"]!["text"] = turned["reporting"]!["text"]!.GetValue<string>();
        turned["capacity"]!["coachPosts"] = JsonNode.Parse("2.0");
        turned["intake"]!["minimumAge"] = null;
        var read = PackageText.Read("\uFEFF" + turned.ToJsonString() + "\r\n").ShouldBeOfType<SoundPackage>();
        PackageText.Write(read.Configuration).ShouldBe(Tuna);
    }

    [Fact]
    public void The_text_is_canonical()
    {
        Tuna.ShouldEndWith("}\n");
        Tuna.ShouldNotContain('\r');
        Tuna.ShouldNotContain("\\u");
        Tuna.ShouldContain("Strängnäs");
        Tuna.ShouldContain("40–50");
    }

    [Theory]
    [InlineData("\"citat\" och \\ och ”typografi” – …")]
    [InlineData("rad ett\nrad två")]
    [InlineData("😀 \u2028 \u00A0 é")]
    public void Any_sign_survives(string text)
    {
        var package = PackageFiles.Sound("tuna").Configuration with { Source = text };
        PackageText.Read(PackageText.Write(package)).ShouldBeOfType<SoundPackage>().Configuration.Source.ShouldBe(text);
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("a\rb")]
    [InlineData("\ud83d")]
    [InlineData("")]
    public void A_text_that_no_package_may_hold_is_told_before_it_is_stored(string text) =>
        PackageText.FaultsOf(PackageFiles.Sound("tuna").Configuration with { Source = text }).ShouldHaveSingleItem().At.ShouldBe("source");

    [Fact]
    public void A_sound_configuration_has_no_faults() => PackageText.FaultsOf(PackageFiles.Sound("tuna").Configuration).ShouldBeEmpty();

    static JsonNode Turned(JsonNode node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(m => KeyValuePair.Create(m.Key, m.Value is null ? null : Turned(m.Value)))),
        JsonArray a => new JsonArray([.. a.Select(i => i is null ? null : Turned(i))]),
        _ => node.DeepClone(),
    };
}
