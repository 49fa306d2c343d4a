using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Demo;

/// <summary>An invented participant or two in each of the other operations, told through the verbs: nobody in one may be met from another.</summary>
sealed class OtherParticipants(Database database, Vault vault, Func<DateTime> now, Programme programme, IReadOnlyDictionary<string, UserId> users)
{
    /// <summary>Lekeberg and Tierp have not begun on the demo's day; Södra Dalarna runs, and Västmanland is over.</summary>
    public async Task Tell()
    {
        switch (programme.Configuration.Name)
        {
            case "lekeberg":
                await Submitted("Rut Alnäs", "af", "Vera Sandbom", new("Tova", "Ängsholm", new(1995, 6, 2), Gender.Woman, "Lekeberg", "070-000 00 00", null, false), new(2015, 9, 7));
                break;
            case "tierp":
                await Submitted("Nora Frisell", "af", "Disa Wallgren", new("Lo", "Granvik", new(1999, 12, 20), Gender.Man, "Tierp", "070-000 00 00", null, false), new(2015, 9, 8));
                break;
            case "shp":
                await Enrolled("Alva Hedström", "af", "Sanna Ödqvist", "Tor Widestrand", [("Ines Callert", "af"), ("Olof Myrén", "fk"), ("Frida Åkerblom", "landsting"), ("Jan Tallberg", "hedemora")],
                    new("Noa", "Lindmarker", new(1991, 2, 9), Gender.Man, "Hedemora", "070-000 00 00", null, false), new(2015, 5, 4));
                await Submitted("Alva Hedström", "af", "Sanna Ödqvist", new("Juni", "Stolpe", new(1988, 10, 30), Gender.Woman, "Avesta", "070-000 00 00", null, false), new(2015, 9, 9));
                break;
            case "vastmanland":
                var left = await Enrolled("Iris Falkman", "fk", "Elvira Nordh", "Måns Öhrvall", [("Ragnar Lidholm", "landsting"), ("Signhild Ask", "fk"), ("Love Brandt", "af"), ("Ada Stjerna", "kommun")],
                    new("Pim", "Sandvall", new(1975, 3, 3), Gender.OtherOrUnknown, "Västerås", "070-000 00 00", null, false), new(2012, 2, 6));
                await left.Exit(Coach("Måns Öhrvall"), new(2012, 9, 28), ExitReason.AsPlanned, Destination.JobSeeker, programme.Parties["fk"]);
                await left.Acknowledge(Player("Iris Falkman", "fk"), new(2012, 10, 3));
                break;
        }
    }

    async Task<Story> Submitted(string officer, string party, string coordinator, ParticipantWritten person, DateOnly day)
    {
        var story = await Story.Refer(database, vault, now, programme, Player(officer, party), person, day, demo: true);
        await story.Consent(Player(officer, party), day);
        return await story.Submit(Player(officer, party), users[coordinator], day);
    }

    async Task<Story> Enrolled(string officer, string party, string coordinator, string coach, IReadOnlyList<(string Name, string Party)> members, ParticipantWritten person, DateOnly start)
    {
        var (decided, leader) = (start.AddDays(-7), new Player(users[coordinator], programme.Controller));
        var story = await Submitted(officer, party, coordinator, person, start.AddDays(-28));
        var group = programme.Configuration.GatekeepersFor(person.Municipality)!;
        var (body, seats, meeting) = await Called(group.Key, decided);
        await story.OnAgenda(leader, body, meeting, decided, start.AddDays(-21));
        foreach (var member in members)
        {
            await story.View(Player(member.Name, member.Party), Stance.For, decided);
        }

        await story.Decide(leader, new(group, body, seats, [.. members.Select(m => programme.Parties[m.Party])], decided, 5), new(IntakeDecision.Admitted, "Hör till målgruppen och är redo att börja.", null, null));
        await story.Enrol(leader, users[coach], start);
        await story.Map(Coach(coach), start.AddDays(20));
        await story.Propose(Coach(coach), start.AddDays(40));
        await story.ApproveAndAdopt(Coach(coach), start.AddDays(42));
        return await story.Contact(Coach(coach), start.AddDays(60));
    }

    async Task<(BodyId Body, IReadOnlyList<Seat> Seats, MeetingId Meeting)> Called(string key, DateOnly day) => await database.WriteParticipation(async db =>
    {
        var body = await db.Bodies.Where(b => b.ProgrammeId == programme.Id && b.Key == key).Select(b => b.Id).SingleAsync();
        var seats = (await db.Seats.Where(s => s.BodyId == body).ToListAsync()).Select(Entrance.SeatOf).ToList();
        var meeting = new MeetingRow { Id = MeetingId.New(), BodyId = body, HeldOn = day };
        db.Add(meeting);
        return (body, (IReadOnlyList<Seat>)seats, meeting.Id);
    });

    Player Coach(string name) => new(users[name], programme.Controller);

    Player Player(string name, string party) => new(users[name], programme.Parties[party]);
}
