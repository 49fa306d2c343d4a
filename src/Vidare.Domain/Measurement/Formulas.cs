using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>What a formula is asked about: a programme's material with a goal's own rule, as of a day.</summary>
public sealed record Question(ProgrammeConfiguration Programme, MeasureRule Rule, Material Material, DateOnly At)
{
    /// <summary>From the programme's last day on, everybody is in N and who is still enrolled is unknown (design, "Who is where").</summary>
    public bool HasEnded => Programme.Period.End <= At;

    /// <summary>More may still begin.</summary>
    public bool IsTakingIn => !((Programme.Intake.Stop ?? Programme.Period.End) <= At) && !(Programme.Period.End <= At);
}

/// <summary>A formula of B.6.3 (formel) that is computed from cases.</summary>
/// <param name="Of">What each enrolment that has begun answers; null for a formula that counts something else.</param>
/// <param name="OfAnonymous">What a participant without identity answers.</param>
/// <param name="IsFinal">When the result no longer moves.</param>
/// <param name="HasWindow">Whether each enrolment is judged by so many months from its own start.</param>
public sealed record Formula(
    string Id,
    bool IsCount,
    Func<Course, Question, Reply?> Of,
    Func<AnonymousPost, Question, Reply?> OfAnonymous,
    Func<Question, Tally, bool> IsFinal,
    bool ByPerson = false,
    bool NoneIsNought = false,
    Func<Question, Tally>? Otherwise = null,
    bool HasWindow = false)
{
    public Tally Count(Question question)
    {
        if (Otherwise is not null)
        {
            return Otherwise(question);
        }

        var answers = Answers(question).Select(a => a.Reply);
        answers = answers.Concat(question.Material.Anonymous.Select(a => OfAnonymous(a, question)).OfType<Reply>());
        var tally = Tally.Of(answers, preliminary: true);
        return tally with { Preliminary = !IsFinal(question, tally) };
    }

    /// <summary>Every enrolment with its answer; where people are counted, each person once with the best of theirs.</summary>
    public IEnumerable<(Course Course, Reply Reply)> Answers(Question question)
    {
        var each = question.Material.Courses.Where(c => c.HasStarted(question.At))
            .Select(c => (Course: c, Reply: c.IsOutside(question.At) ? Reply.Outside : Of(c, question)))
            .Where(a => a.Reply is not null).Select(a => (a.Course, a.Reply!.Value));
        return ByPerson ? each.GroupBy(a => a.Course.Person).Select(person => person.MinBy(a => a.Value)) : each;
    }

    /// <summary>The bounds if everybody who is too young to say were counted in (B.6.1); null when more may still begin and the target is a count.</summary>
    public Interval? Potential(Tally tally) =>
        !IsCount ? new(tally.Yes, tally.Yes + tally.Unknown + tally.Immature, tally.N + tally.Immature)
        : Otherwise is not null || !tally.Preliminary ? new(tally.Yes, tally.Yes + tally.Unknown + tally.Immature, 1)
        : null;
}

/// <summary>The formulas that the system computes from cases (formler; M-06…M-14 and M-21). All others are entered.</summary>
public static class Formulas
{
    /// <summary>Open so long, a hand-over is between the chairs (M-21, BR-08).</summary>
    public const int BetweenChairsDays = 14;

    /// <summary>So many days after the window has closed nobody more is reached (CAL-12).</summary>
    public const int FinalAfterDays = 60;

    static readonly OutcomeKind[] WorkOrStudies = [OutcomeKind.Work, OutcomeKind.SubsidisedWork, OutcomeKind.SocialEnterprise, OutcomeKind.Studies];

    /// <summary>Sysselsättning (B.6.2).</summary>
    static readonly OutcomeKind[] Occupied =
    [
        .. WorkOrStudies, OutcomeKind.IntroductoryStudies, OutcomeKind.TrialStudies, OutcomeKind.LabourMarketTraining, OutcomeKind.Internship, OutcomeKind.WorkTraining,
        OutcomeKind.ShelteredWorkTraining, OutcomeKind.WorkTrial,
    ];

    /// <summary>Till arbetsmarknadens förfogande, or in work (B.6.2).</summary>
    static readonly OutcomeKind[] Available = [OutcomeKind.JobSeeker, OutcomeKind.Work, OutcomeKind.SubsidisedWork, OutcomeKind.SocialEnterprise];

