namespace Vidare.Association;

/// <summary>Users with their mandates and seats.</summary>
static class AssociationRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Users.ListUsers.Map(app);
        Users.CreateUser.Map(app);
        Users.SeeUser.Map(app);
        Users.ChangeEmployer.Map(app);
        Users.GiveMandate.Map(app);
        Users.EndMandate.Map(app);
        Users.GiveSeat.Map(app);
        Users.EndSeat.Map(app);
    }
}
