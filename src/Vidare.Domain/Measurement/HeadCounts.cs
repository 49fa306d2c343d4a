using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>
/// The numbers of people that a programme's page shows beside each other, with who is in which (antal bredvid varandra), so that it
/// can be asked what follows from what. It keeps nobody: only how many there are who are in the same numbers. Beside those who are
/// there it reckons with those who could be, since who reads the page does not know which of them there are none of.
/// </summary>
public sealed class HeadCounts
{
    readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    readonly List<(string In, int Count)> alike = [];

    /// <param name="people">So many of those in the numbers are there; the others are conceivable.</param>
    HeadCounts(IReadOnlyList<(string Number, bool[] In)> numbers, Func<int, bool> isThere, int people)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            columns.Add(numbers[i].Number, i);
        }

        var groups = Enumerable.Range(0, people).GroupBy(p => string.Create(numbers.Count, (numbers, p), static (text, on) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = on.numbers[i].In[on.p] ? '1' : '0';
            }
        }), StringComparer.Ordinal);
        alike.AddRange(groups.Where(g => g.Key.Contains('1', StringComparison.Ordinal)).Select(g => (g.Key, g.Count(isThere))));
    }

    public const string Enrolled = "M-01", Participants = "M-02", Anonymous = "M-02/anonyma", New = "M-03/nya", Ended = "M-03/avslutade", FollowUpsDue = "M-32", FollowUpsReached = "M-32/nådda", Throughput = "M-05", Unnamed = "M-31/anonyma";

    public static string Of(Stage stage) => "M-18/" + stage;

    public static string Of(HalfYear half) => "M-18/" + half.First.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Waited(Stage from) => "M-22/" + from;

    public static string Of(string goal, Reply reply) => goal + "/" + reply;

    public static string Of(string goal, DateOnly cohort, Reply reply) => Of(goal + "/" + cohort.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture), reply);

    public static string Of(string goal, UnknownBecause because) => goal + "/okänd/" + because;

    /// <summary>How many there are.</summary>
    public int this[string number] => columns.TryGetValue(number, out var column) ? alike.Where(a => a.In[column] == '1').Sum(a => a.Count) : 0;

    /// <summary>How many there are in all of them together.</summary>
    public int Total(IEnumerable<string> numbers) => numbers.Sum(n => this[n]);

    /// <summary>Who are in any of the numbers, as what can be reckoned with: one place for each sort of people alike. Exact in whole numbers modulo a prime.</summary>
    internal long[] Sum(IEnumerable<string> numbers)
    {
        var wanted = numbers.Select(n => columns.GetValueOrDefault(n, -1)).Where(c => c >= 0).ToList();
        return [.. alike.Select(a => (long)wanted.Count(c => a.In[c] == '1'))];
    }

    /// <summary>The volumes as of the day, and how it has gone as of the last settled day: so they stand beside each other.</summary>
    public static HeadCounts Of(ProgrammeConfiguration programme, Material there, DateOnly at)
    {
        var settled = SettledDays.Last(programme, at);
        IReadOnlyList<DateOnly> days = settled is { } day && day != at ? [at, day] : [at];
        var material = there with { Courses = [.. there.Courses, .. days.SelectMany(d => Conceivable.Courses(programme, there, d))], Anonymous = [.. there.Anonymous, .. days.SelectMany(d => Conceivable.Posts(programme, there, d))] };
        var (courses, posts) = (material.Courses, material.Anonymous);
        var index = new Dictionary<Course, int>(courses.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < courses.Count; i++)
        {
            index.Add(courses[i], i);
        }

        List<(string, bool[])> numbers = [];
        bool[] Set(IEnumerable<Course> who)
        {
            var set = new bool[courses.Count + posts.Count];
            foreach (var course in who)
            {
                set[index[course]] = true;
            }

            return set;
        }

        void Add(string number, IEnumerable<Course> who) => numbers.Add((number, Set(who)));

        void AddReplies(Func<Reply, string> name, Formula formula, Question question)
        {
            var each = Enum.GetValues<Reply>().Select(_ => new bool[courses.Count + posts.Count]).ToArray();
            foreach (var (course, reply) in formula.Answers(question))
            {
                each[(int)reply][index[course]] = true;
            }

            var asked = question.Material.Anonymous.ToHashSet();
            for (var i = 0; i < posts.Count; i++)
            {
                if (asked.Contains(posts[i]) && formula.OfAnonymous(posts[i], question) is { } reply)
                {
                    each[(int)reply][courses.Count + i] = true;
                }
            }

            numbers.AddRange(Enum.GetValues<Reply>().Select(r => (name(r), each[(int)r])));
        }

        void AddUnknown(string name, Formula formula, Question question, UnknownBecause because) => numbers.Add((name,
        [
            .. Set(formula.Answers(question).Where(a => a.Reply is Reply.Unknown && Unknowns.Why(formula, a.Course, question.At) == because).Select(a => a.Course)).Take(courses.Count),
            .. posts.Select(p => because is UnknownBecause.Anonymous && formula.OfAnonymous(p, question) is Reply.Unknown),
        ]));

        var from = ProgrammeFigures.HalfYear(at);
        Add(Enrolled, courses.Where(c => c.IsEnrolledOn(at)));
        Add(Participants, Volumes.InPeriod(material, from, at).DistinctBy(c => c.Person));
        Add(New, courses.Where(c => Volumes.IsNew(c, from, at)));
        Add(Ended, courses.Where(c => Volumes.HasEnded(c, from, at)));
        numbers.Add((Anonymous, [.. courses.Select(_ => false), .. posts.Select(p => p.Start >= from && p.Start <= at)]));
        if (ProgrammeFigures.ThroughputFrom(programme, at) is { } since)
        {
            Add(Throughput, Volumes.InPeriod(material, since, at).DistinctBy(c => c.Person));
        }

        if (settled is not { } turn)
        {
            return Kept();
        }

        numbers.Add((Unnamed, [.. courses.Select(_ => false), .. posts.Select(p => p.Start <= turn)]));
        foreach (var stage in Enum.GetValues<Stage>())
        {
            Add(Of(stage), courses.Where(c => Stages.HasReached(c, stage, turn)));
        }

        foreach (var half in Inflow.Halves(programme, turn))
        {
            Add(Of(half), courses.Where(c => Inflow.IsIn(programme, c, half, turn)));
        }

        foreach (var lead in ProgrammeFigures.Leads)
        {
            Add(Waited(lead.From), courses.Where(c => lead.Begins(c) is { } begun && lead.Ends(c) is { } done && begun <= done && done <= turn));
        }

        Add(FollowUpsDue, courses.Where(c => ProgrammeFigures.IsFollowUpDue(programme, c, turn)));
        Add(FollowUpsReached, courses.Where(c => ProgrammeFigures.IsFollowUpDue(programme, c, turn) && ProgrammeFigures.FollowedUp(c, turn) is FollowUpResult.Reached));
        foreach (var goal in programme.Goals.SelectMany(g => g.Parts is { Count: > 0 } parts ? parts : [g]))
        {
            if (Formulas.Of(goal) is { Otherwise: null } formula)
            {
                AddReplies(r => Of(goal.Id, r), formula, new(programme, goal.Measure ?? new(), material, turn));
                foreach (var because in Unknowns.Of(formula.Id))
                {
                    AddUnknown(Of(goal.Id, because), formula, new(programme, goal.Measure ?? new(), material, turn), because);
                }

                foreach (var cohort in StartCohorts.Days(programme, formula, there, turn))
                {
                    AddReplies(r => Of(goal.Id, cohort, r), formula, new(programme, goal.Measure ?? new(), StartCohorts.In(material, cohort), turn));
                }
            }
        }

        return Kept();

        HeadCounts Kept() => new(numbers, i => i < there.Courses.Count || (i >= courses.Count && i < courses.Count + there.Anonymous.Count), courses.Count + posts.Count);
    }
}
