using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Demo;

/// <summary>The demo's invented participants, each told through the verbs to another step of the way.</summary>
sealed class DemoParticipants(Database database, Vault vault, Func<DateTime> now, Programme tuna, IReadOnlyDictionary<string, UserId> users)
{
    BodyId body;
    IReadOnlyList<Seat> seats = [];

    public async Task Tell()
    {
        await using (var db = database.Association())
        {
            body = await db.Bodies.Where(b => b.ProgrammeId == tuna.Id && b.Type == BodyType.Gatekeeper).Select(b => b.Id).SingleAsync();
            seats = [.. (await db.Seats.Where(s => s.BodyId == body).ToListAsync()).Select(Entrance.SeatOf)];
        }

        var coming = await Meeting(new(2015, 9, 21));
        await Refer("Amir Hosseini", "af", "Malva", "Torneby", new(1994, 4, 11), Gender.Woman, new(2015, 9, 10));
        await Submitted("Kerstin Blomdahl", "fk", "Ossian", "Fagerlid", new(1987, 12, 2), Gender.Man, new(2015, 9, 4));
        await Submitted("Sofia Lindgård", "kommun", "Tindra", "Hultmark", new(1996, 1, 30), Gender.Woman, new(2015, 8, 28), evidence: false);
        var onAgenda = await Submitted("Amir Hosseini", "af", "Åke", "Renfors", new(1979, 6, 5), Gender.Man, new(2015, 8, 31));
        await onAgenda.OnAgenda(Coordinator, body, coming, new(2015, 9, 21), new(2015, 9, 7));
        await onAgenda.View(Player("Elin Åström", "af"), Stance.For, new(2015, 9, 8));
        await Admitted("Mats Öberg", "region", "Signe", "Alvarsdotter", new(1991, 3, 19), Gender.Woman, new(2015, 8, 10), new(2015, 9, 7));
        await Enrolments();
        await Leavers();
    }

    async Task Enrolments()
    {
        var fresh = await Enrolled("Amir Hosseini", "af", "Hampus", "Östergård", new(1993, 8, 24), Gender.Man, new(2015, 8, 24), Petra);
        await fresh.Contact(Petra, new(2015, 8, 26));
        var planned = await Enrolled("Kerstin Blomdahl", "fk", "Embla", "Storåker", new(1985, 2, 14), Gender.Woman, new(2015, 6, 1), Petra);
        await planned.Map(Petra, new(2015, 6, 20));
        await planned.Propose(Petra, new(2015, 7, 6));
        await planned.ApproveAndAdopt(Petra, new(2015, 7, 8));
        await planned.Contact(Petra, new(2015, 8, 14));
        var waiting = await Enrolled("Amir Hosseini", "af", "Vilgot", "Näslind", new(1997, 10, 3), Gender.Man, new(2015, 7, 20), Petra);
        await waiting.Map(Petra, new(2015, 8, 10));
        await Placed(waiting, "Tallåsens cykelverkstad", new(2015, 8, 24), new(2015, 8, 31), new(2015, 10, 25));
        await waiting.Contact(Petra, new(2015, 9, 8));
        await waiting.Propose(Petra, new(2015, 9, 9));
        await waiting.Visit(Petra, new(2015, 9, 11));
        var kept = await Enrolled("Sofia Lindgård", "kommun", "Lovisa", "Ekdahlén", new(1989, 5, 27), Gender.Woman, new(2015, 3, 2), Jonas, isProtected: true);
        await kept.Map(Jonas, new(2015, 3, 25));
        await kept.Propose(Jonas, new(2015, 6, 25));
        await kept.ApproveAndAdopt(Jonas, new(2015, 6, 26));
        await kept.Contact(Jonas, new(2015, 9, 10));
        var lost = await Enrolled("Mats Öberg", "region", "Malte", "Kullander", new(1982, 11, 9), Gender.Man, new(2015, 5, 11), Jonas);
        await lost.Map(Jonas, new(2015, 6, 1));
        await lost.Contact(Jonas, new(2015, 7, 24));
    }

    /// <summary>At an employer across the municipal border.</summary>
    async Task Placed(Story story, string employer, DateOnly booked, DateOnly from, DateOnly to)
    {
        await using var db = database.Association();
        var host = await db.Employers.SingleAsync(e => e.Name == employer);
        var place = ProgrammeDesk.PlaceOf(await db.Places.FirstAsync(p => p.EmployerId == host.Id));
        await story.Place(Petra, new(PlacementId.New(), place.Id, host.ProgrammeId, host.Name, place.Work, PlacementKind.WorkTraining, from, to, 10, "Pröva att arbeta tre förmiddagar i veckan i lugn takt."), place, booked);
    }

