using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Reporting.Obligations;

/// <summary>All that is to be done by a day in an insats: from where the day follows, who answers for it, how it stands (GEN-12, BR-35).</summary>
static class SeeObligations
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/frister", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<ObligationsPage>(new ObligationsModel(open.Programme, await desk.ObligationsOf(open.Programme), await desk.RecurringIn(open.Programme), [.. Enum.GetValues<ObligationKind>().Where(k => Opens(desk, k, open.Programme))], desk.Today)) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    /// <summary>Bodies are read by the programme, and not by a seat in the board.</summary>
    static bool Opens(ProgrammeDesk desk, ObligationKind kind, Programme programme) => kind is ObligationKind.Meeting or ObligationKind.Minutes or ObligationKind.Gatekeepers or ObligationKind.Delegation
        ? ProgrammeSight.By(desk.Viewer, ProgrammeOperation.ReadBody, programme) is { Body: not BodyType.Board }
        : desk.May(OpenedBy(kind), programme);

    /// <summary>What one must be allowed to do to open the page where an obligation is done.</summary>
    static ProgrammeOperation OpenedBy(ObligationKind kind) => kind switch
    {
        ObligationKind.Surplus => ProgrammeOperation.ReadMoney,
        ObligationKind.Report or ObligationKind.Measurement => ProgrammeOperation.ReadReports,
        _ => ProgrammeOperation.ReadProgramme,
    };
}

/// <param name="Recurring">What comes back, with where it was missed.</param>
/// <param name="Opened">Kinds whose page the viewer may open.</param>
public sealed record ObligationsModel(Programme Programme, IReadOnlyList<Obligation> Obligations, IReadOnlyList<RecurringDuty> Recurring, IReadOnlyList<ObligationKind> Opened, DateOnly Today);
