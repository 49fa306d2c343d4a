using Shouldly;
using Xunit;

namespace Vidare.Measurement;

/// <summary>What is hidden cannot be worked out again: tried by going through every table that would look the same.</summary>
public class SuppressionTests
{
    /// <summary>All ways of parting a number of people into so many columns.</summary>
    static IEnumerable<int[]> Parts(int total, int columns) =>
        columns == 1 ? [[total]] : Enumerable.Range(0, total + 1).SelectMany(first => Parts(total - first, columns - 1).Select(rest => (int[])[first, .. rest]));

    static string Shown(IReadOnlyList<IReadOnlyList<int>> table, SuppressionLimits limits) =>
        string.Join('/', Suppression.Table(table, seesPersons: false, limits).Select(r => Word(r.Total) + ":" + string.Join(',', r.Cells.Select(Word))));

    static string Word(Told told) => told switch { ToldCount c => c.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), ToldFewer f => "<" + f.Than, _ => "?" };

    /// <summary>Every hidden cell has at least two values among the tables that look alike, though all of them are known and so is the rule.</summary>
    static void CannotBeSolved(IEnumerable<IReadOnlyList<IReadOnlyList<int>>> tables, SuppressionLimits limits)
    {
        var alike = tables.GroupBy(t => Shown(t, limits)).ToList();
        alike.Count.ShouldBeGreaterThan(5);
        foreach (var look in alike)
        {
            var told = Suppression.Table(look.First(), seesPersons: false, limits);
            for (var row = 0; row < told.Count; row++)
            {
                for (var column = 0; column < told[row].Cells.Count; column++)
                {
                    if (told[row].Cells[column] is not ToldCount)
                    {
                        look.Select(t => t[row][column]).Distinct().Count().ShouldBeGreaterThan(1, look.Key);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(10, 5)]
    [InlineData(16, 8)]
    [Requirement("GEN-17")]
    public void A_hidden_cell_of_one_row_cannot_be_worked_out(int total, int cell) =>
        CannotBeSolved(Enumerable.Range(0, 30).SelectMany(people => Parts(people, 3)).Select(row => (IReadOnlyList<IReadOnlyList<int>>)[row]), new(total, cell));

    [Fact]
    [Requirement("GEN-17")]
    public void An_association_sets_its_own_limits_within_bounds_and_never_weaker_than_ten_and_five()
    {
        for (var total = 0; total <= 110; total++)
        {
            for (var cell = 0; cell <= 25; cell++)
            {
                (SuppressionLimits.WhyNotSet(new(total, cell)) is null).ShouldBe(cell is >= 5 and <= 20 && total >= 10 && total >= 2 * cell && total <= 100, $"{total} {cell}");
            }
        }

        ToldGoal Told(SuppressionLimits limits) => ToldGoal.Of(ProgrammeFigures.Of(Some.Tuna, Some.Of([.. Some.Many(14, () => Some.Rehabilitated())]), Some.End), Audience.Association, limits)[0];
        Told(SuppressionLimits.Default).Tally!.Yes.ShouldBe(14);
        Told(new(15, 5)).Tally.ShouldBeNull();
    }

    [Fact]
    [Requirement("GEN-17")]
    public void Nor_one_of_two_rows_of_which_the_second_is_a_part_of_the_first() =>
        CannotBeSolved(
            from first in Enumerable.Range(10, 5).SelectMany(total => Parts(total, 3))
            from second in Enumerable.Range(8, 7).SelectMany(total => Parts(total, 3))
            where second.Zip(first).All(p => p.First <= p.Second)
            select (IReadOnlyList<IReadOnlyList<int>>)[first, second],
            SuppressionLimits.Default);

    [Fact]
    [Requirement("GEN-17")]
    public void Three_men_are_hidden_with_somebody_else_beside_them()
    {
        var told = Suppression.Table([[20, 3, 0]], seesPersons: false, SuppressionLimits.Default)[0];

        told.Total.ShouldBe(new ToldCount(23));
        told.Cells.ShouldBe([new ToldHidden(), new ToldHidden(), new ToldHidden()]);
        Suppression.Table([[20, 3, 3]], seesPersons: false, SuppressionLimits.Default)[0].Cells.ShouldBe([new ToldCount(20), new ToldHidden(), new ToldHidden()]);
        Suppression.Table([[20, 3, 0]], seesPersons: true, SuppressionLimits.Default)[0].Cells.ShouldBe([new ToldCount(20), new ToldCount(3), new ToldCount(0)]);
    }

    [Fact]
    [Requirement("GEN-17")]
    public void A_goal_of_nine_people_tells_its_verdict_alone_and_one_of_ten_its_numbers()
    {
        ToldGoal Told(int people, Audience audience) => ToldGoal.Of(ProgrammeFigures.Of(Some.Tuna, Some.Of([.. Some.Many(people, () => Some.Rehabilitated())]), Some.End), audience, SuppressionLimits.Default)[0];

        var (nine, ten) = (Told(9, Audience.Association), Told(10, Audience.Association));

        (nine.Verdict, nine.Tally, nine.Interval).ShouldBe((Verdict.Met, null, null));
        (ten.Tally!.Yes, ten.Interval!.Value.Lower).ShouldBe((10, 1m));
        Told(9, Audience.SeesPersons).Tally!.Yes.ShouldBe(9);
    }

    [Fact]
    [Requirement("F-109")]
    public void A_median_with_many_who_still_wait_is_estimated_and_not_too_short()
    {
        var day = new DateOnly(2015, 1, 1);
        (DateOnly, DateOnly?, DateOnly?) Took(int days) => (day, day.AddDays(days), null);
        (DateOnly, DateOnly?, DateOnly?) Waits = (day, null, null);

        Durations.Of([Took(10), Took(20), Took(30)], day.AddDays(100)).ShouldBe(new(3, 0, 20m, false));
        Durations.Of([Took(10), Took(20), Waits, Waits], day.AddDays(100)).ShouldBe(new(2, 2, 20m, true));
        Durations.Of([Took(10), Waits, Waits], day.AddDays(100)).Median.ShouldBeNull("fewer than half have come so far");
    }
}