    static readonly Dictionary<string, Formula> Known = new Formula[]
    {
        new("M-06", false, PlanInTime, InWindow(3), WindowsClosed, HasWindow: true),
        new("M-07", false, StateInTime(6, Occupied), InWindow(6), WindowsClosed, HasWindow: true),
        new("M-08", false, StateInTime(12, Available), InWindow(12), WindowsClosed, HasWindow: true),
        new("M-09", false, FinalDestination, Never, LastHasLeft),
        new("M-10", true, (c, q) => Reply.Yes, Never, (q, t) => !q.IsTakingIn, ByPerson: true),
        new("M-11", true, Begun, Never, (q, t) => q.HasEnded, ByPerson: true),
        new("M-12", false, UpTheStairs, Never, (q, t) => q.At >= Stretch(q).Last),
        new("M-13", false, CompletedWithPlan, Never, LastHasLeft),
        new("M-14", false, LastingOutcome, Never, (q, t) => q.Rule.To is { } to && q.At >= to.AddDays(FinalAfterDays)),
        new("M-21", true, (c, q) => null, (a, q) => null, (q, t) => q.HasEnded, NoneIsNought: true, Otherwise: BetweenTheChairs),
    }.ToDictionary(f => f.Id, StringComparer.Ordinal);

    /// <summary>The formula of a goal, or null when its measure is entered by hand.</summary>
    public static Formula? Of(GoalConfiguration goal) => goal.Formula is { } id ? Known.GetValueOrDefault(id) : null;

    public static bool IsComputed(string formula) => Known.ContainsKey(formula);

    static int Window(Question question, int otherwise) => question.Rule.WindowMonths ?? otherwise;

    static Reply? Never(AnonymousPost post, Question question) => post.Start <= question.At ? Reply.Unknown : null;

    static Func<AnonymousPost, Question, Reply?> InWindow(int months) => (post, question) =>
        post.Start > question.At ? null : post.Start.PlusMonths(Window(question, months)) <= question.At ? Reply.Unknown : Reply.Immature;

    /// <summary>Final once every window has closed and nobody more begins (B.6.1); without an end that is once the half-year of the last beginner is over, since each half-year's beginners are a cohort of their own.</summary>
    static Func<Question, Tally, bool> WindowsClosed => (question, tally) => tally.N > 0 && tally.Immature == 0 && (!question.IsTakingIn || IsBetweenCohorts(question));

    static bool IsBetweenCohorts(Question question) =>
        question.Programme.Period.End is null
        && !question.Material.Courses.Where(c => c.HasStarted(question.At)).Select(c => c.Start!.Value).Concat(question.Material.Anonymous.Select(a => a.Start).Where(s => s <= question.At))
            .Any(start => ProgrammeFigures.HalfYear(start) == ProgrammeFigures.HalfYear(question.At) && question.At < ProgrammeFigures.HalfYear(question.At).AddMonths(6).AddDays(-1));

    /// <summary>Final when the programme has ended and the last has left (9-corrections 48).</summary>
    static bool LastHasLeft(Question question, Tally tally) =>
        question.HasEnded && question.Material.Courses.All(c => !c.HasStarted(question.At) || c.IsOver(question.At));

    /// <summary>M-06: a plan of a track that counts was adopted within the window. That is wholly in this system, so nobody is unknown.</summary>
    static Reply? PlanInTime(Course course, Question question)
    {
        var last = course.Start!.Value.PlusMonths(Window(question, 3));
        return last > question.At ? Reply.Immature
            : course.Plans.Any(p => p.On >= course.Start && p.On <= last && question.Rule.Tracks?.Contains(p.Track) is not false) ? Reply.Yes
            : Reply.No;
    }

    /// <summary>M-07 and M-08: in such a state on at least one day of the window; "no" needs somebody who saw how it was when the window closed (9-corrections 15 and 16).</summary>
    static Func<Course, Question, Reply?> StateInTime(int months, OutcomeKind[] otherwise) => (course, question) =>
    {
        var start = course.Start!.Value;
        var last = start.PlusMonths(Window(question, months));
        var kinds = question.Rule.Counts ?? otherwise;
        return last > question.At ? Reply.Immature
            : course.Spells.Any(s => kinds.Contains(s.Kind) && s.From <= question.At && s.Touches(start, last)) || (course.GoneTo(last) is { } to && kinds.Contains(to)) ? Reply.Yes
            : course.IsObservedSince(last, question.At) ? Reply.No
            : Reply.Unknown;
    };

