using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Programmes.Plan;

/// <summary>The coordinator notes that an activity was carried out, with what came of it, or strikes it with a reason.</summary>
static class FinishActivity
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/aktivitetsplan/{id:guid}/klar", Show).For(ProgrammeOperation.ChangeActivityPlan);
        app.MapPost("/insatser/{name}/aktivitetsplan/{id:guid}/klar", Do).For(ProgrammeOperation.ChangeActivityPlan).Screened("text");
    }

    static async Task<IResult> Show(string name, PlannedActivityId id, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && await PlanActivity.Find(desk, open, id) is { IsOpen: true } activity
            ? desk.Page<FinishActivityPage>(new FinishActivityModel(open.Programme, activity, new Form().With("dag", Swedish.Day(desk.Today)).With("utfall", "gjord")))
            : desk.NotThere();

    static async Task<IResult> Do(string name, PlannedActivityId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || await PlanActivity.Find(desk, open, id) is not { } activity)
        {
            return desk.NotThere();
        }

        if (await Finished(desk, open, activity, form) is { } finished)
        {
            var refusal = (await desk.Finish(open, finished with { Version = form.Version })).Refusal;
            if (refusal is null)
            {
                return desk.Done(PlanAddresses.Of(open.Programme), finished.DroppedBecause is null ? "Aktiviteten är genomförd." : "Aktiviteten är struken.");
            }

            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<FinishActivityPage>(new FinishActivityModel(open.Programme, activity, form), form);
    }

    static async Task<PlannedActivity?> Finished(ProgrammeDesk desk, OpenProgramme open, PlannedActivity activity, Form form)
    {
        var outcome = form.Choice("utfall", "Hur gick det?", ["gjord", "struken"]);
        var promise = ActivityPlan.Promise(open.Configuration, activity);
        var text = form.Text("text", outcome is "struken" ? "Varför görs den inte?" : "Vad kom ut av det?", 2000, required: outcome is "struken" || promise is not { AttendanceOnly: true });
        if (outcome is "struken")
        {
            return form.Ok ? activity with { DroppedBecause = text } : null;
        }

        var on = form.Date("dag", "Dag");
        var here = form.Whole("har", "Deltog ur den egna personalen", 0, 500, required: false);
        var there = form.Whole("dar", "Deltog ur den andra insatsens personal", 0, 500, required: false);
        var of = promise is { Everybody: true } ? form.Whole("av", "Av hur många", 1, 10_000, required: false) : null;
        if (!form.Ok)
        {
            return null;
        }

        var mentors = Staffing.Mentors(await desk.MentorshipsOf(open.Programme), on!.Value);
        if (ActivityPlan.WhyNotDone(open.Configuration, activity, on.Value, here, of, text, mentors, desk.Today) is { } refusal)
        {
            form.Refuse(refusal switch { ActivityIsInTheFuture => "dag", AttendanceIsMissing or MoreThereThanAll => "har", StaffIsNotCounted => "av", OnlyAttendanceIsNoted => "text", _ => "utfall" }, Sentences.Of(refusal, open.Programme, desk.Today));
            return null;
        }

        return activity with { DoneOn = on, Result = text, AttendedHere = here, AttendedThere = there, AttendedOf = of };
    }
}

public sealed record FinishActivityModel(Programme Programme, PlannedActivity Activity, Form Form);
