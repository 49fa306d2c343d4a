using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Reporting.Obligations;

/// <summary>All that is to be done by a day in an insats: from where the day follows, who answers for it, how it stands (GEN-12, BR-35).</summary>
static class SeeObligations
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/frister", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<ObligationsPage>(new ObligationsModel(open.Programme, await desk.ObligationsOf(open.Programme), desk.Today)) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);
}

public sealed record ObligationsModel(Programme Programme, IReadOnlyList<Obligation> Obligations, DateOnly Today);
