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

    readonly SuppressionLimits limits;

    Telling(bool all, SuppressionLimits limits) => (this.all, this.limits) = (all, limits);

    public static Telling Everything { get; } = new(all: true, SuppressionLimits.Default);

    /// <summary>Whether the numbers of that name are told.</summary>
    public bool Tells(string unit) => all || told.Contains(unit);

    /// <summary>A number of people as it may be told.</summary>
    public Told Say(string unit, int count) => Tells(unit) ? new ToldCount(count) : count < limits.Total ? new ToldFewer(limits.Total) : new ToldHidden();

    /// <summary>The names of goals' and cohorts' numbers: they are told together or not at all.</summary>
    public static string Cohort(string goal, DateOnly from) => goal + "/" + from.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The name of a goal's unknown by why they are.</summary>
    public static string Reasons(string goal) => goal + "/okänd";

    /// <summary>Numbers that are told together or not at all.</summary>
    /// <param name="IsSmall">Not to be told for its own sake.</param>
    /// <param name="Secrets">Sums that nobody may work out when it is not told.</param>
    sealed record Unit(string Name, IReadOnlyList<string> Numbers, bool IsSmall, IReadOnlyList<IReadOnlyList<string>> Secrets);

    /// <param name="limits">The association's.</param>
    public static Telling Of(ProgrammeFigures figures, HeadCounts counts, Audience audience, SuppressionLimits limits)
    {
        if (audience is Audience.SeesPersons)
        {
            return Everything;
        }

        var (settled, before) = (figures.Settled, figures.Settled?.Before);
        var goals = Flat(figures).Where(g => Formulas.Of(g.Goal) is null).Concat(Flat(settled).Where(g => Formulas.Of(g.Goal) is not null)).ToList();
        var earlier = Flat(before).ToDictionary(g => g.Goal.Id, StringComparer.Ordinal);
        List<Unit> rightful = [.. goals.Select(Goal), .. goals.Where(g => g.Unknowns.Count > 0).Select(Reasons)];
        List<Unit> others =
        [
            .. new[] { HeadCounts.Enrolled, HeadCounts.Ended, HeadCounts.New, HeadCounts.Participants, HeadCounts.Anonymous }.Select(n => Total(n)),
            .. figures.Throughput is null ? Array.Empty<Unit>() : [Total(HeadCounts.Throughput)],
        ];
        if (settled is not null)
        {
            others.AddRange(
            [
                .. Enum.GetValues<Stage>().Select(s => Total(HeadCounts.Of(s), Suppression.MovesFew(before?.Stages[(int)s] ?? [], settled.Stages[(int)s], limits) || Suppression.MovesFew(before?.Ages[(int)s] ?? [], settled.Ages[(int)s], limits))),
                .. settled.Inflow.Where(h => h.IsOver).Select(h => Total(HeadCounts.Of(h.Half), Suppression.MovesFew(before?.Inflow.FirstOrDefault(b => b.IsOver && b.Half == h.Half)?.Counts ?? [], h.Counts, limits))),
                Total(HeadCounts.Unnamed),
                Total(HeadCounts.FollowUpsDue, Suppression.MovesFew([before?.FollowUps.Due ?? 0], [settled.FollowUps.Due], limits)),
                Part(HeadCounts.FollowUpsReached, HeadCounts.FollowUpsDue, Suppression.MovesFew([before?.FollowUps.Reached ?? 0], [settled.FollowUps.Reached], limits)),
                .. settled.LeadTimes.Select(l => Total(HeadCounts.Waited(l.From), Suppression.MovesFew([before?.LeadTimes.FirstOrDefault(b => b.From == l.From)?.Days.Reached ?? 0], [l.Days.Reached], limits))),
                .. goals.SelectMany(g => g.Cohorts.Select(c => Answers(Cohort(g.Goal.Id, c.From), c.Tally, r => HeadCounts.Of(g.Goal.Id, c.From, r), audience, earlier.GetValueOrDefault(g.Goal.Id)?.Cohorts.FirstOrDefault(b => b.From == c.From)?.Tally, limits))),
            ]);
        }

        return Choose(counts, rightful, others, limits);

        Unit Goal(GoalStanding goal) => Answers(goal.Goal.Id, goal.Tally, r => HeadCounts.Of(goal.Goal.Id, r), audience, Formulas.Of(goal.Goal) is null ? goal.Tally : earlier.GetValueOrDefault(goal.Goal.Id)?.Tally, limits);

        Unit Reasons(GoalStanding goal)
        {
            var each = goal.Unknowns.Select(u => HeadCounts.Of(goal.Goal.Id, u.Because)).ToList();
            var known = earlier.GetValueOrDefault(goal.Goal.Id);
            return new(
                Telling.Reasons(goal.Goal.Id),
                each,
                goal.Tally.Unknown == 0 || goal.Unknowns.Any(u => u.Count > 0 && u.Count < limits.Cell) || !Suppression.TellsNumbers(goal.Tally, audience, limits)
                    || Suppression.MovesFew(known?.Tally, goal.Tally, limits) || Suppression.MovesFew([.. known?.Unknowns.Select(u => u.Count) ?? []], [.. goal.Unknowns.Select(u => u.Count)], limits),
                [.. each.Select(n => (IReadOnlyList<string>)[n])]);
        }

        Unit Total(string number, bool movesFew = false) => new(number, [number], counts[number] < limits.Total || movesFew, [[number]]);

        Unit Part(string number, string whole, bool movesFew) => new(number, [number], counts[number] < limits.Cell || counts[whole] - counts[number] < limits.Cell || counts[whole] < limits.Total || movesFew, [[number]]);

        static IEnumerable<GoalStanding> Flat(ProgrammeFigures? of) => (of?.Goals ?? []).SelectMany(g => g.Parts.Prepend(g)).Where(g => g.Parts.Count == 0);
    }

    /// <summary>A goal's numbers: from so many people on, and not when few have moved since the settled day before; and in what leaves the association none of them between nought and the limit of a cell.</summary>
    static Unit Answers(string name, Tally tally, Func<Reply, string> number, Audience audience, Tally? before, SuppressionLimits limits)
    {
        IReadOnlyList<string> counted = [number(Reply.Yes), number(Reply.No), number(Reply.Unknown)];
        return new(name, [.. counted, number(Reply.Immature)], !Suppression.TellsNumbers(tally, audience, limits) || Suppression.MovesFew(before, tally, limits), [counted, .. counted.Select(c => (IReadOnlyList<string>)[c])]);
    }

    /// <summary>
    /// Goals tell what they may. Then each of the others in the order of their weight, unless a secret would follow. What follows from
    /// the goals alone is no secret, and is told.
    /// </summary>
    static Telling Choose(HeadCounts counts, List<Unit> rightful, List<Unit> others, SuppressionLimits limits)
    {
        var telling = new Telling(all: false, limits);
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
