using Vidare.Ui;

namespace Vidare.Web;

/// <summary>All pages, one use case a line.</summary>
static class Routes
{
    public static void Map(IEndpointRouteBuilder app, bool demo)
    {
        SignIn.SignOut.Map(app);
        Participation.Lists.SeeWorkList.Map(app);
        Participation.Lists.ListCases.Map(app);
        Participation.Lists.SearchCases.Map(app);
        Participation.Reading.ReadCase.Map(app);
        Participation.Intake.Refer.Map(app);
        Participation.Stay.Enrol.Map(app);
        if (demo)
        {
            Demo.DemoSignIn.Map(app);
            Access.Clock.MoveClock.Map(app);
            Gallery.Map(app);
        }
    }
}
