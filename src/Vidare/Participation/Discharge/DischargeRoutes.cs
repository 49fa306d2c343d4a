namespace Vidare.Participation.Discharge;

/// <summary>The way out: exit, hand-over, acknowledgement.</summary>
static class DischargeRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Exit.Map(app);
        SendHandover.Map(app);
        ConfirmOutside.Map(app);
        AnswerHandover.Map(app);
    }
}
