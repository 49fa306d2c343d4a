namespace Vidare.Programmes;

/// <summary>How precise a stated number is (noggrannhet): “ca 2 milj.” is only as precise as its digits (GEN-16).</summary>
public static class Precision
{
    /// <summary>
    /// Whether a sum is the stated total: to the krona, or when it is approximate by rounding to it. Where an addend is unknown the sum
    /// can only grow, so nothing but a sum that is too great already is known to disagree.
    /// </summary>
    public static bool Agrees(long stated, bool approximate, decimal sum, bool addendUnknown)
    {
        var step = approximate ? Step(stated) : 1;
        var rounded = Math.Round(sum / step, MidpointRounding.AwayFromZero) * step;
        return addendUnknown ? rounded <= stated : rounded == stated;
    }

    /// <summary>The value of the last digit that is not nought: of 2 000 000 a million.</summary>
    public static decimal Step(long stated)
    {
        var step = 1m;
        while (stated != 0 && stated % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }
}
