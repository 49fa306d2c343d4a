using Vidare.Access;

namespace Vidare.Programmes.GoalPlans;

/// <summary>The goals of an insats with their measurement plans, to be changed one at a time.</summary>
static class SeeGoals
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/matplaner", async (string name, ProgrammeDesk desk) =>
        await desk.OpenInHand(name) is { } hand ? desk.Page<GoalsPage>(hand) : desk.NotThere()).For(ProgrammeOperation.ChangeProgramme);
}
