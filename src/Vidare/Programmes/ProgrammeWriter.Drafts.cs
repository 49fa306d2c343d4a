using Microsoft.EntityFrameworkCore;
using Vidare.Journal;
using Vidare.Programmes.Packages;
using Vidare.Storage;

namespace Vidare.Programmes;

/// <summary>What became of a change: what governs now, and whether there is a draft after it.</summary>
public sealed record Changed(bool Governs, bool Waits);

/// <summary>Drafts of a decided insats (GEN-10). What is taken in as a package governs; a change on a page waits where the domain says so.</summary>
public sealed partial class ProgrammeWriter
{
    /// <summary>The decision on a version, and who wrote the draft that it was.</summary>
    sealed record Decided(VersionDecision By, UserId? Drafter);

    /// <summary>A change on a page of what was seen: before a decision it governs at once, after it all but words and notes becomes the draft.</summary>
    /// <param name="since">The version that governed when the page was shown.</param>
    /// <param name="draft">Number of the last saving of a draft then, 0 before the first.</param>
    public Task<Outcome<Changed>> Change(ProgrammeId id, ProgrammeConfiguration wanted, ChangeNote note, int since, int draft) => Write<Changed>(async db =>
    {
        await Database.Lock(db, id.Value);
        var programme = await db.Programmes.SingleAsync(p => p.Id == id);
        var last = await Last(db, id);
        if (programme.Version != since || (last?.Number ?? 0) != draft)
        {
            return new ProgrammeHasChanged();
        }

        var before = programme.Package;
        var atOnce = await IsDecided(db, programme) ? AtOnce(PackageText.Stored(before), wanted) : wanted;
        if (await Take(db, atOnce, note, since, null) is { Refusal: { } refusal })
        {
            return refusal;
        }

        var (text, governs) = (PackageText.Write(wanted), programme.Package != before);
        if (text == programme.Package)
        {
            if (last?.Package is not null)
            {
                Save(db, programme, last, null, note);
            }

            return new Changed(governs, false);
        }

        if (await Unbindable(db, id, wanted) is { } key)
        {
            return new PartyMeansAnother(key);
        }

        if (last?.Package != text || last.BuildsOn != programme.Version)
        {
            Save(db, programme, last, text, note);
        }

        return new Changed(governs, true);
    });

    /// <summary>The draft that was seen governs, by a decision.</summary>
    public Task<Outcome<Changed>> Decide(ProgrammeId id, int since, int draft, VersionDecision decision, ChangeNote note) => OnDraft(id, since, draft, async (db, programme, last) =>
    {
        if (last.BuildsOn != programme.Version && await BaseOf(db, last) != programme.Package)
        {
            return new DraftIsOutOfDate(last.BuildsOn, programme.Version);
        }

        var taken = await Take(db, PackageText.Stored(last.Package!), note, since, null, decided: new(decision, last.UserId));
        if (taken.Refusal is { } refusal)
        {
            return refusal;
        }

        Save(db, programme, last, null, note);
        return new Changed(true, false);
    });

    /// <summary>The draft that was seen is taken away; what governs goes on.</summary>
    public Task<Outcome<Changed>> Discard(ProgrammeId id, int since, int draft, ChangeNote note) => OnDraft(id, since, draft, (db, programme, last) =>
    {
        Save(db, programme, last, null, note);
        return Task.FromResult<Outcome<Changed>>(new Changed(false, false));
    });

    Task<Outcome<Changed>> OnDraft(ProgrammeId id, int since, int draft, Func<AssociationDb, ProgrammeRow, ProgrammeDraftRow, Task<Outcome<Changed>>> act) => Write<Changed>(async db =>
    {
        await Database.Lock(db, id.Value);
        var programme = await db.Programmes.SingleAsync(p => p.Id == id);
        return await Last(db, id) is not { Package: not null } last ? new DraftIsGone()
            : programme.Version != since || last.Number != draft ? new ProgrammeHasChanged()
            : await act(db, programme, last);
    });

    internal static async Task<bool> IsDecided(AssociationDb db, ProgrammeRow programme) =>
        Drafting.IsDecided(programme.Stage, programme.Stage is ProgrammeStage.Starting && await WasPrepared(db, programme.Id));

    internal static Task<bool> WasPrepared(AssociationDb db, ProgrammeId id) => db.ProgrammeVersions.AnyAsync(v => v.ProgrammeId == id && v.Stage == ProgrammeStage.Preparing);

    /// <summary>What governs at once; where that cannot stand without what waits, it waits too. What an earlier Vidare took in may lack something already.</summary>
    static ProgrammeConfiguration AtOnce(ProgrammeConfiguration governs, ProgrammeConfiguration wanted)
    {
        var atOnce = Drafting.AtOnce(governs, wanted);
        return PackageText.Write(atOnce) != PackageText.Write(governs) && PackageText.FaultsOf(atOnce).Count > PackageText.FaultsOf(governs).Count ? governs : atOnce;
    }

    static Task<ProgrammeDraftRow?> Last(AssociationDb db, ProgrammeId id) =>
        db.ProgrammeDrafts.Where(d => d.ProgrammeId == id).OrderByDescending(d => d.Number).FirstOrDefaultAsync();

    static Task<string> BaseOf(AssociationDb db, ProgrammeDraftRow draft) =>
        db.ProgrammeVersions.Where(v => v.ProgrammeId == draft.ProgrammeId && v.Version == draft.BuildsOn).Select(v => v.Package).SingleAsync();

    static void Save(AssociationDb db, ProgrammeRow programme, ProgrammeDraftRow? last, string? text, ChangeNote note)
    {
        var number = (last?.Number ?? 0) + 1;
        db.Add(new ProgrammeDraftRow { ProgrammeId = programme.Id, Number = number, BuildsOn = programme.Version, Package = text, Why = note.Why, UserId = note.User, WrittenOn = note.Today, At = note.At });
        db.Add(new AssociationJournalRow { Id = JournalId.New(), At = note.At, Today = note.Today, Kind = JournalKind.Write, What = text is null ? "programme.draft-ended" : "programme.draft", Why = note.Why, UserId = note.User, Role = note.Role, PartyId = note.Party, ProgrammeId = programme.Id, Details = Invariant(number) });
    }

    /// <summary>A key that would come to mean another party, told when the draft is written and not first when it is decided.</summary>
    static async Task<string?> Unbindable(AssociationDb db, ProgrammeId id, ProgrammeConfiguration wanted)
    {
        var bound = await (from b in db.ProgrammeParties where b.ProgrammeId == id join p in db.Parties on b.PartyId equals p.Id select new { b.Key, p.Name }).ToDictionaryAsync(b => b.Key, b => b.Name);
        return wanted.Parties.FirstOrDefault(p => bound.TryGetValue(p.Key, out var name) && name != p.Names[0].Name)?.Key;
    }
}
