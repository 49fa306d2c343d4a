using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;

namespace Vidare.Access;

/// <summary>The association's journal for a privacy officer: the programmes of that mandate, and what colleagues of their associations did without one.</summary>
public sealed partial class ProgrammeDesk
{
    public async Task<JournalPage> ReadJournal(JournalQuestion question)
    {
        var mine = Viewer.ProgrammesAs(Role.PrivacyOfficer);
        var (from, until) = question.Span;
        await using var db = database.Association();
        var associations = db.Programmes.Where(p => mine.Contains(p.Id)).Select(p => p.AssociationId);
        var parties = db.Parties.Where(p => associations.Contains(p.AssociationId)).Select(p => (PartyId?)p.Id);
        var colleagues = db.Users.Where(u => (u.EmployerAssociationId != null && associations.Contains(u.EmployerAssociationId.Value)) || parties.Contains(u.EmployerPartyId)).Select(u => (UserId?)u.Id);
        var asked = db.AssociationJournal.Where(j => j.At >= from && j.At < until && ((j.ProgrammeId != null && mine.Contains(j.ProgrammeId.Value)) || (j.ProgrammeId == null && colleagues.Contains(j.UserId))));
        if (question.User is { } user)
        {
            asked = asked.Where(j => j.UserId == user);
        }

        if (question.Kind is { } kind)
        {
            asked = asked.Where(j => j.Kind == kind);
        }

        var total = await asked.CountAsync();
        var rows = await asked.OrderByDescending(j => j.At).ThenByDescending(j => j.Id).Skip((question.Page - 1) * JournalQuestion.PageSize).Take(JournalQuestion.PageSize).ToListAsync();
        await Note(JournalKind.Read, "Granskning av journalen", General(), mine.Count == 1 ? mine[0] : null);
        return new([.. rows.Select(r => new JournalLine(new(r.Id, r.At, r.Today, r.Kind, r.What, r.Why, r.UserId, null, r.Role, r.PartyId, r.ProgrammeId, null, [], []), null))], total);
    }

    /// <summary>Staff with a mandate or seat in the officer's programmes, to choose among.</summary>
    public async Task<IReadOnlyDictionary<UserId, string>> StaffUnderReview()
    {
        var mine = Viewer.ProgrammesAs(Role.PrivacyOfficer);
        await using var db = database.Association();
        var mandated = await (from m in db.Mandates where m.ProgrammeId != null && mine.Contains(m.ProgrammeId.Value) join u in db.Users on m.UserId equals u.Id select new { u.Id, u.Name }).ToListAsync();
        var seated = await (from s in db.Seats join b in db.Bodies on s.BodyId equals b.Id where b.ProgrammeId != null && mine.Contains(b.ProgrammeId.Value) join u in db.Users on s.UserId equals u.Id select new { u.Id, u.Name }).ToListAsync();
        return mandated.Concat(seated).DistinctBy(u => u.Id).ToDictionary(u => u.Id, u => u.Name);
    }
}
