using Vidare.Association;
using Vidare.Funding;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Access;

/// <summary>An obligation on the viewer's list, and as what it is there.</summary>
public sealed record HeldObligation(Programme Programme, Obligation Obligation, Answerable As);

/// <summary>What is to be done by a day in the association zone: computed at each asking, never stored.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>All that is to be done in a programme, by due day. A new kind of obligation is a line here.</summary>
    public async Task<IReadOnlyList<Obligation>> ObligationsOf(Programme programme)
    {
        IEnumerable<Obligation> all =
        [
            .. GateObligations.Of(programme.Configuration, await ClosingsOf(programme), await FirstEnrolment(programme)),
            .. ReportObligations.Of([.. (await ReportsIn(programme)).Select(r => r.Report)]),
            .. MeasurementObligations.Of(programme.Configuration, await EnteredFor(programme), Today),
            .. Funding.SurplusObligations.Of(await LedgerOf(programme), await AccountableIn(programme)),
            .. AgreementObligations.Of(programme, await AgreementsOf(programme)),
            .. ActivityObligations.Of(programme, await ActivitiesOf(programme)),
            .. await BodyObligationsOf(programme),
        ];
        return [.. all.OrderBy(o => o.Due).ThenBy(o => o.What, Ui.Swedish.Comparer)];
    }

    /// <summary>What is on the viewer's own list today, the most urgent first.</summary>
    public async Task<IReadOnlyList<HeldObligation>> ObligationsOfMine()
    {
        List<HeldObligation> mine = [];
        foreach (var programme in (await ProgrammesNear()).Where(p => ObligationSight.MayHold(Viewer, p)))
        {
            mine.AddRange(from obligation in await ObligationsOf(programme)
                          let held = ObligationSight.HeldAs(Viewer, programme, obligation)
                          where held is not null
                          select new HeldObligation(programme, obligation, held.Value));
        }

        return [.. mine.OrderBy(m => m.Obligation.Due)];
    }

    /// <summary>The programmes around the viewer: those of mandates and seats, and for an office those of its association.</summary>
    async Task<IReadOnlyList<Programme>> ProgrammesNear()
    {
        if (Viewer.Mandates.Any(m => m.Role is Role.Office))
        {
            return [.. (await programmes.All()).Where(p => p.Association == Viewer.Employment.Association)];
        }

        var ids = Viewer.Mandates.Where(m => m.Role is Role.Coordinator or Role.Manager or Role.Economist).Select(m => m.Programme).OfType<ProgrammeId>().Concat(Viewer.Seats.Where(s => Viewer.Of(s) is Standpoint.Steering).Select(s => s.Programme).OfType<ProgrammeId>());
        return await programmes.These(ids.Distinct());
    }
}
