namespace Vidare.Participation.Groups;

/// <summary>A participant in groups: in, out, and there or not.</summary>
static class GroupRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        JoinGroup.Map(app);
        NoteAttendance.Map(app);
        ShowSafety.Map(app);
    }
}
