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
    [Requirement("SHP-17")]
    public void The_estimate_of_the_need_is_its_share_of_the_base() =>
        Disagreement(Sound with { Need = new(20_000, 5, 1_100) }).ShouldBe(("need.declared", "1100", "1000"));

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

    static readonly SocioEconomicTable Table = new("Källan", 300, 10, 6, [new("af", "AF", 12, 34), new("fk", "FK", 50, 141), new("kommun", "Kommun", 18, 52), new("landsting", "Landsting", 17, 49), new("ratt", "Rättsväsende", 0, 1), new("ovr", "Övriga", 2, 6)], 283, 8500);

    [Fact]
    [Requirement("SHP-74", "SHP-75", "SHP-76", "GEN-11")]
    public void The_effect_is_persons_times_cost_times_reduction_and_a_share_that_does_not_follow_is_found()
    {
        Table.Effect.ShouldBe(8490);
        Table.Rows.Select(Table.EffectOf).ShouldBe([1020, 4230, 1560, 1470, 30, 180]);
        (Table with { Persons = 200 }).Effect.ShouldBe(5660);
        Of(Sound with { SocioEconomics = Table }).ShouldBeEmpty("8 490 is 8 500 when said so roughly");
        Of(Sound with { SocioEconomics = Table with { Rows = [.. Table.Rows.Select(r => r.Key is "ratt" ? r with { Percent = 1 } : r)] } }).ShouldHaveSingleItem()
            .ShouldBe(new Disagreement("socioEconomics.rows[4].percent", "1 %", "0,35 %", ["socioEconomics"]), new SamePlaceAndValues());
        Of(Sound with { SocioEconomics = Table with { DeclaredEffect = 8400 } }).ShouldHaveSingleItem().Computed.ShouldBe("8490 tkr");
        Of(Sound with { SocioEconomics = Table with { DeclaredCost = 284 } }).ShouldHaveSingleItem().Computed.ShouldBe("283 tkr");
    }

    [Fact]
    [Requirement("VAST-47", "VAST-48", "VAST-49")]
    public void A_budget_is_checked_by_line_by_year_and_by_what_a_participant_costs()
    {
        BudgetConfiguration budget = new(1_450, false, null,
            [new("pl", "Projektledare", 2011, 40), new("pl", "Projektledare", 2012, 125), new("hrab", "HRAB", 2011, 300), new("hrab", "HRAB", 2012, 750), new("adm", "Adm", 2011, 60), new("adm", "Adm", 2012, 125), new("utv", "Utvärdering", 2013, 50)],
            LineSums: [new("pl", 165), new("hrab", 1_050), new("adm", 185), new("utv", 50)], YearSums: [new(2011, 400), new(2012, 1_000), new(2013, 50)], UnitPrices: [new("hrab", 15, 70)]);

        Of(Sound with { Budget = budget }).ShouldBeEmpty();
        Of(Sound with { Budget = budget with { LineSums = [new("pl", 166)] } }).ShouldHaveSingleItem().ShouldBe(new Disagreement("budget.lineSums[0].kronor", "166 kr", "165 kr", ["budget"]), new SamePlaceAndValues());
        Of(Sound with { Budget = budget with { YearSums = [new(2012, 999)] } }).ShouldHaveSingleItem().At.ShouldBe("budget.yearSums[0].kronor");
        Of(Sound with { Budget = budget with { UnitPrices = [new("hrab", 15, 62)] } }).ShouldHaveSingleItem().Declared.ShouldBe("930 kr");
    }

    [Fact]
    [Requirement("SHP-26", "VAST-45", "VAST-56", "SHP-52")]
    public void Sites_cohorts_and_an_evaluation_agree_with_places_and_goals_and_what_is_applied_for_is_in_no_sum()
    {
        var sites = Sound with { Capacity = new(300, 300, Basis: CapacityBasis.PerYear, Binding: false, PerSite: 150), Sites = [new("a", "A"), new("h", "H"), new("v", "V", Status: SiteStatus.Proposed, PartOf: "a")] };
        Of(sites).ShouldBeEmpty();
        Of(sites with { Sites = [new("a", "A")] }).ShouldHaveSingleItem().Computed.ShouldBe("150");

        var cohorts = Sound with { Capacity = new(50, 70), Cohorts = [new("k1", 20, "2011-10", "2011-11"), new("k2", 50, "2012-01", "2012-05"), new("k3", 30, "2012-05", "2012-08", Optional: true)] };
        Of(cohorts).ShouldBeEmpty();
        Of(cohorts with { Capacity = new(50, 60) }).ShouldHaveSingleItem().Computed.ShouldBe("70");

        var evaluated = Sound with { Goals = [SmallPackage.Goal with { MeasureDates = ["2016-12-31"] }], Phases = [new("utv", PhaseKind.Evaluation, "2016-08", "2016-09-30")] };
        Of(evaluated).ShouldHaveSingleItem().ShouldBe(new Disagreement("phases[0].to", "2016-09-30", "2016-12-31", ["goals"]), new SamePlaceAndValues());

        BudgetConfiguration budget = new(100, false, null, [new("a", "A", 2010, 100)], Grants: [new("k", "Kvinnors ohälsa", "FK", 1_200_000, GrantState.AppliedFor)]);
        Of(Sound with { Budget = budget }).ShouldBeEmpty();
        budget.GrantedElsewhere.ShouldBe(0);
        (budget with { Grants = [budget.Grants![0] with { State = GrantState.Granted }] }).GrantedElsewhere.ShouldBe(1_200_000);
    }

    static IEnumerable<Disagreement> Of(ProgrammeConfiguration package) => PackageCheck.Of(package).Faults.OfType<Disagreement>();

    sealed class SamePlaceAndValues : IEqualityComparer<Disagreement>
    {
        public bool Equals(Disagreement? x, Disagreement? y) => (x?.At, x?.Declared, x?.Computed) == (y?.At, y?.Declared, y?.Computed);

        public int GetHashCode(Disagreement obj) => obj.At.GetHashCode(StringComparison.Ordinal);
    }
}
