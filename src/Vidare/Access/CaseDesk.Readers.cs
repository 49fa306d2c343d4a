using Microsoft.EntityFrameworkCore;
using Vidare.Journal;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Somebody who opened or wrote in the participant's case: when by the clock in Stockholm, who (null is the system), in what role, for which party, and what.</summary>
public sealed record Reader(DateTime At, UserId? User, string Role, PartyId? Party, JournalKind Kind, string What, ProgrammeId? Programme);

/// <summary>Somebody who on a day saw the participant's case among others in lists: which, and how many times.</summary>
public sealed record Sighting(DateOnly Day, UserId User, string Role, PartyId? Party, IReadOnlyDictionary<string, int> Lists);

public sealed record ReaderPage(IReadOnlyList<Reader> Readers, IReadOnlyList<Sighting> Sightings, int Total)
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

    /// <summary>
    /// Who has opened or written in the participant's own cases, the newest first, and who saw them in lists in the time that the
    /// page covers; not what the participant did.
    /// </summary>
    public async Task<ReaderPage> Readers(IReadOnlyList<OpenCase> own, int page)
    {
        var ids = own.Where(o => o.View.May(CaseOperation.ReadReaders)).Select(o => (CaseId?)o.Case.Id).ToList();
        await using var db = database.Participation();
        var asked = db.Journal.Where(j => ids.Contains(j.CaseId) && j.ParticipantId == null && j.Kind != JournalKind.Refused);
        var total = await asked.CountAsync();
        var before = page > 1 ? 1 : 0;
        var rows = await asked.OrderByDescending(j => j.At).ThenByDescending(j => j.Id).Skip(((page - 1) * ReaderPage.PageSize) - before).Take(ReaderPage.PageSize + before).ToListAsync();
        var until = before == 1 && rows.Count > 0 ? rows[0].At : DateTime.MaxValue;
        var from = page * ReaderPage.PageSize < total ? rows[^1].At : own.Select(o => o.Case.Entries[0].RegisteredAt).DefaultIfEmpty(DateTime.MaxValue).Min();
        return new(
            [.. rows.Skip(before).Select(j => new Reader(BusinessClock.InStockholm(j.At), j.UserId, j.Role, j.PartyId, j.Kind, j.What, j.ProgrammeId))],
            await Sightings(db, ids, from, until),
            total);
    }

    /// <summary>The lists in which a case stands with others, as the journal calls them.</summary>
    static readonly string[] Lists = ["case.WorkList", "case.List", "case.Search", "meeting.Open", "case.Release"];

    static async Task<IReadOnlyList<Sighting>> Sightings(ParticipationDb db, IReadOnlyList<CaseId?> ids, DateTime from, DateTime until)
    {
        List<ParticipationJournalRow> seen = [];
        foreach (var id in ids)
        {
            var shown = id.ToString()!;
            seen.AddRange(await db.Journal.Where(j => j.CaseId == null && j.Kind == JournalKind.Read && j.At >= from && j.At < until && Lists.Contains(j.What) && j.UserId != null && j.Shown.Contains(shown)).ToListAsync());
        }

        return
        [
            .. seen.DistinctBy(j => j.Id).GroupBy(j => (Day: DateOnly.FromDateTime(BusinessClock.InStockholm(j.At)), j.UserId, j.Role, j.PartyId))
                .Select(g => new Sighting(g.Key.Day, g.Key.UserId!.Value, g.Key.Role, g.Key.PartyId, g.GroupBy(j => j.What, StringComparer.Ordinal).ToDictionary(w => w.Key, w => w.Count(), StringComparer.Ordinal)))
                .OrderByDescending(s => s.Day),
        ];
    }
}
