using System.Globalization;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>What an application is written from beside goals and groups: days, phases, who owns it, activities, agreements.</summary>
static partial class TableFields
{
    public static FieldGroup Time { get; } = new("Tid och skeden",
    [
        Day("forsta-dag", "Första dag", "period.start", c => c.Period.Start, (c, d) => d is { } day ? c with { Period = c.Period with { Start = day } } : c, required: true),
        Day("sista-dag", "Sista dag", "period.end", c => c.Period.End, (c, d) => c with { Period = c.Period with { End = d } }, required: false) with { Hint = "Tomt betyder tills vidare." },
        ChangeFields.Whole("langd", "Längd i månader enligt källan", "period.declaredMonths", 1, c => c.Period.DeclaredMonths, (c, n) => c with { Period = c.Period with { DeclaredMonths = n } }) with { Hint = "Räknas mot dagarna." },
        Rows("skeden", "Skeden", "phases", "nyckel | slag | från | till | text. Slag: " + Among<PhaseKind>(ProgrammeWords.Of) + ". Tid som 2015-02-01, 2015-02, 2015-spring eller 2015",
            c => c.Phases.Select(p => new[] { p.Key, ProgrammeWords.Of(p.Kind), p.From ?? "", p.To ?? "", p.Text ?? "" }), Phases, 5),
    ]);

    public static FieldGroup Owning { get; } = new("Ansvar, förebild och avtal",
    [
        Rows("ansvar", "Grupper som äger eller styr", "bodies.duties", "gruppens nyckel | ansvar med komma. Ansvar: " + Among<BodyDuty>(ProgrammeWords.Of) + ".",
            c => c.Bodies.Where(b => b.Duties is { Count: > 0 }).Select(b => new[] { b.Key, string.Join(", ", b.Duties!.Select(ProgrammeWords.Of)) }), Duties, 2),
        Rows("forebild", "Platserna räknas från en annan insats", "capacity.scaledFrom", "insats | täljare | nämnare | antal där, till exempel tuna-eskilstuna | 1 | 3 | 110",
            c => c.Capacity?.ScaledFrom is { } s ? [[s.Programme, Whole(s.Numerator), Whole(s.Denominator), Whole(s.Of)]] : [], Scaled, 4),
        Rows("aktiviteter", "Aktiviteter", "activities", "nyckel | vem som svarar | skedets nyckel | antal | text. Vem: " + Among<Concept>(HouseWords.For) + ".",
            c => c.Activities.Select(a => new[] { a.Key, HouseWords.For(a.Responsible), a.Phase ?? "", a.Count is { } count ? Whole(count) : "", a.Text }), Activities, 5),
        Rows("overenskommelser", "Överenskommelser", "agreements", "nyckel | slag | månader före insatsens slut | text. Slag: " + Among<AgreementKind>(ProgrammeWords.Of) + ".",
            c => c.Agreements.Select(a => new[] { a.Key, ProgrammeWords.Of(a.Kind), a.MonthsBeforeEnd is { } months ? Whole(months) : "", a.Text }), Agreements, 4),
        Rows("overenskommelsernas-tid", "Överenskommelser för en tid", "agreements.to", "nyckel | från | till | förnyas så många dagar före. Dagar som 2011-07-31",
            c => c.Agreements.Where(a => (a.From, a.To, a.RenewDaysBefore) is not (null, null, null)).Select(a => new[] { a.Key, a.From is { } from ? Swedish.Day(from) : "", a.To is { } to ? Swedish.Day(to) : "", a.RenewDaysBefore is { } days ? Whole(days) : "" }), Lasting, 4),
        Rows("kravens-frister", "Krav som räknas från slutet, eller som varje part svarar på", "gates.daysBeforeEnd", "nyckel | dagar före insatsens sista dag | varje part för sig, ja eller nej",
            c => c.Gates.Where(g => g.DaysBeforeEnd is not null || g.EachParty).Select(g => new[] { g.Key, g.DaysBeforeEnd is { } days ? Whole(days) : "", g.EachParty ? "ja" : "nej" }), GateDays, 3),
    ]);

    static ProgrammeConfiguration? Phases(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        List<PhaseConfiguration> phases = [];
        foreach (var p in rows)
        {
            if (!Find(p[1], ProgrammeWords.Of, out PhaseKind kind))
            {
                return null;
            }

            phases.Add((c.Phases.FirstOrDefault(s => s.Key == p[0]) ?? new(p[0], kind)) with { Kind = kind, From = Text(p[2]), To = Text(p[3]), Text = Text(p[4]) });
        }

        return c with { Phases = phases };
    }

