using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A saving of a draft: by whom, when and why.</summary>
public sealed record DraftSave(DateTime At, string? By, string Why);

/// <summary>The draft of a programme's next version, on top of what governs now.</summary>
/// <param name="BuildsOn">The version that it was written on.</param>
/// <param name="IsOutOfDate">True when another text has come to govern since; then it is read through and saved again before a decision.</param>
/// <param name="Saves">The newest first.</param>
public sealed record ProgrammeDraft(int BuildsOn, bool IsOutOfDate, ProgrammeConfiguration Configuration, IReadOnlyList<DraftSave> Saves)
{
    public string Why => string.Join("; ", Saves.Reverse().Select(s => s.Why).Distinct(StringComparer.Ordinal));
}

/// <summary>What somebody changes: the draft, or what governs where there is none.</summary>
/// <param name="Mark">Number of the last saving of any draft, 0 before the first; with the version it tells whether a form is stale.</param>
/// <param name="IsDecided">True when a change waits for a decision.</param>
public sealed record ProgrammeInHand(OpenProgramme Open, ProgrammeDraft? Draft, int Mark, bool IsDecided)
{
    public ProgrammeConfiguration Governs => Open.Configuration;

    public ProgrammeConfiguration Configuration => Draft?.Configuration ?? Governs;

    public int Version => Open.Programme.Version;

    public bool IsSeenBy(Ui.Form form) => (form.Version, form.Draft) == (Version, Mark);
}

