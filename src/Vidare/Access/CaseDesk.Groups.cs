using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A session of a group, with the programme and the group that it belongs to.</summary>
public sealed record HeldSession(Programme Programme, GroupSeries Group, GroupSession Session);

/// <summary>A group's session whose attendance waits for the viewer; it names no participant.</summary>
public sealed record UnnotedSession(GroupSessionId Session, string Group, ProgrammeId Programme, DateOnly On);

/// <summary>Groups as a coach works with them: only the own participants stand in any list (TUNA-47, B.7.3).</summary>
public sealed partial class CaseDesk
{
    public async Task<IReadOnlyList<GroupSeries>> Groups(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await ProgrammeDesk.GroupsOf(db, programme.Id)).OrderBy(g => g.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>A session of a programme in which the viewer may note attendance, or null.</summary>
    public async Task<HeldSession?> Session(GroupSessionId id)
    {
        await using var db = database.Association();
        if (await (from s in db.GroupSessions where s.Id == id join g in db.Groups on s.GroupId equals g.Id select new { g.ProgrammeId, GroupId = g.Id }).SingleOrDefaultAsync() is not { } there
            || !Viewer.ProgrammesAs(Role.Coach).Contains(there.ProgrammeId))
        {
            await Journal(JournalKind.Refused, "group.NoteAttendance", "Träffen är inte den frågandes", null, null, [], []);
            return null;
        }

        var group = (await ProgrammeDesk.GroupsOf(db, there.ProgrammeId)).Single(g => g.Id == there.GroupId);
        return new((await programmes.Find(there.ProgrammeId))!, group, group.Sessions.Single(s => s.Id == id));
    }

    /// <summary>The viewer's own participants who were in the group on the day, opened for what the endpoint does.</summary>
    public async Task<IReadOnlyList<OpenCase>> OpenAt(HeldSession held)
    {
        List<CaseId> ids;
        await using (var db = database.Participation())
        {
            ids = await Own(db, held.Group.Id, held.Session.On).Select(s => s.CaseId).ToListAsync();
        }

        List<OpenCase> cases = [];
        foreach (var id in ids)
        {
            if (await Open(id) is { } open)
            {
                cases.Add(open);
            }
        }

        return cases;
    }

    IQueryable<StandingRow> Own(ParticipationDb db, GroupId group, DateOnly on) =>
        Seen(db).Where(s => s.ClosedOn == null && s.CoachUserId == Viewer.User && db.GroupMembers.Any(m => m.CaseId == s.CaseId && m.GroupId == group && m.FromOn <= on && (m.ToOn == null || m.ToOn >= on)))
            .OrderBy(s => s.FoldedName).ThenBy(s => s.CaseId);

    /// <summary>Sessions that have been, where attendance of some of the viewer's own participants is not noted.</summary>
    public async Task<IReadOnlyList<UnnotedSession>> UnnotedSessions()
    {
        if (Viewer.ProgrammesAs(Role.Coach) is not { Count: > 0 } coached)
        {
            return [];
        }

        await using var db = database.Participation();
        return await (from session in db.GroupSessions
                      where session.HeldOn <= Today && session.CancelledFor == null
                      join g in db.Groups on session.GroupId equals g.Id
                      where coached.Contains(g.ProgrammeId) && g.InsuredOn != null && g.InsuredOn <= session.HeldOn
                      where (from m in db.GroupMembers
                             join s in db.Standings on m.CaseId equals s.CaseId
                             where m.GroupId == g.Id && m.FromOn <= session.HeldOn && (m.ToOn == null || m.ToOn >= session.HeldOn) && s.CoachUserId == Viewer.User && s.ClosedOn == null
                                 && !db.Attendances.Any(a => a.CaseId == m.CaseId && a.SessionId == session.Id)
                             select m).Any()
                      orderby session.HeldOn
                      select new UnnotedSession(session.Id, g.Name, g.ProgrammeId, session.HeldOn)).ToListAsync();
    }

    /// <summary>Notes attendance in several cases in one transaction: all of it, or nothing when somebody else was first in one of them.</summary>
    public async Task<Outcome<int>> Record(IReadOnlyList<(OpenCase Open, GroupAttended Fact)> noted, string why, DateOnly on)
    {
        try
        {
            return await database.WriteParticipation(async db =>
            {
                foreach (var (open, fact) in noted)
                {
                    var standing = await db.Standings.SingleAsync(s => s.CaseId == open.Case.Id);
                    if (standing.Version != open.Case.Version)
                    {
                        db.ChangeTracker.Clear();
                        return (Outcome<int>)new CaseHasChanged();
                    }

                    var entries = CaseRecorder.Entries(open.Case, [fact], new(Viewer.Actor, ActsFor(open), on, clock.Now, why));
                    await CaseRecorder.Append(db, open.Case, standing, entries, vault);
                    db.Appended.Add(JournalRow(JournalKind.Write, "case." + context.AdmissionOf().Case, why, open.Case.Programme.Id, open.Stand, open.View.ReliedOn.Select(c => c.Value), entries.Select(e => e.Id.Value), open.Case.Id));
                }

                return noted.Count;
            });
        }
        catch (DbUpdateException race) when (Races.RefusalOf(race) is { } refusal)
        {
            return refusal;
        }
    }
}
