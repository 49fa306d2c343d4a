using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Commands;
using Vidare.Demo;
using Vidare.Participation.Facts;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Commands;

public class BackupTests
{
    static readonly DateOnly Day = new(2015, 9, 14);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_copy_taken_while_the_server_writes_is_one_moment_and_comes_back_whole(Engine engine)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var house = await House.Open(engine);
        var folder = Directory.CreateTempSubdirectory("vidare-backup-").FullName;
        var target = await Engines.Empty(engine);
        try
        {
            var file = new FileInfo(Path.Combine(folder, "vidare.backup"));
            using var stop = new CancellationTokenSource();
            // On a thread of its own: in SQLite nothing else makes it let go.
            var writing = Task.Run(() => Write(house, stop.Token), cancel);
            await Backups.Backup(house.Options, file, cancel);
            await stop.CancelAsync();
            var written = await writing;

            written.ShouldBeGreaterThan(0, "somebody wrote meanwhile");
            (await Should.ThrowAsync<RefusedException>(Backups.Backup(house.Options, new FileInfo(file.FullName), cancel))).Message.ShouldContain("skrivs aldrig över");
            await Backups.Restore(target, new FileInfo(file.FullName), cancel);

            await using var back = new Database(target).Participation();
            await using var source = house.Database.Participation();
            (await back.Standings.AnyAsync(s => s.Name == "Signe Alvarsdotter", cancel)).ShouldBeTrue();
            (await back.Cases.CountAsync(cancel)).ShouldBeLessThanOrEqualTo(await source.Cases.CountAsync(cancel));
            var versions = await back.Standings.Select(s => new { s.Version, Last = back.Facts.Where(f => f.CaseId == s.CaseId).Max(f => f.Number) }).ToListAsync(cancel);
            versions.Count.ShouldBe(await back.Cases.CountAsync(cancel));
            versions.ShouldAllBe(v => v.Version == v.Last, "no case is there by halves");
            (await back.Programmes.CountAsync(cancel)).ShouldBe(await source.Programmes.CountAsync(cancel));
            (await Should.ThrowAsync<RefusedException>(Backups.Restore(target, new FileInfo(file.FullName), cancel))).Message.ShouldContain("tom");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            await Engines.Drop(target);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_no_backup_is_refused_in_a_sentence_and_leaves_nothing(Engine engine)
    {
        var target = await Engines.Empty(engine);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "inte en säkerhetskopia, men lång nog för att likna en", TestContext.Current.CancellationToken);

            (await Should.ThrowAsync<RefusedException>(Backups.Restore(target, new FileInfo(file), TestContext.Current.CancellationToken))).Message.ShouldContain("ingen säkerhetskopia");
            (await Should.ThrowAsync<RefusedException>(Backups.Restore(target, new FileInfo(file + ".saknas"), TestContext.Current.CancellationToken))).Message.ShouldContain("finns inte");
        }
        finally
        {
            File.Delete(file);
            Directory.CreateDirectory(target.Folder ?? Path.GetTempPath());
            await Engines.Drop(target);
        }
    }

    static async Task<int> Write(House house, CancellationToken stop)
    {
        var (tuna, amir) = (await house.Tuna(), await house.User("Amir Hosseini"));
        var written = 0;
        do
        {
            await Story.Refer(house.Database, house.Vault, () => TimeProvider.System.GetUtcNow().UtcDateTime, tuna, new(amir, tuna.Parties["af"]), new("Prov", "Nummer" + written.ToString(System.Globalization.CultureInfo.InvariantCulture), new(1990, 1, 1), Gender.Woman, "Strängnäs", null, null, false), Day);
            written++;
        }
        while (!stop.IsCancellationRequested);
        return written;
    }
}
