using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Reporting.Status;

/// <summary>The reports of an insats, one for each period, with how many came in time (TUNA-66, M-37).</summary>
static class ListReports
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/rapporter", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<ReportListPage>(new ReportListModel(open.Programme, [.. (await desk.ReportsIn(open.Programme)).Select(r => r.Report)], desk.Today)) : desk.NotThere()).For(ProgrammeOperation.ReadReports);
}

public sealed record ReportListModel(Programme Programme, IReadOnlyList<Report> Reports, DateOnly Today)
{
    public Punctuality Punctuality => Punctuality.Of(Reports, Today);
}
