using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Programmes.SynergyRoom;

/// <summary>A coordinator notes how a synergy stands, of the own insats or of one that it is run as one with (TUNA-34).</summary>
static class NoteSynergy
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/samordningsvinster/{owner}/{key}", Do).For(ProgrammeOperation.NoteSynergy).Screened("text", "kalla");

    internal static string ScopeOf(Programme owner, SynergyConfiguration synergy) => owner.Configuration.Name + "-" + synergy.Key;

    static async Task<IResult> Do(string name, string owner, string key, ProgrammeDesk desk, PlacesTaken taken, Form form)
    {
        if (await desk.Open(name) is not { } open
            || (await SeeSynergies.Model(desk, taken, open, new Form())).Groups.FirstOrDefault(g => g.Programme.Configuration.Name == owner) is not { } group
            || group.Synergies.FirstOrDefault(s => s.Synergy.Key == key) is not { } followed)
        {
            return desk.NotThere();
        }

        form = form.In(ScopeOf(group.Programme, followed.Synergy), "lage", "text", "dag", "antal", "kalla");
        var standing = form.Choice("lage", "Läge", Enum.GetNames<SynergyStanding>());
        var text = form.Text("text", "Anteckning", 2000);
        var day = form.Date("dag", "Dag");
        var declared = followed.Synergy.Metric is SynergyMetric.Declared;
        var count = declared ? form.Whole("antal", "Siffra", 0, Synergies.CountMax, required: false) : null;
        var source = declared ? form.Text("kalla", "Källa", 300, required: false) : null;
        if (!form.Ok)
        {
            return desk.Again<SynergiesPage>(await SeeSynergies.Model(desk, taken, open, form), form);
        }

        var note = new SynergyNote(key, form.Version + 1, Enum.Parse<SynergyStanding>(standing!), text!, day!.Value, count, source, "");
        switch ((await desk.NoteSynergy(open, group.Programme, followed.Synergy, note, followed.Figure.Count)).Refusal)
        {
            case null:
                return desk.Done(SeeSynergies.Address(open.Programme), "Läget är antecknat.");
            case SynergyHasChanged changed:
                form.Outdate(Sentences.Of(changed, open.Programme, desk.Today) + " Det du skrev står kvar.", (await desk.SynergyNotesOf(group.Programme)).Count(n => n.Synergy == key));
                break;
            case SynergySourceIsMissing missing:
                form.Refuse("kalla", Sentences.Of(missing, open.Programme, desk.Today));
                break;
            case SynergyIsUnmeasured unmeasured:
                form.Refuse("lage", Sentences.Of(unmeasured, open.Programme, desk.Today));
                break;
            case ActivityIsInTheFuture ahead:
                form.Refuse("dag", Sentences.Of(ahead, open.Programme, desk.Today));
                break;
            case { } refusal:
                form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
                break;
        }

        return desk.Again<SynergiesPage>(await SeeSynergies.Model(desk, taken, open, form), form);
    }
}
