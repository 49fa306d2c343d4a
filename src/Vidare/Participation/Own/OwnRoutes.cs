namespace Vidare.Participation.Own;

/// <summary>The participant's own pages.</summary>
static class OwnRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        _ = app;
    }
}
