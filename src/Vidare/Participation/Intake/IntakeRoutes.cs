namespace Vidare.Participation.Intake;

/// <summary>The way in: referral, consent on paper, meetings, views, decision.</summary>
static class IntakeRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Refer.Map(app);
    }
}
