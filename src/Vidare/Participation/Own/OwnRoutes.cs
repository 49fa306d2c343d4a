namespace Vidare.Participation.Own;

/// <summary>The participant's own pages.</summary>
static class OwnRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        SeeOwnCase.Map(app);
        AnswerPlan.Map(app);
        ChangeConsent.Map(app);
        DeclineHandover.Map(app);
        WithdrawOwn.Map(app);
        SeeReaders.Map(app);
        SeeOwnHistory.Map(app);
    }
}
