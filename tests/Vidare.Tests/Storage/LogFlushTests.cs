using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Storage;

/// <summary>Nobody is told that something is saved before the log has been flushed after it (ADR 0017).</summary>
public class LogFlushTests
{
    [Fact]
    public async Task Whoever_asks_waits_for_a_flush_that_began_afterwards_and_those_who_wait_together_share_it()
    {
        using var open = new ManualResetEventSlim(false);
        var log = new LogFlush(() => open.Wait(TimeSpan.FromSeconds(30)));
        var first = Task.Run(log.Reach);
        await Until(() => log.IsFlushing);

        var later = Enumerable.Range(0, 8).Select(_ => log.Reach()).ToList();
        first.IsCompleted.ShouldBeFalse();
        later.ShouldAllBe(t => !t.IsCompleted);
        open.Set();
        await Task.WhenAll([first, .. later]);

        log.Flushes.ShouldBe(2, "one that had begun before they asked, and one for all eight");
    }

    [Fact]
    public async Task A_flush_that_fails_is_told_to_who_waits_and_tried_again_for_the_next()
    {
        var fails = true;
        var log = new LogFlush(() =>
        {
            if (fails)
            {
                throw new IOException();
            }
        });
        await Should.ThrowAsync<IOException>(log.Reach);

        fails = false;
        await log.Reach();

        log.Flushes.ShouldBe(1);
    }

    [Fact]
    public async Task A_write_and_the_journal_of_a_reading_are_answered_after_a_flush()
    {
        var options = await Engines.Empty(Engine.Sqlite);
        await Migrator.Run(options, TimeProvider.System);
        using (var database = new Database(options))
        {
            await database.WriteAssociation(db => db.Settings.CountAsync());
            database.Log!.Flushes.ShouldBe(1);

            await database.Append(new() { Id = JournalId.New(), At = TimeProvider.System.GetUtcNow().UtcDateTime, Today = new(2015, 9, 14), Kind = JournalKind.Read, What = "prov", Why = "prov", Role = "prov", Consents = "", Shown = "" });
            database.Log.Flushes.ShouldBe(2);
        }

        await Engines.Drop(options);
    }

    static async Task Until(Func<bool> holds)
    {
        for (var i = 0; i < 3000 && !holds(); i++)
        {
            await Task.Delay(10);
        }

        holds().ShouldBeTrue();
    }
}