    /// <summary>
    /// M-09: one final destination for each enrolment (TUNA-15, TUNA-16). Vocational rehabilitation counts once its receiver has
    /// acknowledged; sent and not answered is unknown (B.6.2).
    /// </summary>
    static Reply? FinalDestination(Course course, Question question)
    {
        if (!course.IsOver(question.At))
        {
            return question.HasEnded ? Reply.Unknown : Reply.Immature;
        }

        return course.GoneTo(question.At) is not { } kind ? Reply.Unknown
            : question.Rule.Counts is not { } counted ? Reply.Unknown
            : !counted.Contains(kind) ? Reply.No
            : kind is OutcomeKind.VocationalRehabilitation && !(course.Acknowledged <= question.At) ? Reply.Unknown
            : Reply.Yes;
    }

    /// <summary>M-11: work or studies begun since the start and before the programme's end. Who is still enrolled then has not begun: the coach would know.</summary>
    static Reply? Begun(Course course, Question question) =>
        course.BegunSinceStart(question.Rule.Counts ?? WorkOrStudies, question.At).Any(s => !(s.From > question.Programme.Period.End)) ? Reply.Yes
        : !course.IsOver(question.At) ? question.HasEnded ? Reply.No : Reply.Immature
        : course.GoneTo(question.At) is null ? Reply.Unknown
        : Reply.No;

    /// <summary>The stretch that M-12 judges: the whole time, or the year of the day asked about, within the programme's days.</summary>
    static (DateOnly First, DateOnly Last) Stretch(Question question)
    {
        var (start, end) = (question.Programme.Period.Start, question.Programme.Period.End ?? DateOnly.MaxValue);
        if (question.Rule.Time is MeasureTime.Whole)
        {
            return (start, end);
        }

        var day = question.At < end ? question.At : end;
        var (first, last) = (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
        return (first > start ? first : start, last < end ? last : end);
    }

    /// <summary>M-12: the last step seen in the stretch is higher than the first, or than the last one before it, and a placement has been where the goal asks for one (B.6.2).</summary>
    static Reply? UpTheStairs(Course course, Question question)
    {
        var (first, until) = Stretch(question);
        var last = until < question.At ? until : question.At;
        if (course.Start > last || course.End < first || course.LastDay < first)
        {
            return null;
        }

        var seen = course.Stairs.Where(s => s.On <= last).OrderBy(s => s.On).ToList();
        var before = seen.FindLastIndex(s => s.On < first);
        var inside = seen.Skip(Math.Max(before, 0)).ToList();
        if (inside.Count < 2)
        {
            return Reply.Unknown;
        }

        return inside[^1].Step > inside[0].Step && (question.Rule.Counts is not { Count: > 0 } placements || course.Spells.Any(s => placements.Contains(s.Kind) && s.Touches(course.Start!.Value, last))) ? Reply.Yes : Reply.No;
    }

    /// <summary>M-13: ended with a hand-over that was taken, and a plan adopted (B.6.2 fullföljt). It is wholly in this system.</summary>
    static Reply? CompletedWithPlan(Course course, Question question)
    {
        if (!course.IsOver(question.At))
        {
            return question.HasEnded ? Reply.Unknown : Reply.Immature;
        }

        return course.GoneTo(question.At) is not null && course.Acknowledged <= question.At && course.Plans.Any(p => p.On <= question.At) ? Reply.Yes : Reply.No;
    }

    /// <summary>M-14: an outcome begun since the start and by the window's last day, that lasts on a day of the window or later; "no" needs an observation from its last day on.</summary>
    static Reply? LastingOutcome(Course course, Question question)
    {
        if (question.Rule is not { From: { } from, To: { } to })
        {
            return Reply.Unknown;
        }

        return course.BegunSinceStart(question.Rule.Counts ?? WorkOrStudies, question.At).Any(s => s.From <= to && !(s.To < from)) && question.At >= from ? Reply.Yes
            : course.IsObservedSince(to, question.At) ? Reply.No
            : question.At < from ? Reply.Immature
            : Reply.Unknown;
    }

    /// <summary>M-21: hand-overs that have waited longer than allowed and that no authority has acknowledged.</summary>
    static Tally BetweenTheChairs(Question question)
    {
        var days = question.Rule.OlderThanDays ?? BetweenChairsDays;
        var opened = question.Material.Waits.Where(w => w.Kind is WaitKind.Handover && w.Since <= question.At).ToList();
        var late = opened.Count(w => !w.Outside && w.IsOpen(question.At) && question.At.DayNumber - w.Since.DayNumber > days);
        return new(late, opened.Count - late, 0, 0, 0, !question.HasEnded);
    }
}
