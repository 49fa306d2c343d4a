using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Vidare.Storage;

/// <summary>
/// Facts and journal entries are added and never touched again. They are inserted straight, after the rows that EF keeps track of and
/// in the same transaction: EF's tracking of them took longer than all else that is done while nobody else may write.
/// </summary>
[SuppressMessage("Security", "CA2100", Justification = "Names that the model gave")]
static class AddedRows
{
    static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<Type, StoredTable>> Tables = [];
    static readonly ConditionalWeakTable<SqliteConnection, Dictionary<StoredTable, SqliteInsert>> Prepared = [];

    /// <exception cref="DbUpdateException">A constraint was broken, as by EF itself.</exception>
    public static async Task Insert(DbContext db, IReadOnlyList<object> rows, CancellationToken cancel)
    {
        try
        {
            if (db.Database.GetDbConnection() is SqliteConnection sqlite)
            {
                Insert(db, sqlite, rows);
            }
            else
            {
                await Send(db, rows, cancel);
            }
        }
        catch (DbException broken)
        {
            throw new DbUpdateException("Rows could not be added.", broken);
        }
    }

    static void Insert(DbContext db, SqliteConnection connection, IReadOnlyList<object> rows)
    {
        var prepared = Prepared.GetOrCreateValue(connection);
        foreach (var row in rows)
        {
            var table = TableOf(db, row);
            if (!prepared.TryGetValue(table, out var insert))
            {
                prepared[table] = insert = SqliteInsert.Into(table, connection);
            }

            insert.Add(row);
        }
    }

    /// <summary>All of them in one message; without a transaction they are one of their own.</summary>
    static async Task Send(DbContext db, IReadOnlyList<object> rows, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
            foreach (var row in rows)
            {
                var table = TableOf(db, row);
                var command = new NpgsqlBatchCommand($"INSERT INTO {table.Name} ({table.Names}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"${i + 1}"))})");
                command.Parameters.AddRange(table.Columns.Select(c => new NpgsqlParameter { Value = c.Read(row) ?? DBNull.Value, DataTypeName = c.StoreType }).ToArray());
                batch.BatchCommands.Add(command);
            }

            await batch.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    static StoredTable TableOf(DbContext db, object row) => Tables.GetOrCreateValue(db.Model).GetOrAdd(row.GetType(), type => StoredTable.Of(db.Model, type));
}
