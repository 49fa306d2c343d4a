using Vidare.Access;

namespace Vidare.Association.Bodies;

/// <summary>All bodies that the viewer may read, with how they are manned and when they meet next.</summary>
static class ListBodies
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/grupper", async (ProgrammeDesk desk) => desk.Page<BodiesPage>(new BodiesModel(await desk.Overview(), desk.Today))).For(ProgrammeOperation.ReadBody);
}

public sealed record BodiesModel(IReadOnlyList<BodyOverview> Bodies, DateOnly Today);
