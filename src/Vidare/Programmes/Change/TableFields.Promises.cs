using System.Globalization;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>What an insats promises, costs and reports, as lines.</summary>
static partial class TableFields
{
    public static FieldGroup Promises { get; } = new("Mål, pengar och rapporter",
    [
        Rows("mal", "Mål", "goals", "id | mått | minst, högst, lika med, mer än, inte sämre än vid start eller lägre än vid start | tal | procent, antal eller inget | mätdagar, med komma | vem som mäter | text. Täljare, nämnare och mätregel skrivs i paketet.",
            c => c.Goals.Select(g => new[] { g.Id, g.Formula ?? "", RelationWord(g.Relation), g.Target is { } target ? Swedish.Number(target) : "", UnitWord(g.Unit), string.Join(", ", g.MeasureDates), g.Responsible ?? "", g.Text }), Goals, 8),
        Rows("budgetrader", "Budgetrader", "budget.lines", "nyckel | år | kronor | text", c => (c.Budget?.Lines ?? []).Select(l => new[] { l.Key, l.Year?.ToString(CultureInfo.InvariantCulture) ?? "", l.Kronor?.ToString(CultureInfo.InvariantCulture) ?? "", l.Text }), Budget, 4),
        Rows("budgetsumma", "Budgetens summa i kronor, som källan anger den", "budget.declared", "ett tal", c => c.Budget?.Declared is { } sum ? [[sum.ToString(CultureInfo.InvariantCulture)]] : [], Declared, 1),
        Rows("rapporter", "Rapporter", "reporting", "hur ofta | till vem | periodernas sista dagar, med komma", c => c.Reporting is { } r ? [[r.Cadence, r.Recipient, string.Join(", ", r.Periods.Select(Swedish.Day))]] : [], Reporting, 3),
        Rows("slutrapport", "Slutrapport och avtalade dagar", "reporting.finalReport", "slutrapport, ja eller nej | dagar efter en period | dagar efter slutet. Tomt betyder husets dagar: 30, 60 efter insatsens slut och 30 efter utvärderingens",
            c => c.Reporting is { } r && (r.FinalReport || r.DueDays is not null || r.FinalDueDays is not null) ? [[r.FinalReport ? "ja" : "nej", r.DueDays is { } days ? Whole(days) : "", r.FinalDueDays is { } final ? Whole(final) : ""]] : [], FinalReport, 3),
    ]);

    public static ChangeField Synergies { get; } = Rows("vinster", "Samordningsvinster", "synergies", "nyckel | text | mått | vad en egen uppgift räknar. Mått: " + Among<SynergyMetric>(RunningWords.Of) + ".",
        c => c.Synergies.Select(s => new[] { s.Key, s.Text, RunningWords.Of(s.Metric).ToLower(Swedish.Culture), s.Measured ?? "" }),
        (c, rows) => rows.All(p => Find(p[2], RunningWords.Of, out SynergyMetric _))
            ? c with { Synergies = [.. rows.Select(p => new SynergyConfiguration(p[0], p[1], Find(p[2], RunningWords.Of, out SynergyMetric metric) ? metric : default, Text(p[3])))] }
            : null, 4);

    static ProgrammeConfiguration? Goals(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        List<GoalConfiguration> goals = [];
        foreach (var p in rows)
        {
            if (!Find(p[2], RelationWord, out GoalRelation relation) || !Find(p[4], UnitWord, out GoalUnit unit) || !Decimal(p[3], out var target))
            {
                return null;
            }

            goals.Add((c.Goals.FirstOrDefault(g => g.Id == p[0]) ?? new(p[0], p[7], null, null, unit, relation, null, null, null, [])) with { Formula = Text(p[1]), Relation = relation, Target = target, Unit = unit, MeasureDates = Items(p[5]), Responsible = Text(p[6]), Text = p[7] });
        }

        return c with { Goals = goals };
    }

    static ProgrammeConfiguration? Budget(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        List<BudgetLine> lines = [];
        foreach (var p in rows)
        {
            if (!Long(p[1], out var year) || year > 9999 || !Long(p[2], out var kronor))
            {
                return null;
            }

            var old = c.Budget?.Lines.FirstOrDefault(l => l.Key == p[0] && l.Year == (int?)year);
            lines.Add((old ?? new(p[0], p[3], (int?)year, kronor)) with { Kronor = kronor, Text = p[3] });
        }

        return c with { Budget = c.Budget is null && lines.Count == 0 ? null : (c.Budget ?? new(null, false, null, [])) with { Lines = lines } };
    }

    static ProgrammeConfiguration? Declared(ProgrammeConfiguration c, IReadOnlyList<string[]> rows) =>
        rows.Count > 1 || !Long(rows is [var only] ? only[0] : "", out var sum) ? null
        : c with { Budget = c.Budget is null && sum is null ? null : (c.Budget ?? new(null, false, null, [])) with { Declared = sum } };

    static ProgrammeConfiguration? Reporting(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return c with { Reporting = null };
        }

        var days = Items(rows[0][2]).Select(MeasureDate.Day).ToList();
        return rows.Count > 1 || days.Contains(null) ? null : c with { Reporting = (c.Reporting ?? new("", "", [])) with { Cadence = rows[0][0], Recipient = rows[0][1], Periods = [.. days.Select(d => d!.Value)] } };
    }

    static ProgrammeConfiguration? FinalReport(ProgrammeConfiguration c, IReadOnlyList<string[]> rows) =>
        rows.Count == 0 ? c.Reporting is null ? c : c with { Reporting = c.Reporting with { FinalReport = false, DueDays = null, FinalDueDays = null } }
        : rows.Count == 1 && c.Reporting is { } reporting && rows[0][0] is "ja" or "nej" && Count(rows[0][1], out var days) && Count(rows[0][2], out var final)
            ? c with { Reporting = reporting with { FinalReport = rows[0][0] is "ja", DueDays = days, FinalDueDays = final } }
            : null;

    static string RelationWord(GoalRelation relation) => relation switch
    {
        GoalRelation.AtLeast => "minst",
        GoalRelation.AtMost => "högst",
        GoalRelation.Equals => "lika med",
        GoalRelation.NoWorseThanStart => "inte sämre än vid start",
        GoalRelation.MoreThan => "mer än",
        GoalRelation.LessThanStart => "lägre än vid start",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    static string UnitWord(GoalUnit unit) => unit switch
    {
        GoalUnit.Percent => "procent",
        GoalUnit.Count => "antal",
        GoalUnit.None => "inget",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
