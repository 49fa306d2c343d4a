using System.Globalization;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>
/// Lists whose items have several parts, as text: an item a line, its parts parted by " | ". What a line does not show of an item
/// that was there (seats, texts, measures) is kept by its key.
/// </summary>
static partial class TableFields
{
    public static FieldGroup WayIn { get; } = new("Vägar in och ålder",
    [
        ChangeFields.List("vagar", "Vägar in", "intake.channels", "En per rad: " + Among<Channel>(ProgrammeWords.Of) + ".", c => c.Intake.Channels.Select(ProgrammeWords.Of), (c, l) => c) with
        {
            Take = (c, f, label) => Words(f, "vagar", label, ProgrammeWords.Of, out IReadOnlyList<Channel> channels) ? c with { Intake = c.Intake with { Channels = channels } } : c,
        },
        ChangeFields.Whole("alder-fran", "Lägsta ålder", "intake.minimumAge", 0, c => c.Intake.MinimumAge, (c, n) => c with { Intake = c.Intake with { MinimumAge = n } }) with { Hint = "Prövas på startdagen. Tomt betyder ingen gräns." },
        ChangeFields.Whole("alder-till", "Högsta ålder", "intake.maximumAge", 0, c => c.Intake.MaximumAge, (c, n) => c with { Intake = c.Intake with { MaximumAge = n } }),
        One("kriterieregel", "Kriterier som inte är markerade som måste", "intake.criteriaRule", c => c.Intake.CriteriaRule, (c, r) => c with { Intake = c.Intake with { CriteriaRule = r, Criteria = [.. c.Intake.Criteria.Select(k => k with { Mandatory = r is CriteriaRule.All })] } }, RuleWord),
    ]);

    /// <summary>From when a group is followed; one that has no row always was.</summary>
    public static ChangeField NewGroups { get; } = Rows("foljs-fran", "Grupper som har kommit till senare", "targetGroup.categories.from", "nyckel | första dag. Före den dagen räknas gruppen inte som noll",
        c => c.TargetGroup.Categories.Where(k => k.From is not null).Select(k => new[] { k.Key, Swedish.Day(k.From!.Value) }), FromDays, 2);

    static ProgrammeConfiguration? FromDays(ProgrammeConfiguration c, IReadOnlyList<string[]> rows) =>
        rows.All(p => MeasureDate.Day(p[1]) is not null && c.TargetGroup.Categories.Any(k => k.Key == p[0]))
            ? c with { TargetGroup = c.TargetGroup with { Categories = [.. c.TargetGroup.Categories.Select(k => k with { From = rows.FirstOrDefault(p => p[0] == k.Key) is { } row ? MeasureDate.Day(row[1]) : null })] } }
            : null;

    public static FieldGroup Way { get; } = new("Vägen och planen",
    [
        Rows("spar", "Planens spår", "planTracks", "nyckel | text", c => c.PlanTracks.Select(t => new[] { t.Key, t.Label }), (c, r) => c with { PlanTracks = [.. r.Select(p => new PlanTrack(p[0], p[1]))] }, 2),
        Rows("steg", "Steg på vägen", "process", "nyckel | namn | vad som händer", c => c.Process.Select(s => new[] { s.Key, s.Label, s.Description ?? "" }),
            (c, r) => c with { Process = [.. r.Select(p => (c.Process.FirstOrDefault(s => s.Key == p[0]) ?? new(p[0], p[1])) with { Label = p[1], Description = Text(p[2]) })] }, 3),
        Rows("trappa", "Trappans steg, det lägsta först", "stairs", "nyckel | text", c => c.Stairs.Select(s => new[] { s.Key, s.Text }), (c, r) => c with { Stairs = [.. r.Select(p => new NamedText(p[0], p[1]))] }, 2),
    ]);

    public static FieldGroup Groups { get; } = new("Grupper, grindar och personal",
    [
        Rows("grupper", "Grupper", "bodies", "nyckel | slag | namn | parter som måste sitta, med komma | minst så många | i samförstånd eller med majoritet. Slag: " + Among<BodyType>(Ui.Words.Of) + ".",
            c => c.Bodies.Select(b => new[] { b.Key, Ui.Words.Of(b.Type), b.Label, string.Join(", ", b.RequiredParties), Whole(b.MinimumPresent), ProgrammeWords.Of(b.DecisionRule) }), Bodies, 6),
        Rows("grindar", "Startkrav och andra krav", "gates", "nyckel | när | vem som svarar | text. När: " + Among<GateKind>(ProgrammeWords.Of) + ". Vem: " + Among<Concept>(HouseWords.For) + ".",
            c => c.Gates.Select(g => new[] { g.Key, ProgrammeWords.Of(g.Kind), HouseWords.For(g.Responsible), g.Text }), Gates, 4),
        Rows("tjanster", "Tjänster", "staff", "roll | storlek | text. Tom storlek betyder att källan inte säger den.",
            c => c.Staff.Select(s => new[] { HouseWords.For(s.Role), s.Posts is { } posts ? Swedish.Number(posts) : "", s.Text ?? "" }), Staff, 3),
        Rows("lokaler", "Lokaler", "sites", "nyckel | namn | kommun", c => c.Sites.Select(s => new[] { s.Key, s.Name, s.Municipality ?? "" }),
            (c, r) => c with { Sites = [.. r.Select(p => (c.Sites.FirstOrDefault(s => s.Key == p[0]) ?? new(p[0], p[1])) with { Name = p[1], Municipality = Text(p[2]) })] }, 3),
    ]);

