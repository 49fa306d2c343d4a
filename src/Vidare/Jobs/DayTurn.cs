using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Jobs;

/// <summary>What the turn of the day does by itself: an enrolment whose last day has passed is over, and its hand-over is open with the coach as owner (9-corrections 41).</summary>
public sealed class DayTurn(Database database, ProgrammeStore programmes, BusinessClock clock, Vault vault)
{
    internal const string Need = "Sista dagen i insatsen har passerat. Slutdokumentation och mottagare saknas.";

    public async Task Run(CancellationToken cancel = default)
    {
        var today = clock.Today;
        foreach (var id in await Expiring(today, cancel))
        {
            await database.WriteParticipation(async db =>
            {
                var standing = await db.Standings.SingleAsync(s => s.CaseId == id, cancel);
                var programme = (await programmes.Find(standing.ProgrammeId))!;
                var @case = await CaseRecorder.Load(db, standing, programme, vault);
                if (Enrolling.Expire(@case, Need, today) is { } facts)
                {
                    var entries = CaseRecorder.Entries(@case, facts, new(Actor.System, programme.Controller, standing.LastDayOn!.Value.AddDays(1), clock.Now, "Sista dagen har passerat"));
                    await CaseRecorder.Append(db, @case, standing, entries, vault);
                    db.Appended.Add(new ParticipationJournalRow { Id = JournalId.New(), At = clock.Now, Today = today, Kind = Journal.JournalKind.Write, What = "case.Expire", Why = "Sista dagen har passerat", Role = "Systemet", PartyId = programme.Controller, ProgrammeId = programme.Id, CaseId = id, Consents = "", Shown = "" });
                }

                return true;
            }, cancel);
        }
    }

    async Task<List<CaseId>> Expiring(DateOnly today, CancellationToken cancel)
    {
        await using var db = database.Participation();
        return await db.Standings.Where(s => s.Step == CaseStep.Enrolled && s.LastDayOn < today).Select(s => s.CaseId).ToListAsync(cancel);
    }
}
