using System.Diagnostics.CodeAnalysis;

namespace Vidare.Storage;

/// <summary>
/// Flushes SQLite's log to disk for all who have committed since the last time. The flush takes longer than all else that a writer
/// does; here nobody holds the writers' gate meanwhile, and those who wait share one (ADR 0017).
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "There is one for each file, as long as the program runs")]
sealed class LogFlush(Action flush)
{
    readonly SemaphoreSlim one = new(1, 1);
    long asked, reached;

    /// <summary>How often it flushed.</summary>
    internal long Flushes { get; private set; }

    internal bool IsFlushing { get; private set; }

    public static LogFlush Of(string file) => new(() => Flush(file + "-wal"));

    /// <summary>Is back when all that was committed before the call lies on the disk.</summary>
    public async Task Reach()
    {
        var own = Interlocked.Increment(ref asked);
        await one.WaitAsync();
        try
        {
            if (reached < own)
            {
                var all = Interlocked.Read(ref asked);
                IsFlushing = true;
                flush();
                Flushes++;
                reached = all;
            }
        }
        finally
        {
            IsFlushing = false;
            one.Release();
        }
    }

    /// <summary>A log that is gone was taken into the database, which SQLite flushes itself.</summary>
    static void Flush(string log)
    {
        try
        {
            using var file = File.OpenHandle(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(file);
        }
        catch (FileNotFoundException)
        {
        }
    }
}
