using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The concept that a programme came from: as it was then, and which version it has now.</summary>
public sealed record ConceptOrigin(string Name, string Title, int Version, int VersionNow, ProgrammeConfiguration Then, bool MayOpen);

/// <summary>New programmes from the concept of another, and the stages that a programme goes through.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The associations where money can be applied for.</summary>
    public async Task<IReadOnlyList<AssociationConfiguration>> Associations()
    {
        await using var db = database.Association();
        return [.. (await db.Associations.ToListAsync()).Select(a => new AssociationConfiguration(a.Name, a.ShortName)).OrderBy(a => a.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>The parties of an association's programmes with their names over time.</summary>
    public async Task<IReadOnlyList<PartyConfiguration>> KnownParties(string association)
    {
        await using var db = database.Association();
        var ids = await db.Associations.Where(a => a.Name == association).Select(a => a.Id).ToListAsync();
        return [.. (await programmes.Around(new([], ids, false))).SelectMany(p => p.Configuration.Parties)];
    }

    /// <summary>
    /// A new programme in preparation. Whoever begins it has the same role in it from today, which takes an employer that is one of its
    /// parties (GEN-19).
    /// </summary>
    public Task<Outcome<ProgrammeId>> BeginProgramme(OpenProgramme origin, ProgrammeConfiguration configuration) => Write<ProgrammeId>("Ny insats från konceptet", origin, configuration.Name, async db =>
    {
        var note = new ChangeNote(Viewer.User, RoleOf(origin.As), Today, clock.Now, "Påbörjad från konceptet " + origin.Configuration.Title, origin.As.Party);
        var begun = await ProgrammeWriter.Begin(db, configuration, note, origin.Programme);
        if (!begun.Done(out var id))
        {
            return begun;
        }

        var role = origin.As.Role!.Value;
        if (Mandates.WhyNotGiven(role, Viewer.Employment, [.. db.ProgrammeParties.Local.Where(p => p.ProgrammeId == id).Select(p => p.PartyId)]) is { } refusal)
        {
            return refusal;
        }

        db.Add(new MandateRow { Id = MandateId.New(), UserId = Viewer.User!.Value, Role = role, ProgrammeId = id, PartyId = Viewer.Employment.Party, FromOn = Today });
        return id;
    });

    /// <summary>The concept that a programme came from, or null when it came from none.</summary>
    public async Task<ConceptOrigin?> OriginOf(Programme programme)
    {
        await using var db = database.Association();
        var row = await db.Programmes.Where(p => p.Id == programme.Id).Select(p => new { p.OriginProgrammeId, p.OriginVersion }).SingleAsync();
        if (row.OriginProgrammeId is not { } id || await programmes.Find(id) is not { } origin)
        {
            return null;
        }

        var then = await db.ProgrammeVersions.Where(v => v.ProgrammeId == id && v.Version == row.OriginVersion).Select(v => v.Package).SingleAsync();
        return new(origin.Configuration.Name, origin.Configuration.Title, row.OriginVersion!.Value, origin.Version, PackageText.Stored(then), May(ProgrammeOperation.ReadProgramme, origin));
    }

    /// <summary>Takes a programme to its next stage within another act's transaction, as a version of its own with its reason.</summary>
    Task<Outcome<ProgrammeId>> ReachStage(AssociationDb db, OpenProgramme open, ProgrammeStage stage, string why) =>
        ProgrammeWriter.Reach(db, open.Programme.Id, stage, new(Viewer.User, RoleOf(open.As), Today, clock.Now, why, open.As.Party ?? Viewer.Employment.Party));
}
