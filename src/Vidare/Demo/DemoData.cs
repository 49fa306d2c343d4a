using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Association;
using Vidare.Commands;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Demo;

/// <summary>Loads the demo once: the packages, the invented staff, closed gates and a dozen invented participants, each at another step.</summary>
public static class DemoData
{
    /// <summary>The day on which the demo opens: TUNA has been running for seven months.</summary>
    public static readonly DateOnly Today = new(2015, 9, 14);

    static readonly DateOnly Began = new(2015, 1, 7);

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var database = services.GetRequiredService<Database>();
        if (await IsLoaded(database))
        {
            return;
        }

        var clock = services.GetRequiredService<BusinessClock>();
        await clock.MoveTo(Today);
        await ImportPackages(database);
        var programmes = services.GetRequiredService<ProgrammeStore>();
        var tuna = (await programmes.FindByName(DemoCast.Programme))!;
        var mother = (await programmes.FindByName(DemoCast.Mother))!;
        var users = await Staff(database, tuna, mother);
        await Gates(database, tuna, users["Helena Roslund"]);
        await DemoMoney.Tell(database, tuna, users, clock.Now);
        await new DemoRunning(tuna, users).Tell(database);
        await new DemoEmployers(database, () => clock.Now, tuna, mother, users).Register();
        await new DemoParticipants(database, services.GetRequiredService<Vault>(), () => clock.Now, tuna, users).Tell();
        foreach (var team in OtherCasts.Teams)
        {
            var other = (await programmes.FindByName(team.Programme))!;
            var cast = await Team(database, other, team.Staff);
            await Gates(database, other, cast[team.Staff[0].Name]);
            await new OtherParticipants(database, services.GetRequiredService<Vault>(), () => clock.Now, other, cast).Tell();
        }

        await services.GetRequiredService<Jobs.DayTurn>().Run(cancel);
    }

    internal static async Task<bool> IsLoaded(Database database)
    {
        await using var db = database.Association();
        return await db.Users.AnyAsync(u => u.Demo);
    }

    /// <summary>The packages that came with the program.</summary>
    internal static string PackageFolder => Path.Combine(AppContext.BaseDirectory, "packages");

    /// <summary>The day on which its start gates were closed and it was opened is over.</summary>
    static bool HasBegun(ProgrammeConfiguration programme) => OpenedOn(programme) < Today;

    static DateOnly OpenedOn(ProgrammeConfiguration programme) => programme.Period.Start.AddDays(1);

    static async Task ImportPackages(Database database)
    {
        foreach (var file in Directory.GetFiles(PackageFolder, "*.json").Order(StringComparer.Ordinal))
        {
            await Packages.Import(database, await File.ReadAllBytesAsync(file), Packages.NameOf(Path.GetFileName(file)), "Demo", quiet: true, stage: p => HasBegun(p) ? ProgrammeStage.Open : ProgrammeStages.First(p));
        }
    }

    static Task<Dictionary<string, UserId>> Staff(Database database, Programme tuna, Programme mother) => database.WriteAssociation(async db =>
    {
        var bodies = (await db.Bodies.Where(b => b.ProgrammeId == tuna.Id || b.ProgrammeId == mother.Id || b.AssociationId == tuna.Association).ToListAsync()).ToLookup(b => b.Key);
        Dictionary<string, UserId> users = new(StringComparer.Ordinal);
        foreach (var person in DemoCast.Staff)
        {
            var home = person.OnlyInMother ? mother : tuna;
            PartyId? party = person.Party is null ? null : home.Parties[person.Party is "eskilstuna" ? "kommun" : person.Party];
            var user = new UserRow { Id = UserId.New(), Name = person.Name, EmployerPartyId = party, EmployerAssociationId = party is null ? tuna.Association : null, Demo = true };
            db.Add(user);
            users[person.Name] = user.Id;
            foreach (var role in person.Roles)
            {
                ProgrammeId? programme = role is Role.Administrator or Role.Office ? null : home.Id;
                db.Add(new MandateRow { Id = MandateId.New(), UserId = user.Id, Role = role, ProgrammeId = programme, PartyId = party, FromOn = Began, SharePercent = person.Share });
                if (person.AlsoInMother)
                {
                    db.Add(new MandateRow { Id = MandateId.New(), UserId = user.Id, Role = role, ProgrammeId = mother.Id, PartyId = party, FromOn = Began, SharePercent = 100 - person.Share });
                }
            }

            foreach (var (body, kind) in person.Seats)
            {
                db.Add(new SeatRow { Id = SeatId.New(), BodyId = bodies[body].OrderBy(b => b.SharedBodyId is not null).ThenBy(b => b.ProgrammeId != home.Id).First().Id, UserId = user.Id, PartyId = party, Kind = kind, FromOn = Began });
            }
        }

        return users;
    });

    /// <summary>The people of another operation, in place since it began or since the demo did.</summary>
    static Task<Dictionary<string, UserId>> Team(Database database, Programme programme, IReadOnlyList<DemoStaff> staff) => database.WriteAssociation(async db =>
    {
        var (bodies, starts) = (await db.Bodies.Where(b => b.ProgrammeId == programme.Id).ToDictionaryAsync(b => b.Key, b => b.Id), programme.Configuration.Period.Start.AddDays(-60));
        var from = starts < Began ? starts : Began;
        Dictionary<string, UserId> users = new(StringComparer.Ordinal);
        foreach (var person in staff)
        {
            PartyId? party = person.Party is { } key ? programme.Parties[key] : null;
            var user = new UserRow { Id = UserId.New(), Name = person.Name, EmployerPartyId = party, EmployerAssociationId = party is null ? programme.Association : null, Demo = true };
            db.Add(user);
            users[person.Name] = user.Id;
            db.AddRange(person.Roles.Select(r => new MandateRow { Id = MandateId.New(), UserId = user.Id, Role = r, ProgrammeId = r is Role.Office ? null : programme.Id, PartyId = party, FromOn = from }));
            db.AddRange(person.Seats.Select(s => new SeatRow { Id = SeatId.New(), BodyId = bodies[s.Body], UserId = user.Id, PartyId = party, Kind = s.Kind, FromOn = from, Unit = person.Unit }));
        }

        return users;
    });

    /// <summary>The start gates of what has begun were closed in time, so that people can be enrolled; what begins later has them open.</summary>
    static Task<bool> Gates(Database database, Programme programme, UserId coordinator) => database.WriteAssociation(db =>
    {
        if (!HasBegun(programme.Configuration) || ProgrammeStages.First(programme.Configuration) is ProgrammeStage.Open)
        {
            return Task.FromResult(false);
        }

        var closed = OpenedOn(programme.Configuration);
        foreach (var gate in programme.Configuration.Gates.Where(g => g.Kind is GateKind.Start))
        {
            db.Add(new GateClosingRow { ProgrammeId = programme.Id, Gate = gate.Key, Reason = "Klart enligt tidplanen.", UserId = coordinator, OnDay = closed, At = closed.ToDateTime(new(8, 0), DateTimeKind.Utc) });
        }

        db.Add(new GoLiveRow { ProgrammeId = programme.Id, SignedOn = closed, SignedByUserId = coordinator, Statement = "Personalen är på plats, lokalen är klar och arbetssättet är genomgånget.", OpenedOn = closed, OpenedByUserId = coordinator });
        return Task.FromResult(true);
    });
}
