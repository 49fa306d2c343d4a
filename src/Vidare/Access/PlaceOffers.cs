using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A place as the bank shows it: what, where, how much, and who answers for the contact. Nothing of who has it.</summary>
public sealed record PlaceOffer(Place Place, string Employer, string Municipality, string Responsible, Programme Programme);

/// <summary>The placement bank as a programme sees it: its own places and those of the programmes that share theirs (TUNA-35).</summary>
static class PlaceOffers
{
    /// <summary>The programme and those with which it shares its bank, the own one first.</summary>
    public static async Task<IReadOnlyList<Programme>> Circle(ProgrammeStore programmes, Programme programme) =>
        [programme, .. (await programmes.Of(programme.Association)).Where(p => PlacementBank.IsShared(programme.Configuration, p.Configuration))];

    /// <summary>The places that are offered now, by employer and work.</summary>
    public static async Task<IReadOnlyList<PlaceOffer>> To(Programme programme, ProgrammeStore programmes, AssociationDb db)
    {
        var circle = (await Circle(programmes, programme)).ToDictionary(p => p.Id);
        var ids = circle.Keys.ToList();
        var rows = await (from place in db.Places
                          where place.WithdrawnOn == null
                          join employer in db.Employers on place.EmployerId equals employer.Id
                          where ids.Contains(employer.ProgrammeId)
                          join user in db.Users on employer.ResponsibleUserId equals user.Id
                          select new { place, employer.Name, employer.Municipality, employer.ProgrammeId, Responsible = user.Name }).ToListAsync();
        return [.. rows.Select(r => new PlaceOffer(ProgrammeDesk.PlaceOf(r.place), r.Name, r.Municipality, r.Responsible, circle[r.ProgrammeId])).OrderBy(o => o.Employer, Ui.Swedish.Comparer).ThenBy(o => o.Place.Work, Ui.Swedish.Comparer)];
    }
}
