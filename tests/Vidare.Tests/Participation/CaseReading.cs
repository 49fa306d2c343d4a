using Microsoft.EntityFrameworkCore;
using Vidare.Demo;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;
using Vidare.Testing;

namespace Vidare.Tests.Participation;

/// <summary>What the tests of the way in look up behind the pages.</summary>
static class CaseReading
{
    /// <summary>The kinds of a case's facts, in order.</summary>
    public static async Task<IReadOnlyList<string>> FactsOf(this House house, CaseId id)
    {
        await using var db = house.Database.Participation();
        return await db.Facts.Where(f => f.CaseId == id).OrderBy(f => f.Number).Select(f => f.Kind).ToListAsync();
    }

    public static async Task<StandingRow> StandingOf(this House house, CaseId id)
    {
        await using var db = house.Database.Participation();
        return await db.Standings.SingleAsync(s => s.CaseId == id);
    }

    public static async Task<int> JournalOf(this House house, CaseId id, JournalKind kind, string what)
    {
        await using var db = house.Database.Participation();
        return await db.Journal.CountAsync(j => j.CaseId == id && j.Kind == kind && j.What == what);
    }

    /// <summary>The last fact of a kind, as it is stored.</summary>
    public static async Task<T> LastOf<T>(this House house, CaseId id)
        where T : Fact
    {
        await using var db = house.Database.Participation();
        var kind = typeof(T).Name;
        return (T)FactText.Entry(await db.Facts.Where(f => f.CaseId == id && f.Kind == kind).OrderByDescending(f => f.Number).FirstAsync(), house.Vault).Fact;
    }

    public static async Task<Player> Player(this House house, string name, string party) => new(await house.User(name), (await house.Tuna()).Parties[party]);

    /// <summary>A draft of somebody invented.</summary>
    public static async Task<Story> Draft(this House house, string given, string municipality = "Strängnäs", bool evidence = true, int number = 0) =>
        await Story.Refer(house.Database, house.Vault, () => house.Clock.Now, await house.Tuna(), await house.Player("Amir Hosseini", "af"), new(given, "Provström", new DateOnly(1985, 1, 1).AddDays(number), Gender.Woman, municipality, null, null, false), house.Clock.Today, evidence: evidence);

    public static async Task<Story> Submitted(this House house, string given, bool evidence = true, int number = 0)
    {
        var officer = await house.Player("Amir Hosseini", "af");
        var story = await house.Draft(given, evidence: evidence, number: number);
        await story.Consent(officer, house.Clock.Today, Category.Health);
        return await story.Submit(officer, await house.User("Helena Roslund"), house.Clock.Today);
    }

    /// <summary>Fills the programme to so many of its places, each with an admitted person.</summary>
    public static async Task FillPlaces(this House house, int upTo)
    {
        await using var db = house.Database.Participation();
        var tuna = await house.Tuna();
        var have = await db.Standings.CountAsync(s => s.ProgrammeId == tuna.Id && (s.Step == CaseStep.Enrolled || s.Step == CaseStep.Admitted));
        var pattern = await db.Standings.FirstAsync(s => s.ProgrammeId == tuna.Id && s.Step == CaseStep.Admitted);
        await house.Database.WriteParticipation(async write =>
        {
            for (var n = have; n < upTo; n++)
            {
                var row = new CaseRow { Id = CaseId.New(), AssociationId = tuna.Association, ProgrammeId = tuna.Id, ParticipantId = pattern.ParticipantId, ReferringPartyId = pattern.ReferringPartyId, ReferrerUserId = pattern.ReferrerUserId, Pseudonym = global::Vidare.Access.CaseDesk.NewPseudonym(), OpenedOn = house.Clock.Today };
                write.Add(row);
                var standing = global::Vidare.Access.CaseDesk.StandingOf(row, tuna);
                (standing.Step, standing.NextStep, standing.NextOn, standing.SinceOn) = (CaseStep.Admitted, NextStep.Enrol, pattern.NextOn, pattern.SinceOn);
                (standing.ResponsibleUserId, standing.ResponsibleRole, standing.ResponsiblePartyId, standing.CoordinatorUserId) = (pattern.ResponsibleUserId, pattern.ResponsibleRole, pattern.ResponsiblePartyId, pattern.CoordinatorUserId);
                write.Add(standing);
            }

            return await Task.FromResult(true);
        });
    }
}
