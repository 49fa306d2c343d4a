namespace Vidare.Measurement;

/// <summary>What one enrolment says to a measure (svar): yes, no, unknown; too young to say; or kept out (B.6.1). Unknown is not no, and it is not yes.</summary>
public enum Reply { Yes, No, Unknown, Immature, Outside }

/// <summary>The answers counted (räkning). N is those that could have said yes; the immature and those kept out stand beside.</summary>
/// <param name="Preliminary">More may still come in: the result is not final.</param>
public sealed record Tally(int Yes, int No, int Unknown, int Immature, int Outside, bool Preliminary)
{
    public static readonly Tally None = new(0, 0, 0, 0, 0, true);

    public int N => Yes + No + Unknown;

    public static Tally Of(IEnumerable<Reply> answers, bool preliminary)
    {
        var counts = new int[5];
        foreach (var answer in answers)
        {
            counts[(int)answer]++;
        }

        return new(counts[0], counts[1], counts[2], counts[3], counts[4], preliminary);
    }
}

/// <summary>
/// Between which bounds the figure lies (intervall): lower counts every unknown as no, upper as yes. Exact numbers, so that
/// 40 % of 40 is 16 and nothing else.
/// </summary>
/// <param name="Of">What they are shares of; 1 where they are counts.</param>
public readonly record struct Interval(int Least, int Most, int Of)
{
    public static Interval Share(Tally tally) => new(tally.Yes, tally.Yes + tally.Unknown, tally.N);

    public static Interval Count(Tally tally) => new(tally.Yes, tally.Yes + tally.Unknown, 1);

    public decimal Lower => (decimal)Least / Of;

    public decimal Upper => (decimal)Most / Of;
}
