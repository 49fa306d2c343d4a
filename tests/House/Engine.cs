using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vidare.Storage;

namespace Vidare.Testing;

/// <summary>The two databases. Every test that touches one runs on both.</summary>
public enum Engine { Sqlite, Postgres }

/// <summary>A prepared database of each kind is made once a run, and copied for each house.</summary>
static class Engines
{
    static readonly SemaphoreSlim Gate = new(1, 1);
    static readonly string Folder = Directory.CreateTempSubdirectory("vidare-tests-").FullName;
    static readonly HashSet<Engine> Prepared = [];
    static readonly string Run = Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture)[..12] + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
    static int copies;

    static string Server => Environment.GetEnvironmentVariable("VIDARE_TEST_POSTGRES") ?? throw new InvalidOperationException("No PostgreSQL to test on: run bin/test, or set VIDARE_TEST_POSTGRES.");

    static string TemplateName => "vidare_template_" + Run;

    /// <summary>The key file that all houses share, so that what is sealed in the template can be read in its copies.</summary>
    public static string KeyFile => Path.Combine(Folder, "person.key");

    /// <summary>A database of its own, as <paramref name="prepare"/> left the template.</summary>
    public static async Task<StorageOptions> Copy(Engine engine, Func<StorageOptions, Task> prepare)
    {
        await Gate.WaitAsync();
        try
        {
            if (Prepared.Add(engine))
            {
                if (engine is Engine.Postgres)
                {
                    await Execute($"CREATE DATABASE {TemplateName}");
                }

                await prepare(Template(engine));
                Close(engine);
            }

            return engine is Engine.Sqlite ? CopyFile() : await CopyDatabase();
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>An empty database of its own.</summary>
    public static async Task<StorageOptions> Empty(Engine engine)
    {
        var name = "vidare_empty_" + Run + Next();
        if (engine is Engine.Sqlite)
        {
            return StorageOptions.Parse(Path.Combine(Folder, name));
        }

        await Execute($"CREATE DATABASE {name}");
        return StorageOptions.Parse(Named(name));
    }

    public static string ConnectionOf(StorageOptions options) => options.OwnerConnection ?? options.Folder!;

    static StorageOptions Template(Engine engine) => StorageOptions.Parse(engine is Engine.Sqlite ? Path.Combine(Folder, "template") : Named(TemplateName));

    static void Close(Engine engine)
    {
        if (engine is Engine.Postgres)
        {
            NpgsqlConnection.ClearAllPools();
            return;
        }

        SqliteConnection.ClearAllPools();
        using var connection = new SqliteConnection("Data Source=" + Template(engine).SqliteFile);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
        SqliteConnection.ClearAllPools();
    }

    static StorageOptions CopyFile()
    {
        var copy = StorageOptions.Parse(Path.Combine(Folder, "house" + Next()));
        Directory.CreateDirectory(copy.Folder!);
        File.Copy(Template(Engine.Sqlite).SqliteFile, copy.SqliteFile);
        return copy;
    }

    static async Task<StorageOptions> CopyDatabase()
    {
        var name = "vidare_house_" + Run + "_" + Next();
        await Execute($"CREATE DATABASE {name} TEMPLATE {TemplateName} STRATEGY FILE_COPY");
        return StorageOptions.Parse(Named(name));
    }

    static string Next() => Interlocked.Increment(ref copies).ToString(CultureInfo.InvariantCulture);

    static string Named(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names that this class made
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Throws a house's database away.</summary>
    public static async Task Drop(StorageOptions options)
    {
        if (options.IsPostgres)
        {
            var name = new NpgsqlConnectionStringBuilder(options.OwnerConnection).Database;
            await Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
        else
        {
            SqliteConnection.ClearPool(new SqliteConnection("Data Source=" + options.SqliteFile));
            Directory.Delete(options.Folder!, recursive: true);
        }
    }
}
