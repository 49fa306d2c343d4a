using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Journal;
using Vidare.Programmes.Packages;
using Vidare.Storage;

namespace Vidare.Programmes;

public sealed record PartyMeansAnother(string Key) : Refusal;
public sealed record ProgrammeBelongsElsewhere : Refusal;
public sealed record ProgrammeHasChanged : Refusal;
public sealed record ProgrammeNameIsTaken : Refusal;

/// <summary>Who changes a configuration, in what role, on which day and why.</summary>
public sealed record ChangeNote(UserId? User, string Role, DateOnly Today, DateTime At, string Why, PartyId? Party = null);

/// <summary>
/// Takes a configuration into the database: the text as a version, and what others point at (parties, bodies) as rows. What the
/// text leaves out afterwards stays as rows, since facts may point at it. Same text, no new version.
/// </summary>
public sealed partial class ProgrammeWriter(Database database)
{
    /// <summary>Builds on no version: the name must be free.</summary>
    public const int New = 0;

    /// <param name="stage">The stage of a new programme, when another than <see cref="ProgrammeStages.First"/>.</param>
    /// <param name="since">The version that the change builds on; refused with <see cref="ProgrammeHasChanged"/> when it is no longer the one in force. Null takes any.</param>
    public Task<Outcome<ProgrammeId>> Store(ProgrammeConfiguration configuration, ChangeNote note, int? since = null, ProgrammeStage? stage = null) =>
        Write(db => Take(db, configuration, note, since, stage));

    async Task<Outcome<T>> Write<T>(Func<AssociationDb, Task<Outcome<T>>> act)
    {
        try
        {
            return await database.WriteAssociation(async db =>
            {
                var stored = await act(db);
                if (stored.Refusal is not null)
                {
                    db.ChangeTracker.Clear();
                }

                return stored;
            });
        }
        catch (DbUpdateException race) when (Races.RefusalOf(race) is ProgrammeHasChanged refusal)
        {
            return refusal;
        }
    }

    /// <summary>Within the caller's transaction, a new programme that is prepared from another's concept. Nothing of it is kept when it is refused.</summary>
    internal static Task<Outcome<ProgrammeId>> Begin(AssociationDb db, ProgrammeConfiguration configuration, ChangeNote note, Programme origin) =>
        Take(db, configuration, note, New, ProgrammeStage.Preparing, origin);

    /// <summary>Within the caller's transaction, the next stage as a version of its own with the same text.</summary>
    internal static async Task<Outcome<ProgrammeId>> Reach(AssociationDb db, ProgrammeId id, ProgrammeStage stage, ChangeNote note)
    {
        var programme = await db.Programmes.SingleAsync(p => p.Id == id);
        if (ProgrammeStages.WhyNotReached(programme.Stage, stage) is { } refusal)
        {
            return refusal;
        }

        programme.Stage = stage;
        programme.Version++;
        Keep(db, programme, note);
        return id;
    }

    /// <summary>Nothing of it is kept when it is refused.</summary>
    static async Task<Outcome<ProgrammeId>> Take(AssociationDb db, ProgrammeConfiguration configuration, ChangeNote note, int? since, ProgrammeStage? stage, Programme? origin = null, Decided? decided = null)
    {
        var association = await Association(db, configuration.Association);
        var text = PackageText.Write(configuration);
        var programme = await db.Programmes.SingleOrDefaultAsync(p => p.Name == configuration.Name);
        if (programme is not null && since is New)
        {
            return new ProgrammeNameIsTaken();
        }

        if (programme is not null && programme.AssociationId != association.Id)
        {
            return new ProgrammeBelongsElsewhere();
        }

        if (since is not (null or New) && programme?.Version != since)
        {
            return new ProgrammeHasChanged();
        }

        if (programme?.Package == text)
        {
            return programme.Id;
        }

        var parties = await Parties(db, association.Id, configuration);
        if (programme is null)
        {
            programme = new()
            {
                Id = ProgrammeId.New(),
                AssociationId = association.Id,
                Name = configuration.Name,
                Title = configuration.Title,
                Package = text,
                ControllerPartyId = parties[configuration.Controller],
                Stage = stage ?? ProgrammeStages.First(configuration),
                OriginProgrammeId = origin?.Id,
                OriginVersion = origin?.Version,
            };
            db.Add(programme);
        }

        if (await Rebound(db, programme.Id, parties) is { } key)
        {
            return new PartyMeansAnother(key);
        }

        programme.Title = configuration.Title;
        programme.ControllerPartyId = parties[configuration.Controller];
        programme.StartOn = configuration.Period.Start;
        programme.EndOn = configuration.Period.End;
        programme.Package = text;
        programme.Version++;
        await Bodies(db, programme, configuration);
        Keep(db, programme, note, decided);
        return programme.Id;
    }

