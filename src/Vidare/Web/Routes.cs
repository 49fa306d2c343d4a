using Vidare.Ui;

namespace Vidare.Web;

/// <summary>All pages, a line a room. Each room lists its use cases.</summary>
static class Routes
{
    public static void Map(IEndpointRouteBuilder app, bool demo)
    {
        SignIn.SignOut.Map(app);
        Programmes.ProgrammeRoutes.Map(app);
        Association.AssociationRoutes.Map(app);
        Funding.FundingRoutes.Map(app);
        Reporting.ReportingRoutes.Map(app);
        Funding.Accounts.MoneyRoutes.Map(app);
        Measurement.MeasurementRoutes.Map(app);
        Funding.Agreements.AgreementRoutes.Map(app);
        Programmes.RunningRoutes.Map(app);
        Reporting.Status.StatusRoutes.Map(app);
        Reporting.Surveys.EnterCounts.Map(app);
        Journal.JournalRoutes.Map(app);
        Participation.Lists.ListRoutes.Map(app);
        Participation.Reading.ReadCase.Map(app);
        Participation.Documents.PrintCase.Map(app);
        Participation.Intake.IntakeRoutes.Map(app);
        Participation.Stay.StayRoutes.Map(app);
        Participation.Placements.PlacementRoutes.Map(app);
        Participation.Groups.GroupRoutes.Map(app);
        Participation.Outcomes.OutcomeRoutes.Map(app);
        Participation.Discharge.DischargeRoutes.Map(app);
        Participation.Evaluation.ReadRelease.Map(app);
        Participation.Own.OwnRoutes.Map(app);
        if (demo)
        {
            Demo.DemoSignIn.Map(app);
            Access.Clock.MoveClock.Map(app);
            Gallery.Map(app);
        }
    }
}