    static ProgrammeConfiguration? Bodies(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        List<BodyConfiguration> bodies = [];
        foreach (var p in rows)
        {
            if (Find(p[1], Ui.Words.Of, out BodyType type) is false || Find(p[5], ProgrammeWords.Of, out DecisionRule rule) is false || !int.TryParse(p[4], NumberStyles.None, CultureInfo.InvariantCulture, out var least))
            {
                return null;
            }

            bodies.Add(Seated((c.Bodies.FirstOrDefault(b => b.Key == p[0]) ?? new(p[0], type, p[2], [], least, rule)) with { Type = type, Label = p[2], RequiredParties = Items(p[3]), MinimumPresent = least, DecisionRule = rule }));
        }

        return c with { Bodies = bodies };
    }

    /// <summary>A party that must sit and has no seat with a vote among those that are listed gets one.</summary>
    static BodyConfiguration Seated(BodyConfiguration body) => body.Seats is not { Count: > 0 } seats ? body : body with
    {
        Seats = [.. seats, .. body.RequiredParties.Where(p => !seats.Any(s => s.Party == p && s.MayVote)).Select(p => new SeatConfiguration(p, SeatKind.Member))],
    };

    static ProgrammeConfiguration? Gates(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        List<GateConfiguration> gates = [];
        foreach (var p in rows)
        {
            if (!Find(p[1], ProgrammeWords.Of, out GateKind kind) || !Find(p[2], HouseWords.For, out Concept who))
            {
                return null;
            }

            gates.Add((c.Gates.FirstOrDefault(g => g.Key == p[0]) ?? new(p[0], p[3], kind, who)) with { Kind = kind, Responsible = who, Text = p[3] });
        }

        return c with { Gates = gates };
    }

    /// <summary>Posts have no key: a line that stands where it stood keeps what it does not show.</summary>
    static ProgrammeConfiguration? Staff(ProgrammeConfiguration c, IReadOnlyList<string[]> rows)
    {
        List<PostConfiguration> posts = [];
        foreach (var p in rows)
        {
            if (!Find(p[0], HouseWords.For, out Concept role) || !Decimal(p[1], out var size))
            {
                return null;
            }

            posts.Add((posts.Count < c.Staff.Count && c.Staff[posts.Count].Role == role ? c.Staff[posts.Count] : new(role, size)) with { Posts = size, Text = Text(p[2]) });
        }

        return c with { Staff = posts };
    }

    static ChangeField Rows(string name, string label, string place, string hint, Func<ProgrammeConfiguration, IEnumerable<string[]>> show, Func<ProgrammeConfiguration, IReadOnlyList<string[]>, ProgrammeConfiguration?> take, int parts) =>
        new(name, label, place, FieldLook.Area, false, c => Lines.ShowParts(show(c)), (c, f, l) =>
        {
            var text = f.Text(name, l, 40_000, required: false);
            if (f.ErrorAt(name) is not null)
            {
                return c;
            }

            var rows = Lines.Read(text).Select(line => line.Split('|', parts, StringSplitOptions.TrimEntries)).ToList();
            if (rows.TrueForAll(r => r.Length == parts) && take(c, rows) is { } taken)
            {
                return taken;
            }

            f.Refuse(name, $"Varje rad i ”{l}” ska vara: {hint.TrimEnd('.')}.");
            return c;
        }) { Hint = "En per rad: " + hint };

    static ChangeField One<T>(string name, string label, string place, Func<ProgrammeConfiguration, T> show, Func<ProgrammeConfiguration, T, ProgrammeConfiguration> take, Func<T, string> word)
        where T : struct, Enum =>
        new(name, label, place, FieldLook.Line, true, c => word(show(c)), (c, f, l) =>
        {
            if (f.Text(name, l) is not { } text)
            {
                return c;
            }

            if (Find(text, word, out T value))
            {
                return take(c, value);
            }

            f.Refuse(name, $"Skriv något av orden {Among(word)}.");
            return c;
        }) { Hint = "Något av orden " + Among(word) + "." };

    static bool Words<T>(Form form, string name, string label, Func<T, string> word, out IReadOnlyList<T> values)
        where T : struct, Enum
    {
        List<T> found = [];
        foreach (var line in Lines.Read(form.Text(name, label)))
        {
            if (!Find(line, word, out T value))
            {
                form.Refuse(name, $"”{line}” är inget av orden {Among(word)}.");
                break;
            }

            found.Add(value);
        }

        values = found;
        return form.ErrorAt(name) is null;
    }

    static bool Find<T>(string text, Func<T, string> word, out T value)
        where T : struct, Enum
    {
        var found = Enum.GetValues<T>().Where(v => string.Equals(word(v), text, StringComparison.OrdinalIgnoreCase)).ToList();
        value = found.FirstOrDefault();
        return found.Count > 0;
    }

    static string Among<T>(Func<T, string> word)
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(v => word(v).ToLower(Swedish.Culture)));

    static string RuleWord(CriteriaRule rule) => rule is CriteriaRule.All ? "alla" : "minst ett";

    static string[] Items(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static string? Text(string text) => text.Length == 0 ? null : text;

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    static bool Decimal(string text, out decimal? number)
    {
        number = decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : null;
        return text.Length == 0 || number is not null;
    }

    static bool Long(string text, out long? number)
    {
        number = long.TryParse(string.Concat(text.Where(t => !char.IsWhiteSpace(t))), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return text.Length == 0 || number is not null;
    }
}
