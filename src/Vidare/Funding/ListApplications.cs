using Vidare.Access;

namespace Vidare.Funding;

/// <summary>The applications that concern the viewer: the parties' own from the first word, the office's inbox from when they are sent in (TUNA-01).</summary>
static class ListApplications
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(FundingAddresses.All, async (ProgrammeDesk desk) =>
        desk.Page<ApplicationListPage>(new ApplicationListModel(await desk.Applications(), desk.Today))).For(ProgrammeOperation.ReadApplication);
}

public sealed record ApplicationListModel(IReadOnlyList<ApplicationLine> Lines, DateOnly Today);
