using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Access;

/// <summary>An obligation on the viewer's list, and as what it is there.</summary>
public sealed record HeldObligation(Programme Programme, Obligation Obligation, Answerable As);

/// <summary>What is to be done by a day in the association zone: computed at each asking, never stored.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>All that is to be done in a programme, by due day. A new kind of obligation is a line here.</summary>
    public async Task<IReadOnlyList<Obligation>> ObligationsOf(Programme programme) => (await ObligationsOf([programme]))[programme.Id];

    /// <summary>What comes back in a programme and where it was missed; nothing is missed in an insats that is not opened.</summary>
    public async Task<IReadOnlyList<RecurringDuty>> RecurringIn(Programme programme) =>
        programme.Stage is ProgrammeStage.Preparing || programme.Configuration.Activities.All(a => a.Rhythm is null) ? [] : RecurringDuties.Of(programme, await ActivitiesOf(programme), Today);

    /// <summary>The same of several programmes, with as many questions to the database as for one.</summary>
    async Task<IReadOnlyDictionary<ProgrammeId, IReadOnlyList<Obligation>>> ObligationsOf(IReadOnlyList<Programme> of)
    {
        var ids = of.Select(p => p.Id).ToList();
        var closings = await ClosingsOf(of);
        var first = await FirstEnrolments(of);
        await using var db = database.Association();
        var reports = await Reports(db, of);
        var entered = await MaterialReader.Entered(db, ids);
        var funds = await FundsOf(db, ids);
        var accountable = await Accountable(db, ids);
        var agreements = await Agreements(db, of);
        var applications = (await Load(db, of)).Where(IsForViewer).ToDictionary(a => a.Programme.Id);
        var activities = (await Activities(db, db.PlannedActivities.Where(a => ids.Contains(a.ProgrammeId)))).ToLookup(a => a.Programme);
        var (reviews, evaluations) = (await Reviews(db, ids), await Evaluations(db, ids));
        var staff = (await db.Mandates.Where(m => m.ProgrammeId != null && ids.Contains(m.ProgrammeId.Value)).ToListAsync()).ToLookup(m => m.ProgrammeId!.Value, Entrance.MandateOf);
        var drafts = await DraftsSince(db, ids);
        var bodies = await BodyObligationsOf(db, of, closings, first);
        return of.ToDictionary(p => p.Id, Of);

        IReadOnlyList<Obligation> Of(Programme programme)
        {
            IEnumerable<Obligation> all =
            [
                .. programme.Stage is ProgrammeStage.Preparing ? [] : GateObligations.Of(programme.Configuration, [.. closings[programme.Id]], first[programme.Id]),
                .. ReportObligations.Of([.. reports[programme.Id].Select(r => r.Report)]),
                .. MeasurementObligations.Of(programme.Configuration, [.. entered[programme.Id]], Today),
                .. SurplusObligations.Of(Bookkeeping.Of(programme.Configuration, funds[programme.Id], Today), [.. accountable[programme.Id]]),
                .. ApplicationObligations.Of(applications.GetValueOrDefault(programme.Id)),
                .. AgreementObligations.Of(programme, [.. agreements[programme.Id]]),
                .. ActivityObligations.Of(programme, [.. activities[programme.Id]]),
                .. GrantObligations.Of(programme.Configuration),
                .. DraftObligations.Of(drafts.TryGetValue(programme.Id, out var since) ? since : null),
                .. ReviewObligations.Of([.. reviews[programme.Id]], [.. evaluations[programme.Id]]),
                .. programme.Stage is ProgrammeStage.Open ? StaffingObligations.Of(programme.Configuration, [.. staff[programme.Id]], Today) : [],
                .. bodies[programme.Id],
            ];
            return [.. all.OrderBy(o => o.Due).ThenBy(o => o.What, Ui.Swedish.Comparer)];
        }
    }

    /// <summary>What is on the viewer's own list today, the most urgent first.</summary>
    public async Task<IReadOnlyList<HeldObligation>> ObligationsOfMine()
    {
        var near = (await ProgrammesNear()).Where(p => ObligationSight.MayHold(Viewer, p)).ToList();
        if (near.Count == 0)
        {
            return [];
        }

        var all = await ObligationsOf(near);
        var mine = from programme in near
                   from obligation in all[programme.Id]
                   let held = ObligationSight.HeldAs(Viewer, programme, obligation)
                   where held is not null
                   orderby obligation.Due
                   select new HeldObligation(programme, obligation, held.Value);
        return [.. mine];
    }

    /// <summary>The programmes around the viewer: those of mandates and seats, and for an office those of its association.</summary>
    async Task<IReadOnlyList<Programme>> ProgrammesNear()
    {
        if (Viewer.Mandates.Any(m => m.Role is Role.Office))
        {
            return Viewer.Employment.Association is { } own ? await programmes.Of(own) : [];
        }

        var ids = Viewer.Mandates.Where(m => m.Role is Role.Coordinator or Role.Manager or Role.Economist).Select(m => m.Programme).OfType<ProgrammeId>().Concat(Viewer.Seats.Where(s => Viewer.Of(s) is Standpoint.Steering).Select(s => s.Programme).OfType<ProgrammeId>());
        return await programmes.These(ids.Distinct());
    }
}
