using Vidare.Access;

namespace Vidare.Association.Users;

/// <summary>One of the staff: employer, mandates and seats with their days, and what can be done.</summary>
static class SeeUser
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/anvandare/{user:guid}", async (UserId user, ProgrammeDesk desk) =>
        await UserView.Load(desk, user) is { } view ? desk.Page<UserPage>(view) : desk.NotThere()).For(ProgrammeOperation.GiveMandate);
}
