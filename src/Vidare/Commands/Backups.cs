using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>
/// Backup and restore (säkerhetskopia, återläsning): the whole database as it was at one moment, taken while the server writes.
/// The key file is no part of it: whoever has the copy alone can read nothing that is K3.
/// </summary>
static class Backups
{
    public static async Task Backup(StorageOptions options, FileInfo file, CancellationToken cancel)
    {
        if (file.Exists)
        {
            throw new RefusedException("Filen finns redan: " + file.Name + ". En säkerhetskopia skrivs aldrig över.");
        }

        var part = file.FullName + ".part";
        try
        {
            await (options.IsPostgres ? PostgresBackup.Write(options, part, cancel) : SqliteBackup.Write(options, part, cancel));
            File.Move(part, file.FullName);
        }
        finally
        {
            File.Delete(part);
        }

        await Console.Error.WriteLineAsync("Säkerhetskopian är skriven: " + file.Name + ". Nyckelfilen ingår inte. Förvara den för sig.");
    }

    /// <summary>Into an empty database only, so that nothing is lost by mistake; then migrated to this program's version.</summary>
    public static async Task Restore(StorageOptions options, FileInfo file, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            throw new RefusedException("Filen finns inte: " + file.Name);
        }

        await (options.IsPostgres ? PostgresBackup.Read(options, file, cancel) : SqliteBackup.Read(options, file, cancel));
        await Migrator.Run(options, TimeProvider.System, cancel);
        await Console.Error.WriteLineAsync("Säkerhetskopian är återläst. Starta med samma nyckelfil som när den togs.");
    }
}
