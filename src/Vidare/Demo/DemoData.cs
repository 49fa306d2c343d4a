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
        await new DemoParticipants(database, services.GetRequiredService<Vault>(), () => clock.Now, tuna, users).Tell();
        await services.GetRequiredService<Jobs.DayTurn>().Run(cancel);
    }

    static async Task<bool> IsLoaded(Database database)
    {
        await using var db = database.Association();
        return await db.Users.AnyAsync(u => u.Demo);
    }

    /// <summary>The packages that came with the program.</summary>
    internal static string PackageFolder => Path.Combine(AppContext.BaseDirectory, "packages");

    static async Task ImportPackages(Database database)
    {
        foreach (var file in Directory.GetFiles(PackageFolder, "*.json").Order(StringComparer.Ordinal))
        {
            await Packages.Import(database, await File.ReadAllBytesAsync(file), Packages.NameOf(Path.GetFileName(file)), "Demo", quiet: true);
        }
    }

    static Task<Dictionary<string, UserId>> Staff(Database database, Programme tuna, Programme mother) => database.WriteAssociation(async db =>
    {
        var bodies = await db.Bodies.Where(b => b.ProgrammeId == tuna.Id).ToDictionaryAsync(b => b.Key, b => b.Id);
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
                db.Add(new SeatRow { Id = SeatId.New(), BodyId = bodies[body], UserId = user.Id, PartyId = party, Kind = kind, FromOn = Began });
            }
        }

        return users;
    });

    /// <summary>All start gates were closed in time, but for one that a visitor can follow: none is left open, so that people can be enrolled.</summary>
    static Task<bool> Gates(Database database, Programme tuna, UserId coordinator) => database.WriteAssociation(db =>
    {
        foreach (var gate in tuna.Configuration.Gates.Where(g => g.Kind is GateKind.Start))
        {
            db.Add(new GateClosingRow { ProgrammeId = tuna.Id, Gate = gate.Key, Reason = "Klart enligt tidplanen.", UserId = coordinator, OnDay = new(2015, 2, 2), At = new(2015, 2, 2, 8, 0, 0, DateTimeKind.Utc) });
        }

        return Task.FromResult(true);
    });
}
