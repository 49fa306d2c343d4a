using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>Writes batches of rows as fast as the database takes them, with its constraints and indexes in force.</summary>
[SuppressMessage("Security", "CA2100", Justification = "Names that the model gave")]
abstract class SeedStore(IReadOnlyList<StoredTable> tables) : IAsyncDisposable
{
    protected IReadOnlyList<StoredTable> Tables => tables;

    public static async Task<SeedStore> Open(StorageOptions options, Database database, CancellationToken cancel)
    {
        await using var db = database.Participation();
        var tables = SeedTables.All(db);
        return options.IsPostgres ? await PostgresSeedStore.Open(options, tables, cancel) : await SqliteSeedStore.Open(options, tables, cancel);
    }

    /// <summary>Writes a batch in one transaction.</summary>
    public Task Write(SeedBatch batch, CancellationToken cancel) => Write([batch], null, cancel);

    /// <summary>Writes batches, as they come, in one transaction, in which a programme's stamp is raised and its courses are marked with it.</summary>
    public abstract Task Write(IEnumerable<SeedBatch> batches, ProgrammeId? changed, CancellationToken cancel);

    /// <summary>Raises the stamp first: whoever changes the same programme waits until this is done.</summary>
    protected static long Raise(DbConnection connection, DbTransaction transaction, string table, ProgrammeId programme)
    {
        using var raise = connection.CreateCommand();
        raise.Transaction = transaction;
        raise.CommandText = $"INSERT INTO {table} AS s (programme_id, number) VALUES (@programme, 1) ON CONFLICT (programme_id) DO UPDATE SET number = s.number + 1 RETURNING number";
        var parameter = raise.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@programme", programme.Value);
        raise.Parameters.Add(parameter);
        return Convert.ToInt64(raise.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    protected static void Mark(SeedBatch batch, long stamp)
    {
        foreach (var course in batch.Of(typeof(CourseRow)).Cast<CourseRow>())
        {
            course.Changed = stamp;
        }
    }

    /// <summary>Leaves the database as one that has been in use for a while, not as one in which a million rows are news.</summary>
    public abstract Task Settle(CancellationToken cancel);

    public abstract ValueTask DisposeAsync();
}

/// <summary>PostgreSQL takes rows by COPY.</summary>
sealed class PostgresSeedStore : SeedStore
{
    readonly NpgsqlConnection connection;

    PostgresSeedStore(NpgsqlConnection connection, IReadOnlyList<StoredTable> tables)
        : base(tables) => this.connection = connection;

    public static async Task<SeedStore> Open(StorageOptions options, IReadOnlyList<StoredTable> tables, CancellationToken cancel)
    {
        var opened = new NpgsqlConnection(options.OwnerConnection + ";Command Timeout=0");
        await opened.OpenAsync(cancel);
        return new PostgresSeedStore(opened, tables);
    }

    public override async Task Write(IEnumerable<SeedBatch> batches, ProgrammeId? changed, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        long? stamp = changed is { } programme ? Raise(connection, transaction, "participation.stamp", programme) : null;
        foreach (var batch in batches)
        {
            if (stamp is { } number)
            {
                Mark(batch, number);
            }

            await Copy(batch, cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    async Task Copy(SeedBatch batch, CancellationToken cancel)
    {
        foreach (var table in Tables.Where(t => batch.Of(t.Row).Count > 0))
        {
            await using var copy = await connection.BeginBinaryImportAsync($"COPY {table.Name} ({table.Names}) FROM STDIN (FORMAT BINARY)", cancel);
            foreach (var row in batch.Of(table.Row))
            {
                await copy.StartRowAsync(cancel);
                foreach (var column in table.Columns)
                {
                    await copy.WriteAsync(column.Read(row) ?? DBNull.Value, column.StoreType, cancel);
                }
            }

            await copy.CompleteAsync(cancel);
        }
    }

    public override async Task Settle(CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("VACUUM (ANALYZE)", connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    public override ValueTask DisposeAsync() => connection.DisposeAsync();
}

/// <summary>SQLite takes rows by a prepared insert for each table.</summary>
[SuppressMessage("Security", "CA2100", Justification = "Names that the model gave")]
sealed class SqliteSeedStore : SeedStore
{
    readonly SqliteConnection connection;

    SqliteSeedStore(SqliteConnection connection, IReadOnlyList<StoredTable> tables)
        : base(tables) => this.connection = connection;

    public static async Task<SeedStore> Open(StorageOptions options, IReadOnlyList<StoredTable> tables, CancellationToken cancel)
    {
        var opened = new SqliteConnection("Pooling=False;Data Source=" + options.SqliteFile);
        await opened.OpenAsync(cancel);
        var store = new SqliteSeedStore(opened, tables);
        await store.Execute("PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-400000", cancel);
        return store;
    }

    public override Task Write(IEnumerable<SeedBatch> batches, ProgrammeId? changed, CancellationToken cancel)
    {
        using var transaction = connection.BeginTransaction();
        long? stamp = changed is { } programme ? Raise(connection, transaction, "participation_stamp", programme) : null;
        foreach (var batch in batches)
        {
            cancel.ThrowIfCancellationRequested();
            if (stamp is { } number)
            {
                Mark(batch, number);
            }

            Insert(batch);
        }

        transaction.Commit();
        return Task.CompletedTask;
    }

    void Insert(SeedBatch batch)
    {
        foreach (var table in Tables.Where(t => batch.Of(t.Row).Count > 0))
        {
            using var insert = SqliteInsert.Into(table, connection);
            foreach (var row in batch.Of(table.Row))
            {
                insert.Add(row);
            }
        }
    }

    public override Task Settle(CancellationToken cancel) => Execute("PRAGMA wal_checkpoint(TRUNCATE)", cancel);

    public override ValueTask DisposeAsync() => connection.DisposeAsync();

    async Task Execute(string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancel);
    }
}
