using Microsoft.EntityFrameworkCore;
using Vidare.Journal;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Somebody who opened or wrote in the participant's case: when by the clock in Stockholm, who (null is the system), in what role, for which party, and what.</summary>
public sealed record Reader(DateTime At, UserId? User, string Role, PartyId? Party, JournalKind Kind, string What, ProgrammeId? Programme);

public sealed record ReaderPage(IReadOnlyList<Reader> Readers, int Total)
{
    public const int PageSize = 50;
}

/// <summary>The participant's own cases, and who has read them (F-53, F-54).</summary>
public sealed partial class CaseDesk
{
    /// <summary>The participant's own cases: those under way first, then the newest. A draft is not there yet.</summary>
    public async Task<IReadOnlyList<OpenCase>> OpenOwn()
    {
        if (Viewer.Participant is null)
        {
            return [];
        }

        List<CaseId> ids;
        await using (var db = database.Participation())
        {
            ids = await Seen(db).OrderBy(s => s.ClosedOn != null).ThenByDescending(s => s.CaseId).Select(s => s.CaseId).ToListAsync();
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

    /// <summary>Who has opened or written in the participant's own cases, the newest first; not what the participant did.</summary>
    public async Task<ReaderPage> Readers(IReadOnlyList<OpenCase> own, int page)
    {
        var ids = own.Where(o => o.View.May(CaseOperation.ReadReaders)).Select(o => (CaseId?)o.Case.Id).ToList();
        await using var db = database.Participation();
        var asked = db.Journal.Where(j => ids.Contains(j.CaseId) && j.ParticipantId == null && j.Kind != JournalKind.Refused);
        var total = await asked.CountAsync();
        var rows = await asked.OrderByDescending(j => j.At).ThenByDescending(j => j.Id).Skip((page - 1) * ReaderPage.PageSize).Take(ReaderPage.PageSize).ToListAsync();
        return new([.. rows.Select(j => new Reader(BusinessClock.InStockholm(j.At), j.UserId, j.Role, j.PartyId, j.Kind, j.What, j.ProgrammeId))], total);
    }
}
