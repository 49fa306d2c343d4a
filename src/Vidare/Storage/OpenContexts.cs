using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>
/// Contexts that are used over and over. In SQLite they keep their connection open, and with it the prepared statements; in
/// PostgreSQL the driver has a pool of its own, to which the connection goes back after each question.
/// </summary>
sealed class OpenContexts<TDb>(Func<TDb> make, bool keepOpen) : IDisposable
    where TDb : AssociationDb
{
    readonly ConcurrentBag<TDb> idle = [];
    volatile bool closed;

    public TDb Rent()
    {
        if (idle.TryTake(out var db))
        {
            return db;
        }

        var made = make();
        made.Home = Return;
        if (keepOpen)
        {
            made.Database.OpenConnection();
        }

        return made;
    }

    /// <summary>True when it was taken back; a transaction that was left open is thrown away with its context.</summary>
    bool Return(AssociationDb db)
    {
        if (closed || db.Database.CurrentTransaction is not null)
        {
            return false;
        }

        db.ChangeTracker.Clear();
        db.Appended.Clear();
        idle.Add((TDb)db);
        return true;
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var db))
        {
            db.Dispose();
        }
    }
}
