namespace Vidare.Measurement;

/// <summary>
/// The limits under which a number is not told to somebody without access to persons (röjandekontroll; design, "Measures:
/// Suppression", annex 4). Each association has its own limits.
/// </summary>
public static class Suppression
{
    /// <summary>The total as it may be told.</summary>
    public static Told Total(int count, bool seesPersons, SuppressionLimits limits) =>
        seesPersons || count >= limits.Total ? new ToldCount(count) : new ToldFewer(limits.Total);

    /// <summary>A number that stands alone, with nothing beside it from which it could be worked out.</summary>
    public static Told Cell(int count, bool seesPersons, SuppressionLimits limits) =>
        seesPersons || count >= limits.Cell ? new ToldCount(count) : new ToldFewer(limits.Cell);

    /// <summary>Whether a goal's numbers are told, and not its verdict alone (9-corrections 36). In what leaves the association no number between nought and the limit of a cell is told at all.</summary>
    public static bool TellsNumbers(Tally tally, Audience audience, SuppressionLimits limits) =>
        audience is Audience.SeesPersons
        || (tally.N >= limits.Total && (audience is Audience.Association || !Array.Exists([tally.Yes, tally.No, tally.Unknown, tally.Immature], n => n > 0 && n < limits.Cell)));

    /// <summary>
    /// Whether so few have come, gone or changed their answer from one settled day to the next that the two, taken from each other, would
    /// tell of single people. That nobody has is no secret.
    /// </summary>
    public static bool MovesFew(IReadOnlyList<int> before, IReadOnlyList<int> now, SuppressionLimits limits)
    {
        var differences = now.Select((n, i) => n - (i < before.Count ? before[i] : 0)).ToList();
        var moved = Math.Max(differences.Where(d => d > 0).Sum(), -differences.Where(d => d < 0).Sum());
        return moved > 0 && moved < limits.Cell;
    }

    internal static bool MovesFew(Tally? before, Tally now, SuppressionLimits limits) => MovesFew(before is null ? [] : [before.Yes, before.No, before.Unknown, before.Immature], [now.Yes, now.No, now.Unknown, now.Immature], limits);

    /// <summary>
    /// A table of rows whose totals are known and whose columns are the same sorts of people, such as the genders at each step. A cell
    /// under the limit is hidden with its whole column, and with so many columns more that what is hidden in a row is never fewer
    /// than the limit together and never the only way to part it; a row whose total is small is not told at all. What is hidden in one row is hidden in all, since the
    /// rows are about the same people.
    /// </summary>
    /// <param name="tells">Whether a row's total may be told beside all the page's other numbers; null where the table stands alone.</param>
    public static IReadOnlyList<ToldRow> Table(IReadOnlyList<IReadOnlyList<int>> rows, bool seesPersons, SuppressionLimits limits, Func<int, bool>? tells = null)
    {
        var totals = rows.Select(r => r.Sum()).ToList();
        var told = rows.Where((_, i) => totals[i] >= limits.Total).ToList();
        var hidden = seesPersons || told.Count == 0 ? [] : Hidden(told, limits.Cell);
        return
        [
            .. rows.Select((row, i) => seesPersons || (totals[i] >= limits.Total && tells?.Invoke(i) is not false)
                ? new ToldRow(new ToldCount(totals[i]), [.. row.Select((cell, j) => hidden.Contains(j) ? (Told)new ToldHidden() : new ToldCount(cell))])
                : new ToldRow(tells?.Invoke(i) is true ? new ToldCount(totals[i]) : totals[i] < limits.Total ? new ToldFewer(limits.Total) : new ToldHidden(), [.. row.Select(_ => new ToldHidden())])),
        ];
    }

    /// <summary>
    /// The columns to hide: those with a small cell in any row, then others in their order, never by their size, which would tell
    /// something of it; until each row hides two cells that can be parted in more than one way.
    /// </summary>
    static HashSet<int> Hidden(List<IReadOnlyList<int>> rows, int least)
    {
        var columns = Enumerable.Range(0, rows[0].Count).ToList();
        HashSet<int> hidden = [.. columns.Where(c => rows.Exists(r => r[c] < least))];
        while (hidden.Count > 0 && hidden.Count < columns.Count && (hidden.Count == 1 || rows.Exists(r => CanBeSolved(hidden.Select(c => r[c]).ToList(), least))))
        {
            hidden.Add(columns.First(c => !hidden.Contains(c)));
        }

        return hidden;
    }

    /// <summary>So few together that it tells of few people, or so many that each of several small cells must be as great as a small cell can be.</summary>
    static bool CanBeSolved(List<int> cells, int least) =>
        cells.Sum() < least || (cells.TrueForAll(c => c < least) && cells.Sum() == (least - 1) * cells.Count);
}

/// <summary>A number of people as a viewer may be told it.</summary>
public abstract record Told;

/// <summary>The number itself.</summary>
public sealed record ToldCount(int Count) : Told;

/// <summary>Only that they are fewer than the limit; nought is among them.</summary>
public sealed record ToldFewer(int Than) : Told;

/// <summary>Hidden so that no other number can be worked out; it need not be small.</summary>
public sealed record ToldHidden : Told;

/// <summary>This node runs without the participants' part, so nobody here can know.</summary>
public sealed record NotToldHere : Told;

/// <summary>A row of a breakdown as it may be told (rad i en uppdelning).</summary>
public sealed record ToldRow(Told Total, IReadOnlyList<Told> Cells);
