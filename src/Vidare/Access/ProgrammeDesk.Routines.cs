using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Cooperation routines and their adoption by the parties.</summary>
public sealed partial class ProgrammeDesk
{
    public async Task<IReadOnlyList<Routine>> RoutinesOf(Programme programme)
    {
        await using var db = database.Association();
        var rows = await db.Routines.Where(r => r.ProgrammeId == programme.Id).ToListAsync();
        var ids = rows.Select(r => r.Id).ToList();
        var versions = (await db.RoutineVersions.Where(v => ids.Contains(v.RoutineId)).ToListAsync()).ToLookup(v => v.RoutineId);
        var adoptions = (await db.RoutineAdoptions.Where(a => ids.Contains(a.RoutineId)).ToListAsync()).ToLookup(a => a.RoutineId);
        return [.. rows.Select(r => RoutineOf(r, versions[r.Id], adoptions[r.Id])).OrderBy(r => r.Title, Ui.Swedish.Comparer)];
    }

    static Routine RoutineOf(RoutineRow row, IEnumerable<RoutineVersionRow> versions, IEnumerable<RoutineAdoptionRow> adoptions) => new(
        row.Id,
        row.Title,
        [.. versions.OrderBy(v => v.Number).Select(v => new RoutineVersion(v.Number, v.Text, v.OnDay, v.UserId))],
        [.. adoptions.OrderBy(a => a.OnDay).ThenBy(a => a.At).Select(a => new Adoption(a.PartyId, a.Number, a.OnDay, a.UserId))]);

    public Task<Outcome<bool>> Write(OpenProgramme open, RoutineId id, string title, string text) => Write<bool>("Ny rutin", open, title, db =>
    {
        db.Add(new RoutineRow { Id = id, ProgrammeId = open.Programme.Id, Title = title });
        db.Add(VersionOf(id, 1, text));
        return Task.FromResult<Outcome<bool>>(true);
    });

    /// <summary>A new version of a routine; its primary key tells two writers apart.</summary>
    public Task<Outcome<bool>> Rewrite(OpenProgramme open, Routine routine, int seen, string text) => Write<bool>("Ny version av rutin", open, routine.Title, async db =>
    {
        if (await db.RoutineVersions.Where(v => v.RoutineId == routine.Id).MaxAsync(v => v.Number) != seen)
        {
            return new RoutineHasChanged();
        }

        db.Add(VersionOf(routine.Id, seen + 1, text));
        return true;
    });

    RoutineVersionRow VersionOf(RoutineId id, int number, string text) => new() { RoutineId = id, Number = number, Text = text, OnDay = Today, UserId = Viewer.User!.Value, At = clock.Now };

    /// <summary>A party adopts the version that was seen; the rule is asked again in the transaction.</summary>
    public Task<Outcome<bool>> Adopt(OpenProgramme open, RoutineId id, int seen) => Write<bool>("Rutin antagen", open, id.ToString(), async db =>
    {
        var row = await db.Routines.SingleAsync(r => r.Id == id && r.ProgrammeId == open.Programme.Id);
        var routine = RoutineOf(row, await db.RoutineVersions.Where(v => v.RoutineId == id).ToListAsync(), await db.RoutineAdoptions.Where(a => a.RoutineId == id).ToListAsync());
        if (routine.WhyNotAdopted(open.Programme, open.As.Party, seen) is { } refusal)
        {
            return refusal;
        }

        db.Add(new RoutineAdoptionRow { RoutineId = id, Number = seen, PartyId = open.As.Party!.Value, OnDay = Today, UserId = Viewer.User!.Value, At = clock.Now });
        return true;
    });
}