    /// <summary>The version with its journal entry.</summary>
    static void Keep(AssociationDb db, ProgrammeRow programme, ChangeNote note, Decided? decided = null)
    {
        db.Add(new ProgrammeVersionRow { ProgrammeId = programme.Id, Version = programme.Version, Package = programme.Package, Stage = programme.Stage, At = note.At, UserId = note.User, Why = note.Why, DecidedBy = decided?.By.Body, DecidedOn = decided?.By.On, DecidedReference = decided?.By.Reference, DraftedByUserId = decided?.Drafter });
        db.Add(new AssociationJournalRow { Id = JournalId.New(), At = note.At, Today = note.Today, Kind = JournalKind.Write, What = "programme.store", Why = note.Why, UserId = note.User, Role = note.Role, PartyId = note.Party, ProgrammeId = programme.Id, Details = Invariant(programme.Version) });
    }

    static string Invariant(int version) => version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    static async Task<AssociationRow> Association(AssociationDb db, AssociationConfiguration configuration)
    {
        if (await db.Associations.SingleOrDefaultAsync(a => a.Name == configuration.Name) is { } row)
        {
            return row;
        }

        var made = new AssociationRow { Id = AssociationId.New(), Name = configuration.Name, ShortName = configuration.ShortName };
        db.Add(made);
        db.Add(new BodyRow { Id = BodyId.New(), AssociationId = made.Id, Key = "styrelse", Type = BodyType.Board, Label = "Styrelsen" }); // 10 § lagen 2003:1210
        return made;
    }

    /// <summary>A party is told by its first name within the association, so that two programmes share Försäkringskassan.</summary>
    static async Task<Dictionary<string, PartyId>> Parties(AssociationDb db, AssociationId association, ProgrammeConfiguration configuration)
    {
        var known = await db.Parties.Where(p => p.AssociationId == association).ToListAsync();
        Dictionary<string, PartyId> parties = new(StringComparer.Ordinal);
        foreach (var party in configuration.Parties)
        {
            var row = known.Find(p => p.Name == party.Names[0].Name);
            if (row is null)
            {
                row = new() { Id = PartyId.New(), AssociationId = association, Kind = party.Kind, Name = party.Names[0].Name };
                known.Add(row);
                db.Add(row);
            }

            parties[party.Key] = row.Id;
        }

        return parties;
    }

    /// <summary>A key that meant one party and now means another: facts point at the first, so it is refused. Null when there is none.</summary>
    static async Task<string?> Rebound(AssociationDb db, ProgrammeId programme, Dictionary<string, PartyId> parties)
    {
        var bound = await db.ProgrammeParties.Where(p => p.ProgrammeId == programme).ToDictionaryAsync(p => p.Key, p => p.PartyId);
        foreach (var (key, party) in parties)
        {
            if (!bound.TryGetValue(key, out var before))
            {
                db.Add(new ProgrammePartyRow { ProgrammeId = programme, Key = key, PartyId = party });
            }
            else if (before != party)
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>A body that programmes share is the row of the one that had it first; the others' rows point at it.</summary>
    static async Task Bodies(AssociationDb db, ProgrammeRow programme, ProgrammeConfiguration configuration)
    {
        var known = await db.Bodies.Where(b => b.ProgrammeId == programme.Id).ToDictionaryAsync(b => b.Key);
        foreach (var body in configuration.Bodies)
        {
            if (!known.TryGetValue(body.Key, out var row))
            {
                row = new() { Id = BodyId.New(), ProgrammeId = programme.Id, Key = body.Key, Type = body.Type, Label = body.Label };
                db.Add(row);
            }

            row.Label = body.Label;
            row.Type = body.Type;
            row.SharedBodyId = await SharedWith(db, programme, body, row.Id);
        }
    }

    /// <summary>The other programme's row, unless that one points here already.</summary>
    static async Task<BodyId?> SharedWith(AssociationDb db, ProgrammeRow programme, BodyConfiguration body, BodyId own) => body.SharedWith is not { } other
        ? null
        : await (from b in db.Bodies
                 join p in db.Programmes on b.ProgrammeId equals p.Id
                 where p.AssociationId == programme.AssociationId && p.Name == other && b.Key == body.Key && b.SharedBodyId != own
                 select (BodyId?)b.Id).SingleOrDefaultAsync();
}
