using Shouldly;
using Vidare.Programmes;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Programmes;

public class ProgrammeStoreTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Of_a_programme_that_changes_only_the_last_version_is_kept(Engine engine)
    {
        await using var house = await House.Open(engine);
        var tuna = await house.Tuna();
        var programmes = (await house.Programmes.All()).Count;
        for (var version = tuna.Version; version < tuna.Version + 3; version++)
        {
            var stored = await new ProgrammeWriter(house.Database).Store(tuna.Configuration with { Title = "TUNA " + version }, new(null, "Prov", house.Clock.Today, house.Clock.Now, "Prov"), version);

            stored.Refusal.ShouldBeNull();
            (await house.Tuna()).Version.ShouldBe(version + 1);
        }

        (await house.Programmes.All()).Count.ShouldBe(programmes);
        house.Programmes.Remembered.ShouldBe(programmes);
    }
}
