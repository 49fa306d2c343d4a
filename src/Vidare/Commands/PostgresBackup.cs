using System.Diagnostics;
using Npgsql;
using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>PostgreSQL's own pg_dump and pg_restore: both schemas in one snapshot, whatever others write meanwhile.</summary>
static class PostgresBackup
{
    static readonly byte[] Header = "PGDMP"u8.ToArray();

    public static async Task Write(StorageOptions options, string file, CancellationToken cancel)
    {
        await Run(options, "pg_dump", ["--format=custom", "--no-owner", "--schema=association", "--schema=participation", "--file=" + file], cancel);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    public static async Task Read(StorageOptions options, FileInfo file, CancellationToken cancel)
    {
        if (!await SqliteBackup.Begins(file, Header, cancel))
        {
            throw new RefusedException("Filen är ingen säkerhetskopia av en PostgreSQL-databas: " + file.Name);
        }

        await using (var connection = new NpgsqlConnection(options.OwnerConnection))
        {
            await connection.OpenAsync(cancel);
            await using var asked = connection.CreateCommand();
            asked.CommandText = "SELECT count(*) FROM information_schema.schemata WHERE schema_name IN ('association', 'participation')";
            if (await asked.ExecuteScalarAsync(cancel) is not 0L)
            {
                throw new RefusedException("Databasen är inte tom. Återläs i en ny, tom databas och byt sedan.");
            }

            foreach (var role in new[] { Migrator.AssociationRole, Migrator.ParticipationRole })
            {
                await using var made = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own
                made.CommandText = $"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN CREATE ROLE {role} NOLOGIN; END IF; END $$";
#pragma warning restore CA2100
                await made.ExecuteNonQueryAsync(cancel);
            }
        }

        await Run(options, "pg_restore", ["--single-transaction", "--exit-on-error", "--no-owner", "--dbname=" + Database(options), file.FullName], cancel);
    }

    static string Database(StorageOptions options) => new NpgsqlConnectionStringBuilder(options.OwnerConnection).Database!;

    /// <summary>The password goes through the environment, where no list of processes shows it.</summary>
    static async Task Run(StorageOptions options, string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var connection = new NpgsqlConnectionStringBuilder(options.OwnerConnection);
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true };
        start.Environment["PGHOST"] = connection.Host;
        start.Environment["PGPORT"] = connection.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = connection.Username;
        start.Environment["PGDATABASE"] = connection.Database;
        if (connection.Password is { } password)
        {
            start.Environment["PGPASSWORD"] = password;
        }

        using var process = Started(start);
        var said = await process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0)
        {
            throw new RefusedException(program + " gick inte: " + said.Trim());
        }
    }

    static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new RefusedException(start.FileName + " finns inte på den här maskinen. Installera PostgreSQL:s klientprogram.");
        }
    }
}
