namespace Vidare.Exports;

/// <summary>A list or figures on their way out of the house (utdrag): a name, headings, and rows of typed cells.</summary>
/// <param name="Name">At most 31 signs, since it names a sheet.</param>
public sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows);

/// <summary>What stands in a cell. A text is always a text and never a formula, whatever it begins with.</summary>
public abstract record Cell
{
    public static Cell Of(string? text) => text is { Length: > 0 } ? new TextCell(text) : Nothing;

    public static Cell Of(Money? money) => money is { } known ? new MoneyCell(known) : Nothing;

    public static Cell Of(decimal? number) => number is { } known ? new NumberCell(known) : Nothing;

    public static Cell Of(DateOnly? day) => day is { } known ? new DayCell(known) : Nothing;

    public static readonly Cell Nothing = new NothingCell();
}

public sealed record TextCell(string Text) : Cell;

public sealed record MoneyCell(Money Money) : Cell;

public sealed record NumberCell(decimal Number) : Cell;

public sealed record DayCell(DateOnly Day) : Cell;

/// <summary>Unknown, or not there: an empty cell and never nought.</summary>
public sealed record NothingCell : Cell;
