namespace Vidare.Participation.Stay;

/// <summary>The stay: enrolment, coach, mapping, plan, contacts, messages.</summary>
static class StayRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Enrol.Map(app);
        ChangeCoach.Map(app);
        WriteMapping.Map(app);
        WritePlan.Map(app);
        ApprovePlan.Map(app);
        AdoptPlan.Map(app);
        ReportAction.Map(app);
        LogContact.Map(app);
        SendMessage.Map(app);
        MoveResponsibility.Map(app);
        BarColleague.Map(app);
    }
}
