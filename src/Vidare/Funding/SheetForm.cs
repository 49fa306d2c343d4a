using System.Globalization;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Funding;

/// <summary>
/// The fields of an application's sheet and how they are read (B.9 D1). Everything may be left empty while it is written; only what
/// cannot be read is refused. Budget lines and posts stand in numbered rows, of which empty ones are passed over.
/// </summary>
static class SheetForm
{
    public const string Applicants = "sokande", Stakeholders = "intressenter", Background = "bakgrund", Needs = "behov", Method = "metod", FollowUp = "uppfoljning",
        Continuation = "fortsattning", OpenQuestions = "fragor", Total = "belopp", TotalNote = "anmarkning", Version = "utgava", LineRows = "rader", PostRows = "tjansterader", Association = "forbund";

    public const int RowsAtFirst = 4, RowsMore = 4, RowsMax = 60;

    static readonly (string Name, string At, Func<ApplicationSheet, string?> Show)[] Texts =
    [
        (Stakeholders, "stakeholders", s => s.Stakeholders), (Background, "background", s => s.Background), (Needs, "needs", s => s.Needs), (Method, "method", s => s.Method),
        (FollowUp, "followUp", s => s.FollowUp), (Continuation, "continuation", s => s.Continuation), (OpenQuestions, "openQuestions", s => s.OpenQuestions), (TotalNote, "totalNote", s => s.TotalNote),
    ];

    /// <summary>How the names of the fields with free text begin.</summary>
    public static readonly string[] Written = [.. Texts.Select(t => t.Name), "rad", "beslut", "tjanst", "stod"];

    public static string Row(string field, int row) => field + row.ToString(CultureInfo.InvariantCulture);

    public static int RowsOf(Form form, string rows) => int.TryParse(form.Value(rows), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, RowsAtFirst, RowsMax) : RowsAtFirst;

    public static Form More(Form form, string rows) => form.With(rows, Text(RowsOf(form, rows) + RowsMore));

