namespace Vidare.Participation.Placements;

/// <summary>Placements at workplaces: booked, insured, begun, visited, ended.</summary>
static class PlacementRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        AgreePlacement.Map(app);
        NoteInsurance.Map(app);
        BeginPlacement.Map(app);
        VisitWorkplace.Map(app);
        EndPlacement.Map(app);
    }
}
