using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;

namespace Vidare.Access;

/// <summary>Places for a participant.</summary>
public sealed partial class CaseDesk
{
    /// <summary>The places of the programme's bank that nobody has, those across the municipal border too (TUNA-35).</summary>
    public async Task<IReadOnlyList<PlaceOffer>> FreePlaces(Programme programme)
    {
        await using var db = database.Participation();
        var offers = await PlaceOffers.To(programme, programmes, db);
        var ids = offers.Select(o => o.Place.Id).ToList();
        var taken = (await db.Placements.Where(p => p.EndedOn == null && ids.Contains(p.PlaceId)).Select(p => p.PlaceId).ToListAsync()).ToHashSet();
        return [.. offers.Where(o => !taken.Contains(o.Place.Id))];
    }
}
