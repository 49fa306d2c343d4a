using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Association;

/// <summary>A group that must have somebody from a unit of a party decides nothing without it (BR-10).</summary>
public class UnitSeatTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-23", "BR-10")]
    public async Task The_group_of_Hedemora_decides_nothing_without_somebody_from_AME_and_the_administrator_gives_the_seat(Engine engine)
    {
        await using var house = await House.Open(engine);
        var shp = (await house.Programmes.FindByName("shp"))!;
        await Administrator(house, shp);
        var jan = await house.User("Jan Tallberg");
        await house.Database.WriteAssociation(db => db.Seats.Where(s => s.UserId == jan).ExecuteUpdateAsync(s => s.SetProperty(r => r.Unit, (string?)null)));
        var walk = await OperationWalk.Begin(house, OperationWays.Shp with { Municipality = "Hedemora", Body = "beredningsgrupp-hedemora", Members = ["Ines Callert", "Olof Myrén", "Frida Åkerblom", "Jan Tallberg"] });
        using (var sanna = await house.As("Sanna Ödqvist"))
        {
            var group = await sanna.Get("/grupper/" + await BodyOf(house, shp, "beredningsgrupp-hedemora"));
            group.Says("Inte komplett Ledamot saknas för AME. Gruppen kan inte besluta.").ShouldBeTrue("Hedemora itself is seated: " + group.Text);
            group.Says("ledamot för Hedemora kommun, AME").ShouldBeTrue(group.Text);
        }

        await walk.Admit(refusedWithout: "Gruppen är inte komplett: AME saknar ledamot.", mend: async () =>
        {
            using var astrid = await house.AsUser("Astrid Prövare");
            var seat = $"/anvandare/{jan}/plats";
            var elsewhere = await astrid.Fill(seat, ("grupp", (await BodyOf(house, shp, "beredningsgrupp-avesta")).ToString()), ("slag", "Member"), ("enhet", "ame"));
            elsewhere.Errors.ShouldBe(["Gruppen har ingen plats för den enheten."]);
            (await astrid.Fill(seat, ("grupp", (await BodyOf(house, shp, "beredningsgrupp-hedemora")).ToString()), ("slag", "Member"), ("enhet", "ame"))).Flash.ShouldBe("Platsen är given.");
        });

        using var coordinator = await house.As("Sanna Ödqvist");
        var complete = await coordinator.Get("/grupper/" + await BodyOf(house, shp, "beredningsgrupp-hedemora"));
        complete.Says("Inte komplett").ShouldBeFalse(complete.Text);
        complete.Says("Jan Tallberg Hedemora kommun, AME Ledamot").ShouldBeTrue(complete.Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-56")]
    public async Task The_local_group_steers_only_with_AME_and_SIVA_among_its_members(Engine engine)
    {
        await using var house = await House.Open(engine);
        var shp = (await house.Programmes.FindByName("shp"))!;
        var lsg = await BodyOf(house, shp, "lsg");
        await house.Database.WriteAssociation(async db =>
        {
            foreach (var party in shp.Parties.Where(p => p.Key != "avesta"))
            {
                db.Add(await Seated(db, lsg, party.Value, "Ledamot för " + party.Key, null));
            }

            return true;
        });
        using var sanna = await house.As("Sanna Ödqvist");
        (await sanna.Get("/grupper/" + lsg)).Says("Ledamot saknas för SIVA, AME. Gruppen kan inte besluta.").ShouldBeTrue("all five parties are there, and not the two units");
        var meeting = await sanna.Call("LSG med AME och SIVA", "2015-09-14");
        await sanna.Add(meeting, "Steering", ("rubrik", "Vägen framåt"), ("text", "Vi tar ställning."));
        await sanna.Attend(meeting);
        (await sanna.Decide(await sanna.Item(meeting, "Vägen framåt"), "Vi gör så.")).Text.ShouldContain("Gruppen är inte komplett: SIVA, AME saknar ledamot.");

        await house.Database.WriteAssociation(async db =>
        {
            db.Add(await Seated(db, lsg, shp.Parties["avesta"], "Chef på SIVA", "siva"));
            db.Add(await Seated(db, lsg, shp.Parties["hedemora"], "Chef på AME", "ame"));
            return true;
        });
        (await sanna.Get("/grupper/" + lsg)).Says("Inte komplett").ShouldBeFalse();
        await sanna.Attend(meeting);
        var decided = await sanna.Decide(await sanna.Item(meeting, "Vägen framåt"), "Vi gör så.");
        decided.Says("saknar ledamot").ShouldBeFalse(decided.Text);
    }

    static async Task<SeatRow> Seated(AssociationDb db, BodyId body, PartyId party, string name, string? unit)
    {
        var user = new UserRow { Id = UserId.New(), Name = name, EmployerPartyId = party, Demo = true };
        await db.AddAsync(user);
        return new() { Id = SeatId.New(), BodyId = body, UserId = user.Id, PartyId = party, Kind = SeatKind.Member, FromOn = new(2010, 1, 1), Unit = unit };
    }

    static Task<bool> Administrator(House house, Programme programme) => house.Database.WriteAssociation(db =>
    {
        var user = new UserRow { Id = UserId.New(), Name = "Astrid Prövare", EmployerAssociationId = programme.Association, Demo = true };
        db.Add(user);
        db.Add(new MandateRow { Id = MandateId.New(), UserId = user.Id, Role = Role.Administrator, FromOn = new(2009, 1, 1) });
        return Task.FromResult(true);
    });

    static async Task<BodyId> BodyOf(House house, Programme programme, string key)
    {
        await using var db = house.Database.Association();
        return await db.Bodies.Where(b => b.ProgrammeId == programme.Id && b.Key == key).Select(b => b.Id).SingleAsync();
    }
}
