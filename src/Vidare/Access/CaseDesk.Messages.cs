using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Messages that wait for the viewer (TUNA-50).</summary>
public sealed partial class CaseDesk
{
    /// <summary>The pages on which messages are read.</summary>
    static readonly string[] ShowMessages = ["case." + nameof(CaseOperation.Open), "case." + nameof(CaseOperation.SendMessage)];

    /// <summary>
    /// Cases in which the other side, the referrer for the coach and the programme's staff for the referrer, has written since the
    /// viewer last opened the case. A message that no consent opens is not told of (B.7.3-4).
    /// </summary>
    async Task<IReadOnlyList<Awaited>> Unread(ParticipationDb db)
    {
        if (Viewer.User is not { } user || (Viewer.ProgrammesAs(Role.Coach).Count == 0 && Viewer.ProgrammesAs(Role.CaseOfficer).Count == 0))
        {
            return [];
        }

        var unread = await (from s in Seen(db)
                            where s.ClosedOn == null && s.CoachUserId != null && (s.CoachUserId == user || s.ReferrerUserId == user)
                            from f in db.Facts
                            where f.CaseId == s.CaseId && f.Kind == nameof(MessageSent) && f.ByUserId != user
                                && (f.ByUserId == s.ReferrerUserId) == (s.CoachUserId == user)
                            let mine = s.CoachUserId == user ? s.ControllerPartyId : s.ReferringPartyId
                            where f.OwnerPartyId == mine || db.Grants.Any(g => g.CaseId == s.CaseId && g.SourcePartyId == f.OwnerPartyId && g.RecipientPartyId == mine && g.Category == Category.Plan && g.FromOn <= Today && (g.ToOn == null || g.ToOn >= Today))
                            where !db.Journal.Any(j => j.CaseId == s.CaseId && j.At > f.RegisteredAt && j.UserId == user && j.Kind == JournalKind.Read && ShowMessages.Contains(j.What))
                            select new { s.CaseId, f.OnDay }).ToListAsync();
        if (unread.Count == 0)
        {
            return [];
        }

        var since = unread.GroupBy(u => u.CaseId).ToDictionary(g => g.Key, g => g.Min(u => u.OnDay));
        var cases = since.Keys.ToList();
        var lines = await Seen(db).Where(s => cases.Contains(s.CaseId)).Select(Line(db)).ToListAsync();
        return [.. lines.Select(l => new Awaited(l, AwaitedKind.Message, since[l.Id], since[l.Id].AddDays(Following.MessageDays)))];
    }
}
