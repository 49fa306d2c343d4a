namespace Vidare.Measurement;

/// <summary>Goals and figures, and the association's overview of them.</summary>
static class MeasurementRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Goals.SeeGoals.Map(app);
        Goals.DeclareVerdict.Map(app);
        Goals.ListGoalCases.Map(app);
        Goals.DownloadGoals.Map(app);
        Overview.SeeOverview.Map(app);
        Limits.SetLimits.Map(app);
    }
}
