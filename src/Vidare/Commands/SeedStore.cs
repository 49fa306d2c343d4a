using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>Writes batches of rows as fast as the database takes them, with its constraints and indexes in force.</summary>
[SuppressMessage("Security", "CA2100", Justification = "Names that the model gave")]
abstract class SeedStore(IReadOnlyList<SeedTable> tables) : IAsyncDisposable
{
    protected IReadOnlyList<SeedTable> Tables => tables;

    public static async Task<SeedStore> Open(StorageOptions options, Database database, CancellationToken cancel)
    {
        await using var db = database.Participation();
        var tables = SeedTable.All(db);
        return options.IsPostgres ? await PostgresSeedStore.Open(options, tables, cancel) : await SqliteSeedStore.Open(options, tables, cancel);
    }

    /// <summary>Writes a batch in one transaction.</summary>
    public Task Write(SeedBatch batch, CancellationToken cancel) => Write(batch, null, cancel);

    /// <summary>Writes a batch in one transaction, in which a programme's stamp is raised and its courses are marked with it.</summary>
    public abstract Task Write(SeedBatch batch, ProgrammeId? changed, CancellationToken cancel);

    /// <summary>Raises the stamp first: whoever changes the same programme waits until this is done.</summary>
    protected static void Raise(DbConnection connection, DbTransaction transaction, string table, ProgrammeId programme, SeedBatch batch)
    {
        using var raise = connection.CreateCommand();
        raise.Transaction = transaction;
        raise.CommandText = $"INSERT INTO {table} AS s (programme_id, number) VALUES (@programme, 1) ON CONFLICT (programme_id) DO UPDATE SET number = s.number + 1 RETURNING number";
        var parameter = raise.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@programme", programme.Value);
        raise.Parameters.Add(parameter);
        var number = Convert.ToInt64(raise.ExecuteScalar(), CultureInfo.InvariantCulture);
        foreach (var course in batch.Of(typeof(CourseRow)).Cast<CourseRow>())
        {
            course.Changed = number;
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

    PostgresSeedStore(NpgsqlConnection connection, IReadOnlyList<SeedTable> tables)
        : base(tables) => this.connection = connection;

    public static async Task<SeedStore> Open(StorageOptions options, IReadOnlyList<SeedTable> tables, CancellationToken cancel)
    {
        var opened = new NpgsqlConnection(options.OwnerConnection + ";Command Timeout=0");
        await opened.OpenAsync(cancel);
        return new PostgresSeedStore(opened, tables);
    }

    public override async Task Write(SeedBatch batch, ProgrammeId? changed, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (changed is { } programme)
        {
            Raise(connection, transaction, "participation.stamp", programme, batch);
        }

        foreach (var table in Tables.Where(t => batch.Of(t.Row).Count > 0))
        {
            await using var copy = await connection.BeginBinaryImportAsync($"COPY {table.Name} ({string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))}) FROM STDIN (FORMAT BINARY)", cancel);
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

        await transaction.CommitAsync(cancel);
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

    SqliteSeedStore(SqliteConnection connection, IReadOnlyList<SeedTable> tables)
        : base(tables) => this.connection = connection;

    public static async Task<SeedStore> Open(StorageOptions options, IReadOnlyList<SeedTable> tables, CancellationToken cancel)
    {
        var opened = new SqliteConnection("Pooling=False;Data Source=" + options.SqliteFile);
        await opened.OpenAsync(cancel);
        var store = new SqliteSeedStore(opened, tables);
        await store.Execute("PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-400000", cancel);
        return store;
    }

    public override Task Write(SeedBatch batch, ProgrammeId? changed, CancellationToken cancel)
    {
        using var transaction = connection.BeginTransaction();
        if (changed is { } programme)
        {
            Raise(connection, transaction, "participation_stamp", programme, batch);
        }

        foreach (var table in Tables.Where(t => batch.Of(t.Row).Count > 0))
        {
            using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            var parameters = table.Columns.Select((_, i) => insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + i.ToString(CultureInfo.InvariantCulture) })).ToList();
            insert.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", parameters.Select(p => p.ParameterName))})";
            insert.Prepare();
            foreach (var row in batch.Of(table.Row))
            {
                for (var i = 0; i < table.Columns.Count; i++)
                {
                    parameters[i].Value = table.Columns[i].Read(row) ?? DBNull.Value;
                }

                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
        return Task.CompletedTask;
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
