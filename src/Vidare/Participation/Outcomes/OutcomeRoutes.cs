namespace Vidare.Participation.Outcomes;

/// <summary>How it goes: work, studies and the like, steps of the stairs, and the follow-up after the end.</summary>
static class OutcomeRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        NoteOutcome.Map(app);
        ObserveStair.Map(app);
        FollowUp.Map(app);
    }
}
