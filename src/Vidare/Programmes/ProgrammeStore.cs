using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Programmes.Packages;
using Vidare.Storage;

namespace Vidare.Programmes;

/// <summary>Programmes as the rules see them, each read once a version and only its last version kept: a row's version number tells whether what is remembered still holds.</summary>
public sealed class ProgrammeStore(Database database)
{
    /// <summary>So many are remembered; when there would be more it starts anew.</summary>
    const int Most = 500;

    readonly ConcurrentDictionary<ProgrammeId, Programme> known = new();

    internal int Remembered => known.Count;

    public async Task<Programme?> Find(ProgrammeId id)
    {
        await using var db = database.Association();
        return await db.Programmes.Where(p => p.Id == id).Select(p => (int?)p.Version).SingleOrDefaultAsync() is { } version
            ? await Load(db, id, version)
            : null;
    }

    public async Task<Programme?> FindByName(string name)
    {
        await using var db = database.Association();
        var row = await db.Programmes.Where(p => p.Name == name).Select(p => new { p.Id, p.Version }).SingleOrDefaultAsync();
        return row is null ? null : await Load(db, row.Id, row.Version);
    }

    /// <summary>A programme whose version is already known, without asking the database again.</summary>
    public async Task<Programme> Find(ProgrammeId id, int version)
    {
        if (known.TryGetValue(id, out var programme) && programme.Version == version)
        {
            return programme;
        }

        await using var db = database.Association();
        return await Load(db, id, version);
    }

    async Task<Programme> Load(AssociationDb db, ProgrammeId id, int version)
    {
        if (known.TryGetValue(id, out var remembered) && remembered.Version == version)
        {
            return remembered;
        }

        var row = await db.Programmes.SingleAsync(p => p.Id == id);
        var parties = await db.ProgrammeParties.Where(p => p.ProgrammeId == id).ToDictionaryAsync(p => p.Key, p => p.PartyId);
        var configuration = PackageText.Stored(row.Package);
        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known[id] = new(id, row.AssociationId, configuration, row.Version, parties, row.Stage);
    }

    /// <summary>All programmes, by title in Swedish order.</summary>
    public async Task<IReadOnlyList<Programme>> All()
    {
        await using var db = database.Association();
        return await Those(db, await db.Programmes.Select(p => new KeyValuePair<ProgrammeId, int>(p.Id, p.Version)).ToListAsync());
    }

    /// <summary>The programmes of an association, by title in Swedish order.</summary>
    public Task<IReadOnlyList<Programme>> Of(AssociationId association) => Around(new([], [association], false));

    /// <summary>The programmes within somebody's sphere, by title in Swedish order.</summary>
    public async Task<IReadOnlyList<Programme>> Around(Sphere sphere)
    {
        if (sphere.Everywhere)
        {
            return await All();
        }

        var (ids, associations) = (sphere.Programmes.ToList(), sphere.Associations.ToList());
        await using var db = database.Association();
        return await Those(db, await db.Programmes.Where(p => ids.Contains(p.Id) || associations.Contains(p.AssociationId)).Select(p => new KeyValuePair<ProgrammeId, int>(p.Id, p.Version)).ToListAsync());
    }

    /// <summary>These programmes, by title in Swedish order.</summary>
    public async Task<IReadOnlyList<Programme>> These(IEnumerable<ProgrammeId> ids)
    {
        await using var db = database.Association();
        return await Those(db, await Questions.Of(db).Versions(db, [.. ids]).ToListAsync());
    }

    async Task<IReadOnlyList<Programme>> Those(AssociationDb db, List<KeyValuePair<ProgrammeId, int>> versions)
    {
        List<Programme> programmes = [];
        foreach (var (id, version) in versions)
        {
            programmes.Add(await Load(db, id, version));
        }

        return [.. programmes.OrderBy(p => p.Configuration.Title, Ui.Swedish.Comparer)];
    }
}
