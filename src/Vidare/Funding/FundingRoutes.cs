namespace Vidare.Funding;

/// <summary>From an idea to an application that the board can decide on.</summary>
static class FundingRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Beginning.BeginFromConcept.Map(app);
        Beginning.SeeOrigin.Map(app);
        ListApplications.Map(app);
        ReadApplication.Map(app);
        WriteApplication.Map(app);
        SignApplication.Map(app);
        SubmitApplication.Map(app);
        ApplyAnew.Map(app);
        CompareVersions.Map(app);
        Office.RegisterApplication.Map(app);
        Office.ReturnApplication.Map(app);
        Office.PrepareApplication.Map(app);
        Decisions.ReadDecision.Map(app);
    }
}