    public static IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<LineKind>().Select(k => new Option(k.ToString(), FundingWords.Of(k)))];

    /// <summary>Who can pay or answer: the association and the parties.</summary>
    public static IReadOnlyList<Option> Payers(ProgrammeConfiguration rules, DateOnly day) =>
        [new(Association, rules.Association.ShortName), .. rules.Parties.Select(p => new Option(p.Key, p.NameOn(day)))];

    /// <summary>Filled in with a version's sheet, or for the first time with the parties that run the insats and its background (LEK-01, TIERP-71).</summary>
    public static Form Filled(ProgrammeConfiguration rules, ApplicationVersion? version)
    {
        var sheet = version?.Sheet ?? new() { Applicants = [.. rules.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => p.Key)], Background = rules.Background };
        var form = new Form().With(Applicants, sheet.Applicants).With(Total, sheet.Total?.Typed)
            .With("version", Text(version?.Saves ?? 0)).With(Version, Text(version?.Number ?? 0))
            .With(LineRows, Text(Math.Max(RowsAtFirst, sheet.Lines.Count + 1))).With(PostRows, Text(Math.Max(RowsAtFirst, sheet.Posts.Count + 1)));
        foreach (var (name, _, show) in Texts)
        {
            form.With(name, show(sheet));
        }

        foreach (var (line, row) in sheet.Lines.Select((l, i) => (l, i + 1)))
        {
            form.With(Row("rad", row), line.Text).With(Row("ar", row), line.Year is { } year ? Text(year) : null).With(Row("slag", row), line.Kind.ToString()).With(Row("kronor", row), line.Worth?.Typed)
                .With(Row("finans", row), line.Financier ?? Association).With(Row("arbete", row), line.Posts is { } posts ? Swedish.Number(posts) : null).With(Row("beslut", row), line.Decision);
        }

        foreach (var (post, row) in sheet.Posts.Select((p, i) => (p, i + 1)))
        {
            form.With(Row("tjanst", row), post.Text).With(Row("huvudman", row), post.Party ?? Association).With(Row("omfattning", row), post.Posts is { } posts ? Swedish.Number(posts) : null)
                .With(Row("medel", row), post.Worth?.Typed).With(Row("stod", row), post.Decision);
        }

        return form;
    }

    /// <summary>What was typed as a sheet, or null when something could not be read; the faults stand at their fields.</summary>
    public static ApplicationSheet? Read(Form form, ProgrammeConfiguration rules)
    {
        var typed = Texts.ToDictionary(t => t.Name, t => form.Text(t.Name, FundingWords.Place(t.At), 20_000, required: false), StringComparer.Ordinal);
        var applicants = form.Ticks(Applicants, rules.Parties.Select(p => p.Key));
        var total = Worth(form, Total, FundingWords.Place("total"));
        var payers = rules.Parties.Select(p => p.Key).Append(Association).ToList();
        var lines = Rows(form, LineRows, ["rad", "ar", "kronor", "arbete", "beslut"]).Select(row => Line(form, row, payers)).ToList();
        var posts = Rows(form, PostRows, ["tjanst", "omfattning", "medel", "stod"]).Select(row => Post(form, row, payers)).ToList();
        return form.Ok
            ? new()
            {
                Applicants = applicants,
                Stakeholders = typed[Stakeholders],
                Background = typed[Background],
                Needs = typed[Needs],
                Method = typed[Method],
                FollowUp = typed[FollowUp],
                Continuation = typed[Continuation],
                OpenQuestions = typed[OpenQuestions],
                Total = total,
                TotalNote = typed[TotalNote],
                Lines = [.. lines.OfType<AppliedLine>()],
                Posts = [.. posts.OfType<ContinuedPost>()],
            }
            : null;
    }

    /// <summary>The rows in which something is typed; what is merely chosen beforehand does not count.</summary>
    static IEnumerable<int> Rows(Form form, string rows, string[] fields) =>
        Enumerable.Range(1, RowsOf(form, rows)).Where(row => fields.Any(f => form.Value(Row(f, row)).Trim().Length > 0));

    static AppliedLine? Line(Form form, int row, List<string> payers)
    {
        var text = form.Text(Row("rad", row), Label("Vad", row), 200);
        var year = form.Whole(Row("ar", row), Label("År", row), 1900, 2200, required: false);
        var kind = form.Choice(Row("slag", row), Label("Slag", row), Enum.GetNames<LineKind>());
        var amount = Worth(form, Row("kronor", row), Label("Belopp", row));
        var payer = form.Choice(Row("finans", row), Label("Finansiär", row), payers);
        var posts = form.Number(Row("arbete", row), Label("Tjänster", row), 0, 1000, required: false);
        var decision = form.Text(Row("beslut", row), Label("Beslut", row), 200, required: false);
        return text is null || kind is null || payer is null ? null : new(text, year, Enum.Parse<LineKind>(kind), amount, payer == Association ? null : payer, posts, decision);
    }

    static ContinuedPost? Post(Form form, int row, List<string> payers)
    {
        var text = form.Text(Row("tjanst", row), Label("Tjänst eller kostnad", row), 200);
        var party = form.Choice(Row("huvudman", row), Label("Huvudman", row), payers);
        var posts = form.Number(Row("omfattning", row), Label("Tjänster", row), 0, 1000, required: false);
        var amount = Worth(form, Row("medel", row), Label("Belopp", row));
        var decision = form.Text(Row("stod", row), Label("Beslut", row), 200, required: false);
        return text is null || party is null ? null : new(text, party == Association ? null : party, posts, amount, decision);
    }

    public static string Label(string field, int row) => field + ", rad " + Text(row);

    static RoughMoney? Worth(Form form, string name, string label)
    {
        if (form.Text(name, label, 60, required: false) is not { } typed)
        {
            return null;
        }

        var read = RoughMoney.Read(typed);
        if (read is null)
        {
            form.Refuse(name, $"”{label}” ska vara ett belopp i hela kronor, till exempel 1 450 000 kr, 450 tkr eller ca 2 milj. kr.");
        }

        return read;
    }

    /// <summary>What the fields are called in which two sheets differ.</summary>
    public static IReadOnlyList<Change> Between(ApplicationSheet before, ApplicationSheet after, ProgrammeConfiguration rules, DateOnly day)
    {
        (string At, Func<ApplicationSheet, string?> Show)[] shown =
        [
            ("applicants", s => string.Join(", ", s.Applicants.Select(k => Payer(rules, k, day)))),
            .. Texts.Select(t => (t.At, t.Show)),
            ("total", s => s.Total?.Typed),
            ("lines", s => string.Join("; ", s.Lines.Select(l => Said(l, rules, day)))),
            ("posts", s => string.Join("; ", s.Posts.Select(p => Said(p, rules, day)))),
        ];
        return [.. shown.Select(s => new Change(FundingWords.Place(s.At), Nothing(s.Show(before)), Nothing(s.Show(after)))).Where(c => c.Before != c.After)];
    }

    public static string Payer(ProgrammeConfiguration rules, string? key, DateOnly day) =>
        key is null ? rules.Association.ShortName : rules.Parties.FirstOrDefault(p => p.Key == key)?.NameOn(day) ?? key;

    static string Said(AppliedLine line, ProgrammeConfiguration rules, DateOnly day) =>
        string.Join(", ", new[] { line.Text, line.Year is { } year ? Text(year) : null, FundingWords.Of(line.Kind).ToLowerInvariant(), line.Worth?.Typed, Payer(rules, line.Financier, day), line.Posts is { } posts ? Swedish.Posts(posts) : null, line.Decision }.Where(p => p is not null));

    static string Said(ContinuedPost post, ProgrammeConfiguration rules, DateOnly day) =>
        string.Join(", ", new[] { post.Text, Payer(rules, post.Party, day), post.Posts is { } posts ? Swedish.Posts(posts) : null, post.Worth?.Typed, post.Decision }.Where(p => p is not null));

    static string? Nothing(string? text) => string.IsNullOrEmpty(text) ? null : text;

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
