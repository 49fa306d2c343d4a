using System.Globalization;
using Microsoft.Data.Sqlite;
using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>A copy of the SQLite file through its own backup interface, which gives one moment whatever others write meanwhile.</summary>
static class SqliteBackup
{
    static readonly byte[] Header = "SQLite format 3\0"u8.ToArray();

    public static async Task Write(StorageOptions options, string file, CancellationToken cancel)
    {
        if (!File.Exists(options.SqliteFile))
        {
            throw new RefusedException("Det finns ingen databas i mappen.");
        }

        await using var source = Connection(options.SqliteFile, SqliteOpenMode.ReadOnly);
        await source.OpenAsync(cancel);
        await OpenOwnFile(file);
        await using var copy = Connection(file, SqliteOpenMode.ReadWriteCreate);
        await copy.OpenAsync(cancel);
        source.BackupDatabase(copy);
        await Check(copy, cancel);
    }

    public static async Task Read(StorageOptions options, FileInfo file, CancellationToken cancel)
    {
        if (File.Exists(options.SqliteFile))
        {
            throw new RefusedException("Mappen har redan en databas. Återläs i en tom mapp och byt sedan.");
        }

        if (!await Begins(file, Header, cancel))
        {
            throw new RefusedException("Filen är ingen säkerhetskopia av en SQLite-databas: " + file.Name);
        }

        Directory.CreateDirectory(options.Folder!);
        var part = options.SqliteFile + ".part";
        try
        {
            await OpenOwnFile(part);
            file.CopyTo(part, overwrite: true);
            await using (var copy = Connection(part, SqliteOpenMode.ReadWrite))
            {
                await copy.OpenAsync(cancel);
                await Check(copy, cancel);
            }

            File.Move(part, options.SqliteFile);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public static async Task<bool> Begins(FileInfo file, byte[] header, CancellationToken cancel)
    {
        await using var stream = file.OpenRead();
        var start = new byte[header.Length];
        return await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel) == start.Length && start.AsSpan().SequenceEqual(header);
    }

    /// <summary>Personal data: readable by its owner alone.</summary>
    static async Task OpenOwnFile(string file)
    {
        var access = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            access.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var made = new FileStream(file, access);
    }

    /// <summary>Whole, ours, and of no later version than this program knows.</summary>
    static async Task Check(SqliteConnection connection, CancellationToken cancel)
    {
        connection.CreateCollation("swedish", static (a, b) => CultureInfo.GetCultureInfo("sv-SE").CompareInfo.Compare(a, b, CompareOptions.None));
        await using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check(1)";
        if (await check.ExecuteScalarAsync(cancel) as string is not "ok")
        {
            throw new RefusedException("Databasen är skadad. Säkerhetskopian används inte.");
        }

        await using var asked = connection.CreateCommand();
        asked.CommandText = "SELECT name FROM association_migration";
        await using var rows = await asked.ExecuteReaderAsync(cancel);
        var known = Migrator.Scripts(postgres: false).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancel))
        {
            if (!known.Contains(rows.GetString(0)))
            {
                throw new RefusedException("Säkerhetskopian kommer från en nyare version av Vidare. Uppgradera programmet först.");
            }
        }
    }

    static SqliteConnection Connection(string file, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
}
