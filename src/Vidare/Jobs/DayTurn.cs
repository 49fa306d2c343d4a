using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Intake;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Jobs;

/// <summary>
/// What the turn of the day does by itself: an enrolment whose last day has passed is over, and its hand-over is open with the coach as
/// owner (9-corrections 41); and who still waited for the gatekeepers when the last start passed is redirected (CAL-05).
/// </summary>
public sealed class DayTurn(Database database, ProgrammeStore programmes, BusinessClock clock, Vault vault)
{
    internal const string Need = "Sista dagen i insatsen har passerat. Slutdokumentation och mottagare saknas.";

    public async Task Run(CancellationToken cancel = default)
    {
        var today = clock.Today;
        foreach (var id in await Expiring(today, cancel))
        {
            await Turn(id, @case => Enrolling.Expire(@case, Need, today), @case => @case.Enrolment!.LastDay!.Value.AddDays(1), "case.Expire", "Sista dagen har passerat", cancel);
        }

        foreach (var id in await TooLate(today, cancel))
        {
            await Turn(id, @case => Referring.Close(@case, RuleWords.Closed(@case.Programme), today), _ => today, "case.Close", "Insatsen tar inte in fler", cancel);
        }
    }

    /// <summary>What the turn of the day does with one case. Another node, or a person, that was first has done it.</summary>
    async Task Turn(CaseId id, Func<Case, IReadOnlyList<Fact>?> decide, Func<Case, DateOnly> on, string what, string why, CancellationToken cancel)
    {
        try
        {
            await database.WriteParticipation(async db =>
            {
                var standing = await db.Standings.SingleAsync(s => s.CaseId == id, cancel);
                var programme = (await programmes.Find(standing.ProgrammeId))!;
                var @case = await CaseRecorder.Load(db, standing, programme, vault);
                if (decide(@case) is { } facts)
                {
                    var entries = CaseRecorder.Entries(@case, facts, new(Actor.System, programme.Controller, on(@case), clock.Now, why));
                    await CaseRecorder.Append(db, @case, standing, entries, vault);
                    db.Appended.Add(new ParticipationJournalRow { Id = JournalId.New(), At = clock.Now, Today = clock.Today, Kind = Journal.JournalKind.Write, What = what, Why = why, Role = "Systemet", PartyId = programme.Controller, ProgrammeId = programme.Id, CaseId = id, Consents = "", Shown = "" });
                }

                return true;
            }, cancel);
        }
        catch (DbUpdateException race) when (Races.RefusalOf(race) is CaseHasChanged)
        {
            // The next turn looks at the case again.
        }
    }

    /// <summary>Cases that wait for the gatekeepers of a programme whose last start has passed.</summary>
    async Task<List<CaseId>> TooLate(DateOnly today, CancellationToken cancel)
    {
        var closed = (await programmes.All()).Where(p => Referring.IsClosed(p, today)).Select(p => p.Id).ToList();
        if (closed.Count == 0)
        {
            return [];
        }

        await using var db = database.Participation();
        return await db.Standings.Where(s => closed.Contains(s.ProgrammeId) && (s.Step == CaseStep.Submitted || s.Step == CaseStep.InformationWanted || s.Step == CaseStep.OnAgenda || s.Step == CaseStep.Queued)).Select(s => s.CaseId).ToListAsync(cancel);
    }

    async Task<List<CaseId>> Expiring(DateOnly today, CancellationToken cancel)
    {
        await using var db = database.Participation();
        return await db.Standings.Where(s => s.Step == CaseStep.Enrolled && s.LastDayOn < today).Select(s => s.CaseId).ToListAsync(cancel);
    }
}
