using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Vidare.Storage;

namespace Vidare.Testing;

/// <summary>Hears the commands that databases get. To be made before the house opens, since a context asks only now and then whether anybody listens.</summary>
public sealed class CommandLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    readonly ConcurrentDictionary<string, ConcurrentQueue<string>> asked = new(StringComparer.Ordinal);
    readonly ConcurrentBag<IDisposable> subscriptions = [];

    public CommandLog() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>How many the house's database has got so far.</summary>
    public int To(House house) => asked.TryGetValue(NameOf(house.Options), out var texts) ? texts.Count : 0;

    /// <summary>What those after the first so many said, each once.</summary>
    public IReadOnlyList<string> Texts(House house, int after) => asked.TryGetValue(NameOf(house.Options), out var texts) ? [.. texts.Skip(after).Distinct(StringComparer.Ordinal)] : [];

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
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: { Connection: { } connection } command })
        {
            var name = connection is Npgsql.NpgsqlConnection ? connection.Database : connection.ConnectionString;
            asked.GetOrAdd(name, _ => new()).Enqueue(command.CommandText);
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
