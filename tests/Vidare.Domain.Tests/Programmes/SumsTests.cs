using Shouldly;
using Xunit;

namespace Vidare.Programmes;

public sealed class SumsTests
{
    static readonly ProgrammeConfiguration Sound = SmallPackage.Sound;

    static readonly CapacityConfiguration AThird = new(40, 50, null, new ScaledFrom("mor", 1, 3, 110));

    static readonly Contradiction Declared = new("capacity", "40–50", "36,7", "Ansökan");

    [Fact]
    [Requirement("TUNA-10", "GEN-11")]
    public void A_third_of_110_is_not_40_to_50() => Disagreement(Sound with { Capacity = AThird }).ShouldBe(("capacity", "40–50", "36,7"));

    [Fact]
    [Requirement("GEN-11")]
    public void A_disagreement_that_the_package_declares_becomes_a_note_with_both_values()
    {
        var verdict = PackageCheck.Of(Sound with { Capacity = AThird, Contradictions = [Declared] });
        verdict.Faults.ShouldBeEmpty();
        verdict.Notes.ShouldBe([new ContradictionNote(Declared, ContradictionStanding.Computed)]);
    }

    [Theory]
    [InlineData("capacity", "40–50", "36,6")]
    [InlineData("capacity", "40-50", "36,7")]
    [InlineData("capacity.to", "40–50", "36,7")]
    [Requirement("GEN-11")]
    public void A_declaration_of_other_values_or_another_place_covers_nothing(string at, string declared, string computed) =>
        Disagreement(Sound with { Capacity = AThird, Contradictions = [new(at, declared, computed, "Ansökan")] }).ShouldBe(("capacity", "40–50", "36,7"));

    [Fact]
    public void A_declared_contradiction_that_no_longer_stands_is_a_note_that_says_so() =>
        PackageCheck.Of(Sound with { Capacity = AThird with { From = 30 }, Contradictions = [Declared] })
            .Notes.ShouldHaveSingleItem().Standing.ShouldBe(ContradictionStanding.NoLonger);

    [Fact]
    public void A_contradiction_that_cannot_be_computed_stands_as_the_source_has_it() =>
        PackageCheck.Of(Sound with { Contradictions = [new("title", "tre år", "tre och ett halvt år", "Ansökan")] })
            .Notes.ShouldHaveSingleItem().Standing.ShouldBe(ContradictionStanding.AsTheSourceSays);

    [Theory]
    [InlineData("2016-07-31", 17, "18 månader")]
    [InlineData("2016-07-30", 18, "546 dagar")]
    [Requirement("TUNA-23")]
    public void The_declared_length_must_be_that_of_the_days(string end, int months, string computed) =>
        Disagreement(Sound with { Period = new(new(2015, 2, 1), DateOnly.ParseExact(end, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), months) })
            .ShouldBe(("period.declaredMonths", $"{months} månader", computed));

    [Fact]
    [Requirement("TUNA-09")]
    public void The_coaches_of_the_capacity_are_those_of_the_staff() =>
        Disagreement(Sound with { Capacity = new(40, 50, 2), Staff = [new(Concept.Coach, 1.5m), new(Concept.Coordinator, 1)] })
            .ShouldBe(("capacity.coachPosts", "2,0", "1,5"));

    [Fact]
    public void The_lines_of_a_budget_must_make_its_total() =>
        Disagreement(Sound with { Budget = Budget(585_600, false, 507_600, 20_000, 48_000, 1_000) }).ShouldBe(("budget.declared", "585600 kr", "576600 kr"));

    [Theory]
    [InlineData(585_600, false, 507_600L, 20_000L, 48_000L, 10_000L)]
    [InlineData(2_000_000, true, 1_960_000L)]
    [InlineData(2_000_000, true, 2_400_000L)]
    [InlineData(2_000_000, true, 1_000_000L, null)]
    [InlineData(2_000_000, false, null, null)]
    [Requirement("GEN-16")]
    public void A_total_agrees_when_its_lines_make_it_as_precisely_as_it_is_stated(long total, bool approximate, params long?[] lines) =>
        PackageCheck.Of(Sound with { Budget = Budget(total, approximate, lines) }).Faults.ShouldBeEmpty();

    [Theory]
    [InlineData(true, 2_600_000L)]
    [InlineData(false, 2_000_001L, null)]
    public void A_sum_that_is_too_great_already_disagrees(bool approximate, params long?[] lines) =>
        Disagreement(Sound with { Budget = Budget(2_000_000, approximate, lines) }).At.ShouldBe("budget.declared");

    [Fact]
    [Requirement("TUNA-60")]
    public void What_an_earlier_decision_pays_is_not_summed() =>
        PackageCheck.Of(Sound with { Budget = new(100, false, null, [new("drift", "Drift", null, 100), new("samordnare", "Samordnare", null, 50, "Tidigare beslut")]) }).Faults.ShouldBeEmpty();

    static BudgetConfiguration Budget(long total, bool approximate, params long?[] lines) =>
        new(total, approximate, null, [.. lines.Select((kronor, i) => new BudgetLine($"rad-{i}", "Rad", null, kronor))]);

    static (string At, string Declared, string Computed) Disagreement(ProgrammeConfiguration package)
    {
        var found = PackageCheck.Of(package).Faults.ShouldHaveSingleItem().ShouldBeOfType<Disagreement>();
        return (found.At, found.Declared, found.Computed);
    }
}
