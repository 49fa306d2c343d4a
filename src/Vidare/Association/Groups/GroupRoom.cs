using Vidare.Access;

namespace Vidare.Association.Groups;

/// <summary>Group activities of a programme: there where the programme has switched groups on.</summary>
static class GroupRoom
{
    public static void Map(IEndpointRouteBuilder app)
    {
        SeeGroups.Map(app);
        PlanGroup.Map(app);
        CancelSession.Map(app);
        InsureGroup.Map(app);
    }

    public static string Of(string programme) => Addresses.Programme(programme, "grupper");

    public static string Of(string programme, string verb) => Addresses.Programme(programme, "grupper/" + verb);

    public static async Task<OpenProgramme?> Open(ProgrammeDesk desk, string name) =>
        await desk.Open(name) is { } open && GroupPlanning.IsOn(open.Configuration) ? open : null;
}
