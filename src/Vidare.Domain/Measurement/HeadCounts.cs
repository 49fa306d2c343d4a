using System.Runtime.InteropServices;
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

    readonly List<(Row In, int Count)> alike = [];

    /// <param name="isThere">Whether somebody is there; the others are conceivable.</param>
    HeadCounts(IReadOnlyList<(string Number, bool[] In)> numbers, Func<int, bool> isThere, int people)
    {
        var width = (numbers.Count + Row.Bits - 1) / Row.Bits;
        var bits = new ulong[width * people];
        for (var i = 0; i < numbers.Count; i++)
        {
            columns.Add(numbers[i].Number, i);
            var isIn = numbers[i].In;
            for (var p = 0; p < people; p++)
            {
                bits[(p * width) + (i / Row.Bits)] |= isIn[p] ? 1UL << (i % Row.Bits) : 0;
            }
        }

        Dictionary<Row, int> sorts = [];
        for (var p = 0; p < people; p++)
        {
            var row = new Row(bits.AsMemory(p * width, width));
            CollectionsMarshal.GetValueRefOrAddDefault(sorts, row, out _) += isThere(p) ? 1 : 0;
        }

        alike.AddRange(sorts.Where(s => s.Key.IsInAny).Select(s => (s.Key.Copy(), s.Value)));
    }

    public const string Enrolled = "M-01", Participants = "M-02", Anonymous = "M-02/anonyma", New = "M-03/nya", Ended = "M-03/avslutade", FollowUpsDue = "M-32", FollowUpsReached = "M-32/nådda", Throughput = "M-05", Unnamed = "M-31/anonyma";

    public static string Of(Stage stage) => "M-18/" + stage;

    public static string Of(HalfYear half) => "M-18/" + half.First.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Waited(Stage from) => "M-22/" + from;

    public static string Of(string goal, Reply reply) => goal + "/" + reply;

    public static string Of(string goal, DateOnly cohort, Reply reply) => Of(goal + "/" + cohort.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture), reply);

    public static string Of(string goal, UnknownBecause because) => goal + "/okänd/" + because;

    /// <summary>How many there are.</summary>
    public int this[string number] => columns.TryGetValue(number, out var column) ? alike.Where(a => a.In[column]).Sum(a => a.Count) : 0;

    /// <summary>How many there are in all of them together.</summary>
    public int Total(IEnumerable<string> numbers) => numbers.Sum(n => this[n]);

    /// <summary>Who are in any of the numbers, as what can be reckoned with: one place for each sort of people alike. Exact in whole numbers modulo a prime.</summary>
    internal long[] Sum(IEnumerable<string> numbers)
    {
        var wanted = numbers.Select(n => columns.GetValueOrDefault(n, -1)).Where(c => c >= 0).ToList();
        return [.. alike.Select(a => (long)wanted.Count(c => a.In[c]))];
    }

    /// <summary>The volumes as of the day, and how it has gone as of the last settled day: so they stand beside each other.</summary>
    public static HeadCounts Of(ProgrammeConfiguration programme, Material there, DateOnly at)
    {
        var settled = SettledDays.Last(programme, at);
        var people = new People(programme, there, settled is { } day && day != at ? [at, day] : [at]);
        AddVolumes(people, at);
        if (settled is { } turn)
        {
            AddWays(people, turn);
            foreach (var goal in programme.Goals.SelectMany(g => g.Parts is { Count: > 0 } parts ? parts : [g]))
            {
                if (Formulas.Of(goal) is { Otherwise: null } formula)
                {
                    people.Add(goal, formula, turn);
                }
            }
        }

        return people.Counted();
    }

    static void AddVolumes(People people, DateOnly at)
    {
        var from = ProgrammeFigures.HalfYear(at);
        people.Add(Enrolled, c => c.IsEnrolledOn(at));
        people.AddPersons(Participants, from, at);
        people.Add(New, c => Volumes.IsNew(c, from, at));
        people.Add(Ended, c => Volumes.HasEnded(c, from, at));
        people.AddPosts(Anonymous, p => p.Start >= from && p.Start <= at);
        if (ProgrammeFigures.ThroughputFrom(people.Programme, at) is { } since)
        {
            people.AddPersons(Throughput, since, at);
        }
    }

    static void AddWays(People people, DateOnly turn)
    {
        people.AddPosts(Unnamed, p => p.Start <= turn);
        foreach (var stage in Enum.GetValues<Stage>())
        {
            people.Add(Of(stage), c => Stages.HasReached(c, stage, turn));
        }

        foreach (var half in Inflow.Halves(people.Programme, turn))
        {
            people.Add(Of(half), c => Inflow.IsIn(people.Programme, c, half, turn));
        }

        foreach (var lead in ProgrammeFigures.Leads)
        {
            people.Add(Waited(lead.From), c => lead.Begins(c) is { } begun && lead.Ends(c) is { } done && begun <= done && done <= turn);
        }

        people.Add(FollowUpsDue, c => ProgrammeFigures.IsFollowUpDue(people.Programme, c, turn));
        people.Add(FollowUpsReached, c => ProgrammeFigures.IsFollowUpDue(people.Programme, c, turn) && ProgrammeFigures.FollowedUp(c, turn) is FollowUpResult.Reached);
    }

    /// <summary>In which numbers somebody is: a bit for each.</summary>
    readonly struct Row(ReadOnlyMemory<ulong> words) : IEquatable<Row>
    {
        public const int Bits = 64;

        readonly ReadOnlyMemory<ulong> words = words;

        public bool this[int number] => ((words.Span[number / Bits] >> (number % Bits)) & 1) == 1;

        public bool IsInAny => words.Span.ContainsAnyExcept(0UL);

        public Row Copy() => new(words.ToArray());

        public bool Equals(Row other) => words.Span.SequenceEqual(other.words.Span);

        public override bool Equals(object? obj) => obj is Row other && Equals(other);

        public override int GetHashCode()
        {
            HashCode hash = default;
            hash.AddBytes(MemoryMarshal.AsBytes(words.Span));
            return hash.ToHashCode();
        }
    }

    /// <summary>Those who are there and those who could be, courses first and then posts, and the numbers that they are in.</summary>
    sealed class People
    {
        readonly Material there, all;
        readonly int count;
        readonly Dictionary<Course, int> places;
        readonly List<(string Number, bool[] In)> numbers = [];

        public People(ProgrammeConfiguration programme, Material there, IReadOnlyList<DateOnly> days)
        {
            (Programme, this.there) = (programme, there);
            all = there with { Courses = [.. there.Courses, .. days.SelectMany(d => Conceivable.Courses(programme, there, d))], Anonymous = [.. there.Anonymous, .. days.SelectMany(d => Conceivable.Posts(programme, there, d))] };
            count = all.Courses.Count + all.Anonymous.Count;
            places = new(all.Courses.Count, ReferenceEqualityComparer.Instance);
            for (var i = 0; i < all.Courses.Count; i++)
            {
                places.Add(all.Courses[i], i);
            }
        }

        public ProgrammeConfiguration Programme { get; }

        public void Add(string number, Func<Course, bool> isIn)
        {
            var set = New(number);
            for (var i = 0; i < all.Courses.Count; i++)
            {
                set[i] = isIn(all.Courses[i]);
            }
        }

        public void AddPosts(string number, Func<AnonymousPost, bool> isIn)
        {
            var set = New(number);
            for (var i = 0; i < all.Anonymous.Count; i++)
            {
                set[all.Courses.Count + i] = isIn(all.Anonymous[i]);
            }
        }

        /// <summary>Those who were there in the period, each person once.</summary>
        public void AddPersons(string number, DateOnly from, DateOnly to)
        {
            var set = New(number);
            foreach (var course in Volumes.InPeriod(all, from, to).DistinctBy(c => c.Person))
            {
                set[places[course]] = true;
            }
        }

        /// <summary>A goal's replies, why its unknown are, and its replies among those who began in each half-year: from one round of answers.</summary>
        public void Add(GoalConfiguration goal, Formula formula, DateOnly day)
        {
            Question question = new(Programme, goal.Measure ?? new(), all, day);
            var replies = Replies(r => HeadCounts.Of(goal.Id, r));
            var cohorts = StartCohorts.Days(Programme, formula, there, day).ToDictionary(c => c, c => Replies(r => HeadCounts.Of(goal.Id, c, r)));
            var unknown = Unknowns.Of(formula.Id).ToDictionary(b => b, b => New(HeadCounts.Of(goal.Id, b)));
            foreach (var (course, reply) in formula.Answers(question))
            {
                Place(places[course], course.Start!.Value, reply, reply is Reply.Unknown ? Unknowns.Why(formula, course, day) : null);
            }

            for (var i = 0; i < all.Anonymous.Count; i++)
            {
                if (formula.OfAnonymous(all.Anonymous[i], question) is { } reply)
                {
                    Place(all.Courses.Count + i, all.Anonymous[i].Start, reply, reply is Reply.Unknown ? UnknownBecause.Anonymous : null);
                }
            }

            void Place(int who, DateOnly start, Reply reply, UnknownBecause? why)
            {
                replies[(int)reply][who] = true;
                if (cohorts.Count > 0 && cohorts.TryGetValue(ProgrammeFigures.HalfYear(start), out var cohort))
                {
                    cohort[(int)reply][who] = true;
                }

                if (why is { } because && unknown.TryGetValue(because, out var set))
                {
                    set[who] = true;
                }
            }
        }

        public HeadCounts Counted() => new(numbers, i => i < there.Courses.Count || (i >= all.Courses.Count && i < all.Courses.Count + there.Anonymous.Count), count);

        bool[][] Replies(Func<Reply, string> name) => Array.ConvertAll(Enum.GetValues<Reply>(), r => New(name(r)));

        bool[] New(string number)
        {
            var set = new bool[count];
            numbers.Add((number, set));
            return set;
        }
    }
}
