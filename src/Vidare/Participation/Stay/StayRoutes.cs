namespace Vidare.Participation.Stay;

/// <summary>The stay: enrolment, coach, mapping, plan, contacts, messages.</summary>
static class StayRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Enrol.Map(app);
    }
}
