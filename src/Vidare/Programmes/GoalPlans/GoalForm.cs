using Vidare.Programmes.Packages;
using Vidare.Ui;

namespace Vidare.Programmes.GoalPlans;

/// <summary>The fields of a goal with its measurement plan, and how they are read.</summary>
static class GoalForm
{
    public const string Text = "text", Measure = "matt", Target = "tal", Unit = "enhet", Relation = "relation", Numerator = "taljare", Denominator = "namnare", Responsible = "ansvarig", Unanswered = "bortfall", Days = "matdagar", Counts = "raknas", Window = "inom", Older = "dagar", From = "galler-fran", To = "galler-till", BaselineSource = "jamfors-kalla", BaselinePeriod = "jamfors-tid", BaselineDays = "jamfors-dagar", Why = "skal";

    public static IReadOnlyList<Option> Units { get; } = [.. Enum.GetValues<GoalUnit>().Select(u => new Option(u.ToString(), ProgrammeWords.Of(u)))];

    public static IReadOnlyList<Option> Outcomes { get; } = [.. Enum.GetValues<OutcomeKind>().Select(k => new Option(k.ToString(), Words.Of(k)))];

    public static IReadOnlyList<Option> Relations { get; } = [.. Enum.GetValues<GoalRelation>().Select(r => new Option(r.ToString(), ProgrammeWords.Of(r)))];

    public static Form Filled(GoalConfiguration? goal) => new Form()
        .With(Text, goal?.Text).With(Measure, goal?.Formula).With(Target, goal?.Target is { } target ? Swedish.Number(target) : null)
        .With(Unit, (goal?.Unit ?? GoalUnit.Percent).ToString()).With(Relation, (goal?.Relation ?? GoalRelation.AtLeast).ToString())
        .With(Numerator, goal?.Numerator).With(Denominator, goal?.Denominator).With(Responsible, goal?.Responsible).With(Unanswered, goal?.Unanswered)
        .With(Days, goal is null ? null : string.Join('\n', goal.MeasureDates.Select(ProgrammeWords.MeasureDay)))
        .With(Counts, (goal?.Measure?.Counts ?? []).Select(k => k.ToString()))
        .With(Window, goal?.Measure?.WindowMonths is { } months ? Swedish.Whole(months) : null).With(Older, goal?.Measure?.OlderThanDays is { } older ? Swedish.Whole(older) : null)
        .With(BaselineSource, goal?.Baseline?.Source).With(BaselinePeriod, goal?.Baseline?.Period).With(BaselineDays, goal?.Baseline?.Days is { } before ? Swedish.Whole(before) : null)
        .With(From, goal?.Measure?.From is { } from ? Swedish.Day(from) : null).With(To, goal?.Measure?.To is { } to ? Swedish.Day(to) : null);

    /// <summary>The goal as it was typed, or null when something could not be read. What the form does not show, such as its parts, stays as it is.</summary>
    public static GoalConfiguration? Read(Form form, string id, GoalConfiguration? before)
    {
        var text = form.Text(Text, "Mål", 500);
        var measure = form.Text(Measure, "Mått", 4, required: false);
        var target = form.Number(Target, "Måltal", 0, 1_000_000, required: false);
        var unit = form.Choice(Unit, "Enhet", Enum.GetNames<GoalUnit>());
        var relation = form.Choice(Relation, "Jämförelse", Enum.GetNames<GoalRelation>());
        var numerator = form.Text(Numerator, "Täljare", 500, required: false);
        var denominator = form.Text(Denominator, "Nämnare", 500, required: false);
        var responsible = form.Text(Responsible, "Ansvarig", 120, required: false);
        var unanswered = form.Text(Unanswered, "Bortfall", 500, required: false);
        var days = (form.Text(Days, "Mätdagar", 2000, required: false) ?? "").Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Day).ToList();
        var rule = Rule(form, before?.Measure ?? new());
        var baseline = Before(form);
        return form.Ok
            ? (before ?? new(id, text!, null, null, GoalUnit.Percent, GoalRelation.AtLeast, null, null, null, [])) with
            {
                Text = text!,
                Formula = measure,
                Target = target,
                Unit = Enum.Parse<GoalUnit>(unit!),
                Relation = Enum.Parse<GoalRelation>(relation!),
                Numerator = numerator,
                Denominator = denominator,
                Responsible = responsible,
                Unanswered = unanswered,
                MeasureDates = days,
                Baseline = baseline,
                Measure = rule == new MeasureRule() ? null : rule,
            }
            : null;
    }

    /// <summary>How it was before, that the goal is compared with: from where and of which time go together, and the days may be known later (SHP-04).</summary>
    static GoalBaseline? Before(Form form)
    {
        var source = form.Text(BaselineSource, "Källa till jämförelsen", 200, required: false);
        var period = form.Text(BaselinePeriod, "Tid som den gäller", 200, required: false);
        var days = form.Whole(BaselineDays, "Mediantid förut i dagar", 1, 10_000, required: false);
        if (source is null && (period is not null || days is not null))
        {
            form.Refuse(BaselineSource, "Skriv varifrån jämförelsen kommer.");
        }

        if (period is null && source is not null)
        {
            form.Refuse(BaselinePeriod, "Skriv vilken tid jämförelsen gäller.");
        }

        return source is not null && period is not null ? new(source, period, days) : null;
    }

    /// <summary>What the measure needs to know; tracks and the like stay as they are.</summary>
    static MeasureRule Rule(Form form, MeasureRule before)
    {
        var counts = form.Ticks(Counts, Enum.GetNames<OutcomeKind>()).Select(Enum.Parse<OutcomeKind>).ToList();
        return before with
        {
            Counts = counts.Count > 0 ? counts : null,
            WindowMonths = form.Whole(Window, "Inom så många månader", 1, 120, required: false),
            OlderThanDays = form.Whole(Older, "Väntat mer än så många dagar", 0, 3650, required: false),
            From = form.Date(From, "Gäller från", required: false),
            To = form.Date(To, "Gäller till", required: false),
        };
    }

    /// <summary>A day, or the word that the package has for "varje halvår" and the like.</summary>
    static string Day(string typed) => MeasureDate.Words.FirstOrDefault(w => string.Equals(ProgrammeWords.MeasureDay(w), typed, StringComparison.OrdinalIgnoreCase)) ?? typed;

    /// <summary>Shows the faults that the changed configuration would have, each at its field where it has one.</summary>
    public static void Refuse(Form form, ProgrammeConfiguration changed)
    {
        foreach (var fault in PackageText.FaultsOf(changed))
        {
            var field = fault.At switch
            {
                var at when at.EndsWith(".measure", StringComparison.Ordinal) || at.EndsWith(".measure.counts", StringComparison.Ordinal) => form.Value(Measure) is "M-14" ? From : Counts,
                var at when at.EndsWith(".measure.to", StringComparison.Ordinal) => To,
                var at when at.Contains(".measureDates", StringComparison.Ordinal) => Days,
                var at when at.EndsWith(".formula", StringComparison.Ordinal) => Measure,
                var at when at.EndsWith(".target", StringComparison.Ordinal) => Target,
                var at when at.EndsWith(".unit", StringComparison.Ordinal) => Unit,
                _ => null,
            };
            if (field is null)
            {
                form.Refuse(fault.Sentence);
            }
            else
            {
                form.Refuse(field, fault.Sentence);
            }
        }
    }
}
