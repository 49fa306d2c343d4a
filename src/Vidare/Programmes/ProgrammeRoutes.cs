namespace Vidare.Programmes;

/// <summary>Programmes: their pages, gates and changes.</summary>
static class ProgrammeRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Reading.ListProgrammes.Map(app);
        Making.MakeProgramme.Map(app);
        Reading.ReadProgramme.Map(app);
        Reading.ReckonEconomics.Map(app);
        Reading.DownloadPackage.Map(app);
        Reading.SeeRisks.Map(app);
        StartGates.SeeGates.Map(app);
        StartGates.CloseGate.Map(app);
        StartGates.WaiveGate.Map(app);
        StartGates.PlanFirstEnrolment.Map(app);
        Change.ChangeProgramme.Map(app);
        Change.SeeDraft.Map(app);
        Change.DecideDraft.Map(app);
        Change.DiscardDraft.Map(app);
        Change.SeeVersions.Map(app);
        GoalPlans.SeeGoals.Map(app);
        GoalPlans.WriteGoal.Map(app);
    }
}
