namespace Vidare.Reporting.Status;

/// <summary>Status reports.</summary>
static class StatusRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        ListReports.Map(app);
        SeeReport.Map(app);
        WriteReport.Map(app);
        TakeReport.Map(app);
    }
}
