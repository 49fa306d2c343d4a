using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Vidare.Storage;

/// <summary>Runs the embedded <c>.sql</c> files that a database has not had yet, in the order of their names, under a lock.</summary>
public static class Migrator
{
    public const string AssociationRole = "vidare_association", ParticipationRole = "vidare_participation";

    public static async Task Run(StorageOptions options, TimeProvider clock, CancellationToken cancel = default)
    {
        if (!options.IsPostgres)
        {
            Directory.CreateDirectory(options.Folder!);
        }

        await using DbConnection connection = options.IsPostgres
            ? new NpgsqlConnection(options.OwnerConnection)
            : new SqliteConnection("Data Source=" + options.SqliteFile);
        await connection.OpenAsync(cancel);
        if (options.IsPostgres)
        {
            await Execute(connection, "SELECT pg_advisory_lock(7146320031210)", cancel);
            await Execute(connection, "CREATE SCHEMA IF NOT EXISTS association; CREATE TABLE IF NOT EXISTS association.migration (name text PRIMARY KEY, at timestamptz NOT NULL)", cancel);
        }
        else
        {
            await Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS association_migration (name text PRIMARY KEY, at text NOT NULL); COMMIT", cancel);
        }

        foreach (var (name, sql) in Scripts(options.IsPostgres))
        {
            await Apply(connection, options.IsPostgres, name, sql, clock, cancel);
        }
    }

    static async Task Apply(DbConnection connection, bool postgres, string name, string sql, TimeProvider clock, CancellationToken cancel)
    {
        var table = postgres ? "association.migration" : "association_migration";
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var asked = connection.CreateCommand();
        asked.Transaction = transaction;
        asked.CommandText = $"SELECT count(*) FROM {table} WHERE name = '{name}'";
        if (Convert.ToInt64(await asked.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) == 0)
        {
            await Execute(connection, sql, cancel, transaction);
            var at = clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            await Execute(connection, $"INSERT INTO {table} VALUES ('{name}', '{at}')", cancel, transaction);
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>The scripts for a database, by name, in order.</summary>
    internal static IEnumerable<(string Name, string Sql)> Scripts(bool postgres)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var folder = postgres ? "postgres/" : "sqlite/";
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.Replace('\\', '/').StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource[folder.Length..], reader.ReadToEnd());
        }
    }

    static async Task Execute(DbConnection connection, string sql, CancellationToken cancel, DbTransaction? transaction = null)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // the scripts are our own, embedded in the program
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancel);
    }
}
