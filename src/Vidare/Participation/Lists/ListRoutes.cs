namespace Vidare.Participation.Lists;

/// <summary>The work list, the lists and the search.</summary>
static class ListRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        SeeWorkList.Map(app);
        ListCases.Map(app);
        SearchCases.Map(app);
    }
}
