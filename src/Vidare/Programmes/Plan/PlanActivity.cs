using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Programmes.Plan;

/// <summary>The coordinator plans an activity, or changes one that is still open (TUNA-24, TUNA-36, TUNA-38, TUNA-42…44, TUNA-65, TUNA-67).</summary>
static class PlanActivity
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/aktivitetsplan/ny", ShowNew).For(ProgrammeOperation.ChangeActivityPlan);
        app.MapPost("/insatser/{name}/aktivitetsplan/ny", DoNew).For(ProgrammeOperation.ChangeActivityPlan).Screened("vad", "malgrupp");
        app.MapGet("/insatser/{name}/aktivitetsplan/{id:guid}", ShowOld).For(ProgrammeOperation.ChangeActivityPlan);
        app.MapPost("/insatser/{name}/aktivitetsplan/{id:guid}", DoOld).For(ProgrammeOperation.ChangeActivityPlan).Screened("vad", "malgrupp");
    }

    static async Task<IResult> ShowNew(string name, ProgrammeDesk desk, string? aktivitet)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var promised = open.Configuration.Activities.FirstOrDefault(a => a.Key == aktivitet);
        var form = new Form().With("vad", promised?.Text).With("lofte", promised?.Key).With("ansvarig", desk.Viewer.User.ToString());
        return desk.Page<PlanActivityPage>(new PlanActivityModel(await ActivityChoices.Load(desk, open.Programme), form, null, PlanAddresses.New(open.Programme)));
    }

    static async Task<IResult> DoNew(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var choices = await ActivityChoices.Load(desk, open.Programme);
        var promised = form.Choice("lofte", "Det som insatsen har lovat", open.Configuration.Activities.Select(a => a.Key), required: false);
        if (ActivityForm.Read(form, choices, PlannedActivityId.New(), promised, 1) is not { } activity)
        {
            return desk.Again<PlanActivityPage>(new PlanActivityModel(choices, form, null, PlanAddresses.New(open.Programme)), form);
        }

        _ = (await desk.Plan(open, activity)).Value;
        return desk.Done(PlanAddresses.Of(open.Programme), "Aktiviteten är planerad.");
    }

    static async Task<IResult> ShowOld(string name, PlannedActivityId id, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open || await Find(desk, open, id) is not { IsOpen: true } activity)
        {
            return desk.NotThere();
        }

        var choices = await ActivityChoices.Load(desk, open.Programme);
        return desk.Page<PlanActivityPage>(new PlanActivityModel(choices, ActivityForm.Filled(activity, choices), activity.Version, PlanAddresses.Of(open.Programme, id)));
    }

    static async Task<IResult> DoOld(string name, PlannedActivityId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || await Find(desk, open, id) is not { } activity)
        {
            return desk.NotThere();
        }

        var choices = await ActivityChoices.Load(desk, open.Programme);
        var changed = ActivityForm.Read(form, choices, id, activity.Configured, form.Version);
        var refusal = changed is null ? null : (await desk.Replan(open, changed)).Refusal;
        if (changed is not null && refusal is null)
        {
            return desk.Done(PlanAddresses.Of(open.Programme), "Aktiviteten är ändrad.");
        }

        if (refusal is ActivityHasChanged)
        {
            var now = (await Find(desk, open, id))!;
            form.Outdate($"Någon annan har ändrat aktiviteten sedan du öppnade sidan. Nu står det ”{now.What}”, {Swedish.Day(now.Due)}. Det du skrev är kvar. Läs igenom och spara igen.", now.Version);
        }
        else if (refusal is not null)
        {
            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<PlanActivityPage>(new PlanActivityModel(choices, form, form.Version, PlanAddresses.Of(open.Programme, id)), form);
    }

    internal static async Task<PlannedActivity?> Find(ProgrammeDesk desk, OpenProgramme open, PlannedActivityId id) =>
        (await desk.ActivitiesOf(open.Programme)).FirstOrDefault(a => a.Id == id && a.Programme == open.Programme.Id);
}

/// <param name="Version">The version that is changed; null for a new activity.</param>
public sealed record PlanActivityModel(ActivityChoices Choices, Form Form, int? Version, string Action);
