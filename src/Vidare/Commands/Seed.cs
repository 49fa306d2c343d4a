using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Demo;
using Vidare.Participation;
using Vidare.Programmes.Packages;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Commands;

/// <summary>How large a country is seeded.</summary>
/// <param name="Programmes">In each association.</param>
/// <param name="Enrolments">In all, spread evenly over the programmes.</param>
sealed record SeedSize(int Associations, int Programmes, int Enrolments);

/// <summary>One of the seeded programmes: who may sign in there, and how many cases they are to find in their lists.</summary>
sealed record SeedSample(string Programme, UserId Coach, UserId Coordinator, UserId Officer, UserId Office, int CoachEnrolled, int CoordinatorOverdue);

/// <summary>
/// Fills an empty database with invented people, for measuring and for trying out a large country: the same numbers give the same
/// data. Standard output gets, as JSON, a few of the programmes with people to sign in as.
/// </summary>
static class Seed
{
    const int CasesTogether = 4000, Samples = 8, Most = 10_000_000;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task Run(StorageOptions options, SeedSize size, CancellationToken cancel)
    {
        if (size.Associations < 1 || size.Programmes < 1 || size.Enrolments < 1 || (long)size.Associations * size.Programmes > size.Enrolments || size.Enrolments > Most)
        {
            throw new RefusedException($"Det behövs minst ett förbund, en insats och en inskrivning i varje insats, och högst {Swedish.Whole(Most)} inskrivningar.");
        }

        var database = await Packages.Opened(options, cancel);
        if (await IsInUse(database, cancel))
        {
            throw new RefusedException("Databasen är inte tom. Fyll en ny.");
        }

        await new BusinessClock(database, TimeProvider.System, movable: true).MoveTo(DemoData.Today);
        var vault = Vault.Open(Web.Host.KeyFile(options), create: true);
        var samples = await Fill(options, database, new Country(size, vault), cancel);
        Console.WriteLine(JsonSerializer.Serialize(samples.Select(s => new { s.Programme, Coach = s.Coach.Value, Coordinator = s.Coordinator.Value, Officer = s.Officer.Value, Office = s.Office.Value, s.CoachEnrolled, s.CoordinatorOverdue }), Json));
    }

    static async Task<bool> IsInUse(Database database, CancellationToken cancel)
    {
        await using var db = database.Association();
        return await db.Associations.AnyAsync(cancel) || await db.Users.AnyAsync(cancel);
    }

    /// <summary>One thread tells the cases while another writes those that are told.</summary>
    internal static async Task<IReadOnlyList<SeedSample>> Fill(StorageOptions options, Database database, Country country, CancellationToken cancel)
    {
        await using var store = await SeedStore.Open(options, database, cancel);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var told = Channel.CreateBounded<SeedBatch>(2);
        var telling = Task.Run(async () =>
        {
            try
            {
                foreach (var batch in country.Batches())
                {
                    await told.Writer.WriteAsync(batch, stop.Token);
                }
            }
            finally
            {
                told.Writer.Complete();
            }
        }, stop.Token);
        try
        {
            var watch = Stopwatch.StartNew();
            var cases = 0;
            await foreach (var batch in told.Reader.ReadAllAsync(stop.Token))
            {
                await store.Write(batch, stop.Token);
                cases += batch.Cases;
                await Console.Error.WriteLineAsync($"{Swedish.Whole(cases)} ärenden, {Swedish.Whole((long)watch.Elapsed.TotalSeconds)} s");
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await telling;
        await store.Settle(cancel);
        return country.Samples;
    }

    /// <summary>All that is seeded, a batch at a time.</summary>
    internal sealed class Country(SeedSize size, Vault vault)
    {
        readonly SeedIds ids = new();
        readonly List<SeedSample> samples = [];

        /// <summary>Programmes spread over the country; there once all batches are taken.</summary>
        public IReadOnlyList<SeedSample> Samples => samples;

        public IEnumerable<SeedBatch> Batches()
        {
            var pattern = ((SoundPackage)PackageText.Read(File.ReadAllBytes(Path.Combine(DemoData.PackageFolder, DemoCast.Programme + ".json")).AsSpan())).Configuration;
            var house = new SeedHouse(pattern, ids);
            var cases = new SeedCases(ids, vault);
            var programmes = size.Associations * size.Programmes;
            var batch = new SeedBatch();
            for (var a = 0; a < size.Associations; a++)
            {
                var (association, parties) = house.Association(a + 1, batch);
                var office = house.Office(association, batch);
                cases.Enter();
                for (var p = 0; p < size.Programmes; p++)
                {
                    var number = (a * size.Programmes) + p;
                    var enrolments = (size.Enrolments / programmes) + (number < size.Enrolments % programmes ? 1 : 0);
                    var team = house.Programme(association, parties, number + 1, SeedCases.Running(enrolments), batch);
                    var standings = cases.Tell(team, enrolments, batch);
                    if (number % Math.Max(1, programmes / Seed.Samples) == 0 && samples.Count < Seed.Samples)
                    {
                        samples.Add(Sample(team, office, standings));
                    }

                    if (batch.Cases >= CasesTogether)
                    {
                        yield return batch;
                        batch = new();
                    }
                }
            }

            yield return batch;
        }

        static SeedSample Sample(SeedTeam team, UserId office, IReadOnlyList<StandingRow> standings) => new(
            team.Programme.Configuration.Name,
            team.Coaches[0],
            team.Coordinator,
            team.Officers[0].User,
            office,
            standings.Count(s => s.Step is CaseStep.Enrolled && s.CoachUserId == team.Coaches[0]),
            standings.Count(s => s.Step is CaseStep.Enrolled && s.NextOn < DemoData.Today));
    }
}
