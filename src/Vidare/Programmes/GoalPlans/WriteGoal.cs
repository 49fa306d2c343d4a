using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.GoalPlans;

/// <summary>A goal is written or changed with its measurement plan, with a reason; of a decided insats in the draft (GEN-10).</summary>
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
        if (await desk.OpenInHand(name) is not { } hand || !Exists(hand, id, Whole(context)))
        {
            return desk.NotThere();
        }

        return desk.Page<WriteGoalPage>(Model(hand, id, Whole(context), GoalForm.Filled(GoalLists.Find(hand.Configuration, id))));
    }

    /// <summary>The goal to which a new part belongs stands in the address.</summary>
    static string? Whole(HttpContext context) => context.Request.Query["i"].ToString() is { Length: > 0 } whole ? whole : null;

    static bool Exists(ProgrammeInHand hand, string id, string? whole) =>
        id == New ? whole is null || hand.Configuration.Goals.Any(g => g.Id == whole) : GoalLists.Find(hand.Configuration, id) is not null;

    static WriteGoalModel Model(ProgrammeInHand hand, string id, string? whole, Form form) =>
        new(hand, id == New ? null : id, whole ?? GoalLists.WholeOf(hand.Configuration, id)?.Id, form);

    static async Task<IResult> Do(string name, string id, ProgrammeDesk desk, HttpContext context, Form form)
    {
        var whole = Whole(context);
        if (await desk.OpenInHand(name) is not { } hand || !Exists(hand, id, whole))
        {
            return desk.NotThere();
        }

        var rules = hand.Configuration;
        var goal = GoalForm.Read(form, id == New ? GoalLists.NewId(rules, whole) : id, GoalLists.Find(rules, id));
        var why = form.Text(GoalForm.Why, "Varför ändras det?", 500);
        if (goal is not null && why is not null)
        {
            var changed = GoalLists.Put(rules, goal, whole);
            GoalForm.Refuse(form, changed);
            if (form.Ok && await Store(desk, hand, form, changed, why) is { } done)
            {
                return done;
            }
        }

        return desk.Again<WriteGoalPage>(Model(hand, id, whole, form), form);
    }

    static async Task<IResult> Remove(string name, string id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenInHand(name) is not { } hand || !Exists(hand, id, null) || id == New)
        {
            return desk.NotThere();
        }

        return await Store(desk, hand, form, GoalLists.Without(hand.Configuration, id), "Mål borttaget")
            ?? desk.Again<WriteGoalPage>(Model(hand, id, null, Kept(form, GoalForm.Filled(GoalLists.Find(hand.Configuration, id)))), form);
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
    static async Task<IResult?> Store(ProgrammeDesk desk, ProgrammeInHand hand, Form form, ProgrammeConfiguration changed, string why)
    {
        var name = hand.Governs.Name;
        var stored = hand.IsSeenBy(form) ? await desk.Change(hand, changed, why) : new ProgrammeHasChanged();
        if (stored.Done(out var done))
        {
            return desk.Done(Addresses.Programme(name, "matplaner"), Change.ChangeProgramme.Told(done, "Målen är ändrade."));
        }

        if (stored.Refusal is ProgrammeHasChanged && await desk.OpenInHand(name) is { } later)
        {
            form.Outdate(Sentences.Of(stored.Refusal, hand.Open.Programme, desk.Today), later.Version, later.Mark);
        }
        else
        {
            form.Refuse(Sentences.Of(stored.Refusal!, hand.Open.Programme, desk.Today));
        }

        return null;
    }
}

/// <param name="Id">Null for a new goal.</param>
/// <param name="Whole">Id of the goal that this is a part of.</param>
public sealed record WriteGoalModel(ProgrammeInHand Hand, string? Id, string? Whole, Form Form)
{
    public ProgrammeConfiguration Programme => Hand.Governs;
}
