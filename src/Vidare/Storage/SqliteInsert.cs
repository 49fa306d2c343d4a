using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Vidare.Storage;

/// <summary>A prepared insert into a table, bound by place and straight to SQLite: by name through the provider, the binding costs more than the insert.</summary>
sealed class SqliteInsert : IDisposable
{
    readonly StoredTable table;
    readonly SqliteConnection connection;
    readonly sqlite3_stmt insert;

    SqliteInsert(StoredTable table, SqliteConnection connection, sqlite3_stmt insert) => (this.table, this.connection, this.insert) = (table, connection, insert);

    public static SqliteInsert Into(StoredTable table, SqliteConnection connection)
    {
        var result = raw.sqlite3_prepare_v2(connection.Handle, $"INSERT INTO {table.Name} ({table.Names}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})", out var insert);
        var made = new SqliteInsert(table, connection, insert);
        made.Check(result);
        return made;
    }

    public void Add(object row)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            Check(Bind(i + 1, table.Columns[i].Read(row)));
        }

        var added = raw.sqlite3_step(insert);
        var reset = raw.sqlite3_reset(insert);
        Check(added);
        Check(reset);
    }

    /// <summary>Each sort of value as the provider keeps it.</summary>
    int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(insert, place),
        string text => raw.sqlite3_bind_text(insert, place, text),
        Guid id => raw.sqlite3_bind_text(insert, place, id.ToString().ToUpperInvariant()),
        DateOnly day => raw.sqlite3_bind_text(insert, place, day.ToString("O", CultureInfo.InvariantCulture)),
        DateTime instant => raw.sqlite3_bind_text(insert, place, instant.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        byte[] bytes => raw.sqlite3_bind_blob(insert, place, bytes),
        bool yes => raw.sqlite3_bind_int64(insert, place, yes ? 1 : 0),
        int or long or short or byte => raw.sqlite3_bind_int64(insert, place, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        decimal number => raw.sqlite3_bind_text(insert, place, number.ToString("0.0###########################", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
    }

    public void Dispose() => insert.Dispose();
}
