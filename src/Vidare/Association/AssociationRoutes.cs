namespace Vidare.Association;

/// <summary>Users with their mandates and seats.</summary>
static class AssociationRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        _ = app;
    }
}