/// <summary>Drafts of decided programmes, and the decisions by which they govern (GEN-10).</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Opens a programme with its draft, or null where it is not the viewer's, or not there.</summary>
    public async Task<ProgrammeInHand?> OpenInHand(string name)
    {
        if (await Open(name) is not { } open)
        {
            return null;
        }

        var programme = open.Programme;
        await using var db = database.Association();
        var last = await db.ProgrammeDrafts.AsNoTracking().Where(d => d.ProgrammeId == programme.Id).OrderByDescending(d => d.Number).FirstOrDefaultAsync();
        var decided = Drafting.IsDecided(programme.Stage, programme.Stage is ProgrammeStage.Starting && await ProgrammeWriter.WasPrepared(db, programme.Id));
        return new(open, last?.Package is { } package ? await DraftOf(db, programme, last, package) : null, last?.Number ?? 0, decided);
    }

    static async Task<ProgrammeDraft> DraftOf(AssociationDb db, Programme programme, ProgrammeDraftRow last, string package)
    {
        var ended = await db.ProgrammeDrafts.Where(d => d.ProgrammeId == programme.Id && d.Package == null).MaxAsync(d => (int?)d.Number) ?? 0;
        var saves = await (from d in db.ProgrammeDrafts
                           where d.ProgrammeId == programme.Id && d.Number > ended
                           join u in db.Users on d.UserId equals (UserId?)u.Id into users
                           from user in users.DefaultIfEmpty()
                           orderby d.Number descending
                           select new { d.At, Name = user == null ? null : user.Name, d.Why }).ToListAsync();
        var governs = PackageText.Write(programme.Configuration);
        var before = last.BuildsOn == programme.Version ? governs : await db.ProgrammeVersions.Where(v => v.ProgrammeId == programme.Id && v.Version == last.BuildsOn).Select(v => v.Package).SingleAsync();
        return new(last.BuildsOn, before != governs, PackageText.Stored(before == governs ? package : PackageMerge.Over(before, package, governs)), [.. saves.Select(s => new DraftSave(s.At, s.Name, s.Why))]);
    }

    /// <summary>True when a draft waits for a decision; one small question.</summary>
    public async Task<bool> HasDraft(Programme programme)
    {
        await using var db = database.Association();
        return await db.ProgrammeDrafts.Where(d => d.ProgrammeId == programme.Id).OrderByDescending(d => d.Number).Select(d => d.Package != null).FirstOrDefaultAsync();
    }

    /// <summary>Of the programmes that have a draft, the day on which it was begun.</summary>
    static async Task<IReadOnlyDictionary<ProgrammeId, DateOnly>> DraftsSince(AssociationDb db, List<ProgrammeId> of) => await (
        from d in db.ProgrammeDrafts
        where of.Contains(d.ProgrammeId) && !db.ProgrammeDrafts.Any(e => e.ProgrammeId == d.ProgrammeId && e.Number >= d.Number && e.Package == null)
        group d.WrittenOn by d.ProgrammeId into saves
        select new { saves.Key, Since = saves.Min() }).ToDictionaryAsync(s => s.Key, s => s.Since);

    /// <summary>Who changed a programme or its draft after a form was shown, and what it showed.</summary>
    public async Task<(IReadOnlyList<string> By, ProgrammeConfiguration? Shown)> Since(Programme programme, int version, int draft)
    {
        await using var db = database.Association();
        var versions = await db.ProgrammeVersions.Where(v => v.ProgrammeId == programme.Id && v.Version > version).Select(v => new { v.At, v.UserId }).ToListAsync();
        var saves = await db.ProgrammeDrafts.Where(d => d.ProgrammeId == programme.Id && d.Number > draft).Select(d => new { d.At, d.UserId }).ToListAsync();
        var shown = await db.ProgrammeDrafts.Where(d => d.ProgrammeId == programme.Id && d.Number == draft).Select(d => d.Package).SingleOrDefaultAsync()
            ?? await db.ProgrammeVersions.Where(v => v.ProgrammeId == programme.Id && v.Version == version).Select(v => v.Package).SingleOrDefaultAsync();
        var users = versions.Concat(saves).OrderByDescending(c => c.At).Select(c => c.UserId).Distinct().ToList();
        var names = await NamesOf(users.OfType<UserId>());
        return ([.. users.Select(u => u is { } id && names.TryGetValue(id, out var name) ? name : "Driftansvarig").Distinct(StringComparer.Ordinal)], shown is null ? null : PackageText.Stored(shown));
    }

    /// <summary>Takes a change in: what is not decided governs at once, the rest becomes the draft.</summary>
    public Task<Outcome<Changed>> Change(ProgrammeInHand seen, ProgrammeConfiguration changed, string why) =>
        new ProgrammeWriter(database).Change(seen.Open.Programme.Id, changed, NoteOf(seen.Open, why), seen.Version, seen.Mark);

    /// <summary>Takes the draft that was seen away.</summary>
    public Task<Outcome<Changed>> Discard(ProgrammeInHand seen, int version, int draft) =>
        new ProgrammeWriter(database).Discard(seen.Open.Programme.Id, version, draft, NoteOf(seen.Open, "Utkastet togs bort"));

    /// <summary>The bodies whose decision the viewer may note: the group that steers for one who votes in it, the board for the office.</summary>
    public async Task<IReadOnlyList<string>> DecidingBodies(Programme programme)
    {
        if (!May(ProgrammeOperation.DecideVersion, programme))
        {
            return [];
        }

        await using var db = database.Association();
        var state = await Steering(db, programme, Today);
        var voting = Viewer.Seats.Where(s => s.Seat.Votes && state.Steers.Contains(s.Body)).Select(s => s.Body).ToList();
        var labels = await db.Bodies.Where(b => voting.Contains(b.Id)).Select(b => b.Label).Distinct().ToListAsync();
        return [.. labels, .. May(ProgrammeOperation.SendDecision, programme) ? await db.Bodies.Where(b => b.AssociationId == programme.Association && b.Type == BodyType.Board).Select(b => b.Label).ToListAsync() : []];
    }

    /// <summary>Notes the decision on the draft that was seen; from now it governs.</summary>
    public async Task<Outcome<Changed>> Decide(ProgrammeInHand seen, int version, int draft, VersionDecision decision) =>
        !(await DecidingBodies(seen.Open.Programme)).Contains(decision.Body, StringComparer.Ordinal) ? await WhyNotSteering(seen.Open.Programme) ?? new BoardIsNotedByOffice()
        : Drafting.WhyNotDecided(decision.On, Today) is { } refusal ? refusal
        : await new ProgrammeWriter(database).Decide(seen.Open.Programme.Id, version, draft, decision, NoteOf(seen.Open, seen.Draft?.Why ?? ""));

    ChangeNote NoteOf(OpenProgramme open, string why) => new(Viewer.User, RoleOf(open.As), Today, clock.Now, why, open.As.Party ?? Viewer.Employment.Party);
}