    /// <summary>A group that has no row has no such duty.</summary>
    static ProgrammeConfiguration? Duties(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        Dictionary<string, List<BodyDuty>> duties = new(StringComparer.Ordinal);
        foreach (var p in rows)
        {
            duties[p[0]] = [];
            foreach (var word in Items(p[1]))
            {
                if (!Find(word, ProgrammeWords.Of, out BodyDuty duty) || c.Bodies.All(b => b.Key != p[0]))
                {
                    return null;
                }

                duties[p[0]].Add(duty);
            }
        }

        return c with { Bodies = [.. c.Bodies.Select(b => b with { Duties = duties.TryGetValue(b.Key, out var own) && own.Count > 0 ? own : null })] };
    }

    static ProgrammeConfiguration? Scaled(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return c.Capacity is null ? c : c with { Capacity = c.Capacity with { ScaledFrom = null } };
        }

        return rows.Count == 1 && c.Capacity is { } places && Count(rows[0][1], out var numerator) && Count(rows[0][2], out var denominator) && Count(rows[0][3], out var of) && numerator is not null && denominator is not null && of is not null
            ? c with { Capacity = places with { ScaledFrom = new(rows[0][0], numerator.Value, denominator.Value, of.Value) } }
            : null;
    }

    static ProgrammeConfiguration? Activities(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        List<ActivityConfiguration> activities = [];
        foreach (var p in rows)
        {
            if (!Find(p[1], HouseWords.For, out Concept who) || !Count(p[3], out var count))
            {
                return null;
            }

            activities.Add((c.Activities.FirstOrDefault(a => a.Key == p[0]) ?? new(p[0], p[4], who)) with { Responsible = who, Phase = Text(p[2]), Count = count, Text = p[4] });
        }

        return c with { Activities = activities };
    }

    static ProgrammeConfiguration? Agreements(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        List<AgreementConfiguration> agreements = [];
        foreach (var p in rows)
        {
            if (!Find(p[1], ProgrammeWords.Of, out AgreementKind kind) || !Count(p[2], out var months))
            {
                return null;
            }

            agreements.Add((c.Agreements.FirstOrDefault(a => a.Key == p[0]) ?? new(p[0], kind, p[3])) with { Kind = kind, MonthsBeforeEnd = months, Text = p[3] });
        }

        return c with { Agreements = agreements };
    }

    /// <summary>An agreement that has no row is for no stated time.</summary>
    static ProgrammeConfiguration? Lasting(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        var agreements = c.Agreements.Select(a => a with { From = null, To = null, RenewDaysBefore = null }).ToList();
        foreach (var p in rows)
        {
            var at = agreements.FindIndex(a => a.Key == p[0]);
            var (from, to) = (MeasureDate.Day(p[1]), MeasureDate.Day(p[2]));
            if (at < 0 || (from is null && p[1].Length > 0) || (to is null && p[2].Length > 0) || !Count(p[3], out var days))
            {
                return null;
            }

            agreements[at] = agreements[at] with { From = from, To = to, RenewDaysBefore = days };
        }

        return c with { Agreements = agreements };
    }

    /// <summary>A gate that has no row has neither.</summary>
    static ProgrammeConfiguration? GateDays(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        var gates = c.Gates.Select(g => g with { DaysBeforeEnd = null, EachParty = false }).ToList();
        foreach (var p in rows)
        {
            var at = gates.FindIndex(g => g.Key == p[0]);
            if (at < 0 || p[2] is not ("ja" or "nej") || !Count(p[1], out var days))
            {
                return null;
            }

            gates[at] = gates[at] with { DaysBeforeEnd = days, EachParty = p[2] is "ja" };
        }

        return c with { Gates = gates };
    }

    static ChangeField Day(string name, string label, string place, Func<ProgrammeConfiguration, DateOnly?> show, Func<ProgrammeConfiguration, DateOnly?, ProgrammeConfiguration> take, bool required) =>
        new(name, label, place, FieldLook.Day, required, c => show(c) is { } day ? Swedish.Day(day) : "", (c, f, l) => f.Date(name, l, required) is var day && f.ErrorAt(name) is null ? take(c, day) : c);

    /// <summary>A whole number, or null where nothing stands.</summary>
    static bool Count(string text, out int? number)
    {
        number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return text.Length == 0 || number is not null;
    }
}
