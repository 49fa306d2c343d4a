using Microsoft.EntityFrameworkCore;
using Vidare.Funding;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>An application in a list, with its programme.</summary>
public sealed record ApplicationLine(Application Application, Programme Programme);

/// <summary>Applications: the parties write and sign, the office registers, returns and prepares. Nothing of it is about a participant.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The application of a programme, or null before anybody has begun it. The association's own get none before it is sent in.</summary>
    public async Task<Application?> ApplicationOf(Programme programme)
    {
        var all = await ApplicationsOf(programme);
        return all.Count > 0 ? all[0] : null;
    }

    /// <summary>The applications of a programme that the viewer may know of, the latest first: those before it the board said no to.</summary>
    public async Task<IReadOnlyList<Application>> ApplicationsOf(Programme programme)
    {
        await using var db = database.Association();
        var keptOut = await KeptOutOf(db);
        return [.. (await LoadAll(db, [programme])).Where(a => IsForViewer(a) && !keptOut.Contains(a.Id)).OrderByDescending(a => a.Ordinal)];
    }

    /// <summary>The parties read from the first word, the association from when it is sent in.</summary>
    bool IsForViewer(Application application) =>
        application.IsSubmitted || May(ProgrammeOperation.WriteApplication, application.Programme) || May(ProgrammeOperation.SignApplication, application.Programme);

    /// <summary>The applications that the viewer may read.</summary>
    public async Task<IReadOnlyList<ApplicationLine>> Applications()
    {
        await using var db = database.Association();
        var ids = await db.Applications.Select(a => a.ProgrammeId).ToListAsync();
        var readable = (await programmes.These(ids)).Where(p => May(ProgrammeOperation.ReadApplication, p)).ToList();
        var keptOut = await KeptOutOf(db);
        return [.. (await LoadAll(db, readable)).Where(a => IsForViewer(a) && !keptOut.Contains(a.Id)).GroupBy(a => a.Programme.Id).Select(g => g.MaxBy(a => a.Ordinal)!).OrderBy(a => a.Programme.Configuration.Title, Ui.Swedish.Comparer).Select(a => new ApplicationLine(a, a.Programme))];
    }

    /// <summary>The applications of an association that its board can decide on.</summary>
    public async Task<IReadOnlyList<ReadyApplication>> ReadyApplications(AssociationId association)
    {
        await using var db = database.Association();
        var ids = await (from a in db.Applications join p in db.Programmes on a.ProgrammeId equals p.Id where p.AssociationId == association select p.Id).ToListAsync();
        var ready = (await Load(db, await programmes.These(ids))).Select(ReadyApplication.Of).OfType<ReadyApplication>();
        return [.. ready.OrderBy(r => r.Number, Ui.Swedish.Comparer)];
    }

    static async Task<Application?> Load(AssociationDb db, Programme programme) => (await Load(db, [programme])).SingleOrDefault();

    /// <summary>The last application of each of several programmes.</summary>
    static async Task<IReadOnlyList<Application>> Load(AssociationDb db, IReadOnlyList<Programme> programmes) =>
        [.. (await LoadAll(db, programmes)).GroupBy(a => a.Programme.Id).Select(g => g.MaxBy(a => a.Ordinal)!)];

    /// <summary>All applications of several programmes, with as many questions as for one.</summary>
    static async Task<IReadOnlyList<Application>> LoadAll(AssociationDb db, IReadOnlyList<Programme> programmes)
    {
        var of = programmes.ToDictionary(p => p.Id);
        var asked = of.Keys.ToList();
        var rows = await db.Applications.AsNoTracking().Where(a => asked.Contains(a.ProgrammeId)).ToListAsync();
        if (rows.Count == 0)
        {
            return [];
        }

        var ids = rows.Select(r => r.Id).ToList();
        var documents = ids.Select(i => i.Value).ToList();
        var versions = (await db.ApplicationVersions.AsNoTracking().Where(v => ids.Contains(v.ApplicationId)).ToListAsync()).ToLookup(v => v.ApplicationId);
        var events = (await db.ApplicationEvents.AsNoTracking().Where(e => ids.Contains(e.ApplicationId)).ToListAsync()).ToLookup(e => e.ApplicationId);
        var signatures = (await db.Signatures.AsNoTracking().Where(s => s.DocumentKind == DocumentKind.Application && documents.Contains(s.DocumentId)).ToListAsync()).ToLookup(s => s.DocumentId, SignatureOf);
        return [.. rows.Select(r => new Application(
            r.Id,
            of[r.ProgrammeId],
            [.. events[r.Id].OrderBy(e => e.Number).Select(FundingText.Entry)],
            [.. versions[r.Id].OrderBy(v => v.Version).Select(v => FundingText.Version(v, of[r.ProgrammeId]))],
            [.. signatures[r.Id.Value]])
        {
            Ordinal = r.Ordinal,
        })];
    }

    /// <summary>
    /// Saves the sheet: on the version that is written, or as the next one when somebody has signed that or it lay at the office. Refused
    /// when somebody else saved after the form was shown.
    /// </summary>
    /// <param name="saves">How often the version had been saved when the form was shown; 0 when there was none.</param>
    public Task<Outcome<ApplicationId>> WriteApplication(OpenProgramme open, ApplicationSheet sheet, int version, int saves) => Write<ApplicationId>("Ansökan skriven", open, null, async db =>
    {
        var text = FundingText.Write(sheet);
        if (await Load(db, open.Programme) is not { } application)
        {
            return saves == 0 ? Begin(db, open, text, 1) : new ApplicationHasChanged();
        }

        if (Applying.WhyNotWritten(application) is { } refusal)
        {
            return refusal;
        }

        var current = application.Current;
        if (current.Number != version || current.Saves != saves)
        {
            return new ApplicationHasChanged();
        }

        if (application.Signing.IsFrozen || application.SubmittedVersion?.Number == current.Number)
        {
            db.Add(new ApplicationVersionRow { ApplicationId = application.Id, Version = current.Number + 1, Sheet = text, Saves = 1, WrittenOn = Today });
            return application.Id;
        }

        var row = await db.ApplicationVersions.SingleAsync(v => v.ApplicationId == application.Id && v.Version == current.Number);
        (row.Sheet, row.Saves, row.WrittenOn) = (text, row.Saves + 1, Today);
        return application.Id;
    });

    /// <summary>Begins a new application after a no, with the sheet of the last; the earlier one stays as it was decided on.</summary>
    public Task<Outcome<ApplicationId>> BeginAnew(OpenProgramme open) => Write<ApplicationId>("Ny ansökan efter avslag", open, null, async db =>
        await Load(db, open.Programme) is not { } last ? new ApplicationIsNotDeclined()
        : Applying.WhyNotAnew(last) is { } refusal ? refusal
        : Begin(db, open, FundingText.Write(last.Current.Sheet), last.Ordinal + 1));

    ApplicationId Begin(AssociationDb db, OpenProgramme open, string sheet, int ordinal)
    {
        var id = ApplicationId.New();
        db.Add(new ApplicationRow { Id = id, ProgrammeId = open.Programme.Id, Ordinal = ordinal });
        db.Add(new ApplicationVersionRow { ApplicationId = id, Version = 1, Sheet = sheet, Saves = 1, WrittenOn = Today });
        db.Add(EventRow(id, 1, new ApplicationBegun()));
        return id;
    }

    /// <summary>Signs the version that the signer's page showed. The first signature freezes it, with the configuration as it is then.</summary>
    public Task<Outcome<bool>> SignApplication(OpenProgramme open, IReadOnlyList<ApplicationFinding> findings, SignRead read, SeatKind? seat) => Write<bool>("Ansökan undertecknad", open, null, async db =>
    {
        if (await Load(db, open.Programme) is not { } application)
        {
            return new ApplicationHasChanged();
        }

        var (user, party) = (Viewer.User!.Value, Viewer.Employment.Party);
        var refusal = Applying.WhyNotSigned(application, findings) ?? application.Signing.WhyNotSigned(read.Seen, user, party, read.On, application.Current.Written, Today);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!application.Signing.IsFrozen)
        {
            var row = await db.ApplicationVersions.SingleAsync(v => v.ApplicationId == application.Id && v.Version == application.Current.Number);
            row.Package = PackageText.Write(application.Current.Configuration);
            row.ProgrammeVersion = application.Current.ProgrammeVersion;
            row.ContentHash = application.Current.Hash.Hex;
        }

        Sign(db, new(SignatureId.New(), application.Signing.Version, user, party, seat, read.On, read.Place) { Role = seat is null ? open.As.Role : null });
        return true;
    });

    public Task<Outcome<bool>> SubmitApplication(OpenProgramme open, IReadOnlyList<ApplicationFinding> findings) =>
        Happen(open, "Ansökan inskickad", application => Applying.WhyNotSubmitted(application, findings), application => new ApplicationSubmitted(application.Current.Number, application.Current.Hash.Hex));

    public Task<Outcome<bool>> ReturnApplication(OpenProgramme open, IReadOnlyList<string> missing) =>
        Happen(open, "Ansökan återlämnad för komplettering", Applying.WhyNotReturned, application => new ApplicationReturned(application.Current.Number, missing), async (db, application) => await AwaitsAdjustment(db, application) ? new DecisionAwaitsAdjustment() : null);

    public Task<Outcome<bool>> PrepareApplication(OpenProgramme open, Func<Application, ApplicationPrepared> prepare) =>
        Happen(open, "Ansökan beredd för styrelsen", Applying.WhyNotPrepared, prepare);

    /// <summary>Gives the application the next number of the association's series for the year.</summary>
    public Task<Outcome<string>> RegisterApplication(OpenProgramme open) => Write<string>("Ansökan registrerad", open, null, async db =>
    {
        if (await Load(db, open.Programme) is not { } application)
        {
            return new ApplicationIsNotAtTheOffice();
        }

        if (Applying.WhyNotRegistered(application) is { } refusal)
        {
            return refusal;
        }

        var number = await Register(db, open.Programme.Association, DocumentKind.Application, application.Id.Value);
        db.Add(EventRow(application.Id, application.Entries.Count + 1, new ApplicationRegistered(number)));
        return number;
    });

    /// <summary>Enters a document in the association's register and tells its number, such as RAR 2014/1.</summary>
    async Task<string> Register(AssociationDb db, AssociationId association, DocumentKind kind, Guid document)
    {
        var name = await db.Associations.Where(a => a.Id == association).Select(a => a.ShortName).SingleAsync();
        var number = (await db.Register.Where(r => r.AssociationId == association && r.Year == Today.Year).MaxAsync(r => (int?)r.Number) ?? 0) + 1;
        db.Add(new RegisterEntryRow { AssociationId = association, Year = Today.Year, Number = number, DocumentKind = kind, DocumentId = document, OnDay = Today });
        return FormattableString.Invariant($"{name} {Today.Year}/{number}");
    }

    Task<Outcome<bool>> Happen(OpenProgramme open, string why, Func<Application, Refusal?> whyNot, Func<Application, ApplicationEvent> happened, Func<AssociationDb, Application, Task<Refusal?>>? norWhen = null) => Write<bool>(why, open, null, async db =>
    {
        if (await Load(db, open.Programme) is not { } application)
        {
            return new ApplicationIsNotAtTheOffice();
        }

        if ((whyNot(application) ?? (norWhen is null ? null : await norWhen(db, application))) is { } refusal)
        {
            return refusal;
        }

        db.Add(EventRow(application.Id, application.Entries.Count + 1, happened(application)));
        return true;
    });

    ApplicationEventRow EventRow(ApplicationId id, int number, ApplicationEvent happened) => new()
    {
        ApplicationId = id,
        Number = number,
        Kind = FundingText.KindOf(happened),
        Content = FundingText.Write(happened),
        OnDay = Today,
        UserId = Viewer.User!.Value,
        PartyId = Viewer.Employment.Party,
        At = clock.Now,
    };
}
