using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A case on a work list, and whether it came up from somebody who let it lie.</summary>
public sealed record WorkLine(CaseLine Case, bool Raised);

/// <summary>What else waits for the viewer in a case for which somebody else answers: a view, an acknowledgement, an approval, a message.</summary>
public sealed record Awaited(CaseLine Case, AwaitedKind Kind, DateOnly Since, DateOnly On);

public enum AwaitedKind { View, Acknowledgement, Approval, Message, FollowUp }

/// <summary>The work list: every open case is on exactly one person's, and overdue goes up a step.</summary>
public sealed partial class CaseDesk
{
    /// <summary>The cases on the viewer's list, the most urgent first.</summary>
    public async Task<IReadOnlyList<WorkLine>> WorkList()
    {
        if (Viewer.User is not { } user)
        {
            return [];
        }

        await using var db = database.Participation();
        var managed = Viewer.ProgrammesAs(Role.Manager);
        var party = Viewer.Employment.Party;
        var limit = Today.AddDays(-Escalation.Days);
        var candidates = await Seen(db).Where(s => s.ClosedOn == null && (s.ResponsibleUserId == user
                || (s.CoordinatorUserId == user && s.ResponsibleRole == ResponsibleRole.Coach && s.NextOn < limit)
                || (managed.Contains(s.ProgrammeId) && s.ResponsiblePartyId == party && s.NextOn < limit)))
            .OrderBy(s => s.NextOn).ThenBy(s => s.CaseId).ToListAsync();
        var managers = await Managers(db, candidates.Where(c => c.NextOn < limit).Select(c => c.ProgrammeId).Distinct().ToList());
        var ids = candidates.Select(c => c.CaseId).ToList();
        var barred = (await db.Bars.Where(b => ids.Contains(b.CaseId)).ToListAsync()).ToLookup(b => b.CaseId, b => b.UserId);
        var mine = candidates.Where(c => Escalation.Holder(CaseRecorder.KeyOf(c, tellsReferrer: true), managers[(c.ProgrammeId, c.ResponsiblePartyId!.Value)], [.. barred[c.CaseId]], Today) == user).Select(c => c.CaseId).ToList();
        var lines = await db.Standings.Where(s => mine.Contains(s.CaseId)).OrderBy(s => s.NextOn).ThenBy(s => s.CaseId).Select(Line(db)).ToListAsync();
        await Journal(JournalKind.Read, "case.WorkList", "Att göra", null, null, [], lines.Select(l => l.Id.Value));
        return [.. lines.Select(l => new WorkLine(l, l.Responsible != user))];
    }

    /// <summary>The managers of each party in each programme, the first one first: to whom overdue goes up last.</summary>
    async Task<ILookup<(ProgrammeId, PartyId), UserId>> Managers(ParticipationDb db, List<ProgrammeId> programmes)
    {
        var rows = await (from m in db.Mandates
                          where m.Role == Role.Manager && m.ProgrammeId != null && programmes.Contains(m.ProgrammeId.Value) && m.FromOn <= Today && (m.ToOn == null || m.ToOn >= Today)
                          join u in db.Users on m.UserId equals u.Id
                          where u.EmployerPartyId != null
                          select new { Programme = m.ProgrammeId!.Value, Party = u.EmployerPartyId!.Value, m.Id, m.UserId }).ToListAsync();
        return rows.OrderBy(r => r.Id.Value).ToLookup(r => (r.Programme, r.Party), r => r.UserId);
    }

    /// <summary>What waits for the viewer beside the own cases.</summary>
    public async Task<IReadOnlyList<Awaited>> AwaitedOfMe()
    {
        await using var db = database.Participation();
        if (Viewer.Participant is not null)
        {
            var plans = await Seen(db).Where(s => s.AwaitingParticipant).Select(Line(db)).ToListAsync();
            return [.. plans.Select(p => new Awaited(p, AwaitedKind.Approval, p.Since ?? Today, p.NextOn ?? Today))];
        }

        List<Awaited> awaited = [];
        if (Viewer.Employment.Party is { } party && Viewer.ProgrammesAs(Role.CaseOfficer) is { Count: > 0 } officer)
        {
            var sent = await Seen(db).Where(s => s.AwaitingPartyId == party && officer.Contains(s.ProgrammeId)).Select(Line(db)).ToListAsync();
            awaited.AddRange(sent.Select(s => new Awaited(s, AwaitedKind.Acknowledgement, s.Since ?? Today, s.NextOn ?? Today)));
        }

        foreach (var seat in Viewer.Seats.Where(s => Viewer.Of(s) is Standpoint.Gatekeeper))
        {
            var body = seat.Seat.Body;
            var own = seat.Seat.Party!.Value;
            var without = await Seen(db).Where(s => s.BodyId == body && s.Step == CaseStep.OnAgenda
                    && !db.Facts.Any(f => f.CaseId == s.CaseId && f.Kind == nameof(ViewGiven) && f.OwnerPartyId == own
                        && f.Number > db.Facts.Where(p => p.CaseId == s.CaseId && p.Kind == nameof(PlacedOnAgenda)).Max(p => p.Number)))
                .Select(Line(db)).ToListAsync();
            awaited.AddRange(without.Select(s => new Awaited(s, AwaitedKind.View, s.Since ?? Today, s.NextOn ?? Today)));
        }

        awaited.AddRange(await Unread(db));
        awaited.AddRange(await FollowUps(db));
        if (awaited.Count > 0)
        {
            await Journal(JournalKind.Read, "case.WorkList", "Väntar på svar", null, null, [], awaited.Select(a => a.Case.Id.Value));
        }

        return [.. awaited.OrderBy(a => a.On)];
    }

    /// <summary>
    /// Who has left and is to be asked how it went: on the list of the coach whom the person had, and of the programme's coordinators
    /// when that coach is no longer one there or has let it lie. A coordinator outlives the coaches (D-17).
    /// </summary>
    async Task<IEnumerable<Awaited>> FollowUps(ParticipationDb db)
    {
        var (coached, coordinated) = (Viewer.ProgrammesAs(Role.Coach), Viewer.ProgrammesAs(Role.Coordinator));
        if (coached.Count + coordinated.Count == 0)
        {
            return [];
        }

        var (first, late) = (Today.AddDays(Observing.WindowDays), Today.AddDays(-Escalation.Days));
        var due = await Seen(db).Where(s => s.FollowUpOn != null && s.FollowUpOn <= first
                && ((coached.Contains(s.ProgrammeId) && s.CoachUserId == Viewer.User)
                    || (coordinated.Contains(s.ProgrammeId)
                        && (s.FollowUpOn < late || !db.Mandates.Any(m => m.UserId == s.CoachUserId && m.ProgrammeId == s.ProgrammeId && m.Role == Role.Coach && m.FromOn <= Today && (m.ToOn == null || m.ToOn >= Today))))))
            .Select(s => new { s.CaseId, On = s.FollowUpOn!.Value }).ToDictionaryAsync(s => s.CaseId, s => s.On);
        var ids = due.Keys.ToList();
        var lines = ids.Count == 0 ? [] : await Seen(db).Where(s => ids.Contains(s.CaseId)).Select(Line(db)).ToListAsync();
        return lines.Select(l => new Awaited(l, AwaitedKind.FollowUp, due[l.Id].AddDays(-Observing.WindowDays), due[l.Id]));
    }
}
