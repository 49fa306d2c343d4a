using System.Text.RegularExpressions;
using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>What an application lacks and what in it does not agree (kontroll av ansökan), said while it is written. Nothing is corrected by it.</summary>
public static partial class ApplicationCheck
{
    /// <param name="ownerSeats">The seats of the body that owns the insats.</param>
    public static IReadOnlyList<ApplicationFinding> Of(Programme programme, ApplicationSheet sheet, IReadOnlyList<Seat> ownerSeats, DateOnly day)
    {
        var rules = programme.Configuration;
        return
        [
            .. Empty(rules, sheet),
            .. Absent(rules, day),
            .. Owner(programme, ownerSeats, day),
            .. Goals(rules),
            .. Budget(rules, sheet),
            .. Afterwards(programme, sheet, day),
            .. LateStart(rules),
            .. PackageCheck.Of(rules).Notes.Where(n => n.Standing is not ContradictionStanding.NoLonger)
                .Select(n => new DeclaredAgainstComputed(n.Contradiction.At, n.Contradiction.Declared, n.Contradiction.Computed, n.Contradiction.Source)),
            .. Texts(sheet).Where(t => t.Text is not null && PersonalNumber().IsMatch(t.Text)).Select(t => new LooksLikePersonalNumber(t.At)),
        ];
    }

    /// <summary>The fields that B.9 D1 marks as required and that are empty, in the sheet and in the configuration.</summary>
    static IEnumerable<FieldIsEmpty> Empty(ProgrammeConfiguration rules, ApplicationSheet sheet)
    {
        (string At, bool Missing)[] wanted =
        [
            ("applicants", sheet.Applicants.Count == 0),
            ("background", sheet.Background is null),
            ("needs", sheet.Needs is null),
            ("method", sheet.Method is null),
            ("followUp", sheet.FollowUp is null),
            ("continuation", sheet.Continuation is null),
            ("total", sheet.Total is null),
            ("lines", sheet.Lines.Count == 0),
            ("purposes", rules.Purposes.Count == 0),
            ("goals", rules.Goals.Count == 0),
            ("risks", rules.Risks.Count == 0),
            ("phases", rules.Phases.Count == 0),
            ("gates", !rules.Gates.Any(g => g.Kind is GateKind.Start)),
            ("staff", rules.Staff.Count == 0),
            ("reporting", rules.Reporting is null),
            ("period.end", rules.Period.End is null),
        ];
        return wanted.Where(w => w.Missing).Select(w => new FieldIsEmpty(w.At));
    }

