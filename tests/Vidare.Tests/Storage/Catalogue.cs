using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vidare.Storage;

namespace Vidare.Tests.Storage;

/// <summary>What a database says of itself, a line a thing: columns, keys, indexes, checks.</summary>
static partial class Catalogue
{
    const string Postgres = """
        SELECT 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' null ' || is_nullable || ' default ' || coalesce(column_default, '-')
          FROM information_schema.columns WHERE table_schema IN ('association', 'participation')
        UNION ALL SELECT 'index ' || schemaname || '.' || tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname IN ('association', 'participation')
        UNION ALL SELECT 'constraint ' || n.nspname || '.' || r.relname || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
          FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = r.relnamespace
          WHERE n.nspname IN ('association', 'participation') AND c.contype <> 'n'
        """;

    const string Sqlite = """
        SELECT 'column ' || m.name || '.' || c.name || ' ' || upper(c.type) || ' null ' || (1 - c."notnull") || ' default ' || coalesce(c.dflt_value, '-') || ' key ' || c.pk
          FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
        UNION ALL SELECT 'index ' || m.name || ' ' || i.name || ' unique ' || i."unique" || ' on ' || (SELECT group_concat(x.name || ' ' || x."desc", ', ') FROM (SELECT * FROM pragma_index_xinfo(i.name) WHERE key = 1 ORDER BY seqno) x)
            || ' where ' || coalesce((SELECT substr(s.sql, instr(s.sql, ' WHERE ')) FROM sqlite_master s WHERE s.name = i.name AND i.partial), '-')
          FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table' AND i.origin = 'c'
        UNION ALL SELECT 'foreign key ' || m.name || '.' || f."from" || ' to ' || f."table" || '.' || f."to" || ' ' || f.on_delete
          FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        UNION ALL SELECT 'text ' || name || ' ' || sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        """;

    /// <summary>The table of the migrations themselves is no part of the model.</summary>
    static bool IsOfMigrator(string line) => line.Contains("association.migration", StringComparison.Ordinal) || line.Contains("association_migration", StringComparison.Ordinal);

    public static async Task<IReadOnlyList<string>> Of(StorageOptions options)
    {
        List<string> lines = [];
        await using var connection = await Open(options);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the two texts above
        command.CommandText = options.IsPostgres ? Postgres : Sqlite;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.AddRange(Lines(reader.GetString(0)));
        }

        return [.. lines.Where(l => !IsOfMigrator(l)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Of the text with which SQLite keeps a table only the checks count, with blanks folded.</summary>
    static IEnumerable<string> Lines(string line) => line.StartsWith("text ", StringComparison.Ordinal)
        ? Check().Matches(Blanks().Replace(line, " ")).Select(m => "check " + line.Split(' ')[1] + " " + m.Value.Replace("\"", "", StringComparison.Ordinal))
        : [line];

    public static async Task Execute(StorageOptions options, string sql)
    {
        await using var connection = await Open(options);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // texts of the tests and of the model
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<long> Count(StorageOptions options, string sql)
    {
        await using var connection = await Open(options);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // texts of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    static async Task<DbConnection> Open(StorageOptions options)
    {
        DbConnection connection;
        if (options.IsPostgres)
        {
            connection = new NpgsqlConnection(options.OwnerConnection + ";Pooling=false");
        }
        else
        {
            Directory.CreateDirectory(options.Folder!);
            connection = new SqliteConnection("Data Source=" + options.SqliteFile + ";Pooling=false");
        }

        await connection.OpenAsync();
        return connection;
    }

    [GeneratedRegex("CONSTRAINT \"?ck_\\w+\"? CHECK \\(.*?\\)(?=,? (CONSTRAINT|\\)|$))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Check();

    [GeneratedRegex("\\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
