namespace Vidare.Measurement;

/// <summary>
/// The limits under which a number is not told to somebody without access to persons (röjandekontroll; design, "Measures:
/// Suppression", annex 4). The limits stand here and nowhere else.
/// </summary>
public static class Suppression
{
    /// <summary>A programme's total is told from so many people on.</summary>
    public const int LeastTotal = 10;

    /// <summary>A cell of a breakdown, and whatever leaves the association, is told from so many people on.</summary>
    public const int LeastCell = 5;

    /// <summary>The total as it may be told.</summary>
    public static Told Total(int count, bool seesPersons) =>
        seesPersons || count >= LeastTotal ? new ToldCount(count) : new ToldFewer(LeastTotal);
}

/// <summary>A number of people as a viewer may be told it.</summary>
public abstract record Told;

/// <summary>The number itself.</summary>
public sealed record ToldCount(int Count) : Told;

/// <summary>Only that they are fewer than the limit; nought is among them.</summary>
public sealed record ToldFewer(int Than) : Told;

/// <summary>This node runs without the participants' part, so nobody here can know.</summary>
public sealed record NotToldHere : Told;
