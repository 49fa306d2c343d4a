namespace Vidare.Reporting;

/// <summary>What is to be done by a day, and reports.</summary>
static class ReportingRoutes
{
    public static void Map(IEndpointRouteBuilder app) => Obligations.SeeObligations.Map(app);
}
