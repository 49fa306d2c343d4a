using System.Globalization;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>What was read of a plan, and whether the participant abstains from own words (LEK-15).</summary>
sealed record PlanRead(PlanWritten Plan, bool Abstains);

/// <summary>The fields of a plan (B.9 D13) and how they are read. Actions stand in numbered rows, of which empty ones are passed over.</summary>
static class PlanForm
{
    public const int RowsAtFirst = 5, RowsMore = 5, RowsMax = 50, CauseMax = 400, ActionMax = 300;

    const string Rows = "rader";

    public static string Text(int row) => Name("atgard", row);

    public static string Party(int row) => Name("part", row);

    public static string Due(int row) => Name("senast", row);

    public static string Id(int row) => Name("akt", row);

    static string Name(string field, int row) => field + row.ToString(CultureInfo.InvariantCulture);

    public static int RowsOf(Form form) => int.TryParse(form.Value(Rows), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? Math.Clamp(rows, RowsAtFirst, RowsMax) : RowsAtFirst;

    /// <summary>The same form with more rows for actions.</summary>
    public static Form More(Form form) => form.With(Rows, (RowsOf(form) + RowsMore).ToString(CultureInfo.InvariantCulture));

    /// <summary>Filled in with a version, or empty for the first one.</summary>
    public static Form Fill(Form form, PlanWritten? plan, DateOnly review)
    {
        form.With("uppfoljning", Swedish.Day(review));
        if (plan is null)
        {
            return form;
        }

        form.With("spar", plan.Track).With("omraden", Lines(plan.ImprovementAreas)).With("stod", Lines(plan.SupportNeeds)).With("ord", plan.OwnWords)
            .With("avstar", plan.OwnWords is null ? "true" : null).With("egna", Lines(plan.OwnActions))
            .With(Rows, Math.Max(RowsAtFirst, plan.Actions.Count + 2).ToString(CultureInfo.InvariantCulture));
        for (var row = 1; row <= plan.Actions.Count; row++)
        {
            var action = plan.Actions[row - 1];
            form.With(Id(row), action.Id.ToString()).With(Text(row), action.Text).With(Party(row), action.Party.ToString()).With(Due(row), action.Due is { } due ? Swedish.Day(due) : null);
        }

        return form;
    }

    /// <summary>What was typed as a version of the plan, or null when something could not be read.</summary>
    public static PlanRead? Read(Form form, Case @case)
    {
        var track = form.Choice("spar", "Mål", @case.Programme.Configuration.PlanTracks.Select(t => t.Key));
        var areas = ReadLines(form, "omraden", "Förbättringsområden");
        var needs = ReadLines(form, "stod", "Behov av stöd");
        var words = form.Text("ord", "Deltagarens egna ord", required: false);
        var abstains = form.Tick("avstar");
        if (words is not null && abstains)
        {
            form.Refuse("avstar", "Det finns en egen beskrivning. Ta bort texten eller markeringen.");
        }

        var actions = ReadActions(form, @case);
        var own = ReadLines(form, "egna", "Det gör deltagaren själv");
        var review = form.Date("uppfoljning", "Uppföljning");
        var cause = form.Text("orsak", "Varför planen ändras", CauseMax, required: @case.PlanInForce is not null);
        return form.Ok ? new(new(Planning.NextVersion(@case), track!, areas, needs, words, actions, own, review!.Value, cause), abstains) : null;
    }

    static List<PlannedAction> ReadActions(Form form, Case @case)
    {
        var known = @case.All<PlanWritten>().SelectMany(p => p.Actions).Select(a => a.Id).ToHashSet();
        List<PlannedAction> actions = [];
        for (var row = 1; row <= RowsOf(form); row++)
        {
            var text = form.Text(Text(row), Label("Åtgärd", row), ActionMax, required: false);
            var isTyped = form.Value(Text(row)).Trim().Length > 0;
            var party = form.Choice(Party(row), Label("Ansvarig part för åtgärd", row), @case.Programme.Parties.Values.Select(p => p.ToString()), required: isTyped);
            var due = form.Date(Due(row), Label("Senast för åtgärd", row), required: false);
            if (!isTyped && (party is not null || due is not null))
            {
                form.Refuse(Text(row), "Skriv vad åtgärden är, eller töm raden.");
            }

            if (text is not null && party is not null)
            {
                var kept = ActionId.TryParse(form.Value(Id(row)), null, out var id) && known.Remove(id);
                actions.Add(new(kept ? id : ActionId.New(), text, PartyId.Parse(party, null), due));
            }
        }

        return actions;
    }

    public static string Label(string label, int row) => label + " " + Swedish.Whole(row);

    static string Lines(IReadOnlyList<string> lines) => string.Join('\n', lines);

    static IReadOnlyList<string> ReadLines(Form form, string name, string label) =>
        [.. (form.Text(name, label, required: false) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
