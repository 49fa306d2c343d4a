namespace Vidare.Measurement;

/// <summary>A synergy's metric as it may be told (siffra för samordningsvinst; TUNA-34).</summary>
/// <param name="Told">Null where nobody knows, which is not nought.</param>
/// <param name="AtLeast">The number is a floor: a number told so that no single placement shows.</param>
/// <param name="Source">Where a declared number comes from.</param>
/// <param name="On">The day of a declared number.</param>
public sealed record SynergyFigure(Told? Told, bool AtLeast = false, string? Source = null, DateOnly? On = null)
{
    /// <summary>The number where there is one.</summary>
    public int? Count => Told is ToldCount { Count: var count } ? count : null;

    /// <summary>
    /// A count that grows, told as a floor to those without access to persons: the last number that was large enough and had moved
    /// by so many from the one told before it that the difference tells of nobody.
    /// </summary>
    /// <param name="counts">As of the settled days, in order.</param>
    public static SynergyFigure Growing(IReadOnlyList<int> counts, SuppressionLimits limits)
    {
        int? told = null;
        foreach (var count in counts)
        {
            if (count >= limits.Total && (told is not { } before || Math.Abs(count - before) >= limits.Cell))
            {
                told = count;
            }
        }

        return told is not { } floor ? new(new ToldFewer(limits.Total))
            : counts[^1] < floor ? new(new ToldHidden())
            : new(new ToldCount(floor), AtLeast: true);
    }
}
