using System.Globalization;
using Vidare.Access;
using Vidare.Association;
using Vidare.Demo;
using Vidare.Journal;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>A seeded programme with those who work in it.</summary>
sealed record SeedTeam(Programme Programme, BodyId Gatekeepers, IReadOnlyList<Seat> Seats, UserId Coordinator, IReadOnlyList<UserId> Coaches, IReadOnlyList<Player> Officers, IReadOnlyList<Player> Members);

/// <summary>Makes invented associations with their parties, and programmes like TUNA with their staff, seats and closed gates.</summary>
sealed class SeedHouse(ProgrammeConfiguration pattern, SeedIds ids)
{
    /// <summary>How many open cases a coach has, however large the country is.</summary>
    public const int Caseload = 25;

    static readonly DateOnly Began = new(2015, 1, 7), GatesClosed = new(2015, 2, 2);

    static readonly DateTime At = new(2015, 1, 7, 8, 0, 0, DateTimeKind.Utc);

    int staff;

    /// <summary>An association with one row for each party of the pattern.</summary>
    public (AssociationRow Association, IReadOnlyDictionary<string, PartyId> Parties) Association(int number, SeedBatch batch)
    {
        var row = new AssociationRow { Id = new(ids.Next()), Name = "Samordningsförbundet " + Text(number), ShortName = "SF " + Text(number) };
        batch.Add(row);
        Dictionary<string, PartyId> parties = new(StringComparer.Ordinal);
        foreach (var party in pattern.Parties)
        {
            var made = new PartyRow { Id = new(ids.Next()), AssociationId = row.Id, Kind = party.Kind, Name = party.Names[0].Name };
            batch.Add(made);
            parties[party.Key] = made.Id;
        }

        return (row, parties);
    }

    /// <summary>Somebody in the association's office, who sees all its programmes and no person.</summary>
    public UserId Office(AssociationRow association, SeedBatch batch)
    {
        var (given, family) = SeedNames.Of(staff++);
        var row = new UserRow { Id = new(ids.Next()), Name = given + " " + family, EmployerAssociationId = association.Id, Demo = true };
        batch.Add(row);
        batch.Add(new MandateRow { Id = new(ids.Next()), UserId = row.Id, Role = Role.Office, FromOn = Began });
        return row.Id;
    }

    /// <summary>A programme with as many coaches as <paramref name="openEnrolments"/> need.</summary>
    public SeedTeam Programme(AssociationRow association, IReadOnlyDictionary<string, PartyId> parties, int number, int openEnrolments, SeedBatch batch)
    {
        var configuration = Configuration(association, number);
        var programme = new Programme(new(ids.Next()), association.Id, configuration, 1, parties);
        var text = PackageText.Write(configuration);
        batch.Add(new ProgrammeRow
        {
            Id = programme.Id, AssociationId = association.Id, Name = configuration.Name, Title = configuration.Title, ControllerPartyId = programme.Controller,
            StartOn = configuration.Period.Start, EndOn = configuration.Period.End, Version = 1, Package = text,
        });
        batch.Add(new ProgrammeVersionRow { ProgrammeId = programme.Id, Version = 1, Package = text, At = At, Why = "Sådd" });
        batch.Add(new AssociationJournalRow { Id = new(ids.Next()), At = At, Today = Began, Kind = JournalKind.Write, What = "programme.store", Why = "Sådd", Role = "Driftansvarig", ProgrammeId = programme.Id });
        batch.Add(new StampRow { ProgrammeId = programme.Id, Number = 1 });
        foreach (var (key, party) in parties)
        {
            batch.Add(new ProgrammePartyRow { ProgrammeId = programme.Id, Key = key, PartyId = party });
        }

        return Staffed(programme, Bodies(programme, batch), openEnrolments, batch);
    }

    /// <summary>TUNA under another name. Its own capacity would not do, and with it goes what TUNA says against itself about it.</summary>
    ProgrammeConfiguration Configuration(AssociationRow association, int number) => pattern with
    {
        Name = "insats-" + Text(number),
        Title = "Insats " + Text(number),
        Source = "Påhittad, efter " + pattern.Title,
        Association = new(association.Name, association.ShortName),
        Links = [],
        Capacity = null,
        Contradictions = [],
    };

    BodyId Bodies(Programme programme, SeedBatch batch)
    {
        BodyId gatekeepers = default;
        foreach (var body in programme.Configuration.Bodies)
        {
            var row = new BodyRow { Id = new(ids.Next()), ProgrammeId = programme.Id, Key = body.Key, Type = body.Type, Label = body.Label };
            batch.Add(row);
            gatekeepers = body.Type is BodyType.Gatekeeper ? row.Id : gatekeepers;
        }

        return gatekeepers;
    }

    SeedTeam Staffed(Programme programme, BodyId gatekeepers, int openEnrolments, SeedBatch batch)
    {
        var coordinator = Holder(programme, Role.Coordinator, programme.Controller, batch);
        var coaches = Enumerable.Range(0, Math.Max(2, (openEnrolments + Caseload - 1) / Caseload)).Select(_ => Holder(programme, Role.Coach, programme.Controller, batch)).ToList();
        List<Player> officers = [], members = [];
        List<Seat> seats = [];
        foreach (var party in programme.Configuration.Parties.Select(p => programme.Parties[p.Key]))
        {
            officers.Add(new(Holder(programme, Role.CaseOfficer, party, batch), party));
            var member = Employee(party, batch);
            members.Add(new(member, party));
            var seat = new SeatRow { Id = new(ids.Next()), BodyId = gatekeepers, UserId = member, PartyId = party, Kind = members.Count == 1 ? SeatKind.Chair : SeatKind.Member, FromOn = Began };
            batch.Add(seat);
            seats.Add(Entrance.SeatOf(seat));
        }

        foreach (var gate in programme.Configuration.Gates.Where(g => g.Kind is GateKind.Start))
        {
            batch.Add(new GateClosingRow { ProgrammeId = programme.Id, Gate = gate.Key, Reason = "Klart enligt tidplanen.", UserId = coordinator, OnDay = GatesClosed, At = At });
        }

        batch.Add(new GoLiveRow { ProgrammeId = programme.Id, SignedOn = GatesClosed, SignedByUserId = coordinator, Statement = "Klart enligt tidplanen.", OpenedOn = GatesClosed, OpenedByUserId = coordinator });
        return new(programme, gatekeepers, seats, coordinator, coaches, officers, members);
    }

    UserId Holder(Programme programme, Role role, PartyId party, SeedBatch batch)
    {
        var user = Employee(party, batch);
        batch.Add(new MandateRow { Id = new(ids.Next()), UserId = user, Role = role, ProgrammeId = programme.Id, PartyId = party, FromOn = Began });
        return user;
    }

    UserId Employee(PartyId party, SeedBatch batch)
    {
        var (given, family) = SeedNames.Of(staff++);
        var row = new UserRow { Id = new(ids.Next()), Name = given + " " + family, EmployerPartyId = party, Demo = true };
        batch.Add(row);
        return row.Id;
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