    async Task Leavers()
    {
        var open = await Enrolled("Kerstin Blomdahl", "fk", "Saga", "Bergdorf", new(1990, 7, 7), Gender.Woman, new(2015, 3, 9), Petra);
        await Followed(open, Petra, new(2015, 3, 30));
        await open.Exit(Petra, new(2015, 9, 11), ExitReason.AsPlanned, Destination.VocationalRehabilitation, Party("af"));
        var done = await Enrolled("Amir Hosseini", "af", "Folke", "Ljungstrand", new(1986, 9, 16), Gender.Man, new(2015, 3, 16), Petra);
        await Followed(done, Petra, new(2015, 4, 7));
        await done.Exit(Petra, new(2015, 8, 21), ExitReason.AsPlanned, Destination.VocationalRehabilitation, Party("af"));
        await done.Acknowledge(Player("Amir Hosseini", "af"), new(2015, 8, 27));
        var redirected = await Enrolled("Mats Öberg", "region", "Alma", "Vretfors", new(1978, 1, 21), Gender.Woman, new(2015, 4, 13), Jonas);
        await Followed(redirected, Jonas, new(2015, 5, 4));
        await redirected.Exit(Jonas, new(2015, 9, 2), ExitReason.CannotGoOn, Destination.Redirect);
    }

    static async Task Followed(Story story, Player coach, DateOnly mapped)
    {
        await story.Map(coach, mapped);
        await story.Propose(coach, mapped.AddDays(14));
        await story.ApproveAndAdopt(coach, mapped.AddDays(16));
        await story.Contact(coach, mapped.AddDays(60));
    }

    Task<Story> Refer(string officer, string party, string given, string family, DateOnly born, Gender gender, DateOnly day, bool evidence = true, bool isProtected = false) =>
        Story.Refer(database, vault, now, tuna, Player(officer, party), new(given, family, born, gender, "Strängnäs", "070-000 00 00", null, isProtected), day, demo: true, evidence);

    async Task<Story> Submitted(string officer, string party, string given, string family, DateOnly born, Gender gender, DateOnly day, bool evidence = true, bool isProtected = false)
    {
        var story = await Refer(officer, party, given, family, born, gender, day, evidence, isProtected);
        await story.Consent(Player(officer, party), day, Category.Health);
        return await story.Submit(Player(officer, party), Coordinator.User, day);
    }

    async Task<Story> Admitted(string officer, string party, string given, string family, DateOnly born, Gender gender, DateOnly day, DateOnly decided, bool isProtected = false)
    {
        var story = await Submitted(officer, party, given, family, born, gender, day, isProtected: isProtected);
        await story.OnAgenda(Coordinator, body, await Meeting(decided), decided, day);
        Player[] members = [Player("Elin Åström", "af"), Player("Per Hallbeck", "fk"), Player("Ulla Norrfors", "region"), Player("Tomas Ekhem", "kommun")];
        foreach (var member in members)
        {
            await story.View(member, Stance.For, decided);
        }

        var sitting = new Sitting(tuna.Configuration.Gatekeepers!, body, seats, [.. members.Select(m => m.Party)], decided, 10);
        return await story.Decide(Coordinator, sitting, new(IntakeDecision.Admitted, "Hör till målgruppen och är redo att börja.", null, null));
    }

    async Task<Story> Enrolled(string officer, string party, string given, string family, DateOnly born, Gender gender, DateOnly start, Player coach, bool isProtected = false)
    {
        var story = await Admitted(officer, party, given, family, born, gender, start.AddDays(-24), start.AddDays(-7), isProtected);
        return await story.Enrol(Coordinator, coach.User, start);
    }

    async Task<MeetingId> Meeting(DateOnly day) => await database.WriteParticipation(async db =>
    {
        var meeting = await db.Meetings.SingleOrDefaultAsync(m => m.BodyId == body && m.HeldOn == day);
        if (meeting is null)
        {
            meeting = new() { Id = MeetingId.New(), BodyId = body, HeldOn = day, Place = "Jobbtorget" };
            db.Add(meeting);
        }

        return meeting.Id;
    });

    Player Coordinator => new(users["Helena Roslund"], tuna.Controller);

    Player Petra => new(users["Petra Sandelin"], tuna.Controller);

    Player Jonas => new(users["Jonas Wikberg"], tuna.Controller);

    Player Player(string name, string party) => new(users[name], Party(party));

    PartyId Party(string key) => tuna.Parties[key];
}
