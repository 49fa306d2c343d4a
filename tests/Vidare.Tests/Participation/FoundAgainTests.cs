using Shouldly;
using Vidare.Demo;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

/// <summary>The same person is found again by the key of name and birth date (ADR 0007).</summary>
public class FoundAgainTests
{
    static readonly ParticipantWritten Misspelt = new("Ester", "Hagmrk", new(1988, 8, 8), Gender.Woman, "Strängnäs", null, null, false);

    static async Task<Story> Refer(House house, ParticipantWritten person) =>
        await Story.Refer(house.Database, house.Vault, () => house.Clock.Now, await house.Tuna(), await house.Player("Amir Hosseini", "af"), person, house.Clock.Today);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-02")]
    public async Task A_corrected_name_or_birth_date_is_what_the_person_is_found_by_from_then_on(Engine engine)
    {
        await using var house = await House.Open(engine);
        var amir = await house.Player("Amir Hosseini", "af");
        var corrected = Misspelt with { FamilyName = "Hagmark", Born = new(1988, 8, 18) };
        var story = await Refer(house, Misspelt);

        await story.Then(amir, house.Clock.Today, "Rättat namn", corrected);

        (await Refer(house, corrected)).Case.Participant.ShouldBe(story.Case.Participant);
        (await Refer(house, Misspelt)).Case.Participant.ShouldNotBe(story.Case.Participant);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_correction_never_takes_somebody_elses_key(Engine engine)
    {
        await using var house = await House.Open(engine);
        var right = Misspelt with { FamilyName = "Hagmark" };
        var other = await Refer(house, right);
        var story = await Refer(house, Misspelt);

        await story.Then(await house.Player("Amir Hosseini", "af"), house.Clock.Today, "Rättat namn", right);

        (await Refer(house, right)).Case.Participant.ShouldBe(other.Case.Participant);
    }
}
