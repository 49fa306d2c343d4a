namespace Vidare.Participation.Discharge;

/// <summary>The way out: exit, hand-over, acknowledgement.</summary>
static class DischargeRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        _ = app;
    }
}
