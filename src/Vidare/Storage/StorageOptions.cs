using Npgsql;

namespace Vidare.Storage;

/// <summary>Where the data live: a folder for SQLite, or PostgreSQL with one connection a zone.</summary>
public sealed record StorageOptions
{
    /// <summary>Folder of the SQLite file, or null in PostgreSQL.</summary>
    public string? Folder { get; private init; }

    /// <summary>The login that owns the schemas, used by migrations only.</summary>
    public string? OwnerConnection { get; private init; }

    public string? AssociationConnection { get; private init; }

    /// <summary>Null on a node that runs the association zone alone.</summary>
    public string? ParticipationConnection { get; private init; }

    public bool IsPostgres => AssociationConnection is not null;

    public bool HasParticipation => !IsPostgres || ParticipationConnection is not null;

    public string SqliteFile => Path.Combine(Folder!, "vidare.db");

    /// <summary>
    /// Reads what <c>--db</c> or the environment says: a folder, or a PostgreSQL connection. With one PostgreSQL login each zone
    /// still runs under a role of its own; <paramref name="participation"/> names a login of its own for that zone.
    /// </summary>
    public static StorageOptions Parse(string database, string? participation = null)
    {
        if (!database.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            return new() { Folder = Path.GetFullPath(database) };
        }

        return new()
        {
            OwnerConnection = database,
            AssociationConnection = As(database, Migrator.AssociationRole),
            ParticipationConnection = participation is "none" ? null : As(participation ?? database, Migrator.ParticipationRole),
        };
    }

    static string As(string connection, string role) =>
        new NpgsqlConnectionStringBuilder(connection) { Options = "-c role=" + role, MaxAutoPrepare = 200, AutoPrepareMinUsages = 2, NoResetOnClose = true, MaxPoolSize = 40 }.ConnectionString;
}
