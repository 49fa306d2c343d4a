using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A report with the names that its page needs, and how often it has been saved.</summary>
public sealed record HeldReport(Report Report, int Saved);

/// <summary>Reports: one for each period of the programme, whether anybody has written in it yet or not.</summary>
public sealed partial class ProgrammeDesk
{
    public async Task<IReadOnlyList<HeldReport>> ReportsIn(Programme programme)
    {
        await using var db = database.Association();
        return await Reports(db, programme);
    }

    async Task<IReadOnlyList<HeldReport>> Reports(AssociationDb db, Programme programme) => (await Reports(db, [programme]))[programme.Id];

    /// <summary>The reports of several programmes, programme by programme and by period.</summary>
    async Task<IReadOnlyDictionary<ProgrammeId, IReadOnlyList<HeldReport>>> Reports(AssociationDb db, IReadOnlyList<Programme> of)
    {
        var asked = of.Select(p => p.Id).ToList();
        var rows = await db.Set<ReportRow>().Where(r => asked.Contains(r.ProgrammeId)).ToListAsync();
        var ids = rows.Select(r => r.Id).ToList();
        var versions = (await db.Set<ReportVersionRow>().Where(v => ids.Contains(v.ReportId)).OrderBy(v => v.Number).ToListAsync()).ToLookup(v => v.ReportId);
        var steps = (await db.Set<ReportStepRow>().Where(s => ids.Contains(s.ReportId)).OrderBy(s => s.Number).ToListAsync()).ToLookup(s => s.ReportId);
        var documents = ids.Select(i => i.Value).ToList();
        var signatures = (await db.Signatures.AsNoTracking().Where(s => s.DocumentKind == DocumentKind.Report && documents.Contains(s.DocumentId)).ToListAsync()).ToLookup(s => s.DocumentId, SignatureOf);
        var signers = await Signers(db, of);
        return of.ToDictionary(p => p.Id, p => (IReadOnlyList<HeldReport>)
            [.. ReportPeriods.Of(p.Configuration).Select(period => Held(period, new([], Users: signers[p.Id]), rows.Find(r => r.ProgrammeId == p.Id && r.ToOn == period.To && r.Kind == period.Kind)))]);

        HeldReport Held(ReportPeriod period, SignaturesWanted wanted, ReportRow? row) => row is null
            ? new(new(ReportId.New(), period, [], [], wanted, []), 0)
            : new(new(row.Id, period, [.. versions[row.Id].Select(VersionOf)], [.. steps[row.Id].Select(StepOf)], wanted, [.. signatures[row.Id.Value]]), row.Saved);
    }

    /// <summary>Those who sign: the coordinator, and who chairs the steering body (B.7.2).</summary>
    async Task<IReadOnlyDictionary<ProgrammeId, IReadOnlyList<UserId>>> Signers(AssociationDb db, IReadOnlyList<Programme> of)
    {
        var asked = of.Select(p => p.Id).ToList();
        var coordinators = (await db.Mandates.Where(m => m.ProgrammeId != null && asked.Contains(m.ProgrammeId.Value) && m.Role == Role.Coordinator && m.FromOn <= Today && (m.ToOn == null || m.ToOn >= Today)).ToListAsync())
            .OrderBy(m => m.Id.Value).ToLookup(m => m.ProgrammeId!.Value, m => m.UserId);
        var chairs = (await (from s in db.Seats
                             join b in db.Bodies on s.BodyId equals b.Id
                             where b.ProgrammeId != null && asked.Contains(b.ProgrammeId.Value) && s.Kind == SeatKind.Chair && s.FromOn <= Today && (s.ToOn == null || s.ToOn >= Today)
                             select new { ProgrammeId = b.ProgrammeId!.Value, b.Key, s.Id, s.UserId }).ToListAsync()).OrderBy(s => s.Id.Value).ToLookup(s => (s.ProgrammeId, s.Key), s => s.UserId);
        return of.ToDictionary(p => p.Id, p => (IReadOnlyList<UserId>)[.. coordinators[p.Id].Take(1).Concat(chairs[(p.Id, p.Configuration.Steering?.Key ?? "")].Take(1)).Distinct()]);
    }

    static ReportVersion VersionOf(ReportVersionRow row) => new(row.Number, ReportTables.Read<ReportText>(row.Texts), ReportTables.Read<PrintedDocument>(row.Document), new(row.Hash), row.UserId, row.OnDay);

