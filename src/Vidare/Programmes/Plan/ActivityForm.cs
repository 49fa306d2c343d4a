using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Plan;

/// <summary>What can be chosen for an activity.</summary>
public sealed record ActivityChoices(Programme Programme, IReadOnlyList<Option> Owners, IReadOnlyList<Programme> Linked, DateOnly Today)
{
    public IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<PlannedKind>().Select(k => new Option(k.ToString(), RunningWords.Of(k)))];

    public IReadOnlyList<Option> Reaches { get; } = [.. Enum.GetValues<Reach>().Select(r => new Option(r.ToString(), RunningWords.Of(r)))];

    public IReadOnlyList<Option> Tasks { get; } = [.. Programme.Configuration.CoordinatorTasks.Select(t => new Option(t.Key, t.Text))];

    public IReadOnlyList<Option> Others { get; } = [.. Linked.Select(p => new Option(p.Configuration.Name, p.Configuration.Title))];

    public IReadOnlyList<Option> Parties { get; } = [.. Programme.Configuration.Parties.Select(p => new Option(p.Key, p.NameOn(Today)))];

    internal static async Task<ActivityChoices> Load(ProgrammeDesk desk, Programme programme) => new(
        programme,
        [.. (await desk.StaffIn(programme)).Where(s => s.Mandate.IsHeldOn(desk.Today)).DistinctBy(s => s.Mandate.User).Select(s => new Option(s.Mandate.User.ToString(), s.Name))],
        await desk.Linked(programme),
        desk.Today);
}

/// <summary>An activity as a form, both ways.</summary>
static class ActivityForm
{
    public static Form Filled(PlannedActivity activity, ActivityChoices choices) => new Form()
        .With("sort", activity.Kind.ToString()).With("vad", activity.What).With("dag", Swedish.Day(activity.Due)).With("ansvarig", activity.Owner.ToString())
        .With("uppdrag", activity.Task).With("malgrupp", activity.Audience).With("niva", activity.Reach?.ToString())
        .With("med", choices.Linked.FirstOrDefault(p => p.Id == activity.With)?.Configuration.Name)
        .With("parter", choices.Programme.Parties.Where(p => activity.Parties.Contains(p.Value)).Select(p => p.Key));

    /// <summary>What was typed as an activity, or null with the faults at their fields.</summary>
    public static PlannedActivity? Read(Form form, ActivityChoices choices, PlannedActivityId id, string? configured, int version)
    {
        var kind = form.Choice("sort", "Slag", choices.Kinds.Select(k => k.Value));
        var what = form.Text("vad", "Vad", 300);
        var due = form.Date("dag", "Dag");
        var owner = form.Choice("ansvarig", "Ansvarig", choices.Owners.Select(o => o.Value));
        var task = form.Choice("uppdrag", "Uppdrag", choices.Tasks.Select(t => t.Value), required: false);
        var audience = form.Text("malgrupp", "För vem", 200, required: false);
        var reach = form.Choice("niva", "Spridning", choices.Reaches.Select(r => r.Value), required: false);
        var with = form.Choice("med", "Tillsammans med", choices.Others.Select(o => o.Value), required: false);
        var parties = form.Ticks("parter", choices.Programme.Parties.Keys);
        if (!form.Ok)
        {
            return null;
        }

        PlannedActivity activity = new(
            id, choices.Programme.Id, Enum.Parse<PlannedKind>(kind!), what!, UserId.Parse(owner!, null), due!.Value, task, configured, audience, reach is null ? null : Enum.Parse<Reach>(reach),
            choices.Linked.FirstOrDefault(p => p.Configuration.Name == with)?.Id, [.. parties.Select(p => choices.Programme.Parties[p])], version);
        if (ActivityPlan.WhyNotPlanned(choices.Programme.Configuration, activity) is { } refusal)
        {
            form.Refuse(FieldOf(refusal), Sentences.Of(refusal, choices.Programme, choices.Today));
            return null;
        }

        return activity;
    }

    static string FieldOf(Refusal refusal) => refusal switch
    {
        ReachIsMissing => "niva",
        AudienceIsMissing => "malgrupp",
        OtherProgrammeIsMissing => "med",
        _ => "parter",
    };
}
