using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Commands;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Commands;

/// <summary>What a seed leaves is what the verbs would have left.</summary>
public sealed class SeedTests
{
    static readonly SeedSize Size = new(1, 2, 80);

    [Fact]
    public void In_an_association_of_200_000_no_two_have_the_same_name_and_birth_date() =>
        Enumerable.Range(0, 200_000).Select(n => (SeedNames.Of(n), SeedNames.BornOf(n))).Distinct().Count().ShouldBe(200_000);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Every_seeded_row_is_what_the_facts_add_up_to(Engine engine)
    {
        await using var seeded = await Seeded.Open(engine);
        await using var db = seeded.Database.Participation();
        var programmes = new global::Vidare.Programmes.ProgrammeStore(seeded.Database);
        var standings = await db.Standings.ToListAsync();
        var grants = await db.Grants.ToListAsync();
        var enrolments = await db.Enrolments.ToListAsync();

        standings.Count.ShouldBe(90);
        enrolments.Count.ShouldBe(Size.Enrolments);
        standings.Select(s => s.Step).Distinct().Count().ShouldBeGreaterThan(6);
        foreach (var standing in standings)
        {
            var @case = await CaseRecorder.Load(db, standing, (await programmes.Find(standing.ProgrammeId))!, seeded.Vault);
            var derived = CaseDesk.StandingOf((await db.Cases.SingleAsync(c => c.Id == standing.CaseId)), @case.Programme);
            CaseRecorder.Bring(derived, @case);
            derived.ShouldBeEquivalentTo(standing);
            CaseRecorder.EnrolmentOf(@case).ShouldBeEquivalentTo(enrolments.Find(e => e.CaseId == standing.CaseId));
            grants.Count(g => g.CaseId == standing.CaseId).ShouldBe(Consents.Standing(@case).Count);
            (await db.Journal.CountAsync(j => j.CaseId == standing.CaseId)).ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_same_numbers_give_the_same_country(Engine engine)
    {
        await using var one = await Seeded.Open(engine);
        await using var other = await Seeded.Open(engine);

        one.Samples.ShouldBe(other.Samples);
        (await Told(one)).ShouldBe(await Told(other));
    }

    static async Task<string> Told(Seeded seeded)
    {
        await using var db = seeded.Database.Participation();
        var standings = await db.Standings.OrderBy(s => s.CaseId).Select(s => new { s.CaseId, s.Name, s.Step, s.NextOn, s.ResponsibleUserId }).ToListAsync();
        var facts = await db.Facts.OrderBy(f => f.Id).Select(f => new { f.Id, f.CaseId, f.Number, f.OnDay, f.Content }).ToListAsync();
        return string.Join('\n', standings) + string.Join('\n', facts);
    }

    /// <summary>A small country in a database of its own.</summary>
    sealed class Seeded(StorageOptions options, Vault vault, IReadOnlyList<SeedSample> samples) : IAsyncDisposable
    {
        public Database Database { get; } = new(options);

        public Vault Vault => vault;

        public IReadOnlyList<SeedSample> Samples => samples;

        public static async Task<Seeded> Open(Engine engine)
        {
            var options = await Engines.Empty(engine);
            await Migrator.Run(options, TimeProvider.System);
            var vault = Vault.Open(Engines.KeyFile, create: true);
            return new(options, vault, await Seed.Fill(options, new(options), new(Size, vault), CancellationToken.None));
        }

        public async ValueTask DisposeAsync() => await Engines.Drop(options);
    }
}
