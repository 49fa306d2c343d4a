namespace Vidare.Programmes;

/// <summary>Programmes: their pages, gates and changes.</summary>
static class ProgrammeRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        _ = app;
    }
}
