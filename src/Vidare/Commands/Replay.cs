using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.History;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Commands;

/// <summary>
/// Takes history in from a file: every fault of it is said at once, by line, and then nothing is stored; else all of it is stored
/// in one transaction, with the same facts that the pages would have written, by the system.
/// </summary>
static class Replay
{
    const long MaxBytes = 400_000_000;

    public static async Task Run(StorageOptions options, string name, FileInfo file, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            throw new RefusedException("Filen finns inte: " + file.Name);
        }

        if (file.Length > MaxBytes)
        {
            throw new RefusedException("Filen är för stor: " + file.Name);
        }

        if (!options.HasParticipation)
        {
            throw new RefusedException("Den här noden kör utan deltagarnas uppgifter och kan inte läsa in historik.");
        }

        var database = await Packages.Opened(options, cancel);
        var programme = await new ProgrammeStore(database).FindByName(name) ?? throw new RefusedException($"Det finns ingen insats som heter ”{name}”.");
        var clock = new BusinessClock(database, TimeProvider.System, movable: true);
        await clock.Load();
        var lines = HistoryText.Read(await File.ReadAllBytesAsync(file.FullName, cancel));
        var latest = DateOnly.FromDateTime(BusinessClock.InStockholm(clock.Now));
        var history = Histories.Read(programme, lines, clock.Today > latest ? clock.Today : latest);
        List<HistoryFault> faults = [.. history.Faults, .. await Known(database, programme, history, cancel)];
        if (faults.Count > 0)
        {
            throw new RefusedException($"Filen har {Swedish.Whole(faults.Count)} fel och ingenting lästes in:\n" + string.Join('\n', faults.OrderBy(f => f.Line).Select(f => $"Rad {f.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Sentences.Of(f.Why, programme, clock.Today)}")));
        }

        await Store(options, database, programme, history, clock, cancel);
        await Console.Error.WriteLineAsync($"{Swedish.Whole(history.Cases.Count)} ärenden och {Swedish.Whole(history.Posts.Count)} anonyma poster lästes in till {programme.Configuration.Title}.");
    }

    /// <summary>Cases that an earlier file has brought. Posts without identity are never linked to anything, not even to each other (BR-26).</summary>
    static async Task<IReadOnlyList<HistoryFault>> Known(Database database, Programme programme, HistoryFile history, CancellationToken cancel)
    {
        await using var db = database.Participation();
        List<HistoryFault> faults = [];
        foreach (var some in history.Cases.Select(c => (c.Line, Key: KeyOf(programme.Id, c.Key))).Chunk(500))
        {
            var asked = some.Select(s => s.Key).ToList();
            var there = await db.Participants.Where(p => p.AssociationId == programme.Association && asked.Contains(p.PersonKey)).Select(p => p.PersonKey).ToListAsync(cancel);
            faults.AddRange(some.Where(s => there.Contains(s.Key)).Select(s => new HistoryFault(s.Line, new HistoryCaseIsKnown())));
        }

        return faults;
    }

    static async Task Store(StorageOptions options, Database database, Programme programme, HistoryFile history, BusinessClock clock, CancellationToken cancel)
    {
        var first = new SeedBatch();
        var cast = await Cast(database, programme, clock.Today, first, cancel);
        var teller = new HistoryTeller(programme, cast, clock.Now, clock.Today);
        foreach (var post in history.Posts)
        {
            first.Add(new AnonymousPostRow { Id = AnonymousPostId.New(), ProgrammeId = programme.Id, StartOn = post.Start, Reason = post.Reason, Gender = post.Gender, BornYear = post.BornYear, At = clock.Now });
        }

        var told = history.Cases.Chunk(CasesPerBatch).AsParallel().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancel).Select(teller.Tell);
        await using var store = await SeedStore.Open(options, database, cancel);
        await store.Write(told.AsSequential().Prepend(first), programme.Id, cancel);
    }

    /// <summary>So many cases are told together, while those before them are written.</summary>
    const int CasesPerBatch = 200;

    /// <summary>The coordinator of today stands for what is still open; where there is none, an account without any mandate does, until somebody has taken over.</summary>
    static async Task<HistoryCast> Cast(Database database, Programme programme, DateOnly today, SeedBatch batch, CancellationToken cancel)
    {
        await using var db = database.Association();
        var gatekeepers = programme.Configuration.Gatekeepers!.Key;
        var body = await db.Bodies.Where(b => b.ProgrammeId == programme.Id && b.Key == gatekeepers).Select(b => b.Id).SingleAsync(cancel);
        var coordinator = await db.Mandates.Where(m => m.ProgrammeId == programme.Id && m.Role == Role.Coordinator && m.FromOn <= today && (m.ToOn == null || m.ToOn >= today))
            .OrderBy(m => m.FromOn).ThenBy(m => m.Id).Select(m => (UserId?)m.UserId).FirstOrDefaultAsync(cancel);
        if (coordinator is null)
        {
            var name = "Inläst historik, " + programme.Configuration.Title;
            coordinator = await db.Users.Where(u => u.Name == name && u.EmployerPartyId == programme.Controller).Select(u => (UserId?)u.Id).FirstOrDefaultAsync(cancel);
            if (coordinator is null)
            {
                var account = new UserRow { Id = UserId.New(), Name = name, EmployerPartyId = programme.Controller };
                batch.Add(account);
                coordinator = account.Id;
            }
        }

        return new(coordinator.Value, coordinator.Value, body);
    }

    /// <summary>By what a case of history is known again; what it was called stands in its first fact, so the hash hides nothing.</summary>
    public static string KeyOf(ProgrammeId programme, string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("history|" + programme + "|" + key)));
}
