using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Vidare.Storage;

/// <summary>
/// What every SQLite connection is told when it opens: foreign keys hold, and a commit does not flush the log by itself, since
/// <see cref="LogFlush"/> does that for several at once before anybody is told that something is saved (ADR 0017). A plan stays as it was made: SQLite would else make that of a list anew whenever the value of its LIMIT is bound, which costs more than the answer.
/// </summary>
sealed class SqliteSettings : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000;";
        command.ExecuteNonQuery();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_db_config(((SqliteConnection)connection).Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _), ((SqliteConnection)connection).Handle);
    }
}
