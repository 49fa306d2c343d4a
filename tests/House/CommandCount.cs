using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Vidare.Storage;

namespace Vidare.Testing;

/// <summary>Counts the commands that databases get. To be made before the house opens, since a context asks only now and then whether anybody listens.</summary>
public sealed class CommandCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    readonly ConcurrentDictionary<string, int> asked = new(StringComparer.Ordinal);
    readonly ConcurrentBag<IDisposable> subscriptions = [];

    public CommandCount() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>How many the house's database has got so far.</summary>
    public int To(House house) => asked.GetValueOrDefault(NameOf(house.Options));

    static string NameOf(StorageOptions options) => options.IsPostgres ? new Npgsql.NpgsqlConnectionStringBuilder(options.AssociationConnection).Database! : "Data Source=" + options.SqliteFile;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command.Connection: { } connection })
        {
            var name = connection is Npgsql.NpgsqlConnection ? connection.Database : connection.ConnectionString;
            asked.AddOrUpdate(name, 1, (_, n) => n + 1);
        }
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
        {
            subscription.Dispose();
        }
    }
}
