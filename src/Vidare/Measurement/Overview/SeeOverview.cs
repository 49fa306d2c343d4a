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
        List<Programme> shown = [.. all.Skip((page.Page - 1) * PageSize).Take(PageSize)];
        var declared = await desk.DeclaredIn(shown);
        var limits = all.Count > 0 ? await desk.LimitsOf(all[0]) : SuppressionLimits.Default;
        List<OverviewLine> lines = [.. shown.Select(p => Line(p, figures?[p.Id], [.. declared[p.Id]], desk.Today, limits))];
        return desk.Page<OverviewPage>(new OverviewModel(lines, page, desk.Today, Sum(all, figures, limits), figures is null));
    }

    static OverviewLine Line(Programme programme, ProgrammeFigures? figures, IReadOnlyList<DeclaredVerdict> declared, DateOnly today, SuppressionLimits limits) => new(
        programme.Configuration.Name,
        programme.Configuration.Title,
        programme.Configuration.Capacity,
        figures is null ? new NotToldHere() : EnrolledOf(figures, limits),
        figures is null ? [] : [.. figures.Goals.Select(g => new OverviewGoal(g.Goal.Id, g.Goal.Text, g.Verdict, g.Tally.Preliminary, Declaring.On(declared, g.Goal.Id, today)))]);

    static Told EnrolledOf(ProgrammeFigures figures, SuppressionLimits limits) => figures.TellingTo(Audience.Association, limits).Say(HeadCounts.Enrolled, figures.Volumes.Enrolled);

    /// <summary>The sum over all programmes, told only when at least two of them are not told, or none: else it would tell the one.</summary>
    static Told Sum(IReadOnlyList<Programme> all, IReadOnlyDictionary<ProgrammeId, ProgrammeFigures>? figures, SuppressionLimits limits)
    {
        if (figures is null)
        {
            return new NotToldHere();
        }

        var sum = all.Sum(p => figures[p.Id].Volumes.Enrolled);
        var hidden = all.Select(p => figures[p.Id]).Where(f => EnrolledOf(f, limits) is not ToldCount).Select(f => f.Volumes.Enrolled).ToList();
        return hidden.Count == 0 || (hidden.Count > 1 && hidden.Sum() >= limits.Total) ? Suppression.Total(sum, seesPersons: false, limits) : new ToldHidden();
    }
}

/// <summary>What can be said of a goal, without its numbers, and what the steering group has declared of it.</summary>
public sealed record OverviewGoal(string Id, string Text, Verdict Verdict, bool Preliminary, DeclaredVerdict? Declared);

public sealed record OverviewLine(string Name, string Title, CapacityConfiguration? Capacity, Told Enrolled, IReadOnlyList<OverviewGoal> Goals);

public sealed record OverviewModel(IReadOnlyList<OverviewLine> Lines, Paging Paging, DateOnly Today, Told Enrolled, bool IsElsewhere);
