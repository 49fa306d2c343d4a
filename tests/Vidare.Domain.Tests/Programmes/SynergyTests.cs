using Shouldly;
using Vidare.Measurement;
using Xunit;

namespace Vidare.Programmes;

/// <summary>Synergies are followed by a status and one metric, and an unknown is never a yes.</summary>
public class SynergyTests
{
    static readonly DateOnly Today = new(2015, 9, 14);

    static SynergyNote Note(SynergyStanding standing, int? count = null, string? source = null, int days = 0, int number = 1) => new("platsbank", number, standing, "Så här är det.", Today.AddDays(days), count, source, "Helena");

    [Theory]
    [InlineData(SynergyMetric.PlacementsAcross, SynergyStanding.Reached, 3, null, null, null)]
    [InlineData(SynergyMetric.PlacementsAcross, SynergyStanding.Reached, 0, null, null, typeof(SynergyIsUnmeasured))]
    [InlineData(SynergyMetric.PlacementsAcross, SynergyStanding.Reached, null, null, null, typeof(SynergyIsUnmeasured))]
    [InlineData(SynergyMetric.PlacementsAcross, SynergyStanding.UnderWay, null, null, null, null)]
    [InlineData(SynergyMetric.PlacementsAcross, SynergyStanding.WillNotBeReached, null, null, null, null)]
    [InlineData(SynergyMetric.Declared, SynergyStanding.Reached, null, 4, "Enkäten", null)]
    [InlineData(SynergyMetric.Declared, SynergyStanding.Reached, 4, null, null, null)]
    [InlineData(SynergyMetric.Declared, SynergyStanding.Reached, 4, 0, "Enkäten", typeof(SynergyIsUnmeasured))]
    [InlineData(SynergyMetric.Declared, SynergyStanding.UnderWay, null, 4, null, typeof(SynergySourceIsMissing))]
    [InlineData(SynergyMetric.Declared, SynergyStanding.UnderWay, null, 4, " ", typeof(SynergySourceIsMissing))]
    public void Reached_needs_a_number_above_nought_and_a_number_its_source(SynergyMetric metric, SynergyStanding standing, int? counted, int? declared, string? source, Type? refused) =>
        Synergies.WhyNotNoted(new("platsbank", "Fler platser", metric), Note(standing, declared, source), counted, Today)?.GetType().ShouldBe(refused);

    [Fact]
    public void Nothing_is_noted_of_a_day_to_come() =>
        Synergies.WhyNotNoted(new("platsbank", "Fler platser"), Note(SynergyStanding.UnderWay, days: 1), null, Today).ShouldBeOfType<ActivityIsInTheFuture>();

    [Fact]
    public void The_note_of_the_latest_day_holds_and_a_number_stands_until_another_is_entered()
    {
        SynergyNote[] notes = [Note(SynergyStanding.UnderWay, 4, "Enkäten", -30), Note(SynergyStanding.Reached, days: -2, number: 2), Note(SynergyStanding.NotBegun, days: -60, number: 3)];
        Synergies.On(notes, "platsbank", Today)!.Standing.ShouldBe(SynergyStanding.Reached);
        Synergies.On(notes, "platsbank", Today.AddDays(-10))!.Standing.ShouldBe(SynergyStanding.UnderWay);
        Synergies.On(notes, "platsbank", Today.AddDays(-90)).ShouldBeNull("nobody had noted anything");
        Synergies.CountOn(notes, "platsbank", Today)!.Count.ShouldBe(4);
        Synergies.CountOn(notes, "platsbank", Today.AddDays(-60)).ShouldBeNull();
    }

    /// <summary>All ways in which a count can grow over a few days: what is told never moves by so few that it tells of single people.</summary>
    [Fact]
    public void A_growing_count_is_told_as_a_floor_that_moves_by_no_few()
    {
        var limits = SuppressionLimits.Default;
        var tried = 0;
        for (var a = 0; a <= 24; a++)
        {
            for (var b = a; b <= 24; b++)
            {
                for (var c = b; c <= 24; c++)
                {
                    var told = new[] { SynergyFigure.Growing([a], limits), SynergyFigure.Growing([a, b], limits), SynergyFigure.Growing([a, b, c], limits) };
                    foreach (var (now, count) in told.Zip([a, b, c]).Where(t => t.First.Count is not null))
                    {
                        (now.Count! <= count && now.Count >= limits.Total && now.AtLeast).ShouldBeTrue();
                        tried++;
                    }

                    var floors = told.Select(t => t.Count).OfType<int>().Distinct().ToList();
                    floors.Zip(floors.Skip(1)).ShouldAllBe(f => f.Second - f.First >= limits.Cell);
                    told.Where(t => t.Count is null).ShouldAllBe(t => t.Told is ToldFewer);
                }
            }
        }

        tried.ShouldBeGreaterThan(1000);
        SynergyFigure.Growing([20, 12], limits).Told.ShouldBe(new ToldCount(12), "moved by many");
        SynergyFigure.Growing([12, 11], limits).Told.ShouldBeOfType<ToldHidden>("a floor that is no longer true is not told");
    }
}
