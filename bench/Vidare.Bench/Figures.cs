namespace Vidare.Bench;

/// <summary>Milliseconds.</summary>
sealed record Figures(double Middle, double P95, double P99, double Longest)
{
    public static Figures Of(double[] took)
    {
        Array.Sort(took);
        return new(At(0.5), At(0.95), At(0.99), took[^1]);

        double At(double part) => took[(int)Math.Ceiling(part * took.Length) - 1];
    }
}
