namespace Vidare.Journal;

/// <summary>The journals.</summary>
static class JournalRoutes
{
    public static void Map(IEndpointRouteBuilder app) => ReadJournal.Map(app);
}