    static ReportStep StepOf(ReportStepRow row) => row.Kind switch
    {
        nameof(ReportSubmitted) => new ReportSubmitted(row.Version, row.UserId, row.OnDay),
        nameof(ReportReceived) => new ReportReceived(row.Version, row.Text, row.UserId, row.OnDay),
        nameof(ReportReturned) => new ReportReturned(row.Version, row.Text, row.UserId, row.OnDay),
        _ => throw new InvalidOperationException("The table has a step of a report that is none: " + row.Kind),
    };

    /// <summary>Saves the texts with the document made of them and the figures. A version that is signed or was sent is left as it is, and this becomes the next.</summary>
    public Task<Outcome<bool>> WriteReport(OpenProgramme open, ReportPeriod period, ReportText text, PrintedDocument document, int saved) => Write<bool>(ReportObligations.Words(period), open, period.Key, async db =>
    {
        var held = (await Reports(db, open.Programme)).Single(r => r.Report.Period == period);
        if (held.Saved != saved)
        {
            return new ReportHasChanged();
        }

        if (ReportRules.WhyNotWritten(held.Report, Today) is { } why)
        {
            return why;
        }

        var (report, latest) = (held.Report, held.Report.Latest);
        if (latest is null)
        {
            db.Add(new ReportRow { Id = report.Id, ProgrammeId = open.Programme.Id, Kind = period.Kind, ToOn = period.To, Saved = 1 });
        }
        else
        {
            (await db.Set<ReportRow>().SingleAsync(r => r.Id == report.Id)).Saved++;
        }

        if (latest is null || report.Signing!.IsFrozen || report.Steps.Any(s => s.Version == latest.Number))
        {
            db.Add(new ReportVersionRow { ReportId = report.Id, Number = (latest?.Number ?? 0) + 1, Texts = ReportTables.Write(text), Document = ReportTables.Write(document), Hash = ReportTables.HashOf(document).Hex, UserId = Viewer.User!.Value, OnDay = Today, At = clock.Now });
            return true;
        }

        var row = await db.Set<ReportVersionRow>().SingleAsync(v => v.ReportId == report.Id && v.Number == latest.Number);
        (row.Texts, row.Document, row.Hash) = (ReportTables.Write(text), ReportTables.Write(document), ReportTables.HashOf(document).Hex);
        (row.UserId, row.OnDay, row.At) = (Viewer.User!.Value, Today, clock.Now);
        return true;
    });

    /// <summary>Signs the version that the page showed, when it is still the latest.</summary>
    public Task<Outcome<bool>> SignReport(OpenProgramme open, ReportPeriod period, DocumentVersion seen, DateOnly on, string place, Func<Report, Refusal?> rule) => Write<bool>("Underskrift av lägesrapport", open, period.Key, async db =>
    {
        var report = (await Reports(db, open.Programme)).Single(r => r.Report.Period == period).Report;
        if (rule(report) is { } incomplete)
        {
            return incomplete;
        }

        if (report.Signing!.WhyNotSigned(seen, Viewer.User!.Value, open.As.Party, on, report.Latest!.On, Today) is { } why)
        {
            return why;
        }

        var seat = Viewer.Seats.FirstOrDefault(s => s.Programme == open.Programme.Id && Viewer.Of(s) is Standpoint.Steering)?.Seat;
        Sign(db, new(SignatureId.New(), seen, Viewer.User!.Value, Viewer.Employment.Party, seat?.Kind, on, place) { Role = seat is null ? open.As.Role : null });
        return true;
    });

    /// <summary>A step of a report as a whole, when its rule lets it.</summary>
    public Task<Outcome<bool>> Step(OpenProgramme open, ReportPeriod period, Func<Report, ReportStep> step, string text, Func<Report, Refusal?> rule) => Write<bool>(text.Length > 0 ? text : "Lägesrapport", open, period.Key, async db =>
    {
        var report = (await Reports(db, open.Programme)).Single(r => r.Report.Period == period).Report;
        if (rule(report) is { } why)
        {
            return why;
        }

        var taken = step(report);
        db.Add(new ReportStepRow { ReportId = report.Id, Number = report.Steps.Count + 1, Kind = taken.GetType().Name, Version = taken.Version, Text = text, UserId = taken.By, OnDay = taken.On, At = clock.Now });
        return true;
    });
}
