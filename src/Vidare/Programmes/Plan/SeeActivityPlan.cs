using Vidare.Access;

namespace Vidare.Programmes.Plan;

/// <summary>The coordinator's activity plan: what is done under each task, the activities of the build-up, and what was carried out in each half-year (TUNA-24, TUNA-38).</summary>
static class SeeActivityPlan
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/aktivitetsplan", Show).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Show(string name, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var programme = open.Programme;
        var activities = await desk.ActivitiesOf(programme);
        var own = activities.Where(a => a.Programme == programme.Id).ToList();
        var linked = (await desk.AllProgrammes()).ToDictionary(p => p.Id, p => p.Configuration.Title);
        return desk.Page<ActivityPlanPage>(new ActivityPlanModel(
            programme,
            ActivityPlan.Headings(programme.Configuration, own, desk.Today),
            ActivityPlan.Configured(programme.Configuration, own, desk.Today),
            [.. activities.Where(a => a.Task is null || a.Programme != programme.Id)],
            ActivityPlan.Counts(own),
            await desk.NamesOf(activities.Select(a => a.Owner)),
            linked,
            desk.Today,
            desk.May(ProgrammeOperation.ChangeActivityPlan, programme)));
    }
}

/// <param name="Others">Activities under no task, and those that another programme plans together with this one.</param>
public sealed record ActivityPlanModel(
    Programme Programme,
    IReadOnlyList<TaskHeading> Headings,
    IReadOnlyList<ConfiguredActivity> Configured,
    IReadOnlyList<PlannedActivity> Others,
    IReadOnlyList<ActivityCount> Counts,
    IReadOnlyDictionary<UserId, string> Names,
    IReadOnlyDictionary<ProgrammeId, string> Titles,
    DateOnly Today,
    bool MayChange);