    /// <summary>Fewer than the four by law may apply (LEK-01).</summary>
    static IEnumerable<PartyDoesNotApply> Absent(ProgrammeConfiguration rules, DateOnly day) =>
        Omissions.ByLaw.Except(rules.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => p.Kind))
            .Select(k => new PartyDoesNotApply(k, rules.Parties.FirstOrDefault(p => p.Kind == k)?.NameOn(day)));

    static IEnumerable<ApplicationFinding> Owner(Programme programme, IReadOnlyList<Seat> seats, DateOnly day) => programme.Configuration.Owner is { } owner
        ? Composition.Missing(programme, owner, seats, day).Select(p => new PartyIsNotSeated("bodies", owner.Label, programme.NameOf(p, day)))
        : [new OwnerIsMissing()];

    static IEnumerable<ApplicationFinding> Goals(ProgrammeConfiguration rules) =>
        rules.Goals.Select((g, i) => (Goal: g, Index: i)).Where(g => !g.Goal.HasMeasurementPlan).Select(g => (ApplicationFinding)(g.Goal.AwaitsBaseline
            ? new BaselineIsAwaited($"goals[{g.Index}]", g.Index + 1, g.Goal.Text, [.. (g.Goal.Parts ?? [g.Goal]).Where(p => p.LacksBaseline).Select(p => p.Baseline!.Source + ", " + p.Baseline.Period).Distinct()])
            : new GoalWithoutPlan($"goals[{g.Index}]", g.Index + 1, g.Goal.Text)));

    static IEnumerable<ApplicationFinding> Budget(ProgrammeConfiguration rules, ApplicationSheet sheet)
    {
        var lines = sheet.Lines.Select((l, i) => (Line: l, At: $"lines[{i}]")).ToList();
        var without = AppliedSums.Counted(sheet).Count(l => l.Worth is null);
        var sum = AppliedSums.Computed(sheet);
        return
        [
            .. sum is null ? [new AnnexIsMissing()] : without > 0 ? [new LinesWithoutMoney(without)] : Array.Empty<ApplicationFinding>(),
            .. AppliedSums.Agrees(sheet) is false ? [new TotalDisagrees(sheet.Total!, sum!.Value, sheet.TotalNote)] : Array.Empty<ApplicationFinding>(),
            .. lines.Where(l => l.Line.Year < rules.Period.Start.Year || l.Line.Year > rules.Period.End?.Year)
                .Select(l => new YearIsOutside(l.At, l.Line.Text, l.Line.Year!.Value, rules.Period.Start.Year, rules.Period.End?.Year ?? rules.Period.Start.Year)),
            .. lines.Where(l => l.Line.Kind is LineKind.EarlierDecision).Select(l => (ApplicationFinding)(l.Line.Decision is { } decision ? new PaidByDecision(l.At, l.Line.Text, decision) : new DecisionIsMissing(l.At, l.Line.Text))),
        ];
    }

    /// <summary>Each party gives something afterwards and each post has somebody who answers for it; the association only by a decision (TUNA-57, TUNA-61, TUNA-63).</summary>
    static IEnumerable<ApplicationFinding> Afterwards(Programme programme, ApplicationSheet sheet, DateOnly day) =>
    [
        .. programme.Configuration.Parties.Where(p => p.Standing is PartyStanding.Runs && !sheet.Posts.Any(c => c.Party == p.Key && (c.Posts is > 0 || c.Worth is { Kronor: > 0 }))).Select(p => new PartyGivesNothing(p.NameOn(day))),
        .. sheet.Posts.Select((c, i) => (Post: c, At: $"posts[{i}]")).Where(c => (c.Post.Party is null && c.Post.Decision is null) || c.Post is { Posts: null, Worth: null }).Select(c => new PostHasNoFuture(c.At, c.Post.Text)),
    ];

    /// <summary>Twelve months before 2016-07-31: who starts after 2015-08-01 does not have the whole stay.</summary>
    static IEnumerable<LateStartRunsPastEnd> LateStart(ProgrammeConfiguration rules) =>
        rules is { Enrolment.MaximumMonths: { } months, Period.End: { } end } && LastWhole(end, months) is { } last && last < (rules.Intake.Stop ?? end)
            ? [new LateStartRunsPastEnd(last, months, end)]
            : [];

    /// <summary>The last start whose stay of so many months ends on the last day or before.</summary>
    static DateOnly LastWhole(DateOnly end, int months)
    {
        var start = end.AddDays(1).AddMonths(-months);
        return start.LastDayOf(months) > end ? start.AddDays(-1) : start;
    }

    static IEnumerable<(string At, string? Text)> Texts(ApplicationSheet sheet) =>
    [
        ("stakeholders", sheet.Stakeholders), ("background", sheet.Background), ("needs", sheet.Needs), ("method", sheet.Method),
        ("followUp", sheet.FollowUp), ("continuation", sheet.Continuation), ("openQuestions", sheet.OpenQuestions), ("totalNote", sheet.TotalNote),
        .. sheet.Lines.Select((l, i) => ($"lines[{i}]", (string?)l.Text)),
        .. sheet.Posts.Select((p, i) => ($"posts[{i}]", (string?)p.Text)),
    ];

    /// <summary>Six or eight digits of a day of birth and four more.</summary>
    [GeneratedRegex(@"(?<!\d)(19|20)?\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01]|[6-8]\d|9[01])[-+ ]?\d{4}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PersonalNumber();
}
