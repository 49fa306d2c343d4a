namespace Vidare;

/// <summary>An amount of Swedish money as whole öre, so that sums are exact in both databases.</summary>
public readonly record struct Money(long Ore) : IComparable<Money>
{
    public static Money Kronor(long kronor) => new(checked(kronor * 100));

    public static Money operator +(Money a, Money b) => new(checked(a.Ore + b.Ore));

    public static Money operator -(Money a, Money b) => new(checked(a.Ore - b.Ore));

    public static bool operator >(Money a, Money b) => a.Ore > b.Ore;

    public static bool operator <(Money a, Money b) => a.Ore < b.Ore;

    public static bool operator >=(Money a, Money b) => a.Ore >= b.Ore;

    public static bool operator <=(Money a, Money b) => a.Ore <= b.Ore;

    public int CompareTo(Money other) => Ore.CompareTo(other.Ore);
}
