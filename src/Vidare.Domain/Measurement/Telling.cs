namespace Vidare.Measurement;

/// <summary>To whom numbers are told (mottagare): who works with the cases, the steering group and the office, or whoever a file is passed on to.</summary>
public enum Audience { SeesPersons, Association, Anyone }

/// <summary>
/// Which of a programme's numbers may be told (röjandekontroll av hela sidan). A number is hidden when it is small, and so is every
/// further one from which, with all that is told, a small one could be worked out. Tried by solving: whatever is told is one system of
/// equations, and no small number may follow from it.
/// </summary>
public sealed class Telling
{
    const long Prime = 2_147_483_647;

    readonly HashSet<string> told = new(StringComparer.Ordinal);

    readonly bool all;

    Telling(bool all) => this.all = all;

    public static Telling Everything { get; } = new(all: true);

    /// <summary>Whether the numbers of that name are told.</summary>
    public bool Tells(string unit) => all || told.Contains(unit);

    /// <summary>A number of people as it may be told.</summary>
    public Told Say(string unit, int count) => Tells(unit) ? new ToldCount(count) : count < Suppression.LeastTotal ? new ToldFewer(Suppression.LeastTotal) : new ToldHidden();

    /// <summary>The names of goals' and cohorts' numbers: they are told together or not at all.</summary>
    public static string Cohort(string goal, DateOnly from) => goal + "/" + from.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The name of a goal's unknown by why they are.</summary>
    public static string Reasons(string goal) => goal + "/okänd";

    /// <summary>Numbers that are told together or not at all.</summary>
    /// <param name="IsSmall">Not to be told for its own sake.</param>
    /// <param name="Secrets">Sums that nobody may work out when it is not told.</param>
    sealed record Unit(string Name, IReadOnlyList<string> Numbers, bool IsSmall, IReadOnlyList<IReadOnlyList<string>> Secrets);

    public static Telling Of(ProgrammeFigures figures, HeadCounts counts, Audience audience)
    {
        if (audience is Audience.SeesPersons)
        {
            return Everything;
        }

        var goals = figures.Goals.SelectMany(g => g.Parts.Prepend(g)).Where(g => g.Parts.Count == 0).ToList();
        List<Unit> rightful = [.. goals.Select(g => Answers(g.Goal.Id, g.Tally, r => HeadCounts.Of(g.Goal.Id, r), audience)), .. goals.Where(g => g.Unknowns.Count > 0).Select(Reasons)];
        List<Unit> others =
        [
            .. new[] { HeadCounts.Enrolled, HeadCounts.Ended, HeadCounts.New, HeadCounts.Participants, HeadCounts.Anonymous }.Select(Total),
            .. Enum.GetValues<Stage>().Select(s => Total(HeadCounts.Of(s))),
            .. figures.Throughput is null ? Array.Empty<Unit>() : [Total(HeadCounts.Throughput)],
            Total(HeadCounts.Unnamed),
            Total(HeadCounts.FollowUpsDue),
            Part(HeadCounts.FollowUpsReached, HeadCounts.FollowUpsDue),
            .. figures.LeadTimes.Select(l => Total(HeadCounts.Waited(l.From))),
            .. goals.SelectMany(g => g.Cohorts.Select(c => Answers(Cohort(g.Goal.Id, c.From), c.Tally, r => HeadCounts.Of(g.Goal.Id, c.From, r), audience))),
        ];
        return Choose(counts, rightful, others);

        Unit Reasons(GoalStanding goal)
        {
            var each = goal.Unknowns.Select(u => HeadCounts.Of(goal.Goal.Id, u.Because)).ToList();
            return new(Telling.Reasons(goal.Goal.Id), each, goal.Tally.Unknown == 0 || goal.Unknowns.Any(u => u.Count is > 0 and < Suppression.LeastCell) || !Suppression.TellsNumbers(goal.Tally, audience), [.. each.Select(n => (IReadOnlyList<string>)[n])]);
        }

        Unit Total(string number) => new(number, [number], counts[number] < Suppression.LeastTotal, [[number]]);

        Unit Part(string number, string whole) => new(number, [number], counts[number] < Suppression.LeastCell || counts[whole] - counts[number] < Suppression.LeastCell || counts[whole] < Suppression.LeastTotal, [[number]]);
    }

    /// <summary>A goal's numbers: from ten people on; and in what leaves the association none of them between nought and five.</summary>
    static Unit Answers(string name, Tally tally, Func<Reply, string> number, Audience audience)
    {
        IReadOnlyList<string> counted = [number(Reply.Yes), number(Reply.No), number(Reply.Unknown)];
        return new(name, [.. counted, number(Reply.Immature)], !Suppression.TellsNumbers(tally, audience), [counted, .. counted.Select(c => (IReadOnlyList<string>)[c])]);
    }

    /// <summary>
    /// Goals tell what they may. Then each of the others in the order of their weight, unless a secret would follow. What follows from
    /// the goals alone is no secret, and is told.
    /// </summary>
    static Telling Choose(HeadCounts counts, List<Unit> rightful, List<Unit> others)
    {
        var telling = new Telling(all: false);
        List<long[]> known = [];
        void Tell(Unit unit)
        {
            telling.told.Add(unit.Name);
            known = unit.Numbers.Aggregate(known, (basis, number) => With(basis, counts.Sum([number])));
        }

        foreach (var goal in rightful.Where(u => !u.IsSmall))
        {
            Tell(goal);
        }

        foreach (var open in others.Where(u => u.IsSmall && u.Numbers.Any(n => counts[n] > 0) && u.Numbers.All(n => Follows(known, counts.Sum([n])))).ToList())
        {
            telling.told.Add(open.Name);
        }

        var secrets = rightful.Concat(others).Where(u => u.IsSmall && !telling.told.Contains(u.Name)).SelectMany(u => u.Secrets).Where(s => counts.Total(s) > 0).Select(counts.Sum).Where(s => !Follows(known, s)).ToList();
        foreach (var unit in others.Where(u => !u.IsSmall))
        {
            var then = unit.Numbers.Aggregate(known, (basis, number) => With(basis, counts.Sum([number])));
            if (!secrets.Exists(s => Follows(then, s)))
            {
                telling.told.Add(unit.Name);
                known = then;
            }
        }

        return telling;
    }

    static bool Follows(List<long[]> basis, long[] sum) => Array.TrueForAll(Reduce(basis, sum), n => n == 0);

    static List<long[]> With(List<long[]> basis, long[] sum)
    {
        var rest = Reduce(basis, sum);
        var lead = Array.FindIndex(rest, n => n != 0);
        if (lead < 0)
        {
            return basis;
        }

        var inverse = Power(rest[lead], Prime - 2);
        return [.. basis, [.. rest.Select(n => n * inverse % Prime)]];
    }

    /// <summary>What is left of a sum when all that is known is taken from it (Gauss); nought means that it follows.</summary>
    static long[] Reduce(List<long[]> basis, long[] sum)
    {
        long[] rest = [.. sum];
        foreach (var row in basis)
        {
            var lead = Array.FindIndex(row, n => n != 0);
            if (rest[lead] is var times and not 0)
            {
                for (var i = lead; i < rest.Length; i++)
                {
                    rest[i] = (rest[i] + Prime - (times * row[i] % Prime)) % Prime;
                }
            }
        }

        return rest;
    }

    static long Power(long number, long exponent)
    {
        var result = 1L;
        for (var square = number; exponent > 0; exponent >>= 1, square = square * square % Prime)
        {
            result = (exponent & 1) == 1 ? result * square % Prime : result;
        }

        return result;
    }
}
