using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The participants' journal for a privacy officer: the programmes of that mandate, and what their staff did without a programme, such as searches (GEN-06).</summary>
public sealed partial class CaseDesk
{
    public async Task<JournalPage> ReadJournal(JournalQuestion question)
    {
        var mine = Viewer.ProgrammesAs(Role.PrivacyOfficer);
        var (from, until) = question.Span;
        await using var db = database.Participation();
        var staff = db.Mandates.Where(m => m.ProgrammeId != null && mine.Contains(m.ProgrammeId.Value)).Select(m => (UserId?)m.UserId)
            .Union(from s in db.Seats join b in db.Bodies on s.BodyId equals b.Id where b.ProgrammeId != null && mine.Contains(b.ProgrammeId.Value) select (UserId?)s.UserId);
        var asked = db.Journal.Where(j => j.At >= from && j.At < until && ((j.ProgrammeId != null && mine.Contains(j.ProgrammeId.Value)) || (j.ProgrammeId == null && staff.Contains(j.UserId))));
        if (question.User is { } user)
        {
            asked = asked.Where(j => j.UserId == user);
        }

        if (question.Kind is { } kind)
        {
            asked = asked.Where(j => j.Kind == kind);
        }

        var total = await asked.CountAsync();
        var rows = await (from j in asked.OrderByDescending(j => j.At).ThenByDescending(j => j.Id).Skip((question.Page - 1) * JournalQuestion.PageSize).Take(JournalQuestion.PageSize)
                          join c in db.Cases on j.CaseId equals (CaseId?)c.Id into cases
                          from c in cases.DefaultIfEmpty()
                          orderby j.At descending, j.Id descending
                          select new { j, Pseudonym = c == null ? null : c.Pseudonym }).ToListAsync();
        await Journal(JournalKind.Read, "journal.Participation", "Granskning av journalen", mine.Count == 1 ? mine[0] : null, null, [], rows.Select(r => r.j.Id.Value));
        return new([.. rows.Select(r => new JournalLine(EntryOf(r.j), r.Pseudonym))], total);
    }

    static JournalEntry EntryOf(ParticipationJournalRow row) =>
        new(row.Id, row.At, row.Today, row.Kind, row.What, row.Why, row.UserId, row.ParticipantId, row.Role, row.PartyId, row.ProgrammeId, row.CaseId, Ids(row.Consents), Ids(row.Shown));

    static Guid[] Ids(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];
}
