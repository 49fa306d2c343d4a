using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.GoalPlans;

/// <summary>A goal is written or changed with its measurement plan; kept as a version of the insats, with a reason (GEN-10).</summary>
static class WriteGoal
{
    const string New = "nytt";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/matplaner/{id}", Show).For(ProgrammeOperation.ChangeProgramme);
        app.MapPost("/insatser/{name}/matplaner/{id}", Do).For(ProgrammeOperation.ChangeProgramme);
        app.MapPost("/insatser/{name}/matplaner/{id}/bort", Remove).For(ProgrammeOperation.ChangeProgramme);
    }

    static async Task<IResult> Show(string name, string id, ProgrammeDesk desk, HttpContext context)
    {
        if (await desk.Open(name) is not { } open || !Exists(open, id, Whole(context)))
        {
            return desk.NotThere();
        }

        return desk.Page<WriteGoalPage>(Model(open, id, Whole(context), GoalForm.Filled(GoalLists.Find(open.Configuration, id))));
    }

    /// <summary>The goal to which a new part belongs stands in the address.</summary>
    static string? Whole(HttpContext context) => context.Request.Query["i"].ToString() is { Length: > 0 } whole ? whole : null;

    static bool Exists(OpenProgramme open, string id, string? whole) =>
        id == New ? whole is null || open.Configuration.Goals.Any(g => g.Id == whole) : GoalLists.Find(open.Configuration, id) is not null;

    static WriteGoalModel Model(OpenProgramme open, string id, string? whole, Form form) =>
        new(open.Configuration, open.Programme.Version, id == New ? null : id, whole ?? GoalLists.WholeOf(open.Configuration, id)?.Id, form);

    static async Task<IResult> Do(string name, string id, ProgrammeDesk desk, HttpContext context, Form form)
    {
        var whole = Whole(context);
        if (await desk.Open(name) is not { } open || !Exists(open, id, whole))
        {
            return desk.NotThere();
        }

        var rules = open.Configuration;
        var goal = GoalForm.Read(form, id == New ? GoalLists.NewId(rules, whole) : id, GoalLists.Find(rules, id));
        var why = form.Text(GoalForm.Why, "Varför ändras det?", 500);
        if (goal is not null && why is not null)
        {
            var changed = GoalLists.Put(rules, goal, whole);
            GoalForm.Refuse(form, changed);
            if (form.Ok && await Store(desk, open, form, changed, why) is { } done)
            {
                return done;
            }
        }

        return desk.Again<WriteGoalPage>(Model(open, id, whole, form), form);
    }

    static async Task<IResult> Remove(string name, string id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || !Exists(open, id, null) || id == New)
        {
            return desk.NotThere();
        }

        return await Store(desk, open, form, GoalLists.Without(open.Configuration, id), "Mål borttaget")
            ?? desk.Again<WriteGoalPage>(Model(open, id, null, Kept(form, GoalForm.Filled(GoalLists.Find(open.Configuration, id)))), form);
    }

    static Form Kept(Form refused, Form filled)
    {
        foreach (var error in refused.Errors)
        {
            filled.Refuse(error.Sentence);
        }

        return filled;
    }

    /// <summary>Null when it is refused; the form then says why, and builds on what is there now.</summary>
    static async Task<IResult?> Store(ProgrammeDesk desk, OpenProgramme open, Form form, ProgrammeConfiguration changed, string why)
    {
        var stored = form.Version == open.Programme.Version ? await desk.Change(open, changed, why) : new ProgrammeHasChanged();
        if (stored.Refusal is null)
        {
            return desk.Done(Addresses.Programme(open.Configuration.Name, "matplaner"), "Målen är ändrade.");
        }

        if (stored.Refusal is ProgrammeHasChanged && await desk.Open(open.Configuration.Name) is { } later)
        {
            form.Outdate(Sentences.Of(stored.Refusal, open.Programme, desk.Today), later.Programme.Version);
        }
        else
        {
            form.Refuse(Sentences.Of(stored.Refusal, open.Programme, desk.Today));
        }

        return null;
    }
}

/// <param name="Id">Null for a new goal.</param>
/// <param name="Whole">Id of the goal that this is a part of.</param>
public sealed record WriteGoalModel(ProgrammeConfiguration Programme, int Version, string? Id, string? Whole, Form Form);
