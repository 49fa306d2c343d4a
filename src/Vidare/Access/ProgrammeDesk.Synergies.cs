using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>What coordinators have noted of synergies, and what the association zone knows of their metrics (TUNA-34).</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Those of the same association that are run as one with the programme.</summary>
    public async Task<IReadOnlyList<Programme>> JoinedWith(Programme programme) =>
        [.. (await programmes.Of(programme.Association)).Where(p => Synergies.AreJoined(programme.Configuration, p.Configuration))];

    public async Task<IReadOnlyList<SynergyNote>> SynergyNotesOf(Programme programme)
    {
        await using var db = database.Association();
        return await SynergyNotes(db, programme.Id);
    }

    static async Task<IReadOnlyList<SynergyNote>> SynergyNotes(AssociationDb db, ProgrammeId programme) =>
        [.. (await (from n in db.SynergyNotes join u in db.Users on n.UserId equals u.Id where n.ProgrammeId == programme orderby n.Synergy, n.Number select new { n, u.Name }).ToListAsync())
            .Select(r => new SynergyNote(r.n.Synergy, r.n.Number, r.n.Standing, r.n.Text, r.n.OnDay, r.n.Counted, r.n.Source, r.Name))];

    /// <summary>Contacts up to a day with employers who had offered a place by then; null where the programmes have no employer in their registers.</summary>
    public async Task<int?> ContactsThatGavePlaces(IReadOnlyList<ProgrammeId> among, DateOnly at)
    {
        await using var db = database.Association();
        var employers = db.Employers.Where(e => among.Contains(e.ProgrammeId));
        return !await employers.AnyAsync() ? null
            : await db.EmployerContacts.CountAsync(c => c.OnDay <= at && employers.Any(e => e.Id == c.EmployerId) && db.Places.Any(p => p.EmployerId == c.EmployerId && p.OfferedOn <= at));
    }

    /// <summary>A coordinator of the programme or of one that it is joined with notes how a synergy stands.</summary>
    /// <param name="owner">The programme whose synergy it is.</param>
    /// <param name="counted">What its metric told the coordinator.</param>
    public Task<Outcome<bool>> NoteSynergy(OpenProgramme open, Programme owner, SynergyConfiguration synergy, SynergyNote note, int? counted) => Write<bool>("Anteckning om samordningsvinst", open, synergy.Text, async db =>
    {
        await Database.Lock(db, owner.Id.Value);
        if (await db.SynergyNotes.CountAsync(n => n.ProgrammeId == owner.Id && n.Synergy == synergy.Key) != note.Number - 1)
        {
            return new SynergyHasChanged();
        }

        if (Synergies.WhyNotNoted(synergy, note, counted, Today) is { } refusal)
        {
            return refusal;
        }

        db.Add(new SynergyNoteRow { ProgrammeId = owner.Id, Synergy = synergy.Key, Number = note.Number, Standing = note.Standing, Text = note.Text, OnDay = note.On, Counted = note.Count, Source = note.Source, UserId = Viewer.User!.Value, At = clock.Now });
        return true;
    });
}
