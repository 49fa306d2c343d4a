using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Vidare.Storage;

/// <summary>
/// Keeps the prepared statements of each SQLite connection: SQLite would else read and plan the same SQL anew at every question,
/// which costs more than most answers. In PostgreSQL the driver does this by itself.
/// </summary>
[SuppressMessage("Security", "CA2100", Justification = "SQL that EF has made")]
sealed class SqliteStatements : DbCommandInterceptor
{
    /// <summary>Different questions that one connection remembers. The pages have some hundred; more would be a list of values written into SQL.</summary>
    const int Most = 400;

    static readonly ConditionalWeakTable<DbConnection, Dictionary<string, SqliteCommand>> Prepared = [];
    static readonly ConditionalWeakTable<DbDataReader, SqliteCommand> Reading = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Execute(command);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Execute(command));
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        if (Reading.TryGetValue(eventData.DataReader, out var prepared))
        {
            Reading.Remove(eventData.DataReader);
            eventData.DataReader.Dispose();
            prepared.Parameters.Clear();
            prepared.Transaction = null;
            Remember(prepared);
        }

        return result;
    }

    static InterceptionResult<DbDataReader> Execute(DbCommand command)
    {
        // Whoever reads has the statement alone: a second reader of the same question prepares one of its own.
        if (!Prepared.GetOrCreateValue(command.Connection!).Remove(command.CommandText, out var prepared))
        {
            prepared = new SqliteCommand(command.CommandText, (SqliteConnection)command.Connection!);
        }

        prepared.Transaction = (SqliteTransaction?)command.Transaction;
        foreach (SqliteParameter parameter in command.Parameters)
        {
            prepared.Parameters.Add(parameter);
        }

        try
        {
            var reader = prepared.ExecuteReader();
            Reading.Add(reader, prepared);
            return InterceptionResult<DbDataReader>.SuppressWithResult(reader);
        }
        catch
        {
            prepared.Dispose();
            throw;
        }
    }

    static void Remember(SqliteCommand prepared)
    {
        var known = Prepared.GetOrCreateValue(prepared.Connection!);
        if (known.Count >= Most || !known.TryAdd(prepared.CommandText, prepared))
        {
            prepared.Dispose();
        }
    }
}
