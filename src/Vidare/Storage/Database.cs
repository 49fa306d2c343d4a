using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Vidare.Storage;

/// <summary>
/// Opens the two zones. Reads run on a context of their own; a write runs in one transaction, and in SQLite behind the one
/// writer gate of the process, since eight writers there would starve each other for seconds.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The gates live as long as the process")]
public sealed class Database
{
    static readonly ConcurrentDictionary<string, SemaphoreSlim> Gates = new(StringComparer.Ordinal);

    readonly PooledDbContextFactory<AssociationDb> association;
    readonly PooledDbContextFactory<ParticipationDb>? participation;
    readonly SemaphoreSlim? gate;

    public Database(StorageOptions options)
    {
        Options = options;
        association = new(Configure<AssociationDb>(options.AssociationConnection));
        participation = options.HasParticipation ? new(Configure<ParticipationDb>(options.ParticipationConnection)) : null;
        gate = options.IsPostgres ? null : Gates.GetOrAdd(options.SqliteFile, _ => new(1, 1));
    }

    public StorageOptions Options { get; }

    DbContextOptions<T> Configure<T>(string? postgres)
        where T : DbContext
    {
        var builder = new DbContextOptionsBuilder<T>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        return (postgres is null
            ? builder.UseSqlite("Data Source=" + Options.SqliteFile).AddInterceptors(new SqliteSettings())
            : builder.UseNpgsql(postgres)).Options;
    }

    /// <summary>The association zone, for reading.</summary>
    internal AssociationDb Association() => association.CreateDbContext();

    /// <summary>The participation zone, for reading.</summary>
    internal ParticipationDb Participation() => (participation ?? throw new InvalidOperationException("This node runs the association zone alone.")).CreateDbContext();

    internal Task<T> WriteAssociation<T>(Func<AssociationDb, Task<T>> act, CancellationToken cancel = default) => Write(Association, act, cancel);

    internal Task<T> WriteParticipation<T>(Func<ParticipationDb, Task<T>> act, CancellationToken cancel = default) => Write(Participation, act, cancel);

    /// <summary>Adds one row, which is a transaction by itself.</summary>
    internal async Task Append(ParticipationJournalRow row, CancellationToken cancel = default)
    {
        if (gate is not null)
        {
            await gate.WaitAsync(cancel);
        }

        try
        {
            await using var db = Participation();
            db.Add(row);
            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            gate?.Release();
        }
    }

    async Task<T> Write<TDb, T>(Func<TDb> open, Func<TDb, Task<T>> act, CancellationToken cancel)
        where TDb : AssociationDb
    {
        if (gate is not null)
        {
            await gate.WaitAsync(cancel);
        }

        try
        {
            await using var db = open();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var done = await act(db);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return done;
        }
        finally
        {
            gate?.Release();
        }
    }
}
