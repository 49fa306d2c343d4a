using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Measurement.Overview;

/// <summary>An association's programmes side by side: how many are enrolled, and what can be said of each goal (features 108 and 111).</summary>
static class SeeOverview
{
    const int PageSize = 25;

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/oversikt", Show).For(ProgrammeOperation.SeeOverview);

    static async Task<IResult> Show(HttpContext context, ProgrammeDesk desk, Measures measures)
    {
        var all = await desk.Overseen();
        var figures = await measures.Of(all, desk.Today);
        var page = new Paging(Paging.PageFrom(context.Request.Query), PageSize, all.Count, context.Request.Path + context.Request.QueryString);
        List<OverviewLine> lines = [.. all.Skip((page.Page - 1) * PageSize).Take(PageSize).Select(p => Line(p, figures?[p.Id]))];
        return desk.Page<OverviewPage>(new OverviewModel(lines, page, desk.Today, Sum(all, figures), figures is null));
    }

    static OverviewLine Line(Programme programme, ProgrammeFigures? figures) => new(
        programme.Configuration.Name,
        programme.Configuration.Title,
        programme.Configuration.Capacity,
        figures is null ? new NotToldHere() : Suppression.Total(figures.Volumes.Enrolled, seesPersons: false),
        figures is null ? [] : [.. figures.Goals.Select(g => new OverviewGoal(g.Goal.Id, g.Goal.Text, g.Verdict, g.Tally.Preliminary))]);

    /// <summary>The sum over all programmes, told only when at least two of them are too small to be told, or none: else it would tell the one.</summary>
    static Told Sum(IReadOnlyList<Programme> all, IReadOnlyDictionary<ProgrammeId, ProgrammeFigures>? figures)
    {
        if (figures is null)
        {
            return new NotToldHere();
        }

        var each = all.Select(p => figures[p.Id].Volumes.Enrolled).ToList();
        var small = each.Where(e => e < Suppression.LeastTotal).ToList();
        return small.Count == 0 || (small.Count > 1 && small.Sum() >= Suppression.LeastTotal) ? Suppression.Total(each.Sum(), seesPersons: false) : new ToldHidden();
    }
}

/// <summary>What can be said of a goal, without its numbers.</summary>
public sealed record OverviewGoal(string Id, string Text, Verdict Verdict, bool Preliminary);

public sealed record OverviewLine(string Name, string Title, CapacityConfiguration? Capacity, Told Enrolled, IReadOnlyList<OverviewGoal> Goals);

public sealed record OverviewModel(IReadOnlyList<OverviewLine> Lines, Paging Paging, DateOnly Today, Told Enrolled, bool IsElsewhere);
