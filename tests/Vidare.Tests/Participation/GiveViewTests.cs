using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class GiveViewTests
{
    const string OnAgenda = "Åke Renfors";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-09")]
    public async Task Only_a_seat_with_a_vote_gives_a_view(Engine engine)
    {
        await using var house = await House.Open(engine);
        var address = $"/arenden/{await house.CaseOf(OnAgenda)}/bedomning";
        var user = await house.User("Per Hallbeck");
        await house.Database.WriteAssociation(async db =>
        {
            var seat = await db.Seats.SingleAsync(s => s.UserId == user);
            db.Remove(seat);
            db.Add(new global::Vidare.Storage.SeatRow { Id = SeatId.New(), BodyId = seat.BodyId, UserId = user, PartyId = seat.PartyId, Kind = SeatKind.Consultative, FromOn = seat.FromOn });
            return true;
        });
        foreach (var name in new[] { "Per Hallbeck", "Helena Roslund", "Amir Hosseini", "Petra Sandelin", "Birgitta Lövhed", OnAgenda })
        {
            using var visitor = await house.As(name);

            (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        using var ulla = await house.As("Ulla Norrfors");
        (await ulla.Get($"/arenden/{await house.CaseOf("Ossian Fagerlid")}/bedomning")).Status.ShouldBe(HttpStatusCode.NotFound, "it is not on the table");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-12", "BR-09", "F-40")]
    public async Task A_member_gives_the_view_of_the_own_party_which_the_referrer_does_not_read(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(OnAgenda);
        using var ulla = await house.As("Ulla Norrfors");
        var again = await ulla.Fill($"/arenden/{id}/bedomning", ("bedomning", "Kanske"), ("skal", "Orkar två förmiddagar."));
        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Document.QuerySelector("textarea[name=skal]")!.TextContent.ShouldBe("Orkar två förmiddagar.");

        var done = await ulla.Fill($"/arenden/{id}/bedomning", ("bedomning", nameof(Stance.For)), ("skal", "Orkar två förmiddagar."));

        done.Flash.ShouldContain("lämnad");
        (await house.LastOf<ViewGiven>(id)).ShouldBe(new((await house.Tuna()).Parties["region"], Stance.For, "Orkar två förmiddagar."));
        (await house.JournalOf(id, JournalKind.Write, "case.GiveView")).ShouldBe(1);
        using var elin = await house.As("Elin Åström");
        (await elin.Get($"/arenden/{id}")).Says("Orkar två förmiddagar.").ShouldBeTrue();
        using var amir = await house.As("Amir Hosseini");
        (await amir.Get($"/arenden/{id}")).Says("Orkar två förmiddagar.").ShouldBeFalse();
    }
}
