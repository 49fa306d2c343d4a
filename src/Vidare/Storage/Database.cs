using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>
/// Opens the two zones. Reads run on a context of their own; a write runs in one transaction, and in SQLite behind the one
/// writer gate of the process, since eight writers there would starve each other for seconds.
/// </summary>
public sealed class Database : IDisposable
{
    const int MostTogether = 200;

    static readonly ConcurrentDictionary<string, (SemaphoreSlim Gate, LogFlush Log)> Files = new(StringComparer.Ordinal);

    readonly OpenContexts<AssociationDb> association, associationWriters;
    readonly OpenContexts<ParticipationDb>? participation, participationWriters;
    readonly SemaphoreSlim? gate;
    readonly ConcurrentQueue<WaitingEntry> entries = new();
    readonly SemaphoreSlim entryGate = new(1, 1);

    public Database(StorageOptions options)
    {
        Options = options;
        var zone = Configure<AssociationDb>(options.AssociationConnection);
        (association, associationWriters) = Pools(() => new AssociationDb(zone));
        if (options.HasParticipation)
        {
            var persons = Configure<ParticipationDb>(options.ParticipationConnection);
            (participation, participationWriters) = Pools(() => new ParticipationDb(persons));
        }

        if (!options.IsPostgres)
        {
            (gate, Log) = Files.GetOrAdd(options.SqliteFile, file => (new(1, 1), LogFlush.Of(file)));
        }
    }

    public StorageOptions Options { get; }

    /// <summary>The log of a SQLite file; PostgreSQL minds its own.</summary>
    internal LogFlush? Log { get; }

    (OpenContexts<TDb> Readers, OpenContexts<TDb> Writers) Pools<TDb>(Func<TDb> make)
        where TDb : AssociationDb => (new(make, !Options.IsPostgres), new(() => Tracking(make()), !Options.IsPostgres));

    static TDb Tracking<TDb>(TDb db)
        where TDb : AssociationDb
    {
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }

    DbContextOptions<T> Configure<T>(string? postgres)
        where T : DbContext
    {
        var builder = new DbContextOptionsBuilder<T>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        return (postgres is null
            ? builder.UseSqlite("Data Source=" + Options.SqliteFile).AddInterceptors(new SqliteSettings(), new SqliteStatements())
            : builder.UseNpgsql(postgres, npgsql => npgsql.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))).Options;
    }

    /// <summary>The association zone, for reading.</summary>
    internal AssociationDb Association() => association.Rent();

    /// <summary>The participation zone, for reading.</summary>
    internal ParticipationDb Participation() => Persons(participation).Rent();

    internal Task<T> WriteAssociation<T>(Func<AssociationDb, Task<T>> act, CancellationToken cancel = default) => Write(associationWriters.Rent, act, cancel);

    internal Task<T> WriteParticipation<T>(Func<ParticipationDb, Task<T>> act, CancellationToken cancel = default) => Write(Persons(participationWriters).Rent, act, cancel);

    static OpenContexts<ParticipationDb> Persons(OpenContexts<ParticipationDb>? pool) => pool ?? throw new InvalidOperationException("This node runs the association zone alone.");

    /// <summary>
    /// Adds an entry to the participants' journal, and is back when it is kept. Entries that come while another is being written
    /// are written together, in one transaction, by whoever is let in next.
    /// </summary>
    internal async Task Append(ParticipationJournalRow row)
    {
        var waiting = new WaitingEntry(row);
        entries.Enqueue(waiting);
        await entryGate.WaitAsync();
        try
        {
            while (!waiting.Kept.Task.IsCompleted)
            {
                await Keep();
            }
        }
        finally
        {
            entryGate.Release();
        }

        await waiting.Kept.Task;
        await Flushed();
    }

    /// <summary>Whoever is told that something is saved is told so when it outlives a power cut. PostgreSQL sees to that in its commit.</summary>
    Task Flushed() => Log?.Reach() ?? Task.CompletedTask;

    async Task Keep()
    {
        List<WaitingEntry> together = [];
        while (together.Count < MostTogether && entries.TryDequeue(out var next))
        {
            together.Add(next);
        }

        try
        {
            await Behind(gate, async () =>
            {
                await using var db = Persons(participationWriters).Rent();
                await using var transaction = together.Count > 1 ? await db.Database.BeginTransactionAsync() : null;
                await AddedRows.Insert(db, [.. together.Select(w => w.Row)], CancellationToken.None);
                await (transaction?.CommitAsync() ?? Task.CompletedTask);
                return together.Count;
            }, CancellationToken.None);
            together.ForEach(w => w.Kept.SetResult());
        }
#pragma warning disable CA1031 // each who waits is told
        catch (Exception failed)
#pragma warning restore CA1031
        {
            together.ForEach(w => w.Kept.SetException(failed));
        }
    }

    async Task<T> Write<TDb, T>(Func<TDb> open, Func<TDb, Task<T>> act, CancellationToken cancel)
        where TDb : AssociationDb
    {
        var done = await Behind(gate, async () =>
        {
            await using var db = open();
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var written = await act(db);
            await db.SaveChangesAsync(cancel);
            if (db.Appended.Count > 0)
            {
                await AddedRows.Insert(db, db.Appended, cancel);
            }

            await transaction.CommitAsync(cancel);
            return written;
        }, cancel);
        await Flushed();
        return done;
    }

    /// <summary>Nobody else holds the same lock until the transaction ends. In SQLite every write already waits for the one before it.</summary>
    internal static Task Lock(DbContext db, Guid what) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({BitConverter.ToInt64(what.ToByteArray(), 8)})")
        : Task.CompletedTask;

    static async Task<T> Behind<T>(SemaphoreSlim? gate, Func<Task<T>> act, CancellationToken cancel)
    {
        if (gate is not null)
        {
            await gate.WaitAsync(cancel);
        }

        try
        {
            return await act();
        }
        finally
        {
            gate?.Release();
        }
    }

    public void Dispose()
    {
        association.Dispose();
        associationWriters.Dispose();
        participation?.Dispose();
        participationWriters?.Dispose();
        entryGate.Dispose();
    }

    sealed record WaitingEntry(ParticipationJournalRow Row)
    {
        public TaskCompletionSource Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
